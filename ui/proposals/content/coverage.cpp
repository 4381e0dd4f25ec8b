// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

struct WorkDone {
    Minutes needed;
    Minutes served;
    std::optional<double> share() const
    {
        if (needed.count <= 0)
            return {};
        return static_cast<double>(served.count) / static_cast<double>(needed.count);
    }
};

template <typename Key> using WorkBy = std::map<Key, std::pair<WorkDone, WorkDone>>; ///< before, after

template <typename Key, typename KeyOf> WorkBy<Key> workBy(const ProposalFindings &findings, const KeyOf &keyOf)
{
    WorkBy<Key> work;
    const auto add = [&](const Coverage &coverage, WorkDone std::pair<WorkDone, WorkDone>::*side) {
        for (const ServedCell &cell : coverage.cells) {
            WorkDone &sum = work[keyOf(cell.cell)].*side;
            sum.needed = sum.needed + cell.cell.demand;
            sum.served = sum.served + cell.served;
        }
    };
    add(*findings.before.coverage, &std::pair<WorkDone, WorkDone>::first);
    add(*findings.after.coverage, &std::pair<WorkDone, WorkDone>::second);
    return work;
}

ReportChart shareChart(const QString &title, const ProposalNames &names)
{
    ReportChart chart { .title = title, .caption = tr("share of its work that somebody has time for") };
    chart.look = ColumnLook::Percent;
    chart.series = { { names.before, true, {} }, { names.after, false, {} } };
    return chart;
}

void addShares(ReportChart &chart, const QString &name, const std::pair<WorkDone, WorkDone> &work)
{
    chart.categories.push_back(name);
    chart.series[0].values.push_back(work.first.share().value_or(0));
    chart.series[1].values.push_back(work.second.share().value_or(0));
}

ReportChart taskChart(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportChart chart = shareChart(tr("Coverage by task"), names);
    const auto work = workBy<TaskId>(findings, [](const Cell &cell) { return cell.task; });
    for (const auto &[task, sums] : work)
        addShares(chart, nameIn(findings.after.plan.tasks, task), sums);
    return chart;
}

ReportChart regionChart(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportChart chart = shareChart(tr("Coverage by region"), names);
    const Regions regions(findings.after.plan);
    const auto work = workBy<TerritoryId>(findings, [&](const Cell &cell) { return regions.of(cell.territory); });
    for (const auto &[region, sums] : work)
        addShares(chart, territoryName(findings.after.plan, region), sums);
    return chart;
}

/// Whose hours go to which work: the graph of coverage, role by role.
ReportChart flowChart(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportChart chart { .title = tr("Who does what"),
        .caption
        = tr("hours of the quarter from roles to tasks; work that nobody has time for is drawn from “nobody”") };
    chart.kind = ReportChart::Kind::Flows;
    std::map<RoleId, std::size_t> roles;
    std::map<TaskId, std::size_t> tasks;
    const auto placeOf = [](auto &places, auto id, std::vector<QString> &texts, const QString &name) {
        const auto [place, isNew] = places.emplace(id, texts.size());
        if (isNew)
            texts.push_back(name);
        return place->second;
    };
    const auto add = [&](const QString &name, const ProposalSide &side) {
        std::map<std::pair<std::size_t, std::size_t>, double> hours;
        const Plan &plan = side.plan;
        for (const SeatUse &use : side.coverage->seats) {
            const Seat *seat = plan.seats.find(use.seat);
            for (const TaskUse &task : use.tasks) {
                if (seat && task.minutes.count > 0)
                    hours[{ placeOf(roles, seat->role, chart.categories, nameIn(plan.roles, seat->role)),
                        placeOf(tasks, task.task, chart.targets, nameIn(plan.tasks, task.task)) }]
                        += task.minutes.inHours();
            }
        }
        for (const ServedCell &cell : side.coverage->cells) {
            const Minutes missing { cell.cell.demand.count - cell.served.count };
            if (missing.count > 0)
                hours[{ placeOf(roles, RoleId(), chart.categories, tr("nobody")),
                    placeOf(tasks, cell.cell.task, chart.targets, nameIn(plan.tasks, cell.cell.task)) }]
                    += missing.inHours();
        }
        ReportChart::FlowState state { name, {} };
        for (const auto &[ends, amount] : hours)
            state.flows.push_back({ ends.first, ends.second, amount });
        chart.states.push_back(std::move(state));
    };
    add(names.before, findings.before);
    add(names.after, findings.after);
    return chart;
}

/// What the work of a stage is covered by: the mean over all places, each counting alike.
ReportChart stageChart(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportChart chart = shareChart(tr("Coverage along the journey"), names);
    chart.caption = tr("mean over territories and segments of the share of a stage's work that is done");
    const auto meanOf = [](const Coverage &coverage, std::size_t stage) {
        double sum = 0;
        double count = 0;
        for (const auto &[place, shares] : coverage.stages) {
            if (stage < shares.size()) {
                sum += shares[stage];
                ++count;
            }
        }
        return count > 0 ? sum / count : 0;
    };
    std::vector<Stage> stages;
    for (const Stage &stage : findings.after.plan.stages) {
        if (stage.kind == StageKind::Open)
            stages.push_back(stage);
    }
    std::ranges::stable_sort(stages, {}, &Stage::position);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        chart.categories.push_back(stages[i].name);
        chart.series[0].values.push_back(meanOf(*findings.before.coverage, i));
        chart.series[1].values.push_back(meanOf(*findings.after.coverage, i));
    }
    return chart;
}

using GapPlace = std::pair<TerritoryId, TaskId>;

/// Where too little is done in either plan: worst first.
ReportTable gapTable(const ProposalFindings &findings)
{
    constexpr std::size_t gapsOnPaper = 15;
    const auto work = workBy<GapPlace>(findings, [](const Cell &cell) {
        return GapPlace { cell.territory, cell.task };
    });
    std::vector<std::pair<GapPlace, std::pair<WorkDone, WorkDone>>> gaps;
    for (const auto &[place, sums] : work) {
        if (isGap(sums.first.needed, sums.first.served) || isGap(sums.second.needed, sums.second.served))
            gaps.emplace_back(place, sums);
    }
    std::ranges::stable_sort(gaps, std::ranges::greater {}, [](const auto &gap) {
        const auto &[before, after] = gap.second;
        return std::max(before.needed.count - before.served.count, after.needed.count - after.served.count);
    });
    std::vector<std::vector<TableCell>> rows;
    const auto share = [](const WorkDone &done) { return done.share() ? TableCell(*done.share()) : TableCell(); };
    for (const auto &[place, sums] : gaps) {
        const auto &[before, after] = sums;
        const bool isGapNow = isGap(after.needed, after.served);
        const bool wasGap = isGap(before.needed, before.served);
        rows.push_back({ reportCell(nameIn(findings.after.plan.tasks, place.second)),
            reportCell(territoryName(findings.after.plan, place.first)), share(before), share(after),
            TableCell(Minutes { after.needed.count - after.served.count }.inHours()),
            reportCell(wasGap && !isGapNow ? tr("closed")
                    : !wasGap              ? tr("new")
                                           : tr("still open")) });
    }
    ReportTable table = ReportTable::of(tr("Gaps: where less than %1 of the work is done").arg(percentText(gapBelow)),
        { { tr("Task") }, { tr("Territory") }, { tr("Done before"), ColumnLook::Percent },
            { tr("Done after"), ColumnLook::Percent }, { tr("Hours missing"), ColumnLook::Whole }, { tr("Gap") } },
        std::move(rows));
    table.sheet = tr("Gaps");
    table.rowsOnPaper = gapsOnPaper;
    return table;
}

/// Territory by task, in full.
ReportTable coverageTable(const ProposalFindings &findings)
{
    const auto work = workBy<GapPlace>(findings, [](const Cell &cell) {
        return GapPlace { cell.territory, cell.task };
    });
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[place, sums] : work) {
        const auto &[before, after] = sums;
        rows.push_back({ reportCell(territoryName(findings.after.plan, place.first)),
            reportCell(nameIn(findings.after.plan.tasks, place.second)), TableCell(before.needed.inHours()),
            TableCell(before.served.inHours()), TableCell(after.needed.inHours()), TableCell(after.served.inHours()),
            after.share() ? TableCell(*after.share()) : TableCell() });
    }
    ReportTable table = ReportTable::of(tr("Coverage by territory and task"),
        { { tr("Territory") }, { tr("Task") }, { tr("Work before, hours"), ColumnLook::Decimal },
            { tr("Done before, hours"), ColumnLook::Decimal }, { tr("Work after, hours"), ColumnLook::Decimal },
            { tr("Done after, hours"), ColumnLook::Decimal }, { tr("Coverage after"), ColumnLook::Percent } },
        std::move(rows));
    table.sheet = tr("Coverage");
    table.totals = { 2, 3, 4, 5 };
    table.rowsOnPaper = 0;
    return table;
}

/// Quarter by quarter: what is gained in the first one is not gained in each.
ReportTable marginTable(const ProposalFindings &findings)
{
    std::vector<std::vector<TableCell>> rows;
    for (const MarginQuarter &quarter : findings.margins)
        rows.push_back({ reportCell(quarterText(quarter.quarter.first)), reportCell(quarter.before),
            reportCell(quarter.after), reportCell(quarter.after - quarter.before) });
    ReportTable table = ReportTable::of(tr("Expected margin, quarter by quarter"),
        { { tr("Quarter") }, { tr("Margin before"), ColumnLook::Money }, { tr("Margin after"), ColumnLook::Money },
            { tr("Change"), ColumnLook::Money } },
        std::move(rows));
    table.sheet = tr("Margin by quarter");
    table.totals = { 1, 2, 3 };
    return table;
}

QString leadOfCoverage(const Report &report, const ProposalFindings &findings)
{
    const auto before = findings.before.coverage->share();
    const auto after = findings.after.coverage->share();
    const QString quarter = quarterText(findings.quarter.first);
    QString lead = coveredText(after) == coveredText(before)
        ? tr("In %1, %2 of the work is done, as before.").arg(quarter, coveredText(after))
        : tr("In %1, %2 of the work is done instead of %3.").arg(quarter, coveredText(after), coveredText(before));
    const auto addChange = [&](Money change, const QString &when) {
        if (change.cents == 0)
            return;
        const QString text = moneyText(report, Money { std::abs(change.cents) });
        lead += u' '
            + (change.cents > 0 ? tr("Expected margin rises by %1 (%2).") : tr("Expected margin falls by %1 (%2)."))
                  .arg(text, when);
    };
    addChange(findings.marginChange(), quarter);
    if (findings.margins.size() > 1)
        addChange(findings.marginOfAll(&MarginQuarter::after) - findings.marginOfAll(&MarginQuarter::before),
            quartersText(findings));
    return lead;
}

} // namespace

ReportSection coverageSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names)
{
    ReportSection section { tr("Coverage before and after"), {} };
    if (!findings.before.coverage || !findings.after.coverage) {
        section.blocks.emplace_back(
            noteText(tr("Not known: the plan has no journeys, or does not say what visits ask of people.")));
        return section;
    }
    section.blocks.emplace_back(leadText(leadOfCoverage(report, findings)));
    if (findings.margins.size() > 1)
        section.blocks.emplace_back(marginTable(findings));
    if (!findings.redaction.hidesSmallGroups())
        section.blocks.emplace_back(flowChart(findings, names));
    section.blocks.emplace_back(regionChart(findings, names));
    section.blocks.emplace_back(taskChart(findings, names));
    section.blocks.emplace_back(stageChart(findings, names));
    section.blocks.emplace_back(gapTable(findings));
    section.blocks.emplace_back(coverageTable(findings));
    section.blocks.emplace_back(
        noteText(tr("Of the quarter %1; what journeys ask for and what one hour does to them: see the page on method.")
                     .arg(quarterText(findings.quarter.first))));
    return section;
}

std::vector<NewGap> newGaps(const ProposalFindings &findings)
{
    if (!findings.before.coverage || !findings.after.coverage)
        return {};
    std::vector<std::pair<std::int64_t, NewGap>> gaps;
    const auto work = workBy<GapPlace>(findings, [](const Cell &cell) {
        return GapPlace { cell.territory, cell.task };
    });
    for (const auto &[place, sums] : work) {
        const auto &[before, after] = sums;
        if (isGap(after.needed, after.served) && !isGap(before.needed, before.served) && before.share())
            gaps.emplace_back(after.needed.count - after.served.count,
                NewGap { nameIn(findings.after.plan.tasks, place.second),
                    territoryName(findings.after.plan, place.first), *before.share(), *after.share() });
    }
    std::ranges::stable_sort(gaps, std::ranges::greater {}, [](const auto &gap) { return gap.first; });
    std::vector<NewGap> list;
    for (auto &[missing, gap] : gaps)
        list.push_back(std::move(gap));
    return list;
}

std::vector<LosingTerritory> losingTerritories(const ProposalFindings &findings)
{
    if (!findings.before.coverage || !findings.after.coverage)
        return {};
    std::map<TerritoryId, LosingTerritory> margins;
    for (const PlaceMargin &place : findings.before.coverage->margins)
        margins[place.territory].before += place.margin;
    for (const PlaceMargin &place : findings.after.coverage->margins)
        margins[place.territory].after += place.margin;
    std::vector<LosingTerritory> losing;
    for (auto &[territory, margin] : margins) {
        constexpr double tellable = 0.01; // less is within what the figures are good for
        if (margin.after.inUnits() < margin.before.inUnits() * (1 - tellable))
            losing.push_back({ territoryName(findings.after.plan, territory), margin.before, margin.after });
    }
    std::ranges::stable_sort(losing, {}, [](const LosingTerritory &one) { return (one.after - one.before).cents; });
    return losing;
}

ReportSection predictionsSection(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportSection section { tr("What we predict"), {} };
    if (!findings.after.coverage)
        return section;
    struct Prediction {
        Money before, after;
    };
    const Regions regions(findings.after.plan);
    std::map<TerritoryId, Prediction> byTerritory;
    ReportChart chart { .title = tr("Expected margin of the quarter by region"), .caption = QString() };
    chart.look = ColumnLook::Money;
    for (const PlaceMargin &place : findings.before.coverage->margins)
        byTerritory[place.territory].before += place.margin;
    for (const PlaceMargin &place : findings.after.coverage->margins)
        byTerritory[place.territory].after += place.margin;
    std::map<TerritoryId, Prediction> byRegion;
    std::vector<std::vector<TableCell>> rows;
    const auto &range = findings.after.range;
    for (const auto &[territory, margin] : byTerritory) {
        byRegion[regions.of(territory)].before += margin.before;
        byRegion[regions.of(territory)].after += margin.after;
        std::vector<TableCell> row { reportCell(territoryName(findings.after.plan, territory)),
            reportCell(margin.before), reportCell(margin.after), TableCell(), TableCell() };
        if (range && range->own.contains(territory)) {
            const PartRange &part = range->own.at(territory);
            row[3] = reportCell(part.lowMargin);
            row[4] = reportCell(part.highMargin);
        }
        rows.push_back(std::move(row));
    }
    chart.series = { { names.before, true, {} }, { names.after, false, {} } };
    for (const auto &[region, margin] : byRegion) {
        chart.categories.push_back(territoryName(findings.after.plan, region));
        chart.series[0].values.push_back(margin.before.inUnits());
        chart.series[1].values.push_back(margin.after.inUnits());
    }
    ReportTable table = ReportTable::of(
        tr("Expected margin of %1 by territory").arg(quarterText(findings.quarter.first)),
        { { tr("Territory") }, { tr("Margin before"), ColumnLook::Money }, { tr("Margin after"), ColumnLook::Money },
            { tr("Low"), ColumnLook::Money }, { tr("High"), ColumnLook::Money } },
        std::move(rows));
    table.sheet = tr("Predictions");
    table.totals = { 1, 2 };
    section.blocks
        = { leadText(tr("To be held against what happens, quarter by quarter.")), std::move(chart), std::move(table) };
    return section;
}

} // namespace headwater
