// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/turnover_chart.h"

#include "core/turnover/survival.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// Fewer who left say little of a role by itself.
constexpr std::size_t leaversOfARole = 5;
constexpr double monthsOfAYear = 12;
constexpr double percent = 100;

std::vector<TimedSpell> spellsOf(const TurnoverHistory &history, RoleId role)
{
    std::vector<TimedSpell> spells;
    for (const Stint &stint : history.stints) {
        if (!role.isValid() || stint.role == role)
            spells.push_back({ stint.monthsAt(stint.until), stint.end == StintEnd::Left, stint.monthsAt(stint.from) });
    }
    return spells;
}

/// The role, or none where all speak for it.
RoleId speaking(const TurnoverHistory &history, RoleId role)
{
    const auto exits = std::ranges::count_if(
        history.stints, [role](const Stint &stint) { return stint.role == role && stint.end == StintEnd::Left; });
    return static_cast<std::size_t>(exits) >= leaversOfARole ? role : RoleId();
}

void addStep(ChartData &chart, double from, double to, const SurvivalPoint &point)
{
    ChartLine &line = chart.lines.front();
    line.points.emplace_back(from, percent * point.survival);
    line.points.emplace_back(to, percent * point.survival);
    if (!point.low || !point.high)
        return;
    chart.bands.front().spans.push_back({ from, percent * *point.low, percent * *point.high });
    chart.bands.front().spans.push_back({ to, percent * *point.low, percent * *point.high });
}

void addTicks(ChartData &chart, double years)
{
    const int step = years > 8 ? 2 : 1;
    for (int year = 0; year <= static_cast<int>(std::ceil(years)); year += step)
        chart.ticks.push_back({ static_cast<double>(year), tr("%1 y", "years since they were hired").arg(year) });
}

} // namespace

ChartData stayingChart(const TurnoverView &turnover, const Plan &plan, RoleId role)
{
    const RoleId of = speaking(turnover.history, role);
    const SurvivalCurve curve = survivalOf(spellsOf(turnover.history, of));
    ChartData chart;
    chart.title = of.isValid() ? tr("Still there, %1").arg(nameIn(plan.roles, of)) : tr("Still there, all roles");
    chart.caption = tr("by years since they were hired; the ground is the 95 % band");
    chart.unit = tr("% still there");
    chart.whole = percent;
    chart.lines.push_back(
        { .name = tr("still there"), .tone = ChartTone::Main, .points = {}, .marks = ChartMarks::Line });
    chart.bands.push_back({ tr("95 % band"), ChartTone::Main, {} });
    chart.table.columns = { { tr("Years"), ColumnLook::Decimal }, { tr("Still there"), ColumnLook::Percent },
        { tr("Low"), ColumnLook::Percent }, { tr("High"), ColumnLook::Percent } };
    SurvivalPoint last;
    double from = 0;
    for (const SurvivalPoint &point : curve.points) {
        const double at = point.time / monthsOfAYear;
        addStep(chart, from, at, last);
        chart.table.rows.push_back({ TableCell(at), TableCell(point.survival),
            point.low ? TableCell(*point.low) : TableCell(), point.high ? TableCell(*point.high) : TableCell() });
        last = point;
        from = at;
    }
    addStep(chart, from, from, last);
    addTicks(chart, from);
    chart.summary = curve.median
        ? tr("Half of them have left after %1 years.").arg(QLocale().toString(*curve.median / monthsOfAYear, 'f', 1))
        : tr("Fewer than half of them ever left.");
    return chart;
}

QString turnoverBasis(const TurnoverView &turnover, const Plan &plan, RoleId role)
{
    const TurnoverHistory &history = turnover.history;
    if (history.isEmpty())
        return tr("No history of employment is known: the assumption “Annual turnover” speaks alone.");
    const RoleId of = speaking(history, role);
    const auto people
        = std::ranges::count_if(history.stints, [of](const Stint &stint) { return !of.isValid() || stint.role == of; });
    const auto exits = std::ranges::count_if(history.stints,
        [of](const Stint &stint) { return stint.end == StintEnd::Left && (!of.isValid() || stint.role == of); });
    const QString counted = tr("%1 left of %2 employments").arg(countText(exits), countText(people));
    return of.isValid() ? tr("%1 as %2.").arg(counted, nameIn(plan.roles, of))
                        : tr("%1 in all roles: too few left this one to tell it apart.").arg(counted);
}

} // namespace headwater
