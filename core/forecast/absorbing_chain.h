// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace headwater {

/// First-order counts over paths: from each transient state to each transient state, then to each outcome.
struct PathCounts {
    PathCounts(std::size_t transientStates, std::size_t outcomeCount)
        : states(transientStates)
        , outcomes(outcomeCount)
        , counts(transientStates * (transientStates + outcomeCount))
    { }

    double &step(std::size_t from, std::size_t to) { return counts[from * (states + outcomes) + to]; }
    double step(std::size_t from, std::size_t to) const { return counts[from * (states + outcomes) + to]; }
    double &ending(std::size_t from, std::size_t outcome) { return step(from, states + outcome); }
    double ending(std::size_t from, std::size_t outcome) const { return step(from, states + outcome); }

    std::size_t states;
    std::size_t outcomes;
    std::vector<double> counts;
};

/// What becomes of whoever is in a state. A state without a count has no evidence: `observed` is false and its
/// figures are 0 and mean nothing.
struct Absorption {
    struct FromState {
        bool observed = false;
        double expectedSteps = 0; ///< until the outcome, the last step included
        double variance = 0; ///< of the steps
        std::vector<double> shares; ///< of the outcomes
    };
    std::vector<FromState> states;
};

/// Fundamental matrix of an absorbing Markov chain, N = (I - Q)^-1: steps t = N 1, variance (2 N - I) t - t * t,
/// outcome shares B = N R (Kemeny and Snell 1960). Over counts of complete paths the shares from the paths'
/// beginnings are the observed outcome shares.
/// Errors: InvalidInput when counts are negative or some state leads to no outcome.
Result<Absorption> absorption(const PathCounts &counts);

} // namespace headwater
