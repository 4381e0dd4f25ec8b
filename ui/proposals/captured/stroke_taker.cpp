// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/captured/stroke_taker.h"

#include <QPainterPath>

#include <limits>

namespace headwater {

bool StrokeTaker::begin(QPaintDevice *)
{
    setActive(true);
    return m_painter.begin(&m_strokes);
}

bool StrokeTaker::end()
{
    setActive(false);
    return m_painter.end();
}

void StrokeTaker::updateState(const QPaintEngineState &now)
{
    const DirtyFlags changed = now.state();
    if (changed & DirtyPen)
        m_painter.setPen(now.pen());
    if (changed & DirtyBrush)
        m_painter.setBrush(now.brush());
    if (changed & DirtyBrushOrigin)
        m_painter.setBrushOrigin(now.brushOrigin());
    if (changed & DirtyFont)
        m_painter.setFont(now.font());
    if (changed & (DirtyBackground | DirtyBackgroundMode)) {
        m_painter.setBackground(now.backgroundBrush());
        m_painter.setBackgroundMode(now.backgroundMode());
    }
    if (changed & DirtyHints)
        m_painter.setRenderHints(now.renderHints());
    if (changed & DirtyOpacity)
        m_painter.setOpacity(now.opacity());
    if (changed & DirtyCompositionMode)
        m_painter.setCompositionMode(now.compositionMode());
    if (changed & DirtyTransform)
        m_transform = now.transform();
    if (changed & (DirtyTransform | DirtyClipEnabled | DirtyClipPath | DirtyClipRegion))
        m_isClipOld = true;
}

/// The clip as the painter has it, and no more than the widget has in sight.
void StrokeTaker::prepare()
{
    const QRegion seen = systemClip();
    if (!m_isClipOld && seen == m_seen)
        return;
    m_isClipOld = false;
    m_seen = seen;
    m_painter.setTransform(QTransform());
    m_painter.setClipping(false);
    if (!seen.isEmpty())
        m_painter.setClipRegion(seen);
    m_painter.setTransform(m_transform);
    if (painter()->hasClipping())
        m_painter.setClipPath(painter()->clipPath(), seen.isEmpty() ? Qt::ReplaceClip : Qt::IntersectClip);
}

void StrokeTaker::drawPath(const QPainterPath &path)
{
    prepare();
    m_painter.drawPath(path);
}

void StrokeTaker::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    prepare();
    switch (mode) {
    case PolylineMode: return m_painter.drawPolyline(points, count);
    case ConvexMode: return m_painter.drawConvexPolygon(points, count);
    case OddEvenMode: return m_painter.drawPolygon(points, count, Qt::OddEvenFill);
    case WindingMode: return m_painter.drawPolygon(points, count, Qt::WindingFill);
    }
}

void StrokeTaker::drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part)
{
    prepare();
    m_painter.drawPixmap(place, pixmap, part);
}

void StrokeTaker::drawTiledPixmap(const QRectF &place, const QPixmap &pixmap, const QPointF &offset)
{
    prepare();
    m_painter.drawTiledPixmap(place, pixmap, offset);
}

void StrokeTaker::drawImage(
    const QRectF &place, const QImage &image, const QRectF &part, Qt::ImageConversionFlags flags)
{
    prepare();
    m_painter.drawImage(place, image, part, flags);
}

void StrokeTaker::drawTextItem(const QPointF &at, const QTextItem &item)
{
    prepare();
    m_painter.drawTextItem(at, item);
}

int StrokeDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return m_taker.strokes().widthMM();
    case PdmHeightMM: return m_taker.strokes().heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX: return m_taker.strokes().logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY: return m_taker.strokes().logicalDpiY();
    case PdmNumColors: return std::numeric_limits<int>::max();
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace headwater
