// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include "ui/wording/number_text.h"

#include <QLocale>

#include <cmath>

namespace headwater {

namespace {

/// More than any column is wide; a text of megabytes would be measured and laid out as a whole.
QString shownText(const QString &text)
{
    constexpr qsizetype mostLetters = 2'000;
    return text.size() <= mostLetters ? text : text.left(mostLetters) + QStringLiteral("…");
}

QString chartNumber(double number, ColumnLook look)
{
    switch (look) {
    case ColumnLook::Percent: return QLocale().toString(number * 100, 'f', 1) + QStringLiteral(" %");
    case ColumnLook::Decimal: return QLocale().toString(number, 'f', 1);
    case ColumnLook::Money: return QLocale().toString(number, 'f', 0);
    default: return countText(std::llround(number));
    }
}

} // namespace

QString cellText(const TableCell &cell, ColumnLook look)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return shownText(*text);
    if (const auto *number = std::get_if<double>(&cell))
        return chartNumber(*number, look);
    if (const auto *day = std::get_if<QDate>(&cell))
        return dateText(*day);
    return {};
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const auto &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const bool isText = m_table.columns[column].look == ColumnLook::Text;
    if (role == Qt::DisplayRole)
        return column < row.size() ? cellText(row[column], m_table.columns[column].look) : QString();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const TableColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (column.look == ColumnLook::Text ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace headwater
