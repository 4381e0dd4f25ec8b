// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice_problem.h"

#include <map>

namespace headwater {

/// What a choice uses of what is limited.
class LimitUse
{
public:
    explicit LimitUse(const ChoiceProblem &problem)
        : m_problem(problem)
    { }

    void add(const ChoiceProblem::Alternative &alternative, int sign = 1);
    bool fits(const ChoiceProblem::Alternative &alternative) const;
    bool isWithin() const;

private:
    const ChoiceProblem &m_problem;
    double m_cost = 0;
    double m_seats = 0;
    std::map<int, std::size_t> m_changes;
};

/// The sum over vacancies of the best worth, or nothing, with limits relaxed: each has a price (Lagrange), chosen so
/// that the sum, with what the limits allow at those prices, is least. No choice within the limits has more.
double relaxedSum(const ChoiceProblem &problem, const Worths &worths, Chosen &best);

} // namespace headwater
