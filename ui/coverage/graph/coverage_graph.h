// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_graph.h"
#include "ui/coverage/shown_coverage.h"

#include <set>

namespace headwater {

/// What of the coverage graph is shown in parts.
struct CoverageLook {
    std::set<RoleId> openRoles; ///< seat by seat
    std::set<TerritoryId> openRegions; ///< by what lies right below
    bool operator==(const CoverageLook &) const = default;
};

/// Hours on their way from seats by role over tasks to territories, as the canvas draws them.
struct CoverageGraph {
    CanvasGraph canvas;
    std::vector<CoverageSubject> nodes; ///< by box; of kind Plan where it is a box of several
    std::vector<CoverageSubject> arcs; ///< by line
    std::size_t rolesWithoutWork = 0; ///< none of their tasks is asked for
};

CoverageGraph coverageGraph(const ShownCoverage &shown, const CoverageLook &look);

/// The regions to open so that as many territories stand side by side as can be read; all leaves if they can.
std::set<TerritoryId> readableRegions(const Plan &plan);

} // namespace headwater
