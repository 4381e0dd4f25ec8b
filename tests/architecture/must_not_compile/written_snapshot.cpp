// SPDX-License-Identifier: GPL-3.0-or-later
// Who is handed a plan to look at cannot change it.
#include "core/plan/plan.h"

#ifdef HEADWATER_WRONG
using Given = const headwater::Plan;
#else
using Given = headwater::Plan;
#endif

void rename(Given &plan, headwater::Seat seat) { plan.seats.edit().put(std::move(seat)); }
