// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/graph/time_summary.h"
#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

enum class FunnelMode : std::uint8_t {
    Ordered, ///< each step after the one before; other events may come between
    Strict, ///< each step right after the one before
    AnyOrder, ///< all steps up to this one, in whatever order
};

struct FunnelQuery {
    std::vector<QString> steps; ///< names of activities, letter case aside; at most 64
    FunnelMode mode = FunnelMode::Ordered;
    std::optional<qint64> window; ///< milliseconds from step 1 (any order: from the first of the steps), included
};

/// The open stages of the plan and the won one, in their order, as far as the log has them; called as the log does
/// first.
FunnelQuery stageFunnel(const EventColumns &columns, const JourneyContext &context);

struct FunnelStep {
    QString step;
    std::int64_t reached = 0; ///< cases, each once
    std::int64_t verified = 0; ///< of these: with evidence for all that the stage requires
    double conversion = 0; ///< reached / reached of the step before (of all cases for the first), 0..1
    TimeSummary time; ///< from the step before, milliseconds (from the first time it was reached; with a
                      ///< window, from its last time in the window)
    // Where those went that reached this step and not the next; all of them at the last step.
    std::int64_t droppedWon = 0; ///< won all the same, past a step
    std::int64_t droppedLost = 0;
    std::int64_t droppedNoDecision = 0;
    std::int64_t droppedOpen = 0;
    std::int64_t dropped() const { return droppedWon + droppedLost + droppedNoDecision + droppedOpen; }
    bool operator==(const FunnelStep &) const = default;
};

struct Funnel {
    FunnelQuery query; ///< the rule in use, to be shown beside the numbers
    std::int64_t cases = 0; ///< that were asked
    std::vector<FunnelStep> steps;
    std::vector<std::uint8_t> reachedByCase; ///< how many steps each case of the log reached
};

/// How far a case gets: among all starts the furthest (a later start can be in the window when an earlier is not).
/// O(events x steps). `verified` may be empty; else for each case the steps, one bit each, that are verified.
Funnel funnelOf(const EventColumns &columns, const CaseMask &mask, const std::vector<Outcome> &outcomes,
    const FunnelQuery &query, std::span<const std::uint64_t> verified = {}, const Cancellation &cancellation = {});

} // namespace headwater
