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

LimitUse useOf(const ChoiceProblem &problem, const Chosen &chosen);

/// The sum over vacancies of the best worth, or nothing, with limits relaxed: each has a price (Lagrange), and what the
/// limits allow is paid for at those prices. No choice within the limits has more, whatever the prices.
class LimitPrices
{
public:
    explicit LimitPrices(const ChoiceProblem &problem);

    /// Those at which the sum is about the least.
    void setPrices(const Worths &worths);
    /// By vacancy, `best` is what is worth most after its price.
    double sumOf(const Worths &worths, Chosen &best) const;

private:
    /// One limit: what alternatives use of it, and how much there is.
    struct Limit {
        Worths use; ///< by vacancy and alternative
        double most = 0;
        double price = 0;
    };
    double sumAt(const Worths &worths, Chosen *best) const;
    void setPrice(const Worths &worths, Limit &limit);

    std::vector<Limit> m_limits;
};

} // namespace headwater
