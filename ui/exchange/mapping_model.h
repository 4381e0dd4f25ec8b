// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/file_peek.h"

#include <QAbstractTableModel>

namespace headwater {

/// What each column of a file means: its name, its first values, and the meaning, which can be changed.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Values, Meaning, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const FilePeek &peek);
    const ColumnMapping &mapping() const { return m_mapping; }
    /// The meanings that the kind of file offers, "not used" first.
    const std::vector<Field> &choices() const { return m_choices; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Edit role of Meaning: a Field as int. Another column with that meaning loses it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void mappingChanged();

private:
    QString firstValues(std::size_t column) const;

    ColumnMapping m_mapping;
    std::vector<Field> m_choices;
    std::vector<std::vector<QString>> m_rows;
};

} // namespace headwater
