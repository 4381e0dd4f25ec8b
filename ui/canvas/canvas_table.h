// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_graph.h"

#include <QAbstractTableModel>

namespace headwater {

/// The nodes or the arcs of a graph as rows: what the drawing shows, for those who cannot see it and for spreadsheets.
class CanvasTable : public QAbstractTableModel
{
public:
    enum class Part : std::uint8_t { Nodes, Arcs };

    explicit CanvasTable(Part part, QObject *parent = nullptr);

    void setGraph(CanvasGraph graph);
    CanvasItem itemAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList &columns() const { return m_part == Part::Nodes ? m_graph.nodeColumns : m_graph.arcColumns; }

    Part m_part;
    CanvasGraph m_graph;
};

} // namespace headwater
