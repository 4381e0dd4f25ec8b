// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "tests/stories/story.h"
#include "tests/support/drag.h"
#include "ui/organisation/board/board_view.h"
#include "ui/organisation/editors/leaver_page.h"

namespace headwater {

using namespace headwater::test;

/// Somebody rearranges the organisation on the board of the whole program.
class BoardStoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Story> story;
    BoardView *board = nullptr;
    SeatId moved;

    const Seat &seat(SeatId id) const { return *story->plan().seats.find(id); }
    QPoint chip(SeatId id) const
    {
        const Seat &row = seat(id);
        board->reveal(id, row.home, row.role);
        return board->viewportRectOf({ row.home, row.role, id }).center();
    }
    QPoint cell(TerritoryId territory, RoleId role) const
    {
        return board->viewportRectOf({ territory, role, {} }).bottomLeft() + QPoint(8, -4);
    }
    /// The territory on the next line of the board, where a hand can drop without scrolling.
    TerritoryId below(TerritoryId territory) const
    {
        const int line = board->layoutOfBoard().lineShowing(territory) + 1;
        return board->content().rows()[static_cast<std::size_t>(board->layoutOfBoard().rowOfLine(line))].territory;
    }
    RoleId nextRole(RoleId role) const
    {
        return board->content().columns()[static_cast<std::size_t>(board->content().columnOf(role) + 1)].role;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        story = std::make_unique<Story>();
        story->openSample();
        story->showSpace("Organisation");
        board = story->find<BoardView>("board");
        QVERIFY(board && board->isVisible());
        moved = story->someSeat();
        QVERIFY(moved.isValid());
    }
    void cleanup() { story.reset(); }

    void aSeatIsDraggedToAnotherTerritoryAndBackByUndo()
    {
        const Plan before = story->plan();
        const QPoint from = chip(moved);
        const TerritoryId goal = below(seat(moved).home);

        dragOn(*board->viewport(), from, cell(goal, seat(moved).role));

        QVERIFY(seat(moved).home == goal);
        QVERIFY(board->selectedSeats() == std::vector { moved });
        QCOMPARE(story->lastStep(),
            QStringLiteral("Move %1 to %2")
                .arg(holderName(story->plan(), moved), story->plan().territories.find(goal)->name));
        story->trigger("undo");
        QVERIFY(story->plan() == before);
    }

    void aSeatIsMovedByKeyboardAlone()
    {
        chip(moved);
        const TerritoryId goal = below(seat(moved).home);
        board->setFocus();

        QTest::keyClick(board, Qt::Key_Down, Qt::ControlModifier);

        QVERIFY(seat(moved).home == goal);
        QVERIFY(board->current().seat == moved); // the cursor went along
        QTest::keyClick(board, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(seat(moved).home != goal);
    }

    void aDropOnAnotherRoleConvertsAndACopyStaysBehindWithCtrl()
    {
        const auto seats = story->plan().seats.size();
        const QPoint from = chip(moved);
        const RoleId was = seat(moved).role;
        const RoleId goal = nextRole(was);

        dragOn(*board->viewport(), from, cell(seat(moved).home, goal));

        QVERIFY(seat(moved).role == goal);
        QCOMPARE(story->plan().seats.size(), seats);
        QVERIFY(story->lastStep().startsWith(QStringLiteral("Convert ")));
        dragOn(*board->viewport(), chip(moved), cell(seat(moved).home, was), Qt::ControlModifier);
        QCOMPARE(story->plan().seats.size(), seats + 1);
        QVERIFY(seat(moved).role == goal);
        QVERIFY(story->lastStep().startsWith(QStringLiteral("Copy ")));
    }

    void aRefusedDropTellsItsReasonAndChangesNothing()
    {
        const QPoint from = chip(moved);
        const QPoint to = cell(below(seat(moved).home), seat(moved).role);
        const Plan before = story->plan();
        QTest::mouseClick(story->find<QToolButton>("lockButton"), Qt::LeftButton);

        dragOn(*board->viewport(), from, to);

        QVERIFY(story->plan() == before);
        QVERIFY2(story->notice().contains(QStringLiteral("locked")), qPrintable(story->notice()));
    }

    void aLeaverIsShownWithTheAccountsTheyLeaveBehind()
    {
        story->page().selection().selectSeats({ moved });
        const QString name = holderName(story->plan(), moved);
        auto *leave = story->window().findChild<QAction *>(QStringLiteral("seat.leave"));
        QVERIFY(leave && leave->isEnabled());

        leave->trigger();
        auto *page = story->window().findChild<LeaverPage *>();
        QVERIFY(page && page->isVisible());
        page->accept();
        story->settle();

        QVERIFY(seat(moved).status == SeatStatus::Vacant);
        QCOMPARE(story->lastStep(), QStringLiteral("%1 leaves").arg(name));
        story->trigger("undo");
        QCOMPARE(holderName(story->plan(), moved), name);
    }
};

} // namespace headwater

QTEST_MAIN(headwater::BoardStoryTest)
#include "board_story_test.moc"
