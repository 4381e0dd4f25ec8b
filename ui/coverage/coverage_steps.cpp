// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_steps.h"

#include "core/document/plan_document.h"
#include "core/plan/edits.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/worth/vacancy_fit.h"
#include "ui/plan/seat_drop.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"

#include <algorithm>

namespace headwater {

namespace {

/// Places to move to: those named, then where most is missing.
std::vector<TerritoryId> destinations(const ShownCoverage &shown, const std::vector<TerritoryId> &nearby)
{
    constexpr std::size_t most = 40;
    std::vector<TerritoryId> places;
    for (const TerritoryId id : nearby) {
        if (shown.plan().territories.contains(id) && std::ranges::find(places, id) == places.end())
            places.push_back(id);
    }
    std::vector<TerritoryId> others;
    for (const Territory &territory : shown.plan().territories) {
        if (std::ranges::find(places, territory.id) == places.end())
            others.push_back(territory.id);
    }
    std::ranges::stable_sort(
        others, std::ranges::greater {}, [&shown](TerritoryId id) { return shown.sums().in(id).missing(); });
    others.resize(std::min(others.size(), most));
    places.insert(places.end(), others.begin(), others.end());
    return places;
}

} // namespace

CoverageSteps::CoverageSteps(const PlanContext &context, QWidget *asking, Tell tell)
    : m_context(context)
    , m_asking(asking)
    , m_tell(std::move(tell))
{ }

void CoverageSteps::moveSeats(const std::vector<SeatId> &seats, TerritoryId territory)
{
    const SeatDrop drop { seats, territory, {}, false };
    const QString label = describeDrop(m_context.document.plan(), drop);
    if (label.isEmpty())
        return m_tell(seats.size() == 1 ? tr("The seat is there already.") : tr("The seats are there already."));
    tellDone(label, m_context.document.apply(label, {}, [drop](Plan plan) { return withDrop(std::move(plan), drop); }),
        seats);
}

void CoverageSteps::moveSeats(
    const ShownCoverage &shown, const std::vector<SeatId> &seats, const std::vector<TerritoryId> &nearby)
{
    if (!shown.view || shown.isBefore() || seats.empty())
        return;
    const Plan &plan = shown.plan();
    const std::vector<TerritoryId> places = destinations(shown, nearby);
    QStringList choices;
    for (const TerritoryId place : places)
        choices.append(tr("%1: %2 missing")
                           .arg(nameIn(plan.territories, place), wholeHoursText(shown.sums().in(place).missing())));
    const QString title
        = tr("Move %1").arg(seats.size() == 1 ? seatTitle(plan, seats.front()) : seatsText(seats.size()));
    const auto chosen = m_context.prompts.askChoice(
        m_asking, title, tr("Where to? It is one step, which can be undone."), choices, 0);
    if (chosen)
        moveSeats(seats, places[static_cast<std::size_t>(*chosen)]);
}

void CoverageSteps::useVacancy(SeatId seat, RoleId role, TerritoryId territory)
{
    const SeatDrop drop { { seat }, territory, role, false };
    const QString label = describeDrop(m_context.document.plan(), drop);
    const auto done = m_context.document.apply(label, {}, [drop](Plan plan) -> Result<Plan> {
        HEADWATER_TRY(Plan placed, withDrop(std::move(plan), drop));
        Seat moved = *placed.seats.find(drop.seats.front());
        moved.span.clear();
        return withRow(std::move(placed), moved);
    });
    tellDone(label, done, drop.seats);
}

void CoverageSteps::sendVacancy(RoleId role, TerritoryId territory)
{
    const std::vector<VacancyFit> fits = vacanciesFor(m_context.document.plan(), role, territory);
    if (fits.empty())
        return m_tell(tr("No vacant or planned seat could be used. A seat falls vacant when somebody leaves."));
    useVacancy(fits.front().seat, role, territory);
}

/// Hours of who owns customers go to these, wherever the seat belongs.
void CoverageSteps::tellDone(const QString &label, const Result<> &done, const std::vector<SeatId> &seats)
{
    if (!done)
        return m_tell(sentenceFor(done.error().kind));
    const Plan &plan = m_context.document.plan();
    const bool isAnyOwner = std::ranges::any_of(seats, [&plan](SeatId id) {
        const Seat *seat = plan.seats.find(id);
        const Role *role = seat ? plan.roles.find(seat->role) : nullptr;
        return role && role->kind == RoleKind::CustomerFocused;
    });
    m_tell(isAnyOwner
            ? tr("Done: %1. Customer-focused seats serve the accounts they own, wherever they belong: give them "
                 "accounts there.")
                  .arg(label)
            : tr("Done: %1").arg(label));
}

} // namespace headwater
