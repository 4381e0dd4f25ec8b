// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/map_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace headwater {

namespace {

/// Nearer to a pole the map would be a thread.
constexpr double steepestParallel = 75;

/// The middle of the shortest stretch of longitudes that holds them all.
double middleLongitudeOf(std::span<const GeoPoint> points)
{
    std::vector<double> longitudes;
    longitudes.reserve(points.size());
    for (const GeoPoint &point : points)
        longitudes.push_back(longitudeNear(point.longitude, 0));
    std::ranges::sort(longitudes);
    // The stretch from the last one over the date line to the first.
    double widest = longitudes.front() + 360 - longitudes.back();
    double begin = longitudes.front();
    for (std::size_t i = 1; i < longitudes.size(); ++i) {
        if (longitudes[i] - longitudes[i - 1] > widest) {
            widest = longitudes[i] - longitudes[i - 1];
            begin = longitudes[i];
        }
    }
    return longitudeNear(begin + (360 - widest) / 2, 0);
}

} // namespace

MapProjection MapProjection::around(std::span<const GeoPoint> points)
{
    MapProjection projection;
    if (points.empty())
        return projection;
    const auto [south, north] = std::ranges::minmax(points, {}, &GeoPoint::latitude);
    const double parallel = std::clamp((south.latitude + north.latitude) / 2, -steepestParallel, steepestParallel);
    projection.m_narrowing = std::cos(parallel * std::numbers::pi / 180);
    projection.m_middle = middleLongitudeOf(points);
    return projection;
}

QPointF MapProjection::toPlane(GeoPoint point) const
{
    return toPlaneUncut({ point.latitude, longitudeNear(point.longitude, m_middle) });
}

QPointF MapProjection::toPlaneUncut(GeoPoint point) const
{
    return { (point.longitude - m_middle) * m_narrowing, -point.latitude };
}

GeoPoint MapProjection::toEarth(QPointF point) const
{
    return { -point.y(), longitudeNear(m_middle + point.x() / m_narrowing, 0) };
}

} // namespace headwater
