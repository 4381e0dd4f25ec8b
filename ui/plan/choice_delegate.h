// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace headwater {

/// Where a choice column finds its value among what it offers; -1 when it is not there.
template <typename RowId> int positionIn(const std::vector<RowId> &offered, RowId id)
{
    const auto found = std::find(offered.begin(), offered.end(), id);
    return found == offered.end() ? -1 : static_cast<int>(found - offered.begin());
}

/// Takes the chosen one of what a choice column offers; false when the value is none of them.
template <typename RowId> bool choose(RowId &chosen, const std::vector<RowId> &offered, const QVariant &value)
{
    const auto at = static_cast<std::size_t>(value.toInt());
    if (at >= offered.size())
        return false;
    chosen = offered[at];
    return true;
}

/// What a plan table's model says of a cell beyond Qt's own roles.
enum PlanItemRole {
    ChoicesRole = Qt::UserRole + 1, ///< QStringList: the cell is one of these; EditRole is the index chosen
    NewTextRole, ///< true: what is typed and none of these is meant, too, and set as a text
    DateRole, ///< true: the cell is a date that may be open
    IdRole, ///< qint64: the row's id
};

/// Edits cells of plan tables: a combo box that finds what one types for choices, a date field that takes
/// "12 Nov 2026" or nothing for dates, Qt's own editors for the rest.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Rows a little airier than the text asks for.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

} // namespace headwater
