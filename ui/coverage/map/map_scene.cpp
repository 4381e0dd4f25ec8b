// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_scene.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

// A static library's resources are only there once asked for; the macro must stand outside any namespace.
static void loadOutlines() { Q_INIT_RESOURCE(headwater); }

namespace headwater {

namespace {

QPolygonF flattened(const MapProjection &projection, const std::vector<GeoPoint> &points, double turn)
{
    QPolygonF flat;
    flat.reserve(static_cast<qsizetype>(points.size()));
    for (const GeoPoint &point : points)
        flat.append(projection.toPlaneUncut({ point.latitude, point.longitude + turn }));
    return flat;
}

/// Land that reaches over an edge of the world is there on both sides.
void addLand(MapScene &scene, const GeoRing &ring)
{
    const double turn
        = longitudeNear(ring.front().longitude, scene.projection.middleLongitude()) - ring.front().longitude;
    for (const double more : { -360.0, 0.0, 360.0 }) {
        MapScene::Area area { flattened(scene.projection, ring, turn + more), {} };
        area.bounds = area.edge.boundingRect();
        if (area.bounds.intersects(scene.world))
            scene.land.push_back(std::move(area));
    }
}

MapScene::Place placeOn(const MapProjection &projection, const TerritoryPlace &on)
{
    const double turn = longitudeNear(on.centre.longitude, projection.middleLongitude()) - on.centre.longitude;
    MapScene::Place place { on.territory, projection.toPlane(on.centre), flattened(projection, on.hull, turn), {},
        on.reach, on.isAlone };
    QPolygonF all = place.hull;
    all.append(place.centre);
    place.bounds = all.boundingRect();
    return place;
}

/// What a place without any width is given: ten kilometres or so.
constexpr double smallest = 0.1;

QRectF boundsOf(const std::vector<MapScene::Place> &places)
{
    QPolygonF corners;
    for (const MapScene::Place &place : places) {
        corners.append(place.bounds.topLeft());
        corners.append(place.bounds.bottomRight());
    }
    QRectF bounds = corners.boundingRect();
    const double wider = std::max(0.0, smallest - bounds.width()) / 2;
    const double higher = std::max(0.0, smallest - bounds.height()) / 2;
    return bounds.adjusted(-wider, -higher, wider, higher);
}

double distanceToNearest(const MapScene &scene, const MapScene::Place &place)
{
    double nearest = std::max(scene.bounds.width(), scene.bounds.height());
    for (const MapScene::Place &other : scene.places) {
        const QPointF way = other.centre - place.centre;
        if (other.territory != place.territory)
            nearest = std::min(nearest, std::hypot(way.x(), way.y()));
    }
    return nearest;
}

/// The median of the distances to the nearest place; of some hundred places where there are many.
double typicalSpacing(const MapScene &scene)
{
    constexpr std::size_t mostAsked = 300;
    const std::size_t step = scene.places.size() / mostAsked + 1;
    std::vector<double> distances;
    for (std::size_t i = 0; i < scene.places.size(); i += step)
        distances.push_back(distanceToNearest(scene, scene.places[i]));
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}

} // namespace

Result<std::vector<GeoRing>> worldOutline()
{
    static const bool isLoaded = (loadOutlines(), true);
    Q_UNUSED(isLoaded)
    QFile file(QStringLiteral(":/map/countries-50m.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, file.fileName());
    return outlinesFrom(file.readAll(), QStringLiteral("countries"));
}

Result<MapScene> mapScene(const Plan &plan, const std::vector<GeoRing> &outline, const Cancellation &cancellation)
{
    HEADWATER_TRY(const PlanPlaces places, placesOf(plan, cancellation));
    MapScene scene;
    scene.projection = places.projection;
    const double turn = scene.projection.turn();
    scene.world = QRectF(-turn / 2, -90, turn, 180);
    for (const GeoRing &ring : outline) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        addLand(scene, ring);
    }
    for (const TerritoryPlace &place : places.territories)
        scene.places.push_back(placeOn(scene.projection, place));
    if (scene.places.empty())
        return scene;
    scene.bounds = boundsOf(scene.places);
    scene.spacing = typicalSpacing(scene);
    return scene;
}

} // namespace headwater
