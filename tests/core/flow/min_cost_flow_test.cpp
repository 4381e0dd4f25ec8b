// SPDX-License-Identifier: GPL-3.0-or-later
// gcc 12 sees values that are not set in Boost's iterators over no edges.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "core/flow/dimacs.h"
#include "tests/core/flow/random_flows.h"

#include <QFile>
#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/cycle_canceling.hpp>
#include <boost/graph/find_flow_cost.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <fstream>
#include <map>
#include <numeric>
#include <sstream>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The optimal cost by Boost's maximum flow and cycle canceling, or nothing when there is no flow. Lower bounds become
/// supplies; negative costs are no trouble to it as all capacities are finite.
std::optional<std::int64_t> costByBoost(const FlowProblem &problem)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
        boost::property<boost::edge_capacity_t, long,
            boost::property<boost::edge_residual_capacity_t, long,
                boost::property<boost::edge_reverse_t, Traits::edge_descriptor,
                    boost::property<boost::edge_weight_t, long>>>>>;
    const std::size_t nodes = problem.supplies.size();
    Graph graph(nodes + 2);
    const auto addArc = [&graph](std::size_t from, std::size_t to, long capacity, long cost) {
        const auto there = add_edge(from, to, graph).first;
        const auto back = add_edge(to, from, graph).first;
        put(boost::edge_capacity, graph, there, capacity);
        put(boost::edge_capacity, graph, back, 0L);
        put(boost::edge_weight, graph, there, cost);
        put(boost::edge_weight, graph, back, -cost);
        put(boost::edge_reverse, graph, there, back);
        put(boost::edge_reverse, graph, back, there);
    };
    std::vector<std::int64_t> supplies = problem.supplies;
    std::int64_t fixedCost = 0;
    for (const FlowArc &arc : problem.arcs) {
        addArc(arc.from, arc.to, arc.capacity - arc.lower, arc.cost);
        supplies[arc.from] -= arc.lower;
        supplies[arc.to] += arc.lower;
        fixedCost += arc.lower * arc.cost;
    }
    long wanted = 0;
    for (std::size_t node = 0; node < nodes; ++node) {
        if (supplies[node] > 0)
            addArc(nodes, node, supplies[node], 0);
        else
            addArc(node, nodes + 1, -supplies[node], 0);
        wanted += std::max<std::int64_t>(0, supplies[node]);
    }
    if (boost::push_relabel_max_flow(graph, nodes, nodes + 1) != wanted)
        return {};
    boost::cycle_canceling(graph);
    return fixedCost + boost::find_flow_cost(graph);
}

QString flowData(const char *name)
{
    const QString corpus = qEnvironmentVariable("HEADWATER_CORPUS");
    const QString path = corpus + QStringLiteral("/flow/") + QLatin1StringView(name);
    return !corpus.isEmpty() && QFile::exists(path) ? path : QString();
}

/// The columns of one of LEMON's graph files, by section: per row the two ends (or the one label), then the values.
struct LemonTable {
    std::map<std::string, std::vector<std::int64_t>> nodes;
    std::vector<std::pair<FlowNode, FlowNode>> ends;
    std::map<std::string, std::vector<std::int64_t>> arcs;
};

LemonTable readLemon(const QString &path)
{
    LemonTable table;
    std::ifstream in(path.toStdString());
    std::vector<std::string> names;
    bool isArcs = false;
    bool isRows = false;
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        if (line.empty() || line[0] == '@') {
            isRows = line == "@nodes" || line == "@arcs";
            isArcs = line == "@arcs";
            names.clear();
        } else if (isRows && names.empty()) {
            for (std::string name; words >> name;) {
                if (name != "label")
                    names.push_back(name);
            }
        } else if (isRows) {
            FlowNode from = 0;
            FlowNode to = 0;
            words >> from;
            if (isArcs) {
                words >> to;
                table.ends.emplace_back(from - 1, to - 1);
            }
            for (const std::string &name : names) {
                std::int64_t value = 0;
                words >> value;
                (isArcs ? table.arcs : table.nodes)[name].push_back(value);
            }
        }
    }
    return table;
}

/// As LEMON asks it: empty names are the defaults lower 0, capacity unbounded, cost 1, no supply.
FlowProblem lemonProblem(const LemonTable &table, const std::string &lower, const std::string &capacity,
    const std::string &cost, std::vector<std::int64_t> supplies)
{
    FlowProblem problem;
    problem.supplies = std::move(supplies);
    for (std::size_t i = 0; i < table.ends.size(); ++i) {
        FlowArc arc { table.ends[i].first, table.ends[i].second, 0, unbounded, 1 };
        if (!lower.empty())
            arc.lower = table.arcs.at(lower)[i];
        if (!capacity.empty())
            arc.capacity = table.arcs.at(capacity)[i];
        if (!cost.empty())
            arc.cost = table.arcs.at(cost)[i];
        problem.arcs.push_back(arc);
    }
    return problem;
}

/// Where more than the supplies may flow out: a node beside the others gives what is wanting in all.
FlowProblem withSuppliesAtLeast(FlowProblem problem)
{
    const auto beside = static_cast<FlowNode>(problem.supplies.size());
    for (FlowNode node = 0; node < beside; ++node)
        problem.arcs.push_back({ beside, node, 0, unbounded, 0 });
    problem.supplies.push_back(-std::accumulate(problem.supplies.begin(), problem.supplies.end(), std::int64_t(0)));
    return problem;
}

std::int64_t optimalCost(const FlowProblem &problem)
{
    const FlowSolution solution = minCostFlow(problem);
    return isOptimal(problem, solution) ? static_cast<std::int64_t>(costOf(problem, solution.flows)) : -999'999'999;
}

} // namespace

class MinCostFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedProblemsCostWhatIsPublished_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<qint64>("cost");
        QTest::newRow("sample") << QByteArray("sample.dmx") << qint64(9);
        QTest::newRow("Network3") << QByteArray("Network3.dmx") << qint64(12'909'051);
        QTest::newRow("net8_8_1") << QByteArray("net8_8_1.dmx") << qint64(18'866'121);
        QTest::newRow("net8_8_2") << QByteArray("net8_8_2.dmx") << qint64(15'937'832);
    }
    void publishedProblemsCostWhatIsPublished()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const qint64, cost);
        const QString path = flowData(file.constData());
        if (path.isEmpty())
            QSKIP("the reference data are not here");
        std::ifstream in(path.toStdString());
        const Result<FlowProblem> problem = readDimacs(in);
        QVERIFY(problem);
        QCOMPARE(optimalCost(*problem), cost);
    }

    void theCasesOfLemonComeOutAlike()
    {
        const QString path = flowData("test_lgf.lgf");
        if (path.isEmpty())
            QSKIP("the reference data are not here");
        const LemonTable table = readLemon(path);
        const auto supplies = [&table](const char *name) { return table.nodes.at(name); };
        std::vector<std::int64_t> through(12, 0);
        through[0] = 27;
        through[11] = -27;
        const std::vector<std::int64_t> none(12, 0);
        QCOMPARE(optimalCost(lemonProblem(table, {}, "cap", "cost", supplies("sup1"))), 5240);
        QCOMPARE(optimalCost(lemonProblem(table, {}, "cap", "cost", through)), 7620);
        QCOMPARE(optimalCost(lemonProblem(table, "low2", "cap", "cost", supplies("sup1"))), 5970);
        QCOMPARE(optimalCost(lemonProblem(table, "low2", "cap", "cost", through)), 8010);
        QCOMPARE(optimalCost(lemonProblem(table, {}, {}, {}, supplies("sup1"))), 74);
        QCOMPARE(optimalCost(lemonProblem(table, "low2", {}, {}, through)), 94);
        QCOMPARE(optimalCost(lemonProblem(table, {}, {}, {}, none)), 0);
        QCOMPARE(minCostFlow(lemonProblem(table, "low2", "cap", {}, none)).status, FlowStatus::Infeasible);
        QCOMPARE(optimalCost(lemonProblem(table, "low3", "cap", "cost", supplies("sup4"))), 6360);
        QCOMPARE(optimalCost(withSuppliesAtLeast(lemonProblem(table, {}, "cap", "cost", supplies("sup5")))), 3530);
        QCOMPARE(optimalCost(withSuppliesAtLeast(lemonProblem(table, "low2", "cap", "cost", supplies("sup5")))), 4540);
        QCOMPARE(minCostFlow(withSuppliesAtLeast(lemonProblem(table, "low2", "cap", "cost", supplies("sup6")))).status,
            FlowStatus::Infeasible);
    }

    void negativeCostsWithoutBoundsAreToldFromBoundedOnes()
    {
        const QString path = flowData("test_neg1_lgf.lgf");
        if (path.isEmpty())
            QSKIP("the reference data are not here");
        const LemonTable table = readLemon(path);
        FlowProblem problem = lemonProblem(table, "low1", {}, "cost", table.nodes.at("sup"));
        QCOMPARE(minCostFlow(problem).status, FlowStatus::Unbounded);
        for (FlowArc &arc : problem.arcs)
            arc.capacity = 5000;
        QCOMPARE(optimalCost(problem), -40'000);
        const LemonTable pair = readLemon(flowData("test_neg2_lgf.lgf"));
        FlowProblem beside = lemonProblem(pair, {}, {}, "cost", pair.nodes.at("sup"));
        QCOMPARE(optimalCost(withSuppliesAtLeast(beside)), -300);
        for (FlowArc &arc : beside.arcs)
            arc.capacity = 1000;
        QCOMPARE(optimalCost(withSuppliesAtLeast(beside)), -300);
    }

    void everySmallProblemCostsWhatBoostFinds()
    {
        QVERIFY(rc::check("cost and feasibility", [] {
            const FlowProblem problem = anyProblem();
            const std::optional<std::int64_t> expected = costByBoost(problem);
            const FlowSolution solution = minCostFlow(problem);
            RC_ASSERT((solution.status == FlowStatus::Optimal) == expected.has_value());
            if (!expected)
                return;
            RC_ASSERT(isOptimal(problem, solution));
            RC_ASSERT(static_cast<std::int64_t>(costOf(problem, solution.flows)) == *expected);
        }));
    }

    void aProofFailsForAnythingButTheOptimum()
    {
        FlowProblem problem;
        problem.supplies = { 3, 0, -3 };
        problem.arcs = { { 0, 1, 0, 3, 1 }, { 1, 2, 0, 3, 1 }, { 0, 2, 0, 2, 5 } };
        FlowSolution solution = minCostFlow(problem);
        QVERIFY(isOptimal(problem, solution));
        QCOMPARE(static_cast<int>(costOf(problem, solution.flows)), 6);
        solution.flows = { 1, 1, 2 }; // balanced, and dearer
        QVERIFY(!isOptimal(problem, solution));
        solution.flows = { 3, 2, 0 }; // one unit is lost on the way
        QVERIFY(!isOptimal(problem, solution));
        solution.flows = { 4, 4, -1 }; // beyond the bounds
        QVERIFY(!isOptimal(problem, solution));
    }

    void noNodesNoArcsAndLoneNodes()
    {
        QCOMPARE(minCostFlow({}).status, FlowStatus::Optimal);
        QCOMPARE(minCostFlow({ { 0, 0 }, {} }).status, FlowStatus::Optimal);
        QCOMPARE(minCostFlow({ { 1, 0 }, {} }).status, FlowStatus::Infeasible);
        QCOMPARE(minCostFlow({ { 1, -1 }, {} }).status, FlowStatus::Infeasible);
        QCOMPARE(minCostFlow({ { 0, 0 }, { { 0, 1, 3, 2, 1 } } }).status, FlowStatus::Infeasible);
    }

    void numbersThatRunOverAreRefused()
    {
        constexpr std::int64_t large = std::numeric_limits<std::int64_t>::max();
        const FlowArc fine { 0, 1, 0, 1, 1 };
        const auto with = [](std::vector<std::int64_t> supplies, FlowArc arc) {
            return minCostFlow({ std::move(supplies), { arc } }).status;
        };
        QCOMPARE(with({ large, -large }, fine), FlowStatus::TooLarge);
        QCOMPARE(with({ 0, 0 }, { 0, 1, 0, 1, std::numeric_limits<std::int64_t>::min() }), FlowStatus::TooLarge);
        QCOMPARE(with({ 0, 0 }, { 0, 1, -large, large - 1, 1 }), FlowStatus::TooLarge);
        QCOMPARE(with({ 0, 0 }, { 0, 2, 0, 1, 1 }), FlowStatus::TooLarge);
        QCOMPARE(with({ 0, 0 }, { 0, 1, 0, large - 1, 1 }), FlowStatus::TooLarge);
        QCOMPARE(with({ 0, 0 }, { 0, 1, 0, large / 3, 1 }), FlowStatus::Optimal);
    }

    void itEndsWhereEveryPivotMovesNothing()
    {
        FlowProblem grid; // all costs equal, no flow: as degenerate as can be
        constexpr FlowNode side = 60;
        grid.supplies.assign(side * side, 0);
        for (FlowNode node = 0; node < side * side; ++node) {
            for (const FlowNode next : { node + 1, node + side, node - 1, node - side }) {
                if (next < side * side)
                    grid.arcs.push_back({ node, next, 0, node % 2, 0 });
            }
        }
        grid.supplies.front() = 1;
        grid.supplies[1] = -1;
        grid.arcs.push_back({ 0, 1, 0, 1, 0 });
        QVERIFY(isOptimal(grid, minCostFlow(grid)));
    }

    void itCanBeCancelled()
    {
        FlowProblem problem;
        problem.supplies.assign(4000, 0);
        for (FlowNode node = 0; node < 2000; ++node) {
            problem.supplies[node] = 1;
            problem.supplies[node + 2000] = -1;
            for (FlowNode other = 0; other < 20; ++other)
                problem.arcs.push_back(
                    { node, 2000 + (node * 7 + other * 131) % 2000, 0, 1, (node * 37 + other * 91) % 1000 });
        }
        Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(minCostFlow(problem, cancellation).status, FlowStatus::Cancelled);
        QVERIFY(minCostFlow(problem).status != FlowStatus::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MinCostFlowTest)

#include "min_cost_flow_test.moc"
