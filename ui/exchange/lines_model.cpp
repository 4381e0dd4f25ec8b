// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/lines_model.h"

namespace headwater {

void LinesModel::setLines(QStringList titles, std::vector<QStringList> lines, QList<int> numbers)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_lines = std::move(lines);
    m_numbers = std::move(numbers);
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_lines[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    return {};
}

} // namespace headwater
