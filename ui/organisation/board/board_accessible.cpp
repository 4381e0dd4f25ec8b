// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/board_accessible.h"

#include "ui/organisation/board/board_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>
#include <tuple>

namespace headwater {

namespace {

class AccessibleBoard;

/// A header, a cell, or a seat in a cell, by where it is now. Line -1 is the header of a column, column -1 the
/// name of a line, chip -1 the cell itself.
class AccessiblePlace : public QAccessibleInterface,
                        public QAccessibleTableCellInterface,
                        public QAccessibleActionInterface
{
public:
    AccessiblePlace(AccessibleBoard &table, int line, int column, int chip)
        : m_table(table)
        , m_line(line)
        , m_column(column)
        , m_chip(chip)
    { }

    int childIndex() const { return m_chip; }
    int line() const { return m_line; }
    int column() const { return m_column; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_line; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    BoardView &board() const;
    bool isCell() const { return m_line >= 0 && m_column >= 0 && m_chip < 0; }
    std::span<const BoardChip> chips() const;
    BoardView::Place place() const;

    AccessibleBoard &m_table;
    int m_line;
    int m_column;
    int m_chip;
};

class AccessibleBoard : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleBoard(BoardView *board)
        : QAccessibleWidget(board, QAccessible::Table)
    { }
    ~AccessibleBoard() override
    {
        for (const auto &[where, id] : m_places)
            QAccessible::deleteAccessibleInterface(id);
    }

    BoardView &board() const { return *static_cast<BoardView *>(widget()); }
    /// Made when first asked for, and kept: it reads what is there whenever it is asked.
    QAccessibleInterface *at(int line, int column, int chip) const
    {
        const auto [found, isNew] = m_places.try_emplace({ line, column, chip }, 0U);
        if (isNew) {
            auto &self = const_cast<AccessibleBoard &>(*this); // NOLINT: Qt asks through const interfaces
            found->second = QAccessible::registerAccessibleInterface(new AccessiblePlace(self, line, column, chip));
        }
        return QAccessible::accessibleInterface(found->second);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    QAccessibleInterface *child(int index) const override
    {
        const int perLine = columnCount() + 1;
        return index < 0 || index >= childCount() ? nullptr : at(index / perLine - 1, index % perLine - 1, -1);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *place = dynamic_cast<const AccessiblePlace *>(child);
        return place ? (place->line() + 1) * (columnCount() + 1) + place->column() + 1 : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const BoardHit hit
            = board().layoutOfBoard().hit(board().viewport()->mapFromGlobal(QPoint(x, y)), board().scrollPosition());
        return hit.area == BoardHit::Area::Outside ? nullptr : at(hit.line, hit.column, -1);
    }
    QAccessibleInterface *focusChild() const override
    {
        const auto &current = board().current();
        const int line = board().layoutOfBoard().lineShowing(current.territory);
        const int column = board().content().columnOf(current.role);
        if (line < 0)
            return nullptr;
        const bool isSeat = column >= 0 && current.seat.isValid();
        return at(line, column, isSeat ? board().chipIndex(line, column, current.seat) : -1);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return isThere ? at(row, column, -1) : nullptr;
    }
    int rowCount() const override { return board().layoutOfBoard().lineCount(); }
    int columnCount() const override { return static_cast<int>(board().content().columns().size()); }
    QString rowDescription(int row) const override { return at(row, -1, -1)->text(QAccessible::Name); }
    QString columnDescription(int column) const override { return at(-1, column, -1)->text(QAccessible::Name); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (int index = 0; index < rowCount() * columnCount(); ++index) {
            QAccessibleInterface *cell = cellAt(index / columnCount(), index % columnCount());
            if (cell->state().selected)
                cells.append(cell);
        }
        return cells;
    }
    int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    // Seats are selected, not rows or columns.
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    mutable std::map<std::tuple<int, int, int>, QAccessible::Id> m_places;
};

BoardView &AccessiblePlace::board() const { return m_table.board(); }

std::span<const BoardChip> AccessiblePlace::chips() const
{
    return board().content().chips(board().layoutOfBoard().rowOfLine(m_line), m_column);
}

bool AccessiblePlace::isValid() const
{
    if (!m_table.isValid() || m_line >= m_table.rowCount() || m_column >= m_table.columnCount())
        return false;
    return m_chip < 0 || m_chip < static_cast<int>(chips().size());
}

QAccessibleInterface *AccessiblePlace::parent() const
{
    return m_chip < 0 ? &m_table : m_table.at(m_line, m_column, -1);
}

int AccessiblePlace::childCount() const { return isCell() && isValid() ? static_cast<int>(chips().size()) : 0; }

QAccessibleInterface *AccessiblePlace::child(int index) const
{
    return index >= 0 && index < childCount() ? m_table.at(m_line, m_column, index) : nullptr;
}

QAccessibleInterface *AccessiblePlace::childAt(int x, int y) const
{
    for (int chip = 0; chip < childCount(); ++chip) {
        if (child(chip)->rect().contains(x, y))
            return child(chip);
    }
    return nullptr;
}

int AccessiblePlace::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *place = dynamic_cast<const AccessiblePlace *>(child);
    return place ? place->childIndex() : -1;
}

QString AccessiblePlace::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    if (m_line >= 0)
        return board().describe(m_line, m_column, m_chip);
    return m_column < 0 ? BoardView::tr("Territory")
                        : board().content().columns()[static_cast<std::size_t>(m_column)].name;
}

QRect AccessiblePlace::rect() const
{
    if (!isValid())
        return {};
    const BoardLayout &layout = board().layoutOfBoard();
    const BoardMetrics &metrics = layout.metrics();
    QRect rect = m_column < 0 ? QRect(0, 0, metrics.territoryWidth, metrics.headerHeight()) : layout.roleRect(m_column);
    QPoint scroll = board().scrollPosition();
    if (m_line < 0)
        scroll.setY(0);
    else if (m_column < 0)
        rect = layout.territoryRect(m_line);
    else if (m_chip < 0)
        rect = layout.cellRect(m_line, m_column);
    else
        rect = m_chip < layout.shownChips(m_line, m_column) ? layout.chipRect(m_line, m_column, m_chip)
                                                            : layout.foldRect(m_line, m_column);
    if (m_column < 0)
        scroll.setX(0);
    return rect.translated(board().viewport()->mapToGlobal(QPoint()) - scroll);
}

QAccessible::Role AccessiblePlace::role() const
{
    if (m_line < 0)
        return QAccessible::ColumnHeader;
    if (m_column < 0)
        return QAccessible::RowHeader;
    return m_chip < 0 ? QAccessible::Cell : QAccessible::ListItem;
}

BoardView::Place AccessiblePlace::place() const
{
    BoardView::Place place;
    const BoardContent &content = board().content();
    if (m_line >= 0)
        place.territory = content.rows()[static_cast<std::size_t>(board().layoutOfBoard().rowOfLine(m_line))].territory;
    if (m_column >= 0)
        place.role = content.columns()[static_cast<std::size_t>(m_column)].role;
    if (m_chip >= 0)
        place.seat = chips()[static_cast<std::size_t>(m_chip)].seat;
    return place;
}

bool AccessiblePlace::isSelected() const
{
    if (m_line < 0 || m_column < 0 || !isValid())
        return false;
    const auto &selected = board().selectedSeats();
    const auto all = chips();
    const auto own = m_chip < 0 ? all : all.subspan(static_cast<std::size_t>(m_chip), 1);
    return std::any_of(own.begin(), own.end(), [&](const BoardChip &chip) {
        return std::find(selected.begin(), selected.end(), chip.seat) != selected.end();
    });
}

QAccessible::State AccessiblePlace::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect viewport(board().viewport()->mapToGlobal(QPoint()), board().viewport()->size());
    state.offscreen = !viewport.intersects(rect());
    if (m_line < 0)
        return state;
    state.focusable = true;
    state.focused = board().hasFocus() && board().current() == place();
    state.selectable = m_chip >= 0;
    state.multiSelectable = m_chip >= 0;
    state.selected = isSelected();
    const BoardLayout &layout = board().layoutOfBoard();
    const BoardRow &row = board().content().rows()[static_cast<std::size_t>(layout.rowOfLine(m_line))];
    if (m_column < 0 && row.descendants > 0) {
        state.expandable = true;
        state.collapsed = layout.isCollapsed(row.territory);
        state.expanded = !state.collapsed;
    }
    return state;
}

void *AccessiblePlace::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && m_chip < 0)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && m_line >= 0)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QList<QAccessibleInterface *> AccessiblePlace::columnHeaderCells() const { return { m_table.at(-1, m_column, -1) }; }

QList<QAccessibleInterface *> AccessiblePlace::rowHeaderCells() const { return { m_table.at(m_line, -1, -1) }; }

QAccessibleInterface *AccessiblePlace::table() const { return &m_table; }

void AccessiblePlace::doAction(const QString &name)
{
    if (!isValid() || m_line < 0)
        return;
    board().setFocus(Qt::OtherFocusReason);
    board().setCurrent(place());
    if (name == pressAction())
        board().activateCurrent();
}

QAccessibleInterface *accessibleBoard(const QString &key, QObject *object)
{
    auto *board = qobject_cast<BoardView *>(object);
    const bool isAsked = key == QLatin1StringView(BoardView::staticMetaObject.className());
    return board && isAsked ? new AccessibleBoard(board) : nullptr;
}

} // namespace

void makeBoardsAccessible()
{
    QAccessible::installFactory(accessibleBoard); // does nothing when it is installed
}

void announceCurrent(BoardView &board)
{
    QAccessibleInterface *table = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(&board) : nullptr;
    if (QAccessibleInterface *current = table ? table->focusChild() : nullptr) {
        QAccessibleEvent event(current, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceContent(BoardView &board)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&board, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace headwater
