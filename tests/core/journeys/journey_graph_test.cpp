// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/journey_graph.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

struct PlainArc {
    std::int64_t count = 0;
    std::set<CaseIndex> cases;
    std::vector<qint64> times;
};

/// The graph once more, in the plainest way: an oracle for the counting by codes, threads and bins.
std::map<std::pair<std::uint32_t, std::uint32_t>, PlainArc> plainArcs(const EventColumns &columns)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, PlainArc> arcs;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        for (EventIndex event = columns.begin(journey) + 1; event < columns.end(journey); ++event) {
            PlainArc &arc = arcs[{ columns.activity[event - 1], columns.activity[event] }];
            ++arc.count;
            arc.cases.insert(journey);
            arc.times.push_back(columns.time[event] - columns.time[event - 1]);
        }
    }
    return arcs;
}

TimeSummary plainSummary(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](std::size_t rank) { return static_cast<double>(times[rank]); };
    const std::size_t n = times.size();
    const double sum = std::accumulate(times.begin(), times.end(), 0.0);
    return { sum / static_cast<double>(n), (at((n - 1) / 2) + at(n / 2)) / 2,
        at(static_cast<std::size_t>(std::ceil(0.9 * static_cast<double>(n) - 1e-9)) - 1) };
}

void verifyAgainstPlain(const EventColumns &columns)
{
    const JourneyGraph graph = *journeyGraph(columns);
    const auto plain = plainArcs(columns);
    RC_ASSERT(graph.arcs.size() == plain.size());
    for (const JourneyGraph::Arc &arc : graph.arcs) {
        const PlainArc &expected = plain.at({ *columns.activities.find(graph.nodes[arc.from].activity),
            *columns.activities.find(graph.nodes[arc.to].activity) });
        RC_ASSERT(arc.count == expected.count);
        RC_ASSERT(arc.cases == static_cast<std::int64_t>(expected.cases.size()));
        const TimeSummary time = plainSummary(expected.times);
        RC_ASSERT(std::abs(arc.time.mean - time.mean) <= 1e-6 * time.mean);
        RC_ASSERT(arc.time.median == time.median);
        RC_ASSERT(arc.time.p90 == time.p90);
    }
}

/// Many cases of random walks over so many activities.
EventColumns manyCases(int cases, int length, int activities)
{
    std::vector<JourneyEvent> events;
    std::uint64_t state = 42;
    const auto random = [&state](int below) {
        state = state * 6'364'136'223'846'793'005 + 1'442'695'040'888'963'407;
        return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(below));
    };
    for (int journey = 0; journey < cases; ++journey) {
        qint64 at = monday;
        for (int step = 0; step < length; ++step) {
            at += qint64(1) << random(32);
            events.push_back(
                { QString::number(journey), {}, QStringLiteral("a%1").arg(random(activities)), {}, {}, at });
        }
    }
    return loaded(events).columns;
}

} // namespace

class JourneyGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arcsAreEventsLessCasesAndNodesBalance()
    {
        QVERIFY(rc::check([] {
            const EventColumns columns = loaded(anyEvents()).columns;
            const JourneyGraph graph = *journeyGraph(columns);
            std::vector<std::int64_t> in(graph.nodes.size(), 0);
            std::vector<std::int64_t> out(graph.nodes.size(), 0);
            std::int64_t moves = 0;
            for (const JourneyGraph::Arc &arc : graph.arcs) {
                moves += arc.count;
                in[arc.to] += arc.count;
                out[arc.from] += arc.count;
            }
            RC_ASSERT(moves == graph.events - graph.cases);
            for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
                RC_ASSERT(in[node] + graph.nodes[node].starts == graph.nodes[node].events);
                RC_ASSERT(out[node] + graph.nodes[node].ends == graph.nodes[node].events);
            }
        }));
    }

    void countsAndExactQuantilesAreThoseOfAPlainCount()
    {
        QVERIFY(rc::check([] { verifyAgainstPlain(loaded(anyEvents()).columns); }));
    }

    void threadsCountTheSame() { verifyAgainstPlain(manyCases(25'100, 8, 6)); }

    void thousandsOfActivitiesAreCountedTheSame() { verifyAgainstPlain(manyCases(1'500, 60, 3'000)); }

    void onlyCasesOfTheMaskTakePart()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b c"), QStringLiteral("a c"), QStringLiteral("b c") });
        CaseMask mask = CaseMask::all(3);
        mask.isIn[1] = 0;
        const JourneyGraph graph = *journeyGraph(columns, mask);
        const JourneyGraph expected = *journeyGraph(logOf({ QStringLiteral("a b c"), QStringLiteral("b c") }));
        QVERIFY(graph == expected);
    }

    void anEmptyLogHasAnEmptyGraph()
    {
        QVERIFY(*journeyGraph(EventColumns()) == JourneyGraph());
        const EventColumns columns = logOf({ QStringLiteral("a b") });
        QVERIFY(*journeyGraph(columns, CaseMask { { 0 } }) == JourneyGraph());
    }

    void cancellingIsHeeded()
    {
        Cancellation cancellation;
        cancellation.cancel();
        const auto graph = journeyGraph(logOf({ QStringLiteral("a b") }), cancellation);
        QVERIFY(!graph);
        QVERIFY(graph.error().kind == Error::Kind::Cancelled);
    }

    void variantsAreCountedMostFrequentFirst()
    {
        const EventColumns columns = logOf({ QStringLiteral("a b"), QStringLiteral("b a"), QStringLiteral("a b"),
            QStringLiteral("a a b"), QStringLiteral("a b"), QStringLiteral("b a") });
        const Variants variants = *variantsOf(columns);
        QCOMPARE(variants.variants.size(), std::size_t(3));
        QCOMPARE(variants.variants[0].cases, 3);
        QCOMPARE(traceNames(columns, variants.variants[0].example),
            QStringList({ QStringLiteral("a"), QStringLiteral("b") }));
        QCOMPARE(variants.variants[1].cases, 2);
        QCOMPARE(variants.ofCase, (std::vector<std::uint32_t> { 0, 1, 0, 2, 0, 1 }));
        QCOMPARE(variants.covering(0.5), std::size_t(1));
        QCOMPARE(variants.covering(0.8), std::size_t(2));
        QCOMPARE(variants.covering(1), std::size_t(3));
        QCOMPARE(variants.covering(0), std::size_t(0));
    }

    void variantsTellTracesApart()
    {
        QVERIFY(rc::check([] {
            const EventColumns columns = loaded(anyEvents()).columns;
            const Variants variants = *variantsOf(columns);
            std::map<QStringList, std::int64_t> plain;
            for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey)
                ++plain[traceNames(columns, journey)];
            RC_ASSERT(variants.variants.size() == plain.size());
            for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
                const Variants::Variant &variant = variants.variants[variants.ofCase[journey]];
                RC_ASSERT(traceNames(columns, variant.example) == traceNames(columns, journey));
                RC_ASSERT(variant.cases == plain[traceNames(columns, journey)]);
            }
            RC_ASSERT(std::ranges::is_sorted(variants.variants, std::greater<>(), &Variants::Variant::cases));
        }));
    }
};

QTEST_GUILESS_MAIN(JourneyGraphTest)
#include "journey_graph_test.moc"
