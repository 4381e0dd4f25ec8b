// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace headwater {

/// The corners of the smallest convex polygon around points of a plane, each once, in order along its edge; empty where
/// they enclose no area: fewer than three, or all on a line. By Boost.Geometry (Graham and Andrew). O(n log n).
std::vector<QPointF> convexHull(std::span<const QPointF> points);

} // namespace headwater
