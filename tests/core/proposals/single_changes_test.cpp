// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/proposals/single_changes.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

Plan randomlyMoved(Plan plan)
{
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 40), rc::gen::inRange(0, 40)));
    for (const auto &[what, which, value] : steps) {
        if (Result<Plan> next = randomEdit(plan, what, which, value))
            plan = std::move(*next);
    }
    return plan;
}

ChangePlace seatPlace(SeatId id, const char *column = "")
{
    return { QStringLiteral("seat"), id.value, QString::fromLatin1(column) };
}

} // namespace

class SingleChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingBackEverythingInAnyFeasibleOrderGivesTheBaseline()
    {
        QVERIFY(rc::check("changes go back one after the other, as far as they stand alone", [] {
            const Plan baseline = randomlyMoved(smallCompany().plan);
            Plan plan = randomlyMoved(baseline);
            for (auto left = changedPlaces(baseline, plan); !left.empty(); left = changedPlaces(baseline, plan)) {
                const ChangePlace place = left[*rc::gen::inRange<std::size_t>(0, left.size())];
                Result<Plan> next = withChangesReverted(plan, baseline, { place });
                if (!next)
                    next = withChangesReverted(plan, baseline, revertedTogether(plan, baseline, { place }));
                RC_ASSERT(next.has_value());
                RC_ASSERT(brokenRules(*next).empty());
                RC_ASSERT(changedPlaces(baseline, *next).size() < left.size());
                plan = std::move(*next);
            }
            RC_ASSERT(plan == baseline);
        }));
    }

    void everythingAtOnceIsTheBaseline()
    {
        QVERIFY(rc::check("reverting all places together is always possible", [] {
            const Plan baseline = randomlyMoved(smallCompany().plan);
            const Plan plan = randomlyMoved(baseline);
            const auto back = withChangesReverted(plan, baseline, changedPlaces(baseline, plan));
            RC_ASSERT(back.has_value() && *back == baseline);
        }));
    }

    void oneColumnGoesBackAndTheOthersStay()
    {
        const SmallCompany c = smallCompany();
        Seat seat = *c.plan.seats.find(c.atFells);
        seat.home = c.coast;
        seat.location = QStringLiteral("Leeds");
        const Plan plan = *withRow(c.plan, seat);
        const auto back = withChangesReverted(plan, c.plan, { seatPlace(c.atFells, "home") });
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(back->seats.find(c.atFells)->home, c.fells);
        QCOMPARE(back->seats.find(c.atFells)->location, QStringLiteral("Leeds"));
        HEADWATER_VERIFY_ERROR(withChangesReverted(plan, c.plan, { seatPlace(c.atFells, "hme") }), NotFound);
        HEADWATER_VERIFY_ERROR(withChangesReverted(plan, c.plan, { seatPlace(SeatId { 99 }) }), NotFound);
    }

    void aNewRowThatOthersReferToDoesNotGoAlone()
    {
        const SmallCompany c = smallCompany();
        Territory dales;
        dales.name = QStringLiteral("Dales");
        dales.parent = c.north;
        Plan plan = *withRow(c.plan, dales);
        const TerritoryId id { plan.territories.slotCount() };
        const SeatId seats[] { c.atFells };
        plan = *withSeatsPlaced(std::move(plan), seats, id);
        const ChangePlace place { QStringLiteral("territory"), id.value, {} };
        const auto alone = withChangesReverted(plan, c.plan, { place });
        HEADWATER_VERIFY_ERROR(alone, StillInUse);
        QCOMPARE(alone.error().detail, QStringLiteral("seat N-01, home"));
        const auto together = revertedTogether(plan, c.plan, { place });
        QCOMPARE(together, (std::vector<ChangePlace> { seatPlace(c.atFells), place }));
        QCOMPARE(*withChangesReverted(plan, c.plan, together), c.plan);
    }

    void codesThatWereSwappedGoBackTogether()
    {
        const SmallCompany c = smallCompany();
        Plan plan = c.plan;
        const auto code = [&](SeatId id, const char *text) {
            Seat seat = *plan.seats.find(id);
            seat.externalId = QString::fromLatin1(text);
            plan = *withRow(std::move(plan), seat);
        };
        code(c.atFells, "tmp");
        code(c.atLakes, "N-01");
        code(c.atFells, "N-02");
        HEADWATER_VERIFY_ERROR(withChangesReverted(plan, c.plan, { seatPlace(c.atFells) }), Duplicate);
        const auto together = revertedTogether(plan, c.plan, { seatPlace(c.atFells) });
        QCOMPARE(together.size(), std::size_t(2));
        QCOMPARE(*withChangesReverted(plan, c.plan, together), c.plan);
    }
};

QTEST_GUILESS_MAIN(SingleChangesTest)
#include "single_changes_test.moc"
