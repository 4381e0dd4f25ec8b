// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/compare/compared_figures.h"

#include <QAbstractTableModel>

namespace headwater {

/// Figures down, scenarios across. A group of figures begins with a row of its own that holds its name alone.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The first of the scenarios is what the others are compared with.
    void show(const SharedScenarios &scenarios);
    const SharedScenarios &scenarios() const { return m_scenarios; }
    /// Null for the name of a group.
    const ComparedFigure *figureAt(int row) const;
    /// Where the figure of that key stands, -1 when it is not there.
    int rowOf(const QString &figure) const;
    ChartTable table() const; ///< for files

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString group; ///< of a heading alone
        std::size_t figure = 0;
    };
    QVariant figureData(const ComparedFigure &figure, int column, int role) const;

    SharedScenarios m_scenarios;
    std::vector<ComparedFigure> m_figures;
    std::vector<Line> m_lines;
};

} // namespace headwater
