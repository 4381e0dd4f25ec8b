// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/journeys/case_mask.h"
#include "core/journeys/graph/time_summary.h"

namespace headwater {

/// The directly-follows graph of journeys: which activity came right after which, how often and how fast (van der
/// Aalst, Process Mining, 2016, section 7.2). A value that knows its names, so that it can also come from
/// elsewhere (a database that aggregates by itself).
struct JourneyGraph {
    struct Node {
        QString activity;
        std::int64_t events = 0;
        std::int64_t cases = 0; ///< in which it happens at all
        std::int64_t starts = 0; ///< cases that begin with it
        std::int64_t ends = 0;
        bool operator==(const Node &) const = default;
    };
    struct Arc {
        std::uint32_t from = 0; ///< index into nodes
        std::uint32_t to = 0;
        std::int64_t count = 0;
        std::int64_t cases = 0;
        TimeSummary time;
        bool operator==(const Arc &) const = default;
    };

    std::vector<Node> nodes; ///< most events first, then by name; only those that happen
    std::vector<Arc> arcs; ///< highest count first, then by names
    std::int64_t events = 0;
    std::int64_t cases = 0; ///< with at least one event: the sum of all counts is events - cases
    TimeSummary caseTime; ///< from first to last event of a case
    bool operator==(const JourneyGraph &) const = default;
};

/// The graph of the cases of the mask. Errors: Cancelled.
Result<JourneyGraph> journeyGraph(
    const EventColumns &columns, const CaseMask &mask, const Cancellation &cancellation = {});
Result<JourneyGraph> journeyGraph(const EventColumns &columns, const Cancellation &cancellation = {});

} // namespace headwater
