// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rules/remedies.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace headwater {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Remedies", text); }

QString seatText(const Plan &plan, SeatId id)
{
    const QString holder = holderName(plan, id);
    const QString code = seatCode(*plan.seats.find(id));
    return holder.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, holder);
}

bool ownsPart(const Account &account, SeatId seat)
{
    return std::any_of(account.owners.begin(), account.owners.end(), [seat](const OwnerShare &owner) { return owner.seat == seat; });
}

bool canOwnAccounts(const Plan &plan, const Seat &seat)
{
    const Role *role = plan.roles.find(seat.role);
    return role && role->kind == RoleKind::CustomerFocused && seat.status == SeatStatus::Filled;
}

/// The filled customer-focused seat of that territory with the fewest accounts.
SeatId lightestSeatIn(const Plan &plan, TerritoryId territory, SeatId except)
{
    std::vector<std::pair<std::int64_t, SeatId>> candidates;
    for (const Seat &seat : plan.seats) {
        if (seat.home == territory && seat.id != except && canOwnAccounts(plan, seat))
            candidates.emplace_back(0, seat.id);
    }
    for (const Account &account : plan.accounts) {
        for (auto &[owned, seat] : candidates)
            owned += ownsPart(account, seat);
    }
    const auto lightest = std::min_element(candidates.begin(), candidates.end());
    return lightest == candidates.end() ? SeatId {} : lightest->second;
}

template <typename Accepts>
std::vector<AccountId> accountsWhere(const Plan &plan, Accepts accepts)
{
    std::vector<AccountId> ids;
    for (const Account &account : plan.accounts) {
        if (accepts(account))
            ids.push_back(account.id);
    }
    return ids;
}

Remedy giveTo(const Plan &plan, SeatId seat, std::vector<AccountId> accounts)
{
    const QString label = seat.isValid() ? tr("Give them to %1").arg(seatCode(*plan.seats.find(seat))) : tr("Set its accounts free");
    const QString step = seat.isValid() ? tr("Give %1 accounts to %2").arg(accounts.size()).arg(seatText(plan, seat)) : tr("Set %1 accounts free").arg(accounts.size());
    return { label, step, [seat, accounts = std::move(accounts)](Plan edited) { return withAccountsAssigned(std::move(edited), accounts, seat); } };
}

std::optional<Remedy> ownerForTerritory(const Plan &plan, TerritoryId territory)
{
    const SeatId seat = lightestSeatIn(plan, territory, {});
    if (!seat.isValid())
        return {};
    return giveTo(plan, seat, accountsWhere(plan, [territory](const Account &account) {
        return account.territory == territory && account.owners.empty();
    }));
}

std::optional<Remedy> accountsAwayFrom(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return {};
    const SeatId heir = lightestSeatIn(plan, seat->home, id);
    return giveTo(plan, heir, accountsWhere(plan, [id](const Account &account) { return ownsPart(account, id); }));
}

} // namespace

std::optional<Remedy> remedyFor(const Plan &plan, const Violation &violation)
{
    using Rule = Violation::Rule;
    switch (violation.rule) {
    case Rule::AccountsWithoutOwner: return ownerForTerritory(plan, TerritoryId { violation.row });
    case Rule::VacantSeatHoldsAccounts:
    case Rule::OwnerSeatClosed: return accountsAwayFrom(plan, SeatId { violation.row });
    case Rule::UnusedRole:
        return Remedy { tr("Delete this role"), tr("Delete role %1").arg(rowNameIn(plan, violation.table, violation.row)), [id = RoleId { violation.row }](Plan edited) { return withRowRemoved<Role>(std::move(edited), id); } };
    case Rule::DanglingReference:
    case Rule::ManagerCycle:
    case Rule::TerritoryCycle:
    case Rule::SeatIncomplete:
    case Rule::SpanOutsideTree:
    case Rule::SharesExceedWhole:
    case Rule::DatesOutOfOrder:
    case Rule::DuplicateId:
    case Rule::ValueOutOfRange:
    case Rule::SeatWithoutManager: return {};
    }
    Q_UNREACHABLE();
}

} // namespace headwater
