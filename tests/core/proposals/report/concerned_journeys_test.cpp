// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/concerned_journeys.h"
#include "tests/core/journeys/log_support.h"
#include "tests/support/small_company.h"

using namespace headwater;
using namespace headwater::test;

/// Which journeys a proposal concerns, and which of their moves are drawn.
class ConcernedJourneysTest : public QObject
{
    Q_OBJECT

    SmallCompany c = smallCompany();

    Plan withCoastSeatInFells() const
    {
        Plan plan = c.plan;
        Seat seat = *plan.seats.find(c.atCoast);
        seat.home = c.fells;
        plan.seats.edit().put(seat);
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto stages = c.plan.stages.edit();
        for (const auto &[name, kind] : { std::pair("Interest", StageKind::Open), std::pair("Demo", StageKind::Open),
                 std::pair("Won", StageKind::Won), std::pair("Lost", StageKind::Lost) })
            stages.add(
                { {}, QString::fromLatin1(name), static_cast<std::int64_t>(c.plan.stages.size()) + 1, kind, 10 });
    }

    void aSeatThatMovesConcernsBothItsPlaces()
    {
        QCOMPARE(territoriesConcerned(c.plan, withCoastSeatInFells()), (std::set { c.fells, c.coast }));
        QVERIFY(territoriesConcerned(c.plan, c.plan).empty());
    }

    void whatLiesBelowIsConcernedToo()
    {
        Plan plan = c.plan;
        Seat seat = *plan.seats.find(c.demoNorth);
        seat.fte = Share::full();
        seat.location = QStringLiteral("elsewhere");
        plan.seats.edit().put(seat);
        QCOMPARE(territoriesConcerned(c.plan, plan), (std::set { c.north, c.fells, c.lakes }));
    }

    void anotherOwnerConcernsTheCustomersPlace()
    {
        Plan plan = c.plan;
        Account account = *plan.accounts.find(c.acme);
        account.owners = { { c.atCoast, Share::full() } };
        plan.accounts.edit().put(account);
        QCOMPARE(territoriesConcerned(c.plan, plan), (std::set { account.territory }));
        account.name += u'!';
        Plan renamed = c.plan;
        renamed.accounts.edit().put(*c.plan.accounts.find(c.acme));
        QVERIFY(territoriesConcerned(c.plan, renamed).empty());
    }

    void onlyTheirJourneysAreCounted()
    {
        const QByteArray acme = c.plan.accounts.find(c.acme)->name.toUtf8();
        const QByteArray birch = c.plan.accounts.find(c.birch)->name.toUtf8();
        const TerritoryId there = c.plan.accounts.find(c.acme)->territory;
        QVERIFY(there != c.plan.accounts.find(c.birch)->territory);
        const EventColumns columns = loaded({ happened("1", "Interest", monday, "", "", acme.constData()),
                                                happened("1", "Demo", monday + 2 * dayLength, "", "", acme.constData()),
                                                happened("1", "Won", monday + 3 * dayLength, "", "", acme.constData()),
                                                happened("2", "Interest", monday, "", "", birch.constData()),
                                                happened("2", "Lost", monday + dayLength, "", "", birch.constData()) })
                                         .columns;
        const auto some = concernedJourneys(columns, c.plan, { there });
        QVERIFY(some && some->isPart);
        QCOMPARE(some->allCases, std::int64_t(2));
        QCOMPARE(some->won, std::int64_t(1));
        QCOMPARE(some->gaveUp, std::int64_t(0));
        QCOMPARE(some->graph.arcs.size(), std::size_t(2));
        QCOMPARE(some->graph.nodes.size(), some->steps.size());
        for (std::size_t node = 0; node < some->steps.size(); ++node)
            QCOMPARE(
                some->steps[node].kind == StageKind::Won, some->graph.nodes[node].activity == QStringLiteral("Won"));
        const auto all = concernedJourneys(columns, c.plan, {});
        QVERIFY(all && !all->isPart);
        QCOMPARE(all->gaveUp, std::int64_t(1));
    }

    void theBusiestMovesAreDrawn()
    {
        JourneyGraph graph;
        for (int i = 0; i < 100; ++i)
            graph.arcs.push_back({ 0, 1, 100 - i, 100 - i, {} });
        QCOMPARE(arcsToDraw(graph).size(), std::size_t(24));
        graph.arcs = { { 0, 1, 95, 95, {} }, { 1, 2, 5, 5, {} } };
        QCOMPARE(arcsToDraw(graph), (std::vector<std::size_t> { 0 }));
        QVERIFY(arcsToDraw({}).empty());
    }
};

QTEST_GUILESS_MAIN(ConcernedJourneysTest)
#include "concerned_journeys_test.moc"
