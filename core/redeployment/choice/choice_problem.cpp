// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_problem.h"

#include "core/redeployment/choice/choice_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr int divisions = 40; ///< steps towards the best of divided seats, at most
constexpr double closeEnough = 0.001; ///< of the objective

/// Seats divided among their options: shares by vacancy and alternative.
class DividedSeats
{
public:
    DividedSeats(const ChoiceProblem &problem, SupplyValue &value, double without)
        : m_problem(problem)
        , m_value(value)
        , m_without(without)
    {
        for (const auto &alternatives : problem.vacancies)
            m_shares.emplace_back(alternatives.size(), 0.0);
    }

    void take(const Chosen &chosen)
    {
        for (std::size_t v = 0; v < chosen.size(); ++v) {
            if (chosen[v])
                m_shares[v][*chosen[v]] = 1;
        }
    }
    /// Some of each seat goes to another option.
    void moveTowards(const Chosen &chosen, double step)
    {
        for (std::size_t v = 0; v < chosen.size(); ++v) {
            for (std::size_t a = 0; a < m_shares[v].size(); ++a)
                m_shares[v][a] = (1 - step) * m_shares[v][a] + (chosen[v] == a ? step : 0);
        }
    }

    /// No choice gains more than that; `best`: where prices would send each seat.
    double bound(Chosen &best)
    {
        const auto minutes = setMinutes();
        const double weight = m_problem.weight;
        double bound = weight * (m_value.value() - m_without);
        for (const auto &[place, given] : minutes)
            bound -= weight * m_value.price(place) * static_cast<double>(given);
        Worths worths;
        for (const auto &alternatives : m_problem.vacancies) {
            worths.emplace_back();
            for (const ChoiceProblem::Alternative &alternative : alternatives) {
                double worth = -alternative.cost - alternative.burden;
                for (const ChoiceProblem::Supply &supply : alternative.supplies)
                    worth += weight * m_value.price(supply.place) * static_cast<double>(supply.minutes);
                worths.back().push_back(worth);
            }
        }
        return bound + relaxedSum(m_problem, worths, best);
    }

private:
    std::unordered_map<std::size_t, std::int64_t> setMinutes()
    {
        std::unordered_map<std::size_t, double> sums;
        for (std::size_t v = 0; v < m_shares.size(); ++v) {
            for (std::size_t a = 0; a < m_shares[v].size(); ++a) {
                for (const ChoiceProblem::Supply &supply : m_problem.vacancies[v][a].supplies)
                    sums[supply.place] += m_shares[v][a] * static_cast<double>(supply.minutes);
            }
        }
        std::unordered_map<std::size_t, std::int64_t> minutes;
        for (const auto &[place, sum] : sums) {
            minutes[place] = std::llround(sum);
            m_value.setMinutes(place, minutes[place]);
        }
        return minutes;
    }

    const ChoiceProblem &m_problem;
    SupplyValue &m_value;
    double m_without;
    Worths m_shares;
};

double leastBound(const ChoiceProblem &problem, SupplyValue &value, const ChoiceSolution &solution, double without,
    double singles, const Cancellation &cancellation)
{
    DividedSeats divided(problem, value, without);
    divided.take(solution.chosen);
    double least = singles;
    for (int i = 0; i < divisions && !cancellation.isCancelled(); ++i) {
        Chosen best;
        least = std::min(least, divided.bound(best));
        if (least <= solution.objective * (1 + closeEnough))
            break;
        divided.moveTowards(best, 1.0 / (i + 3));
    }
    return std::max(least, solution.objective);
}

} // namespace

double objectiveOf(const ChoiceProblem &problem, SupplyValue &value, const Chosen &chosen)
{
    ChoiceSearch search(problem, value, {});
    search.set(chosen);
    return search.objective();
}

bool isAllowed(const ChoiceProblem &problem, const Chosen &chosen)
{
    LimitUse use(problem);
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v])
            use.add(problem.vacancies[v][*chosen[v]]);
    }
    return use.isWithin();
}

ChoiceSolution solved(const ChoiceProblem &problem, SupplyValue &value, std::uint64_t seed, Greed greed,
    const Cancellation &cancellation, const Progress &progress)
{
    ChoiceSearch search(problem, value, cancellation);
    const double without = value.value();
    const double shortWithout = value.shortfall();
    Chosen best;
    const double singles
        = problem.hasFloors ? std::numeric_limits<double>::infinity() : relaxedSum(problem, search.singles(), best);
    search.addGreedily(greed);
    if (problem.budget) { // what is dear may keep out more that is cheap
        const Chosen byGain = search.chosen();
        const double objective = search.objective();
        search.set(Chosen(problem.vacancies.size()));
        search.addGreedily(greed, ChoiceSearch::By::GainPerCost);
        if (search.objective() < objective)
            search.set(byGain);
    }
    search.improve(seed, progress);
    const double avoided = problem.weight * (shortWithout - value.shortfall());
    ChoiceSolution solution { search.chosen(), search.objective() - avoided, 0, search.singles(),
        search.evaluations() };
    solution.bound = leastBound(problem, value, solution, without, singles, cancellation);
    return solution;
}

} // namespace headwater
