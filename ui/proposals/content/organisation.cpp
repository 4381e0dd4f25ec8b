// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

struct BeforeAfter {
    std::int64_t before = 0;
    std::int64_t after = 0;
};

/// In the order of the board.
std::vector<Role> rolesInOrder(const ProposalFindings &findings)
{
    std::map<RoleId, Role> known;
    for (const Plan *plan : { &findings.before.plan, &findings.after.plan }) {
        for (const Role &role : plan->roles)
            known[role.id] = role;
    }
    std::vector<Role> roles;
    for (const auto &[id, role] : known) {
        if (std::ranges::any_of(findings.seats, [&](const SeatsOfRole &count) { return count.role == role.id; }))
            roles.push_back(role);
    }
    std::ranges::stable_sort(roles, {}, &Role::position);
    return roles;
}

QString changeInCell(const ProposalFindings &findings, const BeforeAfter &count)
{
    if (count.before == 0 && count.after == 0)
        return {};
    if (count.before == count.after)
        return groupText(findings, count.after);
    if (!isGroupTold(findings, count.before) || !isGroupTold(findings, count.after))
        return groupText(findings, count.after);
    return tr("%1 → %2").arg(countText(count.before), countText(count.after));
}

/// Where a cell of the board is a small group its row and its column tell it: regions alone are told of then.
ReportTable regionTable(const ProposalFindings &findings)
{
    const Plan &plan = findings.after.plan;
    const Regions regions(plan);
    std::map<TerritoryId, BeforeAfter> counts;
    for (const SeatsOfRole &count : findings.seats) {
        BeforeAfter &sum = counts[regions.of(count.territory)];
        sum.before += count.before;
        sum.after += count.after;
    }
    const std::set<TerritoryId> told = regionsTold(findings);
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[region, count] : counts)
        rows.push_back({ reportCell(territoryName(plan, region)),
            reportCell(told.contains(region) ? changeInCell(findings, count) : tr("left out")) });
    return ReportTable::of(
        tr("Seats by region, before → after"), { { tr("Region") }, { tr("All roles") } }, std::move(rows));
}

ReportTable boardTable(const ProposalFindings &findings, const std::vector<Role> &roles)
{
    const Plan &plan = findings.after.plan;
    const Regions regions(plan);
    if (findings.redaction.hidesSmallGroups())
        return regionTable(findings);
    std::map<TerritoryId, std::map<RoleId, BeforeAfter>> board;
    for (const SeatsOfRole &count : findings.seats) {
        BeforeAfter &cell = board[regions.of(count.territory)][count.role];
        cell.before += count.before;
        cell.after += count.after;
    }
    std::vector<TableColumn> columns { { tr("Region") } };
    for (const Role &role : roles)
        columns.push_back({ role.name });
    columns.push_back({ tr("All roles") });
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[region, cells] : board) {
        std::vector<TableCell> row { reportCell(territoryName(plan, region)) };
        BeforeAfter all;
        for (const Role &role : roles) {
            const auto found = cells.find(role.id);
            const BeforeAfter count = found == cells.end() ? BeforeAfter() : found->second;
            all.before += count.before;
            all.after += count.after;
            row.push_back(reportCell(changeInCell(findings, count)));
        }
        row.push_back(reportCell(changeInCell(findings, all)));
        rows.push_back(std::move(row));
    }
    return ReportTable::of(tr("Seats by region and role, before → after"), std::move(columns), std::move(rows));
}

ReportChart roleChart(const ProposalFindings &findings, const std::vector<Role> &roles, const ProposalNames &names)
{
    ReportChart chart { .title = tr("Seats by role"), .caption = tr("open seats, vacant ones included") };
    chart.series = { { names.before, true, {} }, { names.after, false, {} } };
    const std::set<RoleId> told = rolesTold(findings);
    for (const Role &role : roles) {
        if (!told.contains(role.id))
            continue;
        BeforeAfter sum;
        for (const SeatsOfRole &count : findings.seats) {
            if (count.role == role.id) {
                sum.before += count.before;
                sum.after += count.after;
            }
        }
        chart.categories.push_back(role.name);
        chart.series[0].values.push_back(static_cast<double>(sum.before));
        chart.series[1].values.push_back(static_cast<double>(sum.after));
    }
    return chart;
}

/// What a seat costs a year.
Money yearlyCost(const Plan &plan, const Seat *seat)
{
    const Role *role = seat && seat->status != SeatStatus::Closed ? plan.roles.find(seat->role) : nullptr;
    return role ? role->costPerYear * seat->fte : Money();
}

struct SeatRows {
    std::vector<SeatId> ids;
    std::unordered_map<SeatId, QString> holdersBefore;
    std::unordered_map<SeatId, QString> holdersAfter;
};

QString holderIn(const std::unordered_map<SeatId, QString> &holders, SeatId seat)
{
    const auto found = holders.find(seat);
    return found == holders.end() ? QString() : found->second;
}

std::vector<TableCell> seatCells(const ProposalFindings &findings, const SeatRows &known, SeatId id)
{
    const Plan &plan = findings.after.plan;
    const Seat *was = findings.before.plan.seats.find(id);
    const Seat *is = plan.seats.find(id);
    const Seat &seat = is ? *is : *was;
    const auto status = [](const Seat *one) { return one ? reportCell(wordFor(one->status)) : TableCell(); };
    std::vector<TableCell> cells { reportCell(seatCode(seat)), reportCell(seatPlaceText(findings.before.plan, id)),
        reportCell(seatPlaceText(plan, id)), status(was), status(is) };
    cells.push_back(reportCell(holderIn(known.holdersBefore, id)));
    cells.push_back(reportCell(holderIn(known.holdersAfter, id)));
    cells.emplace_back(seat.fte.asFraction());
    cells.push_back(seat.from.isValid() ? TableCell(seat.from) : TableCell());
    cells.push_back(seat.to.isValid() ? TableCell(seat.to) : TableCell());
    if (!findings.redaction.pay) {
        cells.push_back(reportCell(yearlyCost(findings.before.plan, was)));
        cells.push_back(reportCell(yearlyCost(plan, is)));
    }
    return cells;
}

/// Every seat of either plan.
ReportTable seatTable(const ProposalFindings &findings)
{
    ReportTable table;
    table.title = tr("Seats");
    table.sheet = tr("Seats");
    table.rowsOnPaper = 0;
    table.columns = { { tr("Seat") }, { tr("Before") }, { tr("After") }, { tr("Status before") },
        { tr("Status after") }, { tr("Who before") }, { tr("Who after") }, { tr("FTE"), ColumnLook::Percent },
        { tr("From"), ColumnLook::Date }, { tr("Until"), ColumnLook::Date } };
    if (!findings.redaction.pay) {
        table.totals = { table.columns.size(), table.columns.size() + 1 };
        table.columns.insert(table.columns.end(),
            { { tr("Cost a year before"), ColumnLook::Money }, { tr("Cost a year after"), ColumnLook::Money } });
    }
    auto known = std::make_shared<SeatRows>();
    for (const Seat &seat : findings.after.plan.seats)
        known->ids.push_back(seat.id);
    for (const Seat &seat : findings.before.plan.seats) {
        if (!findings.after.plan.seats.contains(seat.id))
            known->ids.push_back(seat.id);
    }
    known->holdersBefore = holderNames(findings.before.plan);
    known->holdersAfter = holderNames(findings.after.plan);
    table.rowCount = known->ids.size();
    table.row = [known, &findings](std::size_t row, std::vector<TableCell> &cells) {
        cells = seatCells(findings, *known, known->ids[row]);
    };
    return table;
}

} // namespace

ReportSection organisationSection(const ProposalFindings &findings, const ProposalNames &names)
{
    const std::vector<Role> roles = rolesInOrder(findings);
    const Figures &before = findings.before.figures;
    const Figures &after = findings.after.figures;
    ReportSection section { tr("Organisation before and after"), {} };
    const auto change = after.seats() - before.seats();
    section.blocks.emplace_back(
        leadText(change == 0 ? tr("%1 seats, as many as before.").arg(countText(after.seats()))
                             : tr("%1 seats instead of %2.").arg(countText(after.seats()), countText(before.seats()))));
    section.blocks.emplace_back(roleChart(findings, roles, names));
    section.blocks.emplace_back(boardTable(findings, roles));
    if (!findings.redaction.hidesSmallGroups())
        section.blocks.emplace_back(seatTable(findings));
    return section;
}

} // namespace headwater
