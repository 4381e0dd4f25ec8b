// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/dimacs.h"
#include "core/flow/flow_ranked.h"
#include "core/flow/flow_repair.h"

#include <benchmark/benchmark.h>

#ifdef HEADWATER_LEMON
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#endif

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <random>

using namespace headwater;

namespace {

constexpr int leaves = 2000;
constexpr int regions = 50;
constexpr int segments = 5;
constexpr int tasks = 12;
constexpr int pieces = 3;

/// A network shaped like the coverage of a company (core/coverage): seven seats in ten own accounts in one leaf, the
/// others do two tasks over a leaf or a region. Ground is node 0.
struct CompanyFlow {
    RepairedFlow flow;
    std::vector<FlowArcIndex> hours; ///< by seat
    std::mt19937 random { 7 };

    int upTo(int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); }

    FlowNode addCell(int minutes)
    {
        const FlowNode cell = flow.addNode();
        int value = 20'000 + upTo(30'000);
        for (int piece = 0; piece < pieces; ++piece) {
            flow.addArc(cell, RepairedFlow::ground, minutes / pieces, -value);
            value -= upTo(6'000);
        }
        return cell;
    }
    FlowNode addSeat()
    {
        const FlowNode seat = flow.addNode();
        hours.push_back(flow.addArc(RepairedFlow::ground, seat, 20'000 + upTo(8'000), 0));
        return seat;
    }

    explicit CompanyFlow(int seats)
    {
        const int sites = std::max(regions, leaves * seats / 10'000);
        std::vector<FlowNode> regionHubs;
        std::vector<FlowNode> leafHubs;
        for (int i = 0; i < regions * tasks; ++i)
            regionHubs.push_back(flow.addNode());
        for (int leaf = 0; leaf < sites; ++leaf) {
            for (int task = 0; task < tasks; ++task) {
                leafHubs.push_back(flow.addNode());
                flow.addArc(
                    regionHubs[static_cast<std::size_t>(leaf % regions * tasks + task)], leafHubs.back(), 1 << 30, 0);
            }
        }
        const auto hub = [&](int leaf, int task) { return leafHubs[static_cast<std::size_t>(leaf * tasks + task)]; };
        for (int i = 0; i < seats; ++i) {
            const FlowNode seat = addSeat();
            const int leaf = upTo(sites);
            if (i % 10 < 7) {
                for (int cell = 0; cell < segments * 4; ++cell) {
                    const FlowNode node = addCell(600 + upTo(1'500));
                    flow.addArc(seat, node, 1 << 30, 0);
                    flow.addArc(hub(leaf, upTo(tasks)), node, 1 << 30, 0);
                }
                continue;
            }
            for (int task = 0; task < 2; ++task) {
                const int which = upTo(tasks);
                const bool isRegional = upTo(4) == 0;
                flow.addArc(seat,
                    isRegional ? regionHubs[static_cast<std::size_t>(leaf % regions * tasks + which)]
                               : hub(leaf, which),
                    1 << 30, 0);
            }
        }
        for (int leaf = 0; leaf < sites; ++leaf) {
            for (int task = 0; task < tasks; ++task)
                flow.addArc(hub(leaf, task), addCell(2'000 + upTo(6'000)), 1 << 30, 0);
        }
    }
};

FlowProblem problemOf(int seats) { return CompanyFlow(seats).flow.asProblem(); }

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

struct Answer {
    std::string status = "not installed";
    double cost = 0;
    double time = 0;
};

Answer byHeadwater(const FlowProblem &problem, bool isRanked = false)
{
    const auto start = std::chrono::steady_clock::now();
    const FlowSolution solution = isRanked ? bestRankedFlow(problem) : minCostFlow(problem);
    Answer answer { "no optimum", 0, seconds(start) };
    if (solution.status != FlowStatus::Optimal)
        return answer;
    answer.status = isOptimal(problem, solution) ? "optimal, proved" : "WRONG";
    answer.cost = static_cast<double>(costOf(problem, solution.flows));
    return answer;
}

/// By LEMON's network simplex, its own copy of the graph included only in what it needs to solve.
Answer byLemon(const FlowProblem &problem)
{
#ifdef HEADWATER_LEMON
    using Graph = lemon::SmartDigraph;
    Graph graph;
    graph.reserveNode(static_cast<int>(problem.supplies.size()));
    graph.reserveArc(static_cast<int>(problem.arcs.size()));
    for (std::size_t i = 0; i < problem.supplies.size(); ++i)
        graph.addNode();
    Graph::ArcMap<std::int64_t> lower(graph), upper(graph), cost(graph);
    Graph::NodeMap<std::int64_t> supply(graph);
    using Solver = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;
    for (std::size_t i = 0; i < problem.supplies.size(); ++i)
        supply[Graph::nodeFromId(static_cast<int>(i))] = problem.supplies[i];
    for (const FlowArc &arc : problem.arcs) {
        const Graph::Arc at
            = graph.addArc(Graph::nodeFromId(static_cast<int>(arc.from)), Graph::nodeFromId(static_cast<int>(arc.to)));
        lower[at] = arc.lower;
        upper[at] = arc.capacity;
        cost[at] = arc.cost;
    }
    const auto start = std::chrono::steady_clock::now();
    Solver solver(graph);
    solver.lowerMap(lower).upperMap(upper).costMap(cost).supplyMap(supply);
    const auto status = solver.run();
    Answer answer { status == Solver::OPTIMAL ? "optimal" : "no optimum", 0, seconds(start) };
    if (status == Solver::OPTIMAL)
        answer.cost = static_cast<double>(solver.totalCost<long double>());
    return answer;
#else
    (void)problem;
    return {};
#endif
}

void solveFromNothing(benchmark::State &state)
{
    const FlowProblem problem = problemOf(static_cast<int>(state.range(0)));
    double ours = 0;
    for (auto _ : state) {
        const Answer answer = byHeadwater(problem);
        ours = answer.time;
        if (answer.status != "optimal, proved")
            return state.SkipWithError("not solved");
        state.SetIterationTime(answer.time);
    }
    state.counters["nodes"] = static_cast<double>(problem.supplies.size());
    state.counters["arcs"] = static_cast<double>(problem.arcs.size());
    state.counters["ranked_ms"] = byHeadwater(problem, true).time * 1e3;
    if (const Answer peer = byLemon(problem); peer.time > 0)
        state.counters["times_lemon"] = ours / peer.time;
}
BENCHMARK(solveFromNothing)->Arg(1000)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A seat loses its hours, or has them again: what moving and closing seats do to the flow.
void repairAfterOneSeat(benchmark::State &state)
{
    CompanyFlow company(static_cast<int>(state.range(0)));
    if (company.flow.solve() != FlowStatus::Optimal)
        return state.SkipWithError("not solved");
    std::vector<double> times;
    double settled = 0;
    for (auto _ : state) {
        const FlowArcIndex seat
            = company.hours[static_cast<std::size_t>(company.upTo(static_cast<int>(company.hours.size())))];
        const auto start = std::chrono::steady_clock::now();
        company.flow.setCapacity(seat, company.flow.capacity(seat) > 0 ? 0 : 24'000);
        company.flow.repair();
        times.push_back(seconds(start));
        settled += static_cast<double>(company.flow.settled());
        state.SetIterationTime(times.back());
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2] * 1e3;
    state.counters["p99_ms"] = times[times.size() * 99 / 100] * 1e3;
    state.counters["nodes_looked_at"] = settled / static_cast<double>(times.size());
}
BENCHMARK(repairAfterOneSeat)->Arg(1000)->Arg(10'000)->Iterations(1000)->UseManualTime()->Unit(benchmark::kMillisecond);

void print(const char *name, const Answer &answer)
{
    std::printf("%-10s %-16s cost %.0f  %.3f s\n", name, answer.status.c_str(), answer.cost, answer.time);
}

/// A DIMACS file by both; the file of the company at full size where none is named.
int solveFile(const char *path)
{
    std::ifstream in(path);
    const Result<FlowProblem> problem = readDimacs(in);
    if (!problem) {
        std::fprintf(stderr, "%s: %s\n", path, qPrintable(problem.error().detail));
        return 1;
    }
    std::printf("%s: %zu nodes, %zu arcs\n", path, problem->supplies.size(), problem->arcs.size());
    print("Headwater", byHeadwater(*problem));
    if (isRanked(*problem))
        print("ranked", byHeadwater(*problem, true));
    print("LEMON", byLemon(*problem));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string(argv[1]) == "--solve")
        return solveFile(argv[2]);
    if (argc == 3 && std::string(argv[1]) == "--write") {
        std::ofstream out(argv[2]);
        writeDimacs(problemOf(10'000), out);
        return out.good() ? 0 : 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
