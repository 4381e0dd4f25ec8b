// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/support/drag.h"
#include "tests/support/small_company.h"
#include "ui/organisation/board/board_painter.h"
#include "ui/organisation/board/board_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class BoardViewTest : public QObject
{
    Q_OBJECT

private:
    SmallCompany c;
    std::unique_ptr<BoardView> board;
    std::vector<SeatDrop> drops;

    QPoint at(SeatId seat) const
    {
        const Seat &row = *c.plan.seats.find(seat);
        return board->viewportRectOf({ row.home, row.role, seat }).center();
    }
    QPoint at(TerritoryId territory, RoleId role) const
    {
        return board->viewportRectOf({ territory, role, {} }).bottomLeft() + QPoint(10, -4);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        dragOn(*board->viewport(), from, to, modifiers);
    }
    /// What was painted bit by bit; grab() paints all of it.
    QImage onScreen() const { return board->screen()->grabWindow(board->winId()).toImage(); }
    bool droppedOnly(const SeatDrop &drop) const { return drops == std::vector { drop }; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        c = smallCompany();
        board = std::make_unique<BoardView>();
        board->resize(1000, 600);
        board->show(c.plan, c.plan, Comparison::After);
        board->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(board.get()));
        drops.clear();
        connect(board.get(), &BoardView::dropped, this, [this](const SeatDrop &drop) { drops.push_back(drop); });
    }
    void cleanup() { board.reset(); }

    void aClickSelectsTheSeat()
    {
        QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, at(c.atFells));
        QVERIFY(board->selectedSeats() == std::vector { c.atFells });
        QVERIFY(board->current().seat == c.atFells);
    }

    void ctrlClickAddsAndTakesAway()
    {
        QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, at(c.atFells));
        QTest::mouseClick(board->viewport(), Qt::LeftButton, Qt::ControlModifier, at(c.demoNorth));
        QVERIFY(board->selectedSeats() == (std::vector { c.atFells, c.demoNorth }));
        QTest::mouseClick(board->viewport(), Qt::LeftButton, Qt::ControlModifier, at(c.atFells));
        QVERIFY(board->selectedSeats() == std::vector { c.demoNorth });
    }

    void shiftClickSelectsTheRange()
    {
        QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, at(c.head));
        QTest::mouseClick(board->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(c.atLakes));
        QCOMPARE(board->selectedSeats().size(), std::size_t(4));
    }

    void aRubberBandSelectsWhatItCovers()
    {
        const QPoint start = board->viewportRectOf({ c.fells, c.accountManager, {} }).topLeft() + QPoint(2, 2);
        drag(start, board->viewportRectOf({ c.lakes, c.accountManager, {} }).bottomRight() - QPoint(2, 2));
        QVERIFY(board->selectedSeats() == (std::vector { c.atFells, c.atLakes }));
        QVERIFY(drops.empty());
    }

    void dragToAnotherRowMoves()
    {
        drag(at(c.atFells), at(c.coast, c.accountManager));
        QVERIFY(droppedOnly({ { c.atFells }, c.coast, {}, false }));
    }

    void ctrlDragCopies()
    {
        drag(at(c.atFells), at(c.coast, c.accountManager), Qt::ControlModifier);
        QVERIFY(droppedOnly({ { c.atFells }, c.coast, {}, true }));
    }

    void aDropOnAnotherRoleConverts()
    {
        drag(at(c.atFells), at(c.fells, c.demo));
        QVERIFY(droppedOnly({ { c.atFells }, c.fells, c.demo, false }));
    }

    void aDragTakesAllSelectedSeats()
    {
        board->setSelectedSeats({ c.atFells, c.atLakes });
        drag(at(c.atLakes), at(c.coast, c.accountManager));
        QVERIFY(droppedOnly({ { c.atFells, c.atLakes }, c.coast, {}, false }));
    }

    void aDropThatMayNotBeIsRefusedWithItsReason()
    {
        QSignalSpy refused(board.get(), &BoardView::dropRefused);
        board->setPreview([](const SeatDrop &) { return BoardView::DropPreview { QStringLiteral("locked"), false }; });
        drag(at(c.atFells), at(c.coast, c.accountManager));
        board->setCurrent({ c.fells, c.accountManager, c.atFells });
        QTest::keyClick(board.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(drops.empty());
        QCOMPARE(refused.count(), 2);
        QCOMPARE(refused[0][0].toString(), QStringLiteral("locked"));
    }

    void escapeGivesADragUp()
    {
        pressAndMoveOn(*board->viewport(), at(c.atFells), at(c.coast, c.accountManager));
        QTest::keyClick(board.get(), Qt::Key_Escape);
        QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, at(c.coast, c.accountManager));
        QVERIFY(drops.empty());
    }

    void aRoleFromThePaletteBecomesANewSeat()
    {
        QMimeData data;
        data.setData(QString::fromLatin1(roleMimeType), QByteArray::number(static_cast<qlonglong>(c.demo.value)));
        const QPoint to = at(c.coast, c.accountManager);
        QDragEnterEvent enter(to, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(board->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(to, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(board->viewport(), &drop);
        QVERIFY(droppedOnly({ {}, c.coast, c.demo, false }));
    }

    void arrowsWalkCellsAndChips()
    {
        board->setCurrent({ c.world, {}, {} });
        QTest::keyClick(board.get(), Qt::Key_Right);
        QVERIFY(board->current() == (BoardView::Place { c.world, c.manager, c.head }));
        QTest::keyClick(board.get(), Qt::Key_Right);
        QTest::keyClick(board.get(), Qt::Key_Down);
        QTest::keyClick(board.get(), Qt::Key_Down);
        QVERIFY(board->current().seat == c.atFells);
        QTest::keyClick(board.get(), Qt::Key_Space);
        QVERIFY(board->selectedSeats() == std::vector { c.atFells });
    }

    void ctrlArrowsMoveTheCurrentSeat()
    {
        board->setCurrent({ c.fells, c.accountManager, c.atFells });
        QTest::keyClick(board.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(droppedOnly({ { c.atFells }, c.lakes, {}, false }));
        drops.clear();
        QTest::keyClick(board.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(droppedOnly({ { c.atFells }, c.fells, c.demo, false }));
    }

    void leftClosesARegionAndRightOpensIt()
    {
        board->setCurrent({ c.north, {}, {} });
        QTest::keyClick(board.get(), Qt::Key_Left);
        QCOMPARE(board->layoutOfBoard().lineCount(), 4);
        QTest::keyClick(board.get(), Qt::Key_Right);
        QCOMPARE(board->layoutOfBoard().lineCount(), 6);
    }

    void revealingOpensWhatHidesTheSeat()
    {
        board->setAllCollapsed(true);
        board->reveal(c.atFells, c.fells, c.accountManager);
        QVERIFY(board->current().seat == c.atFells);
        QVERIFY(board->layoutOfBoard().lineOfRow(board->content().rowOf(c.fells)) >= 0);
    }

    void everyPlaceIsDescribedInWords()
    {
        const int column = board->content().columnOf(c.accountManager);
        QCOMPARE(board->describe(2, column, 0), QStringLiteral("Ann Hale, filled, Account manager in Fells, hybrid"));
        QCOMPARE(board->describe(1, -1, -1), QStringLiteral("North, region, 3 seats here and below"));
    }

    void screenReadersWalkTheBoardAsATable()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(board.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->tableInterface()->rowCount(), 6);
        QCOMPARE(table->tableInterface()->columnCount(), 3);
        const int column = board->content().columnOf(c.accountManager);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(2, column);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QAccessibleTableCellInterface *inTable = cell->tableCellInterface();
        QCOMPARE(inTable->rowHeaderCells().first()->text(QAccessible::Name).left(5), QStringLiteral("Fells"));
        QCOMPARE(inTable->columnHeaderCells().first()->text(QAccessible::Name), QStringLiteral("Account manager"));
        QCOMPARE(cell->childCount(), 1);
        QAccessibleInterface *seat = cell->child(0);
        QCOMPARE(seat->text(QAccessible::Name), board->describe(2, column, 0));
        QVERIFY(seat->parent() == cell && cell->parent() == table);
        QCOMPARE(seat->rect().center(), board->viewport()->mapToGlobal(at(c.atFells)));
        QVERIFY(cell->childAt(seat->rect().center().x(), seat->rect().center().y()) == seat);
        for (int index = 0; index < table->childCount(); ++index) {
            QVERIFY(table->child(index)->isValid());
            QVERIFY(!table->child(index)->text(QAccessible::Name).isEmpty());
            QCOMPARE(table->indexOfChild(table->child(index)), index);
        }
    }

    void screenReadersSelectASeatAndHearOfIt()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(board.get());
        const int column = board->content().columnOf(c.accountManager);
        QAccessibleInterface *seat = table->tableInterface()->cellAt(2, column)->child(0);
        seat->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(board->selectedSeats() == std::vector { c.atFells });
        QVERIFY(board->current().seat == c.atFells);
        QVERIFY(seat->state().selected);
        QVERIFY(table->focusChild() == seat);
        QAccessibleInterface *region = table->tableInterface()->cellAt(1, 0)->tableCellInterface()->rowHeaderCells()[0];
        QVERIFY(region->state().expanded);
        region->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(region->state().collapsed);
        QCOMPARE(table->tableInterface()->rowCount(), 4);
    }

    void aLineIsOnlyAsHighAsTheColumnsInSightAsk()
    {
        for (int i = 0; i < 3; ++i)
            addSeat(c.plan, qPrintable(QStringLiteral("D-%1").arg(i)), c.demo, c.fells, c.head);
        board->show(c.plan, c.plan, Comparison::After);
        const int high = board->layoutOfBoard().lineRect(2).height();
        board->resize(board->layoutOfBoard().metrics().territoryWidth + 60, 600);
        QVERIFY(board->layoutOfBoard().lineRect(2).height() < high);
        board->setCurrent({ c.fells, c.demo, {} });
        QCOMPARE(board->layoutOfBoard().lineRect(2).height(), high);
        QVERIFY(board->viewport()->rect().contains(at(c.fells, c.demo)));
    }

    void whatAStepRepaintsMakesTheBoardThatAWholePaintMakes()
    {
        const auto moved = [this](std::vector<SeatId> seats, TerritoryId to) {
            const Plan before = c.plan;
            c.plan = *withSeatsPlaced(c.plan, seats, to, {});
            board->follow(before, c.plan, before);
            QTest::qWait(0);
        };
        QVERIFY(QTest::qWaitForWindowActive(board.get()));
        board->setFocus();
        QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, at(c.atFells));
        for (const TerritoryId to : { c.lakes, c.world, c.fells }) {
            moved({ c.atFells }, to); // lines become higher, and lower again
            QCOMPARE(onScreen(), board->grab().toImage());
        }
        moved({ c.atFells, c.atLakes }, c.world);
        board->setCurrent({ c.world, c.accountManager, c.atFells });
        QTest::mouseMove(board->viewport(), QPoint(5, 5));
        QTest::qWait(0);
        QCOMPARE(onScreen(), board->grab().toImage());
    }

    void aDragLeavesNothingBehind()
    {
        drag(at(c.atFells), at(c.lakes, c.accountManager));
        QTest::keyClick(board.get(), Qt::Key_Escape);
        drag(QPoint(board->viewport()->width() - 20, 500), at(c.lakes, c.accountManager));
        QTest::qWait(0);
        QCOMPARE(onScreen(), board->grab().toImage());
    }

    void theLabelOfADragGoesAlong()
    {
        board->setPreview([](const SeatDrop &) {
            return BoardView::DropPreview { QStringLiteral("Move the seat somewhere with a long name"), true };
        });
        pressAndMoveOn(*board->viewport(), at(c.atFells), at(c.lakes, c.accountManager));
        QTest::qWait(0);
        for (const QPoint point :
            { at(c.coast, c.accountManager), at(c.fells, c.demo), at(c.lakes, c.accountManager) }) {
            QMouseEvent move(
                QEvent::MouseMove, point, board->viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(board->viewport(), &move);
            QTest::qWait(0);
            QCOMPARE(onScreen(), board->grab().toImage());
        }
    }

    void namesShrinkToTheRoomThereIs()
    {
        const QFontMetrics metrics(board->font());
        const auto fitted = [&](const QString &text, const QString &room) {
            return nameToFit(text, metrics, metrics.horizontalAdvance(room));
        };
        const QString name = QStringLiteral("Ada Stone");
        QCOMPARE(fitted(name, name), name);
        QCOMPARE(fitted(name, QStringLiteral("A. Stone")), QStringLiteral("A. Stone"));
        QCOMPARE(fitted(name, QStringLiteral("Stone")), QStringLiteral("Stone"));
        QCOMPARE(fitted(name, QStringLiteral("AS")), QStringLiteral("AS"));
        QCOMPARE(fitted(QStringLiteral("N-07"), QStringLiteral("N")), QStringLiteral("N-07"));
    }

    void textsKnowTheirWholeWidth()
    {
        BoardTexts texts;
        texts.setFont(board->font());
        const QString name = QStringLiteral("Qualification specialist");
        const QFontMetrics metrics(texts.font(BoardFace::Header));
        QCOMPARE(texts.widthOf(BoardFace::Header, name), metrics.horizontalAdvance(name));
    }

    void enterAsksToEdit()
    {
        QSignalSpy spy(board.get(), &BoardView::editRequested);
        board->setCurrent({ c.fells, c.accountManager, c.atFells });
        QTest::keyClick(board.get(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(BoardViewTest)
#include "board_view_test.moc"
