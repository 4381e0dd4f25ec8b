// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/contacts/measures.h"
#include "core/coverage/contacts/stability.h"
#include "ui/coverage/tables/figure_rows.h"

namespace headwater {

/// What is measured on the graph of seats, customers, tasks and territories.
enum class Measure : std::uint8_t {
    Unknown, ///< customers that no seat knows
    OneSeat, ///< that one seat alone knows
    SeatsThatHold, ///< the web of seats and customers together
    CustomersThatHold,
    TasksOfOneSeat, ///< work that one seat alone can do
    Bottlenecks, ///< seats that are full while work waits for them alone
    SeatsPerCustomer,
    BothKinds, ///< customers with customer-focused seats and specialists
    Span, ///< of specialists
    Handovers, ///< on the planned way of a journey
    Stability, ///< customers who keep whom they know; of scenarios alone
    Workload, ///< seats outside the band
    Vacancies, ///< hours lost
};

/// All of it for what is shown, and for the baseline where that is another plan.
struct MeasuresContent {
    ShownCoverage shown;
    GraphMeasures now;
    std::optional<GraphMeasures> baseline;
    std::optional<Stability> stability;

    std::vector<Measure> measures() const;
};
using SharedMeasures = std::shared_ptr<const MeasuresContent>;

/// Walks through all events. Errors: Cancelled.
Result<SharedMeasures> measuresContent(const ShownCoverage &shown, const Cancellation &cancellation = {});

/// One row a measure: its name, its value, and that of the baseline. In the order of MeasuresContent::measures().
FigureRows measureRows(const SharedMeasures &content);
/// More would be no list to look at; the value says how many there are.
inline constexpr std::size_t mostParts = 2'000;
/// What the value is made of: seats, customers, roles; so many at most.
FigureRows partsOf(Measure measure, const SharedMeasures &content, std::size_t most = mostParts);
/// What it says to a planner.
QString meaningOf(Measure measure);
QString nameOf(Measure measure);
/// The weak points first, in a sentence or two.
QString measuresFinding(const MeasuresContent &content);

} // namespace headwater
