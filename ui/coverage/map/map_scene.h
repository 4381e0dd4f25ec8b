// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/outline.h"
#include "core/geography/territory_places.h"

#include <QPolygonF>
#include <QRectF>

#include <memory>

namespace headwater {

/// Land and territories laid flat, in the units of MapProjection. A value made in a job; knows nothing of colours.
struct MapScene {
    struct Area {
        QPolygonF edge;
        QRectF bounds;
    };
    struct Place {
        TerritoryId territory;
        QPointF centre;
        QPolygonF hull; ///< empty: there is only a centre
        QRectF bounds; ///< of both
        Reach reach;
        bool isAlone = false; ///< see TerritoryPlace
    };

    MapProjection projection;
    QRectF world; ///< beyond its edges everything would come once more
    std::vector<Area> land;
    std::vector<Place> places;
    QRectF bounds; ///< of all places
    double spacing = 1; ///< how far the next place is, for most places
};

/// The outlines of countries that the program carries inside itself. Takes some tens of milliseconds.
Result<std::vector<GeoRing>> worldOutline();

/// The map of a plan over the outlines. Errors: Cancelled.
Result<MapScene> mapScene(const Plan &plan, const std::vector<GeoRing> &outline, const Cancellation &cancellation);

} // namespace headwater
