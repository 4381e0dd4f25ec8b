// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/violations.h"
#include "core/proposals/delegation/slice.h"
#include "core/proposals/merge/merge.h"
#include "core/proposals/merge/workspace_merge.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Edits of a lead: seats at home in the territory, its people and its accounts.
Plan editedWithin(Plan plan, TerritoryId top, const std::vector<std::tuple<int, int, int>> &steps)
{
    for (const auto &[what, which, value] : steps) {
        std::vector<Seat> seats;
        std::copy_if(plan.seats.begin(), plan.seats.end(), std::back_inserter(seats), [&](const Seat &seat) {
            const Territory *home = plan.territories.find(seat.home);
            return home->id == top || home->parent == top;
        });
        if (seats.empty())
            continue;
        Seat seat = seats[std::size_t(which) % seats.size()];
        const SeatId ids[] { seat.id };
        Result<Plan> next = plan;
        switch (what % 4) {
        case 0:
            seat.location = QStringLiteral("place %1").arg(value);
            next = withRow(plan, seat);
            break;
        case 1: next = withSeatsPlaced(plan, ids, top); break;
        case 2: next = withSeatsClosed(plan, ids, QDate(2028, 1, 1).addDays(value)); break;
        default: next = withSeatsCopied(plan, ids, top);
        }
        if (next)
            plan = std::move(*next);
    }
    return plan;
}

std::vector<std::tuple<int, int, int>> randomSteps()
{
    return *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 4), rc::gen::inRange(0, 40), rc::gen::inRange(0, 40)));
}

Plan someCompany()
{
    Plan plan = smallCompany().plan;
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 40), rc::gen::inRange(0, 40)));
    for (const auto &[what, which, value] : steps) {
        if (Result<Plan> next = randomEdit(plan, what, which, value))
            plan = std::move(*next);
    }
    return plan;
}

/// Where nobody in the south reports to the north.
SmallCompany twoRegions()
{
    SmallCompany c = smallCompany();
    Seat seat = *c.plan.seats.find(c.atCoast);
    seat.manager = c.head;
    c.plan = *withRow(c.plan, seat);
    return c;
}

/// As a file gives it back: what was counted beyond the last row is not kept.
Plan reread(const Plan &plan)
{
    Plan fresh;
    forEachTable([&](auto member) {
        auto editor = (fresh.*member).edit();
        for (const auto &row : plan.*member)
            editor.put(row);
    });
    return fresh;
}

} // namespace

class SliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSliceHasTheLeadsOwnAndNothingOfOthers()
    {
        const SmallCompany c = twoRegions();
        const auto slice = sliceOf(c.plan, c.north);
        HEADWATER_VERIFY_OK(slice);
        QVERIFY(slice->territories.contains(c.fells) && slice->territories.contains(c.lakes));
        QVERIFY(slice->territories.contains(c.world)); // the head is at home there
        QVERIFY(!slice->territories.contains(c.south));
        QVERIFY(slice->seats.contains(c.atFells) && slice->seats.contains(c.demoNorth));
        QVERIFY(slice->seats.contains(c.head)); // they report there
        QCOMPARE(slice->accounts.size(), std::size_t(2));
        QCOMPARE(slice->people.size(), std::size_t(2));
        QCOMPARE(slice->roles.size(), c.plan.roles.size());
        QCOMPARE(slice->info.find(PlanInfoId { 1 })->slice, c.north);
        HEADWATER_VERIFY_ERROR(sliceOf(c.plan, TerritoryId { 77 }), NotFound);
        const auto south = sliceOf(c.plan, c.south);
        HEADWATER_VERIFY_OK(south);
        QVERIFY(!south->accounts.contains(c.acme));
    }

    void neighboursOutsideAreNotNamed()
    {
        SmallCompany c = twoRegions();
        Territory fells = *c.plan.territories.find(c.fells);
        fells.neighbours = { c.lakes, c.coast };
        c.plan = *withRow(c.plan, fells);
        const auto slice = sliceOf(c.plan, c.north);
        HEADWATER_VERIFY_OK(slice);
        QCOMPARE(slice->territories.find(c.fells)->neighbours, std::vector { c.lakes });
        const Merge merge = merge3(*slice, c.plan, *slice);
        QCOMPARE(merge.plan, c.plan);
    }

    void slicesAreSoundAndComeBackAsTheyWent()
    {
        QVERIFY(rc::check("slice, no edit, merge back: nothing changes", [] {
            const Plan whole = someCompany();
            const TerritoryId top { *rc::gen::inRange(1, 7) };
            const Result<Plan> slice = sliceOf(whole, top);
            RC_ASSERT(slice.has_value());
            RC_ASSERT(brokenRules(*slice).empty());
            RC_ASSERT(*sliceOf(*slice, top) == *slice);
            const Merge merge = merge3(*slice, whole, reread(*slice));
            RC_ASSERT(merge.plan == whole);
            RC_ASSERT(merge.conflicts.empty());
        }));
    }

    void whatTheLeadDidIsWhatTheWholeWouldHaveGot()
    {
        QVERIFY(rc::check("slice, edit, merge back: the edit of the whole", [] {
            const Plan whole = someCompany();
            const TerritoryId top { *rc::gen::inRange(2, 4) };
            const auto steps = randomSteps();
            const Plan slice = *sliceOf(whole, top);
            const Merge merge = merge3(slice, whole, editedWithin(slice, top, steps));
            RC_ASSERT(merge.conflicts.empty());
            RC_ASSERT(merge.plan == editedWithin(whole, top, steps));
        }));
    }

    void newRowsOfALeadGetNumbersThatAreFreeInTheWhole()
    {
        const SmallCompany c = smallCompany();
        const Plan slice = reread(*sliceOf(c.plan, c.south)); // knows of one account number less than the whole
        Account account;
        account.name = QStringLiteral("Cliff");
        account.territory = c.coast;
        const Merge merge = merge3(*sliceOf(c.plan, c.south), c.plan, *withRow(slice, account));
        QVERIFY(merge.isDecided());
        QCOMPARE(merge.plan.accounts.size(), c.plan.accounts.size() + 1);
        QCOMPARE(merge.plan.accounts.find(c.acme)->name, QStringLiteral("Acme"));
    }

    void aFileWithScenariosIsSlicedAndMergedAsAWhole()
    {
        QVERIFY(rc::check("workspaces: slice, no edit, merge back", [] {
            const Workspace whole = randomWorkspace();
            const TerritoryId top { *rc::gen::inRange(1, 7) };
            const Result<Workspace> slice = sliceOf(whole, top);
            RC_ASSERT(slice.has_value());
            for (const Scenario &scenario : slice->scenarios)
                RC_ASSERT(brokenRules(scenario.plan).empty());
            const auto merge = mergeWorkspaces(whole, whole, *slice);
            RC_ASSERT(merge.has_value());
            RC_ASSERT(merge->workspace == whole);
            RC_ASSERT(merge->conflicts.empty() && merge->added.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(SliceTest)
#include "slice_test.moc"
