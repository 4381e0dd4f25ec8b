// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/matrix/coverage_matrix.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace headwater {

namespace {

/// Where the ground is a figure, what is chosen gets a frame and keeps its colour.
class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(CoverageMatrixModel::IsHeatRole).toBool())
            return QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(option.rect, index.data(Qt::BackgroundRole).value<QColor>());
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        painter->setFont(option.font);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (!option.state.testFlag(QStyle::State_Selected))
            return;
        painter->setPen(QPen(index.data(Qt::ForegroundRole).value<QColor>(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    }
};

} // namespace

CoverageMatrix::CoverageMatrix(QWidget *parent)
    : QTableView(parent)
    , m_model(new CoverageMatrixModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("coverageMatrix"));
    setAccessibleName(tr("Coverage by territory and task"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CoverageMatrixModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new HeatDelegate(this));
    setSortingEnabled(true);
    sortByColumn(CoverageMatrixModel::Missing, Qt::AscendingOrder);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    connect(this, &QTableView::clicked, this, &CoverageMatrix::choose);
}

void CoverageMatrix::show(const ShownCoverage &shown)
{
    const QModelIndex current = m_sorted->mapToSource(currentIndex());
    const auto was = current.isValid() ? std::optional(m_model->subjectAt(current)) : std::nullopt;
    const int columns = m_model->columnCount();
    m_model->show(shown);
    if (m_model->columnCount() != columns)
        sizeColumns();
    if (!was)
        return;
    const auto row = std::ranges::find(m_model->territories(), was->territory) - m_model->territories().begin();
    if (row < m_model->rowCount() && current.column() < m_model->columnCount())
        setCurrentIndex(m_sorted->mapFromSource(m_model->index(static_cast<int>(row), current.column())));
}

void CoverageMatrix::sizeColumns()
{
    const QFontMetrics letters(font());
    verticalHeader()->setDefaultSectionSize(letters.height() + 8);
    horizontalHeader()->setFixedHeight(2 * letters.height() + 12); // names of tasks have two lines
    setColumnWidth(CoverageMatrixModel::Name, letters.averageCharWidth() * 18);
    for (int column = CoverageMatrixModel::All; column < m_model->columnCount(); ++column) {
        int longest = letters.horizontalAdvance(QStringLiteral("100 % (+10)"));
        for (const QString &word : m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' '))
            longest = std::max(longest, letters.horizontalAdvance(word));
        setColumnWidth(column, longest + 14);
    }
}

void CoverageMatrix::choose(const QModelIndex &index)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    if (source.isValid())
        Q_EMIT subjectChosen(m_model->subjectAt(source));
}

void CoverageMatrix::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    QTableView::keyPressEvent(event);
}

ChartData CoverageMatrix::chart(const QString &title) const
{
    ChartData chart;
    chart.title = title;
    const auto look = [](int column) {
        return column == CoverageMatrixModel::Name   ? ColumnLook::Text
            : column == CoverageMatrixModel::Missing ? ColumnLook::Decimal
            : column == CoverageMatrixModel::Worth   ? ColumnLook::Money
                                                     : ColumnLook::Percent;
    };
    for (int column = 0; column < m_model->columnCount(); ++column)
        chart.table.columns.push_back(
            { m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), look(column) });
    chart.table.columns[CoverageMatrixModel::Missing].name = tr("Missing hours");
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        std::vector<TableCell> cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.push_back(m_model->figureAt(m_sorted->mapToSource(m_sorted->index(row, column))));
        chart.rows.push_back(m_sorted->index(row, CoverageMatrixModel::Name).data().toString());
        chart.table.rows.push_back(std::move(cells));
    }
    return chart;
}

} // namespace headwater
