// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_tree_panel.h"

#include "ui/organisation/seats/seat_tree_view.h"
#include "ui/plan/choice_delegate.h"
#include "ui/plan/space.h"
#include "ui/wording/error_text.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace headwater {

namespace {
constexpr QLatin1StringView treeKey("tree"), openKey("open.seat");
} // namespace

SeatTreePanel::SeatTreePanel(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new SeatTreeModel(context.document, this))
    , m_view(new SeatTreeView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("seatTree"));
    m_view->setAccessibleName(tr("Reporting lines"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int em = m_view->fontMetrics().averageCharWidth();
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    constexpr std::array widths { 36, 24, 20, 18, 10, 30 };
    for (int section = 0; section < m_model->columnCount(); ++section)
        m_view->header()->resizeSection(section, widths[static_cast<std::size_t>(section)] * em);
    m_view->setColumnHidden(static_cast<int>(SeatTreeModel::Column::Change), true);
    m_view->expandToDepth(1);

    connect(
        m_model, &SeatTreeModel::refused, this, [this](const Error &error) { Q_EMIT notice(sentenceFor(error.kind)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeatTreePanel::sendSelection);
    connect(m_view, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT activated(m_model->idAt(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](QPoint point) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(point)); });
}

void SeatTreePanel::show(Comparison comparison)
{
    m_model->show(comparison);
    const bool isComparing = comparison == Comparison::Changes;
    const int change = static_cast<int>(SeatTreeModel::Column::Change);
    if (isComparing && m_view->isColumnHidden(change))
        m_view->expandAll(); // few rows, and each of them is why one looks
    m_view->setColumnHidden(change, !isComparing);
    QHeaderView *header = m_view->header();
    header->moveSection(header->visualIndex(change), isComparing ? 1 : header->count() - 1);
}

void SeatTreePanel::selectSeats(const std::vector<SeatId> &seats)
{
    if (m_isSelecting)
        return;
    QItemSelection selection;
    for (const SeatId seat : seats) {
        const QModelIndex first = m_model->indexOf(seat);
        if (first.isValid())
            selection.select(first, first.siblingAtColumn(m_model->columnCount() - 1));
    }
    m_isSelecting = true;
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_view->scrollTo(selection.first().topLeft());
    m_isSelecting = false;
}

void SeatTreePanel::keepLook(ViewText &view) const
{
    constexpr std::size_t mostOpen = 500; // more than anybody looks at
    std::vector<std::int64_t> open;
    const auto note = [&](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < m_model->rowCount(above) && open.size() < mostOpen; ++row) {
            const QModelIndex index = m_model->index(row, 0, above);
            if (!m_view->isExpanded(index))
                continue;
            open.push_back(m_model->idAt(index).value);
            self(self, index);
        }
    };
    note(note, {});
    view.add(treeKey, QStringLiteral("kept")); // also where all of it is closed
    for (const std::int64_t seat : open)
        view.add(openKey, QString::number(seat));
}

void SeatTreePanel::showLook(const ViewText &view)
{
    if (!view.contains(treeKey))
        return;
    m_view->collapseAll();
    for (const std::int64_t seat : view.numbers(openKey)) {
        if (const QModelIndex index = m_model->indexOf(SeatId { seat }); index.isValid())
            m_view->expand(index);
    }
}

void SeatTreePanel::sendSelection()
{
    if (m_isSelecting)
        return;
    std::vector<SeatId> seats;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        seats.push_back(m_model->idAt(row));
    m_isSelecting = true;
    Q_EMIT seatsSelected(seats);
    m_isSelecting = false;
}

} // namespace headwater
