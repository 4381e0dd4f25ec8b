// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/redeploy/findings.h"

namespace headwater {

/// The same for people, most net first.
void describeRedeployment(const RedeployFindings &findings, const QString &savedAs, Terminal &terminal);

} // namespace headwater
