// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/merge/workspace_merge.h"

#include <QAbstractTableModel>

namespace headwater {

/// Why two people's changes do not go together, in a few words.
QString conflictText(MergeConflict::Kind kind);

/// What two people decided differently, a row a conflict; the last column says whose version counts.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Name, What, Base, Mine, Theirs, Taken, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ScenarioConflict> conflicts);
    const std::vector<ScenarioConflict> &conflicts() const { return m_conflicts; }
    int undecided() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody decided; nothing: nobody has any more.
    void decided(const headwater::ScenarioConflict &conflict, std::optional<headwater::MergeSide> side);

private:
    QString textAt(const ScenarioConflict &conflict, int column) const;

    std::vector<ScenarioConflict> m_conflicts;
};

} // namespace headwater
