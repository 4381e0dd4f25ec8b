// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_problem.h"

#include "core/redeployment/choice/choice_bound.h"
#include "core/redeployment/choice/choice_search.h"
#include "core/redeployment/choice/progress_part.h"

namespace headwater {

double objectiveOf(const ChoiceProblem &problem, SupplyValue &value, const Chosen &chosen)
{
    ChoiceSearch search(problem, value, {});
    search.set(chosen);
    return search.objective();
}

bool isAllowed(const ChoiceProblem &problem, const Chosen &chosen) { return useOf(problem, chosen).isWithin(); }

namespace {

/// What is made up of shortfalls is no gain: singles are counted again without. No place has minutes now.
double unflooredBound(ChoiceProblem problem, SupplyValue &value, const ChoiceSolution &solution,
    const Cancellation &cancellation, const Progress &progress)
{
    problem.hasFloors = false;
    ChoiceSearch search(problem, value, cancellation);
    return ChoiceBound(problem, value, search.singles())
        .least(solution.chosen, solution.objective, cancellation, progress);
}

} // namespace

ChoiceSolution solved(const ChoiceProblem &problem, SupplyValue &value, std::uint64_t seed, Greed greed,
    const Cancellation &cancellation, const Progress &progress)
{
    ChoiceSearch search(problem, value, cancellation);
    ChoiceSolution solution = searched(search, seed, greed, partOf(progress, 0, 0.5));
    addBound(solution, search, partOf(progress, 0.5, 0.5));
    return solution;
}

ChoiceSolution searched(ChoiceSearch &search, std::uint64_t seed, Greed greed, const Progress &progress)
{
    const ChoiceProblem &problem = search.problem();
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
    return { search.chosen(), search.gained(), 0, search.singles(), search.evaluations() };
}

void addBound(ChoiceSolution &solution, ChoiceSearch &search, const Progress &progress)
{
    const ChoiceProblem &problem = search.problem();
    SupplyValue &value = search.value();
    const Cancellation &cancellation = search.cancellation();
    if (cancellation.isCancelled())
        return;
    search.set(Chosen(problem.vacancies.size()));
    solution.bound = problem.hasFloors ? unflooredBound(problem, value, solution, cancellation, progress)
                                       : ChoiceBound(problem, value, search.singles())
                                             .least(solution.chosen, solution.objective, cancellation, progress);
    search.set(solution.chosen);
}

} // namespace headwater
