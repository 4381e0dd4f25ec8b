// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QAbstractTableModel>

namespace headwater {

/// The figures of a chart as rows: for those who do not see the marks, and for those who want the numbers.
class ChartTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

/// A cell as people read it: "1,210", "26 %", "12 Nov 2026".
QString cellText(const TableCell &cell, ColumnLook look);

} // namespace headwater
