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

/// Every seat that is vacant; every planned one for which nobody is named yet, from its first day on; and every filled
/// one whose last holder has left or is known to leave: whose assignment ends, or who leaves the company. Those without
/// a date first, then by date. Filled seats of which nobody was ever named are none.
std::vector<Vacancy> vacanciesOf(const Plan &plan);

/// A seat that nobody has held yet.
bool isPlanned(const Plan &plan, SeatId seat);

/// Of which sort vacancies are.
struct VacancyCount {
    std::int64_t vacant = 0;
    std::int64_t planned = 0;
    std::int64_t leaving = 0; ///< filled as yet
};
VacancyCount countOf(const Plan &plan, const std::vector<Vacancy> &vacancies);

/// The same with who holds each seat, or held it last.
std::vector<Vacancy> withLeavers(const Plan &plan, std::vector<Vacancy> vacancies);

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
