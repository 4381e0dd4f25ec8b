// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/coverage/findings.h"

namespace headwater {

/// The same for people, most important first.
void describeCoverage(const CoverageFindings &findings, Terminal &terminal);

} // namespace headwater
