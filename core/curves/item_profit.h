// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/curve_item.h"
#include "core/curves/seat_table.h"

namespace headwater {

/// What seats of one item bring: margin x sales x curve - cost x seats.
class ItemProfit
{
public:
    ItemProfit(const CurveItem &item, const ResponseCurve &curve, double costPerSeat);

    double at(double seats) const;
    /// For every whole number of seats that the item may get, up to `largest`.
    SeatProfits table(int largest) const;
    /// The number of seats, whole or not, that earns most within the item's limits; nothing where more always earns
    /// more.
    std::optional<double> bestSeats() const;

private:
    double slopeAt(double seats) const;

    ResponseCurve m_curve;
    double m_contribution = 0; ///< at today's result
    double m_seatsToday = 1;
    double m_costPerSeat = 0;
    int m_fewest = 0;
    std::optional<int> m_most;
};

} // namespace headwater
