// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/coverage/map/map_scene.h"
#include "ui/coverage/shown_coverage.h"

#include <QColor>

namespace headwater {

/// How a place of the map looks and what it says.
struct MapMark {
    QColor colour;
    double size = 0; ///< of its disc, 0..1: the hours of its work, or what a head brings there; 0 has no disc
    double rank = 0; ///< what is higher gets its name first
    bool isGap = false;
    QString title;
    QString note; ///< the figure, below the title
    QString description; ///< all of it, for tooltips and screen readers
};

/// What the map is coloured by.
struct MapSubject {
    enum class Kind : std::uint8_t { Coverage, Worth };
    Kind kind = Kind::Coverage;
    RoleId role = {}; ///< of a head; none: whichever brings most
    bool operator==(const MapSubject &) const = default;
};

struct MapContent {
    std::vector<MapMark> marks; ///< by place of the scene
    ChartTable table; ///< a row a place, in the same order
    QString finding; ///< in a sentence
    Money mostWorth; ///< the end of the colours of Worth
};

/// Of the places in the scene; those that the plan does not have (any more) say nothing.
MapContent mapContent(const ShownCoverage &shown, const MapScene &scene, const MapSubject &subject);

/// Roles of which one more head would bring something anywhere, in the order of the plan.
std::vector<RoleId> rolesOfWorth(const ShownCoverage &shown);

} // namespace headwater
