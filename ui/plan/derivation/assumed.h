// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"
#include "ui/plan/derivation/derivation.h"

namespace headwater {

/// "measured", "agreed", "estimated"
QString basisWord(Basis basis);

/// The value of an assumption, as exact as it can be meant; its unit stands beside it.
QString assumedText(double value);

/// What figures take for granted: assumptions of the plan with value, range, basis, source and date, or what counts
/// where the plan says nothing.
namespace assumptionsOf {
FigureInputs work(); ///< that journeys ask for
FigureInputs contacts(); ///< of seats and customers
FigureInputs hours(const Plan &plan); ///< of seats
FigureInputs response(const Plan &plan); ///< of stages to what is done of their work
FigureInputs value(const Plan &plan); ///< what hours are worth: margin and response
FigureInputs served(const Plan &plan); ///< which hours are there, and where they are worth most
} // namespace assumptionsOf

} // namespace headwater
