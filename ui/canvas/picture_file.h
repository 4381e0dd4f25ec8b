// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;

namespace headwater {

/// Strokes on a ground: what a job writes while the window goes on.
struct Picture {
    QSizeF size;
    QString title;
    QColor ground;
    QPicture strokes;
};

/// Takes down what is painted, on the ground of the theme. In the GUI thread.
Picture recordedPicture(QSizeF size, const QString &title, const std::function<void(QPainter &)> &paint);

/// The picture with sentences above it, that it can be understood by itself: the finding large, the others small. Long
/// ones take several lines; empty ones none. In the GUI thread.
Picture captionedPicture(const Picture &picture, const QString &finding, const QStringList &others);

/// Writes a picture as SVG, PDF or PNG, by the end of the name; PNG in twice the pixels, for slides. Whatever was there
/// is replaced only when the picture is complete. In any thread. Errors: InvalidInput for another ending,
/// StorageFailed.
Result<> writePicture(const QString &path, const Picture &picture);

} // namespace headwater
