// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/head_worth.h"
#include "core/coverage/live_coverage.h"
#include "tests/bench/bench_company.h"

#include <chrono>
#include <cmath>
#include <ctime>
#include <random>

using namespace headwater;

namespace {

const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };
constexpr std::size_t openStages = 6;

/// A generated company in which every one of the twelve tasks is asked for before the order is won, and journeys that
/// ask for a little more than everybody's hours.
struct Busy {
    Plan plan;
    QuarterVisits visits;
};

void askForAllTasks(Plan &plan)
{
    auto efforts = plan.efforts.edit();
    for (const Stage &stage : plan.stages) {
        if (stage.kind != StageKind::Won)
            continue;
        for (Effort effort : CowTable<Effort>(plan.efforts)) {
            if (effort.stage != stage.id)
                continue;
            effort.stage = StageId { openStages };
            efforts.put(effort);
        }
    }
}

StageMoves chain()
{
    StageMoves moves { openStages, std::vector<double>(openStages), std::vector<double>(openStages * openStages),
        std::vector<double>(openStages) };
    moves.starts[0] = 1;
    for (std::size_t stage = 0; stage + 1 < openStages; ++stage)
        moves.moves[stage * openStages + stage + 1] = 0.8;
    moves.moves[3 * openStages + 2] = 0.05; // some go back
    moves.won.back() = 0.6;
    return moves;
}

void addPlaces(Busy &busy, double arrivalsPerAccount)
{
    std::map<std::pair<TerritoryId, SegmentId>, double> accounts;
    for (const Account &account : busy.plan.accounts)
        ++accounts[{ account.territory, account.segment }];
    std::mt19937 random(3);
    busy.visits.places.clear();
    for (const auto &[place, count] : accounts) {
        QuarterVisits::Place &made = busy.visits.places.emplace_back();
        made.territory = place.first;
        made.segment = static_cast<std::size_t>(place.second.value - 1);
        made.arrivals = arrivalsPerAccount * count * (0.5 + static_cast<double>(random() % 1000) / 1000);
        double visits = made.arrivals;
        for (std::size_t stage = 0; stage < openStages; ++stage, visits *= 0.8)
            made.visits.push_back(visits);
    }
}

const Busy &busyCompany(std::int64_t divisor)
{
    static std::map<std::int64_t, Busy> known;
    const auto found = known.find(divisor);
    if (found != known.end())
        return found->second;
    Busy &busy = known[divisor];
    busy.plan = bench::companyOf(divisor).workspace.baseline().plan;
    askForAllTasks(busy.plan);
    for (const Segment &segment : busy.plan.segments) {
        busy.visits.segments.push_back(segment.id);
        busy.visits.moves.push_back(chain());
        busy.visits.wonMargin.push_back(1'000'000.0 * static_cast<double>(segment.id.value));
    }
    for (std::size_t stage = 1; stage <= openStages; ++stage)
        busy.visits.stages.push_back(StageId { static_cast<std::int64_t>(stage) });
    addPlaces(busy, 1);
    double hours = 0;
    for (const SeatCapacity &seat : seatCapacities(busy.plan, quarter))
        hours += static_cast<double>(seat.minutes.count);
    double work = 0;
    for (const Cell &cell : demandOf(busy.plan, busy.visits).cells)
        work += static_cast<double>(cell.demand.count);
    addPlaces(busy, 1.05 * hours / work);
    return busy;
}

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
