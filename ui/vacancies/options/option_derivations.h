// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"
#include "ui/plan/derivation/derivation.h"

namespace headwater {

/// What the gain of an option is counted against.
enum class GainAgainst : std::uint8_t {
    EmptySeat,
    OtherMoves, ///< all of them made, this one left out
};

/// How what the option brings comes about. Every quarter asks for the work of that one.
Derivation gainDerivation(const Plan &plan, const Period &quarter, const Vacancy &vacancy, const ValuedOption &option,
    GainAgainst against = GainAgainst::EmptySeat);
Derivation costDerivation(const Plan &plan, const Vacancy &vacancy, const ValuedOption &option);

} // namespace headwater
