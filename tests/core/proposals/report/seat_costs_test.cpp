// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/findings.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

/// What seats cost quarter by quarter, what is paid once, and how many seats there are.
class SeatCostsTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

    static Plan with(Plan plan, const Seat &seat)
    {
        plan.seats.edit().put(seat);
        return plan;
    }
    Money yearOf(SeatId seat) const { return c.plan.roles.find(c.plan.seats.find(seat)->role)->costPerYear; }

private Q_SLOTS:
    void aSeatThatClosesCostsUntilItsLastDay()
    {
        Seat closing = *c.plan.seats.find(c.atFells);
        closing.status = SeatStatus::Closed;
        closing.to = QDate(2027, 3, 31);
        const auto costs = costQuarters(c.plan, with(c.plan, closing), 2);
        QCOMPARE(costs.size(), std::size_t(2));
        QCOMPARE(costs[0].quarter.first, QDate(2027, 1, 1));
        QCOMPARE(costs[0].after, costs[0].before);
        QCOMPARE(costs[0].seatsAfter, costs[0].seatsBefore);
        QCOMPARE(costs[1].seatsAfter, costs[1].seatsBefore - 1);
        QCOMPARE((costs[1].before - costs[1].after).cents, yearOf(c.atFells).cents / 4);
    }

    void aSeatThatIsClosedWithoutADayIsGone()
    {
        Seat closed = *c.plan.seats.find(c.atFells);
        closed.status = SeatStatus::Closed;
        const auto costs = costQuarters(c.plan, with(c.plan, closed), 1);
        QCOMPARE(costs[0].seatsAfter, costs[0].seatsBefore - 1);
        QCOMPARE((costs[0].before - costs[0].after).cents, yearOf(c.atFells).cents / 4);
        const auto counts = seatCounts(c.plan, with(c.plan, closed));
        std::int64_t before = 0;
        std::int64_t after = 0;
        for (const SeatsOfRole &count : counts) {
            before += count.before;
            after += count.after;
        }
        QCOMPARE(before, static_cast<std::int64_t>(c.plan.seats.size()));
        QCOMPARE(after, before - 1);
    }

    void aSeatFromTheMiddleOfAQuarterCostsItsDays()
    {
        Seat later = *c.plan.seats.find(c.atFells);
        later.from = QDate(2027, 3, 1); // 31 of 90 days
        const auto costs = costQuarters(c.plan, with(c.plan, later), 1);
        const double missing = static_cast<double>((costs[0].before - costs[0].after).cents);
        QCOMPARE(qRound64(missing), qRound64(static_cast<double>(yearOf(c.atFells).cents) / 4 * 59 / 90));
        QCOMPARE(costs[0].seatsAfter, costs[0].seatsBefore);
    }

    void hiresAndRelocationsArePaidOnce()
    {
        Seat hire = *c.plan.seats.find(c.atCoast);
        hire.status = SeatStatus::Vacant;
        hire.placeholder = Placeholder::Hire;
        Plan after = with(c.plan, hire);
        Seat moved = *c.plan.seats.find(c.atFells);
        moved.home = c.coast;
        after = with(after, moved);
        const WhoMoves moves = whoMoves(c.plan, after);
        const OneOffCosts costs = oneOffCosts(c.plan, after, moves.people);
        QCOMPARE(costs.hires, std::int64_t(1));
        QCOMPARE(costs.relocations, std::int64_t(1));
        QCOMPARE(costs.total(), costs.perHire + costs.perRelocation);
        QCOMPARE(oneOffCosts(after, after, {}).hires, std::int64_t(0));
    }

    void aVacancyThatIsRedeployedIsFilledFromOutsideElsewhere()
    {
        Seat vacant = *c.plan.seats.find(c.atCoast);
        vacant.status = SeatStatus::Vacant;
        vacant.placeholder = Placeholder::Replacement;
        const Plan before = with(c.plan, vacant);
        Seat redeployed = vacant;
        redeployed.placeholder = Placeholder::Redeploy;
        redeployed.home = c.fells;
        OneOffCosts costs = oneOffCosts(before, with(before, redeployed), {});
        QCOMPARE(costs.hires, std::int64_t(1)); // another one than was looked for
        QCOMPARE(costs.relocations, std::int64_t(1));
        redeployed.workMode = WorkMode::Remote;
        costs = oneOffCosts(before, with(before, redeployed), {});
        QCOMPARE(costs.hires, std::int64_t(1));
        QCOMPARE(costs.relocations, std::int64_t(0));
        redeployed.placeholder = Placeholder::Transfer; // somebody who is there already
        QCOMPARE(oneOffCosts(before, with(before, redeployed), {}).hires, std::int64_t(0));
        QCOMPARE(oneOffCosts(before, before, {}).hires, std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(SeatCostsTest)
#include "seat_costs_test.moc"
