// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/redeploy/findings.h"

namespace headwater {

/// The schema "headwater.redeploy/1", documented by the help of the verb.
QJsonObject redeployJson(const RedeployFindings &findings, const QString &savedAs);

} // namespace headwater
