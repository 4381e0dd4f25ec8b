// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/map/map_camera.h"
#include "ui/coverage/map/map_marks.h"

#include <map>

class QPainter;

namespace headwater {

/// Sketch is for while it moves: no names, and edges that are not smooth.
enum class MapDetail : std::uint8_t { Full, Sketch };

/// Places that stand out.
struct MapEmphasis {
    std::optional<std::size_t> chosen;
    std::optional<std::size_t> pointed; ///< by the pointer or the keys
};

/// The radius in pixels of the disc of a mark; 0: it has none.
double discRadius(const MapScene &scene, const MapMark &mark, double scale);

/// Where names stand, from the centre of their place.
using MapNames = std::map<std::size_t, QRectF>;

/// Land quiet in the background, then hulls, discs, and names as far as there is room, onto `room`. The marks are those
/// of the scene's places. Gives the names that it painted.
MapNames paintMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, MapDetail detail);

/// Above the map: what stands out, its name where it was painted already, and a bar that says how long some kilometres
/// are.
void paintAboveMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, const MapEmphasis &emphasis, const MapNames &names);

} // namespace headwater
