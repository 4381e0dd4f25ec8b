// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture_file.h"

#include "ui/style/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace headwater {

namespace {

using Paint = std::function<void(QPainter &)>;

void paintOn(QPainter &painter, QSizeF size, const Paint &paint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme().surface);
    paint(painter);
}

QByteArray svg(QSizeF size, const QString &title, const Paint &paint)
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintOn(painter, size, paint);
    painter.end();
    return bytes.data();
}

QByteArray pdf(QSizeF size, const QString &title, const Paint &paint)
{
    constexpr int dotsPerInch = 96; // fonts are in pixels of a screen
    constexpr double pointsPerInch = 72;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setPageSize(
        QPageSize(size * pointsPerInch / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintOn(painter, size, paint);
    painter.end();
    return bytes.data();
}

QByteArray png(QSizeF size, const Paint &paint)
{
    constexpr double sharpness = 2;
    QImage image((size * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintOn(painter, size, paint);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

Result<> writePicture(const QString &path, QSizeF size, const QString &title, const Paint &paint)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1StringView("svg"))
        bytes = svg(size, title, paint);
    else if (ending == QLatin1StringView("pdf"))
        bytes = pdf(size, title, paint);
    else if (ending == QLatin1StringView("png"))
        bytes = png(size, paint);
    else
        return failure(Error::Kind::InvalidInput, QStringLiteral("a picture ends with .svg, .pdf or .png: ") + path);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::StorageFailed, path);
    return {};
}

} // namespace headwater
