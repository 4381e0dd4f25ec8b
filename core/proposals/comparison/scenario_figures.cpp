// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/comparison/scenario_figures.h"

#include "core/coverage/contacts/handovers.h"
#include "core/coverage/contacts/single_points.h"
#include "core/coverage/expected_visits.h"
#include "core/proposals/natural_turnover.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

/// The coverage of plans besides one baseline.
class CoverageBeside
{
public:
    CoverageBeside(const ScenarioQuestion &question, const Cancellation &cancellation)
        : m_question(question)
        , m_cancellation(cancellation)
    { }

    /// The baseline, the first time.
    Result<> observe()
    {
        if (m_baseline || !m_question.columns)
            return {};
        HEADWATER_TRY(ExpectedVisits expected, expect(m_question.baseline));
        CoverageOptions options;
        options.withWorth = false;
        HEADWATER_TRY(Coverage baseline,
            coverageOf(m_question.baseline, expected.visits, expected.quarter, options, m_cancellation));
        m_baseline = std::move(baseline);
        return {};
    }

    bool hasWork() const { return m_baseline && m_baseline->demand.count > 0; }

    Result<> fill(ScenarioFigures &told) const
    {
        HEADWATER_TRY(const ExpectedVisits expected, expect(told.plan));
        CoverageOptions options = CoverageOptions::besides(*m_baseline);
        options.withWorth = false;
        HEADWATER_TRY(
            const Coverage found, coverageOf(told.plan, expected.visits, expected.quarter, options, m_cancellation));
        told.coverage = CoverageFigures { found.quarter, found.demand, found.capacity, found.served, found.margin,
            found.gaps.size() };
        told.singlePoints = singlePointsOf(told.plan, found).size();
        told.handovers = plannedHandovers(told.plan, expected.visits, found).perJourney;
        if (m_question.withRanges) {
            HEADWATER_TRY(told.range, coverageRange(told.plan, expected.visits, found, m_cancellation));
        }
        return {};
    }

private:
    Result<ExpectedVisits> expect(const Plan &plan) const
    {
        const EventColumns &columns = *m_question.columns;
        return expectedVisits(columns, journeyContext(columns, plan), plan, m_question.quarter, m_cancellation);
    }

    const ScenarioQuestion &m_question;
    const Cancellation &m_cancellation;
    std::optional<Coverage> m_baseline;
};

/// How far turnover alone leads from the baseline to other plans.
class WayThere
{
public:
    WayThere(const ScenarioQuestion &question, const Cancellation &cancellation)
        : m_question(question)
        , m_cancellation(cancellation)
    { }

    Result<> fill(ScenarioFigures &told)
    {
        constexpr int quartersInYear = 4;
        if (!m_question.facts)
            return {};
        if (!std::exchange(m_isKnown, true)) {
            HEADWATER_TRY(m_forecast,
                naturalTurnover(
                    m_question.baseline, *m_question.facts, m_question.columns.get(), quartersInYear, m_cancellation));
        }
        if (!m_forecast)
            return {};
        HEADWATER_TRY(const GlidePath path,
            glidePath(m_question.baseline, told.plan, *m_forecast, GlideQuestion(), m_cancellation));
        if (!path.quarters.empty())
            told.afterAYear = path.quarters.back();
        return {};
    }

private:
    const ScenarioQuestion &m_question;
    const Cancellation &m_cancellation;
    bool m_isKnown = false;
    std::optional<VacancyForecast> m_forecast; ///< nothing: the plan has no day to reckon from
};

ScenarioFigures countedFigures(const Scenario &scenario, const Plan &baseline)
{
    ScenarioFigures told;
    told.scenario = scenario.id;
    told.name = scenario.name;
    told.plan = scenario.plan;
    told.figures = figuresOf(scenario.plan);
    told.changes = countsOf(changeList(baseline, scenario.plan));
    told.stability = stabilityOf(baseline, scenario.plan);
    told.seatsByRole = seatsByRole(scenario.plan);
    told.seatsByTerritory = seatsByTerritory(scenario.plan);
    return told;
}

const ScenarioFigures *knownOf(const ScenarioQuestion &question, const Scenario &scenario)
{
    const auto found = std::find_if(question.known.begin(), question.known.end(),
        [&](const ScenarioFigures &one) { return one.scenario == scenario.id && one.plan == scenario.plan; });
    return found == question.known.end() ? nullptr : &*found;
}

Result<ScenarioFigures> figuresBeside(
    CoverageBeside &beside, WayThere &way, const ScenarioQuestion &question, const Scenario &scenario)
{
    if (const ScenarioFigures *known = knownOf(question, scenario)) {
        ScenarioFigures told = *known;
        told.name = scenario.name;
        return told;
    }
    HEADWATER_CHECK(beside.observe());
    ScenarioFigures told = countedFigures(scenario, question.baseline);
    if (beside.hasWork()) {
        HEADWATER_CHECK(beside.fill(told));
    }
    HEADWATER_CHECK(way.fill(told));
    return told;
}

} // namespace

Result<std::vector<ScenarioFigures>> scenarioFigures(
    const ScenarioQuestion &question, const Cancellation &cancellation, const Progress &progress)
{
    CoverageBeside beside(question, cancellation);
    WayThere way(question, cancellation);
    std::vector<ScenarioFigures> figures;
    const double steps = static_cast<double>(question.scenarios.size()) + 1;
    for (const Scenario &scenario : question.scenarios) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (progress)
            progress((static_cast<double>(figures.size()) + 1) / steps);
        HEADWATER_TRY(ScenarioFigures told, figuresBeside(beside, way, question, scenario));
        figures.push_back(std::move(told));
    }
    return figures;
}

std::map<RoleId, std::int64_t> seatsByRole(const Plan &plan)
{
    std::map<RoleId, std::int64_t> counts;
    for (const Seat &seat : plan.seats) {
        if (seat.status != SeatStatus::Closed)
            ++counts[seat.role];
    }
    return counts;
}

std::map<TerritoryId, std::int64_t> seatsByTerritory(const Plan &plan)
{
    std::map<TerritoryId, std::int64_t> counts;
    for (const Seat &seat : plan.seats) {
        if (seat.status == SeatStatus::Closed)
            continue;
        for (const Territory *at = plan.territories.find(seat.home); at; at = plan.territories.find(at->parent))
            ++counts[at->id];
    }
    return counts;
}

} // namespace headwater
