// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice.h"
#include "tests/bench/coverage/busy_company.h"

using namespace headwater;
using namespace headwater::bench;

namespace {

/// A company with its coverage, as the window has it.
struct Covered {
    const Busy *busy = nullptr;
    std::shared_ptr<const QuarterVisits> visits;
    Coverage coverage;
    std::vector<Vacancy> vacancies;
};

const Covered &covered(std::int64_t divisor)
{
    static std::map<std::int64_t, Covered> known;
    const auto found = known.find(divisor);
    if (found != known.end())
        return found->second;
    Covered &made = known[divisor];
    made.busy = &busyCompany(divisor);
    made.visits = std::make_shared<const QuarterVisits>(made.busy->visits);
    CoverageOptions options;
    options.withWorth = false;
    if (Result<Coverage> coverage = coverageOf(made.busy->plan, *made.visits, quarter, options))
        made.coverage = *std::move(coverage);
    made.vacancies = vacanciesOf(made.busy->plan);
    return made;
}

/// The options of one vacancy over all roles and territories, from a coverage that is known; then those of the next,
/// of the same plan.
void rankedOptions(benchmark::State &state)
{
    const Covered &company = covered(state.range(0));
    for (auto _ : state) {
        OptionValuer valuer(company.busy->plan, company.visits, company.coverage);
        const Result<VacancyOptions> options = valuer.ranked(company.vacancies.front());
        if (stops(state, options))
            return;
        state.counters["options"] = static_cast<double>(options->options.size());
    }
    state.counters["vacancies"] = static_cast<double>(company.vacancies.size());
}
BENCHMARK(rankedOptions)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

void rankedOptionsOfTheNext(benchmark::State &state)
{
    const Covered &company = covered(state.range(0));
    OptionValuer valuer(company.busy->plan, company.visits, company.coverage);
    std::size_t next = 0;
    if (stops(state, valuer.ranked(company.vacancies.front())))
        return;
    for (auto _ : state) {
        if (stops(state, valuer.ranked(company.vacancies[++next])))
            return;
    }
}
BENCHMARK(rankedOptionsOfTheNext)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(10);

/// So many vacancies jointly, or all that there are, from a coverage that is known.
void jointChoice(benchmark::State &state)
{
    const Covered &company = covered(state.range(0));
    const auto count = std::min(static_cast<std::size_t>(state.range(1)), company.vacancies.size());
    const std::vector<Vacancy> vacancies(
        company.vacancies.begin(), company.vacancies.begin() + static_cast<std::ptrdiff_t>(count));
    for (auto _ : state) {
        const Result<Choice> choice
            = bestChoice(company.busy->plan, company.visits, company.coverage, vacancies, ChoiceRules {});
        if (stops(state, choice))
            return;
        state.counters["gap_percent"] = 100 * choice->gap.value_or(1);
        state.counters["moves"] = static_cast<double>(choice->moves.size());
        state.counters["evaluations"] = static_cast<double>(choice->evaluations);
        state.counters["net_millions"] = choice->net().inUnits() / 1e6;
        state.counters["valued_millions"] = choice->valued.inUnits() / 1e6;
    }
}
BENCHMARK(jointChoice)
    ->Args({ 10, 40 })
    ->Args({ 1, 40 })
    ->Args({ 10, 1'000 })
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

} // namespace

int main(int argc, char **argv) { return bench::run(argc, argv); }
