// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"

namespace headwater {

/// Expected share of journeys that are won while the ways forward from the stages scale by ratios (1: as they were
/// observed), by the fundamental matrix of the absorbing chain; solved once, each change of a single stage from there
/// by the formula of Sherman and Morrison (1950).
class WonAround
{
public:
    /// The moves must outlive it.
    explicit WonAround(const StageMoves &moves);

    /// One ratio a stage. What the way forward takes or leaves goes from or to the other ways in proportion; it is at
    /// most certain.
    void moveTo(std::span<const double> ratios);
    double share() const { return m_share; }
    /// With another ratio for one stage, in the time of a few multiplications.
    double shareWith(std::size_t stage, double ratio) const;

private:
    struct Scales {
        double onward = 1;
        double otherwise = 1;
    };
    /// A row of moves times a column.
    struct Products {
        double onward = 0;
        double otherwise = 0;
    };
    Scales scalesOf(std::size_t stage, double ratio) const;
    Products productsOf(std::size_t stage, std::span<const double> column) const;
    double solve(const std::vector<Scales> &scales);

    const StageMoves &m_moves;
    std::vector<double> m_forward; ///< by stage: share that goes on or is won, as observed
    std::vector<double> m_ratios;
    std::vector<Scales> m_scales;
    double m_share = 0;
    bool m_isRegular = false; ///< from every stage journeys end some time
    std::vector<double> m_inverse; ///< the fundamental matrix, column by column
    std::vector<double> m_visits; ///< by stage, of a journey
    std::vector<Products> m_wins; ///< by stage: moves times the chance to be won from where they lead
    std::vector<Products> m_returns; ///< by stage: moves times the visits from there to the stage
};

} // namespace headwater
