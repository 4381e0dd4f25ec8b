// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/coverage/findings.h"

#include <QJsonObject>

namespace headwater {

/// "headwater.coverage/1"
QJsonObject coverageJson(const CoverageFindings &findings);

} // namespace headwater
