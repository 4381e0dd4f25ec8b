// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/reports/report_text.h"
#include "ui/plan/derivation/coverage_derivations.h"
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"
#include "ui/wording/violation_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace headwater {

namespace {

ReportTable singlePointTable(const ProposalFindings &findings)
{
    constexpr std::size_t pointsOnPaper = 15;
    std::set<std::tuple<SeatId, TaskId, TerritoryId>> known;
    for (const SinglePoint &point : findings.before.singlePoints)
        known.emplace(point.seat, point.task, point.territory);
    std::vector<SinglePoint> points = findings.after.singlePoints;
    const auto isNew = [&](const SinglePoint &point) {
        return !known.contains({ point.seat, point.task, point.territory });
    };
    std::ranges::stable_partition(points, isNew);
    std::vector<std::vector<TableCell>> rows;
    const Plan &plan = findings.after.plan;
    for (const SinglePoint &point : points) {
        const Seat *seat = plan.seats.find(point.seat);
        rows.push_back({ reportCell(seat ? seatCode(*seat) : QString()), reportCell(nameIn(plan.tasks, point.task)),
            reportCell(territoryName(plan, point.territory)), TableCell(point.needed.inHours()),
            reportCell(isNew(point) ? tr("new") : tr("as before")) });
    }
    ReportTable table = ReportTable::of(tr("Work that hangs on one seat"),
        { { tr("Seat") }, { tr("Task") }, { tr("Territory") }, { tr("Hours a quarter"), ColumnLook::Whole },
            { tr("Since") } },
        std::move(rows));
    table.sheet = tr("Work on one seat");
    table.rowsOnPaper = pointsOnPaper;
    return table;
}

/// Rules of the plan that the scenario breaks more often than the other one does.
void addRuleItems(ReportSection &section, const ProposalFindings &findings)
{
    std::map<Violation::Rule, std::int64_t> more;
    for (const Violation &violation : violations(findings.after.plan))
        ++more[violation.rule];
    for (const Violation &violation : violations(findings.before.plan))
        --more[violation.rule];
    for (const auto &[rule, count] : more) {
        if (count > 0)
            section.blocks.emplace_back(itemText(tr("%1: %2 more than before.").arg(titleFor(rule), countText(count))));
    }
}

/// Gaps that the proposal makes, and territories that lose by it, worst first.
void addLosses(ReportSection &section, const Report &report, const ProposalFindings &findings)
{
    constexpr std::size_t mostTold = 5;
    const std::vector<NewGap> gaps = newGaps(findings);
    for (std::size_t i = 0; i < std::min(gaps.size(), mostTold); ++i)
        section.blocks.emplace_back(
            itemText(tr("New gap: %1, %2: %3 of the work is done instead of %4.")
                         .arg(gaps[i].task, gaps[i].territory, figureText(report, gaps[i].after, ColumnLook::Percent),
                             figureText(report, gaps[i].before, ColumnLook::Percent))));
    if (gaps.size() > mostTold)
        section.blocks.emplace_back(
            itemText(tr("%n more new gap(s).", nullptr, static_cast<int>(gaps.size() - mostTold))));
    const std::vector<LosingTerritory> losing = losingTerritories(findings);
    for (std::size_t i = 0; i < std::min(losing.size(), mostTold); ++i)
        section.blocks.emplace_back(
            itemText(tr("%1 loses: expected margin %2 instead of %3 (%4).")
                         .arg(losing[i].territory, moneyText(report, losing[i].after),
                             moneyText(report, losing[i].before), quarterText(findings.quarter.first))));
    if (losing.size() > mostTold)
        section.blocks.emplace_back(
            itemText(tr("%n more territory(ies) lose margin.", nullptr, static_cast<int>(losing.size() - mostTold))));
}

ReportText formulaText(const QString &name, const QString &formula)
{
    return { tr("%1 = %2").arg(name, formula), ReportText::Kind::Formula };
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Estimate: return tr("estimate");
    case Basis::Data: return tr("data");
    case Basis::Agreed: return tr("agreed");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportSection risksSection(const Report &report, const ProposalFindings &findings)
{
    ReportSection section { tr("Risks"), {} };
    if (findings.after.range && findings.before.range) {
        const Money low = findings.after.range->lowMargin;
        const Money lowBefore = findings.before.range->lowMargin;
        const QString amount = moneyText(report, low);
        const QString quarter = quarterText(findings.quarter.first);
        const QString amountBefore = moneyText(report, lowBefore);
        section.blocks.emplace_back(leadText(amount == amountBefore
                ? tr("If the assumptions turn out badly, margin is %1 in %2, with and without the proposal.")
                      .arg(amount, quarter)
                : low < lowBefore
                ? tr("If the assumptions turn out badly, margin is %1 in %2, less than %3 without the proposal.")
                      .arg(amount, quarter, amountBefore)
                : tr("If the assumptions turn out badly, margin is %1 in %2, not less than %3 without the proposal.")
                      .arg(amount, quarter, amountBefore)));
    }
    if (const auto changing = static_cast<int>(findings.customersWhoLose); changing > 0)
        section.blocks.emplace_back(itemText(
            tr("%n customer(s) change hands; until they know their new person, some may be lost.", nullptr, changing)));
    addLosses(section, report, findings);
    if (findings.oneOff.hires > 0)
        section.blocks.emplace_back(itemText(tr("%n seat(s) must be filled from outside before they bring anything.",
            nullptr, static_cast<int>(findings.oneOff.hires))));
    addRuleItems(section, findings);
    if (!findings.after.singlePoints.empty() && !findings.redaction.hidesSmallGroups())
        section.blocks.emplace_back(singlePointTable(findings));
    if (section.blocks.empty())
        section.blocks.emplace_back(ReportText { tr("None that the plan knows of.") });
    return section;
}

ReportSection assumptionsSection(const ProposalFindings &findings)
{
    ReportSection section { tr("Assumptions"), {} };
    std::vector<std::vector<TableCell>> rows;
    for (const Assumption &assumption : findings.after.plan.assumptions)
        rows.push_back({ reportCell(assumption.key), TableCell(assumption.value), TableCell(assumption.low),
            TableCell(assumption.high), reportCell(assumption.unit), reportCell(basisText(assumption.basis)),
            reportCell(assumption.source), assumption.date.isValid() ? TableCell(assumption.date) : TableCell() });
    ReportTable table = ReportTable::of(QString(),
        { { tr("Assumption") }, { tr("Value"), ColumnLook::Decimal }, { tr("Low"), ColumnLook::Decimal },
            { tr("High"), ColumnLook::Decimal }, { tr("Unit") }, { tr("Basis") }, { tr("Source") },
            { tr("Date"), ColumnLook::Date } },
        std::move(rows));
    table.sheet = tr("Assumptions");
    section.blocks.emplace_back(leadText(tr("What the figures rest on, and how far it may be off.")));
    section.blocks.emplace_back(std::move(table));
    return section;
}

ReportSection methodSection()
{
    ReportSection section { tr("Method"), {} };
    section.blocks = { leadText(tr("How the figures come about.")),
        formulaText(tr("Work"), formulaOf(CoverageTotal::Work)),
        formulaText(tr("Hours"), formulaOf(CoverageTotal::Hours)),
        formulaText(tr("Work done"), formulaOf(CoverageTotal::Served)),
        formulaText(tr("Coverage"), formulaOf(CoverageTotal::Covered)),
        formulaText(tr("Expected margin"), formulaOf(CoverageTotal::Margin)),
        formulaText(tr("Gaps"), formulaOf(CoverageTotal::Gaps)),
        formulaText(tr("Cost a year"), tr("Sum over open seats, vacant ones included, of the role's cost × FTE.")),
        formulaText(tr("Customers who keep their person"),
            tr("Customers with an owner who deal with all the same people in both plans ÷ all of them.")),
        formulaText(tr("Ranges"),
            tr("The least and the most of the figure when margin, turnover, time to fill, ramps and response are at "
               "the "
               "ends of their ranges together.")),
        formulaText(tr("The way there"),
            tr("Seats fall vacant by the hazard of their role and tenure; the number is Poisson-binomial, shown as "
               "median "
               "and the middle 80 %.")) };
    return section;
}

} // namespace headwater
