// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_network.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

namespace headwater::test {

/// A company of three leaves with seats, cells and values of all sorts, for the flow alone.
struct AnyCompany {
    ThreeSeats base;
    Demand demand;
    std::vector<HourValues> values;

    AnyCompany()
    {
        const auto seats = *rc::gen::inRange(0, 5);
        for (int i = 0; i < seats; ++i)
            addSeatOf(anyRole());
        demand.stages = 2;
        demand.tasks = { base.visit, base.demo };
        const auto cells = *rc::gen::inRange(1, 8);
        for (int i = 0; i < cells; ++i) {
            Cell cell;
            cell.territory = *rc::gen::element(base.east, base.west);
            cell.segment = base.segment;
            cell.task = *rc::gen::element(base.visit, base.demo);
            cell.owner = *rc::gen::element(SeatId {}, base.first);
            cell.demand = Minutes { *rc::gen::inRange(0, 9000) };
            demand.cells.push_back(cell);
            const auto low = *rc::gen::inRange<std::int64_t>(0, 500);
            const auto middle = low + *rc::gen::inRange<std::int64_t>(0, 500);
            values.push_back({ middle + *rc::gen::inRange<std::int64_t>(0, 500), middle, low });
        }
    }
    RoleId anyRole() const { return *rc::gen::element(base.manager, base.specialist); }
    TerritoryId anyTerritory() const { return *rc::gen::element(base.world, base.east, base.west); }
    SeatId addSeatOf(RoleId role) { return base.filledSeat("X", role, anyTerritory()); }

    CoverageNetwork solved() const
    {
        CoverageNetwork network(base.plan, demand, seatCapacities(base.plan, quarter));
        for (std::size_t i = 0; i < values.size(); ++i)
            network.setValues(i, values[i]);
        RC_ASSERT(network.solve({}).has_value());
        return network;
    }
};

} // namespace headwater::test
