// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geography/territory_places.h"
#include "ui/coverage/shown_coverage.h"

namespace headwater {

/// Seats that could do some work, and how full they are.
struct ServingSeats {
    RoleId role;
    std::vector<SeatUse> seats; ///< fullest first
    Minutes capacity;
    Minutes used;
};

/// Where the hours of some work come from: visits to a stage, and what they ask of people.
struct WorkOfStage {
    StageId stage;
    double visits = 0;
    Minutes work;
};

/// What is behind the figures of a subject.
struct SubjectFacts {
    WorkSum work; ///< of territories, tasks and both
    std::optional<WorkSum> before; ///< while it is compared
    std::vector<ServingSeats> servers; ///< specialists first, then those who own the accounts
    std::size_t gaps = 0; ///< tasks in leaves of which too little is done
    Minutes gapsMissing; ///< of them alone: other work may be missing, too, but less than a fifth
    Money gapWorth; ///< what they would bring if all of it were done
    std::optional<Money> margin; ///< expected of the journeys of these customers; none: it is no part of them
    Minutes byOwners; ///< of what is served; the rest is specialists' work
    Minutes outOfReach; ///< of what is missing: no seat with hours can do it, though its owner, if any, sits there
    Minutes vacantOwner; ///< of what is missing: nobody sits in the seat that owns these customers
    std::vector<SeatId> vacantOwners; ///< whose customers miss most first
    std::vector<Bottleneck> bottlenecks; ///< that work here waits for, most waiting here first
    std::vector<HeadWorth> worth; ///< of roles that could do it, most first; three at most
    bool isWorthKnown = false;
    std::vector<SinglePoint> singlePoints;
    Reach reach; ///< of a territory's customers from its centre
    AskingJourneys journeys; ///< of the plan
    std::vector<WorkOfStage> stages; ///< along the journey; what `work` was made of
    std::vector<SeatUse> seats; ///< of roles and seats
    std::vector<double> availability; ///< by seat: share of the quarter, ramp included
};

/// Scans all cells and seats: some milliseconds for a large company. Errors: Cancelled, before it starts.
Result<SubjectFacts> subjectFacts(
    const ShownCoverage &shown, const CoverageSubject &subject, const Cancellation &cancellation = {});

} // namespace headwater
