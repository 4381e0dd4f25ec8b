// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/derivation/coverage_derivations.h"

#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

template <typename Id, typename Text> FigureInputs byAmount(const std::map<Id, Minutes> &amounts, const Text &nameOf)
{
    std::vector<std::pair<Id, Minutes>> ordered(amounts.begin(), amounts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater {}, [](const auto &entry) { return entry.second.count; });
    FigureInputs inputs;
    for (const auto &[id, minutes] : ordered) {
        if (minutes.count > 0)
            inputs.emplace_back(nameOf(id), wholeHoursText(minutes));
    }
    return inputs;
}

FigureInputs workInputs(const CoverageSide &side)
{
    std::map<TaskId, Minutes> tasks;
    for (const auto &[task, sum] : side.sums.tasks)
        tasks[task] = sum.needed;
    return byAmount(tasks, [&](TaskId id) { return nameIn(side.plan.tasks, id); });
}

FigureInputs hoursInputs(const CoverageSide &side)
{
    std::map<RoleId, Minutes> roles;
    for (const auto &[role, sum] : side.sums.roles)
        roles[role] = sum.capacity;
    return byAmount(roles, [&](RoleId id) { return nameIn(side.plan.roles, id); });
}

FigureInputs servedInputs(const CoverageSide &side)
{
    std::map<RoleId, Minutes> roles;
    for (const auto &[role, sum] : side.sums.roles)
        roles[role] = sum.used;
    return byAmount(roles, [&](RoleId id) { return nameIn(side.plan.roles, id); });
}

FigureInputs coveredInputs(const CoverageSide &side)
{
    const Coverage &now = side.coverage;
    return { { tr("Work"), wholeHoursText(now.demand) }, { tr("Somebody has time for"), wholeHoursText(now.served) },
        { tr("Nobody has"), wholeHoursText(Minutes { now.demand.count - now.served.count }) },
        { tr("Hours of all seats"), wholeHoursText(now.capacity) } };
}

FigureInputs marginInputs(const CoverageSide &side)
{
    const QuarterVisits &visits = side.visits;
    std::map<std::size_t, double> arrivals;
    for (const QuarterVisits::Place &place : visits.places)
        arrivals[place.segment] += place.arrivals;
    FigureInputs inputs;
    double full = 0;
    for (const auto &[segment, journeys] : arrivals) {
        const double margin = visits.wonMargin[segment];
        const QString name = nameIn(side.plan.segments, visits.segments[segment]);
        inputs.emplace_back(name.isEmpty() ? tr("Without segment") : name,
            tr("%1 journeys × %2")
                .arg(QLocale().toString(journeys, 'f', 0),
                    shortMoneyText(Money { static_cast<std::int64_t>(std::llround(margin)) })));
        full += journeys * margin;
    }
    if (full > 0)
        inputs.emplace_back(
            tr("Of it expected to be won"), percentText(static_cast<double>(side.coverage.margin.cents) / full));
    return inputs;
}

FigureInputs gapInputs(const CoverageSide &side)
{
    FigureInputs inputs;
    for (const Gap &gap : side.coverage.gaps) {
        const QString territory = nameIn(side.plan.territories, gap.territory);
        inputs.emplace_back(tr("%1, %2").arg(nameIn(side.plan.tasks, gap.task),
                                territory.isEmpty() ? tr("without territory") : territory),
            tr("%1 short").arg(wholeHoursText(gap.missing)));
    }
    return inputs;
}

FigureInputs inputsOfTotal(CoverageTotal total, const CoverageSide &side)
{
    switch (total) {
    case CoverageTotal::Work: return workInputs(side);
    case CoverageTotal::Hours: return hoursInputs(side);
    case CoverageTotal::Served: return servedInputs(side);
    case CoverageTotal::Covered: return coveredInputs(side);
    case CoverageTotal::Margin: return marginInputs(side);
    case CoverageTotal::Gaps: return gapInputs(side);
    }
    Q_UNREACHABLE();
}

FigureInputs assumptionsOfTotal(CoverageTotal total, const Plan &plan)
{
    switch (total) {
    case CoverageTotal::Work: return assumptionsOf::work();
    case CoverageTotal::Hours: return assumptionsOf::hours(plan);
    case CoverageTotal::Margin:
    case CoverageTotal::Served:
    case CoverageTotal::Covered:
    case CoverageTotal::Gaps: return assumptionsOf::served(plan);
    }
    Q_UNREACHABLE();
}

} // namespace

CoverageSide sideOf(const CoverageView &view) { return { view.plan, *view.now, *view.sums, view.expected->visits }; }

CoverageSide baselineSideOf(const CoverageView &view)
{
    return { view.baselinePlan, *view.baseline, *view.baselineSums, view.baselineExpected->visits };
}

QString formulaOf(CoverageTotal total)
{
    switch (total) {
    case CoverageTotal::Work:
        return tr("Visits to stages that the forecast of journeys expects × hours that a visit takes people.");
    case CoverageTotal::Hours:
        return tr("FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, "
                  "and less by what people who may leave would be missed.");
    case CoverageTotal::Served:
        return tr("What the hours of seats can do of the work, spent so that the expected margin is largest.");
    case CoverageTotal::Covered:
        return tr("Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.");
    case CoverageTotal::Margin:
        return tr("Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where "
                  "work is left undone. Counted to 0.1 %: a smaller change is not told.");
    case CoverageTotal::Gaps:
        return tr("Tasks in a territory of which less than %1 is done.").arg(percentText(gapBelow));
    }
    Q_UNREACHABLE();
}

Derivation derivationOf(CoverageTotal total, const CoverageSide &side)
{
    Derivation derivation;
    derivation.formula = formulaOf(total);
    derivation.inputs = inputsOfTotal(total, side);
    derivation.assumptions = assumptionsOfTotal(total, side.plan);
    return derivation;
}

} // namespace headwater
