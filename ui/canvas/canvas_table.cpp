// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_table.h"

namespace headwater {

CanvasTable::CanvasTable(Part part, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
{ }

void CanvasTable::setGraph(CanvasGraph graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    endResetModel();
}

CanvasItem CanvasTable::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto index = static_cast<std::size_t>(row);
    return m_part == Part::Nodes ? CanvasItem::node(index) : CanvasItem::arc(index);
}

int CanvasTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_part == Part::Nodes ? m_graph.nodes.size() : m_graph.arcs.size());
}

int CanvasTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant CanvasTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isNode = m_part == Part::Nodes;
    if (role == Qt::DisplayRole)
        return (isNode ? m_graph.nodes[row].cells : m_graph.arcs[row].cells).value(index.column());
    if (role == Qt::AccessibleDescriptionRole)
        return isNode ? m_graph.nodes[row].description : m_graph.arcs[row].description;
    const int names = isNode ? 1 : 2; // the columns that hold names; the others hold numbers
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            index.column() < names ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CanvasTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columns().value(section);
    const int names = m_part == Part::Nodes ? 1 : 2;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            section < names ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace headwater
