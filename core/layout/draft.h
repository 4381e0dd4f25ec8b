// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/layout/coordinates.h"
#include "core/layout/parts.h"

namespace headwater {

/// A layout before its columns have an x and its arcs a curve.
struct Draft {
    std::vector<int> columns; ///< of each node
    std::vector<Strand> strands;
    std::vector<double> y; ///< of each node
    std::vector<std::vector<double>>
        lanes; ///< of each strand, from its left to its right node; of direct ones the ends
};

/// Places everything anew, the connected parts each for itself and then beside each other. Cancelled.
Result<Draft> freshDraft(const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation);

/// Places around the nodes that `options.earlier` holds, which stay where they are and in their order. Cancelled.
Result<Draft> draftBesideEarlier(
    const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation);

/// Whether `options.earlier` holds one of the nodes.
bool knowsEarlierNodes(const LayoutGraph &graph, const LayoutOptions &options);

/// Cancelled if it is.
Result<> unlessCancelled(const Cancellation &cancellation);

/// The room that boxes, their loops and bundles of arcs take.
Spacing spacingOf(const LayoutGraph &graph, const LayoutOptions &options, const std::vector<Strand> &strands,
    const LayeredGraph &layered);

/// Writes the places of a part's vertices to its nodes and lanes.
void takePlaces(const LayeredGraph &layered, const Part &part, const std::vector<double> &places, Draft &draft);

/// Gives direct strands the places of their ends.
void placeDirect(Draft &draft);

} // namespace headwater
