// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/absorbing_chain.h"

#include <Eigen/LU>

namespace headwater {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Index sizeOf(std::size_t count) { return static_cast<Eigen::Index>(count); }

/// Whether every state that was ever left can reach an end.
bool allReachAnEnd(const ChainCounts &counts)
{
    std::vector<char> reaches(counts.transient, 0);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t from = 0; from < counts.transient; ++from) {
            bool does = reaches[from] != 0;
            for (std::size_t end = 0; end < counts.absorbing; ++end)
                does = does || counts.into[from * counts.absorbing + end] > 0;
            for (std::size_t to = 0; to < counts.transient; ++to)
                does = does || (reaches[to] != 0 && counts.between[from * counts.transient + to] > 0);
            isChanged = isChanged || does != (reaches[from] != 0);
            reaches[from] = does;
        }
    }
    for (std::size_t from = 0; from < counts.transient; ++from) {
        if (!reaches[from] && counts.rowSum(from) > 0)
            return false;
    }
    return true;
}

} // namespace

ChainCounts::ChainCounts(std::size_t transientStates, std::size_t absorbingStates)
    : transient(transientStates)
    , absorbing(absorbingStates)
    , between(transientStates * transientStates, 0)
    , into(transientStates * absorbingStates, 0)
{ }

double ChainCounts::rowSum(std::size_t from) const
{
    double sum = 0;
    for (std::size_t to = 0; to < transient; ++to)
        sum += between[from * transient + to];
    for (std::size_t end = 0; end < absorbing; ++end)
        sum += into[from * absorbing + end];
    return sum;
}

Result<Absorption> absorptionOf(const ChainCounts &counts)
{
    if (!allReachAnEnd(counts))
        return failure(Error::Kind::InvalidInput, QStringLiteral("a state of the chain never reaches an end"));
    const Eigen::Index n = sizeOf(counts.transient);
    const Eigen::Index ends = sizeOf(counts.absorbing);
    Matrix stay = Matrix::Identity(n, n); // I - Q
    Matrix into = Matrix::Zero(n, ends); // R
    Eigen::VectorXd left = Eigen::VectorXd::Zero(n); // 1 for states that were ever left
    for (Eigen::Index from = 0; from < n; ++from) {
        const auto row = static_cast<std::size_t>(from);
        const double sum = counts.rowSum(row);
        if (sum <= 0)
            continue;
        left(from) = 1;
        for (Eigen::Index to = 0; to < n; ++to)
            stay(from, to) -= counts.between[row * counts.transient + static_cast<std::size_t>(to)] / sum;
        for (Eigen::Index end = 0; end < ends; ++end)
            into(from, end) = counts.into[row * counts.absorbing + static_cast<std::size_t>(end)] / sum;
    }
    const Eigen::PartialPivLU<Matrix> solver(stay);
    const Matrix probability = solver.solve(into);
    const Eigen::VectorXd steps = solver.solve(left);
    const Eigen::VectorXd variance = 2 * solver.solve(steps) - steps - steps.cwiseProduct(steps);

    Absorption absorption { counts.transient, counts.absorbing, {}, {}, {} };
    absorption.probability.assign(probability.data(), probability.data() + probability.size());
    absorption.steps.assign(steps.data(), steps.data() + steps.size());
    absorption.variance.assign(variance.data(), variance.data() + variance.size());
    return absorption;
}

} // namespace headwater
