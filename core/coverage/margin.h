// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/coverage/coverage_network.h"

namespace headwater {

/// What covering the work of a stage does to the margin of a place (model.md, section 5). Assumptions of the plan that
/// count, by name: "Response exponent" (eta, 1), "Response half" (delta, 0.5).
class MarginModel
{
public:
    MarginModel(const Plan &plan, const QuarterVisits &visits, const Demand &demand);

    /// Under which coverage the moves were observed; full coverage where nothing is said.
    void setObserved(const StageCoverage &observed);
    /// Every stage of every place fully covered.
    StageCoverage full() const;
    /// Hours served over hours asked for, by place and stage, from what is served in each cell. Without work: full.
    StageCoverage stageCoverage(const Demand &demand, const std::vector<Minutes> &served) const;
    /// Expected margin of all places, in cents.
    double total(const StageCoverage &coverage) const;
    /// What the margin of a place gains over each piece of each stage's coverage, the other stages as they are, in
    /// cents.
    using StageGains = std::vector<std::array<double, valuePieces>>;
    StageGains stageGains(std::size_t place, const StageCoverage &coverage) const;
    /// That per hour of a task, whose hours go to its stages in proportion; made concave by taking neighbours that
    /// would rise together.
    HourValues hourValues(std::size_t place, TaskId task, const StageGains &gains) const;
    /// What a cell's missing hours would be worth.
    Money worthOf(const HourValues &values, Minutes demand, Minutes served) const;

private:
    using Shares = std::vector<double>;
    const Shares &observedAt(std::size_t place) const;
    double ofPlace(std::size_t place, std::span<const double> coverage) const;

    const QuarterVisits &m_visits;
    const Demand &m_demand;
    std::vector<std::vector<Response>> m_responses; ///< by segment, then stage
    std::vector<Shares> m_observed; ///< by place
};

} // namespace headwater
