// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/option_edits.h"

#include "core/plan/edits.h"
#include "core/plan/row_rules.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

Result<Seat> seatOf(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    if (!seat)
        return failure(Error::Kind::NotFound, QStringLiteral("seat %1").arg(id.value));
    return *seat;
}

Result<Plan> withSeat(Plan plan, Seat seat)
{
    if (const auto broken = brokenRule(plan, seat))
        return failure(errorKindFor(broken->rule), broken->table + u'.' + broken->detail);
    plan.seats.edit().put(std::move(seat));
    return plan;
}

void giveTo(Account &account, const AccountMove &move)
{
    Share share = account.owners.empty() ? Share::full() : Share {};
    std::erase_if(account.owners, [&](const OwnerShare &owner) {
        const bool isMeant = owner.seat == move.from;
        share = isMeant ? owner.share : share;
        return isMeant;
    });
    if (!move.to.isValid() || share.parts <= 0)
        return;
    const auto same = std::ranges::find(account.owners, move.to, &OwnerShare::seat);
    if (same == account.owners.end())
        account.owners.push_back({ move.to, share });
    else
        same->share = same->share + share;
}

Result<Plan> withAccountsMoved(Plan plan, std::span<const AccountMove> moves)
{
    const SeatId newest { plan.seats.slotCount() };
    auto editor = plan.accounts.edit();
    for (AccountMove move : moves) {
        move.to = move.to == otherPart ? newest : move.to;
        const Account *found = plan.accounts.find(move.account);
        if (!found)
            return failure(Error::Kind::NotFound, QStringLiteral("account %1").arg(move.account.value));
        Account account = *found;
        giveTo(account, move);
        editor.put(std::move(account));
    }
    return plan;
}

bool isSpecialty(const Plan &plan, RoleId id)
{
    const Role *role = plan.roles.find(id);
    return role && role->kind == RoleKind::Specialty;
}

Result<> placeExists(const Plan &plan, const Option &option)
{
    if (!plan.roles.contains(option.role))
        return failure(Error::Kind::NotFound, QStringLiteral("role %1").arg(option.role.value));
    if (!plan.territories.contains(option.territory))
        return failure(Error::Kind::NotFound, QStringLiteral("territory %1").arg(option.territory.value));
    return {};
}

void place(const Plan &plan, Seat &seat, const Option &option)
{
    const Role &role = *plan.roles.find(option.role);
    if (seat.role != option.role)
        seat.workMode = role.workMode;
    seat.role = option.role;
    seat.home = option.territory;
    seat.span.clear();
    if (role.kind == RoleKind::Specialty)
        seat.span = option.span.empty() ? std::vector { option.territory } : option.span;
    seat.placeholder = seat.status == SeatStatus::Planned ? Placeholder::Hire : Placeholder::Redeploy;
}

/// Somebody is looked for from that day on.
Seat searched(const Plan &plan, Seat seat, QDate from)
{
    const bool isNew = seat.status == SeatStatus::Planned;
    if (seat.placeholder == Placeholder::None)
        seat.placeholder = isNew ? Placeholder::Hire : Placeholder::Replacement;
    if (isNew && seat.from.isValid() && seat.from < from)
        seat.from = from; // it was to be there already
    const PlanInfo *info = plan.info.find({ 1 });
    if (from.isValid() && info && from > info->startsOn && (!seat.from.isValid() || seat.from < from))
        seat.from = from;
    return seat;
}

Result<Plan> withSplit(Plan plan, Seat seat, const Option &option)
{
    HEADWATER_CHECK(placeExists(plan, option));
    if (option.share.parts <= 0 || option.share >= seat.fte)
        return failure(Error::Kind::InvalidInput, QStringLiteral("the parts of a seat are less than all of it"));
    Seat other = seat;
    other.id = {};
    other.externalId.clear();
    other.isProtected = false;
    other.fte = option.share;
    place(plan, other, option);
    other.status = SeatStatus::Planned;
    other.from = option.from;
    seat.fte.parts -= option.share.parts;
    HEADWATER_TRY(plan, withSeat(std::move(plan), searched(plan, std::move(seat), option.from)));
    plan.seats.edit().add(std::move(other));
    return plan;
}

void addSpan(std::vector<TerritoryId> &span, const Seat &seat)
{
    for (const TerritoryId territory : seat.span.empty() ? std::vector { seat.home } : seat.span) {
        if (std::ranges::find(span, territory) == span.end())
            span.push_back(territory);
    }
}

/// Of the seat that takes over: longer hours, and the span.
Result<Plan> withTakenOver(Plan plan, const Seat &seat, const Option &option)
{
    HEADWATER_TRY(Seat other, seatOf(plan, option.with));
    other.fte = std::min(Share::full(), other.fte + option.share);
    if (isSpecialty(plan, other.role)) {
        if (other.span.empty())
            other.span = { other.home };
        addSpan(other.span, seat);
    }
    return withSeat(std::move(plan), std::move(other));
}

Result<Plan> withSeatGone(Plan plan, const Seat &seat, QDate from)
{
    const QDate last = from.addDays(-1);
    return withSeatsClosed(
        std::move(plan), std::array { seat.id }, seat.from.isValid() && last < seat.from ? seat.from : last);
}

Result<Plan> applied(Plan plan, Seat seat, const Option &option)
{
    switch (option.kind) {
    case OptionKind::Refill:
    case OptionKind::Hold: return withSeat(std::move(plan), searched(plan, std::move(seat), option.from));
    case OptionKind::Move:
    case OptionKind::ChangeRole:
        HEADWATER_CHECK(placeExists(plan, option));
        place(plan, seat, option);
        return withSeat(std::move(plan), searched(plan, std::move(seat), option.from));
    case OptionKind::Split: return withSplit(std::move(plan), std::move(seat), option);
    case OptionKind::Merge: {
        HEADWATER_TRY(plan, withTakenOver(std::move(plan), seat, option));
        return withSeatGone(std::move(plan), seat, option.from);
    }
    case OptionKind::Close: return withSeatGone(std::move(plan), seat, option.from);
    }
    Q_UNREACHABLE();
}

std::vector<AccountId> ownedBy(const Plan &plan, SeatId seat)
{
    std::vector<AccountId> owned;
    for (const Account &account : plan.accounts) {
        if (std::ranges::find(account.owners, seat, &OwnerShare::seat) != account.owners.end())
            owned.push_back(account.id);
    }
    return owned;
}

} // namespace

Result<Plan> withSeatLeftEmpty(Plan plan, const Vacancy &vacancy)
{
    HEADWATER_TRY(Seat seat, seatOf(plan, vacancy.seat));
    if (!yearBegin(plan, vacancy).isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("the plan does not say on which day it begins"));
    if (vacancy.since.isValid() && seat.status == SeatStatus::Filled) {
        HEADWATER_TRY(plan, withSeatHeldBy(std::move(plan), seat.id, {}, vacancy.since));
    }
    seat.status = SeatStatus::Vacant;
    seat.placeholder = Placeholder::None;
    return withSeat(std::move(plan), std::move(seat));
}

Result<Plan> withOption(Plan plan, const Vacancy &vacancy, const Option &option, Leftovers leftovers)
{
    HEADWATER_TRY(Seat seat, seatOf(plan, vacancy.seat));
    const Seat before = seat;
    HEADWATER_TRY(plan, withSeatLeftEmpty(std::move(plan), vacancy));
    seat = *plan.seats.find(vacancy.seat);
    seat.placeholder = before.placeholder;
    if (before.status == SeatStatus::Planned)
        seat.status = SeatStatus::Planned; // nobody has fallen out of it
    // A seat that closes takes no account along; one that is split off has to be there first.
    const bool isSplit = option.kind == OptionKind::Split;
    if (!isSplit) {
        HEADWATER_TRY(plan, withAccountsMoved(std::move(plan), option.accounts));
    }
    HEADWATER_TRY(plan, applied(std::move(plan), seat, option));
    if (isSplit)
        return withAccountsMoved(std::move(plan), option.accounts);
    const bool mayKeep
        = plan.seats.find(seat.id)->status != SeatStatus::Closed && !isSpecialty(plan, plan.seats.find(seat.id)->role);
    if (mayKeep || leftovers == Leftovers::NoneKnown || isSpecialty(plan, seat.role))
        return plan;
    std::vector<AccountMove> freed;
    for (const AccountId account : ownedBy(plan, seat.id))
        freed.push_back({ account, seat.id, {} });
    return withAccountsMoved(std::move(plan), freed);
}

std::vector<SeatId> seatsFilledBy(const Plan &plan, const Vacancy &vacancy, const Option &option)
{
    switch (option.kind) {
    case OptionKind::Refill:
    case OptionKind::Hold:
    case OptionKind::Move:
    case OptionKind::ChangeRole: return { vacancy.seat };
    case OptionKind::Split: return { vacancy.seat, SeatId { plan.seats.slotCount() } };
    case OptionKind::Merge: return { option.with };
    case OptionKind::Close: return {};
    }
    Q_UNREACHABLE();
}

} // namespace headwater
