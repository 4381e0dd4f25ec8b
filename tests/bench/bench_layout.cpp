// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossings.h"
#include "core/layout/layered_layout.h"
#include "tests/bench/bench_company.h"
#include "tests/support/event_graphs.h"
#include "tests/support/graphviz.h"

using namespace headwater;

namespace {

void report(benchmark::State &state, const LayoutGraph &graph, const std::vector<LayoutPoint> &centres)
{
    const Crossings crossings = straightLineCrossings(centres, graph.arcs);
    state.counters["nodes"] = static_cast<double>(graph.nodes.size());
    state.counters["arcs"] = static_cast<double>(graph.arcs.size());
    state.counters["crossings"] = static_cast<double>(crossings.count);
    state.counters["weighted"] = crossings.weight;
}

void byHeadwater(benchmark::State &state, const LayoutGraph &graph)
{
    Layout layout;
    for (auto _ : state)
        layout = layeredLayout(graph, {}, {}).value();
    std::vector<LayoutPoint> centres;
    for (const PlacedNode &node : layout.nodes)
        centres.push_back(node.centre);
    report(state, graph, centres);
}

/// The same nodes once more, with every tenth arc gone: what a filter costs.
void besideEarlier(benchmark::State &state, const LayoutGraph &graph)
{
    LayoutOptions options;
    options.earlier = std::make_shared<Layout>(layeredLayout(graph, {}, {}).value());
    LayoutGraph filtered = graph;
    filtered.arcs.clear();
    for (std::size_t i = 0; i < graph.arcs.size(); ++i) {
        if (i % 10 != 0)
            filtered.arcs.push_back(graph.arcs[i]);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(layeredLayout(filtered, options, {}).value().nodes.data());
}

/// Graphviz as a program, its start included, because it cannot be had otherwise.
void byDot(benchmark::State &state, const LayoutGraph &graph, bool useWeights)
{
    std::vector<LayoutPoint> centres;
    for (auto _ : state)
        centres = test::placedByDot(graph, useWeights);
    if (centres.empty())
        state.SkipWithError("dot failed");
    else
        report(state, graph, centres);
}

void add(const std::string &name, const LayoutGraph &graph)
{
    if (graph.nodes.empty())
        return;
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark(("layout/" + name).c_str(), byHeadwater, graph)->Unit(unit);
    benchmark::RegisterBenchmark(("layout_filtered/" + name).c_str(), besideEarlier, graph)->Unit(unit);
    if (test::graphvizDot().isEmpty())
        return;
    for (const bool useWeights : { false, true }) {
        const std::string program = useWeights ? "dot_weighted/" : "dot/";
        benchmark::RegisterBenchmark((program + name).c_str(), byDot, graph, useWeights)
            ->Unit(unit)
            ->Iterations(1)
            ->UseRealTime();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto log = [](const char *name) {
        return test::directlyFollows(test::corpusFile(QStringLiteral("event-logs/%1.csv").arg(QLatin1StringView(name))),
            "case:concept:name", "concept:name");
    };
    add("running-example", log("running-example"));
    add("receipt", log("receipt"));
    add("energy", test::energyFlows(test::corpusFile(QStringLiteral("flow/energy.json"))));
    add("journeys_500", test::wanderingJourneys(500, 1'500));
    add("journeys_5000", test::wanderingJourneys(5'000, 15'000));
    return bench::run(argc, argv);
}
