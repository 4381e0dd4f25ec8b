// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/convex_hull.h"

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/convex_hull.hpp>
#include <boost/geometry/geometries/multi_point.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/ring.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <cmath>

namespace headwater {

std::vector<QPointF> convexHull(std::span<const QPointF> points)
{
    using Point = boost::geometry::model::d2::point_xy<double>;
    boost::geometry::model::multi_point<Point> given;
    given.reserve(points.size());
    for (const QPointF &point : points)
        given.emplace_back(point.x(), point.y());
    if (given.size() < 3)
        return {};
    boost::geometry::model::ring<Point> ring;
    boost::geometry::convex_hull(given, ring);
    constexpr double nothing = 1e-12;
    if (ring.size() < 4 || std::abs(boost::geometry::area(ring)) < nothing)
        return {};
    std::vector<QPointF> corners;
    // Boost closes its rings: the last corner is the first one again.
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        corners.emplace_back(ring[i].x(), ring[i].y());
    return corners;
}

} // namespace headwater
