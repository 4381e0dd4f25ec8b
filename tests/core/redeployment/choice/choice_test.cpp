// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/redeployment/choice/choice.h"
#include "tests/core/coverage/three_seats.h"
#include "tests/support/covered_company.h"

using namespace headwater;
using namespace headwater::test;

namespace {

void setStatus(Plan &plan, SeatId id, SeatStatus status)
{
    Seat seat = *plan.seats.find(id);
    seat.status = status;
    plan.seats.edit().put(seat);
}

/// The example of three_seats.h; both seats have fallen vacant, and a search takes no time.
struct BothVacant {
    ThreeSeats three;
    std::vector<Vacancy> vacancies;
    Coverage baseline;

    BothVacant()
    {
        for (Role role : CowTable<Role>(three.plan.roles)) {
            role.costPerYear = Money::ofWhole(10'000);
            three.plan.roles.edit().put(role);
        }
        baseline = three.coverage();
        for (const SeatId id : { three.first, three.expert })
            setStatus(three.plan, id, SeatStatus::Vacant);
        vacancies = vacanciesOf(three.plan);
    }
    Result<Choice> choose(
        const ChoiceRules &rules = {}, const Cancellation &cancellation = {}, const Progress &progress = {}) const
    {
        return bestChoice(three.plan, std::make_shared<const QuarterVisits>(three.visits),
            three.coverage(CoverageOptions::besides(baseline)), vacancies, rules, cancellation, progress);
    }
    static bool lacks(const Choice &choice, ChoiceLack::Kind kind)
    {
        return std::ranges::find(choice.lacks, kind, &ChoiceLack::kind) != choice.lacks.end();
    }
};

/// The example of three_seats.h with half as many journeys, so that one account manager has the hours for all visits.
/// Others join or leave after the quarter; seats cost so much that no search pays.
struct LeavingLater : ThreeSeats {
    LeavingLater()
    {
        visits.places = { { east, 0, 50, { 50, 25 } } };
        setCost(Money::ofWhole(1'000'000));
    }
    void setCost(Money perYear)
    {
        for (Role role : CowTable<Role>(plan.roles)) {
            role.costPerYear = perYear;
            plan.roles.edit().put(role);
        }
    }
    /// As an import says it: the seat is filled, the days of its holder end.
    void leave(SeatId seat)
    {
        const PersonId person = seatPerson(plan, "Leaver", seat);
        for (Assignment row : CowTable<Assignment>(plan.assignments)) {
            row.to = row.person == person ? QDate(2027, 5, 15) : row.to;
            plan.assignments.edit().put(row);
        }
    }
    AccountId ownedBy(const char *name, SeatId seat)
    {
        Account row = *plan.accounts.find(addAccount(plan, name, east, seat));
        row.segment = segment;
        plan.accounts.edit().put(row);
        return row.id;
    }
    Choice choose(const ChoiceRules &rules = {}, const CoverageOptions &options = {}) const
    {
        return *bestChoice(
            plan, std::make_shared<const QuarterVisits>(visits), coverage(options), vacanciesOf(plan), rules);
    }
};

/// The small company with a journey a week in each of three places, of which only Fells and Lakes have somebody who
/// visits; seats cost so little that every hour of work pays.
struct CheapSeats : CoveredCompany {
    QuarterVisits visits;

    CheapSeats()
    {
        for (const RoleId role : { manager, accountManager, demo })
            change(plan.roles, role, [](Role &row) { row.costPerYear = Money::ofWhole(1); });
        Assumption hire;
        hire.key = QStringLiteral("Cost of a hire");
        plan.assumptions.edit().add(hire);
        visits.stages = { interest, trial };
        visits.segments = { segment };
        for (const TerritoryId place : { fells, lakes, coast })
            visits.places.push_back({ place, 0, 13, { 13, 13 } });
        visits.moves = { { 2, { 1, 0 }, { 0, 1, 0, 0 }, { 0, 0.5 } } };
        visits.wonMargin = { 1'000'000 };
    }
    Choice choose(const CoverageOptions &options = {}, const ChoiceRules &rules = {}) const
    {
        return *bestChoice(plan, std::make_shared<const QuarterVisits>(visits),
            *coverageOf(plan, visits, test::quarter, options), vacanciesOf(plan), rules);
    }
};

} // namespace

class ChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without anybody there is no margin; with both back about 20,000 a quarter.
    void bothAreWorthFilling()
    {
        const Choice choice = *BothVacant().choose();
        QCOMPARE(choice.moves.size(), std::size_t { 2 });
        QCOMPARE(choice.marginBefore, Money());
        QVERIFY(std::abs(choice.marginAfter.inUnits() - 80'000) < 2'000);
        QCOMPARE(choice.net(), choice.marginAfter - choice.marginBefore - choice.cost);
        QVERIFY(choice.upperBound >= choice.valued && choice.gap && *choice.gap >= 0);
        for (const ChosenMove &chosen : choice.moves) { // without either of them there is none
            QVERIFY(std::abs((chosen.move.gain - choice.marginAfter).inUnits()) < 1'000);
            QCOMPARE(chosen.move.precision, Precision::Solved);
        }
        QVERIFY(choice.lacks.empty() && choice.leftEmpty.empty());
        QVERIFY(brokenRules(choice.plan).empty());
    }

    void protectedSeatsAreOnlyRefilledOrHeld()
    {
        BothVacant both;
        ChoiceRules rules;
        rules.protectedTerritories = { both.three.world };
        const Choice choice = *both.choose(rules);
        QVERIFY(BothVacant::lacks(choice, ChoiceLack::Kind::Unprotected));
        for (const ChosenMove &chosen : choice.moves)
            QVERIFY(chosen.move.option.kind == OptionKind::Refill || chosen.move.option.kind == OptionKind::Hold);
        rules.protectedTerritories = { both.three.west };
        QVERIFY(!BothVacant::lacks(*both.choose(rules), ChoiceLack::Kind::Unprotected));
    }

    void noBudgetPaysForNothing()
    {
        ChoiceRules rules;
        rules.budget = Money();
        const Choice choice = *BothVacant().choose(rules);
        QVERIFY(BothVacant::lacks(choice, ChoiceLack::Kind::Budget));
        QCOMPARE(choice.cost, Money());
        QVERIFY(!choice.leftEmpty.empty());
        for (const LeftEmpty &left : choice.leftEmpty)
            QCOMPARE(left.cause, LeftEmpty::Cause::Limits);
    }

    /// Half of a seat would be paid for, and bring something: nobody knows how far nothing is from that.
    void whereNothingIsGainedThereIsNoGap()
    {
        ChoiceRules rules;
        rules.budget = Money::ofWhole(5'000);
        const Choice choice = *BothVacant().choose(rules);
        QVERIFY(choice.moves.empty());
        QCOMPARE(choice.valued, Money());
        QVERIFY(choice.upperBound > Money::ofWhole(1'000));
        QVERIFY(!choice.gap);
    }

    void seatsThatAreFilledCountAsHeadcount()
    {
        BothVacant both;
        both.three.filledSeat("A2", both.three.manager, both.three.west);
        ChoiceRules rules;
        rules.headcount = 1;
        const Choice none = *both.choose(rules);
        QVERIFY(none.moves.empty());
        QVERIFY(BothVacant::lacks(none, ChoiceLack::Kind::Headcount));
        QCOMPARE(none.lacks.front().seats, 1.0);
        rules.headcount = 3;
        QCOMPARE(both.choose(rules)->moves.size(), std::size_t { 2 });
    }

    /// Somebody has half of the hours that visits ask for, and somebody half of those for demos: half a seat of each is
    /// missing.
    void aSeatIsSplitWhereHalfOfEachIsNeeded()
    {
        LeavingLater later; // 50 hours of visits, and 50 of demos
        const SeatId other = later.filledSeat("A2", later.manager, later.east);
        later.ownedBy("Brook", other);
        later.setRole(later.specialist, { later.demo }, 12'175);
        for (const SeatId id : { other, later.expert }) {
            Seat seat = *later.plan.seats.find(id);
            seat.fte = Share { Share::whole / 2 };
            later.plan.seats.edit().put(seat);
        }
        Assumption hire;
        hire.key = QStringLiteral("Cost of a hire");
        later.plan.assumptions.edit().add(hire);
        later.setCost(Money::ofWhole(10'000));
        const Coverage baseline = later.coverage();
        setStatus(later.plan, later.first, SeatStatus::Vacant);
        const Choice choice = later.choose({}, CoverageOptions::besides(baseline));
        QCOMPARE(choice.moves.size(), std::size_t { 1 });
        QCOMPARE(choice.moves.front().move.option.kind, OptionKind::Split);
        QCOMPARE(choice.moves.front().move.option.role, later.specialist);
        QVERIFY(choice.net() > Money::ofWhole(5'000));
        QVERIFY(brokenRules(choice.plan).empty());
    }

    /// One of the two is enough for all demos.
    void whatAnotherMoveDoesAlreadyIsNotDoneTwice()
    {
        LeavingLater later;
        later.setCost(Money::ofWhole(10'000));
        const SeatId other = later.filledSeat("D2", later.specialist, later.world);
        const Coverage baseline = later.coverage();
        for (const SeatId id : { later.expert, other })
            setStatus(later.plan, id, SeatStatus::Vacant);
        ChoiceRules rules;
        rules.protectedSeats = { later.expert, other };
        const Choice choice = later.choose(rules, CoverageOptions::besides(baseline));
        QCOMPARE(choice.moves.size(), std::size_t { 1 });
        QCOMPARE(choice.leftEmpty.size(), std::size_t { 1 });
        QCOMPARE(choice.leftEmpty.front().cause, LeftEmpty::Cause::Others);
    }

    void progressOnlyGrows()
    {
        std::vector<double> shares;
        ChoiceRules rules;
        rules.withRanges = true;
        HEADWATER_VERIFY_OK(BothVacant().choose(rules, {}, [&](double share) { shares.push_back(share); }));
        QVERIFY(shares.size() > 4 && std::ranges::is_sorted(shares));
        QVERIFY(shares.back() > 0.9 && shares.back() <= 1);
    }

    void aMinimumBeyondReachIsNamedWithWhatIsReached()
    {
        BothVacant both;
        ChoiceRules rules;
        rules.minimums = { { {}, both.three.need, 0.9 } };
        const Choice choice = *both.choose(rules);
        QCOMPARE(choice.lacks.size(), std::size_t { 1 });
        QCOMPARE(choice.lacks.front().minimum, rules.minimums.front());
        // Two seats of 50 hours each at most for 100 hours of visits, the specialist's turned into a visitor's.
        QVERIFY(choice.lacks.front().reached > 0.4 && choice.lacks.front().reached < 0.9);
        rules.minimums.front().share = 0.3;
        QVERIFY(both.choose(rules)->lacks.empty());
    }

    void withoutJourneysNothingBringsAnything()
    {
        BothVacant both;
        both.three.visits.places.clear();
        both.baseline = both.three.coverage();
        const Choice choice = *both.choose();
        QVERIFY(BothVacant::lacks(choice, ChoiceLack::Kind::Journeys));
        QVERIFY(choice.moves.empty());
        QCOMPARE(choice.leftEmpty.size(), std::size_t { 2 });
        QCOMPARE(choice.leftEmpty.front().cause, LeftEmpty::Cause::NothingPays);
        ChoiceRules rules;
        rules.protectedTerritories = { both.three.world };
        QCOMPARE(both.choose(rules)->leftEmpty.front().cause, LeftEmpty::Cause::Protected);
        both.vacancies.clear();
        QVERIFY(BothVacant::lacks(*both.choose(), ChoiceLack::Kind::Vacancies));
    }

    /// A seat in Lakes would take over the only customer of the one who is there, so it goes where demos are missing.
    void noSeatGoesWhereItWouldOnlyTakeOver()
    {
        const CheapSeats seats;
        const Choice choice = seats.choose();
        QCOMPARE(choice.moves.size(), std::size_t { 1 });
        QCOMPARE(choice.moves.front().move.option.role, seats.demo);
        QCOMPARE(choice.moves.front().move.option.territory, seats.north);
        QVERIFY2(choice.net() > Money::ofWhole(50'000), qPrintable(QString::number(choice.net().inUnits())));
        QVERIFY(choice.upperBound >= choice.valued);
    }

    /// There are no demos, and two customers have lost their seats. The larger one draws both vacant ones; nothing is
    /// left for the second once the first has taken it over, so the second goes to the smaller one.
    void whatBringsNothingInTheEndMakesWayForTheNextBest()
    {
        CheapSeats seats;
        const Effort demos = *(++seats.plan.efforts.begin());
        seats.plan.efforts.edit().remove(demos.id);
        seats.visits.places[0] = { seats.fells, 0, 4, { 4, 4 } };
        seats.visits.places[1] = { seats.lakes, 0, 40, { 40, 40 } };
        const Coverage before = *coverageOf(seats.plan, seats.visits, test::quarter);
        for (const AccountId account : { seats.acme, seats.birch })
            CoveredCompany::change(seats.plan.accounts, account, [](Account &row) { row.owners.clear(); });
        addSeat(seats.plan, "S-02", seats.accountManager, seats.coast, {});
        const Choice choice = seats.choose(CoverageOptions::besides(before));
        QCOMPARE(choice.moves.size(), std::size_t { 2 });
        QCOMPARE(choice.moves.front().move.option.territory, seats.lakes);
        QCOMPARE(choice.moves.back().move.option.territory, seats.fells);
        QVERIFY(choice.moves.back().move.net() > Money());
        ChoiceRules rules;
        rules.disruption = Money::ofWhole(1'000'000); // of customers who have nobody to lose
        const Choice calm = seats.choose(CoverageOptions::besides(before), rules);
        QCOMPARE(calm.net(), choice.net());
        QCOMPARE(calm.burden, Money());
        QVERIFY(choice.upperBound >= choice.valued);
    }

    /// In the quarter that the others are taken to be like, the leaver still works.
    void whoLeavesAfterTheQuarterIsReplaced()
    {
        LeavingLater later;
        later.setCost(Money::ofWhole(1'000));
        later.leave(later.first);
        const Choice choice = later.choose();
        QCOMPARE(choice.moves.size(), std::size_t { 1 });
        QCOMPARE(choice.moves.front().move.option.kind, OptionKind::Refill);
        QVERIFY(choice.moves.front().move.net() > Money::ofWhole(10'000));
        QVERIFY(choice.valued <= choice.upperBound && choice.valued > Money::ofWhole(10'000));
    }

    void nobodyTakesOverWhoLeavesToo()
    {
        LeavingLater later;
        const SeatId other = later.filledSeat("A2", later.manager, later.east);
        later.leave(later.first);
        later.leave(other);
        const Choice choice = later.choose();
        QVERIFY(choice.moves.empty());
        QCOMPARE(choice.net(), Money());
    }

    /// Two leave; each would be the next for the other's customers, had the third not the same hours.
    void customersGoToSomebodyWhoStays()
    {
        LeavingLater later;
        const SeatId second = later.filledSeat("A2", later.manager, later.east);
        const SeatId third = later.filledSeat("A3", later.manager, later.east);
        later.ownedBy("Brook", second);
        later.ownedBy("Cliff", third);
        later.leave(later.first);
        later.leave(second);
        const Choice choice = later.choose();
        QCOMPARE(choice.moves.size(), std::size_t { 2 });
        for (const ChosenMove &chosen : choice.moves) {
            QCOMPARE(chosen.move.accountsFreed, std::size_t { 0 });
            QCOMPARE(chosen.move.option.accounts.size(), std::size_t { 1 });
            QCOMPARE(chosen.move.option.accounts.front().to, third);
        }
        // Her 50 hours are enough for all visits; before, a third of them was done. That counts in the bound, too.
        QVERIFY(choice.marginAfter > choice.marginBefore);
        QVERIFY(choice.valued > Money::ofWhole(1'000) && choice.valued <= choice.upperBound);
        ChoiceRules rules;
        rules.disruption = Money::ofWhole(1);
        QCOMPARE(later.choose(rules).burden, Money::ofWhole(2));
        rules.disruption = Money::ofWhole(1'000'000);
        const Choice calm = later.choose(rules);
        QVERIFY(calm.moves.empty());
        QCOMPARE(calm.burden, Money());
    }

    void itCanBeCancelled()
    {
        for (const double from : { 0.05, 0.3, 0.6 }) {
            Cancellation halfway;
            HEADWATER_VERIFY_ERROR(BothVacant().choose({}, halfway,
                                       [&](double share) {
                                           if (share > from)
                                               halfway.cancel();
                                       }),
                Cancelled);
        }
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(BothVacant().choose({}, cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(ChoiceTest)

#include "choice_test.moc"
