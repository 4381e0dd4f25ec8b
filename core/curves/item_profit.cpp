// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/item_profit.h"

#include <algorithm>

namespace headwater {

ItemProfit::ItemProfit(const CurveItem &item, const ResponseCurve &curve, double costPerSeat)
    : m_curve(curve)
    , m_contribution(item.margin * item.sales)
    , m_seatsToday(item.seatsToday)
    , m_costPerSeat(costPerSeat)
    , m_fewest(item.fewest)
    , m_most(item.most)
{ }

double ItemProfit::at(double seats) const
{
    return m_contribution * m_curve.at(seats / m_seatsToday) - m_costPerSeat * seats;
}

double ItemProfit::slopeAt(double seats) const
{
    return m_contribution * m_curve.slopeAt(seats / m_seatsToday) / m_seatsToday - m_costPerSeat;
}

SeatProfits ItemProfit::table(int largest) const
{
    SeatProfits profits { m_fewest, {} };
    const int most = std::min(largest, m_most.value_or(largest));
    for (int seats = m_fewest; seats <= most; ++seats)
        profits.values.push_back(at(seats));
    return profits;
}

std::optional<double> ItemProfit::bestSeats() const
{
    if (m_costPerSeat <= 0)
        return m_most ? std::optional<double>(*m_most) : std::nullopt;
    // Behind the inflection each seat brings less than the one before, so there is at most one place where one seat
    // brings what it costs.
    double before = m_curve.inflection() * m_seatsToday;
    double behind = std::max(before, m_seatsToday);
    while (slopeAt(behind) > 0)
        behind *= 2;
    constexpr int halvings = 200;
    for (int i = 0; i < halvings && behind - before > 1e-12 * behind; ++i) {
        const double middle = (before + behind) / 2;
        (slopeAt(middle) > 0 ? before : behind) = middle;
    }
    double best = m_fewest;
    std::vector<double> candidates { std::max<double>(behind, m_fewest) };
    if (m_most) {
        candidates.front() = std::min<double>(candidates.front(), *m_most);
        candidates.push_back(*m_most);
    }
    for (const double seats : candidates) {
        if (at(seats) > at(best))
            best = seats;
    }
    return best;
}

} // namespace headwater
