// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_company.h"
#include "ui/organisation/board/board_content.h"

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

std::span<const BoardChip> cell(const BoardContent &content, TerritoryId territory, RoleId role)
{
    return content.chips(content.rowOf(territory), content.columnOf(role));
}

} // namespace

class BoardContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheTerritoryTree()
    {
        const SmallCompany c = smallCompany();
        const BoardContent content(c.plan, c.plan, Comparison::After);
        QString rows;
        for (const BoardRow &row : content.rows())
            rows += row.name + u' ';
        QCOMPARE(rows, QStringLiteral("World North Fells Lakes South Coast "));
        QCOMPARE(content.rows()[0].descendants, 5);
        QCOMPARE(content.rows()[1].depth, 1);
    }

    void customerFocusedRolesComeBeforeSpecialties()
    {
        const SmallCompany c = smallCompany();
        const BoardContent content(c.plan, c.plan, Comparison::After);
        QCOMPARE(content.columns().size(), std::size_t(3));
        QCOMPARE(content.columns()[2].role, c.demo);
        QCOMPARE(content.columns()[2].kind, RoleKind::Specialty);
    }

    void filledSeatsShowTheirHolderAndVacantOnesSaySo()
    {
        const SmallCompany c = smallCompany();
        const BoardContent content(c.plan, c.plan, Comparison::After);
        const BoardChip filled = cell(content, c.fells, c.accountManager)[0];
        QCOMPARE(filled.name, QStringLiteral("Ann Hale"));
        QVERIFY(filled.state.isEmpty());
        const BoardChip vacant = cell(content, c.coast, c.accountManager)[0];
        QCOMPARE(vacant.name, QStringLiteral("S-01"));
        QCOMPARE(vacant.state, QStringLiteral("vacant"));
    }

    void seatsAreCountedUpTheTree()
    {
        const SmallCompany c = smallCompany();
        const BoardContent content(c.plan, c.plan, Comparison::After);
        QCOMPARE(content.rows()[0].seats, 5);
        QCOMPARE(content.rows()[1].seats, 3);
        QCOMPARE(content.rows()[5].seats, 1);
    }

    void closedSeatsAreNotOnTheBoard()
    {
        const SmallCompany c = smallCompany();
        const Plan closed = *withSeatsClosed(c.plan, std::vector { c.atCoast }, QDate(2027, 3, 1));
        const BoardContent content(closed, c.plan, Comparison::After);
        QVERIFY(cell(content, c.coast, c.accountManager).empty());
        QCOMPARE(content.rows()[0].seats, 4);
    }

    void changesMarkWhatMovedAndGhostItsOldPlace()
    {
        const SmallCompany c = smallCompany();
        const Plan after = *withSeatsPlaced(c.plan, std::vector { c.atFells }, c.lakes);
        const BoardContent content(after, c.plan, Comparison::Changes);
        const auto lakes = cell(content, c.lakes, c.accountManager);
        QCOMPARE(lakes.size(), std::size_t(2));
        QCOMPARE(lakes[0].mark, ChangeMark::Moved);
        QCOMPARE(lakes[1].mark, ChangeMark::None);
        const auto fells = cell(content, c.fells, c.accountManager);
        QCOMPARE(fells.size(), std::size_t(1));
        QCOMPARE(fells[0].mark, ChangeMark::OldPlace);
    }

    void changesKeepOnlyRowsThatDifferAndTheRegionsAboveThem()
    {
        const SmallCompany c = smallCompany();
        const Plan after = *withSeatsClosed(c.plan, std::vector { c.atCoast }, QDate(2027, 3, 1));
        const BoardContent content(after, c.plan, Comparison::Changes);
        QCOMPARE(content.rows().size(), std::size_t(3));
        QCOMPARE(content.rows()[0].descendants, 2);
        QCOMPARE(content.rows()[2].name, QStringLiteral("Coast"));
        QCOMPARE(cell(content, c.coast, c.accountManager)[0].mark, ChangeMark::Closed);
        QCOMPARE(content.rowOf(c.north), -1);
    }

    void equalPlansHaveNoChangedRows()
    {
        const SmallCompany c = smallCompany();
        QVERIFY(BoardContent(c.plan, c.plan, Comparison::Changes).rows().empty());
    }

    void followingAMoveNamesTheTwoRows()
    {
        const SmallCompany c = smallCompany();
        BoardContent content(c.plan, c.plan, Comparison::After);
        const Plan after = *withSeatsPlaced(c.plan, std::vector { c.atFells }, c.coast);
        const auto rows = content.follow(c.plan, after, c.plan);
        QVERIFY(rows.has_value());
        QCOMPARE(*rows, std::vector<int>({ 2, 5 }));
    }

    void followingARenamedPersonRenamesTheChip()
    {
        const SmallCompany c = smallCompany();
        BoardContent content(c.plan, c.plan, Comparison::After);
        Person ann = *c.plan.people.find(c.ann);
        ann.name = QStringLiteral("Ann Moor");
        const Plan after = *withRow(c.plan, ann);
        content.follow(c.plan, after, c.plan);
        QCOMPARE(cell(content, c.fells, c.accountManager)[0].name, QStringLiteral("Ann Moor"));
    }

    void followingEqualsBuildingAnew()
    {
        QVERIFY(rc::check("follow(before, after) == BoardContent(after)", [] {
            const SmallCompany c = smallCompany();
            const std::vector seats { c.head, c.atFells, c.atLakes, c.atCoast, c.demoNorth };
            const std::vector homes { c.world, c.north, c.south, c.fells, c.lakes, c.coast };
            const std::vector roles { RoleId(), c.manager, c.accountManager, c.demo };
            BoardContent content(c.plan, c.plan, Comparison::After);
            Plan plan = c.plan;
            for (int step = 0; step < 6; ++step) {
                const std::vector seat { *rc::gen::elementOf(seats) };
                const TerritoryId home = *rc::gen::elementOf(homes);
                const RoleId role = *rc::gen::elementOf(roles);
                const int kind = *rc::gen::inRange(0, 3);
                const Result<Plan> next = kind == 0 ? withSeatsPlaced(plan, seat, home, role)
                    : kind == 1                     ? withSeatsCopied(plan, seat, home, role)
                                                    : withSeatsClosed(plan, seat, QDate(2027, 5, 1));
                if (!next)
                    continue;
                content.follow(plan, *next, c.plan);
                plan = *next;
                RC_ASSERT(content == BoardContent(plan, c.plan, Comparison::After));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(BoardContentTest)
#include "board_content_test.moc"
