// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"
#include "ui/journeys/journeys_view.h"
#include "ui/wording/number_text.h"

#include <QString>

/// Words and numbers that several pages on journeys use.
namespace headwater {

/// "1 journey", "2,890 journeys"
QString journeysText(std::int64_t count);

/// "5 min", "3 h", "1.5 days", "44 days": two digits, read across a room.
QString durationText(double milliseconds);
/// The same as short as it can be, for badges: "5 min", "3 h", "44 d".
QString shortDurationText(double milliseconds);

/// "open", "won", "lost", "no decision"
QString wordFor(Outcome outcome);
/// "Started", "Last seen", "Within", "Active"
QString wordFor(TimeCondition::Which which);

/// A condition as its chip says it: "Segment: Mid-market", "Interest → Lost".
QString chipText(const JourneyCondition &condition, const Plan &plan);
/// What a picture of these journeys is about: "Acme · 906 journeys · Segment: Enterprise". Without the filter: all.
QString subjectText(const JourneysView &view, bool isFiltered = true);

} // namespace headwater
