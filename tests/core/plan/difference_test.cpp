// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

namespace {

/// A plan reached from another by some random puts and removes over two tables.
Plan randomlyEdited(Plan plan)
{
    const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 400), rc::gen::inRange(0, 5)));
    auto seats = plan.seats.edit();
    for (const auto &[slot, what] : edits) {
        Seat seat;
        seat.id = SeatId { slot };
        seat.externalId = QString::number(what);
        if (what == 0)
            seats.remove(seat.id);
        else
            seats.put(seat);
    }
    Territory territory;
    territory.name = QString::number(*rc::gen::inRange(0, 3));
    plan.territories.edit().add(territory);
    return plan;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyingTheDifferenceGivesTheOtherPlan()
    {
        QVERIFY(rc::check("apply(difference(a, b), a) == b and back", [] {
            const Plan a = randomlyEdited({});
            const Plan b = randomlyEdited(a);
            const PlanDifference d = difference(a, b);
            RC_ASSERT(withDifference(a, d) == b);
            RC_ASSERT(withDifferenceUndone(b, d) == a);
            RC_ASSERT(difference(b, b).isEmpty());
        }));
    }

    void editingACopyLeavesTheOriginalAlone()
    {
        Plan original;
        const SeatId id = original.seats.edit().add(Seat {});
        const Plan copy = original;
        Seat changed = *original.seats.find(id);
        changed.externalId = QStringLiteral("N-01");
        original.seats.edit().put(changed);
        QCOMPARE(copy.seats.find(id)->externalId, QString());
        QCOMPARE(difference(copy, original).of<Seat>().size(), std::size_t(1));
    }

    void rowsTheScenarioLeftAloneFollowTheBaseline()
    {
        Plan before;
        const SeatId touched = before.seats.edit().add(Seat {});
        const SeatId untouched = before.seats.edit().add(Seat {});
        Plan scenario = before;
        Seat mine = *scenario.seats.find(touched);
        mine.location = QStringLiteral("mine");
        scenario.seats.edit().put(mine);

        Plan after = before;
        for (const SeatId id : { touched, untouched }) {
            Seat theirs = *after.seats.find(id);
            theirs.location = QStringLiteral("theirs");
            after.seats.edit().put(theirs);
        }

        const Plan result = rebased(scenario, before, after);
        QCOMPARE(result.seats.find(touched)->location, QStringLiteral("mine"));
        QCOMPARE(result.seats.find(untouched)->location, QStringLiteral("theirs"));
    }

    void aRemovedRowNeverGivesItsIdAway()
    {
        CowTable<Seat> table;
        const SeatId first = table.edit().add(Seat {});
        table.edit().remove(first);
        QCOMPARE(table.size(), std::size_t(0));
        QVERIFY(table.edit().add(Seat {}) != first);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
