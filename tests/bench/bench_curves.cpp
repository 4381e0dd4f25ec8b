// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/allocation.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace headwater;

namespace {

/// Half of the items S-shaped, so that nothing can be taken greedily; best with about as many seats as there are.
AllocationQuestion randomQuestion(int items, int seats)
{
    std::mt19937 random { 7 };
    const auto share = [&random] { return static_cast<double>(random() % 1000) / 1000; };
    AllocationQuestion question;
    question.seats = seats;
    question.costPerSeat = 100'000;
    question.withSizes = false;
    for (int i = 0; i < items; ++i) {
        const double atZero = 0.1 + 0.4 * share();
        const double atHalfMore = 1.05 + 0.3 * share();
        question.items.push_back({ QString::number(i),
            { atZero, atZero + (1 - atZero) * (0.3 + 0.5 * share()), 1, atHalfMore, atHalfMore + 0.05 + 0.4 * share() },
            0.6, 20e6 * (0.5 + share()), seats * (0.5 + share()) / items, 0, {} });
    }
    return question;
}

void allocateSeats(benchmark::State &state)
{
    const AllocationQuestion question
        = randomQuestion(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for (auto _ : state) {
        const auto allocation = allocate(question);
        if (!allocation || allocation->isGreedy) {
            state.SkipWithError("not the case that is to be measured");
            return;
        }
        benchmark::DoNotOptimize(allocation->profit);
    }
}
BENCHMARK(allocateSeats)->Args({ 50, 2000 })->Args({ 50, 200 })->Args({ 5, 2000 })->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
