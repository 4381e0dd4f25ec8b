// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/journey_findings.h"
#include "core/journeys/journey_source.h"

#include <QJsonObject>

namespace headwater {

/// How many variants are told unless all are asked for.
inline constexpr std::size_t variantsTold = 20;

/// The keys that any source of journeys can fill: cases, events, activities, arcs, start, end, variants, case_days.
QJsonObject summaryJson(const JourneySummary &summary);
/// The keys of "headwater.journey/1" that describe journeys, whichever were chosen.
QJsonObject journeyJson(const JourneyLog &log, const JourneyFindings &findings, bool tellAllVariants);

/// What was odd about the sources: [{what, count, first: [{journey, activity, at}]}].
QJsonArray oddityJson(const LoadReport &report);
/// "duplicate event", "journey without a date": for people and for JSON.
QString oddityWords(Oddity oddity);

/// Times from first to last event and the most frequent moves, for people.
QStringList graphWords(const JourneyGraph &graph);

} // namespace headwater
