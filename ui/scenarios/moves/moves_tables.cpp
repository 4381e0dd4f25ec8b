// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/moves/moves_tables.h"

#include "ui/plan/comparison.h"
#include "ui/plan/moves_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QCoreApplication>

namespace headwater {

namespace {

QString kindText(StaffMove::Kind kind)
{
    switch (kind) {
    case StaffMove::Kind::Joins: return tr("joins");
    case StaffMove::Kind::Leaves: return tr("leaves");
    case StaffMove::Kind::Moves: return tr("moves");
    case StaffMove::Kind::NewManager: return tr("gets another manager");
    }
    Q_UNREACHABLE();
}

/// "North → South", or the one where both are the same.
QString wayText(const StaffMove &move, QString Workplace::*what)
{
    const QString before = move.from ? (*move.from).*what : QString();
    const QString after = move.to ? (*move.to).*what : QString();
    return before == after ? after : oldToNew(before, after);
}

ChartTable peopleTable(const std::vector<StaffMove> &people)
{
    ChartTable table;
    table.columns = { { tr("Person") }, { tr("What happens") }, { tr("Seat") }, { tr("Role") }, { tr("Territory") },
        { tr("Manager") } };
    for (const StaffMove &move : people)
        table.rows.push_back(
            { move.name, kindText(move.kind), wayText(move, &Workplace::seatName), wayText(move, &Workplace::role),
                wayText(move, &Workplace::territory), wayText(move, &Workplace::manager) });
    return table;
}

ChartTable customersTable(const std::vector<CustomerMove> &accounts, bool knowsJourneys)
{
    const auto joined = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    ChartTable table;
    table.columns = { { tr("Customer") }, { tr("Territory") }, { tr("Contact") },
        { tr("Open journeys"), ColumnLook::Whole }, { tr("Handovers added") }, { tr("Handovers removed") } };
    for (const CustomerMove &move : accounts)
        table.rows.push_back({ move.name, move.territory,
            move.hasOtherContacts() ? oldToNew(joined(move.contactsLost), joined(move.contactsWon)) : QString(),
            knowsJourneys ? TableCell(static_cast<double>(move.openJourneys)) : TableCell(),
            joined(move.handoversAdded), joined(move.handoversRemoved) });
    return table;
}

ChartTable territoriesTable(const std::vector<TerritoryMove> &territories)
{
    ChartTable table;
    table.columns
        = { { tr("Territory") }, { tr("Seats before"), ColumnLook::Whole }, { tr("Seats after"), ColumnLook::Whole },
              { tr("Full-time before"), ColumnLook::Decimal }, { tr("Full-time after"), ColumnLook::Decimal },
              { tr("Cost a year before"), ColumnLook::Money }, { tr("Cost a year after"), ColumnLook::Money },
              { tr("Hours a year before"), ColumnLook::Whole }, { tr("Hours a year after"), ColumnLook::Whole } };
    for (const TerritoryMove &move : territories)
        table.rows.push_back({ move.name, static_cast<double>(move.before.seats), static_cast<double>(move.after.seats),
            move.before.fullTime, move.after.fullTime, move.before.costPerYear.inUnits(),
            move.after.costPerYear.inUnits(), move.before.hoursPerYear.inHours(), move.after.hoursPerYear.inHours() });
    return table;
}

} // namespace

ChartTable movesTable(const WhoMoves &moves, MovesOf of)
{
    switch (of) {
    case MovesOf::People: return peopleTable(moves.people);
    case MovesOf::Customers: return customersTable(moves.accounts, moves.openJourneysTouched.has_value());
    case MovesOf::Territories: return territoriesTable(moves.territories);
    }
    Q_UNREACHABLE();
}

MovesAnswer movesAnswer(WhoMoves moves)
{
    MovesAnswer answer;
    for (const MovesOf of : { MovesOf::People, MovesOf::Customers, MovesOf::Territories })
        answer.tables.at(static_cast<std::size_t>(of)) = movesTable(moves, of);
    answer.moves = std::move(moves);
    return answer;
}

QString movesFinding(const WhoMoves &moves, MovesOf of)
{
    switch (of) {
    case MovesOf::People: return peopleMoveText(moves.people);
    case MovesOf::Customers: return customersMoveText(moves);
    case MovesOf::Territories:
        return moves.territories.empty() ? tr("Every territory keeps its seats, costs and hours.")
                                         : tr("Territories with other seats, costs or hours: %1.")
                                               .arg(countText(static_cast<std::int64_t>(moves.territories.size())));
    }
    Q_UNREACHABLE();
}

} // namespace headwater
