// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace headwater {

/// Counts of moves between the transient states of a chain and into its absorbing states, row-major.
struct ChainCounts {
    std::size_t transient = 0;
    std::size_t absorbing = 0;
    std::vector<double> between; ///< transient x transient
    std::vector<double> into; ///< transient x absorbing

    ChainCounts(std::size_t transientStates, std::size_t absorbingStates);
    double &move(std::size_t from, std::size_t to) { return between[from * transient + to]; }
    double &end(std::size_t from, std::size_t absorbed) { return into[from * absorbing + absorbed]; }
    double rowSum(std::size_t from) const;
};

/// Where an absorbing Markov chain ends and how long it takes (Kemeny & Snell, Finite Markov Chains, 1960,
/// chapter 3): N = (I - Q)^-1, B = N R, t = N 1, var = (2N - I) t - t*t.
struct Absorption {
    std::size_t transient = 0;
    std::size_t absorbing = 0;
    std::vector<double> probability; ///< B, row-major
    std::vector<double> steps; ///< t: expected number of steps until absorbed
    std::vector<double> variance; ///< of the number of steps
    double at(std::size_t from, std::size_t absorbed) const { return probability[from * absorbing + absorbed]; }
};

/// States that were never left have zeros. Errors: InvalidInput when some state cannot reach an end.
Result<Absorption> absorptionOf(const ChainCounts &counts);

} // namespace headwater
