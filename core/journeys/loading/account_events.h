// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/loading/event_intake.h"

namespace headwater {

/// Gives each event that names an account and no journey to the account's journey that is open at its time: that has
/// begun and not ended. Where none is, or several are, nothing is guessed: the event is left out and noted. A journey
/// ends with its opportunity, or with an activity called as one of `ends`; in a log that has none of these with its
/// last event. Call after everything else was taken and before the events are ordered.
void placeEventsOfAccounts(
    EventColumns &columns, LoadReport &report, EventIntake &events, const std::vector<QString> &ends);

} // namespace headwater
