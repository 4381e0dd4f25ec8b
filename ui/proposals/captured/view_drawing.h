// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

class QPainter;
class QWidget;

/// What a widget shows, as strokes and letters rather than dots: it can be drawn as large as one likes.
namespace headwater {

/// In the GUI thread.
QByteArray drawingOf(QWidget &widget);

/// At the painter's origin, a pixel of the widget to its unit.
void paintDrawing(QPainter &painter, const QByteArray &drawing);

/// In dots, two to a pixel of the widget each way. Tells nothing but the picture.
QByteArray pngOf(const QByteArray &drawing, QSizeF size);

/// Every text in it, as it is drawn.
QStringList textsDrawnIn(const QByteArray &drawing);

} // namespace headwater
