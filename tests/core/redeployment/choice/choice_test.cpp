// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/redeployment/choice/choice.h"
#include "tests/core/coverage/three_seats.h"
#include "tests/support/covered_company.h"

using namespace headwater;
using namespace headwater::test;

namespace {

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
        for (const SeatId id : { three.first, three.expert }) {
            Seat seat = *three.plan.seats.find(id);
            seat.status = SeatStatus::Vacant;
            three.plan.seats.edit().put(seat);
        }
        vacancies = vacanciesOf(three.plan);
    }
    Result<Choice> choose(const ChoiceRules &rules = {}, const Cancellation &cancellation = {}) const
    {
        return bestChoice(three.plan, std::make_shared<const QuarterVisits>(three.visits),
            three.coverage(CoverageOptions::besides(baseline)), vacancies, rules, cancellation);
    }
    static bool lacks(const Choice &choice, ChoiceLack::Kind kind)
    {
        return std::ranges::find(choice.lacks, kind, &ChoiceLack::kind) != choice.lacks.end();
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
    Choice choose(const CoverageOptions &options = {}) const
    {
        return *bestChoice(plan, std::make_shared<const QuarterVisits>(visits),
            *coverageOf(plan, visits, test::quarter, options), vacanciesOf(plan), {});
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
        QVERIFY(choice.upperBound >= choice.net() && choice.gap >= 0);
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
        QVERIFY(choice.upperBound >= choice.net());
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
        QVERIFY(choice.upperBound >= choice.net());
    }

    void itCanBeCancelled()
    {
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(BothVacant().choose({}, cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(ChoiceTest)

#include "choice_test.moc"
