// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_groups.h"
#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

/// How journeys move: model.md, section 2.
struct Movement {
    std::int64_t journeys = 0; ///< with events
    std::int64_t moves = 0; ///< between consecutive stages (activities in a log without stages)
    std::int64_t backMoves = 0; ///< to a stage that lies before; without stages, to an activity the journey has been at
    std::int64_t repeats = 0; ///< to the same stage
    std::int64_t recorded = 0; ///< journeys with events that were recorded as they happened; what follows is of these
    std::int64_t events = 0;
    std::int64_t selfServeEvents = 0; ///< before the first human contact; all of a journey without any
    double elapsed = 0; ///< milliseconds, sum over journeys
    double selfServeElapsed = 0; ///< of these before the first human contact
    std::int64_t withoutHuman = 0; ///< journeys in which nobody of us took part
    std::int64_t handovers = 0; ///< changes of role (of person where the role is not known) along a trace
    bool operator==(const Movement &) const = default;

    /// Shares 0..1; none where there is nothing to share.
    std::optional<double> backMovesShare() const; ///< back moves and repeats of all moves: "non-linearity"
    std::optional<double> selfServeShare() const; ///< of events
    std::optional<double> selfServeTimeShare() const;
    std::optional<double> withoutHumanShare() const;
    std::optional<double> handoversPerJourney() const;
};

Movement movementOf(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const Cancellation &cancellation = {});

/// Of each group, in their order; one pass for all.
std::vector<Movement> movementByGroup(const EventColumns &columns, const CaseGroups &groups,
    const JourneyContext &context, const Cancellation &cancellation = {});

} // namespace headwater
