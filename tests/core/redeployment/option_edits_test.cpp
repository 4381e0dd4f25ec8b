// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/redeployment/moves.h"
#include "core/redeployment/option_edits.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <array>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Ann has left Fells, where she owned Acme.
struct Left {
    SmallCompany c = smallCompany();
    Vacancy vacancy;
    Option option;

    Left()
    {
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2026, 12, 31));
        vacancy = { c.atFells, QDate(2027, 1, 1), c.ann };
        option.role = c.accountManager;
        option.territory = c.fells;
        option.from = QDate(2027, 1, 1);
    }
    Plan with() const { return *withOption(c.plan, vacancy, option); }
    const Seat &seat(const Plan &plan) const { return *plan.seats.find(c.atFells); }
    static std::vector<OwnerShare> owners(const Plan &plan, AccountId account)
    {
        return plan.accounts.find(account)->owners;
    }
};

} // namespace

class OptionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refilledItIsLookedForAgain()
    {
        const Left left;
        const Plan plan = left.with();
        QCOMPARE(left.seat(plan).placeholder, Placeholder::Replacement);
        QCOMPARE(left.seat(plan).status, SeatStatus::Vacant);
        QCOMPARE(Left::owners(plan, left.c.acme), Left::owners(left.c.plan, left.c.acme));
    }

    void heldItIsLookedForLater()
    {
        Left left;
        left.option.kind = OptionKind::Hold;
        left.option.from = QDate(2027, 7, 1);
        QCOMPARE(left.seat(left.with()).from, QDate(2027, 7, 1));
    }

    void movedItGivesItsAccountsAway()
    {
        Left left;
        left.option.kind = OptionKind::Move;
        left.option.territory = left.c.coast;
        left.option.accounts = { { left.c.acme, left.c.atFells, left.c.atLakes } };
        const Plan plan = left.with();
        QCOMPARE(left.seat(plan).home, left.c.coast);
        QCOMPARE(left.seat(plan).placeholder, Placeholder::Redeploy);
        QCOMPARE(Left::owners(plan, left.c.acme), (std::vector { OwnerShare { left.c.atLakes, Share::full() } }));
    }

    void asASpecialistItOwnsNothing()
    {
        Left left;
        left.option.kind = OptionKind::ChangeRole;
        left.option.role = left.c.demo;
        left.option.territory = left.c.north;
        const Plan plan = left.with();
        QCOMPARE(left.seat(plan).role, left.c.demo);
        QCOMPARE(left.seat(plan).span, std::vector { left.c.north });
        QVERIFY(Left::owners(plan, left.c.acme).empty()); // whom nobody named
    }

    void splitItIsTwoParts()
    {
        Left left;
        left.option.kind = OptionKind::Split;
        left.option.territory = left.c.coast;
        left.option.share = Share::of(0.4);
        left.option.accounts = { { left.c.birch, left.c.atLakes, otherPart } };
        const Plan plan = left.with();
        const std::vector<SeatId> filled = seatsFilledBy(plan, left.vacancy, left.option);
        QCOMPARE(filled.size(), std::size_t { 2 });
        QCOMPARE(left.seat(plan).fte, Share::of(0.6));
        const Seat &other = *plan.seats.find(filled[1]);
        QCOMPARE(other.fte, Share::of(0.4));
        QCOMPARE(other.home, left.c.coast);
        QCOMPARE(Left::owners(plan, left.c.birch), (std::vector { OwnerShare { other.id, Share::full() } }));
        left.option.share = Share::full();
        HEADWATER_VERIFY_ERROR(withOption(left.c.plan, left.vacancy, left.option), InvalidInput);
    }

    void mergedTheOtherSeatTakesOver()
    {
        Left left;
        Seat lakes = *left.c.plan.seats.find(left.c.atLakes);
        lakes.fte = Share::of(0.5);
        left.c.plan.seats.edit().put(lakes);
        left.option.kind = OptionKind::Merge;
        left.option.with = left.c.atLakes;
        left.option.share = Share::of(0.5);
        left.option.accounts = { { left.c.acme, left.c.atFells, left.c.atLakes } };
        const Plan plan = left.with();
        QCOMPARE(left.seat(plan).status, SeatStatus::Closed);
        QCOMPARE(plan.seats.find(left.c.atLakes)->fte, Share::full());
        QCOMPARE(Left::owners(plan, left.c.acme).front().seat, left.c.atLakes);
        QCOMPARE(plan.seats.find(left.c.atCoast)->manager, left.c.head); // who reported to it
    }

    void aPlannedSeatStaysPlanned_data()
    {
        QTest::addColumn<OptionKind>("kind");
        QTest::newRow("hired as planned") << OptionKind::Refill;
        QTest::newRow("later") << OptionKind::Hold;
        QTest::newRow("elsewhere") << OptionKind::Move;
        QTest::newRow("in another role") << OptionKind::ChangeRole;
    }
    void aPlannedSeatStaysPlanned()
    {
        QFETCH(const OptionKind, kind);
        Left left;
        Seat seat = left.seat(left.c.plan);
        seat.id = {};
        seat.externalId.clear();
        seat.status = SeatStatus::Planned;
        seat.placeholder = Placeholder::Hire;
        seat.from = QDate(2026, 7, 1); // it was to be there already
        left.vacancy = { left.c.plan.seats.edit().add(seat), seat.from, {} };
        left.option.kind = kind;
        if (kind == OptionKind::ChangeRole)
            left.option.role = left.c.demo;
        if (kind == OptionKind::Hold)
            left.option.from = QDate(2027, 7, 1);
        const Plan plan = left.with();
        const Seat &made = *plan.seats.find(left.vacancy.seat);
        QCOMPARE(made.status, SeatStatus::Planned);
        QCOMPARE(made.placeholder, Placeholder::Hire);
        QCOMPARE(made.from, left.option.from);
        QVERIFY(brokenRules(plan).empty());
    }

    void aPlannedSeatThatIsNotFilledIsClosed()
    {
        Left left;
        Seat seat = left.seat(left.c.plan);
        seat.id = {};
        seat.externalId.clear();
        seat.status = SeatStatus::Planned;
        seat.from = QDate(2027, 7, 1);
        left.vacancy = { left.c.plan.seats.edit().add(seat), seat.from, {} };
        left.option.kind = OptionKind::Close;
        left.option.from = seat.from;
        const Plan plan = left.with();
        QCOMPARE(plan.seats.find(left.vacancy.seat)->status, SeatStatus::Closed);
        QVERIFY(brokenRules(plan).empty());
    }

    void movesBecomeAScenarioOfTheirOwn()
    {
        Left left;
        ChosenMove refill { left.vacancy, {} };
        refill.move.option = left.option;
        const Workspace before = workspaceOf(left.c.plan);
        const auto made = withMovesAsScenario(before, baselineId, QStringLiteral("Bolder"), {}, std::array { refill });
        HEADWATER_VERIFY_OK(made);
        QCOMPARE(made->current().name, QStringLiteral("Bolder"));
        QVERIFY(made->plan() == left.with());
        QVERIFY(made->baseline().plan == left.c.plan);
        HEADWATER_VERIFY_ERROR(
            withMovesAsScenario(*made, baselineId, QStringLiteral("Bolder"), {}, std::array { refill }), Duplicate);
    }

    void whatIsNotThereAnyMoreIsRefused()
    {
        Left left;
        left.option.accounts = { { AccountId { 99 }, {}, left.c.atLakes } };
        HEADWATER_VERIFY_ERROR(withOption(left.c.plan, left.vacancy, left.option), NotFound);
        left.option.accounts.clear();
        left.option.kind = OptionKind::Move;
        left.option.territory = TerritoryId { 99 };
        HEADWATER_VERIFY_ERROR(withOption(left.c.plan, left.vacancy, left.option), NotFound);
        left.option.kind = OptionKind::Merge;
        left.option.with = SeatId { 99 };
        HEADWATER_VERIFY_ERROR(withOption(left.c.plan, left.vacancy, left.option), NotFound);
    }

    void anyOptionLeavesASoundPlan()
    {
        QVERIFY(rc::check("no hard rule is broken, nobody else's seat is lost", [] {
            Left left;
            using enum OptionKind;
            left.option.kind = *rc::gen::element(Refill, Move, ChangeRole, Split, Merge, Hold, Close);
            left.option.role = *rc::gen::element(left.c.accountManager, left.c.demo, left.c.manager);
            left.option.territory = *rc::gen::element(left.c.world, left.c.north, left.c.lakes, left.c.coast);
            left.option.with = *rc::gen::element(left.c.atLakes, left.c.atCoast);
            left.option.share = Share::of(*rc::gen::inRange(1, 99) / 100.0);
            left.option.from = QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 300));
            left.vacancy.seat = *rc::gen::element(left.c.atFells, left.c.demoNorth, left.c.atLakes);
            if (left.option.with == left.vacancy.seat)
                left.option.with = left.c.atCoast;
            const Result<Plan> plan = withOption(left.c.plan, left.vacancy, left.option);
            RC_ASSERT(plan.has_value());
            RC_ASSERT(brokenRules(*plan).empty());
            const bool isSplit = left.option.kind == Split;
            RC_ASSERT(plan->seats.size() == left.c.plan.seats.size() + (isSplit ? 1 : 0));
            for (const SeatId filled : seatsFilledBy(*plan, left.vacancy, left.option))
                RC_ASSERT(plan->seats.find(filled)->status != SeatStatus::Closed);
        }));
    }
};

QTEST_GUILESS_MAIN(OptionEditsTest)

#include "option_edits_test.moc"
