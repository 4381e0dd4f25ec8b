// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace headwater {

/// Where layers follow each other: down a page, or to the right on a slide.
enum class GraphFlow : std::uint8_t { Down, Right };

/// Where the marks of a graph are, by core/layout: whoever draws has pens for them. Lengths suit letters of
/// reportGraphLetters.
struct GraphPicture {
    struct Way {
        std::size_t arc = 0; ///< of the graph
        std::vector<QPointF> curve; ///< cubic Bézier segments: 3 k + 1 points; ends where the head begins
        double thickness = 0;
        std::array<QPointF, 3> head; ///< the tip first
        QPointF label; ///< beside the arrow: down a page where it begins, in the middle of its height; else its foot
    };
    std::vector<QRectF> boxes; ///< by node
    std::vector<Way> ways; ///< thickest first, so that thin ones are drawn above them
    QSizeF size;
};

inline constexpr double reportGraphLetters = 11;
/// A box has room for names of that many letters in a line, and for two lines where the flow is to the right.
inline constexpr qsizetype reportGraphNameLength = 24;

GraphPicture graphPicture(const ReportGraph &graph, GraphFlow flow);

/// How dark an arc is drawn, 0..1; nothing is so pale that it is not seen.
double inkOf(const ReportGraph::Arc &arc);

} // namespace headwater
