// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "tests/support/random_edits.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A plan reached by random edits from the small company.
Plan anyPlan()
{
    Plan plan = smallCompany().plan;
    for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
        auto next = randomEdit(plan, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 1'000), *rc::gen::inRange(0, 1'000));
        if (next)
            plan = std::move(*next);
    }
    return plan;
}

std::int64_t openSeats(const Plan &plan)
{
    return std::ranges::count_if(plan.seats, [](const Seat &seat) { return seat.status != SeatStatus::Closed; });
}

} // namespace

/// The figures of the scoreboard and the names of those who sit in the seats.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfTheSmallCompany()
    {
        const Figures figures = figuresOf(smallCompany().plan);
        QCOMPARE(figures.customerFocusedSeats, 4);
        QCOMPARE(figures.specialtySeats, 1);
        QCOMPARE(figures.seats(), 5);
        QCOMPARE(figures.vacancies, 3); // the head, the coast and the specialist
        QCOMPARE(figures.costPerYear, Money::ofWhole(150'000 + 3 * 100'000 + 90'000));
        QCOMPARE(figures.accounts, 2);
        QCOMPARE(figures.accountsWithoutOwner, 0);
    }

    void anEmptyPlanHasNone() { QVERIFY(figuresOf({}) == Figures {}); }

    void halfASeatCostsHalf()
    {
        SmallCompany c = smallCompany();
        Seat seat = *c.plan.seats.find(c.atCoast);
        seat.fte = Share::of(0.5);
        const Plan half = *withRow(c.plan, seat);
        QCOMPARE(figuresOf(c.plan).costPerYear - figuresOf(half).costPerYear, Money::ofWhole(50'000));
        QCOMPARE(figuresOf(half).seats(), figuresOf(c.plan).seats());
    }

    void closingSeatsTakesThemAndTheirCostAndFreesAccounts()
    {
        const SmallCompany c = smallCompany();
        const SeatId seats[] = { c.atFells };
        const Figures before = figuresOf(c.plan);
        const Figures after = figuresOf(*withSeatsClosed(c.plan, seats, QDate(2027, 6, 30)));
        QCOMPARE(after.seats(), before.seats() - 1);
        QCOMPARE(before.costPerYear - after.costPerYear, Money::ofWhole(100'000));
        QCOMPARE(after.vacancies, before.vacancies);
        QCOMPARE(after.accountsWithoutOwner, 1);
    }

    void whoLeavesAFilledSeatHoldsItUntilSomebodyElseDoes()
    {
        const SmallCompany c = smallCompany();
        Plan plan = c.plan;
        for (const Assignment &assignment : c.plan.assignments) {
            Assignment ending = assignment;
            ending.to = QDate(2027, 6, 30);
            plan.assignments.edit().put(ending); // the seats stay filled
        }
        QVERIFY(holderNames(plan) == holderNames(c.plan));
        for (const Seat &seat : plan.seats)
            QCOMPARE(holderName(plan, seat.id), holderName(c.plan, seat.id));
        QVERIFY(lastHolders(c.plan).empty());
        QCOMPARE(lastHolders(plan).size(), holderNames(plan).size());
        const Plan vacated = *withPersonLeaving(c.plan, c.ann, QDate(2027, 6, 30));
        QCOMPARE(holderNames(vacated).size(), holderNames(plan).size() - 1); // a vacant seat is nobody's
    }

    void somebodyLeavingMakesAVacancyAndNothingElse()
    {
        const SmallCompany c = smallCompany();
        const Figures before = figuresOf(c.plan);
        Figures after = figuresOf(*withPersonLeaving(c.plan, c.ann, QDate(2027, 6, 30)));
        QCOMPARE(after.vacancies, before.vacancies + 1);
        after.vacancies = before.vacancies;
        QVERIFY(after == before);
    }

    void figuresAreSumsOverWhatIsOpen()
    {
        QVERIFY(rc::check("seats, cost and accounts are counted once each", [] {
            const Plan plan = anyPlan();
            const Figures figures = figuresOf(plan);
            Money cost;
            for (const Seat &seat : plan.seats) {
                if (seat.status != SeatStatus::Closed)
                    cost += plan.roles.find(seat.role)->costPerYear * seat.fte;
            }
            RC_ASSERT(figures.seats() == openSeats(plan));
            RC_ASSERT(figures.costPerYear == cost);
            RC_ASSERT(figures.vacancies <= figures.seats());
            RC_ASSERT(figures.accounts == static_cast<std::int64_t>(plan.accounts.size()));
            RC_ASSERT(figures.accountsWithoutOwner <= figures.accounts);
        }));
    }

    void movingASeatCostsNothing()
    {
        QVERIFY(rc::check("figures do not depend on where seats are", [] {
            const Plan plan = anyPlan();
            const SeatId seats[] = { { *rc::gen::inRange<std::int64_t>(1, plan.seats.slotCount() + 1) } };
            const auto moved = withSeatsPlaced(plan, seats, { *rc::gen::inRange<std::int64_t>(1, 7) });
            RC_PRE(moved.has_value());
            RC_ASSERT(figuresOf(*moved) == figuresOf(plan));
        }));
    }

    void oneNameOrAllNamesAreTheSameNames()
    {
        QVERIFY(rc::check("holderName of each seat is what holderNames says of it", [] {
            const Plan plan = anyPlan();
            const auto all = holderNames(plan);
            for (const Seat &seat : plan.seats) {
                const auto found = all.find(seat.id);
                RC_ASSERT(holderName(plan, seat.id) == (found == all.end() ? QString() : found->second));
            }
        }));
    }

    void twoInOneSeatAreNamedBoth()
    {
        SmallCompany c = smallCompany();
        seatPerson(c.plan, "Cy Dale", c.atFells);
        QCOMPARE(holderName(c.plan, c.atFells), QStringLiteral("Ann Hale, Cy Dale"));
        QCOMPARE(holderName(c.plan, c.head), QString());
        QCOMPARE(holderName(c.plan, {}), QString());
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
