// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace headwater {

/// Names that look like others, all of them, however many: ticked where they mean the same. Of a name that could mean
/// several somebody chooses one; until then it means itself.
class SpellingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seen, Means, What, Why, Rows, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showNames(const std::vector<AliasProposal> &likely, const std::vector<AmbiguousName> &ambiguous);
    std::vector<AliasProposal> accepted() const;
    /// What a name could mean; empty where there is one meaning only.
    const QStringList &candidates(int row) const { return m_lines[static_cast<std::size_t>(row)].candidates; }
    /// Ticks all that have one meaning, or none.
    void acceptAll(bool isAccepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    struct Line {
        AliasProposal proposal; ///< of an ambiguous name without a meaning until one is chosen
        QStringList candidates;
        bool isAccepted = false;
    };

    QString text(const Line &line, int column) const;

    std::vector<Line> m_lines;
};

/// Chooses one of the meanings that a name could have.
class SpellingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace headwater
