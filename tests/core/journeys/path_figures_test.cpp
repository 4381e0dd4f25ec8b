// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/path_figures.h"
#include "core/journeys/stage_columns.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class PathFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageIsWhatMoreFrequentWaysTake();
    void pathsBelowACoverageCarryThatShareOfCases();
    void stayIsTheTimeUntilTheNextEvent();
    void caseThatMovesTwiceIsValuedOnce();
    void stageColumnsKeepCasesAndDropOtherEvents();
};

namespace {

struct Drawn {
    EventColumns columns;
    CaseMask mask;
    JourneyGraph graph;
    Variants variants;
    PathFigures figures;
};

Drawn drawn(EventColumns columns, const std::vector<Outcome> &outcomes = {})
{
    Drawn all { std::move(columns), {}, {}, {}, {} };
    all.mask = CaseMask::all(all.columns.caseCount());
    all.graph = *journeyGraph(all.columns, all.mask);
    all.variants = *variantsOf(all.columns, all.mask);
    const std::vector<Outcome> open(all.columns.caseCount(), Outcome::Open);
    all.figures = *pathFigures(all.columns, all.mask, all.graph, all.variants, outcomes.empty() ? open : outcomes);
    return all;
}

std::size_t arcOf(const Drawn &all, const QString &from, const QString &to)
{
    for (std::size_t arc = 0; arc < all.graph.arcs.size(); ++arc) {
        if (all.graph.nodes[all.graph.arcs[arc].from].activity == from
            && all.graph.nodes[all.graph.arcs[arc].to].activity == to)
            return arc;
    }
    qFatal("no such arc");
}

} // namespace

void PathFiguresTest::coverageIsWhatMoreFrequentWaysTake()
{
    const Drawn all
        = drawn(logOf({ QStringLiteral("a b"), QStringLiteral("a b"), QStringLiteral("a b"), QStringLiteral("a c") }));
    QCOMPARE(all.figures.arcs[arcOf(all, QStringLiteral("a"), QStringLiteral("b"))].coverage, 0.0);
    QCOMPARE(all.figures.arcs[arcOf(all, QStringLiteral("a"), QStringLiteral("c"))].coverage, 0.75);
}

void PathFiguresTest::pathsBelowACoverageCarryThatShareOfCases()
{
    QVERIFY(rc::check("cases that run wholly along the shown arcs are at least the share asked for", [] {
        const Drawn all = drawn(loaded(anyEvents()).columns);
        if (all.graph.cases == 0)
            return;
        const double wanted = *rc::gen::inRange(0, 101) / 100.0;
        std::int64_t along = 0;
        for (CaseIndex journey = 0; journey < all.columns.caseCount(); ++journey) {
            const auto names = traceNames(all.columns, journey);
            bool isAlong = !names.isEmpty();
            for (qsizetype i = 1; i < names.size() && isAlong; ++i)
                isAlong = all.figures.arcs[arcOf(all, names[i - 1], names[i])].coverage < wanted;
            along += isAlong ? 1 : 0;
        }
        RC_ASSERT(static_cast<double>(along) >= wanted * static_cast<double>(all.graph.cases) - 1e-9);
    }));
}

void PathFiguresTest::stayIsTheTimeUntilTheNextEvent()
{
    const Drawn all = drawn(loaded({ happened("1", "a", monday), happened("1", "b", monday + dayLength),
                                       happened("2", "a", monday), happened("2", "b", monday + 3 * dayLength) })
                                .columns);
    for (std::size_t node = 0; node < all.graph.nodes.size(); ++node) {
        const double expected = all.graph.nodes[node].activity == QStringLiteral("a") ? 2.0 * dayLength : 0;
        QCOMPARE(all.figures.nodes[node].stay.median, expected);
    }
}

void PathFiguresTest::caseThatMovesTwiceIsValuedOnce()
{
    Opportunity deal;
    deal.externalId = QStringLiteral("1");
    deal.amount = Money::ofWhole(500);
    deal.outcome = Outcome::Lost;
    Opportunity withoutAmount;
    withoutAmount.externalId = QStringLiteral("2");
    const Drawn all = drawn(
        loaded({ happened("1", "a", monday), happened("1", "b", monday + 1'000), happened("1", "a", monday + 2'000),
                   happened("1", "b", monday + 3'000), happened("2", "a", monday), happened("2", "b", monday + 1'000) },
            { deal, withoutAmount })
            .columns,
        { Outcome::Lost, Outcome::Open });
    const PathFigures::Arc &arc = all.figures.arcs[arcOf(all, QStringLiteral("a"), QStringLiteral("b"))];
    QCOMPARE(arc.valued, 1);
    QCOMPARE(arc.value, Money::ofWhole(500));
    QCOMPARE(arc.closed, 1);
    QCOMPARE(arc.gaveUp, 1);
}

void PathFiguresTest::stageColumnsKeepCasesAndDropOtherEvents()
{
    const EventColumns columns
        = logOf({ QStringLiteral("Interest call Won"), QStringLiteral("call"), QStringLiteral("Interest") });
    const Plan plan = planWithStages(
        { { QStringLiteral("Interest"), StageKind::Open }, { QStringLiteral("Won"), StageKind::Won } });
    const EventColumns stages = stageColumns(columns, journeyContext(columns, plan));
    QCOMPARE(stages.caseCount(), columns.caseCount());
    QCOMPARE(traceNames(stages, 0), QStringList({ QStringLiteral("Interest"), QStringLiteral("Won") }));
    QCOMPARE(stages.length(1), 0U);
    QCOMPARE(stages.time[1], columns.time[2]);
    const EventColumns without = stageColumns(columns, journeyContext(columns, Plan()));
    QCOMPARE(without.eventCount(), columns.eventCount());
}

QTEST_GUILESS_MAIN(PathFiguresTest)
#include "path_figures_test.moc"
