// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/event_columns.h"

#include <array>

namespace headwater {

/// What can be odd about the sources of journeys. An event that cannot be placed is left out and counted here;
/// the facts in the plan stay as they are.
enum class Oddity : std::uint8_t {
    WithoutCase, ///< left out: no journey named
    WithoutActivity, ///< left out
    NotPlaced, ///< left out: an event of an account, which has no open journey at that time, or several
    ImpossibleDate, ///< left out: before 1970 (year 0001, an empty date read as 1899 or 1970-01-01) or after 2106
    Duplicate, ///< left out: same case, activity, time, channel and actor as another event
    EndBeforeStart, ///< an opportunity closed before it was engaged or created; its closing is placed at the start
    InFuture, ///< an event or an end dated later than the day of the import: kept, but it is not what today is
    Undated, ///< an opportunity without any date: a journey without events
    VeryLong, ///< a case with more than 10,000 events: mostly a wrong column; kept
};
inline constexpr std::size_t oddityCount = static_cast<std::size_t>(Oddity::VeryLong) + 1;

/// What loading found: totals, and for each oddity its count and the first few places.
struct LoadReport {
    struct Place {
        QString journey;
        QString activity;
        qint64 at = 0; ///< milliseconds since 1970 UTC, as the source says it
        QString account {}; ///< where it says which and no journey is named
        bool operator==(const Place &) const = default;
    };
    struct Finding {
        std::int64_t count = 0;
        std::vector<Place> first; ///< at most placesKept
        bool operator==(const Finding &) const = default;
    };
    static constexpr std::size_t placesKept = 20;

    std::int64_t eventsRead = 0; ///< of event facts
    std::int64_t eventsDerived = 0; ///< from the dates of opportunities that have no events of their own
    std::int64_t opportunitiesRead = 0;
    std::array<Finding, oddityCount> findings;

    const Finding &operator[](Oddity oddity) const { return findings[static_cast<std::size_t>(oddity)]; }
    void note(Oddity oddity, Place place);
    void addUnlisted(Oddity oddity, std::int64_t more); ///< counted, without a place
    bool operator==(const LoadReport &) const = default;
};

} // namespace headwater
