// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/tables/figure_table.h"

#include "ui/plan/derivation/explained_table.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace headwater {

namespace {

/// Numbers as such, names as people sort them, nothing below everything.
class FigureOrder : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override
    {
        const QVariant left = a.data(FigureTableModel::sortRole);
        const QVariant right = b.data(FigureTableModel::sortRole);
        if (!left.isValid() || !right.isValid())
            return !left.isValid() && right.isValid();
        return QSortFilterProxyModel::lessThan(a, b);
    }
};

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Better: return theme().better;
    case Tone::Worse: return theme().worse;
    case Tone::Warning: return theme().warning;
    case Tone::Muted: return theme().muted;
    case Tone::Accent: return theme().accent;
    case Tone::Plain: return theme().ink;
    }
    Q_UNREACHABLE();
}

} // namespace

void FigureTableModel::show(FigureRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.columns.size());
}

const FigureCell &FigureTableModel::cellAt(const QModelIndex &index) const
{
    return m_rows.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = m_rows.columns[static_cast<std::size_t>(index.column())].look == ColumnLook::Text;
    switch (role) {
    case Qt::DisplayRole: return cellAt(index).text;
    case Qt::ToolTipRole: return isText ? QVariant(cellAt(index).text) : QVariant();
    case Qt::TextAlignmentRole: return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return cellAt(index).tone == Tone::Plain ? QVariant() : QVariant(colourOf(cellAt(index).tone));
    case sortRole:
        if (const auto *number = std::get_if<double>(&cellAt(index).figure))
            return *number;
        return isText ? QVariant(cellAt(index).text) : QVariant();
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FigureRows::Column &column = m_rows.columns[static_cast<std::size_t>(section)];
    const bool isText = column.look == ColumnLook::Text;
    switch (role) {
    case Qt::DisplayRole: return column.name;
    case Qt::ToolTipRole: return column.tip;
    case Qt::TextAlignmentRole: return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new FigureTableModel(this))
    , m_sorted(new FigureOrder(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FigureTableModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setProperty("quiet", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as the rows come, until somebody sorts them
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto row = currentRow(); row && !m_isFilling)
            Q_EMIT rowChosen(*row);
    });
    explainCells(this, [this](const QModelIndex &index) {
        const QModelIndex source = m_sorted->mapToSource(index);
        return rows().derivationAt(static_cast<std::size_t>(source.row()), static_cast<std::size_t>(source.column()));
    });
}

void FigureTable::show(FigureRows rows)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto chosen = currentRow();
    const auto was = chosen ? std::optional(this->rows().rows[*chosen]) : std::nullopt;
    const auto isSame = [&was](const FigureRows::Row &row) {
        return row.subject == was->subject && row.cells.front().text == was->cells.front().text;
    };
    const bool areOtherColumns = !std::ranges::equal(
        this->rows().columns, rows.columns, {}, &FigureRows::Column::name, &FigureRows::Column::name);
    m_model->show(std::move(rows));
    if (areOtherColumns) {
        sortByColumn(-1, Qt::AscendingOrder);
        sizeColumns();
    }
    if (!was || areOtherColumns)
        return;
    const auto &now = this->rows().rows;
    const auto found = std::ranges::find_if(now, isSame);
    if (found != now.end())
        setCurrentIndex(m_sorted->mapFromSource(m_model->index(static_cast<int>(found - now.begin()), 0)));
}

/// Says so where there is nothing, rather than being blank.
void FigureTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_sorted->rowCount() > 0 || m_model->columnCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme().muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
        m_model->rowCount() > 0 ? tr("Nothing fits what is typed above") : tr("There is none"));
}

void FigureTable::sizeColumns()
{
    const QFontMetrics letters(font());
    verticalHeader()->setDefaultSectionSize(letters.height() + 10);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const FigureRows::Column &of = rows().columns[static_cast<std::size_t>(column)];
        // Names share what figures leave, so that figures stand together.
        const bool isText = of.look == ColumnLook::Text;
        horizontalHeader()->setSectionResizeMode(column, isText ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isText)
            setColumnWidth(column, letters.averageCharWidth() * of.letters);
    }
}

void FigureTable::setFilter(const QString &text) { m_sorted->setFilterFixedString(text); }

std::optional<std::size_t> FigureTable::currentRow() const
{
    const QModelIndex index = m_sorted->mapToSource(currentIndex());
    return index.isValid() ? std::optional(static_cast<std::size_t>(index.row())) : std::nullopt;
}

void FigureTable::chooseRow(std::size_t row)
{
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(static_cast<int>(row), 0)));
}

ChartData FigureTable::chart(const QString &title) const
{
    std::vector<std::size_t> order;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        order.push_back(static_cast<std::size_t>(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    return rows().chart(title, order);
}

} // namespace headwater
