// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/forecast/state_space.h"

namespace headwater {

/// The weeks from which arrivals are foretold.
enum class ArrivalBasis : std::uint8_t {
    None, ///< not one whole week is known
    RecentWeeks, ///< less than a year: the mean of the last quarter's weeks
    SameWeeks, ///< the mean of the same weeks of all whole years
};

struct ArrivalWindow {
    ArrivalBasis basis = ArrivalBasis::None;
    int firstWeek = 0; ///< of the grid; the window ends with the grid
    int weeks = 0;
    bool operator==(const ArrivalWindow &) const = default;
};

/// What arrivals after `weeks` known weeks are foretold from.
ArrivalWindow arrivalWindow(int weeks);

/// How often a row of the chain led to a column.
struct TransitionCount {
    std::uint16_t row = 0;
    std::uint16_t column = 0;
    std::uint32_t count = 0;
};

/// What is known of one segment in one leaf.
struct CellEvidence {
    std::uint32_t segment = 0;
    std::uint32_t leaf = 0;
    std::uint32_t arrivals = 0; ///< within the arrival window
    std::vector<TransitionCount> transitions; ///< by row, then column
    std::vector<std::uint32_t> present; ///< journeys under way at the end, by state; empty = none
};

struct ForecastEvidence {
    StageHistory::Extent extent;
    WeekGrid grid;
    StateSpace space;
    std::vector<CellEvidence> cells; ///< those with a journey, by segment, then leaf
    std::vector<std::vector<std::uint32_t>> arrivals; ///< by segment, then week of the grid
};

/// Counts what happened before `until`; later days are not looked at. Linear in journeys x weeks under way.
/// Errors: Cancelled.
Result<ForecastEvidence> gatherEvidence(const StageHistory &history, Day until, const Cancellation &cancellation);

} // namespace headwater
