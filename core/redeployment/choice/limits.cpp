// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/limits.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double slack = 1e-6; ///< of sums of decimals

/// One limit: what alternatives use of it, and how much there is.
struct LimitedBy {
    std::function<double(const ChoiceProblem::Alternative &)> use;
    double most;
    double price = 0;
};

std::vector<LimitedBy> limitsOf(const ChoiceProblem &problem)
{
    using Alternative = ChoiceProblem::Alternative;
    std::vector<LimitedBy> limits;
    if (problem.budget)
        limits.push_back({ [](const Alternative &a) { return a.cost; }, *problem.budget });
    if (problem.headcount)
        limits.push_back({ [](const Alternative &a) { return a.seats; }, *problem.headcount });
    if (!problem.changesPerQuarter)
        return limits;
    std::map<int, bool> quarters;
    for (const auto &alternatives : problem.vacancies) {
        for (const Alternative &alternative : alternatives) {
            if (alternative.changeIn)
                quarters[*alternative.changeIn] = true;
        }
    }
    for (const auto &[quarter, isUsed] : quarters)
        limits.push_back({ [q = quarter](const Alternative &a) { return a.changeIn == q ? 1.0 : 0.0; },
            static_cast<double>(*problem.changesPerQuarter) });
    return limits;
}

double sumAt(const ChoiceProblem &problem, const Worths &worths, const std::vector<LimitedBy> &limits, Chosen *best)
{
    double sum = 0;
    for (const LimitedBy &limit : limits)
        sum += limit.price * limit.most;
    for (std::size_t v = 0; v < worths.size(); ++v) {
        double most = 0;
        std::optional<std::size_t> at;
        for (std::size_t a = 0; a < worths[v].size(); ++a) {
            double worth = worths[v][a];
            for (const LimitedBy &limit : limits)
                worth -= limit.price * limit.use(problem.vacancies[v][a]);
            if (worth > most) {
                most = worth;
                at = a;
            }
        }
        sum += most;
        if (best)
            (*best)[v] = at;
    }
    return sum;
}

/// The price at which the sum, which is convex in it, is least.
void setPrice(const ChoiceProblem &problem, const Worths &worths, std::vector<LimitedBy> &limits, LimitedBy &limit)
{
    const auto at = [&](double price) {
        limit.price = price;
        return sumAt(problem, worths, limits, nullptr);
    };
    double high = 1;
    while (high < 1e15 && at(2 * high) < at(high))
        high *= 2;
    double low = 0;
    high *= 2;
    for (int i = 0; i < 60; ++i) {
        const double left = low + (high - low) / 3;
        const double right = high - (high - low) / 3;
        if (at(left) <= at(right))
            high = right;
        else
            low = left;
    }
    const double found = (low + high) / 2;
    limit.price = at(found) < at(0) ? found : 0;
}

} // namespace

void LimitUse::add(const ChoiceProblem::Alternative &alternative, int sign)
{
    m_cost += sign * alternative.cost;
    m_seats += sign * alternative.seats;
    if (alternative.changeIn)
        m_changes[*alternative.changeIn] += sign > 0 ? 1 : std::size_t(-1);
}

bool LimitUse::fits(const ChoiceProblem::Alternative &alternative) const
{
    LimitUse with = *this;
    with.add(alternative);
    return with.isWithin();
}

bool LimitUse::isWithin() const
{
    const auto isTooMuch = [](double used, const std::optional<double> &most) { return most && used > *most + slack; };
    return !isTooMuch(m_cost, m_problem.budget) && !isTooMuch(m_seats, m_problem.headcount)
        && (!m_problem.changesPerQuarter || std::ranges::all_of(m_changes, [this](const auto &changes) {
               return changes.second <= *m_problem.changesPerQuarter;
           }));
}

double relaxedSum(const ChoiceProblem &problem, const Worths &worths, Chosen &best)
{
    std::vector<LimitedBy> limits = limitsOf(problem);
    constexpr int sweeps = 3;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (LimitedBy &limit : limits)
            setPrice(problem, worths, limits, limit);
    }
    best.assign(worths.size(), {});
    return sumAt(problem, worths, limits, &best);
}

} // namespace headwater
