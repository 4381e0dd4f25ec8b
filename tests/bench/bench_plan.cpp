// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change_list.h"
#include "core/plan/edits.h"
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "tests/bench/bench_company.h"

using namespace headwater;

namespace {

const Plan &planOf(const benchmark::State &state) { return bench::companyOf(state.range(0)).workspace.baseline().plan; }

SeatId middleSeat(const Plan &plan) { return { plan.seats.slotCount() / 2 }; }

Plan withMiddleSeatRenamed(const Plan &plan, int number)
{
    Seat seat = *plan.seats.find(middleSeat(plan));
    seat.location = QString::number(number);
    auto renamed = withRow(plan, seat);
    return renamed ? *std::move(renamed) : plan;
}

void copyPlan(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    for (auto _ : state) {
        Plan copy = plan;
        benchmark::DoNotOptimize(copy);
    }
}

void changeOneSeat(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    int number = 0;
    for (auto _ : state) {
        const Plan changed = withMiddleSeatRenamed(plan, ++number);
        benchmark::DoNotOptimize(&changed);
    }
}

void moveTenSeats(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    std::vector<SeatId> seats;
    for (std::int64_t i = 0; i < 10; ++i)
        seats.push_back({ plan.seats.slotCount() - i * 7 });
    for (auto _ : state) {
        const auto moved = withSeatsPlaced(plan, seats, TerritoryId { 1 });
        if (bench::stops(state, moved))
            return;
        benchmark::DoNotOptimize(&*moved);
    }
}

void differenceOfOneEdit(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    const Plan changed = withMiddleSeatRenamed(plan, 1);
    for (auto _ : state) {
        const PlanDifference found = difference(plan, changed);
        benchmark::DoNotOptimize(&found);
    }
}

void changesInWordsOfOneEdit(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    const Plan changed = withMiddleSeatRenamed(plan, 1);
    for (auto _ : state) {
        const std::vector<Change> changes = changeList(plan, changed);
        benchmark::DoNotOptimize(changes.data());
    }
}

void reassignAllAccounts(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    std::vector<AccountId> accounts;
    for (const Account &account : plan.accounts)
        accounts.push_back(account.id);
    for (auto _ : state) {
        const auto assigned = withAccountsAssigned(plan, accounts, middleSeat(plan));
        if (bench::stops(state, assigned))
            return;
        benchmark::DoNotOptimize(&*assigned);
    }
    state.SetItemsProcessed(state.iterations() * std::ssize(accounts));
}

void filterAccountsByName(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    for (auto _ : state) {
        std::vector<AccountId> shown;
        for (const Account &account : plan.accounts) {
            if (account.name.contains(u"optics", Qt::CaseInsensitive))
                shown.push_back(account.id);
        }
        benchmark::DoNotOptimize(shown.data());
    }
}

void figures(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(figuresOf(plan));
}

void allViolations(benchmark::State &state)
{
    const Plan &plan = planOf(state);
    for (auto _ : state) {
        const std::vector<Violation> found = violations(plan);
        benchmark::DoNotOptimize(found.data());
    }
}

void generate(benchmark::State &state)
{
    const std::int64_t divisor = state.range(0);
    for (auto _ : state) {
        const GeneratedCompany company = generateCompany({ 10'000 / divisor, 200'000 / divisor, 0, 1 });
        benchmark::DoNotOptimize(&company);
    }
}

} // namespace

BENCHMARK(copyPlan)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(changeOneSeat)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(moveTenSeats)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(differenceOfOneEdit)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(changesInWordsOfOneEdit)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(reassignAllAccounts)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(filterAccountsByName)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(figures)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(allViolations)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(generate)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv) { return bench::run(argc, argv); }
