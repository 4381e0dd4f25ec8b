// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geography/distance.h"

#include <QByteArray>

#include <vector>

namespace headwater {

/// The edge of some land, or of a hole in it; the last point is followed by the first. Longitudes do not jump: a ring
/// that crosses the date line goes on beyond ±180, one around a pole is closed along it.
using GeoRing = std::vector<GeoPoint>;

/// All rings of the polygons of an object ("countries") of a topology in TopoJSON (its specification, version 1, of
/// 2013), quantised or not, in degrees. Errors: InvalidInput for bytes that are no such topology.
Result<std::vector<GeoRing>> outlinesFrom(const QByteArray &topology, const QString &object);

} // namespace headwater
