// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rules/remedies.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

bool ownsPart(const Account &account, SeatId seat)
{
    return std::any_of(
        account.owners.begin(), account.owners.end(), [seat](const OwnerShare &owner) { return owner.seat == seat; });
}

bool canOwnAccounts(const Plan &plan, const Seat &seat)
{
    const Role *role = plan.roles.find(seat.role);
    return role && role->kind == RoleKind::CustomerFocused && seat.status == SeatStatus::Filled;
}

std::vector<AccountId> accountsWhere(const Plan &plan, const std::function<bool(const Account &)> &accepts)
{
    std::vector<AccountId> ids;
    for (const Account &account : plan.accounts) {
        if (accepts(account))
            ids.push_back(account.id);
    }
    return ids;
}

} // namespace

RemedyFinder::RemedyFinder(const Plan &plan, const AccountSums &accounts)
    : m_plan(plan)
    , m_accounts(accounts)
    , m_holders(holderNames(plan))
{
    for (const Seat &seat : plan.seats) {
        if (canOwnAccounts(plan, seat))
            m_owners[seat.home].push_back(seat.id);
    }
}

std::int64_t RemedyFinder::accountsOf(SeatId seat) const
{
    const auto owned = m_accounts.owned.find(seat);
    return owned == m_accounts.owned.end() ? 0 : owned->second.count;
}

SeatId RemedyFinder::lightestSeatIn(TerritoryId territory, SeatId except) const
{
    SeatId lightest;
    const auto owners = m_owners.find(territory);
    if (owners == m_owners.end())
        return lightest;
    for (const SeatId seat : owners->second) {
        if (seat != except && (!lightest.isValid() || accountsOf(seat) < accountsOf(lightest)))
            lightest = seat;
    }
    return lightest;
}

QString RemedyFinder::seatText(SeatId id) const
{
    const QString code = seatCode(*m_plan.seats.find(id));
    const auto holder = m_holders.find(id);
    return holder == m_holders.end() ? code : QStringLiteral("%1 (%2)").arg(code, holder->second);
}

// Which accounts these are is looked up when the remedy is applied: on the plan as it is then.
Remedy RemedyFinder::giveTo(SeatId seat, std::int64_t count, const std::function<bool(const Account &)> &accepts) const
{
    const QString label
        = seat.isValid() ? tr("Give them to %1").arg(seatCode(*m_plan.seats.find(seat))) : tr("Set its accounts free");
    const QString step = seat.isValid() ? tr("Give %1 accounts to %2").arg(count).arg(seatText(seat))
                                        : tr("Set %1 accounts free").arg(count);
    return { label, step, [seat, accepts](Plan edited) {
                const std::vector<AccountId> accounts = accountsWhere(edited, accepts);
                return withAccountsAssigned(std::move(edited), accounts, seat);
            } };
}

std::optional<Remedy> RemedyFinder::ownerForTerritory(TerritoryId territory, std::int64_t accounts) const
{
    const SeatId seat = lightestSeatIn(territory, {});
    if (!seat.isValid())
        return {};
    return giveTo(seat, accounts,
        [territory](const Account &account) { return account.territory == territory && account.owners.empty(); });
}

std::optional<Remedy> RemedyFinder::accountsAwayFrom(SeatId id, std::int64_t accounts) const
{
    const Seat *seat = m_plan.seats.find(id);
    if (!seat)
        return {};
    return giveTo(
        lightestSeatIn(seat->home, id), accounts, [id](const Account &account) { return ownsPart(account, id); });
}

Remedy RemedyFinder::countedAs(SeatId id, SeatStatus status) const
{
    const bool isVacant = status == SeatStatus::Vacant;
    const QString code = seatCode(*m_plan.seats.find(id));
    return { isVacant ? tr("Count it as vacant") : tr("Count it as filled"),
        isVacant ? tr("Count %1 as vacant").arg(code) : tr("Count %1 as filled").arg(code),
        [id, status, isVacant](Plan edited) -> Result<Plan> {
            const Seat *found = edited.seats.find(id);
            if (!found)
                return failure(Error::Kind::NotFound, QStringLiteral("seat"));
            Seat seat = *found;
            seat.status = status;
            seat.placeholder = isVacant ? Placeholder::Replacement : Placeholder::None;
            return withRow(std::move(edited), std::move(seat));
        } };
}

/// It says what is so already; whoever is to serve more is given more.
Remedy RemedyFinder::homesAsSpan(RoleId role) const
{
    return { tr("Their homes are their span"), tr("Let the homes of %1 be their span").arg(nameIn(m_plan.roles, role)),
        [role](Plan edited) -> Result<Plan> {
            std::vector<Seat> seats;
            for (Seat seat : edited.seats) {
                if (seat.role != role || !seat.span.empty() || seat.status == SeatStatus::Closed)
                    continue;
                seat.span = { seat.home };
                seats.push_back(std::move(seat));
            }
            for (const Seat &seat : seats) {
                HEADWATER_TRY(edited, withRow(std::move(edited), seat));
            }
            return edited;
        } };
}

std::optional<Remedy> RemedyFinder::remedyFor(const Violation &violation) const
{
    using Rule = Violation::Rule;
    switch (violation.rule) {
    case Rule::AccountsWithoutOwner: return ownerForTerritory(TerritoryId { violation.row }, violation.count);
    case Rule::VacantSeatHoldsAccounts:
    case Rule::OwnerSeatClosed: return accountsAwayFrom(SeatId { violation.row }, violation.count);
    case Rule::FilledByNobody: return countedAs(SeatId { violation.row }, SeatStatus::Vacant);
    case Rule::VacantWithHolder: return countedAs(SeatId { violation.row }, SeatStatus::Filled);
    case Rule::UnusedRole:
        return Remedy { tr("Delete this role"),
            tr("Delete role %1").arg(rowNameIn(m_plan, violation.table, violation.row)),
            [id = RoleId { violation.row }](Plan edited) { return withRowRemoved<Role>(std::move(edited), id); } };
    case Rule::SpecialistsWithoutSpan: return homesAsSpan(RoleId { violation.row });
    case Rule::RoleWithoutTasks:
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
