// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/review/findings.h"

namespace headwater {

/// The schema "headwater.review/1", documented by the help of the verb. `shown`: null where no review was asked for.
QJsonObject reviewJson(const PlanDocument &document, const ReviewFindings *shown);

} // namespace headwater
