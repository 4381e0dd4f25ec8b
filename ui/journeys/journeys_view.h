// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/evidence/verified_cases.h"
#include "core/journeys/graph/journey_graph.h"
#include "core/journeys/graph/path_figures.h"
#include "core/journeys/journey_filter.h"

namespace headwater {

/// What the pages of the space show: the journeys of a plan as one filter leaves them, with everything that several
/// pages ask for. A value made in a job; never changed afterwards.
struct JourneysView {
    Plan plan; ///< what the names in the log were understood by
    SharedColumns columns; ///< every event
    std::shared_ptr<const JourneyContext> context;
    std::shared_ptr<const std::vector<Outcome>> outcomes; ///< one entry a case
    std::shared_ptr<const VerifiedCases> verified; ///< as of the last event of all

    JourneyLevel level = JourneyLevel::Stages;
    SharedColumns steps; ///< the events that this level looks at; the same cases and codes as columns
    std::shared_ptr<const Variants> allVariants; ///< of steps, without any filter
    std::shared_ptr<const Variants> otherVariants; ///< of the other level; null until a filter asks for them

    JourneyFilter filter;
    CaseMask mask; ///< the cases that meet it
    JourneyGraph graph; ///< of steps
    PathFigures paths; ///< of that graph
    std::vector<std::optional<double>> verifiedShares; ///< by activity, as verifiedShares() tells them
    Variants variants; ///< of steps
    qint64 firstAt = 0; ///< of the first and last event of these cases; milliseconds since 1970 UTC
    qint64 lastAt = 0;
};
using SharedJourneys = std::shared_ptr<const JourneysView>;

struct JourneysRequest {
    SharedColumns columns;
    Plan plan;
    JourneyLevel level = JourneyLevel::Stages;
    JourneyFilter filter;
    SharedJourneys earlier; ///< what still holds is taken from there; may be null
};

/// Errors: Cancelled.
Result<SharedJourneys> journeysView(const JourneysRequest &request, const Cancellation &cancellation = {});

/// The level that conditions made in this view keep: without stages there is only one.
JourneyLevel levelOf(const JourneysView &view);

/// Whether both plans understand the names of a log alike.
bool readsJourneysAlike(const Plan &a, const Plan &b);

} // namespace headwater
