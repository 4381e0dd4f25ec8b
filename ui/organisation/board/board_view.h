// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/board/board_layout.h"
#include "ui/organisation/board/board_texts.h"
#include "ui/plan/seat_drop.h"
#include "ui/plan/view/view_keeper.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>
#include <unordered_set>

class QTimer;

namespace headwater {

/// The organisation board: territories x roles with seats as chips, painted by itself (no widget per chip).
/// It knows plans only to show them; what the user asks for goes out as signals.
class BoardView : public QAbstractScrollArea, public ViewKeeper
{
    Q_OBJECT

public:
    /// What a drop would do, in words, and whether it may be done.
    struct DropPreview {
        QString text;
        bool allowed = true;
    };
    /// The cell, or the chip in it, that the keyboard acts on.
    struct Place {
        TerritoryId territory;
        RoleId role; ///< none: the territory itself
        SeatId seat; ///< none: the cell itself
        bool operator==(const Place &) const = default;
    };

    explicit BoardView(QWidget *parent = nullptr);

    /// Shows another plan or comparison from scratch; keeps what is collapsed, unfolded and current.
    void show(const Plan &plan, const Plan &baseline, Comparison comparison);
    /// Follows one step; repaints only what it touched.
    void follow(const Plan &before, const Plan &after, const Plan &baseline);
    /// Asked while something is dragged over a cell, and before anything is dropped.
    void setPreview(std::function<DropPreview(const SeatDrop &)> preview) { m_preview = std::move(preview); }

    void setSelectedSeats(const std::vector<SeatId> &seats);
    const std::vector<SeatId> &selectedSeats() const { return m_selected; }
    Place current() const { return m_current; }
    void setCurrent(const Place &place);
    /// What Space does: selects or deselects the current seat, opens or closes the current region.
    void activateCurrent();
    void setAllCollapsed(bool collapsed);
    /// What is collapsed, and which cells are unfolded.
    void keepLook(ViewText &view) const override;
    void showLook(const ViewText &view) override;
    /// Scrolls to the seat, opening what hides it.
    void reveal(SeatId seat, TerritoryId home, RoleId role);

    const BoardContent &content() const { return m_content; }
    const BoardLayout &layoutOfBoard() const { return m_layout; }
    QPoint scrollPosition() const;
    /// In words what a chip or cell shows: for tool tips and screen readers.
    QString describe(int line, int column, int chip) const;
    /// Index of the chip in its cell, -1 when it is not there.
    int chipIndex(int line, int column, SeatId seat) const;
    /// The chip as it lies in the viewport now; empty when it is not on the board.
    QRect viewportRectOf(const Place &place) const;

Q_SIGNALS:
    void seatsSelected(const std::vector<headwater::SeatId> &seats);
    void roleSelected(headwater::RoleId role);
    void territorySelected(headwater::TerritoryId territory);
    void dropped(const headwater::SeatDrop &drop);
    /// What was asked for may not be; the preview said why.
    void dropRefused(const QString &reason);
    void editRequested(const headwater::BoardView::Place &place);
    void menuRequested(QPoint globalPosition);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Gesture : std::uint8_t { None, Pressed, Dragging, RubberBand };
    struct Target {
        SeatDrop drop;
        BoardHit hit;
        DropPreview preview;
        QRect label; ///< where the preview's text stands, viewport
    };

    void request(const SeatDrop &drop);
    void measure();
    int widestTerritory(const BoardMetrics &sizes);
    void updateScrollBars();
    void updateSight();
    void relayout();
    void ensureVisible(const Place &place);
    BoardHit hitAt(QPoint viewportPoint) const;
    Place placeOf(const BoardHit &hit) const;

    void pressChip(const BoardHit &hit, Qt::KeyboardModifiers modifiers);
    void pressElsewhere(const BoardHit &hit);
    void chooseCurrent();
    void toggleRegion(int line);
    void select(std::vector<SeatId> seats);
    void selectRange(SeatId from, SeatId to);
    void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void rubberBandTo(QPoint point);
    void updateTarget(const std::vector<SeatId> &seats, RoleId newRole, QPoint point, bool copy);
    void dropNow();
    void cancelGesture();
    void scrollNearEdge();
    QRect targetRect() const;
    void paintTarget(QPainter &painter);
    void updateGesture();
    void updateLineOf(const Place &place);

    void moveCurrent(int lines, int columns);
    bool moveWithinCell(int chips);
    void moveAside(int step);
    void moveDown(int step);
    bool stepTree(QKeyEvent *event);
    bool moveSelection(int lines, int columns);

    BoardContent m_content;
    BoardLayout m_layout;
    BoardTexts m_texts;
    std::function<DropPreview(const SeatDrop &)> m_preview;
    std::vector<SeatId> m_selected;
    std::unordered_set<SeatId> m_isSelected;
    Place m_current;
    SeatId m_anchor; ///< where a range selection starts

    Gesture m_gesture = Gesture::None;
    BoardHit m_pressed;
    QPoint m_pressPoint; ///< viewport
    QPoint m_pressScroll;
    QPoint m_pointer; ///< viewport
    bool m_clickSelectsOne = false; ///< pressed on one of several: a drag takes all, a click only this one
    QRect m_rubberBand; ///< board coordinates
    std::vector<SeatId> m_selectedBeforeBand;
    std::optional<Target> m_target;
    QTimer *m_edgeScroll;
};

/// What a role is carried as from the palette to the board.
inline constexpr auto roleMimeType = "application/x-headwater-role";

} // namespace headwater
