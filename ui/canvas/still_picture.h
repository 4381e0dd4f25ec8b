// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include <functional>

class QPainter;

namespace headwater {

/// A drawing as it was painted last: shifted and stretched while one pans and zooms, painted anew at rest. So moving
/// costs what comes into sight, however much there is to draw.
class StillPicture
{
public:
    /// From where a drawing is looked at: pixels to its unit, and where its origin lies.
    struct Look {
        double scale = 1;
        QPointF offset;
    };
    /// Paints `part` of the widget, its ground included, as seen from there.
    using Paint = std::function<void(QPainter &, const Look &, const QRectF &part)>;

    /// Onto a widget of that size, with `ground` where nothing has been painted yet. `mayKeep`: what was painted before
    /// is good enough, moved to where it belongs now.
    void paintOn(QPainter &painter, const QSize &size, double pixelRatio, const Look &look, bool mayKeep,
        const QColor &ground, const Paint &paint);

private:
    void refresh(const QSize &size, double pixelRatio, const Look &look, bool mayKeep, const Paint &paint);
    void shift(double pixelRatio, const Look &look, const Paint &paint);

    QPixmap m_picture;
    Look m_look; ///< of the picture
};

} // namespace headwater
