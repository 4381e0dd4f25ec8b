// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace headwater {

/// Writes a picture as SVG, PDF or PNG, by the end of the name; PNG in twice the pixels, for slides. The ground is
/// that of the theme. Whatever was there is replaced only when the picture is complete. Errors: InvalidInput for
/// another ending, StorageFailed.
Result<> writePicture(
    const QString &path, QSizeF size, const QString &title, const std::function<void(QPainter &)> &paint);

} // namespace headwater
