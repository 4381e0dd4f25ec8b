// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;

namespace headwater {

class ChartTableModel;
class ChartView;

/// A chart with its title and rule, and its figures as a table in its place when that is wanted.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void showChart(const ChartData &chart);
    void setAsTable(bool asTable);
    ChartView *view() const { return m_view; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// A row of the chart or of its table.
    void rowChosen(std::size_t row);

private:
    QLabel *m_title;
    QLabel *m_caption;
    QStackedWidget *m_stack;
    ChartView *m_view;
    QTableView *m_table;
    ChartTableModel *m_model;
};

} // namespace headwater
