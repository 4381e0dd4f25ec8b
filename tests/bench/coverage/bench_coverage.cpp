// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/head_worth.h"
#include "core/coverage/live_coverage.h"
#include "tests/bench/coverage/busy_company.h"

#include <chrono>
#include <cmath>
#include <ctime>

using namespace headwater;
using namespace headwater::bench;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void wholeCoverage(benchmark::State &state)
{
    const Busy &busy = busyCompany(state.range(0));
    CoverageOptions options;
    options.withWorth = false;
    for (auto _ : state) {
        const Result<Coverage> coverage = coverageOf(busy.plan, busy.visits, quarter, options);
        if (bench::stops(state, coverage))
            return;
        state.counters["cells"] = static_cast<double>(coverage->cells.size());
        state.counters["covered"] = coverage->share().value_or(0);
        state.counters["gaps"] = static_cast<double>(coverage->gaps.size());
    }
}
BENCHMARK(wholeCoverage)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Moves, adds, removes or converts a seat, as a person at the board does.
class SeatEdits
{
public:
    explicit SeatEdits(const Plan &plan)
    {
        for (const Territory &territory : plan.territories) {
            if (territory.kind == TerritoryKind::Leaf)
                m_leaves.push_back(territory.id);
        }
        for (const Role &role : plan.roles)
            m_roles.push_back(role.id);
    }

    Plan next(Plan plan)
    {
        const std::size_t kind = upTo(4);
        Seat seat = anySeat(plan);
        if (kind == 0) {
            seat.home = m_leaves[upTo(m_leaves.size())];
            seat.span.clear();
        } else if (kind == 1) {
            seat.role = m_roles[upTo(m_roles.size())];
        } else if (kind == 2) {
            plan.seats.edit().add(seat);
            return plan;
        } else {
            plan.seats.edit().remove(seat.id);
            return plan;
        }
        plan.seats.edit().put(seat);
        return plan;
    }

    /// Gives an account to another seat of its leaf's neighbourhood, as the lists do.
    Plan nextAccount(Plan plan)
    {
        Account account = *plan.accounts.find({ 1 + static_cast<std::int64_t>(upTo(plan.accounts.size())) });
        account.owners = { { anySeat(plan).id, Share::full() } };
        plan.accounts.edit().put(account);
        return plan;
    }

private:
    std::size_t upTo(std::size_t bound) { return m_random() % bound; }
    Seat anySeat(const Plan &plan)
    {
        const Seat *seat = nullptr;
        while (!seat)
            seat = plan.seats.find(
                { 1 + static_cast<std::int64_t>(upTo(static_cast<std::size_t>(plan.seats.slotCount()))) });
        return *seat;
    }

    std::vector<TerritoryId> m_leaves;
    std::vector<RoleId> m_roles;
    std::mt19937 m_random { 11 };
};

/// A scenario beside a baseline of whose coverage the conversions are.
CoverageOptions scenarioOptions(const Busy &busy)
{
    CoverageOptions options;
    options.withWorth = false;
    const Result<Coverage> baseline = coverageOf(busy.plan, busy.visits, quarter, options);
    if (baseline)
        options = CoverageOptions::besides(*baseline);
    options.withWorth = false;
    return options;
}

template <typename Edit> void followEdits(benchmark::State &state, const CoverageOptions &options, Edit edit)
{
    const Busy &busy = busyCompany(state.range(0));
    LiveCoverage live(std::make_shared<const QuarterVisits>(busy.visits), quarter, options);
    Plan plan = busy.plan;
    if (bench::stops(state, live.follow(plan)))
        return;
    SeatEdits edits(plan);
    bench::Latencies latencies;
    Money margin;
    for (auto _ : state) {
        plan = edit(edits, std::move(plan));
        const auto start = std::chrono::steady_clock::now();
        const Result<CoverageFigures> figures = live.follow(plan);
        const double seconds = secondsSince(start);
        if (bench::stops(state, figures))
            return;
        latencies.add(seconds * 1e3);
        state.SetIterationTime(seconds);
        margin = figures->margin;
    }
    latencies.report(state);
    const Result<CoverageFigures> settled = live.settle();
    if (!bench::stops(state, settled))
        state.counters["off_percent"] = 100 * std::abs(margin.inUnits() / settled->margin.inUnits() - 1);
}
void oneSeatEdit(benchmark::State &state)
{
    followEdits(state, scenarioOptions(busyCompany(state.range(0))),
        [](SeatEdits &edits, Plan plan) { return edits.next(std::move(plan)); });
}
BENCHMARK(oneSeatEdit)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1000)->UseManualTime();
/// Of the baseline, whose conversions are those of its own coverage.
void oneBaselineEdit(benchmark::State &state)
{
    followEdits(state, {}, [](SeatEdits &edits, Plan plan) { return edits.next(std::move(plan)); });
}
BENCHMARK(oneBaselineEdit)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1000)->UseManualTime();
void oneAccountEdit(benchmark::State &state)
{
    followEdits(state, scenarioOptions(busyCompany(state.range(0))),
        [](SeatEdits &edits, Plan plan) { return edits.nextAccount(std::move(plan)); });
}
BENCHMARK(oneAccountEdit)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1000)->UseManualTime();

/// A change that touches everything: half an hour more for a task, or another shape of the response.
void oneAssumptionEdit(benchmark::State &state)
{
    const Busy &busy = busyCompany(state.range(0));
    LiveCoverage live(std::make_shared<const QuarterVisits>(busy.visits), quarter, scenarioOptions(busy));
    Plan plan = busy.plan;
    if (bench::stops(state, live.follow(plan)))
        return;
    for (auto _ : state) {
        Effort effort = *plan.efforts.begin();
        effort.perVisit.count += 30;
        plan.efforts.edit().put(effort);
        if (bench::stops(state, live.follow(plan)))
            return;
    }
}
BENCHMARK(oneAssumptionEdit)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

/// One more head for every role and territory.
void worthOfHeads(benchmark::State &state)
{
    const Busy &busy = busyCompany(state.range(0));
    const Result<Coverage> now = coverageOf(busy.plan, busy.visits, quarter, scenarioOptions(busy));
    if (bench::stops(state, now))
        return;
    for (auto _ : state) {
        const Result<std::vector<HeadWorth>> worths = headWorths(busy.plan, busy.visits, *now);
        if (bench::stops(state, worths))
            return;
        state.counters["worths"] = static_cast<double>(worths->size());
    }
}
BENCHMARK(worthOfHeads)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

/// How the time of the processor grows from 1,000 seats to 10,000: 1 is linear.
void growthWithSeats(benchmark::State &state)
{
    CoverageOptions options;
    options.withWorth = false;
    const auto timeOf = [&options](std::int64_t divisor) {
        const Busy &busy = busyCompany(divisor);
        const std::clock_t start = std::clock();
        const Result<Coverage> coverage = coverageOf(busy.plan, busy.visits, quarter, options);
        return coverage ? static_cast<double>(std::clock() - start) : std::nan("");
    };
    for (auto _ : state)
        state.counters["exponent"] = std::log10(timeOf(1) / timeOf(10));
}
BENCHMARK(growthWithSeats)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv) { return bench::run(argc, argv); }
