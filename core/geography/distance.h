// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <span>

namespace headwater {

/// Degrees, WGS 84. Longitudes beyond ±180 are the same meridians once more: outlines that cross the date line have
/// some.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const GeoPoint &) const = default;
};

struct Metres {
    double count = 0;
    auto operator<=>(const Metres &) const = default;
};

/// The mean radius of the earth, (2a + b) / 3 of its ellipsoid (IUGG, Moritz 2000, Geodetic Reference System 1980).
inline constexpr Metres earthRadius { 6'371'008.8 };

/// Along the surface of a sphere of that radius, by the haversine (Sinnott 1984, Virtues of the Haversine), which is
/// exact for points that lie close together, too. The ellipsoid differs from it by 0.5 % at most.
Metres greatCircle(GeoPoint a, GeoPoint b);

/// The point on the sphere in the middle of them: the mean of their directions from the middle of the earth, which does
/// not mind the date line. Of none, or of points that cancel each other out: the first, or 0, 0.
GeoPoint middleOf(std::span<const GeoPoint> points);

/// The same meridian as `longitude`, not more than 180 degrees from `middle`.
double longitudeNear(double longitude, double middle);

} // namespace headwater
