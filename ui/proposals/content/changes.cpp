// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/small_groups.h"
#include "ui/plan/moves_text.h"
#include "ui/proposals/content/parts.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <map>
#include <unordered_set>

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
            // Whoever loses a seat asks first until when it is there.
            const bool isLastDay = change.action == Change::Action::Delete && !column.after.isEmpty()
                && column.column == QLatin1StringView("to_date");
            if (isLastDay)
                parts.prepend(tr("%1: %2").arg(title, valueText(column.column, column.after)));
            else if (!value.isEmpty() && column.column != QLatin1StringView("external_id"))
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

TableCell dateCell(QDate date) { return date.isValid() ? TableCell(date) : TableCell(); }

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
        { tr("Reason") }, { tr("Step") }, { tr("Done on"), ColumnLook::Date }, { tr("Agreed by") },
        { tr("Agreed on"), ColumnLook::Date } };
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
            value(column->after), reportCell(proposed->origin.reason), reportCell(proposed->origin.step), dateCell(on),
            reportCell(proposed->agreedBy), dateCell(proposed->agreedOn) };
    };
    return table;
}

ReportTable countTable(const ProposalFindings &findings)
{
    std::vector<std::vector<TableCell>> rows;
    for (const auto &[table, counts] : findings.changeCounts) {
        const bool isOfPeople = table == QLatin1StringView("seat") || table == QLatin1StringView("person")
            || table == QLatin1StringView("assignment");
        std::vector<TableCell> cells { reportCell(nameOfKind(table)) };
        for (const std::int64_t count : { counts.added, counts.deleted, counts.moved, counts.changed }) {
            if (isOfPeople && !isGroupTold(findings, count))
                cells.push_back(reportCell(groupText(findings, count)));
            else
                cells.push_back(count > 0 ? reportCell(count) : TableCell());
        }
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
    const bool hasOwners = !findings.redaction.hidesSmallGroups();
    ReportTable table;
    table.title = tr("Accounts");
    table.sheet = tr("Accounts");
    table.columns
        = { { tr("Account") }, { tr("Territory") }, { tr("Segment") }, { tr("Revenue, 12 months"), ColumnLook::Money },
              { tr("Potential a year"), ColumnLook::Money }, { tr("Changes hands") } };
    if (hasOwners)
        table.columns.insert(table.columns.end(), { { tr("Owner before") }, { tr("Owner after") } });
    table.rowsOnPaper = 0;
    table.totals = { 3, 4 };
    auto ids = std::make_shared<std::vector<AccountId>>();
    for (const Account &account : findings.after.plan.accounts)
        ids->push_back(account.id);
    auto changing = std::make_shared<std::unordered_set<AccountId>>();
    for (const CustomerMove &move : findings.moves.accounts) {
        if (!move.contactsLost.isEmpty() || !move.contactsWon.isEmpty())
            changing->insert(move.account);
    }
    table.rowCount = ids->size();
    table.row = [ids, changing, hasOwners, &findings](std::size_t row, std::vector<TableCell> &cells) {
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
            reportCell(account.potential), changing->contains(account.id) ? reportCell(tr("yes")) : TableCell() };
        if (hasOwners) {
            cells.push_back(was ? reportCell(owners(findings.before.plan, *was)) : TableCell());
            cells.push_back(reportCell(owners(plan, account)));
        }
    };
    return table;
}

/// "Engineer, North"; what is said of somebody without a place depends on which of the two it is.
QString placeText(const std::optional<Workplace> &place, const QString &none)
{
    return place ? tr("%1, %2", "role, territory").arg(place->role, place->territory) : none;
}

/// "from Engineer, North to Engineer, South", and how many.
ReportTable groupedMoves(const ProposalFindings &findings)
{
    std::map<std::pair<QString, QString>, std::int64_t> groups;
    for (const StaffMove &move : findings.moves.people)
        ++groups[{ placeText(move.from, tr("from outside")), placeText(move.to, tr("no seat any more")) }];
    std::vector<GroupSize> sizes;
    for (const auto &[places, count] : groups)
        sizes.push_back({ count, count });
    const std::vector<bool> told = toldGroups(sizes, findings.redaction.smallestGroup);
    std::vector<std::vector<TableCell>> rows;
    std::size_t place = 0;
    for (const auto &[places, count] : groups) {
        if (told[place++])
            rows.push_back({ reportCell(places.first), reportCell(places.second), reportCell(count) });
    }
    return ReportTable::of(
        QString(), { { tr("From") }, { tr("To") }, { tr("People"), ColumnLook::Whole } }, std::move(rows));
}

/// The reasons of the changes that seats and people have.
class MoveReasons
{
public:
    explicit MoveReasons(const ProposalFindings &findings)
    {
        for (const ProposedChange &proposed : findings.changes) {
            const Change &change = proposed.change;
            if (change.table == QLatin1StringView("seat"))
                m_bySeat.emplace(SeatId { change.id }, whyText(proposed.origin));
            if (change.table != QLatin1StringView("assignment"))
                continue;
            if (const auto *held = findings.after.plan.assignments.find(AssignmentId { change.id }))
                m_byPerson.emplace(held->person, whyText(proposed.origin));
        }
    }

    QString of(const StaffMove &move) const
    {
        const auto &place = move.to ? move.to : move.from;
        if (const auto bySeat = m_bySeat.find(place->seat); bySeat != m_bySeat.end())
            return bySeat->second;
        const auto byPerson = m_byPerson.find(move.person);
        return byPerson == m_byPerson.end() ? QString() : byPerson->second;
    }

private:
    std::map<SeatId, QString> m_bySeat;
    std::map<PersonId, QString> m_byPerson;
};

ReportTable moveTable(const ProposalFindings &findings)
{
    const MoveReasons reasons(findings);
    const auto part = [](const std::optional<Workplace> &place, QString Workplace::*what) {
        return place ? (*place).*what : QString();
    };
    std::vector<std::vector<TableCell>> rows;
    for (const StaffMove &move : findings.moves.people)
        rows.push_back({ reportCell(move.name), reportCell(part(move.from, &Workplace::seatName)),
            reportCell(placeText(move.from, tr("from outside"))), reportCell(part(move.to, &Workplace::seatName)),
            reportCell(placeText(move.to, tr("no seat any more"))), reportCell(part(move.to, &Workplace::manager)),
            dateCell(move.on), reportCell(reasons.of(move)) });
    return ReportTable::of(QString(),
        { { tr("Person") }, { tr("Seat before") }, { tr("Before") }, { tr("Seat after") }, { tr("After") },
            { tr("Reports to") }, { tr("From day"), ColumnLook::Date }, { tr("Why") } },
        std::move(rows));
}

/// What customers notice: whom they deal with. Where small groups are not told, how many people instead of who.
ReportTable customerTable(const ProposalFindings &findings)
{
    constexpr std::size_t customersOnPaper = 25;
    const bool isGrouped = findings.redaction.hidesSmallGroups();
    ReportTable table;
    table.title = tr("Customers who deal with other people");
    table.sheet = tr("Customers");
    const ColumnLook contacts = isGrouped ? ColumnLook::Whole : ColumnLook::Text;
    table.columns = { { tr("Customer") }, { tr("Territory") }, { tr("Contact before"), contacts },
        { tr("Contact after"), contacts }, { tr("Journeys under way"), ColumnLook::Whole }, { tr("Handovers added") },
        { tr("Handovers removed") } };
    table.totals = { 4 };
    table.rowsOnPaper = customersOnPaper;
    table.rowCount = findings.moves.accounts.size();
    table.row = [&findings, isGrouped](std::size_t row, std::vector<TableCell> &cells) {
        const CustomerMove &move = findings.moves.accounts[row];
        const auto told = [isGrouped](const QStringList &people) {
            return isGrouped ? reportCell(static_cast<std::int64_t>(people.size()))
                             : reportCell(people.join(QStringLiteral(", ")));
        };
        cells = { reportCell(move.name), reportCell(move.territory), told(move.contactsLost), told(move.contactsWon),
            findings.moves.openJourneysTouched ? reportCell(move.openJourneys) : TableCell(),
            reportCell(move.handoversAdded.join(QStringLiteral(", "))),
            reportCell(move.handoversRemoved.join(QStringLiteral(", "))) };
    };
    return table;
}

ReportTable territoryMoves(const ProposalFindings &findings)
{
    constexpr std::size_t territoriesOnPaper = 25;
    const bool hasPay = !findings.redaction.pay;
    const std::set<TerritoryId> regions = regionsTold(findings);
    std::vector<std::vector<TableCell>> rows;
    for (const TerritoryMove &move : findings.moves.territories) {
        // A territory minus all but one of those below it is that one, so only the large parts are told.
        const bool isTold = !findings.redaction.hidesSmallGroups()
            || (regions.contains(move.territory) && isGroupTold(findings, move.before.seats)
                && isGroupTold(findings, move.after.seats));
        if (!isTold)
            continue;
        rows.push_back({ reportCell(move.name), reportCell(move.before.seats), reportCell(move.after.seats),
            TableCell(move.before.hoursPerYear.inHours()), TableCell(move.after.hoursPerYear.inHours()) });
        if (hasPay)
            rows.back().insert(
                rows.back().end(), { reportCell(move.before.costPerYear), reportCell(move.after.costPerYear) });
    }
    std::vector<TableColumn> columns { { tr("Territory, with all below it") },
        { tr("Seats before"), ColumnLook::Whole }, { tr("Seats after"), ColumnLook::Whole },
        { tr("Hours a year before"), ColumnLook::Whole }, { tr("Hours a year after"), ColumnLook::Whole } };
    if (hasPay)
        columns.insert(columns.end(),
            { { tr("Cost a year before"), ColumnLook::Money }, { tr("Cost a year after"), ColumnLook::Money } });
    ReportTable table
        = ReportTable::of(tr("Territories with other seats, hours or costs"), std::move(columns), std::move(rows));
    table.sheet = tr("Territories");
    table.rowsOnPaper = territoriesOnPaper;
    return table;
}

} // namespace

ReportSection changesSection(const ProposalFindings &findings)
{
    ReportSection section { tr("What changes"), {} };
    if (findings.changeCounts.empty()) {
        section.blocks = { leadText(findings.areAlike ? tr("Nothing: both scenarios are alike.")
                                                      : tr("Only what this copy leaves out.")),
            longTable(findings), accountTable(findings) };
        return section;
    }
    // How many in all would tell of the few that are left out.
    section.blocks.emplace_back(leadText(findings.redaction.hidesSmallGroups()
            ? tr("Changes to the plan, by what they are of:")
            : tr("%n change(s) to the plan, by what they are of:", nullptr, static_cast<int>(findings.rowsChanged))));
    const auto agreed = std::ranges::count_if(
        findings.changes, [](const ProposedChange &proposed) { return !proposed.agreedBy.isEmpty(); });
    if (agreed > 0)
        section.blocks.emplace_back(ReportText {
            tr("%n of them are agreed already; the workbook says by whom.", nullptr, static_cast<int>(agreed)) });
    section.blocks.emplace_back(countTable(findings));
    if (findings.redaction.hidesSmallGroups())
        section.blocks.emplace_back(noteText(tr("Which seats and people is left out: each would be told of alone.")));
    section.blocks.emplace_back(shortTable(findings));
    section.blocks.emplace_back(longTable(findings));
    section.blocks.emplace_back(accountTable(findings));
    return section;
}

ReportSection peopleSection(const ProposalFindings &findings)
{
    ReportSection section { tr("Who moves"), {} };
    const WhoMoves &moves = findings.moves;
    const bool isGrouped = findings.redaction.hidesSmallGroups();
    section.blocks.emplace_back(leadText(isGrouped && !moves.people.empty()
            ? tr("People who move, join, leave or get another manager: %1.")
                  .arg(groupText(findings, static_cast<std::int64_t>(moves.people.size())))
            : peopleMoveText(moves.people)));
    if (isGrouped)
        section.blocks.emplace_back(noteText(
            tr("Groups of fewer than %1 people are left out.").arg(countText(findings.redaction.smallestGroup))));
    ReportTable table = isGrouped ? groupedMoves(findings) : moveTable(findings);
    table.sheet = tr("Who moves");
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(ReportText { customersMoveText(moves) });
    if (!moves.accounts.empty())
        section.blocks.emplace_back(customerTable(findings));
    if (!moves.territories.empty())
        section.blocks.emplace_back(territoryMoves(findings));
    return section;
}

} // namespace headwater
