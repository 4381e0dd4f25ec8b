// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/compare/compare_model.h"

#include "ui/style/theme.h"

#include <algorithm>

namespace headwater {

void CompareModel::show(const SharedScenarios &scenarios)
{
    beginResetModel();
    m_scenarios = scenarios;
    m_figures = scenarios && !scenarios->empty() ? comparedFigures(*scenarios) : std::vector<ComparedFigure>();
    m_lines.clear();
    QString group;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        if (m_figures[i].group != group)
            m_lines.push_back({ m_figures[i].group, 0 });
        group = m_figures[i].group;
        m_lines.push_back({ {}, i });
    }
    endResetModel();
}

const ComparedFigure *CompareModel::figureAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    return line.group.isEmpty() ? &m_figures[line.figure] : nullptr;
}

int CompareModel::rowOf(const QString &figure) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ComparedFigure *at = figureAt(row);
        if (at && at->key() == figure)
            return row;
    }
    return -1;
}

ChartTable CompareModel::table() const
{
    ChartTable table;
    table.columns = { { tr("Group") }, { tr("Figure") } };
    for (std::size_t i = 0; m_scenarios && i < m_scenarios->size(); ++i)
        table.columns.push_back({ (*m_scenarios)[i].name });
    for (const ComparedFigure &figure : m_figures) {
        std::vector<TableCell> row { figure.group, figure.name.trimmed() };
        for (std::size_t i = 0; i < figure.values.size(); ++i)
            row.emplace_back(figureText(figure, i));
        table.rows.push_back(std::move(row));
    }
    return table;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_scenarios ? 0 : static_cast<int>(m_scenarios->size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ComparedFigure *figure = figureAt(index.row()))
        return figureData(*figure, index.column(), role);
    if (role == Qt::DisplayRole && index.column() == 0)
        return m_lines[static_cast<std::size_t>(index.row())].group;
    if (role == Qt::FontRole)
        return textFont(TextRole::Strong);
    if (role == Qt::ForegroundRole)
        return theme().muted;
    return {};
}

QVariant CompareModel::figureData(const ComparedFigure &figure, int column, int role) const
{
    if (column == 0)
        return role == Qt::DisplayRole ? QVariant(figure.name) : role == Qt::ToolTipRole ? figure.meaning : QVariant();
    const auto scenario = static_cast<std::size_t>(column - 1);
    const QString change = scenario == 0 ? QString() : changeText(figure, scenario, 0);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = figureText(figure, scenario);
        return change.isEmpty() ? text : tr("%1 (%2)").arg(text, change);
    }
    case Qt::ToolTipRole: return rangeText(figure, scenario);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const int better = scenario == 0 ? 0 : betterThan(figure, scenario, 0);
        return better == 0 ? QVariant() : QVariant(better > 0 ? theme().better : theme().worse);
    }
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? tr("Figure") : (*m_scenarios)[static_cast<std::size_t>(section - 1)].name;
}

Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return figureAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace headwater
