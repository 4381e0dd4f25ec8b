// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace headwater {

/// A place in a drawing: x to the right, y down, in the units of the nodes' sizes.
struct LayoutPoint {
    double x = 0;
    double y = 0;

    bool operator==(const LayoutPoint &) const = default;
};

/// A box to be placed.
struct LayoutNode {
    enum class Place : std::uint8_t {
        Anywhere,
        First, ///< left of everything else: where journeys begin
        Last, ///< right of everything else: where they end
    };

    std::int64_t key = 0; ///< who it is, from one layout to the next; unique in a graph
    double width = 0;
    double height = 0;
    std::optional<int> stage = {}; ///< stands right of every smaller stage; none: where its arcs put it
    Place place = Place::Anywhere;
};

/// An arc between two nodes, by their index. The weight (cases) says how much a crossing of it disturbs.
struct LayoutArc {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
};

struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutArc> arcs;
};

struct PlacedNode {
    std::int64_t key = 0;
    LayoutPoint centre;
    double width = 0;
    double height = 0;
    std::size_t column = 0;

    bool operator==(const PlacedNode &) const = default;
};

struct RoutedArc {
    enum class Direction : std::uint8_t {
        Forward, ///< left to right
        Back, ///< right to left
        Sideways, ///< within a column; only where an earlier layout holds both nodes there
        Loop, ///< back to its own node
    };

    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
    Direction direction = Direction::Forward;
    std::vector<LayoutPoint> curve; ///< cubic Bézier segments from border to border: 3 k + 1 points
    std::size_t firstColumn = 0; ///< the leftmost column that it touches
    std::vector<double> lane; ///< its y there and in each column to its right, ends included; empty if it passes none

    bool operator==(const RoutedArc &) const = default;
};

/// Nodes and arcs in the order of the graph they were computed from.
struct Layout {
    std::vector<PlacedNode> nodes;
    std::vector<RoutedArc> arcs;
    std::vector<double> columns; ///< the x of the centre of each column
    LayoutPoint topLeft; ///< of a box that holds all nodes and curves
    LayoutPoint bottomRight;

    bool operator==(const Layout &) const = default;
};

struct LayoutOptions {
    double columnGap = 90; ///< between the boxes of neighbouring columns
    double nodeGap = 28; ///< between boxes of a column
    double laneGap = 12; ///< between an arc that passes a column and what lies beside it
    std::int64_t effort = 2'500'000; ///< steps spent on crossings; steps, not seconds, so that results repeat
    std::uint64_t seed = 1;
    std::shared_ptr<const Layout> earlier = {}; ///< nodes that it places stay there, if boxes and loops are no larger
};

} // namespace headwater
