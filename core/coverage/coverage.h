// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/coverage/capacity.h"
#include "core/coverage/demand.h"

#include <map>
#include <optional>

namespace headwater {

/// Served share of the work of a stage, by leaf and segment: what conversion was observed under, or is expected.
using StageCoverage = std::map<std::pair<TerritoryId, SegmentId>, std::vector<double>>;

/// Share of the visits to each stage that need nobody of ours, by segment.
using StageUnaided = std::map<SegmentId, std::vector<double>>;

struct ServedCell {
    Cell cell;
    Minutes served;
    /// What an hour of anybody who can do it is worth at the margin: one more or, where a piece of the value is just
    /// full, the last one.
    Money perHour;
    Minutes byOwner; ///< of what is served; the rest is specialists' work
    std::size_t reach = 0; ///< seats with hours that could do it
    SeatId onlySeat; ///< where that is one: without it nobody does the work
    std::optional<std::size_t> bottleneck = {}; ///< it waits for, or competes for; in Coverage::bottlenecks

    Minutes bySpecialists() const { return Minutes { served.count - byOwner.count }; }
};

struct SeatUse {
    SeatId seat;
    Minutes capacity;
    Minutes used;
    double onlyHere = 0; ///< work that nobody else can do, as a share of the capacity: the workload index
    std::vector<TaskUse> tasks; ///< what is used, by task; every task of which it reaches any work
};

/// What one more seat of the role would bring in the quarter, there and below.
struct HeadWorth {
    RoleId role;
    TerritoryId territory;
    Money perHead;
    bool isExact = true; ///< what the plan with such a seat comes out as; else by some per cent apart, see headWorths()
};

/// Below this share of its work done something counts as a gap: where an hour begins to be worth more (pieceBounds).
inline constexpr double gapBelow = 0.8;
bool isGap(Minutes needed, Minutes served);

/// A task in a leaf of which too little is done (isGap).
struct Gap {
    TaskId task;
    TerritoryId territory; ///< none: of customers whose territory is not known
    Minutes needed;
    Minutes missing;
    Money worth; ///< if all of it were done, by the values of its hours
};

/// Seats that limit what is done: all full, with work waiting that no other seat could do, not even by taking over
/// something else from them. A minimum cut of the network: their hours are all that the work of its cells gets.
struct Bottleneck {
    std::vector<SeatId> seats; ///< those with most hours first
    Minutes hours; ///< theirs, all in use
    Minutes needed; ///< work that only they can do
    Minutes missing; ///< of it
    Money worth; ///< if all of that were done, by the values of its hours
    std::vector<TaskId> tasks; ///< of which something is missing, most first
    TerritoryId territory; ///< around all of that; none where there is no such territory
};

/// What the journeys of one leaf and segment that begin in the quarter are expected to bring.
struct PlaceMargin {
    TerritoryId territory; ///< none: not known
    SegmentId segment;
    Money margin;
};

struct Workload {
    double mean = 0; ///< of the workload index among seats with capacity
    double cv = 0; ///< standard deviation over mean
    double outsideBand = 0; ///< share of those seats further from the mean than the band
    double band = 0.2; ///< relative; our default, not a standard
    bool isOutside(const SeatUse &seat) const; ///< those with capacity alone
};

struct Coverage {
    Period quarter;
    Minutes demand;
    Minutes capacity;
    Minutes served;
    /// Of the work, 0..1; none where there is no work.
    std::optional<double> share() const;
    Money margin; ///< expected of the journeys that begin in the quarter, re-evaluated exactly
    std::vector<PlaceMargin> margins; ///< by place; add up to the margin
    std::vector<ServedCell> cells;
    std::vector<SeatUse> seats;
    std::vector<HeadWorth> worth; ///< most first; only where there is some
    std::vector<Gap> gaps; ///< worth most first
    std::vector<Bottleneck> bottlenecks; ///< with most missing first
    Workload workload;
    StageCoverage stages;
    /// What the observed journeys are taken to have been covered by.
    StageCoverage observed;
    StageUnaided unaided; ///< as observed
    /// Where the values of the hours were taken.
    StageCoverage valuedAt;
};

/// The sums of a coverage alone.
struct CoverageFigures {
    Period quarter;
    Minutes demand;
    Minutes capacity;
    Minutes served;
    Money margin;
    std::size_t gaps = 0; ///< tasks in leaves of which too little is done
    std::optional<double> share() const; ///< of the work, 0..1; none where there is no work
    bool operator==(const CoverageFigures &) const = default;
};

struct CoverageOptions {
    /// What the observed journeys were covered by: of the baseline. None: this plan's own.
    std::optional<StageCoverage> observed;
    /// What went without our people then. Of segments of which nothing is said: as in this plan.
    StageUnaided unaided;
    /// Where the values of hours are taken first: of the baseline. None: at the coverage observed.
    std::optional<StageCoverage> valuedAt;
    double band = 0.2;
    bool withWorth = true; ///< the gain of one more seat for every role and territory
    int rounds = 10; ///< at most; one: hours are worth what they are where they are valued first
    std::map<SeatId, Minutes> hours = {}; ///< that seats are to give, whatever the plan says

    /// For a scenario of that baseline: a scenario that changes nothing comes out as the baseline, unless that still
    /// gained when its rounds were over; it then gains what as many more bring.
    static CoverageOptions besides(const Coverage &baseline);
};

/// As a share of the margin: two solutions no further apart are not told apart.
inline constexpr double marginCloseness = 0.001;
/// By how much a margin changed; nothing where that may be the solver's own doing.
Money marginChange(Money now, Money before);

/// The flow of hours of a quarter (model.md, sections 4 and 5): values by response curves on the journey chain, solved,
/// re-linearised where it came out and solved again until the margin changes by less than that, for some rounds at most
/// (some plans swing between two solutions for ever); the best of them counts.
/// Errors: Cancelled, InvalidInput (sums that do not fit).
Result<Coverage> coverageOf(const Plan &plan, const QuarterVisits &visits, const Period &quarter,
    const CoverageOptions &options = {}, const Cancellation &cancellation = {});

} // namespace headwater
