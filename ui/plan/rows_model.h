// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace headwater {

/// A table model whose rows are the rows of one plan table, in an order of its own. It holds ids and nothing
/// else; showRows brings it from one order to the next with the smallest announcement that is still cheap.
template <typename RowId> class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const std::vector<RowId> &rows() const { return m_rows; }
    RowId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when the row is not shown.
    int rowOf(RowId id) const
    {
        const auto slot = static_cast<std::size_t>(id.value);
        return id.isValid() && slot < m_rowOf.size() ? m_rowOf[slot] : -1;
    }

protected:
    /// Above this many separate announcements one layoutChanged is cheaper for every view.
    static constexpr int announceAtMost = 16;
    static constexpr std::size_t repaintAtMost = 5000;

    void showRows(std::vector<RowId> rows, const std::vector<RowId> &changed)
    {
        if (rows != m_rows && !announceGroups(rows))
            relayout(std::move(rows));
        if (changed.size() > repaintAtMost && !m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        for (const RowId id : changed) {
            const int row = rowOf(id);
            if (row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

private:
    struct Group {
        int first;
        int last;
    };

    /// Which ids are among the rows, by slot: a lookup is an index, also for 200,000 rows.
    static std::vector<bool> presence(const std::vector<RowId> &rows, std::size_t slots)
    {
        std::vector<bool> present(slots, false);
        for (const RowId id : rows)
            present[static_cast<std::size_t>(id.value)] = true;
        return present;
    }

    /// Rows of `from` that are not in `kept`, as ranges; their number is cut off above the limit.
    static std::vector<Group> groupsWithout(const std::vector<RowId> &from, const std::vector<bool> &kept)
    {
        std::vector<Group> groups;
        for (int row = 0; row < static_cast<int>(from.size()) && groups.size() <= announceAtMost; ++row) {
            if (kept[static_cast<std::size_t>(from[static_cast<std::size_t>(row)].value)])
                continue;
            if (!groups.empty() && groups.back().last == row - 1)
                groups.back().last = row;
            else
                groups.push_back({ row, row });
        }
        return groups;
    }

    /// Removes and inserts in a few announcements; false, with nothing done, when the order of the rest changes
    /// or the differences are too scattered.
    bool announceGroups(const std::vector<RowId> &rows)
    {
        std::size_t slots = m_rowOf.size();
        for (const RowId id : rows)
            slots = std::max(slots, static_cast<std::size_t>(id.value) + 1);
        const std::vector<bool> before = presence(m_rows, slots);
        const std::vector<bool> after = presence(rows, slots);
        const auto removed = groupsWithout(m_rows, after);
        const auto added = groupsWithout(rows, before);
        if (removed.size() > announceAtMost || added.size() > announceAtMost || !keepsOrder(rows, before, after))
            return false;
        for (auto group = removed.rbegin(); group != removed.rend(); ++group) {
            beginRemoveRows({}, group->first, group->last);
            m_rows.erase(m_rows.begin() + group->first, m_rows.begin() + group->last + 1);
            indexRows();
            endRemoveRows();
        }
        for (const Group &group : added) {
            beginInsertRows({}, group.first, group.last);
            m_rows.insert(m_rows.begin() + group.first, rows.begin() + group.first, rows.begin() + group.last + 1);
            indexRows();
            endInsertRows();
        }
        return true;
    }

    bool keepsOrder(
        const std::vector<RowId> &rows, const std::vector<bool> &before, const std::vector<bool> &after) const
    {
        auto old = m_rows.begin();
        for (const RowId id : rows) {
            if (!before[static_cast<std::size_t>(id.value)])
                continue;
            while (old != m_rows.end() && !after[static_cast<std::size_t>(old->value)])
                ++old;
            if (old == m_rows.end() || *old != id)
                return false;
            ++old;
        }
        return true;
    }

    void relayout(std::vector<RowId> rows)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList persistent = persistentIndexList();
        std::vector<RowId> ids;
        for (const QModelIndex &was : persistent)
            ids.push_back(idAt(was.row()));
        m_rows = std::move(rows);
        indexRows();
        QModelIndexList moved;
        for (qsizetype i = 0; i < persistent.size(); ++i) {
            const int row = rowOf(ids[static_cast<std::size_t>(i)]);
            moved.append(row < 0 ? QModelIndex() : createIndex(row, persistent[i].column()));
        }
        changePersistentIndexList(persistent, moved);
        Q_EMIT layoutChanged();
    }

    void indexRows()
    {
        std::fill(m_rowOf.begin(), m_rowOf.end(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto slot = static_cast<std::size_t>(m_rows[row].value);
            if (slot >= m_rowOf.size())
                m_rowOf.resize(slot + 1, -1);
            m_rowOf[slot] = static_cast<int>(row);
        }
    }

    std::vector<RowId> m_rows;
    std::vector<int> m_rowOf; ///< by id
};

} // namespace headwater
