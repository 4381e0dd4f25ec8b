// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/graph/shown_graph.h"

#include <QWidget>

namespace headwater {

/// What thickness, colour and dashes of the graph say; always in sight.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    void showFor(const ShownGraph &shown, ArcColouring colouring);
    QString text() const;
    void paintOn(QPainter &painter, const QRectF &place) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_what;
    QString m_least;
    QString m_most;
};

} // namespace headwater
