// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace headwater {

/// Exits of a group, and how many the group above lets expect.
struct ExpectedCount {
    double exits = 0;
    double expected = 0;
};

/// How many exits the common level weighs as much as, where each group's own level is drawn from a gamma distribution
/// of mean 1 and shape w: the w of 1 or more that makes the counts most likely (they are negative binomials then).
/// Infinite where counts differ by no more than chance, or where there are fewer than two groups.
double mostLikelyWeight(std::span<const ExpectedCount> groups);

} // namespace headwater
