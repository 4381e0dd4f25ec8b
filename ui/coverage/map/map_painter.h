// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/map/map_camera.h"
#include "ui/coverage/map/map_marks.h"

class QPainter;

namespace headwater {

/// What of the places stands out.
struct MapEmphasis {
    std::optional<std::size_t> chosen;
    std::optional<std::size_t> pointed; ///< by the pointer or the keys
};

/// The radius in pixels of the disc of a mark; 0: it has none.
double discRadius(const MapScene &scene, const MapMark &mark, double scale);

/// Land quiet in the background, then hulls, discs, names as far as there is room, and a bar that says how long 100 km
/// are, onto `room`. The marks are those of the scene's places.
void paintMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, const MapEmphasis &emphasis);

} // namespace headwater
