// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

#include <vector>

namespace headwater {

/// A seat in which nobody sits, or will from a day that is known, or may.
struct Vacancy {
    SeatId seat;
    QDate since; ///< the first day without anybody; null: not known
    PersonId leaver; ///< who sat there last; none: not known
    double probability = 1; ///< less than one: nobody has resigned yet
    bool operator==(const Vacancy &) const = default;
};

/// Every seat that is vacant, and every filled one whose last holder has left or is known to leave: whose assignment
/// ends, or who leaves the company. Those without a date first, then by date. Seats that are only planned are none, nor
/// are filled ones of which nobody was ever named.
std::vector<Vacancy> vacanciesOf(const Plan &plan);

/// A seat that is held, as if it fell vacant on that day.
Vacancy expectedVacancy(const Plan &plan, SeatId seat, QDate since, double probability);

/// What a vacancy leaves behind.
struct LeftBehind {
    double customers = 0; ///< accounts that the seat owns, by share
    Minutes hours; ///< what a full holder would give in the quarter
    Minutes onlyHere; ///< work that nobody else reaches now
};
LeftBehind leftBehind(const Plan &plan, const Coverage &coverage, SeatId seat);

/// From which day on the year of a vacancy counts: its first, or that of the plan.
QDate yearBegin(const Plan &plan, const Vacancy &vacancy);

} // namespace headwater
