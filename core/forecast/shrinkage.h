// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/evidence.h"

namespace headwater {

/// How many journey-weeks of the parent's row weigh as much as a row's own evidence: Dirichlet priors of a cell
/// around its segment and of a segment around the company. 0 = own rates only, infinity = the parent's.
struct Shrinkage {
    double segment = 0;
    double cell = 0;
    bool operator==(const Shrinkage &) const = default;
};

/// Counts of transitions, rows x columns of the state space.
class TransitionTable
{
public:
    explicit TransitionTable(const StateSpace &space);
    void add(std::span<const TransitionCount> transitions);
    void add(const TransitionTable &other);

    double count(std::size_t row, std::size_t column) const { return m_counts[row * m_columns + column]; }
    /// Journey-weeks that began in the row.
    double total(std::size_t row) const { return m_totals[row]; }

private:
    std::size_t m_columns;
    std::size_t m_shareColumns;
    std::vector<double> m_counts;
    std::vector<double> m_totals;
};

/// The weekly chain of a company, segment or cell.
struct ChainRows {
    std::vector<double> rates; ///< rows x columns of the state space; the share columns of a row sum to 1
    std::vector<double> doubts; ///< by row: variance of a share p is p (1 - p) x doubt

    bool operator==(const ChainRows &) const = default;
};

/// Observed frequencies. A state that nobody was ever seen to leave or stay in is kept for good: there is no
/// evidence that it is left.
ChainRows ownRows(const StateSpace &space, const TransitionTable &counts);
/// Posterior means under a Dirichlet prior of weight kappa around the parent.
ChainRows shrunkRows(const StateSpace &space, const TransitionTable &counts, const ChainRows &parent, double kappa);

/// The weights under which every journey-week, held out in turn, is best foretold from all others
/// (leave-one-out likelihood over a grid from 1 to 10,000). Errors: Cancelled.
Result<Shrinkage> chosenShrinkage(const ForecastEvidence &evidence, const Cancellation &cancellation);

/// Sums of the cells' transitions, by segment.
std::vector<TransitionTable> segmentTables(const ForecastEvidence &evidence);

} // namespace headwater
