// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_model.h"

#include "ui/exchange/exchange_text.h"

#include <algorithm>

namespace headwater {

namespace {

std::vector<Field> choicesOf(Kind kind)
{
    std::vector<Field> fields;
    for (const KindColumn &column : kindInfo(kind).columns) {
        if (std::find(fields.begin(), fields.end(), column.field) == fields.end())
            fields.push_back(column.field);
    }
    std::sort(fields.begin(), fields.end(),
        [](Field a, Field b) { return fieldTitle(a).localeAwareCompare(fieldTitle(b)) < 0; });
    fields.insert(fields.begin(), Field::None);
    return fields;
}

} // namespace

void MappingModel::show(const FilePeek &peek)
{
    beginResetModel();
    m_mapping = peek.mapping;
    if (m_mapping.headers.empty())
        m_mapping.headers = peek.header;
    m_choices = choicesOf(m_mapping.kind);
    m_rows = peek.rows;
    endResetModel();
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.headers.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MappingModel::firstValues(std::size_t column) const
{
    QStringList values;
    for (const auto &row : m_rows) {
        if (column < row.size() && !row[column].isEmpty() && !values.contains(row[column]) && values.size() < 3)
            values.append(row[column]);
    }
    return values.join(QStringLiteral(" · "));
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Field field = row < m_mapping.fields.size() ? m_mapping.fields[row] : Field::None;
    if (role == Qt::EditRole && index.column() == Meaning)
        return static_cast<int>(field);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Header: return m_mapping.headers[row];
    case Values: return firstValues(row);
    default: return m_mapping.kind == Kind::PlanTable ? m_mapping.headers[row] : fieldTitle(field);
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header: return tr("Column");
    case Values: return tr("First values");
    default: return tr("Is read as");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canChange = index.column() == Meaning && m_choices.size() > 1;
    return canChange ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto field = static_cast<Field>(value.toInt());
    m_mapping.fields.resize(m_mapping.headers.size(), Field::None);
    for (Field &other : m_mapping.fields) {
        if (field != Field::None && other == field)
            other = Field::None;
    }
    m_mapping.fields[static_cast<std::size_t>(index.row())] = field;
    Q_EMIT dataChanged(this->index(0, Meaning), this->index(rowCount() - 1, Meaning));
    Q_EMIT mappingChanged();
    return true;
}

} // namespace headwater
