// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <map>

namespace headwater {

namespace {

struct RoleCost {
    std::int64_t seatsBefore = 0;
    std::int64_t seatsAfter = 0;
    Money before;
    Money after;
};

ReportTable roleCosts(const ProposalFindings &findings)
{
    std::map<RoleId, RoleCost> costs;
    const auto add = [&](const Plan &plan, std::int64_t RoleCost::*seats, Money RoleCost::*cost) {
        for (const Seat &seat : plan.seats) {
            const Role *role = plan.roles.find(seat.role);
            if (seat.status == SeatStatus::Closed || !role)
                continue;
            ++(costs[seat.role].*seats);
            costs[seat.role].*cost += role->costPerYear * seat.fte;
        }
    };
    add(findings.before.plan, &RoleCost::seatsBefore, &RoleCost::before);
    add(findings.after.plan, &RoleCost::seatsAfter, &RoleCost::after);
    std::vector<std::vector<TableCell>> rows;
    const std::set<RoleId> told = rolesTold(findings);
    bool isWhole = true;
    for (const auto &[role, cost] : costs) {
        const bool isTold = told.contains(role);
        isWhole = isWhole && isTold;
        const QString name = nameIn(findings.after.plan.roles, role);
        if (isTold)
            rows.push_back({ reportCell(name.isEmpty() ? nameIn(findings.before.plan.roles, role) : name),
                reportCell(cost.seatsBefore), reportCell(cost.seatsAfter), reportCell(cost.before),
                reportCell(cost.after), reportCell(cost.after - cost.before) });
    }
    ReportTable table = ReportTable::of(tr("Cost a year by role"),
        { { tr("Role") }, { tr("Seats before"), ColumnLook::Whole }, { tr("Seats after"), ColumnLook::Whole },
            { tr("Cost before"), ColumnLook::Money }, { tr("Cost after"), ColumnLook::Money },
            { tr("Change"), ColumnLook::Money } },
        std::move(rows));
    table.sheet = tr("Costs");
    if (isWhole) // a total would tell what is left out
        table.totals = { 1, 2, 3, 4, 5 };
    return table;
}

ReportTable quarterCosts(const ProposalFindings &findings)
{
    std::vector<std::vector<TableCell>> rows;
    for (const CostQuarter &quarter : findings.costs)
        rows.push_back({ reportCell(quarterText(quarter.quarter.first)), reportCell(quarter.seatsBefore),
            reportCell(quarter.seatsAfter), reportCell(quarter.before), reportCell(quarter.after),
            reportCell(quarter.after - quarter.before) });
    ReportTable table = ReportTable::of(tr("Quarter by quarter"),
        { { tr("Quarter") }, { tr("Seats before"), ColumnLook::Whole }, { tr("Seats after"), ColumnLook::Whole },
            { tr("Cost before"), ColumnLook::Money }, { tr("Cost after"), ColumnLook::Money },
            { tr("Change"), ColumnLook::Money } },
        std::move(rows));
    table.sheet = tr("Costs by quarter");
    table.totals = { 3, 4, 5 };
    return table;
}

ReportChart costChart(const ProposalFindings &findings, const ProposalNames &names)
{
    ReportChart chart { .title = tr("Cost of seats a quarter"),
        .caption = tr("role cost × FTE, by the days on which a seat is open") };
    chart.kind = ReportChart::Kind::Lines;
    chart.look = ColumnLook::Money;
    chart.series = { { names.before, true, {} }, { names.after, false, {} } };
    for (const CostQuarter &quarter : findings.costs) {
        chart.categories.push_back(quarterText(quarter.quarter.first));
        chart.series[0].values.push_back(quarter.before.inUnits());
        chart.series[1].values.push_back(quarter.after.inUnits());
    }
    return chart;
}

ReportChart glideChart(const GlidePath &path)
{
    ReportChart chart { .title = tr("Seats still to fall vacant"),
        .caption = tr("median and 80 % band at the end of each quarter; 0: arrived without a dismissal") };
    chart.kind = ReportChart::Kind::Lines;
    chart.series = { { tr("median"), false, { static_cast<double>(path.shift.toFall) } } };
    chart.categories = { tr("now") };
    const auto start = static_cast<double>(path.shift.toFall);
    chart.band = ReportChart::Band { tr("80 % band"), { start }, { start } };
    for (const GlideQuarter &quarter : path.quarters) {
        chart.categories.push_back(quarterText(quarter.quarter.first));
        chart.series[0].values.push_back(static_cast<double>(quarter.p50));
        chart.band->low.push_back(static_cast<double>(quarter.p10));
        chart.band->high.push_back(static_cast<double>(quarter.p90));
    }
    return chart;
}

} // namespace

namespace {

QString signedMoney(const Report &report, Money amount)
{
    return (amount.cents > 0 ? QStringLiteral("+") : QString()) + moneyText(report, amount);
}

/// All that somebody has to weigh, in one line.
QString costsAndGain(const Report &report, const ProposalFindings &findings)
{
    const Money change = findings.after.figures.costPerYear - findings.before.figures.costPerYear;
    const OneOffCosts &oneOff = findings.oneOff;
    const bool areMovesTold = isGroupTold(findings, oneOff.relocations);
    const Money once = areMovesTold ? oneOff.total() : oneOff.ofHires();
    QStringList parts;
    if (once.cents > 0)
        parts.append(tr("once %1").arg(moneyText(report, once)));
    parts.append(
        change.cents == 0 ? tr("seats cost what they did") : tr("seats a year %1").arg(signedMoney(report, change)));
    if (!findings.margins.empty()) {
        const Money gain = findings.marginOfAll(&MarginQuarter::after) - findings.marginOfAll(&MarginQuarter::before);
        parts.append(tr("expected margin %1 (%2)").arg(signedMoney(report, gain), quartersText(findings)));
    }
    return tr("In short: %1.").arg(parts.join(QStringLiteral(" · ")));
}

/// Seats that count though nobody is paid in them on the first day.
QString opensLater(const ProposalFindings &findings)
{
    constexpr qsizetype mostNamed = 8;
    if (findings.costs.empty())
        return {};
    const QDate end = findings.costs.front().quarter.last;
    QStringList seats;
    for (const Seat &seat : findings.after.plan.seats) {
        if (seat.status != SeatStatus::Closed && seat.from.isValid() && seat.from > end)
            seats.append(tr("%1 from %2", "a seat, a day").arg(seatCode(seat), dateText(seat.from)));
    }
    if (seats.isEmpty())
        return {};
    const auto count = static_cast<int>(seats.size());
    if (seats.size() > mostNamed)
        seats = seats.mid(0, mostNamed) << QStringLiteral("…");
    return tr("%n seat(s) of the plan open after %1: %2.", nullptr, count)
        .arg(quarterText(findings.costs.front().quarter.first), seats.join(QStringLiteral(", ")));
}

} // namespace

ReportSection costsSection(const Report &report, const ProposalFindings &findings, const ProposalNames &names)
{
    ReportSection section { tr("Costs and timeline"), {} };
    if (findings.redaction.pay) {
        section.blocks.emplace_back(noteText(tr("Left out: this copy does not tell what people cost.")));
        return section;
    }
    section.blocks.emplace_back(leadText(costsAndGain(report, findings)));
    const OneOffCosts &once = findings.oneOff;
    if (once.hires > 0)
        section.blocks.emplace_back(
            itemText(tr("Once: %n seat(s) to be filled from outside, %1 each.", nullptr, static_cast<int>(once.hires))
                         .arg(moneyText(report, once.perHire))));
    if (once.relocations > 0 && isGroupTold(findings, once.relocations))
        section.blocks.emplace_back(
            itemText(tr("Once: %n move(s) to another territory, %1 each.", nullptr, static_cast<int>(once.relocations))
                         .arg(moneyText(report, once.perRelocation))));
    if (const QString later = opensLater(findings); !later.isEmpty() && !findings.redaction.hidesSmallGroups())
        section.blocks.emplace_back(itemText(later));
    section.blocks.emplace_back(roleCosts(findings));
    if (!findings.costs.empty() && !findings.redaction.hidesSmallGroups()) {
        section.blocks.emplace_back(costChart(findings, names));
        section.blocks.emplace_back(quarterCosts(findings));
    }
    return section;
}

ReportSection glideSection(const Report &report, const ProposalFindings &findings)
{
    ReportSection section { tr("The way there"), {} };
    const std::optional<GlidePath> &path = findings.glide;
    if (!path || path->shift.toFall == 0 || path->quarters.empty())
        return section;
    if (!isGroupTold(findings, static_cast<std::int64_t>(path->shift.toFall))) {
        section.blocks.emplace_back(noteText(tr("Left out: it would tell of few people.")));
        return section;
    }
    const double reached = path->quarters.back().reached;
    section.blocks.emplace_back(
        leadText(tr("Turnover alone gets there by %1 with a chance of %2.")
                     .arg(quarterText(path->quarters.back().quarter.first), percentText(reached))));
    section.blocks.emplace_back(glideChart(*path));
    if (path->waiting.cents > 0)
        section.blocks.emplace_back(
            itemText(tr("Margin expected to be missed by waiting until then: %1, at the mean gain of a quarter of %2.")
                         .arg(moneyText(report, path->waiting), quartersText(findings))));
    section.blocks.emplace_back(itemText(tr("Cost of moving everybody now: %1.").arg(moneyText(report, path->acting))));
    return section;
}

} // namespace headwater
