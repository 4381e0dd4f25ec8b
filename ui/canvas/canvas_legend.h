// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

namespace headwater {

/// Words and signs of a legend, one after the other on a line.
class LegendLine
{
public:
    LegendLine(QPainter &painter, const QRectF &place);

    void say(const QString &words);
    /// The colours from the lowest value to the highest.
    void showScale();
    /// A small box as nodes of this kind look.
    void showBox(const QColor &ground, const QColor &edge);
    void showDashes();

private:
    QPainter &m_painter;
    QRectF m_left; ///< what of the place is free yet
};

/// What thickness and colours of a graph say, always in sight; also painted below a picture of it.
class CanvasLegend : public QWidget
{
public:
    explicit CanvasLegend(const QString &name, QWidget *parent = nullptr);

    void paintOn(QPainter &painter, const QRectF &place) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual void write(LegendLine &line) const = 0;
};

} // namespace headwater
