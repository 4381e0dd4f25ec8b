// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/handovers.h"
#include "core/coverage/contacts/overlap.h"
#include "core/coverage/contacts/single_points.h"
#include "core/coverage/contacts/specialist_span.h"

namespace headwater {

/// A seat whose work that nobody else can do is further from the mean than the band.
struct WorkloadOutlier {
    SeatId seat;
    double index = 0;
    double off = 0; ///< of the mean: 0.5 is half as much again
};

/// A seat in which nobody sits, and what that costs in the quarter.
struct VacantHours {
    SeatId seat;
    Minutes lost; ///< of what a full-time holder would give while the seat is there
};

/// What is measured on the graph of seats, customers, tasks and territories (model.md, section 4).
struct GraphMeasures {
    RelationMeasures relations;
    Overlap overlap;
    std::vector<SinglePoint> singlePoints;
    std::vector<SpecialistSpan> spans;
    PlannedHandovers handovers;
    std::vector<WorkloadOutlier> outliers; ///< farthest off first
    std::vector<VacantHours> vacancies; ///< most hours first
};

/// Without journeys (null) relations are what the plan says. Errors: Cancelled.
Result<GraphMeasures> graphMeasures(const Plan &plan, const EventColumns *columns, const QuarterVisits &visits,
    const Coverage &coverage, const Cancellation &cancellation = {});

/// Only seats with hours.
std::vector<WorkloadOutlier> workloadOutliers(const Coverage &coverage);
/// Vacant and planned seats that give fewer hours than they could.
std::vector<VacantHours> vacantHours(const Plan &plan, const Coverage &coverage);

} // namespace headwater
