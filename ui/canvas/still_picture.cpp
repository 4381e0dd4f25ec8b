// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/still_picture.h"

#include <QPaintEngine>
#include <QPainter>

namespace headwater {

namespace {
/// How far a still is stretched before it is painted anew even while one zooms.
constexpr double mostStretch = 1.6;
} // namespace

void StillPicture::paintOn(QPainter &painter, const QSize &size, double pixelRatio, const Look &look, bool mayKeep,
    const QColor &ground, const Paint &paint)
{
    // Whoever takes strokes down wants no dots.
    if (painter.paintEngine()->type() == QPaintEngine::Picture) {
        painter.save();
        paint(painter, look, QRectF(QPointF(), size));
        return painter.restore();
    }
    refresh(size, pixelRatio, look, mayKeep, paint);
    if (m_look.scale == look.scale)
        return painter.drawPixmap(0, 0, m_picture);
    const double stretch = look.scale / m_look.scale;
    painter.fillRect(QRectF(QPointF(), size), ground);
    const QRectF place(look.offset - m_look.offset * stretch, QSizeF(size) * stretch);
    painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
}

void StillPicture::refresh(const QSize &size, double pixelRatio, const Look &look, bool mayKeep, const Paint &paint)
{
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    const double stretch = look.scale / m_look.scale;
    if (mayKeep && m_picture.size() == pixels && stretch < mostStretch && stretch > 1 / mostStretch)
        return shift(pixelRatio, look, paint);
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(pixelRatio);
    m_look = look;
    QPainter painter(&m_picture);
    paint(painter, m_look, QRectF(QPointF(), size));
}

/// Paints only what a pan brings into sight.
void StillPicture::shift(double pixelRatio, const Look &look, const Paint &paint)
{
    const QPoint by = ((look.offset - m_look.offset) * pixelRatio).toPoint();
    if (m_look.scale != look.scale || by.isNull())
        return;
    QRegion bare;
    m_picture.scroll(by.x(), by.y(), m_picture.rect(), &bare);
    m_look.offset += QPointF(by) / pixelRatio;
    QPainter painter(&m_picture);
    for (const QRect &part : bare)
        paint(painter, m_look, QRectF(QPointF(part.topLeft()) / pixelRatio, QSizeF(part.size()) / pixelRatio));
}

} // namespace headwater
