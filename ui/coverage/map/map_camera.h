// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>

namespace headwater {

/// From where a map is looked at: pixels to a unit of the map, and where the map's origin lies.
struct MapCamera {
    double scale = 1;
    QPointF offset;

    QPointF toScreen(QPointF onMap) const { return onMap * scale + offset; }
    QPointF toMap(QPointF onScreen) const { return (onScreen - offset) / scale; }
    QRectF toScreen(const QRectF &onMap) const { return { toScreen(onMap.topLeft()), onMap.size() * scale }; }
    QRectF toMap(const QRectF &onScreen) const { return { toMap(onScreen.topLeft()), onScreen.size() / scale }; }

    /// All of `onMap` in the middle of the room, as large as it fits but not larger than `largest`.
    static MapCamera fitting(const QRectF &onMap, const QRectF &room, double largest)
    {
        MapCamera camera;
        camera.scale = std::min({ room.width() / onMap.width(), room.height() / onMap.height(), largest });
        camera.offset = room.center() - onMap.center() * camera.scale;
        return camera;
    }

    MapCamera zoomed(QPointF keptOnScreen, double newScale) const
    {
        return { newScale, keptOnScreen - toMap(keptOnScreen) * newScale };
    }
};

} // namespace headwater
