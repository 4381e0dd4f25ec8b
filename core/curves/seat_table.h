// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <span>
#include <vector>

namespace headwater {

/// What each possible number of seats of one item brings: values[i] that of fewest + i. Empty: no number is possible.
struct SeatProfits {
    int fewest = 0;
    std::vector<double> values;

    int most() const { return fewest + static_cast<int>(values.size()) - 1; }
    double at(int seats) const { return values[static_cast<std::size_t>(seats - fewest)]; }
    /// No seat brings more than the one before.
    bool isConcave() const;
};

/// The best allocation of every number of seats, all of which are to be placed; whatever the profits look like.
/// A multiple-choice knapsack by dynamic programming: V_j(b) = max over s of V_(j-1)(b - s) + profit_j(s), in
/// O(items x seats^2) time and O(items x seats) memory. Where all items are concave each next seat goes where it brings
/// most (Fox 1966), in O(items x seats x log).
class SeatTable
{
public:
    /// For all numbers up to `largest`. Errors: Cancelled; InvalidInput where an item has no possible number.
    static Result<SeatTable> solve(std::vector<SeatProfits> items, int largest, const Cancellation &cancellation = {},
        const Progress &progress = {});

    int smallest() const { return m_smallest; }
    int largest() const { return m_smallest + static_cast<int>(m_profits.size()) - 1; }
    double profit(int seats) const { return m_profits[static_cast<std::size_t>(seats - m_smallest)]; }
    /// The number from smallest() to `seats` that brings most; the least one of equals.
    int bestUpTo(int seats) const;
    /// How many seats each item gets of these.
    std::vector<int> allocation(int seats) const;
    bool isGreedy() const { return m_isGreedy; }

private:
    void fillGreedily();
    Result<> fillByDynamicProgramming(const Cancellation &cancellation, const Progress &progress);

    std::vector<SeatProfits> m_items;
    int m_smallest = 0;
    std::vector<double> m_profits; ///< by number of seats
    std::vector<std::vector<double>> m_before; ///< best of the items before each one, by number of seats above fewest
    std::vector<std::size_t> m_takers; ///< greedy: the item that takes each next seat
    bool m_isGreedy = false;
};

} // namespace headwater
