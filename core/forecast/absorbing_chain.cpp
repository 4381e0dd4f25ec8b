// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/absorbing_chain.h"

#include <Eigen/LU>
#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

double totalFrom(const PathCounts &counts, std::size_t state)
{
    const auto row = counts.counts.begin() + static_cast<std::ptrdiff_t>(state * (counts.states + counts.outcomes));
    return std::accumulate(row, row + static_cast<std::ptrdiff_t>(counts.states + counts.outcomes), 0.0);
}

/// The states from which some outcome can be reached: exactly then I - Q can be inverted.
std::vector<bool> leadingToOutcome(const PathCounts &counts)
{
    std::vector<bool> leading(counts.states, false);
    std::vector<std::size_t> open;
    for (std::size_t state = 0; state < counts.states; ++state) {
        for (std::size_t outcome = 0; outcome < counts.outcomes && !leading[state]; ++outcome)
            leading[state] = counts.ending(state, outcome) > 0;
        if (leading[state])
            open.push_back(state);
    }
    while (!open.empty()) {
        const std::size_t to = open.back();
        open.pop_back();
        for (std::size_t from = 0; from < counts.states; ++from) {
            if (!leading[from] && counts.step(from, to) > 0) {
                leading[from] = true;
                open.push_back(from);
            }
        }
    }
    return leading;
}

} // namespace

Result<Absorption> absorption(const PathCounts &counts)
{
    if (std::any_of(counts.counts.begin(), counts.counts.end(), [](double count) { return !(count >= 0); }))
        return failure(Error::Kind::InvalidInput, QStringLiteral("a negative count"));
    const std::vector<bool> leading = leadingToOutcome(counts);
    std::vector<std::size_t> observed;
    for (std::size_t state = 0; state < counts.states; ++state) {
        if (totalFrom(counts, state) > 0)
            observed.push_back(state);
    }
    const auto size = static_cast<Eigen::Index>(observed.size());
    const auto outcomes = static_cast<Eigen::Index>(counts.outcomes);
    Eigen::MatrixXd left = Eigen::MatrixXd::Identity(size, size);
    Eigen::MatrixXd ends(size, outcomes);
    for (Eigen::Index i = 0; i < size; ++i) {
        const std::size_t from = observed[static_cast<std::size_t>(i)];
        if (!leading[from])
            return failure(Error::Kind::InvalidInput, QStringLiteral("state %1 leads to no outcome").arg(from));
        const double total = totalFrom(counts, from);
        for (Eigen::Index j = 0; j < size; ++j)
            left(i, j) -= counts.step(from, observed[static_cast<std::size_t>(j)]) / total;
        for (Eigen::Index j = 0; j < outcomes; ++j)
            ends(i, j) = counts.ending(from, static_cast<std::size_t>(j)) / total;
    }

    Absorption result;
    result.states.assign(counts.states, { false, 0, 0, std::vector<double>(counts.outcomes) });
    if (size == 0)
        return result;
    const Eigen::PartialPivLU<Eigen::MatrixXd> solver(left);
    const Eigen::VectorXd steps = solver.solve(Eigen::VectorXd::Ones(size));
    const Eigen::VectorXd variance = 2 * solver.solve(steps) - steps - steps.cwiseAbs2();
    const Eigen::MatrixXd shares = solver.solve(ends);
    for (Eigen::Index i = 0; i < size; ++i) {
        Absorption::FromState &from = result.states[observed[static_cast<std::size_t>(i)]];
        from.observed = true;
        from.expectedSteps = steps(i);
        from.variance = std::max(0.0, variance(i));
        for (Eigen::Index j = 0; j < outcomes; ++j)
            from.shares[static_cast<std::size_t>(j)] = shares(i, j);
    }
    return result;
}

} // namespace headwater
