// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture_file.h"

#include "ui/style/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <vector>

namespace headwater {

namespace {

void paintOn(QPainter &painter, const Picture &picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), picture.size), picture.ground);
    painter.drawPicture(QPointF(), picture.strokes);
}

QByteArray svg(const Picture &picture)
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    paintOn(painter, picture);
    painter.end();
    return bytes.data();
}

QByteArray pdf(const Picture &picture)
{
    constexpr int dotsPerInch = 96; // fonts are in pixels of a screen
    constexpr double pointsPerInch = 72;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(dotsPerInch);
    writer.setTitle(picture.title);
    writer.setPageSize(
        QPageSize(picture.size * pointsPerInch / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintOn(painter, picture);
    painter.end();
    return bytes.data();
}

QByteArray png(const Picture &picture)
{
    constexpr double sharpness = 2;
    QImage image((picture.size * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintOn(painter, picture);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

Picture recordedPicture(QSizeF size, const QString &title, const std::function<void(QPainter &)> &paint)
{
    Picture picture { size, title, theme().surface, QPicture() };
    QPainter painter(&picture.strokes);
    paint(painter);
    return picture;
}

Picture captionedPicture(const Picture &picture, const QString &finding, const QStringList &others)
{
    constexpr double margin = 16;
    constexpr double gap = 4;
    constexpr double enough = 100'000;
    struct Sentence {
        QString text;
        QFont font;
        QColor colour;
        QRectF place;
    };
    std::vector<Sentence> sentences { { finding, textFont(TextRole::Strong), theme().ink, {} } };
    for (const QString &other : others)
        sentences.push_back({ other, textFont(TextRole::Caption), theme().muted, {} });
    std::erase_if(sentences, [](const Sentence &one) { return one.text.isEmpty(); });
    double bottom = margin;
    for (Sentence &one : sentences) {
        const QRectF room(margin, bottom, picture.size.width() - 2 * margin, enough);
        one.place = QFontMetricsF(one.font).boundingRect(room, Qt::TextWordWrap, one.text);
        one.place.setWidth(room.width());
        bottom = one.place.bottom() + gap;
    }
    const QSizeF size(picture.size.width(), picture.size.height() + bottom);
    Picture captioned = recordedPicture(size, picture.title, [&](QPainter &painter) {
        for (const Sentence &one : sentences) {
            painter.setFont(one.font);
            painter.setPen(one.colour);
            painter.drawText(one.place, Qt::TextWordWrap, one.text);
        }
        painter.drawPicture(QPointF(0, bottom), picture.strokes);
    });
    captioned.ground = picture.ground;
    return captioned;
}

Result<> writePicture(const QString &path, const Picture &picture)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1StringView("svg"))
        bytes = svg(picture);
    else if (ending == QLatin1StringView("pdf"))
        bytes = pdf(picture);
    else if (ending == QLatin1StringView("png"))
        bytes = png(picture);
    else
        return failure(Error::Kind::InvalidInput, QStringLiteral("a picture ends with .svg, .pdf or .png: ") + path);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::StorageFailed, path);
    return {};
}

} // namespace headwater
