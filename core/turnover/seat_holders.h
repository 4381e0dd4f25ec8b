// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/hazards.h"

#include <optional>
#include <vector>

namespace headwater {

/// Somebody in a seat, now or soon.
struct SeatHolder {
    std::optional<double> tenure; ///< months on the first day; none: not known since when
    QDate from; ///< null: there on the first day
    QDate last; ///< known last day; null: open

    /// Share of the chance that is left on that day.
    double survival(const TenureHazard &hazard, QDate firstDay, QDate day) const;
};

/// A seat and who holds it.
struct SeatHolders {
    const Seat *seat = nullptr;
    const TenureHazard *hazard = nullptr;
    QDate firstDay;
    std::vector<SeatHolder> people; ///< empty: filled, by nobody that is named

    /// That the last of them leaves on one of these days, the second not included. A seat that ends does not fall
    /// vacant.
    double vacancyBetween(QDate from, QDate until) const;
    /// The last day of the last of them, if that is known for all.
    QDate leaves() const;

private:
    double goneBy(QDate day) const;
};

/// The seats that are held tomorrow, or filled with nobody named. Who holds one is taken to be there on the first day
/// (that of the plan, if it is later) and may leave from then on; who is known to leave does so before, too.
std::vector<SeatHolders> heldSeats(const Plan &plan, const TurnoverHazards &hazards, QDate tomorrow, QDate firstDay);

} // namespace headwater
