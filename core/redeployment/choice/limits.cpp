// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/limits.h"

#include <algorithm>
#include <set>

namespace headwater {

namespace {

constexpr double slack = 1e-6; ///< of sums of decimals

template <typename Use> Worths usedBy(const ChoiceProblem &problem, Use use)
{
    Worths used;
    for (const auto &alternatives : problem.vacancies) {
        used.emplace_back();
        for (const ChoiceProblem::Alternative &alternative : alternatives)
            used.back().push_back(use(alternative));
    }
    return used;
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

LimitUse useOf(const ChoiceProblem &problem, const Chosen &chosen)
{
    LimitUse use(problem);
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v])
            use.add(problem.vacancies[v][*chosen[v]]);
    }
    return use;
}

LimitPrices::LimitPrices(const ChoiceProblem &problem)
{
    using Alternative = ChoiceProblem::Alternative;
    if (problem.budget)
        m_limits.push_back({ usedBy(problem, [](const Alternative &row) { return row.cost; }), *problem.budget });
    if (problem.headcount)
        m_limits.push_back({ usedBy(problem, [](const Alternative &row) { return row.seats; }), *problem.headcount });
    if (!problem.changesPerQuarter)
        return;
    std::set<int> quarters;
    for (const auto &alternatives : problem.vacancies) {
        for (const Alternative &alternative : alternatives) {
            if (alternative.changeIn)
                quarters.insert(*alternative.changeIn);
        }
    }
    for (const int quarter : quarters)
        m_limits.push_back(
            { usedBy(problem, [quarter](const Alternative &row) { return row.changeIn == quarter ? 1.0 : 0.0; }),
                static_cast<double>(*problem.changesPerQuarter) });
}

double LimitPrices::sumAt(const Worths &worths, Chosen *best) const
{
    double sum = 0;
    for (const Limit &limit : m_limits)
        sum += limit.price * limit.most;
    for (std::size_t v = 0; v < worths.size(); ++v) {
        double most = 0;
        std::optional<std::size_t> at;
        for (std::size_t a = 0; a < worths[v].size(); ++a) {
            double worth = worths[v][a];
            for (const Limit &limit : m_limits)
                worth -= limit.price * limit.use[v][a];
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
void LimitPrices::setPrice(const Worths &worths, Limit &limit)
{
    const auto at = [&](double price) {
        limit.price = price;
        return sumAt(worths, nullptr);
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

void LimitPrices::setPrices(const Worths &worths)
{
    constexpr int sweeps = 3;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (Limit &limit : m_limits)
            setPrice(worths, limit);
    }
}

double LimitPrices::sumOf(const Worths &worths, Chosen &best) const
{
    best.assign(worths.size(), {});
    return sumAt(worths, &best);
}

} // namespace headwater
