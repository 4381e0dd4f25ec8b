// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace headwater {

namespace {
constexpr int widestColumn = 480;
constexpr int rowsMeasured = 100; // for the width of columns: to measure all takes longer than anybody waits
} // namespace

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_caption(new QLabel)
    , m_stack(new QStackedWidget)
    , m_view(new ChartView)
    , m_table(new QTableView)
    , m_model(new ChartTableModel(this))
{
    setProperty("card", true);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_caption, TextRole::Caption);
    m_caption->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setProperty("quiet", true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addWidget(m_stack, 1);
    connect(m_view, &ChartView::rowChosen, this, &ChartCard::rowChosen);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT rowChosen(static_cast<std::size_t>(index.row())); });
}

void ChartCard::showChart(const ChartData &chart)
{
    m_title->setText(chart.title);
    m_caption->setText(chart.caption);
    m_caption->setVisible(!chart.caption.isEmpty());
    m_view->showChart(chart);
    m_table->setAccessibleName(chart.title);
    m_table->setAccessibleDescription(chart.summary);
    m_model->setTable(chart.table);
    m_table->resizeColumnsToContents();
}

void ChartCard::setAsTable(bool asTable) { m_stack->setCurrentIndex(asTable ? 1 : 0); }

} // namespace headwater
