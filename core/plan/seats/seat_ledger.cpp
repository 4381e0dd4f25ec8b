// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/seats/seat_ledger.h"

#include <algorithm>

namespace headwater {

namespace {

bool isOpen(const Seat *seat) { return seat && seat->status != SeatStatus::Closed; }

SeatFate fateOf(const Seat &before, const Seat &after)
{
    if (!isOpen(&after))
        return SeatFate::Closed;
    if (!isOpen(&before))
        return SeatFate::Reopened;
    if (before.role != after.role)
        return SeatFate::Converted;
    if (before.home != after.home || before.span != after.span)
        return SeatFate::Moved;
    if (before.fte != after.fte)
        return SeatFate::Resized;
    const bool wasFilled = before.status == SeatStatus::Filled;
    const bool isFilled = after.status == SeatStatus::Filled;
    if (wasFilled != isFilled)
        return isFilled ? SeatFate::Filled : SeatFate::FellVacant;
    const bool isPlannedAlike = before.status == after.status && before.placeholder == after.placeholder
        && before.from == after.from && before.to == after.to;
    return isPlannedAlike ? SeatFate::Same : SeatFate::Rescheduled;
}

void count(SeatCount &count, const Seat *seat)
{
    if (!isOpen(seat))
        return;
    ++count.seats;
    count.fte = count.fte + seat->fte;
}

void enter(SeatLedger &ledger, SeatFate fate, const Seat *before, const Seat *after)
{
    if (!isOpen(before) && !isOpen(after))
        return; // was none, and is none
    ++ledger.counts[static_cast<std::size_t>(fate)];
    if (fate != SeatFate::Same)
        ledger.entries.push_back({ fate, (after ? after : before)->id, before, after });
}

} // namespace

SeatFate seatFate(const Seat *before, const Seat *after)
{
    if (!isOpen(before) && !isOpen(after))
        return SeatFate::Same;
    if (!before || !after)
        return after ? SeatFate::Added : SeatFate::Removed;
    return fateOf(*before, *after);
}

SeatLedger seatLedger(const Plan &before, const Plan &after)
{
    SeatLedger ledger;
    for (const Seat &was : before.seats) {
        const Seat *is = after.seats.find(was.id);
        count(ledger.before, &was);
        enter(ledger, is ? fateOf(was, *is) : SeatFate::Removed, &was, is);
    }
    for (const Seat &is : after.seats) {
        count(ledger.after, &is);
        if (!before.seats.contains(is.id))
            enter(ledger, SeatFate::Added, nullptr, &is);
    }
    std::ranges::stable_sort(ledger.entries, {}, &SeatEntry::fate);
    return ledger;
}

} // namespace headwater
