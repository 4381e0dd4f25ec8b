// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPicture>

namespace headwater {

/// Takes down what is painted, within the parts of the widgets that are in sight. A QPicture alone does not know these:
/// a table would run out of its frame.
class StrokeTaker final : public QPaintEngine
{
public:
    StrokeTaker()
        : QPaintEngine(QPaintEngine::AllFeatures)
    { }

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override;
    void drawTiledPixmap(const QRectF &place, const QPixmap &pixmap, const QPointF &offset) override;
    void drawImage(
        const QRectF &place, const QImage &image, const QRectF &part, Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    Type type() const override { return QPaintEngine::Picture; } ///< so that widgets paint strokes, not dots

    const QPicture &strokes() const { return m_strokes; }

private:
    void prepare();

    QPicture m_strokes;
    QPainter m_painter;
    QTransform m_transform;
    QRegion m_seen; ///< of the widget that paints, as it was last
    bool m_isClipOld = true;
};

/// What a StrokeTaker is painted on with, as large as a screen.
class StrokeDevice final : public QPaintDevice
{
public:
    explicit StrokeDevice(QSize size)
        : m_size(size)
    { }
    QPaintEngine *paintEngine() const override { return &m_taker; }
    const QPicture &strokes() const { return m_taker.strokes(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    mutable StrokeTaker m_taker;
};

} // namespace headwater
