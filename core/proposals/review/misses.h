// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/whatif/swings.h"
#include "core/plan/rows.h"

#include <QString>

#include <vector>

namespace headwater {

/// What one assumption alone has to do with a miss.
struct AssumptionMiss {
    QString name;
    double assumed = 0;
    /// Where it would have had to lie for what came, were it alone to blame, as far as there is such a value (no share
    /// above the whole); as assumed if it cannot.
    double implied = 0;
    double explained = 0; ///< of the miss, 0..1, by moving within its range
    bool isPossible = true; ///< it can lie where it would have had to; else `implied` is as near as it can come
    /// What explains less would have to lie absurdly far off to be alone to blame, or cannot be: nothing to set right.
    bool isToBlame() const { return explained >= 0.25 && isPossible; }
    /// How far off it was, as a share of what was assumed.
    std::optional<double> bias() const
    {
        return assumed == 0 ? std::nullopt : std::optional((implied - assumed) / assumed);
    }
    bool operator==(const AssumptionMiss &) const = default;
};

/// Which assumption explains most of the miss of the company's margin or coverage: each moved alone to the ends of its
/// range (assumptionSwings of the frozen plan, by the coverage model), a straight line in between and beyond. Those
/// that explain most first; of those that explain all of it, those that had to move least of their range. What moves
/// the figure by less than solutions are apart explains nothing. Others than margin and coverage: none.
std::vector<AssumptionMiss> missesOf(const Plan &frozen, const std::vector<AssumptionSwing> &swings,
    ReviewMeasure measure, double predicted, double actual);

} // namespace headwater
