// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/distance.h"

#include <QPointF>

namespace headwater {

/// The earth laid flat: equirectangular, true along all meridians and along the parallel in the middle of what it was
/// made for (Snyder 1987, Map Projections, chapter 12). Simple, without a pole at infinity, and what is a straight edge
/// in degrees stays one. x grows to the east and y to the south; the unit is a degree of a great circle: 111.2 km.
class MapProjection
{
public:
    /// With those points in the middle: the cut goes through the widest stretch of longitudes without any.
    static MapProjection around(std::span<const GeoPoint> points);

    QPointF toPlane(GeoPoint point) const;
    /// As toPlane, with the longitude taken as it is: for lines that run over the cut.
    QPointF toPlaneUncut(GeoPoint point) const;
    GeoPoint toEarth(QPointF point) const;
    /// How wide a whole turn around the earth is; the plane ends half of it to both sides of 0.
    double turn() const { return 360 * m_narrowing; }
    double middleLongitude() const { return m_middle; }

private:
    double m_middle = 0; ///< the longitude where x is 0
    double m_narrowing = 1; ///< cosine of the parallel that is true
};

} // namespace headwater
