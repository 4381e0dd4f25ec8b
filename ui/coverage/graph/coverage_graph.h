// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_graph.h"
#include "ui/coverage/graph/box_places.h"
#include "ui/coverage/graph/coverage_look.h"

namespace headwater {

/// Hours on their way from seats by role over tasks to territories and segments, as the canvas draws them.
struct CoverageGraph {
    CanvasGraph canvas;
    std::vector<GraphBox> boxes; ///< what each stands for
    std::vector<CoverageSubject> nodes; ///< by box
    std::vector<CoverageSubject> arcs; ///< by line
    std::size_t rolesWithoutWork = 0; ///< none of their tasks is asked for
};

/// In the order that the boxes had before; notes the order of new ones.
CoverageGraph coverageGraph(const ShownCoverage &shown, const CoverageLook &look, BoxPlaces &places);

} // namespace headwater
