// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/projection.h"

#include <Eigen/Core>
#include <algorithm>

namespace headwater {

namespace {

using Matrix = Eigen::MatrixXd;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Eigen::Index;

Index at(std::size_t index) { return static_cast<Index>(index); }

/// The chain as matrices. Row K, after the K states, is "arriving".
struct ChainMatrices {
    ChainMatrices(const StateSpace &stateSpace, const ChainRows &rows)
        : space(stateSpace)
        , targets(stateSpace.stages())
        , shares(Eigen::Map<const RowMajor>(rows.rates.data(), at(space.rows()), at(space.columns())))
        , moves(shares.leftCols(at(space.states())))
        , passages(shares.rightCols(at(space.stages())))
        , flows(at(space.rows()), at(targets.flows()))
        , inStage(Matrix::Zero(at(space.states()), at(space.stages())))
    {
        flows.leftCols(passages.cols()) = passages;
        flows.rightCols(at(journeyOutcomes)) = shares.middleCols(at(space.states()), at(journeyOutcomes));
        for (std::size_t row = 0; row < space.rows(); ++row) {
            for (std::size_t stage = 0; stage < space.stages(); ++stage)
                flows(at(row), at(stage)) += enteringMove(row, stage);
        }
        for (std::size_t state = 0; state < space.states(); ++state)
            inStage(at(state), at(space.stageOf(state))) = 1;
    }

    /// Share of the row that enters the stage and is there when the week ends.
    double enteringMove(std::size_t row, std::size_t stage) const
    {
        return space.entersByMove(row, stage) ? moves(at(row), at(space.freshState(stage))) : 0;
    }

    const StateSpace &space;
    ForecastTargets targets;
    Matrix shares; ///< rows x columns of the state space
    Matrix moves; ///< rows x states
    Matrix passages; ///< rows x stages
    Matrix flows; ///< rows x flow targets: expected in one week
    Matrix inStage; ///< states x stages
};

/// Expected journeys by week (rows 0 .. horizon) and row of the chain; the last column holds the arrivals.
Matrix occupancy(const ChainMatrices &chain, const Population &population, int horizon)
{
    const Index states = at(chain.space.states());
    Matrix weeks = Matrix::Zero(horizon + 1, states + 1);
    weeks.row(0).head(states) = Eigen::Map<const Eigen::RowVectorXd>(population.present.data(), states);
    for (int week = 0; week < horizon; ++week) {
        weeks(week, states) = population.arrivals[static_cast<std::size_t>(week)];
        weeks.row(week + 1).head(states).noalias() = weeks.row(week) * chain.moves;
    }
    return weeks;
}

/// What one journey adds to each target, by weeks left until the period ends (the last row: none left) and
/// state (columns: target by target, states within).
Matrix valuesToGo(const ChainMatrices &chain, ForecastPeriods periods)
{
    const Index states = at(chain.space.states());
    const Index flows = at(chain.targets.flows());
    Matrix table(periods.horizon() + 1, states * at(chain.targets.size()));
    Matrix value = Matrix::Zero(states, at(chain.targets.size()));
    value.rightCols(chain.inStage.cols()) = chain.inStage;
    for (int left = 0;; ++left) {
        table.row(periods.horizon() - left) = Eigen::Map<const Eigen::RowVectorXd>(value.data(), value.size());
        if (left == periods.horizon())
            return table;
        value = chain.moves.topRows(states) * value;
        if (left < periods.weeks)
            value.leftCols(flows) += chain.flows.topRows(states);
    }
}

/// The parts of one period that end with week `end`.
class PeriodParts
{
    Index states() const { return at(m_chain.space.states()); }

    /// What a journey in each state adds from the beginning of that week.
    auto valueAt(int week, std::size_t target) const
    {
        return m_table.row(week).segment(at(target) * states(), states());
    }

public:
    PeriodParts(const ChainMatrices &chain, const ChainRows &rows, const Matrix &weeks, const Matrix &table, int length,
        int end)
        : m_chain(chain)
        , m_rows(rows)
        , m_weeks(weeks)
        , m_table(table.bottomRows(end + 1))
        , m_length(length)
        , m_end(end)
        , m_inPeriod(weeks.middleRows(end - length, length).colwise().sum())
        , m_gains(weeks.topRows(end).transpose() * m_table.bottomRows(end))
    { }

    ForecastPart part(std::size_t target) const
    {
        const bool flow = target < m_chain.targets.flows();
        const auto present = m_weeks.row(0).head(states());
        const auto value = valueAt(0, target);
        ForecastPart part;
        part.mean = flow
            ? m_inPeriod.dot(m_chain.flows.col(at(target)))
            : m_weeks.row(m_end).head(states()).dot(m_chain.inStage.col(at(target - m_chain.targets.flows())));
        part.fromArrivals = std::max(0.0, part.mean - present.dot(value));
        // Each journey under way is counted with variance E[V^2] - E[V]^2, Poisson arrivals with E[V^2] together.
        part.variance = part.mean - present.cwiseProduct(value).dot(value);
        if (target < m_chain.space.stages())
            part.variance += 2 * repeatedEntries(target);
        part.variance = std::max(0.0, part.variance) + doubt(target);
        return part;
    }

private:
    /// Expected pairs of an entry and a later one by the same journey: E[V (V - 1)] / 2 over all journeys.
    double repeatedEntries(std::size_t stage) const
    {
        const std::size_t fresh = m_chain.space.freshState(stage);
        double pairs = 0;
        for (int week = m_end - m_length; week < m_end; ++week) {
            const Eigen::VectorXd later = valueAt(week + 1, stage).transpose();
            for (std::size_t row = 0; row < m_chain.space.rows(); ++row) {
                const double passing = m_chain.passages(at(row), at(stage));
                const double entering = m_chain.enteringMove(row, stage);
                const double byMove = entering * (passing + later(at(fresh)));
                const double byPassage
                    = passing > 0 ? passing * (passing / 2 + m_chain.moves.row(at(row)).dot(later)) : 0;
                pairs += m_weeks(week, at(row)) * (byMove + byPassage);
            }
        }
        return pairs;
    }

    /// Delta method: the figure's gradient over each row, under the row's Dirichlet variance.
    double doubt(std::size_t target) const
    {
        const StateSpace &space = m_chain.space;
        double variance = 0;
        Eigen::VectorXd gradient(at(space.shareColumns()));
        for (std::size_t row = 0; row < space.rows(); ++row) {
            gradient.setZero();
            gradient.head(states()) = m_gains.row(at(row)).segment(at(target) * states(), states());
            double passing = 0;
            if (target < space.stages()) {
                if (space.entersByMove(row, target))
                    gradient(at(space.freshState(target))) += m_inPeriod(at(row));
                passing = m_chain.passages(at(row), at(target)) * m_inPeriod(at(row)) * m_inPeriod(at(row));
            } else if (target < m_chain.targets.flows()) {
                gradient(states() + at(target - space.stages())) = m_inPeriod(at(row));
            }
            const auto shares = m_chain.shares.row(at(row)).head(at(space.shareColumns()));
            const double mean = shares.dot(gradient);
            const double spread = shares.dot(gradient.cwiseAbs2()) - mean * mean;
            variance += m_rows.doubts[row] * (std::max(0.0, spread) + passing);
        }
        return variance;
    }

    const ChainMatrices &m_chain;
    const ChainRows &m_rows;
    const Matrix &m_weeks;
    Eigen::Ref<const Matrix> m_table;
    int m_length;
    int m_end;
    Eigen::RowVectorXd m_inPeriod; ///< journey-weeks of the period, by row
    Matrix m_gains; ///< by row: sum over weeks of journeys x what they add from the next week
};

} // namespace

std::vector<ForecastPart> projected(
    const StateSpace &space, const ChainRows &rows, const Population &population, ForecastPeriods periods)
{
    const ChainMatrices chain(space, rows);
    const Matrix weeks = occupancy(chain, population, periods.horizon());
    const Matrix table = valuesToGo(chain, periods);
    std::vector<ForecastPart> parts;
    parts.reserve(chain.targets.size() * static_cast<std::size_t>(periods.count));
    for (int period = 1; period <= periods.count; ++period) {
        const PeriodParts ofPeriod(chain, rows, weeks, table, periods.weeks, period * periods.weeks);
        for (std::size_t target = 0; target < chain.targets.size(); ++target)
            parts.push_back(ofPeriod.part(target));
    }
    return parts;
}

std::vector<ForecastPart> projectedMeans(
    const StateSpace &space, const ChainRows &rows, const Population &population, ForecastPeriods periods)
{
    const ChainMatrices chain(space, rows);
    const Matrix weeks = occupancy(chain, population, periods.horizon());
    std::vector<ForecastPart> parts;
    for (int period = 0; period < periods.count; ++period) {
        const auto inPeriod = weeks.middleRows(period * periods.weeks, periods.weeks).colwise().sum();
        const Eigen::RowVectorXd flows = inPeriod * chain.flows;
        const Eigen::RowVectorXd present
            = weeks.row((period + 1) * periods.weeks).head(at(space.states())) * chain.inStage;
        for (const double mean : flows)
            parts.push_back({ mean, 0, 0 });
        for (const double mean : present)
            parts.push_back({ mean, 0, 0 });
    }
    return parts;
}

} // namespace headwater
