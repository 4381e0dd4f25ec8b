// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <array>
#include <vector>

/// What became of every seat, so that none is ever silently lost.
namespace headwater {

/// What happened to a seat between two plans; the first that fits.
enum class SeatFate : std::uint8_t {
    Removed, ///< its row is gone: no trace of it in the plan itself
    Closed,
    Added,
    Reopened, ///< closed before
    Converted, ///< another role, perhaps elsewhere, too
    Moved, ///< another home or span
    Resized, ///< another share of full time
    FellVacant, ///< somebody sat there
    Filled, ///< nobody did
    Rescheduled, ///< other dates, or other plans for who fills it
    Same,
};
inline constexpr std::size_t seatFates = 11;

/// Of one seat; null: it is not there. Closed in both, or in neither: Same.
SeatFate seatFate(const Seat *before, const Seat *after);

struct SeatEntry {
    SeatFate fate = SeatFate::Same;
    SeatId seat;
    const Seat *before = nullptr; ///< null: it was not there
    const Seat *after = nullptr; ///< null: it is not there any more
};

/// Seats, and full-time equivalents, that are not closed.
struct SeatCount {
    std::int64_t seats = 0;
    Share fte; ///< may exceed the whole by far
    bool operator==(const SeatCount &) const = default;
};

/// From one plan to another: before + added and reopened - closed and removed = after, in seats; in full-time
/// equivalents resized ones count, too.
struct SeatLedger {
    std::vector<SeatEntry> entries; ///< seats that are not the same, by fate and then as in the plans
    std::array<std::int64_t, seatFates> counts {}; ///< by fate; seats that were closed in both plans are in none
    SeatCount before;
    SeatCount after;

    std::int64_t count(SeatFate fate) const { return counts[static_cast<std::size_t>(fate)]; }
    std::int64_t gained() const { return count(SeatFate::Added) + count(SeatFate::Reopened); }
    std::int64_t lost() const { return count(SeatFate::Closed) + count(SeatFate::Removed); }
};

/// The rows belong to the plans. O(seats).
SeatLedger seatLedger(const Plan &before, const Plan &after);

} // namespace headwater
