// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"
#include "ui/charts/chart_data.h"

#include <QAbstractTableModel>

#include <memory>

namespace headwater {

/// A change and whether people have agreed to it.
struct ListedChange {
    Change change;
    std::optional<AcceptedChange> agreed;
    bool isChangedSince = false; ///< they had, but it is another one by now
};
using SharedChanges = std::shared_ptr<const std::vector<ListedChange>>;

std::vector<ListedChange> listedChanges(const Plan &baseline, const Plan &plan);

/// "new", "closed or removed", "moved", "changed", "moved and changed"
QString actionText(Change::Action action);
/// "Home: North → South · Role: …"; of new rows what they are.
QString columnsText(const Change &change);
/// "Ada, 12 Nov 2026", "changed since", or nothing.
QString agreementText(const ListedChange &listed);

/// What a scenario changes, a row a change.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Action, Kind, Name, Agreed, Values, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SharedChanges &changes);
    const ListedChange *changeAt(int row) const;
    std::size_t agreed() const; ///< how many of them are
    std::size_t size() const { return m_changes ? m_changes->size() : 0; }
    ChartTable table() const; ///< for files: a row for each column that differs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SharedChanges m_changes;
};

} // namespace headwater
