// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/survival_groups.h"
#include "core/turnover/vacancy_backtest.h"
#include "core/turnover/vacancy_forecast.h"
#include "tests/bench/bench_company.h"

using namespace headwater;
using namespace headwater::bench;

namespace {

/// Seats of which no two have the same chance, around 3.75 % a quarter.
std::vector<double> chancesOf(std::int64_t seats)
{
    std::vector<double> chances;
    for (std::int64_t i = 0; i < seats; ++i)
        chances.push_back(0.01 + 0.055 * static_cast<double>(i * 7'919 % seats) / static_cast<double>(seats));
    return chances;
}

void howManyOf(benchmark::State &state)
{
    const std::vector<double> chances = chancesOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(poissonBinomial(chances).quantile(0.9));
}

void howManyWithACommonCause(benchmark::State &state)
{
    const std::vector<double> chances = chancesOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(overdispersed(chances, 2).quantile(0.9));
}

const Plan &planOf(std::int64_t divisor) { return companyOf(divisor).workspace.baseline().plan; }

const TurnoverHistory &historyOf(std::int64_t divisor)
{
    static std::map<std::int64_t, TurnoverHistory> histories;
    const auto known = histories.find(divisor);
    return known != histories.end()
        ? known->second
        : histories.emplace(divisor, turnoverHistory(planOf(divisor), companyOf(divisor).spells)).first->second;
}

void history(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(turnoverHistory(planOf(state.range(0)), companyOf(state.range(0)).spells).exits);
}

void survivalOfAllGroups(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(survivalGroups(planOf(state.range(0)), historyOf(state.range(0))).size());
}

void hazardsByRoleAndTenure(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(hazardsOf(planOf(state.range(0)), historyOf(state.range(0))).weights.roles);
}

void fourQuarters(benchmark::State &state)
{
    const TurnoverHazards hazards = hazardsOf(planOf(state.range(0)), historyOf(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            vacancyForecast(planOf(state.range(0)), hazards, historyOf(state.range(0)).today).perYear);
}

void twelvePastQuarters(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(vacancyBacktest(planOf(state.range(0)), historyOf(state.range(0))).covered80());
}

} // namespace

BENCHMARK(howManyOf)->Arg(10'000)->Arg(1'000)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(howManyWithACommonCause)->Arg(10'000)->Arg(1'000)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(history)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(survivalOfAllGroups)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(hazardsByRoleAndTenure)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(fourQuarters)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(twelvePastQuarters)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv) { return run(argc, argv); }
