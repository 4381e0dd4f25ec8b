// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"
#include "tests/core/forecast/known_company.h"

#include <benchmark/benchmark.h>

using namespace headwater;

namespace {

constexpr int weeks = 104;

/// 5 segments and that many leaves, two years, about a hundred journeys in each cell.
const StageHistory &historyOf(std::int64_t leaves)
{
    static std::map<std::int64_t, StageHistory> histories;
    const KnownCompany company { 5, static_cast<std::size_t>(leaves), 1, 1, true, 18'000 };
    return histories.try_emplace(leaves, knownHistory(company, weeks, 1)).first->second;
}

constexpr Day today = 18'000 + 7 * weeks;

void fit(benchmark::State &state)
{
    const StageHistory &history = historyOf(state.range(0));
    for (auto _ : state) {
        const Result<ForecastModel> model = fittedForecast(history, today);
        benchmark::DoNotOptimize(&model->shrinkage);
    }
    state.counters["journeys"] = static_cast<double>(history.size());
}

std::shared_ptr<const ForecastModel> modelOf(std::int64_t leaves)
{
    return std::make_shared<const ForecastModel>(fittedForecast(historyOf(leaves), today).value());
}

void fourQuarters(benchmark::State &state)
{
    const auto model = modelOf(state.range(0));
    for (auto _ : state) {
        const Result<QuarterForecast> forecast = forecastQuarters(model, 4);
        benchmark::DoNotOptimize(forecast->cells.data());
    }
}

void fanOfTheCompany(benchmark::State &state)
{
    const auto model = modelOf(state.range(0));
    for (auto _ : state) {
        const Result<ForecastTable> table = forecastWeeks(*model, 52, {});
        benchmark::DoNotOptimize(table->figures.data());
    }
}

void backtestOfFourQuarters(benchmark::State &state)
{
    for (auto _ : state) {
        const Result<Backtest> result = backtest(historyOf(state.range(0)), today);
        benchmark::DoNotOptimize(result->lines.data());
    }
}

} // namespace

BENCHMARK(fit)->Arg(20)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(fourQuarters)->Arg(20)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(fanOfTheCompany)->Arg(20)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(backtestOfFourQuarters)->Arg(20)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
