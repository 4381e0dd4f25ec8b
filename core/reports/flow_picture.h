// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QPointF>
#include <QRectF>

namespace headwater {

/// Where the marks of flows are: whoever draws has pens for them.
struct FlowPicture {
    struct Node {
        QRectF bar;
        QString name;
        double amount = 0;
        bool isSource = true;
    };
    struct Stream {
        QPointF from; ///< the middle of its ends
        QPointF to;
        double thickness = 0;
    };
    std::vector<Node> nodes; ///< those that anything flows from or to
    std::vector<Stream> streams;
    double height = 0;
};

/// One of the chart's states, its bars at `left` and `right`. All states of a chart have one scale, so that thicknesses
/// can be compared; `tall` is how high the larger of them is without gaps.
FlowPicture flowPicture(const ReportChart &chart, std::size_t state, double left, double right, double tall);

} // namespace headwater
