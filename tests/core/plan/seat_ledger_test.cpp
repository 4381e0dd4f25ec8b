// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/plan/seats/seat_ledger.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

class SeatLedgerTest : public QObject
{
    Q_OBJECT

private:
    const SmallCompany c = smallCompany();
    const QDate on { 2027, 3, 31 };

    SeatFate fateAfter(const Result<Plan> &edited, SeatId seat) const
    {
        const SeatLedger ledger = seatLedger(c.plan, *edited);
        const auto entry = std::ranges::find(ledger.entries, seat, &SeatEntry::seat);
        return entry == ledger.entries.end() ? SeatFate::Same : entry->fate;
    }

    static Plan withSeat(Plan plan, SeatId id, void (*change)(Seat &))
    {
        Seat seat = *plan.seats.find(id);
        change(seat);
        plan.seats.edit().put(seat);
        return plan;
    }

private Q_SLOTS:
    void aPlanAgainstItselfHasNothingToTell()
    {
        const SeatLedger ledger = seatLedger(c.plan, c.plan);
        QVERIFY(ledger.entries.empty());
        QCOMPARE(ledger.before, ledger.after);
        QCOMPARE(ledger.count(SeatFate::Same), ledger.before.seats);
    }

    void eachFateIsTold()
    {
        const std::array seat { c.atFells };
        QCOMPARE(fateAfter(withSeatsClosed(c.plan, seat, on), c.atFells), SeatFate::Closed);
        QCOMPARE(fateAfter(withSeatsPlaced(c.plan, seat, c.coast), c.atFells), SeatFate::Moved);
        QCOMPARE(fateAfter(withSeatsPlaced(c.plan, seat, c.coast, c.demo), c.atFells), SeatFate::Converted);
        QCOMPARE(fateAfter(withPersonLeaving(c.plan, c.ann, on), c.atFells), SeatFate::FellVacant);
        QCOMPARE(fateAfter(withSeat(c.plan, c.atFells, [](Seat &is) { is.fte = Share::of(0.5); }), c.atFells),
            SeatFate::Resized);
        QCOMPARE(fateAfter(withSeat(c.plan, c.atFells, [](Seat &is) { is.to = QDate(2028, 1, 31); }), c.atFells),
            SeatFate::Rescheduled);
        QCOMPARE(
            fateAfter(withSeat(c.plan, c.atFells, [](Seat &is) { is.location = QStringLiteral("Kendal"); }), c.atFells),
            SeatFate::Same);
    }

    void aSeatWhoseRowIsGoneIsNamed()
    {
        Plan plan = c.plan;
        plan.seats.edit().remove(c.atFells);
        const SeatLedger ledger = seatLedger(c.plan, plan);
        QCOMPARE(ledger.entries.size(), 1U);
        QCOMPARE(ledger.entries.front().fate, SeatFate::Removed);
        QVERIFY(ledger.entries.front().before && !ledger.entries.front().after);
        QCOMPARE(ledger.lost(), 1);
    }

    void oneThatWasClosedInBothIsNone()
    {
        const std::array seat { c.atFells };
        const Plan closed = *withSeatsClosed(c.plan, seat, on);
        QCOMPARE(seatLedger(closed, closed).before.seats, seatLedger(c.plan, c.plan).before.seats - 1);
        Plan removed = closed;
        removed.seats.edit().remove(c.atFells);
        QVERIFY(seatLedger(closed, removed).entries.empty());
        QCOMPARE(seatLedger(closed, c.plan).entries.front().fate, SeatFate::Reopened);
    }

    void seatsBalanceWhateverIsDone()
    {
        QVERIFY(rc::check([this] {
            Plan before = c.plan;
            Plan after = c.plan;
            for (Plan *plan : { &before, &after }) {
                const int steps = *rc::gen::inRange(0, 12);
                for (int step = 0; step < steps; ++step) {
                    const auto next = randomEdit(
                        *plan, *rc::gen::inRange(2, 7), *rc::gen::inRange(0, 50), *rc::gen::inRange(0, 1000));
                    if (next)
                        *plan = *next;
                }
            }
            const SeatLedger ledger = seatLedger(before, after);
            RC_ASSERT(ledger.before.seats + ledger.gained() - ledger.lost() == ledger.after.seats);
            std::int64_t told = 0;
            for (const std::int64_t count : ledger.counts)
                told += count;
            RC_ASSERT(told == static_cast<std::int64_t>(ledger.entries.size()) + ledger.count(SeatFate::Same));
            const SeatLedger back = seatLedger(after, before);
            RC_ASSERT(back.gained() == ledger.lost() && back.before == ledger.after);
        }));
    }
};

QTEST_GUILESS_MAIN(SeatLedgerTest)
#include "seat_ledger_test.moc"
