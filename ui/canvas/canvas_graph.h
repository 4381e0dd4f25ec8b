// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace headwater {

/// A box on the canvas, as the subject wants it drawn.
struct CanvasNode {
    enum class Tone : std::uint8_t { Plain, Good, Bad, Warning, Quiet };
    enum class Place : std::uint8_t { Anywhere, First, Last };

    std::int64_t key = 0; ///< who it is, from one graph to the next; unique
    QString title;
    QString badge; ///< a line below the title, or two with a line break between
    QString description; ///< a sentence, for tips and screen readers
    Tone tone = Tone::Plain;
    Place place = Place::Anywhere;
    std::optional<int> stage = {}; ///< stands right of every smaller one
    bool isStart = false; ///< carries the mark of where things begin
    bool isEnd = false;
    QStringList cells; ///< its row in the table twin
    QColor ground = {}; ///< of the box; none: as its tone has it, and so for the others
    QColor edge = {};
    QColor ink = {}; ///< of the title
    QColor badgeInk = {};
    bool canBeDragged = false;
    bool takesDrops = false;
};

/// An arrow between two boxes.
struct CanvasArc {
    std::size_t from = 0; ///< index into nodes
    std::size_t to = 0;
    double weight = 1; ///< how much a crossing of it disturbs
    double width = 1; ///< of the line, in pixels at scale 1
    QColor colour;
    bool isDashed = false;
    QString label; ///< on the line
    QString description;
    QStringList cells;
};

/// Something on its way along an arc.
struct CanvasToken {
    std::size_t arc = 0;
    double along = 0; ///< 0: at the beginning, 1: at the end
};

/// What stands above the boxes of a stage.
struct CanvasHeading {
    int stage = 0;
    QString text;
};

/// A directed graph, ready to be laid out and drawn.
struct CanvasGraph {
    std::vector<CanvasNode> nodes;
    std::vector<CanvasArc> arcs;
    QString name; ///< what it shows, for screen readers
    QStringList nodeColumns; ///< headers of the table twin
    QStringList arcColumns;
    std::vector<CanvasHeading> headings = {};
    bool hasArrows = true; ///< at the ends of arcs; without them they are bands from box to box
};

/// A node or an arc of a graph.
struct CanvasItem {
    enum class Kind : std::uint8_t { None, Node, Arc };
    Kind kind = Kind::None;
    std::size_t index = 0;

    static CanvasItem node(std::size_t index) { return { Kind::Node, index }; }
    static CanvasItem arc(std::size_t index) { return { Kind::Arc, index }; }
    bool isNone() const { return kind == Kind::None; }
    bool isNode() const { return kind == Kind::Node; }
    bool isArc() const { return kind == Kind::Arc; }
    bool operator==(const CanvasItem &) const = default;
};

} // namespace headwater
