// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/merge/merge.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;
using Kind = MergeConflict::Kind;

namespace {

template <typename Row, typename Change> Plan changed(Plan plan, decltype(Row::id) id, Change change)
{
    Row row = *tableOf<Row>(plan).find(id);
    change(row);
    return *withRow(std::move(plan), row);
}

Plan moved(Plan plan, SeatId seat, TerritoryId home)
{
    return changed<Seat>(std::move(plan), seat, [home](Seat &row) { row.home = home; });
}

} // namespace

/// What two people can disagree about, by example.
class MergeConflictsTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();
    const Plan &base = c.plan;

    Merge merged(const Plan &mine, const Plan &theirs, std::optional<MergeSide> rule = {}) const
    {
        return merge3(base, mine, theirs, { {}, rule });
    }

private Q_SLOTS:
    void twoColumnsOfOneSeatAreNoConflict()
    {
        const Plan mine = moved(base, c.atFells, c.lakes);
        const Plan theirs = changed<Seat>(base, c.atFells, [](Seat &seat) { seat.location = QStringLiteral("Leeds"); });
        const Merge merge = merged(mine, theirs);
        QVERIFY(merge.conflicts.empty());
        QCOMPARE(merge.plan.seats.find(c.atFells)->home, c.lakes);
        QCOMPARE(merge.plan.seats.find(c.atFells)->location, QStringLiteral("Leeds"));
    }

    void oneSeatMovedToTwoPlacesIsListedAndGoesWhereItIsSaid()
    {
        const Plan mine = moved(base, c.atFells, c.lakes);
        const Plan theirs = moved(base, c.atFells, c.coast);
        const Merge undecided = merged(mine, theirs);
        QCOMPARE(undecided.conflicts.size(), std::size_t(1));
        const MergeConflict &conflict = undecided.conflicts.front();
        QCOMPARE(conflict.kind, Kind::Edited);
        QCOMPARE(conflict.table, QStringLiteral("seat"));
        QCOMPARE(conflict.row, c.atFells.value);
        QCOMPARE(conflict.name, QStringLiteral("N-01"));
        QCOMPARE(conflict.column, QStringLiteral("home"));
        QCOMPARE(conflict.base, QStringLiteral("Fells"));
        QCOMPARE(conflict.mine, QStringLiteral("Lakes"));
        QCOMPARE(conflict.theirs, QStringLiteral("Coast"));
        QVERIFY(!undecided.isDecided());
        QCOMPARE(undecided.plan.seats.find(c.atFells)->home, c.lakes);
        const std::pair<MergeSide, TerritoryId> sides[] { { MergeSide::Mine, c.lakes }, { MergeSide::Theirs, c.coast },
            { MergeSide::Base, c.fells } };
        for (const auto &[side, home] : sides) {
            const Merge one = merge3(base, mine, theirs, { { { conflict.key(), side } }, {} });
            QVERIFY(one.isDecided());
            QCOMPARE(one.plan.seats.find(c.atFells)->home, home);
            QCOMPARE(merged(mine, theirs, side).plan, one.plan);
        }
    }

    void aSingleChoiceWinsOverTheRule()
    {
        const Plan mine = moved(moved(base, c.atFells, c.lakes), c.atLakes, c.fells);
        const Plan theirs = moved(moved(base, c.atFells, c.coast), c.atLakes, c.coast);
        const MergeConflict::Key key { QStringLiteral("seat"), c.atFells.value, QStringLiteral("home") };
        const Merge merge = merge3(base, mine, theirs, { { { key, MergeSide::Mine } }, MergeSide::Theirs });
        QVERIFY(merge.isDecided());
        QCOMPARE(merge.plan.seats.find(c.atFells)->home, c.lakes);
        QCOMPARE(merge.plan.seats.find(c.atLakes)->home, c.coast);
    }

    void deletedOnOneSideAndEditedOnTheOther()
    {
        const Plan mine = *withRowRemoved<Account>(base, c.acme);
        const Plan theirs = changed<Account>(base, c.acme, [](Account &a) { a.industry = QStringLiteral("rail"); });
        const Merge merge = merged(mine, theirs);
        QCOMPARE(merge.conflicts.size(), std::size_t(1));
        QCOMPARE(merge.conflicts.front().kind, Kind::DeletedByMine);
        QVERIFY(merge.conflicts.front().mine.isNull());
        QCOMPARE(merge.conflicts.front().theirs, QStringLiteral("industry rail"));
        QVERIFY(!merge.plan.accounts.contains(c.acme));
        QCOMPARE(merged(mine, theirs, MergeSide::Theirs).plan, theirs);
        QCOMPARE(merged(mine, theirs, MergeSide::Base).plan, base);
        const Merge mirrored = merged(theirs, mine, MergeSide::Theirs);
        QCOMPARE(mirrored.conflicts.front().kind, Kind::DeletedByTheirs);
        QVERIFY(!mirrored.plan.accounts.contains(c.acme));
    }

    void whatTheOtherDeletedIsStillNeeded()
    {
        Plan emptied = moved(moved(base, c.atCoast, c.south), c.atCoast, c.south);
        const Plan mine = *withRowRemoved<Territory>(emptied, c.coast);
        const Plan theirs = moved(base, c.atFells, c.coast);
        const Merge merge = merged(mine, theirs);
        QCOMPARE(merge.conflicts.size(), std::size_t(1));
        QCOMPARE(merge.conflicts.front().kind, Kind::StillNeeded);
        QCOMPARE(merge.conflicts.front().table, QStringLiteral("territory"));
        QCOMPARE(merge.conflicts.front().name, QStringLiteral("Coast"));
        QVERIFY(merge.conflicts.front().mine.isNull());
        QCOMPARE(merge.plan.seats.find(c.atFells)->home, c.fells); // as mine has it, until somebody decides
        const Merge back = merged(mine, theirs, MergeSide::Theirs);
        QVERIFY(back.isDecided());
        QVERIFY(back.plan.territories.contains(c.coast));
        QCOMPARE(back.plan.seats.find(c.atFells)->home, c.coast);
        QCOMPARE(back.plan.seats.find(c.atCoast)->home, c.south);
    }

    void aNewSeatInADeletedTerritoryCannotStayWithoutAHome()
    {
        const Plan mine = *withRowRemoved<Territory>(moved(base, c.atCoast, c.south), c.coast);
        const SeatId from[] { c.atLakes };
        const Plan theirs = *withSeatsCopied(base, from, c.coast);
        const Merge mineWins = merged(mine, theirs, MergeSide::Mine);
        QVERIFY(mineWins.isDecided());
        QCOMPARE(mineWins.plan, mine);
        const Merge theirsWin = merged(mine, theirs, MergeSide::Theirs);
        QVERIFY(theirsWin.isDecided());
        QCOMPARE(theirsWin.plan.seats.size(), base.seats.size() + 1);
        QVERIFY(theirsWin.plan.territories.contains(c.coast));
    }

    void theSameCodeTwiceIsOneRow()
    {
        Account mine;
        mine.externalId = QStringLiteral("C-7");
        mine.name = QStringLiteral("Cedar");
        mine.industry = QStringLiteral("wood");
        Account theirs = mine;
        theirs.industry = QStringLiteral("timber");
        Account other;
        other.name = QStringLiteral("Dogwood");
        const Plan withTwo = *withRow(*withRow(base, other), theirs); // under another number
        const Merge merge = merged(*withRow(base, mine), withTwo, MergeSide::Theirs);
        QCOMPARE(merge.conflicts.size(), std::size_t(1));
        QCOMPARE(merge.conflicts.front().kind, Kind::AddedTwice);
        QCOMPARE(merge.conflicts.front().column, QStringLiteral("industry"));
        QCOMPARE(merge.plan.accounts.size(), base.accounts.size() + 2);
        QVERIFY(merge.isDecided());
    }

    void codesThatBothGaveToThousandsOfSeatsGoWhereItIsSaid()
    {
        constexpr int pairs = 3'000;
        Plan many = base;
        Plan mine;
        Plan theirs;
        const std::int64_t before = many.seats.slotCount();
        for (int i = 0; i < 2 * pairs; ++i)
            addSeat(many, "", c.accountManager, c.fells, c.head);
        mine = theirs = many;
        for (int i = 0; i < pairs; ++i) {
            const auto give = [&](Plan &plan, std::int64_t row) {
                Seat seat = *plan.seats.find(SeatId { row });
                seat.externalId = QStringLiteral("N-%1").arg(i);
                plan.seats.edit().put(seat);
            };
            give(mine, before + 1 + i);
            give(theirs, before + 1 + pairs + i);
        }
        const Merge merge = merge3(many, mine, theirs, { {}, MergeSide::Theirs });
        QVERIFY(merge.isDecided());
        QCOMPARE(merge.conflicts.size(), std::size_t(2 * pairs));
        QCOMPARE(merge.plan, theirs);
    }

    void alikeRowsWithoutACodeCountOnceAndAreNamed()
    {
        const SeatId from[] { c.atLakes };
        const Plan copied = *withSeatsCopied(base, from, c.coast);
        const Merge merge = merged(copied, copied);
        QCOMPARE(merge.plan, copied);
        QCOMPARE(merge.alike.size(), std::size_t(1));
        QCOMPARE(merge.alike.front().table, QStringLiteral("seat"));
    }

    void twoMovesThatFormACircleOfManagers()
    {
        const Plan mine = changed<Seat>(base, c.atFells, [&](Seat &seat) { seat.manager = c.atLakes; });
        const Plan theirs = changed<Seat>(base, c.atLakes, [&](Seat &seat) { seat.manager = c.atFells; });
        const Merge merge = merged(mine, theirs);
        QVERIFY(!merge.conflicts.empty());
        for (const MergeConflict &conflict : merge.conflicts)
            QCOMPARE(conflict.kind, Kind::BreaksRule);
        QVERIFY(merge.broken.empty());
        QCOMPARE(merged(mine, theirs, MergeSide::Mine).plan, mine);
        QCOMPARE(merged(mine, theirs, MergeSide::Theirs).plan, theirs);
        QCOMPARE(merged(mine, theirs, MergeSide::Base).plan, base);
        MergeChoices each;
        each.single[{ QStringLiteral("seat"), c.atFells.value, QString() }] = MergeSide::Mine;
        each.single[{ QStringLiteral("seat"), c.atLakes.value, QString() }] = MergeSide::Theirs;
        const Merge circle = merge3(base, mine, theirs, each);
        QVERIFY(!circle.isDecided()); // each choice is made, and together they cannot be
        QVERIFY(!circle.broken.empty());
    }

    void aNameThatBothGiveToDifferentRoles()
    {
        const Plan mine = changed<Role>(base, c.demo, [](Role &role) { role.name = QStringLiteral("Expert"); });
        const Plan theirs = changed<Role>(base, c.manager, [](Role &role) { role.name = QStringLiteral("Expert"); });
        const Merge merge = merged(mine, theirs, MergeSide::Theirs);
        QVERIFY(merge.isDecided());
        QCOMPARE(merge.plan.roles.find(c.manager)->name, QStringLiteral("Expert"));
        QCOMPARE(merge.plan.roles.find(c.demo)->name, QStringLiteral("Demo specialist"));
    }

    void twoDatesThatCrossAreDecidedAsOneRow()
    {
        const Plan mine = changed<Seat>(base, c.atFells, [](Seat &seat) { seat.from = QDate(2028, 6, 1); });
        const Plan theirs = changed<Seat>(base, c.atFells, [](Seat &seat) { seat.to = QDate(2028, 1, 1); });
        const Merge merge = merged(mine, theirs);
        QCOMPARE(merge.conflicts.size(), std::size_t(1));
        QCOMPARE(merge.conflicts.front().kind, Kind::BreaksRule);
        QCOMPARE(merge.plan, mine);
        QCOMPARE(merged(mine, theirs, MergeSide::Theirs).plan, theirs);
    }
};

QTEST_GUILESS_MAIN(MergeConflictsTest)
#include "merge_conflicts_test.moc"
