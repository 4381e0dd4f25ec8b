// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/shrinkage.h"

#include <array>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr std::array kappas { 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0 };
using Likelihoods = std::array<double, kappas.size()>;

/// Log-likelihood of `count` equal steps, each foretold from the row without it.
void addLeftOut(Likelihoods &sums, double count, double total, double parentShare)
{
    for (std::size_t i = 0; i < kappas.size(); ++i) {
        // The share without the step may be none at all; its logarithm must still be comparable.
        const double share = (count - 1 + kappas[i] * parentShare) / (total - 1 + kappas[i]);
        sums[i] += count * std::log(std::max(share, 1e-9));
    }
}

double best(const Likelihoods &sums)
{
    std::size_t highest = 0;
    for (std::size_t i = 1; i < sums.size(); ++i) {
        if (sums[i] > sums[highest])
            highest = i;
    }
    return kappas[highest];
}

/// The share of a column when one of its steps is taken away; 0 when that was all there is.
double shareWithoutOne(double count, double total) { return total > 1 ? (count - 1) / (total - 1) : 0; }

} // namespace

TransitionTable::TransitionTable(const StateSpace &space)
    : m_columns(space.columns())
    , m_shareColumns(space.shareColumns())
    , m_counts(space.rows() * space.columns())
    , m_totals(space.rows())
{ }

void TransitionTable::add(std::span<const TransitionCount> transitions)
{
    for (const auto &[row, column, count] : transitions) {
        m_counts[row * m_columns + column] += count;
        if (column < m_shareColumns)
            m_totals[row] += count;
    }
}

void TransitionTable::add(const TransitionTable &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    for (std::size_t row = 0; row < m_totals.size(); ++row)
        m_totals[row] += other.m_totals[row];
}

ChainRows ownRows(const StateSpace &space, const TransitionTable &counts)
{
    ChainRows rows { std::vector<double>(space.rows() * space.columns()), std::vector<double>(space.rows()) };
    for (std::size_t row = 0; row < space.rows(); ++row) {
        const double total = counts.total(row);
        double *rates = &rows.rates[row * space.columns()];
        if (total == 0 && space.states() > 0)
            rates[row == space.arrivingRow() ? 0 : row] = 1;
        for (std::size_t column = 0; column < space.columns() && total > 0; ++column)
            rates[column] = counts.count(row, column) / total;
        rows.doubts[row] = 1 / (total + 1);
    }
    return rows;
}

ChainRows shrunkRows(const StateSpace &space, const TransitionTable &counts, const ChainRows &parent, double kappa)
{
    ChainRows rows = parent;
    for (std::size_t row = 0; row < space.rows(); ++row) {
        const double total = counts.total(row);
        const double fromParent = total == 0 || std::isinf(kappa) ? 1 : kappa / (total + kappa);
        double *rates = &rows.rates[row * space.columns()];
        for (std::size_t column = 0; column < space.columns() && total > 0; ++column)
            rates[column] = (1 - fromParent) * (counts.count(row, column) / total) + fromParent * rates[column];
        rows.doubts[row] = 1 / (total + kappa + 1) + fromParent * fromParent * parent.doubts[row];
    }
    return rows;
}

std::vector<TransitionTable> segmentTables(const ForecastEvidence &evidence)
{
    std::vector<TransitionTable> tables(evidence.extent.segments, TransitionTable(evidence.space));
    for (const CellEvidence &cell : evidence.cells)
        tables[cell.segment].add(cell.transitions);
    return tables;
}

Result<Shrinkage> chosenShrinkage(const ForecastEvidence &evidence, const Cancellation &cancellation)
{
    const StateSpace &space = evidence.space;
    const std::vector<TransitionTable> segments = segmentTables(evidence);
    TransitionTable company(space);
    for (const TransitionTable &segment : segments)
        company.add(segment);

    const auto forEachShare = [&space](auto visit) {
        for (std::size_t row = 0; row < space.rows(); ++row) {
            for (std::size_t column = 0; column < space.shareColumns(); ++column)
                visit(row, column);
        }
    };
    Shrinkage chosen;
    Likelihoods bySegment {};
    forEachShare([&](std::size_t row, std::size_t column) {
        for (const TransitionTable &segment : segments) {
            if (const double count = segment.count(row, column); count > 0)
                addLeftOut(bySegment, count, segment.total(row),
                    shareWithoutOne(company.count(row, column), company.total(row)));
        }
    });
    chosen.segment = best(bySegment);

    Likelihoods byCell {};
    std::vector<double> totals(space.rows());
    for (const CellEvidence &cell : evidence.cells) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        totals.assign(space.rows(), 0);
        for (const auto &[row, column, count] : cell.transitions)
            totals[row] += column < space.shareColumns() ? count : 0;
        const TransitionTable &segment = segments[cell.segment];
        for (const auto &[row, column, count] : cell.transitions) {
            if (column >= space.shareColumns())
                continue;
            const double company1 = shareWithoutOne(company.count(row, column), company.total(row));
            const double parent = (segment.count(row, column) - 1 + chosen.segment * company1)
                / (segment.total(row) - 1 + chosen.segment);
            addLeftOut(byCell, count, totals[row], parent);
        }
    }
    chosen.cell = best(byCell);
    return chosen;
}

} // namespace headwater
