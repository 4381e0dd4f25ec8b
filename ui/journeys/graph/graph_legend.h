// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_legend.h"
#include "ui/journeys/graph/shown_graph.h"

namespace headwater {

/// What thickness, colour and dashes of the graph say; always in sight.
class GraphLegend : public CanvasLegend
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    void showFor(const ShownGraph &shown, ArcColouring colouring);
    QString text() const;

protected:
    void write(LegendLine &line) const override;

private:
    QString m_what;
    QString m_least;
    QString m_most;
};

} // namespace headwater
