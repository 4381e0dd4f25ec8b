// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headwater {

namespace {

constexpr double degree = std::numbers::pi / 180;

double squareOfHalfSine(double degrees)
{
    const double sine = std::sin(degrees * degree / 2);
    return sine * sine;
}

} // namespace

Metres greatCircle(GeoPoint a, GeoPoint b)
{
    const double haversine = squareOfHalfSine(b.latitude - a.latitude)
        + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * squareOfHalfSine(b.longitude - a.longitude);
    // Rounding may lift the haversine of antipodes above 1.
    return { 2 * earthRadius.count * std::asin(std::sqrt(std::clamp(haversine, 0.0, 1.0))) };
}

GeoPoint middleOf(std::span<const GeoPoint> points)
{
    double x = 0;
    double y = 0;
    double z = 0;
    for (const GeoPoint &point : points) {
        const double fromAxis = std::cos(point.latitude * degree);
        x += fromAxis * std::cos(point.longitude * degree);
        y += fromAxis * std::sin(point.longitude * degree);
        z += std::sin(point.latitude * degree);
    }
    const double length = std::hypot(x, y, z);
    constexpr double nothing = 1e-9;
    if (length <= nothing * static_cast<double>(points.size()))
        return points.empty() ? GeoPoint() : points.front();
    return { std::atan2(z, std::hypot(x, y)) / degree, std::atan2(y, x) / degree };
}

double longitudeNear(double longitude, double middle) { return middle + std::remainder(longitude - middle, 360); }

} // namespace headwater
