// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/workshop_view.h"

#include <algorithm>

namespace headwater {

namespace {

bool isFaulty(const WorkshopView &view, std::size_t item)
{
    return std::ranges::any_of(view.faults, [item](const FaultyItem &faulty) { return faulty.item == item; });
}

} // namespace

std::optional<std::size_t> WorkshopView::placeOf(CurveId curve) const
{
    const auto found = std::ranges::find(curves, curve);
    const auto item = static_cast<std::size_t>(found - curves.begin());
    if (found == curves.end() || isFaulty(*this, item))
        return std::nullopt;
    const auto before = std::ranges::count_if(faults, [item](const FaultyItem &faulty) { return faulty.item < item; });
    return item - static_cast<std::size_t>(before);
}

const ItemAllocation *WorkshopView::given(CurveId curve) const
{
    const std::optional<std::size_t> place = placeOf(curve);
    return allocation && place ? &allocation->items[*place] : nullptr;
}

double WorkshopView::seatsToday() const
{
    double seats = 0;
    for (const CurveItem &item : question.items)
        seats += item.seatsToday;
    return seats;
}

Result<SharedWorkshop> workshopView(
    const Plan &plan, Calibration calibration, const Cancellation &cancellation, const Progress &progress)
{
    auto view = std::make_shared<WorkshopView>();
    view->plan = plan;
    for (const Curve &curve : plan.curves) {
        view->curves.push_back(curve.id);
        view->items.push_back(itemOf(plan, curve));
    }
    view->faults = faultsOf(view->items);
    for (std::size_t i = 0; i < view->items.size(); ++i) {
        if (!isFaulty(*view, i))
            view->question.items.push_back(view->items[i]);
    }
    view->question.seats = seatsToAllocate(plan);
    view->question.costPerSeat = costPerSeat(plan);
    view->question.calibration = calibration;
    view->questionFault = faultOf(view->question);
    if (!view->questionFault) {
        HEADWATER_TRY(view->allocation, allocate(view->question, cancellation, progress));
    }
    return SharedWorkshop(view);
}

} // namespace headwater
