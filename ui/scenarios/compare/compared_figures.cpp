// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/compare/compared_figures.h"

#include "core/plan/territory_tree.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace headwater {

namespace {

using Value = ComparedFigure::Value;
using Scenarios = std::vector<ScenarioFigures>;

/// How a row is made of what is known of a scenario.
struct FigureSpec {
    QString name;
    QString meaning;
    FigureUnit unit = FigureUnit::Count;
    BetterWhen better = BetterWhen::Neither;
    std::function<Value(const ScenarioFigures &)> of;
};

void addFigures(std::vector<ComparedFigure> &figures, const QString &group, const std::vector<FigureSpec> &specs,
    const Scenarios &scenarios)
{
    for (const FigureSpec &spec : specs) {
        ComparedFigure figure { spec.name, group, spec.meaning, spec.unit, spec.better, {}, 0 };
        std::ranges::transform(scenarios, std::back_inserter(figure.values), spec.of);
        figures.push_back(std::move(figure));
    }
}

Value of(double value) { return { value, {} }; }
double cents(Money money) { return static_cast<double>(money.cents); }

std::vector<FigureSpec> planSpecs()
{
    return {
        { tr("Seats"), tr("Seats that are not closed, vacant ones included"), FigureUnit::Count, BetterWhen::Neither,
            [](const ScenarioFigures &s) { return of(static_cast<double>(s.figures.seats())); } },
        { tr("Vacant"), tr("Seats in which nobody sits"), FigureUnit::Count, BetterWhen::Less,
            [](const ScenarioFigures &s) { return of(static_cast<double>(s.figures.vacancies)); } },
        { tr("Cost a year"), tr("Role cost times share of a full-time seat, over all open seats"), FigureUnit::Money,
            BetterWhen::Less, [](const ScenarioFigures &s) { return of(cents(s.figures.costPerYear)); } },
        { tr("Accounts without owner"), tr("Accounts that no seat owns"), FigureUnit::Count, BetterWhen::Less,
            [](const ScenarioFigures &s) { return of(static_cast<double>(s.figures.accountsWithoutOwner)); } },
    };
}

Value covered(const ScenarioFigures &s)
{
    if (!s.coverage)
        return {};
    Value value { s.coverage->share(), {} };
    if (s.range && s.range->lowShare && s.range->highShare)
        value.range = { *s.range->lowShare, *s.range->highShare };
    return value;
}

Value margin(const ScenarioFigures &s)
{
    if (!s.coverage)
        return {};
    Value value { cents(s.coverage->margin), {} };
    if (s.range)
        value.range = { cents(s.range->lowMargin), cents(s.range->highMargin) };
    return value;
}

Value gaps(const ScenarioFigures &s)
{
    if (!s.coverage)
        return {};
    Value value { static_cast<double>(s.coverage->gaps), {} };
    if (s.range)
        value.range = { static_cast<double>(s.range->fewestGaps), static_cast<double>(s.range->mostGaps) };
    return value;
}

std::vector<FigureSpec> coverageSpecs()
{
    return {
        { tr("Work covered"), tr("Share of the hours that journeys ask for which seats give"), FigureUnit::Share,
            BetterWhen::More, covered },
        { tr("Expected margin"), tr("Of the journeys that begin in the quarter"), FigureUnit::Margin, BetterWhen::More,
            margin },
        { tr("Gaps"), tr("Tasks in territories of which too little is done"), FigureUnit::Count, BetterWhen::Less,
            gaps },
        { tr("Hanging on one seat"), tr("Tasks that one seat alone can do in a territory"), FigureUnit::Count,
            BetterWhen::Less,
            [](const ScenarioFigures &s) { return s.coverage ? of(static_cast<double>(s.singlePoints)) : Value(); } },
        { tr("Handovers a journey"), tr("How often a journey changes hands between roles as planned"),
            FigureUnit::Number, BetterWhen::Less,
            [](const ScenarioFigures &s) { return s.coverage ? of(s.handovers) : Value(); } },
    };
}

Value stillToFall(const ScenarioFigures &s)
{
    if (!s.afterAYear)
        return {};
    const GlideQuarter &quarter = *s.afterAYear;
    return { static_cast<double>(quarter.p50),
        std::pair(static_cast<double>(quarter.p10), static_cast<double>(quarter.p90)) };
}

std::vector<FigureSpec> changeSpecs()
{
    const auto count
        = [](int ChangeCounts::*which) { return [which](const ScenarioFigures &s) { return of(s.changes.*which); }; };
    return {
        { tr("Customers who stay with their seat"),
            tr("Of the customers that a customer-focused seat looks after in the baseline, whoever sits in it"),
            FigureUnit::Share, BetterWhen::More,
            [](const ScenarioFigures &s) {
                return Value { s.stability.share(), {} };
            } },
        { tr("Still to fall vacant in a year"),
            tr("Seats that the scenario has fewer of and in which somebody still sits, if nobody is dismissed or "
               "moved: "
               "median after four quarters of natural turnover"),
            FigureUnit::Count, BetterWhen::Less, stillToFall },
        { tr("Arrived in a year by turnover"), tr("Chance that none of these is left after four quarters"),
            FigureUnit::Share, BetterWhen::More,
            [](const ScenarioFigures &s) { return s.afterAYear ? of(s.afterAYear->reached) : Value(); } },
        { tr("Added"), tr("Rows of the plan that the baseline has not"), FigureUnit::Count, BetterWhen::Neither,
            count(&ChangeCounts::added) },
        { tr("Closed or removed"), tr("Seats that end, and rows that are gone"), FigureUnit::Count, BetterWhen::Neither,
            count(&ChangeCounts::deleted) },
        { tr("Moved"), tr("Rows that are elsewhere in the organisation"), FigureUnit::Count, BetterWhen::Neither,
            count(&ChangeCounts::moved) },
        { tr("Changed"), tr("Rows with other values"), FigureUnit::Count, BetterWhen::Neither,
            count(&ChangeCounts::changed) },
    };
}

template <typename Id>
void addSeatRow(std::vector<ComparedFigure> &figures, const QString &group, const QString &name,
    const Scenarios &scenarios, std::map<Id, std::int64_t> ScenarioFigures::*counts, Id id)
{
    ComparedFigure figure { name, group, tr("Open seats, vacant ones included"), FigureUnit::Count, BetterWhen::Neither,
        {}, id.value };
    for (const ScenarioFigures &scenario : scenarios) {
        const auto found = (scenario.*counts).find(id);
        figure.values.push_back(of(found == (scenario.*counts).end() ? 0 : static_cast<double>(found->second)));
    }
    figures.push_back(std::move(figure));
}

/// Roles in the order of the plans, territories down the tree; of each scenario those that come first in it.
void addSeats(std::vector<ComparedFigure> &figures, const Scenarios &scenarios)
{
    std::set<RoleId> roles;
    std::set<TerritoryId> territories;
    for (const ScenarioFigures &scenario : scenarios) {
        for (const Role &role : scenario.plan.roles) {
            if (scenario.seatsByRole.contains(role.id) && roles.insert(role.id).second)
                addSeatRow(figures, tr("Seats by role"), role.name, scenarios, &ScenarioFigures::seatsByRole, role.id);
        }
    }
    for (const ScenarioFigures &scenario : scenarios) {
        const TerritoryTree tree(scenario.plan.territories);
        for (const TerritoryTree::Node &node : tree.nodes()) {
            if (scenario.seatsByTerritory.contains(node.id) && territories.insert(node.id).second)
                addSeatRow(figures, tr("Seats by territory"),
                    QString(2 * node.depth, QChar::Nbsp) + nameIn(scenario.plan.territories, node.id), scenarios,
                    &ScenarioFigures::seatsByTerritory, node.id);
        }
    }
}

QString valueText(double value, FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return countText(std::llround(value));
    case FigureUnit::Money:
    case FigureUnit::Margin: return shortMoneyText(Money { std::llround(value) });
    case FigureUnit::Share: return coveredText(value);
    case FigureUnit::Number: return QLocale().toString(value, 'f', 2);
    }
    Q_UNREACHABLE();
}

QString moneyChangeText(Money change) { return change.cents == 0 ? QString() : signedShortMoneyText(change); }

/// As in files: money in whole units, shares in percent.
double inUnits(double value, FigureUnit unit)
{
    const bool isMoney = unit == FigureUnit::Money || unit == FigureUnit::Margin;
    return isMoney ? value / 100 : unit == FigureUnit::Share ? value * 100 : value;
}

} // namespace

std::vector<ComparedFigure> comparedFigures(const Scenarios &scenarios)
{
    std::vector<ComparedFigure> figures;
    const auto known = std::ranges::find_if(scenarios, [](const ScenarioFigures &s) { return s.coverage.has_value(); });
    addFigures(figures, tr("Plan"), planSpecs(), scenarios);
    if (known != scenarios.end())
        addFigures(
            figures, tr("Coverage, %1").arg(quarterText(known->coverage->quarter.first)), coverageSpecs(), scenarios);
    addFigures(figures, tr("Against the baseline"), changeSpecs(), scenarios);
    addSeats(figures, scenarios);
    return figures;
}

QString figureText(const ComparedFigure &figure, std::size_t scenario)
{
    const auto &value = figure.values[scenario].value;
    return value ? valueText(*value, figure.unit) : QStringLiteral("–");
}

QString rangeText(const ComparedFigure &figure, std::size_t scenario)
{
    const auto &range = figure.values[scenario].range;
    if (!range)
        return {};
    return tr("%1 to %2").arg(valueText(range->first, figure.unit), valueText(range->second, figure.unit));
}

QString changeText(const ComparedFigure &figure, std::size_t scenario, std::size_t against)
{
    const auto &now = figure.values[scenario].value;
    const auto &before = figure.values[against].value;
    if (!now || !before)
        return {};
    const double change = *now - *before;
    switch (figure.unit) {
    case FigureUnit::Count: return signedCountText(std::llround(change));
    case FigureUnit::Money: return moneyChangeText(Money { std::llround(change) });
    case FigureUnit::Margin:
        return moneyChangeText(marginChange(Money { std::llround(*now) }, Money { std::llround(*before) }));
    case FigureUnit::Share: return pointsText(now, before);
    case FigureUnit::Number: {
        const QString text = QLocale().toString(std::abs(change), 'f', 2);
        return text == QLocale().toString(0.0, 'f', 2) ? QString() : (change > 0 ? u'+' : u'-') + text;
    }
    }
    Q_UNREACHABLE();
}

int betterThan(const ComparedFigure &figure, std::size_t scenario, std::size_t against)
{
    if (figure.better == BetterWhen::Neither || changeText(figure, scenario, against).isEmpty())
        return 0;
    const bool isMore = *figure.values[scenario].value > *figure.values[against].value;
    return isMore == (figure.better == BetterWhen::More) ? 1 : -1;
}

ChartData figureChart(const ComparedFigure &figure, const Scenarios &scenarios, std::size_t against)
{
    ChartData chart;
    chart.title = figure.name.trimmed();
    chart.caption = figure.meaning;
    const auto &baseline = figure.values[against].value;
    ChartBars bars { chart.title, ChartTone::Main, {} };
    chart.table.columns = { { tr("Scenario") }, { chart.title, ColumnLook::Decimal }, { tr("Change") } };
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const double value = inUnits(figure.values[i].value.value_or(0), figure.unit);
        const QString change = i == against ? QString() : changeText(figure, i, against);
        const QString range = rangeText(figure, i);
        QString note = figureText(figure, i);
        if (!change.isEmpty())
            note = tr("%1 (%2)").arg(note, change);
        chart.rows.push_back(scenarios[i].name);
        chart.notes.push_back(range.isEmpty() ? note : tr("%1, %2").arg(note, range));
        bars.lengths.push_back(value);
        chart.table.rows.push_back({ scenarios[i].name, value, change });
    }
    chart.bars = { std::move(bars) };
    if (baseline)
        chart.marker = ChartTick { inUnits(*baseline, figure.unit), {} };
    chart.summary = chart.notes.empty() ? QString() : tr("%1: %2").arg(chart.title, chart.notes.front());
    return chart;
}

} // namespace headwater
