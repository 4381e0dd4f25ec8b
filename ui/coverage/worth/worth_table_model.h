// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/shown_coverage.h"

#include <QAbstractTableModel>

#include <map>

namespace headwater {

/// What one more seat of a role would bring in a territory and below, beside what it costs.
class WorthTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { RoleName, Territory, Quarter, Year, Cost, Net, Before, ColumnCount };
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ShownCoverage &shown);
    const HeadWorth &worthAt(int row) const { return (*m_worth)[static_cast<std::size_t>(row)]; }
    /// How the figure of a cell comes about; nothing of names.
    Derivation derivationAt(const QModelIndex &index) const;
    /// -1: there is no such row.
    int rowOf(RoleId role, TerritoryId territory) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HeadWorth before(const HeadWorth &now) const;
    Money moneyAt(const QModelIndex &index) const;
    QString textAt(const QModelIndex &index) const;

    Plan m_plan;
    Period m_quarter;
    std::shared_ptr<const std::vector<HeadWorth>> m_worth;
    std::optional<std::map<std::pair<RoleId, TerritoryId>, HeadWorth>> m_before; ///< of the baseline
    bool m_isBeforeUnknown = false; ///< it could not be counted
};

} // namespace headwater
