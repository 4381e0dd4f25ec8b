// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_graph.h"
#include "ui/journeys/journeys_view.h"

namespace headwater {

/// What the colour of an arc says.
enum class ArcColouring : std::uint8_t { Time, Value, Loss };

/// How much of a journey graph is drawn, and how.
struct GraphLook {
    double coverage = 0.8; ///< paths that cover this share of the cases
    std::size_t activities = 0; ///< so many of those with the most cases, the others are one box; 0: all
    ArcColouring colouring = ArcColouring::Time;
    bool isNarrow = false; ///< figures below each other rather than in a line: narrower boxes come out larger
    bool operator==(const GraphLook &) const = default;
};

/// A journey graph as the canvas draws it, and what was left out of it.
struct ShownGraph {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    CanvasGraph canvas;
    std::vector<std::size_t> nodeOf; ///< by canvas node: the node of the journey graph; none: the box of the others
    std::vector<std::size_t> boxOf; ///< by node of the journey graph: its canvas node; none: not drawn at all
    std::vector<std::size_t> arcOf; ///< by canvas arc: that of the journey graph; none: moves of the others together
    std::size_t foldedActivities = 0; ///< in the box of the others
    std::size_t hiddenPaths = 0; ///< too rare to be drawn
    double drawnMoves = 1; ///< share of all moves that the drawn arcs stand for
    std::int64_t mostCases = 0; ///< of an arc
    double least = 0; ///< the ends of the colour scale: milliseconds, money in units, share 0..1
    double most = 0;
};

ShownGraph shownGraph(const JourneysView &view, const GraphLook &look);

/// So many activities can be read at once: all up to 14, else 12.
std::size_t readableActivities(const JourneysView &view);

} // namespace headwater
