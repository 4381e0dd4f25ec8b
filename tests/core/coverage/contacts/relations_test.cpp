// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/relations.h"
#include "core/journeys/loading/event_loader.h"
#include "tests/support/small_company.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Relation owned(std::int64_t seat, std::int64_t account)
{
    return { SeatId { seat }, AccountId { account }, true, false };
}

} // namespace

class RelationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairCountsOnceHoweverItCameAbout()
    {
        const SmallCompany c = smallCompany(); // Ann sits at Fells and owns what she works on
        EventColumnsBuilder builder(opportunityActivities(c.plan));
        const Account &acme = *c.plan.accounts.find(c.acme);
        const QString ann = c.plan.people.find(c.ann)->name;
        QVERIFY(builder.add(
            JourneyEvent { QStringLiteral("J1"), acme.name, QStringLiteral("Call"), {}, ann, 1'767'571'200'000 }));
        QVERIFY(builder.add(JourneyEvent { QStringLiteral("J2"), c.plan.accounts.find(c.birch)->name,
            QStringLiteral("Call"), {}, ann, 1'767'571'300'000 }));
        QVERIFY(builder.add(JourneyEvent { QStringLiteral("J3"), QStringLiteral("Nobody knows"), QStringLiteral("Call"),
            {}, ann, 1'767'571'400'000 }));
        const Result<LoadedJourneys> loaded = builder.build();
        QVERIFY(loaded);
        const std::vector<Relation> plan = *relationsOf(c.plan, nullptr);
        const std::vector<Relation> both = *relationsOf(c.plan, &loaded->columns);
        QVERIFY((plan == std::vector { owned(c.atFells.value, c.acme.value), owned(c.atLakes.value, c.birch.value) }));
        QVERIFY((both
            == std::vector { Relation { c.atFells, c.acme, true, true }, Relation { c.atFells, c.birch, false, true },
                owned(c.atLakes.value, c.birch.value) }));
        Cancellation stopped;
        stopped.cancel();
        QVERIFY(relationsOf(c.plan, &loaded->columns, stopped).error().kind == Error::Kind::Cancelled);
    }

    void whatTheGraphRestsOnIsFound()
    {
        Plan plan;
        for (int i = 0; i < 6; ++i)
            plan.accounts.edit().add(Account {});
        // Seats 1 and 2 share accounts 1 and 2; account 3 ties seat 3 to them; account 4 is seat 3's alone; 5, 6
        // nobody's.
        const std::vector<Relation> relations { owned(1, 1), owned(1, 2), owned(2, 1), owned(2, 2), owned(2, 3),
            owned(3, 3), owned(3, 4) };
        const RelationMeasures measures = measuresOf(plan, relations);
        QCOMPARE(measures.seats, std::size_t { 3 });
        QCOMPARE(measures.accounts, std::size_t { 4 });
        QCOMPARE(measures.pairs, std::size_t { 7 });
        QVERIFY((measures.seatArticulations == std::vector { SeatId { 2 }, SeatId { 3 } }));
        QVERIFY((measures.accountArticulations == std::vector { AccountId { 3 } }));
        QCOMPARE(measures.bridges, std::size_t { 3 }); // 2-3, 3-3, 3-4
        QVERIFY((measures.singleSeat == std::vector { AccountId { 4 } }));
        QVERIFY((measures.unknown == std::vector { AccountId { 5 }, AccountId { 6 } }));
    }

    void noRelationsAreNoTrouble()
    {
        const RelationMeasures measures = measuresOf({}, {});
        QCOMPARE(measures.pairs, std::size_t { 0 });
        QCOMPARE(measures.bridges, std::size_t { 0 });
        QCOMPARE(measures.articulations(), std::size_t { 0 });
    }
};

QTEST_GUILESS_MAIN(RelationsTest)

#include "relations_test.moc"
