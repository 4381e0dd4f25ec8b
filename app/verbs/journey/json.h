// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/journey/findings.h"
#include "app/verbs/words.h"
#include "core/journeys/journey_source.h"

#include <QJsonObject>

namespace headwater {

/// How many variants are told unless all are asked for; and how many promising journeys.
inline constexpr std::size_t mostTold = 20;

/// The keys that any source of journeys can fill: cases, events, activities, arcs, start, end, variants, variant_count,
/// case_days.
QJsonObject summaryJson(const JourneySummary &summary);
/// The keys of "headwater.journey/1" that describe the chosen journeys: all but schema, forecast, oddities and groups.
QJsonObject journeyJson(const JourneyLog &log, const JourneyFindings &findings, bool tellAllVariants);

/// How many facts there were: {events, opportunities, events_from_opportunities}.
QJsonObject readJson(const LoadReport &report);
/// What was odd about the sources: [{what, count, first: [{journey, activity, at}]}].
QJsonArray oddityJson(const LoadReport &report);
/// "event told twice, counted once": for people and for JSON.
QString oddityWords(Oddity oddity);

/// Times from first to last event and the most frequent moves, for people.
QStringList graphWords(const JourneyGraph &graph);

} // namespace headwater
