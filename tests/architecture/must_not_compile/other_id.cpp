// SPDX-License-Identifier: GPL-3.0-or-later
// An account is not a seat, although both are numbers.
#include "core/plan/plan.h"

const headwater::Seat *seatOf(const headwater::Plan &plan)
{
#ifdef HEADWATER_WRONG
    return plan.seats.find(headwater::AccountId { 7 });
#else
    return plan.seats.find(headwater::SeatId { 7 });
#endif
}
