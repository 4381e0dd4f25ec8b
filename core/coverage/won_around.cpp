// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/won_around.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

Eigen::Index at(std::size_t stage) { return static_cast<Eigen::Index>(stage); }

} // namespace

WonAround::WonAround(const StageMoves &moves)
    : m_moves(moves)
    , m_scales(moves.stages)
    , m_inverse(moves.stages * moves.stages)
    , m_visits(moves.stages)
    , m_wins(moves.stages)
    , m_returns(moves.stages)
{
    for (std::size_t from = 0; from < moves.stages; ++from) {
        double forward = moves.won[from];
        for (std::size_t to = from + 1; to < moves.stages; ++to)
            forward += moves.move(from, to);
        m_forward.push_back(forward);
    }
}

WonAround::Scales WonAround::scalesOf(std::size_t stage, double ratio) const
{
    const double forward = m_forward[stage];
    const double scaled = std::min(1.0, forward * ratio);
    return { forward > 0 ? scaled / forward : 1, forward < 1 ? (1 - scaled) / (1 - forward) : 1 };
}

WonAround::Products WonAround::productsOf(std::size_t stage, std::span<const double> column) const
{
    Products products;
    for (std::size_t to = 0; to < m_moves.stages; ++to)
        (to > stage ? products.onward : products.otherwise) += m_moves.move(stage, to) * column[to];
    return products;
}

/// Also leaves the fundamental matrix, where there is one.
double WonAround::solve(const std::vector<Scales> &scales)
{
    const Eigen::Index n = at(m_moves.stages);
    if (n == 0)
        return 0;
    Eigen::MatrixXd stay = Eigen::MatrixXd::Identity(n, n); // I - Q
    for (std::size_t from = 0; from < m_moves.stages; ++from) {
        for (std::size_t to = 0; to < m_moves.stages; ++to)
            stay(at(from), at(to))
                -= m_moves.move(from, to) * (to > from ? scales[from].onward : scales[from].otherwise);
    }
    const Eigen::FullPivLU<Eigen::MatrixXd> solver(stay);
    // Stages that lead nowhere make it singular: nothing is won from there.
    m_isRegular = solver.isInvertible();
    if (!m_isRegular)
        return 0;
    Eigen::Map<Eigen::MatrixXd>(m_inverse.data(), n, n) = solver.inverse();
    double share = 0;
    for (std::size_t stage = 0; stage < m_moves.stages; ++stage) {
        m_visits[stage] = 0;
        for (std::size_t from = 0; from < m_moves.stages; ++from)
            m_visits[stage] += m_moves.starts[from] * m_inverse[stage * m_moves.stages + from];
        share += m_visits[stage] * m_moves.won[stage] * scales[stage].onward;
    }
    return share;
}

void WonAround::moveTo(std::span<const double> ratios)
{
    m_ratios.assign(ratios.begin(), ratios.end());
    for (std::size_t stage = 0; stage < m_moves.stages; ++stage)
        m_scales[stage] = scalesOf(stage, ratios[stage]);
    m_share = std::clamp(solve(m_scales), 0.0, 1.0);
    if (!m_isRegular)
        return;
    std::vector<double> wins(m_moves.stages); // from each stage
    for (std::size_t to = 0; to < m_moves.stages; ++to) {
        for (std::size_t from = 0; from < m_moves.stages; ++from)
            wins[from] += m_inverse[to * m_moves.stages + from] * m_moves.won[to] * m_scales[to].onward;
    }
    for (std::size_t stage = 0; stage < m_moves.stages; ++stage) {
        m_wins[stage] = productsOf(stage, wins);
        m_returns[stage] = productsOf(stage, std::span(m_inverse).subspan(stage * m_moves.stages, m_moves.stages));
    }
}

double WonAround::shareWith(std::size_t stage, double ratio) const
{
    const Scales after = scalesOf(stage, ratio);
    const double onward = after.onward - m_scales[stage].onward;
    const double otherwise = after.otherwise - m_scales[stage].otherwise;
    const double divisor
        = m_isRegular ? 1 - onward * m_returns[stage].onward - otherwise * m_returns[stage].otherwise : 0;
    if (std::abs(divisor) < 1e-9) { // the change makes or mends a stage that nobody leaves
        WonAround other(m_moves);
        std::vector<double> ratios = m_ratios;
        ratios[stage] = ratio;
        other.moveTo(ratios);
        return other.share();
    }
    const double gain = onward * (m_moves.won[stage] + m_wins[stage].onward) + otherwise * m_wins[stage].otherwise;
    return std::clamp(m_share + m_visits[stage] * gain / divisor, 0.0, 1.0);
}

} // namespace headwater
