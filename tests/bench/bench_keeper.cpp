// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_loader.h"
#include "tests/bench/bench_company.h"
#include "ui/plan/coverage/coverage_keeper.h"

#include <chrono>

using namespace headwater;

namespace {

/// A generated company with journeys for its size, and a scenario beside it.
struct Shown {
    CoverageRequest request;
    CoverageKeeper keeper;

    explicit Shown(std::int64_t divisor)
    {
        const GeneratedCompany &company = bench::companyOf(divisor);
        const GeneratorSpec spec { 10'000 / divisor, 200'000 / divisor, 600'000 / divisor, 1 };
        request.baselinePlan = company.workspace.baseline().plan;
        request.plan = request.baselinePlan;
        request.isBaseline = false;
        EventColumnsBuilder builder(opportunityActivities(request.plan));
        if (streamFacts(spec, company, builder))
            request.columns = std::make_shared<const EventColumns>(std::move(builder.build()->columns));
    }
};

Shown &shownOf(std::int64_t divisor)
{
    static std::map<std::int64_t, Shown> known;
    return known.try_emplace(divisor, divisor).first->second;
}

void setAssumption(Plan &plan, const QString &key, double value)
{
    Assumption assumption;
    for (const Assumption &row : plan.assumptions) {
        if (row.key == key)
            assumption = row;
    }
    assumption.key = key;
    assumption.value = value;
    if (assumption.id.isValid())
        plan.assumptions.edit().put(assumption);
    else
        plan.assumptions.edit().add(assumption);
}

/// How long the sums of the scenario take after an edit, in the background.
template <typename Edit> void followEdits(benchmark::State &state, Edit edit)
{
    Shown &shown = shownOf(state.range(0));
    if (bench::stops(state, shown.keeper.follow(shown.request)))
        return;
    bench::Latencies latencies;
    int number = 0;
    for (auto _ : state) {
        edit(shown.request.plan, ++number);
        const auto start = std::chrono::steady_clock::now();
        const Result<CoverageGlance> glance = shown.keeper.follow(shown.request);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (bench::stops(state, glance))
            return;
        latencies.add(took.count() * 1e3);
        state.SetIterationTime(took.count());
        state.counters["covered"] = glance->now.share().value_or(0);
    }
    latencies.report(state);
}

/// The first time: the forecast is learnt from all journeys, both plans are solved.
void fromNothing(benchmark::State &state)
{
    Shown &shown = shownOf(state.range(0));
    for (auto _ : state) {
        if (bench::stops(state, CoverageKeeper().follow(shown.request)))
            return;
    }
    state.counters["events"] = static_cast<double>(shown.request.columns->time.size());
}
BENCHMARK(fromNothing)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

// What touches everything.
void turnoverChanges(benchmark::State &state)
{
    followEdits(state,
        [](Plan &plan, int number) { setAssumption(plan, QStringLiteral("Annual turnover"), 0.15 + 0.01 * number); });
}
void grossMarginChanges(benchmark::State &state)
{
    followEdits(state,
        [](Plan &plan, int number) { setAssumption(plan, QStringLiteral("Gross margin"), 0.6 - 0.01 * number); });
}
void responseChanges(benchmark::State &state)
{
    followEdits(state,
        [](Plan &plan, int number) { setAssumption(plan, QStringLiteral("Response half"), 0.5 + 0.02 * number); });
}
void effortChanges(benchmark::State &state)
{
    followEdits(state, [](Plan &plan, int) {
        Effort effort = *plan.efforts.begin();
        effort.perVisit.count += 5;
        plan.efforts.edit().put(effort);
    });
}
// What touches little or nothing.
void otherAssumptionChanges(benchmark::State &state)
{
    followEdits(
        state, [](Plan &plan, int number) { setAssumption(plan, QStringLiteral("Working days"), 200 + number); });
}
void accountComes(benchmark::State &state)
{
    followEdits(state, [](Plan &plan, int number) {
        Account account = *plan.accounts.begin();
        account.name = QStringLiteral("Newcomer %1").arg(number);
        account.externalId = account.name;
        plan.accounts.edit().add(account);
    });
}
#define FOLLOWED(edit) BENCHMARK(edit)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(5)->UseManualTime()
FOLLOWED(turnoverChanges);
FOLLOWED(grossMarginChanges);
FOLLOWED(responseChanges);
FOLLOWED(effortChanges);
FOLLOWED(otherAssumptionChanges);
FOLLOWED(accountComes);

} // namespace

int main(int argc, char **argv) { return bench::run(argc, argv); }
