// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_problem.h"

#include "core/redeployment/choice/choice_bound.h"
#include "core/redeployment/choice/choice_search.h"

namespace headwater {

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

namespace {

/// What floors add to singles is no gain: those are counted again without.
double unflooredBound(
    ChoiceProblem problem, SupplyValue &value, const ChoiceSolution &solution, const Cancellation &cancellation)
{
    problem.hasFloors = false;
    Worths singles;
    for (std::size_t v = 0; v < problem.vacancies.size(); ++v) {
        singles.emplace_back();
        for (std::size_t a = 0; a < problem.vacancies[v].size() && !cancellation.isCancelled(); ++a) {
            Chosen one(problem.vacancies.size());
            one[v] = a;
            const double without = value.shortfall();
            singles.back().push_back(objectiveOf(problem, value, one) - problem.weight * (without - value.shortfall()));
        }
    }
    ChoiceSearch(problem, value, cancellation).set(Chosen(problem.vacancies.size()));
    return ChoiceBound(problem, value, singles).least(solution.chosen, solution.objective, cancellation);
}

} // namespace

ChoiceSolution solved(const ChoiceProblem &problem, SupplyValue &value, std::uint64_t seed, Greed greed,
    const Cancellation &cancellation, const Progress &progress)
{
    ChoiceSearch search(problem, value, cancellation);
    return solved(search, seed, greed, progress);
}

ChoiceSolution solved(ChoiceSearch &search, std::uint64_t seed, Greed greed, const Progress &progress)
{
    const ChoiceProblem &problem = search.problem();
    SupplyValue &value = search.value();
    const double shortWithout = value.shortfall();
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
    search.set(Chosen(problem.vacancies.size()));
    solution.bound = problem.hasFloors ? unflooredBound(problem, value, solution, search.cancellation())
                                       : ChoiceBound(problem, value, search.singles())
                                             .least(solution.chosen, solution.objective, search.cancellation());
    search.set(solution.chosen);
    return solution;
}

} // namespace headwater
