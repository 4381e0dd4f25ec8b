// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/plan/plan.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace headwater {

/// What a full-time seat of the role works in the period.
Minutes fullTime(const Role &role, const Period &period);

/// What the seat would give in the period if somebody who knows the job sat there while it is open.
Minutes hoursIfHeld(const Plan &plan, const Seat &seat, const Period &period);

/// Whoever is to sit in an empty seat comes from outside; also where a vacancy is redeployed: it is the headcount that
/// moves.
bool isToBeFound(Placeholder placeholder);

/// What a seat can work in a period.
struct SeatCapacity {
    SeatId seat;
    Minutes minutes {};
    double availability = 0; ///< of the minutes of a full period, 0..1
};

/// What a seat does of a task in a period.
struct TaskUse {
    TaskId task;
    Minutes minutes;
    bool operator==(const TaskUse &) const = default;
};

/// Who is named for which seat: ids by seat, in their order.
class SeatAssignments
{
public:
    explicit SeatAssignments(const Plan &plan);
    void add(const Assignment &assignment);
    void remove(const Assignment &assignment);
    std::span<const AssignmentId> of(SeatId seat) const;

private:
    std::unordered_map<SeatId, std::vector<AssignmentId>> m_ofSeat;
};

/// What is to be expected of people who may leave any day (model.md, sections 4 and 6).
struct ExpectedTurnover {
    double perDay = 0; ///< hazard: -ln(1 - annual turnover) / 365.25
    QDate since; ///< from when on it is not known who is still there; null: from the first day that is asked for
};
/// By the assumption "Annual turnover" (0.15 where the plan has none), from the plan's first day on.
ExpectedTurnover expectedTurnover(const Plan &plan);

/// Share of the hours between two days after `ExpectedTurnover::since` (or after somebody began, if later; none are
/// lost on days before) that are lost to be expected: to a seat that has fallen vacant until it is filled again, and to
/// the ramp of who fills it. Who fills it is taken to stay: within a year that misses about one in a hundred of what is
/// lost.
double expectedLoss(double fromDay, double toDay, double perDay, double refillDays, double rampDays);

/// FTE x the role's minutes x availability. A seat is available while somebody is assigned to it (a filled seat of
/// which nobody is named: while it exists), by ramp from 0 to 1 over the role's ramp months from the day of the
/// assignment. A vacant or planned seat that is to be filled (a placeholder) is so from its first day, or the day
/// after the last who sat there left, plus the role's hiring delay for those who come from outside. Whoever sits there
/// may leave: expectedLoss() with the hiring delay and the ramp of the role is taken off. See model.md, section 4.
SeatCapacity capacityOf(const Plan &plan, const Seat &seat, const SeatAssignments &assignments, const Period &period);

/// That of every seat of the plan, in the plan's order.
std::vector<SeatCapacity> seatCapacities(const Plan &plan, const Period &period);

/// What a seat gave before the plan began, for a period of that length: by who sat there in as many days before its
/// first day (before the period's, where the plan has none), and nothing that is only expected.
SeatCapacity capacityThen(const Plan &plan, const Seat &seat, const SeatAssignments &assignments, const Period &period);
/// That of every seat of the plan, in the plan's order.
std::vector<SeatCapacity> seatCapacitiesThen(const Plan &plan, const Period &period);

} // namespace headwater
