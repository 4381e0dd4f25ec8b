// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_company.h"
#include "ui/organisation/board/board_layout.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// The small company with `extra` more seats at Fells.
struct Board {
    SmallCompany company = smallCompany();
    BoardContent content;
    BoardLayout layout;

    explicit Board(int extra = 0)
    {
        for (int i = 0; i < extra; ++i)
            addSeat(company.plan, qPrintable(QStringLiteral("X-%1").arg(i)), company.accountManager, company.fells,
                company.head);
        content = BoardContent(company.plan, company.plan, Comparison::After);
        layout.setContent(&content);
    }
    int line(TerritoryId territory) const { return layout.lineShowing(territory); }
    int column(RoleId role) const { return content.columnOf(role); }
};

} // namespace

class BoardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandBelowEachOther()
    {
        const Board board;
        int bottom = board.layout.metrics().headerHeight();
        for (int line = 0; line < board.layout.lineCount(); ++line) {
            QCOMPARE(board.layout.lineRect(line).top(), bottom);
            bottom += board.layout.lineRect(line).height();
        }
        QCOMPARE(board.layout.size().height(), bottom);
    }

    void everyChipIsHitInItsMiddle()
    {
        const Board board(2);
        for (int line = 0; line < board.layout.lineCount(); ++line) {
            for (int column = 0; column < 3; ++column) {
                for (int chip = 0; chip < board.layout.shownChips(line, column); ++chip) {
                    const BoardHit expected { BoardHit::Area::Chip, line, column, chip };
                    QVERIFY(board.layout.hit(board.layout.chipRect(line, column, chip).center(), {}) == expected);
                }
            }
        }
    }

    void hitsFollowTheScrollPositionButHeadersStay()
    {
        const Board board;
        const QPoint scroll(30, 25);
        const int column = board.column(board.company.accountManager);
        const QPoint chip = board.layout.chipRect(board.line(board.company.lakes), column, 0).center() - scroll;
        QCOMPARE(board.layout.hit(chip, scroll).area, BoardHit::Area::Chip);
        QCOMPARE(board.layout.hit({ 5, 5 }, scroll).area, BoardHit::Area::Corner);
        QCOMPARE(
            board.layout.hit({ board.layout.metrics().territoryWidth + 5, 40 }, scroll).area, BoardHit::Area::Role);
        QCOMPARE(board.layout.hit({ 150, board.layout.metrics().headerHeight() + 5 }, scroll).area,
            BoardHit::Area::Territory);
    }

    void pointsOutsideHitNothing()
    {
        const Board board;
        QCOMPARE(board.layout.hit({ 5, 100'000 }, {}).area, BoardHit::Area::Outside);
        QCOMPARE(board.layout.hit({ 100'000, 5 }, {}).area, BoardHit::Area::Outside);
        QCOMPARE(BoardLayout().hit({ 5, 5 }, {}).area, BoardHit::Area::Outside);
    }

    void fullCellsFoldAndOpen()
    {
        Board board(15);
        const int line = board.line(board.company.fells);
        const int column = board.column(board.company.accountManager);
        QCOMPARE(board.layout.shownChips(line, column), 3);
        QCOMPARE(board.layout.foldedChips(line, column), 13);
        QCOMPARE(board.layout.hit(board.layout.foldRect(line, column).center(), {}).area, BoardHit::Area::Fold);
        const int folded = board.layout.lineRect(line).height();
        board.layout.setUnfolded(line, column, true);
        QCOMPARE(board.layout.shownChips(line, column), 16);
        QVERIFY(board.layout.lineRect(line).height() > folded);
        board.layout.setUnfolded(line, column, false);
        QCOMPARE(board.layout.lineRect(line).height(), folded);
    }

    void collapsedRegionsHideTheirTerritoriesAndCountTheirSeats()
    {
        Board board;
        board.layout.setCollapsed(board.company.north, true);
        QCOMPARE(board.layout.lineCount(), 4);
        const int line = board.line(board.company.north);
        QCOMPARE(board.line(board.company.fells), line);
        QCOMPARE(board.layout.seatsBelow(line, board.column(board.company.accountManager)), 2);
        QCOMPARE(board.layout.seatsBelow(line, board.column(board.company.manager)), 0);
        board.layout.setCollapsed(board.company.north, false);
        QCOMPARE(board.layout.lineCount(), 6);
    }

    void aPartialUpdateEqualsAWholeLayout()
    {
        Board board;
        const std::vector seats { board.company.atLakes, board.company.atCoast };
        const Plan after = *withSeatsPlaced(board.company.plan, seats, board.company.fells);
        const auto rows = board.content.follow(board.company.plan, after, board.company.plan);
        QVERIFY(rows.has_value());
        board.layout.updateRows(*rows);
        BoardLayout anew;
        anew.setContent(&board.content);
        for (int line = 0; line < anew.lineCount(); ++line)
            QCOMPARE(board.layout.lineRect(line), anew.lineRect(line));
        QCOMPARE(board.layout.size(), anew.size());
    }

    void theRubberBandTakesWhatItTouches()
    {
        const Board board;
        const int column = board.column(board.company.accountManager);
        const QRect one = board.layout.chipRect(board.line(board.company.fells), column, 0).adjusted(5, 5, -5, -5);
        QVERIFY(board.layout.seatsIn(one) == std::vector { board.company.atFells });
        QCOMPARE(board.layout.seatsIn(QRect(QPoint(), board.layout.size())).size(), std::size_t(5));
        QVERIFY(board.layout.seatsIn(QRect(0, 0, 10, 10)).empty());
    }

    void theFirstLineBelowAPointIsFound()
    {
        const Board board;
        QCOMPARE(board.layout.firstLineBelow(0), 0);
        QCOMPARE(board.layout.firstLineBelow(board.layout.lineRect(3).top()), 3);
        QCOMPARE(board.layout.firstLineBelow(board.layout.lineRect(3).bottom()), 3);
        QCOMPARE(board.layout.firstLineBelow(100'000), board.layout.lineCount());
    }
};

QTEST_GUILESS_MAIN(BoardLayoutTest)
#include "board_layout_test.moc"
