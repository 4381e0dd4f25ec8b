// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"
#include "core/journeys/text_pool.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

/// Journey events as columns in memory: what every computation on journeys reads. Facts only; what the plan says
/// about them (stage, segment, territory, kind of channel) is in journey_context.h.
namespace headwater {

using CaseIndex = std::uint32_t;
using EventIndex = std::uint32_t;
using ActivityCode = std::uint16_t;
using ChannelCode = std::uint16_t;
using ActorCode = std::uint32_t;
using AccountCode = std::uint32_t;

/// The code of the empty text: no channel, no actor, no account named.
inline constexpr std::uint32_t unnamed = 0;
/// A log with more different activities or channels than this is read with the wrong columns.
inline constexpr std::size_t mostCodes = 65'535;

/// Moments from 1970 to 2106 in four bytes each, or in six where some source tells milliseconds.
class EventTimes
{
public:
    std::size_t size() const { return seconds.size(); }
    bool hasMilliseconds() const { return !milliseconds.empty(); }
    /// Milliseconds since 1970 UTC.
    qint64 operator[](std::size_t event) const
    {
        const qint64 whole = qint64(seconds[event]) * 1'000;
        return milliseconds.empty() ? whole : whole + milliseconds[event];
    }

    std::vector<std::uint32_t> seconds; ///< since 1970 UTC
    std::vector<std::uint16_t> milliseconds; ///< of the second; empty when all are 0
};

/// What the opportunity of a journey says, if there is one.
struct CaseFacts {
    AccountCode account = unnamed;
    std::uint32_t stage = unnamed; ///< code in EventColumns::stages: the stage the CRM claims now
    std::uint32_t owner = unnamed; ///< code in EventColumns::actors
    std::uint32_t reason = unnamed; ///< code in EventColumns::reasons: why it ended so
    std::uint32_t product = unnamed; ///< code in EventColumns::products
    Outcome outcome = Outcome::Open; ///< Open as well where no opportunity is known
    bool hasOpportunity = false;
    bool isFromDates = false; ///< it had no steps of its own: those it has are dates of its opportunity
    Money value; ///< the opportunity's amount
    bool operator==(const CaseFacts &) const = default;
};

/// Journeys, each with its events in order of time (ties: order of the source). Cases stand in the order in which
/// the sources name them first; a case can be without events (an opportunity without a date). Made by
/// loading/event_loader.h; shared between threads as const.
struct EventColumns {
    std::size_t caseCount() const { return cases.size(); }
    std::size_t eventCount() const { return activity.size(); }
    EventIndex begin(CaseIndex journey) const { return firstEvent[journey]; }
    EventIndex end(CaseIndex journey) const { return firstEvent[journey + 1]; }
    std::size_t length(CaseIndex journey) const { return end(journey) - begin(journey); }
    /// What the columns take of memory.
    std::size_t bytes() const;

    // One entry an event.
    std::vector<ActivityCode> activity;
    std::vector<ChannelCode> channel;
    std::vector<ActorCode> actor;
    EventTimes time;

    /// What lies from this moment on is dated later than the day on which the facts were taken in: in the future.
    qint64 futureFrom = std::numeric_limits<qint64>::max();

    // One entry a case; firstEvent has one more.
    std::vector<EventIndex> firstEvent { 0 };
    std::vector<CaseFacts> cases;

    // What the codes mean; the code of a case in caseNames is its index. Code 0 of channels, actors, accounts,
    // stages, reasons and products is the empty text.
    TextPool caseNames;
    TextPool activities;
    TextPool channels;
    TextPool actors;
    TextPool accounts;
    TextPool stages;
    TextPool reasons;
    TextPool products;
};

using SharedColumns = std::shared_ptr<const EventColumns>;

} // namespace headwater
