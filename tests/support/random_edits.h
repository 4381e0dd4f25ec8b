// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/difference.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

namespace headwater::test {

/// Texts that files and encodings trip over, among ordinary ones.
inline QString oddText(int choice)
{
    switch (choice % 8) {
    case 0: return {};
    case 1: return QStringLiteral("Fjäll & Söhne \"quoted\"; 100 %");
    case 2: return QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("marked");
    case 3: return QStringLiteral("two\nlines\tand tab");
    case 4: return QString(QChar(QChar::Null)) + QStringLiteral("after nothing");
    case 5: return QString::fromUtf8("\xF0\x9F\x8C\x8A wave");
    case 6: return QString(QChar(QChar::ReplacementCharacter));
    default: return QStringLiteral("text %1").arg(choice);
    }
}

/// One edit of a plan, chosen by numbers; impossible ones are refused by the edits themselves. Codes and names come
/// from small pools, so that scenarios come to know different rows by the same ones.
inline Result<Plan> randomEdit(Plan plan, int what, int which, int value)
{
    const auto pick
        = [which](const auto &table) -> std::int64_t { return table.slotCount() ? 1 + which % table.slotCount() : 0; };
    switch (what % 9) {
    case 0: {
        Account account;
        account.externalId = QStringLiteral("new %1").arg(value % 5);
        account.name = oddText(value) + u'x';
        account.territory = TerritoryId { pick(plan.territories) };
        account.latitude = value / 8.0;
        account.revenue = Money { value * 37 };
        account.owners = { { SeatId { pick(plan.seats) }, Share { value % Share::whole } } };
        return withRow(std::move(plan), account);
    }
    case 1: return withRowRemoved<Account>(std::move(plan), AccountId { pick(plan.accounts) });
    case 2: {
        const Seat *found = plan.seats.find(SeatId { pick(plan.seats) });
        Seat seat = found ? *found : Seat {};
        seat.location = oddText(value);
        if (value % 4 == 0)
            seat.externalId = QStringLiteral("code %1").arg(value % 5);
        seat.workMode = static_cast<WorkMode>(value % 4);
        seat.from = value % 3 ? QDate(2027, 1, 1).addDays(value) : QDate();
        return withRow(std::move(plan), seat);
    }
    case 3: {
        const SeatId seats[] = { SeatId { pick(plan.seats) } };
        return withSeatsPlaced(std::move(plan), seats, TerritoryId { 1 + value % 6 });
    }
    case 4: {
        const SeatId seats[] = { SeatId { pick(plan.seats) } };
        return withSeatsCopied(std::move(plan), seats, TerritoryId { 1 + value % 6 });
    }
    case 5: {
        const SeatId seats[] = { SeatId { pick(plan.seats) } };
        return withSeatsClosed(std::move(plan), seats, QDate(2028, 1, 1).addDays(value));
    }
    case 6: return withPersonLeaving(std::move(plan), PersonId { pick(plan.people) }, QDate(2028, 1, 1).addDays(value));
    case 7: {
        Assumption assumption;
        assumption.key = QStringLiteral("key %1").arg(value);
        assumption.low = -value / 3.0;
        assumption.high = assumption.value = value * 1e9 / 7;
        assumption.source = oddText(value);
        assumption.date = QDate(2026, 2, 28).addDays(value);
        return withRow(std::move(plan), assumption);
    }
    default: {
        Role role;
        role.name = QStringLiteral("role %1").arg(value % 5);
        role.decides = oddText(value);
        role.perYear = Minutes { value };
        return withRow(std::move(plan), role);
    }
    }
}

/// A workspace reached by random edits in a few scenarios that were duplicated along the way.
inline Workspace randomWorkspace(Workspace workspace = workspaceOf(smallCompany().plan))
{
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 12), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
    const QDateTime now(QDate(2026, 11, 2), QTime(10, 30, 1, 250), Qt::UTC);
    for (const auto &[what, which, value] : steps) {
        Result<Workspace> next = workspace;
        if (what == 9)
            next = withScenarioDuplicated(workspace, workspace.shown, QStringLiteral("scenario %1").arg(value), now);
        else if (what == 10)
            next = withScenarioShown(workspace, ScenarioId { 1 + which % 4 });
        else if (what == 11)
            next = withScenarioInBin(workspace, ScenarioId { 1 + which % 4 }, value % 2 == 0);
        else if (auto plan = randomEdit(withIdsReserved(workspace.plan(), workspace), what, which, value))
            next = withPlan(workspace, workspace.shown, std::move(*plan));
        if (next)
            workspace = std::move(*next);
    }
    return workspace;
}

} // namespace headwater::test
