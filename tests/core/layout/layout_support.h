// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layered_layout.h"

#include <rapidcheck.h>

#include <cmath>

namespace headwater::test {

inline LayoutGraph graphOf(std::size_t nodes, const std::vector<LayoutArc> &arcs)
{
    LayoutGraph graph;
    for (std::size_t node = 0; node < nodes; ++node)
        graph.nodes.push_back({ static_cast<std::int64_t>(node), 90, 36, {}, LayoutNode::Place::Anywhere });
    graph.arcs = arcs;
    return graph;
}

/// Any graph of some nodes: loops, parallel arcs, cycles, parts apart; boxes of different sizes; perhaps stages.
inline LayoutGraph arbitraryGraph()
{
    const auto nodes = *rc::gen::inRange<std::size_t>(0, 25);
    const bool staged = *rc::gen::arbitrary<bool>();
    LayoutGraph graph = graphOf(nodes, {});
    for (LayoutNode &node : graph.nodes) {
        node.width = *rc::gen::inRange(0, 200);
        node.height = *rc::gen::inRange(0, 90);
        if (staged && *rc::gen::inRange(0, 3) > 0)
            node.stage = *rc::gen::inRange(0, 4);
    }
    const auto arcs = nodes == 0 ? 0 : *rc::gen::inRange<std::size_t>(0, 50);
    for (std::size_t i = 0; i < arcs; ++i) {
        graph.arcs.push_back({ *rc::gen::inRange<std::size_t>(0, nodes), *rc::gen::inRange<std::size_t>(0, nodes),
            static_cast<double>(*rc::gen::inRange(0, 100)) });
    }
    return graph;
}

/// Little effort: for what must hold of every drawing.
inline LayoutOptions quick()
{
    LayoutOptions options;
    options.effort = 5'000;
    return options;
}

inline bool overlap(const PlacedNode &a, const PlacedNode &b)
{
    constexpr double rounding = 1e-6;
    return std::abs(a.centre.x - b.centre.x) < (a.width + b.width) / 2 - rounding
        && std::abs(a.centre.y - b.centre.y) < (a.height + b.height) / 2 - rounding;
}

inline bool anyOverlap(const Layout &layout)
{
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(layout.nodes[i], layout.nodes[j]))
                return true;
        }
    }
    return false;
}

inline bool isOnBorder(LayoutPoint point, const PlacedNode &node)
{
    const double x = std::abs(point.x - node.centre.x) - node.width / 2;
    const double y = std::abs(point.y - node.centre.y) - node.height / 2;
    return std::abs(std::max(x, y)) < 1e-6;
}

/// Whether the curve, looked at in many points, comes into the box.
inline bool runsThrough(const std::vector<LayoutPoint> &curve, const PlacedNode &node)
{
    for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
        for (int step = 0; step <= 16; ++step) {
            const double t = step / 16.0;
            const double u = 1 - t;
            const double a = u * u * u;
            const double b = 3 * u * u * t;
            const double c = 3 * u * t * t;
            const double d = t * t * t;
            const double x = a * curve[i].x + b * curve[i + 1].x + c * curve[i + 2].x + d * curve[i + 3].x;
            const double y = a * curve[i].y + b * curve[i + 1].y + c * curve[i + 2].y + d * curve[i + 3].y;
            if (std::abs(x - node.centre.x) < node.width / 2 - 1e-6
                && std::abs(y - node.centre.y) < node.height / 2 - 1e-6)
                return true;
        }
    }
    return false;
}

} // namespace headwater::test
