// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/captured/view_drawing.h"

#include "ui/proposals/captured/stroke_taker.h"

#include <QBuffer>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPicture>
#include <QWidget>

#include <limits>

namespace headwater {

namespace {

/// Listens to what is drawn and keeps the texts.
class TextListener final : public QPaintEngine
{
public:
    TextListener()
        : QPaintEngine(QPaintEngine::AllFeatures)
    { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts.append(item.text()); }
    Type type() const override { return QPaintEngine::User; }

    QStringList texts;
};

class ListeningDevice final : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_listener; }
    QStringList texts() const { return m_listener.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 10'000;
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM: return side;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmNumColors: return std::numeric_limits<int>::max();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    mutable TextListener m_listener;
};

} // namespace

QByteArray drawingOf(QWidget &widget)
{
    StrokeDevice device(widget.size());
    QPainter painter(&device);
    widget.render(&painter);
    painter.end();
    const QPicture &strokes = device.strokes();
    return { strokes.data(), static_cast<qsizetype>(strokes.size()) };
}

void paintDrawing(QPainter &painter, const QByteArray &drawing)
{
    QPicture strokes;
    strokes.setData(drawing.constData(), static_cast<uint>(drawing.size()));
    // Qt plays strokes larger where a device has more dots to the inch.
    const double ratio = static_cast<double>(strokes.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.save();
    painter.scale(ratio, ratio);
    painter.drawPicture(QPointF(), strokes);
    painter.restore();
}

QByteArray pngOf(const QByteArray &drawing, QSizeF size)
{
    constexpr double sharpness = 2;
    QImage image((size * sharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(sharpness, sharpness);
    paintDrawing(painter, drawing);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QStringList textsDrawnIn(const QByteArray &drawing)
{
    ListeningDevice device;
    QPainter painter(&device);
    paintDrawing(painter, drawing);
    painter.end();
    return device.texts();
}

} // namespace headwater
