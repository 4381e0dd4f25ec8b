// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <array>
#include <map>

namespace headwater {

namespace {

constexpr int changesOnPaper = 60;

QString wordForAction(Change::Action action)
{
    switch (action) {
    case Change::Action::Add: return tr("Add");
    case Change::Action::Delete: return tr("Delete");
    case Change::Action::Move: return tr("Move");
    case Change::Action::Change: return tr("Change");
    case Change::Action::MoveAndChange: return tr("Move and change");
    }
    Q_UNREACHABLE();
}

/// Of rows with very many columns only what tells them apart is told on paper.
QString whatDiffers(const Change &change)
{
    constexpr qsizetype columnsTold = 4;
    QStringList parts;
    for (const Change::ColumnChange &column : change.columns) {
        const QString title = columnTitle(change.table, column.column);
        if (change.action == Change::Action::Add || change.action == Change::Action::Delete) {
            const QString &value = change.action == Change::Action::Add ? column.after : column.before;
            if (!value.isEmpty() && column.column != QLatin1StringView("external_id"))
                parts.append(tr("%1: %2").arg(title, valueText(column.column, value)));
        } else {
            parts.append(
                tr("%1: %2 → %3")
                    .arg(title, valueText(column.column, column.before), valueText(column.column, column.after)));
        }
    }
    if (parts.size() > columnsTold)
        parts = parts.mid(0, columnsTold) << QStringLiteral("…");
    return parts.join(QStringLiteral("; "));
}

QString whyText(const ChangeOrigin &origin) { return origin.reason.isEmpty() ? origin.step : origin.reason; }

QString nameOfKind(const QString &table)
{
    QString kind = rowKind(table);
    if (!kind.isEmpty())
        kind[0] = kind[0].toUpper();
    return kind;
}

/// One line a row: what a board reads. Accounts are counted, not listed.
ReportTable shortTable(const ProposalFindings &findings)
{
    std::vector<std::vector<TableCell>> rows;
    for (const ProposedChange &proposed : findings.changes) {
        const Change &change = proposed.change;
        if (change.table == QLatin1StringView("account"))
            continue;
        rows.push_back({ reportCell(wordForAction(change.action)), reportCell(nameOfKind(change.table)),
            reportCell(change.name), reportCell(whatDiffers(change)), reportCell(whyText(proposed.origin)) });
    }
    ReportTable table = ReportTable::of(QString(),
        { { tr("Action") }, { tr("What") }, { tr("Name") }, { tr("What is different") }, { tr("Why") } },
        std::move(rows));
    table.rowsOnPaper = changesOnPaper;
    return table;
}

/// One line a column, old | new: what finance and HR work with.
ReportTable longTable(const ProposalFindings &findings)
{
    ReportTable table;
    table.title = tr("Changes, column by column");
    table.sheet = tr("Changes");
    table.columns = { { tr("Action") }, { tr("What") }, { tr("Name") }, { tr("Column") }, { tr("Old") }, { tr("New") },
        { tr("Reason") }, { tr("Step") }, { tr("Done on"), ColumnLook::Date } };
    table.rowsOnPaper = 0;
    auto lines = std::make_shared<std::vector<std::pair<const ProposedChange *, const Change::ColumnChange *>>>();
    for (const ProposedChange &proposed : findings.changes) {
        for (const Change::ColumnChange &column : proposed.change.columns)
            lines->emplace_back(&proposed, &column);
    }
    table.rowCount = lines->size();
    table.row = [lines](std::size_t row, std::vector<TableCell> &cells) {
        const auto &[proposed, column] = (*lines)[row];
        const Change &change = proposed->change;
        const auto value = [&](const QString &text) {
            return text.isEmpty() ? TableCell() : TableCell(valueText(column->column, text));
        };
        const QDate on = proposed->origin.at.date();
        cells = { reportCell(wordForAction(change.action)), reportCell(nameOfKind(change.table)),
            reportCell(change.name), reportCell(columnTitle(change.table, column->column)), value(column->before),
            value(column->after), reportCell(proposed->origin.reason), reportCell(proposed->origin.step),
            on.isValid() ? TableCell(on) : TableCell() };
    };
    return table;
}

struct KindCount {
    std::array<std::int64_t, 4> counts {}; ///< added, deleted, moved, changed
};

std::map<QString, KindCount> countsByKind(const ProposalFindings &findings)
{
    std::map<QString, KindCount> kinds;
    for (const ProposedChange &proposed : findings.changes) {
        auto &counts = kinds[proposed.change.table].counts;
        switch (proposed.change.action) {
        case Change::Action::Add: ++counts[0]; break;
        case Change::Action::Delete: ++counts[1]; break;
        case Change::Action::Move: ++counts[2]; break;
        case Change::Action::Change: ++counts[3]; break;
        case Change::Action::MoveAndChange:
            ++counts[2];
            ++counts[3];
            break;
        }
    }
    return kinds;
}

ReportTable countTable(const ProposalFindings &findings)
{
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[table, kind] : countsByKind(findings)) {
        std::vector<TableCell> cells { reportCell(nameOfKind(table)) };
        for (const std::int64_t count : kind.counts)
            cells.push_back(count > 0 ? reportCell(count) : TableCell());
        rows.push_back(std::move(cells));
    }
    return ReportTable::of(QString(),
        { { tr("What") }, { tr("Added"), ColumnLook::Whole }, { tr("Deleted"), ColumnLook::Whole },
            { tr("Moved"), ColumnLook::Whole }, { tr("Changed"), ColumnLook::Whole } },
        std::move(rows));
}

QString nameOfSeat(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat ? seatCode(*seat) : QString();
}

/// Every account with who looks after it before and after.
ReportTable accountTable(const ProposalFindings &findings)
{
    ReportTable table;
    table.title = tr("Accounts");
    table.sheet = tr("Accounts");
    table.columns = { { tr("Account") }, { tr("Territory") }, { tr("Segment") },
        { tr("Revenue, 12 months"), ColumnLook::Money }, { tr("Potential a year"), ColumnLook::Money },
        { tr("Owner before") }, { tr("Owner after") }, { tr("Changes hands") } };
    table.rowsOnPaper = 0;
    table.totals = { 3, 4 };
    auto ids = std::make_shared<std::vector<AccountId>>();
    for (const Account &account : findings.after.plan.accounts)
        ids->push_back(account.id);
    table.rowCount = ids->size();
    table.row = [ids, &findings](std::size_t row, std::vector<TableCell> &cells) {
        const Plan &plan = findings.after.plan;
        const Account &account = *plan.accounts.find((*ids)[row]);
        const Account *was = findings.before.plan.accounts.find(account.id);
        const auto owners = [](const Plan &of, const Account &one) {
            QStringList names;
            for (const OwnerShare &owner : one.owners)
                names.append(owner.share == Share::full()
                        ? nameOfSeat(of, owner.seat)
                        : QStringLiteral("%1 (%2)").arg(nameOfSeat(of, owner.seat), shareText(owner.share)));
            return names.join(QStringLiteral(", "));
        };
        cells = { reportCell(account.name), reportCell(nameIn(plan.territories, account.territory)),
            reportCell(nameIn(plan.segments, account.segment)), reportCell(account.revenue),
            reportCell(account.potential), was ? reportCell(owners(findings.before.plan, *was)) : TableCell(),
            reportCell(owners(plan, account)),
            !was || was->owners != account.owners ? reportCell(tr("yes")) : TableCell() };
    };
    return table;
}

/// "from Engineer, North to Engineer, South", and how many.
ReportTable groupedMoves(const ProposalFindings &findings)
{
    std::map<std::pair<QString, QString>, std::int64_t> groups;
    for (const Reseating &move : findings.people)
        ++groups[{ seatPlaceText(findings.before.plan, move.from), seatPlaceText(findings.after.plan, move.to) }];
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[places, count] : groups) {
        if (isGroupTold(findings, count))
            rows.push_back({ reportCell(places.first), reportCell(places.second), reportCell(count) });
    }
    return ReportTable::of(
        QString(), { { tr("From") }, { tr("To") }, { tr("People"), ColumnLook::Whole } }, std::move(rows));
}

/// The reason of the change that the person's seat or assignment has.
QString reasonOfMove(const ProposalFindings &findings, const Reseating &move)
{
    const auto seat = move.to.isValid() ? move.to : move.from;
    for (const ProposedChange &proposed : findings.changes) {
        if (proposed.change.table == QLatin1StringView("seat") && proposed.change.id == seat.value)
            return whyText(proposed.origin);
        if (proposed.change.table != QLatin1StringView("assignment"))
            continue;
        const auto *assignment = findings.after.plan.assignments.find(AssignmentId { proposed.change.id });
        if (assignment && assignment->person == move.person)
            return whyText(proposed.origin);
    }
    return {};
}

ReportTable moveTable(const ProposalFindings &findings)
{
    const Plan &before = findings.before.plan;
    const Plan &after = findings.after.plan;
    const auto managerOf = [](const Plan &plan, SeatId id) {
        const Seat *seat = plan.seats.find(id);
        return seat ? nameOfSeat(plan, seat->manager) : QString();
    };
    std::vector<std::vector<TableCell>> rows;
    for (const Reseating &move : findings.people)
        rows.push_back({ reportCell(personName(findings, move.person)), reportCell(nameOfSeat(before, move.from)),
            reportCell(seatPlaceText(before, move.from)), reportCell(nameOfSeat(after, move.to)),
            reportCell(move.to.isValid() ? seatPlaceText(after, move.to) : tr("no seat any more")),
            reportCell(managerOf(after, move.to)), move.on.isValid() ? TableCell(move.on) : TableCell(),
            reportCell(reasonOfMove(findings, move)) });
    ReportTable table = ReportTable::of(QString(),
        { { tr("Person") }, { tr("Seat before") }, { tr("Before") }, { tr("Seat after") }, { tr("After") },
            { tr("Reports to") }, { tr("From day"), ColumnLook::Date }, { tr("Why") } },
        std::move(rows));
    table.sheet = tr("Who moves");
    return table;
}

} // namespace

ReportSection changesSection(const ProposalFindings &findings)
{
    ReportSection section { tr("What changes"), {} };
    if (findings.changes.empty()) {
        section.blocks
            = { leadText(tr("Nothing: both scenarios are alike.")), longTable(findings), accountTable(findings) };
        return section;
    }
    section.blocks.emplace_back(
        leadText(tr("%n row(s) of the plan are different.", nullptr, static_cast<int>(findings.changes.size()))));
    section.blocks.emplace_back(countTable(findings));
    section.blocks.emplace_back(shortTable(findings));
    section.blocks.emplace_back(longTable(findings));
    section.blocks.emplace_back(accountTable(findings));
    return section;
}

ReportSection peopleSection(const ProposalFindings &findings)
{
    ReportSection section { tr("Who moves"), {} };
    const auto people = static_cast<int>(findings.people.size());
    section.blocks.emplace_back(leadText(people == 0 ? tr("Nobody moves to another seat, role or territory.")
                                                     : tr("%n person(s) move.", nullptr, people)));
    const bool isGrouped = findings.redaction.smallestGroup > 1;
    if (isGrouped)
        section.blocks.emplace_back(noteText(
            tr("Groups of fewer than %1 people are left out.").arg(countText(findings.redaction.smallestGroup))));
    ReportTable table = isGrouped ? groupedMoves(findings) : moveTable(findings);
    table.sheet = tr("Who moves");
    section.blocks.emplace_back(std::move(table));
    const Stability &kept = findings.stability;
    if (!kept.changing.empty())
        section.blocks.emplace_back(ReportText { tr("%n customer(s) get another person, in full or in part.", nullptr,
            static_cast<int>(kept.changing.size())) });
    return section;
}

} // namespace headwater
