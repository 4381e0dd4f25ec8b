// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/layout/layout.h"

namespace headwater {

/// Draws a directed graph in columns from left to right (Sugiyama, Tagawa, Toda 1981): few and light arcs point back,
/// few and light arcs cross, no boxes overlap and no arc runs through a box. The same input gives the same output.
/// InvalidInput: an arc without node, a key twice, a size or weight that is negative or no number.
Result<Layout> layeredLayout(const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation);

} // namespace headwater
