// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/measures.h"

#include <algorithm>
#include <cmath>

namespace headwater {

Result<GraphMeasures> graphMeasures(const Plan &plan, const EventColumns *columns, const QuarterVisits &visits,
    const Coverage &coverage, const Cancellation &cancellation)
{
    HEADWATER_TRY(const std::vector<Relation> relations, relationsOf(plan, columns, cancellation));
    return GraphMeasures { measuresOf(plan, relations), overlapOf(plan, relations), singlePointsOf(plan, coverage),
        specialistSpans(plan), plannedHandovers(plan, visits, coverage), workloadOutliers(coverage),
        vacantHours(plan, coverage) };
}

std::vector<WorkloadOutlier> workloadOutliers(const Coverage &coverage)
{
    const Workload &workload = coverage.workload;
    std::vector<WorkloadOutlier> outliers;
    for (const SeatUse &use : coverage.seats) {
        if (workload.isOutside(use))
            outliers.push_back({ use.seat, use.onlyHere, (use.onlyHere - workload.mean) / workload.mean });
    }
    std::ranges::stable_sort(
        outliers, std::ranges::greater {}, [](const WorkloadOutlier &outlier) { return std::abs(outlier.off); });
    return outliers;
}

std::vector<VacantHours> vacantHours(const Plan &plan, const Coverage &coverage)
{
    std::vector<VacantHours> vacancies;
    for (const SeatUse &use : coverage.seats) {
        const Seat *seat = plan.seats.find(use.seat);
        if (!seat || (seat->status != SeatStatus::Vacant && seat->status != SeatStatus::Planned))
            continue;
        const Minutes could = hoursIfHeld(plan, *seat, coverage.quarter);
        if (use.capacity < could)
            vacancies.push_back({ use.seat, Minutes { could.count - use.capacity.count } });
    }
    std::ranges::stable_sort(
        vacancies, std::ranges::greater {}, [](const VacantHours &vacancy) { return vacancy.lost.count; });
    return vacancies;
}

} // namespace headwater
