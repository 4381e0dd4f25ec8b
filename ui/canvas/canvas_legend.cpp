// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_legend.h"

#include "ui/canvas/colour_scale.h"
#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>

namespace headwater {

namespace {

constexpr double scaleWidth = 72;
constexpr double dashWidth = 26;
constexpr double boxWidth = 14;
constexpr double betweenParts = 7;

} // namespace

LegendLine::LegendLine(QPainter &painter, const QRectF &place)
    : m_painter(painter)
    , m_left(place)
{
    m_painter.setFont(textFont(TextRole::Caption));
}

void LegendLine::say(const QString &words)
{
    m_painter.setPen(theme().muted);
    m_painter.drawText(m_left, Qt::AlignVCenter, words);
    m_left.setLeft(m_left.left() + QFontMetricsF(m_painter.font()).horizontalAdvance(words) + betweenParts);
}

void LegendLine::showScale()
{
    const QRectF bar(m_left.left(), m_left.center().y() - 4, scaleWidth, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (const double at : { 0.0, 0.5, 1.0 })
        gradient.setColorAt(at, scaleColour(at));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawRoundedRect(bar, 3, 3);
    m_left.setLeft(bar.right() + betweenParts);
}

void LegendLine::showBox(const QColor &ground, const QColor &edge)
{
    const QRectF box(m_left.left(), m_left.center().y() - 5, boxWidth, 10);
    m_painter.setPen(QPen(edge, 1.2));
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(box, 3, 3);
    m_left.setLeft(box.right() + betweenParts / 2);
}

void LegendLine::showDashes()
{
    const QPointF from(m_left.left(), m_left.center().y());
    m_painter.setPen(QPen(theme().muted, 1.8, Qt::DashLine));
    m_painter.drawLine(from, from + QPointF(dashWidth, 0));
    m_left.setLeft(from.x() + dashWidth + betweenParts);
}

CanvasLegend::CanvasLegend(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CanvasLegend::paintOn(QPainter &painter, const QRectF &place) const
{
    LegendLine line(painter, place);
    write(line);
}

void CanvasLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, rect());
}

QSize CanvasLegend::sizeHint() const
{
    return { 420, static_cast<int>(QFontMetricsF(textFont(TextRole::Caption)).height()) + 6 };
}

} // namespace headwater
