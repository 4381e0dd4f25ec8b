// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_writer.h"
#include "ui/coverage/shown_coverage.h"

#include <QAbstractTableModel>

namespace headwater {

/// Territories with customers (leaves, and regions that have some of their own) x tasks, the share of the work that is
/// done in the cells; columns for all tasks together, for what is missing and for what its gaps are worth. Only where
/// there is work; a row of its own for work that belongs to no territory.
class CoverageMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Name, All, Missing, Worth, FirstTask };
    enum Role : std::uint16_t {
        SortRole = Qt::UserRole + 1, ///< a number, or the name; the gap first when ascending
        IsHeatRole, ///< the ground is a figure, too, and stays when the cell is chosen
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ShownCoverage &shown);
    /// What a cell speaks of: a territory, or a task in it.
    CoverageSubject subjectAt(const QModelIndex &index) const;
    /// For a file: the name, a share 0..1, missing hours, what the gaps are worth; empty where there is no work.
    TableCell figureAt(const QModelIndex &index) const;
    const std::vector<TerritoryId> &territories() const { return m_territories; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Compared {
        WorkSum now;
        std::optional<WorkSum> before;
    };
    Compared at(const QModelIndex &index) const;
    /// What the gaps there would bring if they were closed.
    Money worthAt(const QModelIndex &index) const;
    QString textAt(const QModelIndex &index) const;
    QString sentenceAt(const QModelIndex &index) const;
    QVariant sortKeyAt(const QModelIndex &index) const;
    QColor groundAt(const QModelIndex &index) const;

    ShownCoverage m_shown;
    std::vector<TerritoryId> m_territories;
    std::vector<TaskId> m_tasks;
    std::map<PlaceSums::Place, Money> m_worth; ///< of gaps; of a territory's own under no task
};

} // namespace headwater
