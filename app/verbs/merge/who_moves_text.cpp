// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/merge/who_moves_text.h"

#include "app/verbs/words.h"
#include "core/plan/column_text.h"

#include <QJsonArray>

namespace headwater {

namespace {

const char *kindWord(StaffMove::Kind kind)
{
    switch (kind) {
    case StaffMove::Kind::Joins: return "joins";
    case StaffMove::Kind::Leaves: return "leaves";
    case StaffMove::Kind::Moves: return "moves";
    case StaffMove::Kind::NewManager: return "new_manager";
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const std::optional<Workplace> &place)
{
    if (!place)
        return {};
    return QJsonObject { { key("seat"), place->seatName }, { key("role"), place->role },
        { key("territory"), place->territory }, { key("manager"), place->manager } };
}

QString textOf(const std::optional<Workplace> &place)
{
    if (!place)
        return QStringLiteral("(nowhere)");
    const QString text = QStringLiteral("%1 %2 in %3").arg(place->role, place->seatName, place->territory);
    return place->manager.isEmpty() ? text : text + QStringLiteral(" under %1").arg(place->manager);
}

QJsonObject jsonOf(const TerritorySums &sums)
{
    return { { key("seats"), static_cast<qint64>(sums.seats) }, { key("full_time"), sums.fullTime },
        { key("cost"), static_cast<double>(sums.costPerYear.cents) / 100 },
        { key("hours"), static_cast<double>(sums.hoursPerYear.count) / 60 } };
}

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QString signedText(std::int64_t number)
{
    return (number > 0 ? QStringLiteral("+") : QString()) + QString::number(number);
}

QString joined(const char *what, const QStringList &texts)
{
    return texts.isEmpty() ? QString() : QStringLiteral("; %1 %2").arg(key(what), texts.join(QStringLiteral(", ")));
}

} // namespace

QJsonObject jsonOf(const WhoMoves &moves)
{
    QJsonArray people;
    for (const StaffMove &move : moves.people)
        people.append(QJsonObject { { key("id"), static_cast<qint64>(move.person.value) }, { key("name"), move.name },
            { key("kind"), key(kindWord(move.kind)) }, { key("from"), jsonOf(move.from) },
            { key("to"), jsonOf(move.to) } });
    QJsonArray accounts;
    for (const CustomerMove &move : moves.accounts)
        accounts.append(
            QJsonObject { { key("id"), static_cast<qint64>(move.account.value) }, { key("name"), move.name },
                { key("territory"), move.territory }, { key("contacts_lost"), list(move.contactsLost) },
                { key("contacts_won"), list(move.contactsWon) }, { key("handovers_added"), list(move.handoversAdded) },
                { key("handovers_removed"), list(move.handoversRemoved) },
                { key("open_journeys"), static_cast<qint64>(move.openJourneys) } });
    QJsonArray territories;
    for (const TerritoryMove &move : moves.territories)
        territories.append(QJsonObject { { key("id"), static_cast<qint64>(move.territory.value) },
            { key("name"), move.name }, { key("before"), jsonOf(move.before) }, { key("after"), jsonOf(move.after) } });
    return { { key("people"), people }, { key("accounts"), accounts }, { key("territories"), territories },
        { key("open_journeys_touched"), static_cast<qint64>(moves.openJourneysTouched.value_or(0)) } };
}

QStringList linesOf(const WhoMoves &moves)
{
    QStringList lines;
    for (const StaffMove &move : moves.people)
        lines.append(QStringLiteral("%1 %2: %3 -> %4")
                         .arg(key(kindWord(move.kind)), move.name, textOf(move.from), textOf(move.to)));
    for (const CustomerMove &move : moves.accounts) {
        QString line = QStringLiteral("account %1 in %2").arg(move.name, move.territory);
        line += joined("loses", move.contactsLost) + joined("gets", move.contactsWon)
            + joined("handover added", move.handoversAdded) + joined("handover removed", move.handoversRemoved);
        if (move.openJourneys > 0)
            line += QStringLiteral("; %1 open journeys").arg(move.openJourneys);
        lines.append(line);
    }
    for (const TerritoryMove &move : moves.territories)
        lines.append(QStringLiteral("territory %1: %2 seats (%3), %4 hours a year, cost %5")
                         .arg(move.name)
                         .arg(move.after.seats)
                         .arg(signedText(move.after.seats - move.before.seats))
                         .arg(textOf(move.after.hoursPerYear), textOf(move.after.costPerYear)));
    lines.append(QStringLiteral("%1 people, %2 accounts with %3 open journeys")
                     .arg(moves.people.size())
                     .arg(moves.accounts.size())
                     .arg(moves.openJourneysTouched.value_or(0)));
    return lines;
}

} // namespace headwater
