// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_edits.h"

#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "ui/prompts/prompts.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_words.h"

#include <algorithm>

namespace headwater {

OrganisationEdits::OrganisationEdits(const PlanContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{ }

bool OrganisationEdits::apply(const QString &label, const PlanDocument::Edit &edit, const QString &reason)
{
    const auto done = m_context.document.apply(label, reason, edit);
    if (!done)
        Q_EMIT notice(sentenceFor(done.error().kind));
    return done.has_value();
}

void OrganisationEdits::drop(const SeatDrop &drop)
{
    const QString label = describeDrop(m_context.document.plan(), drop);
    if (label.isEmpty())
        return;
    const auto slots = m_context.document.plan().seats.slotCount();
    if (!apply(label, [drop](Plan plan) { return withDrop(std::move(plan), drop); }))
        return;
    std::vector<SeatId> made;
    for (const Seat &seat : m_context.document.plan().seats) {
        if (seat.id.value > slots)
            made.push_back(seat.id);
    }
    if (!made.empty())
        Q_EMIT seatsMade(made);
}

void OrganisationEdits::closeSeats(const std::vector<SeatId> &seats)
{
    if (seats.empty())
        return;
    const QString what = seatsInWords(seats);
    const auto end = m_context.prompts.askDateAndReason(m_window, tr("Close %1").arg(what),
        tr("Last day. People in the seat leave it, its accounts are set free."), firstDay());
    if (end)
        apply(
            tr("Close %1").arg(what),
            [seats, on = end->date](Plan plan) { return withSeatsClosed(std::move(plan), seats, on); }, end->reason);
}

QString OrganisationEdits::seatsInWords(const std::vector<SeatId> &seats) const
{
    const Plan &plan = m_context.document.plan();
    const Seat *only = seats.size() == 1 ? plan.seats.find(seats.front()) : nullptr;
    if (!only)
        return tr("%n seats", nullptr, static_cast<int>(seats.size()));
    const QString holder = holderName(plan, only->id);
    return holder.isEmpty() ? seatCode(*only) : tr("the seat of %1").arg(holder);
}

} // namespace headwater
