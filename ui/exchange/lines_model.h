// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace headwater {

/// Rows of text to read: samples of a file, bad rows, counts. Replaced as a whole.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `numbers`: which columns are figures and go to the right.
    void setLines(QStringList titles, std::vector<QStringList> lines, QList<int> numbers = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<QStringList> m_lines;
    QList<int> m_numbers;
};

} // namespace headwater
