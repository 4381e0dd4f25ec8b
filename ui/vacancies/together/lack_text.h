// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice.h"

#include <QString>

namespace headwater {

/// What stands in the way of a choice, and what to do about it.
QString lackText(const Plan &plan, const ChoiceLack &lack);
/// "Left empty: N-03, N-07 (the other moves do its work)."; nothing where none is.
QString leftEmptyText(const Plan &plan, const std::vector<LeftEmpty> &left);
/// "0.4 %"
QString gapText(double gap);

} // namespace headwater
