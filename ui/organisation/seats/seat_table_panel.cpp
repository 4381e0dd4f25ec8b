// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/seats/seat_table_panel.h"

#include "core/document/plan_document.h"
#include "core/plan/territory_tree.h"
#include "ui/organisation/seats/seat_table_model.h"
#include "ui/plan/plan_table_view.h"
#include "ui/plan/space.h"
#include "ui/style/theme.h"
#include "ui/wording/error_text.h"
#include "ui/wording/plan_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    QTableView *view = makePlanTable(model, { 10, 18, 20, 18, 18, 20, 11, 17, 9, 13, 15, 15, 16, 12, 48 });
    view->setObjectName(QStringLiteral("seatTable"));
    view->setAccessibleName(SeatTablePanel::tr("Seats"));
    view->setEditTriggers(view->editTriggers() | QAbstractItemView::AnyKeyPressed);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    showChangeColumn(*view, static_cast<int>(SeatColumn::Change), Comparison::After);
    return view;
}

} // namespace

SeatTablePanel::SeatTablePanel(const PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_model(new SeatTableModel(context.document, this))
    , m_view(makeTable(m_model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_text = makeFilterField(tr("Filter by person, code, role, place"));
    m_text->setObjectName(QStringLiteral("seatFilter"));
    row->addWidget(m_text, 1);
    m_role = makeFilterChoice(tr("Role"));
    m_territory = makeFilterChoice(tr("Territory"));
    m_status = makeFilterChoice(tr("Status"));
    m_role->setObjectName(QStringLiteral("seatRoleFilter"));
    m_territory->setObjectName(QStringLiteral("seatTerritoryFilter"));
    m_status->setObjectName(QStringLiteral("seatStatusFilter"));
    for (QComboBox *combo : { m_role, m_territory, m_status })
        row->addWidget(combo);
    m_count = new QLabel;
    setTextRole(m_count, TextRole::Caption);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    fillChoices();
    applyFilter();

    connect(m_text, &QLineEdit::textChanged, this, &SeatTablePanel::applyFilter);
    for (QComboBox *combo : { m_role, m_territory, m_status })
        connect(combo, &QComboBox::currentIndexChanged, this, &SeatTablePanel::applyFilter);
    connect(m_model, &SeatTableModel::refused, this,
        [this](const Error &error) { Q_EMIT notice(sentenceFor(error.kind)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeatTablePanel::sendSelection);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](QPoint point) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(point)); });
}

void SeatTablePanel::fillChoices()
{
    m_offered = m_document.plan();
    const Plan &plan = m_offered;
    QList<QPair<QString, qint64>> roles { { tr("All roles"), 0 } };
    for (const Role &role : plan.roles)
        roles.append({ role.name, role.id.value });
    setChoices(m_role, roles);
    QList<QPair<QString, qint64>> territories { { tr("All territories"), 0 } };
    const TerritoryTree tree(plan.territories);
    for (const auto &node : tree.nodes())
        territories.append(
            { QString(node.depth * 2, QChar::Nbsp) + plan.territories.find(node.id)->name, node.id.value });
    setChoices(m_territory, territories);
    QList<QPair<QString, qint64>> statuses { { tr("All open seats"), -1 } };
    const QStringList words = seatStatusWords();
    for (qsizetype i = 0; i < words.size(); ++i)
        statuses.append({ words[i], i });
    setChoices(m_status, statuses);
}

void SeatTablePanel::applyFilter()
{
    SeatFilter filter;
    filter.text = m_text->text();
    filter.role = RoleId { m_role->currentData().toLongLong() };
    filter.territory = TerritoryId { m_territory->currentData().toLongLong() };
    const qint64 status = m_status->currentData().toLongLong();
    if (status >= 0)
        filter.status = static_cast<SeatStatus>(status);
    m_model->setFilter(filter);
    sayWhenEmpty(*m_view, tr("No seats yet. Import a team, or add them on the board."), filter != SeatFilter());
    updateCount();
}

void SeatTablePanel::updateCount() { m_count->setText(tr("%n seats", nullptr, m_model->rowCount())); }

void SeatTablePanel::show(Comparison comparison)
{
    const Plan &plan = m_document.plan();
    if (!m_offered.roles.sharesEverythingWith(plan.roles)
        || !m_offered.territories.sharesEverythingWith(plan.territories))
        fillChoices();
    m_model->show(comparison);
    showChangeColumn(*m_view, static_cast<int>(SeatColumn::Change), comparison);
    updateCount();
}

void SeatTablePanel::selectSeats(const std::vector<SeatId> &seats)
{
    if (m_isSelecting)
        return;
    QItemSelection selection;
    for (const SeatId seat : seats) {
        const int row = m_model->rowOf(seat);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_isSelecting = true;
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_view->scrollTo(selection.first().topLeft());
    m_isSelecting = false;
}

void SeatTablePanel::sendSelection()
{
    if (m_isSelecting)
        return;
    std::vector<SeatId> seats;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        seats.push_back(m_model->idAt(row.row()));
    m_isSelecting = true;
    Q_EMIT seatsSelected(seats);
    m_isSelecting = false;
}

void SeatTablePanel::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace headwater
