// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/plan_curves.h"

#include <memory>

namespace headwater {

/// What the workshop shows of a plan: all its items, and the best places for its seats among those that have no fault.
/// A value made in a job; never changed afterwards.
struct WorkshopView {
    Plan plan;
    std::vector<CurveId> curves; ///< of the items, in the order of the plan
    std::vector<CurveItem> items;
    std::vector<FaultyItem> faults;
    AllocationQuestion question; ///< with the sound items alone
    std::optional<QuestionFault> questionFault;
    std::optional<Allocation> allocation; ///< of the question; none where it has a fault

    /// Place of the curve among the items of the question; nothing where it is left out.
    std::optional<std::size_t> placeOf(CurveId curve) const;
    const ItemAllocation *given(CurveId curve) const;
    /// Seats that the sound items have today.
    double seatsToday() const;
};
using SharedWorkshop = std::shared_ptr<const WorkshopView>;

/// Errors: Cancelled.
Result<SharedWorkshop> workshopView(
    const Plan &plan, Calibration calibration, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
