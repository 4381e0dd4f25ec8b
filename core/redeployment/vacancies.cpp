// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/vacancies.h"

#include "core/plan/territory_tree.h"

#include <algorithm>
#include <unordered_map>

namespace headwater {

namespace {

/// Who held a seat last, and until when.
struct LastHolder {
    PersonId person;
    QDate until; ///< null: no end is known
};

bool isLater(const LastHolder &a, const LastHolder &b)
{
    if (a.until.isValid() != b.until.isValid())
        return !a.until.isValid();
    return a.until > b.until;
}

QDate endOf(const Plan &plan, const Assignment &assignment)
{
    const Person *person = plan.people.find(assignment.person);
    const QDate left = person ? person->left : QDate();
    if (!left.isValid() || !assignment.to.isValid())
        return left.isValid() ? left : assignment.to;
    return std::min(left, assignment.to);
}

std::unordered_map<SeatId, LastHolder> lastHolders(const Plan &plan)
{
    std::unordered_map<SeatId, LastHolder> last;
    for (const Assignment &assignment : plan.assignments) {
        const LastHolder holder { assignment.person, endOf(plan, assignment) };
        const auto [known, isFirst] = last.try_emplace(assignment.seat, holder);
        if (!isFirst && isLater(holder, known->second))
            known->second = holder;
    }
    return last;
}

bool isOpen(const Seat &seat, bool isHolderKnown, bool isHolderLeaving)
{
    switch (seat.status) {
    case SeatStatus::Vacant: return true;
    case SeatStatus::Planned: return !isHolderKnown || isHolderLeaving;
    case SeatStatus::Filled: return isHolderLeaving;
    case SeatStatus::Closed: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Vacancy> vacanciesOf(const Plan &plan)
{
    const auto last = lastHolders(plan);
    std::vector<Vacancy> vacancies;
    for (const Seat &seat : plan.seats) {
        const auto holder = last.find(seat.id);
        const bool isKnown = holder != last.end();
        const bool isLeft = isKnown && holder->second.until.isValid();
        if (!isOpen(seat, isKnown, isLeft))
            continue;
        Vacancy vacancy { seat.id, isLeft ? holder->second.until.addDays(1) : QDate(), {} };
        if (!isKnown && seat.status == SeatStatus::Planned)
            vacancy.since = seat.from;
        if (isKnown)
            vacancy.leaver = holder->second.person;
        vacancies.push_back(vacancy);
    }
    std::ranges::stable_sort(vacancies, {}, &Vacancy::since); // a null day is before all others
    return vacancies;
}

bool isPlanned(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return seat && seat->status == SeatStatus::Planned;
}

VacancyCount countOf(const Plan &plan, const std::vector<Vacancy> &vacancies)
{
    VacancyCount count;
    for (const Vacancy &vacancy : vacancies) {
        const Seat *seat = plan.seats.find(vacancy.seat);
        const SeatStatus status = seat ? seat->status : SeatStatus::Vacant;
        count.planned += status == SeatStatus::Planned;
        count.leaving += status == SeatStatus::Filled;
        count.vacant += status == SeatStatus::Vacant;
    }
    return count;
}

std::vector<Vacancy> withLeavers(const Plan &plan, std::vector<Vacancy> vacancies)
{
    const auto last = lastHolders(plan);
    for (Vacancy &vacancy : vacancies) {
        const auto holder = last.find(vacancy.seat);
        vacancy.leaver = holder == last.end() ? PersonId() : holder->second.person;
    }
    return vacancies;
}

LeftBehind leftBehind(const Plan &plan, const Coverage &coverage, SeatId id)
{
    LeftBehind left;
    const Seat *seat = plan.seats.find(id);
    const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
    if (!role)
        return left;
    left.hours = hoursIfHeld(plan, *seat, coverage.quarter);
    for (const Account &account : plan.accounts) {
        for (const OwnerShare &owner : account.owners)
            left.customers += owner.seat == id ? owner.share.asFraction() : 0;
    }
    const TerritoryTree tree(plan.territories);
    const std::vector<TerritoryId> span = seat->span.empty() ? std::vector { seat->home } : seat->span;
    for (const ServedCell &served : coverage.cells) {
        const Cell &cell = served.cell;
        const bool isAlone = served.reach == 0 || served.onlySeat == id;
        const bool isIts = role->kind == RoleKind::CustomerFocused
            ? cell.owner == id
            : std::ranges::any_of(span, [&](TerritoryId outer) { return tree.isWithin(cell.territory, outer); });
        if (isAlone && isIts && does(*role, cell.segment, cell.task))
            left.onlyHere = left.onlyHere + cell.demand;
    }
    return left;
}

QDate yearBegin(const Plan &plan, const Vacancy &vacancy)
{
    const PlanInfo *info = plan.info.find({ 1 });
    const QDate begins = info ? info->startsOn : QDate();
    return !vacancy.since.isValid() || (begins.isValid() && vacancy.since < begins) ? begins : vacancy.since;
}

} // namespace headwater
