// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/flow_picture.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double barWidth = 6;
constexpr double gapShare = 0.02; ///< of the height
constexpr double leastShare = 0.07; ///< what a name has room in

double sumOf(const ReportChart::FlowState &state)
{
    double sum = 0;
    for (const ReportChart::Flow &flow : state.flows)
        sum += flow.amount;
    return sum;
}

/// One side of the picture from top to bottom.
struct FlowSide {
    std::vector<double> amounts;
    std::vector<double> tops; ///< of what flows
    std::vector<double> next; ///< where the next stream begins

    void place(double scale, double tall, double &height)
    {
        double y = 0;
        for (const double amount : amounts) {
            const double slot = amount > 0 ? std::max(amount * scale, leastShare * tall) : 0;
            tops.push_back(y + (slot - amount * scale) / 2);
            y += slot > 0 ? slot + gapShare * tall : 0;
        }
        next = tops;
        height = std::max(height, y);
    }
};

} // namespace

FlowPicture flowPicture(const ReportChart &chart, std::size_t state, double left, double right, double tall)
{
    double most = 1e-9;
    for (const ReportChart::FlowState &one : chart.states)
        most = std::max(most, sumOf(one));
    const double scale = tall / most;
    const std::vector<ReportChart::Flow> &flows = chart.states[state].flows;
    FlowSide sources { std::vector<double>(chart.categories.size()), {}, {} };
    FlowSide targets { std::vector<double>(chart.targets.size()), {}, {} };
    for (const ReportChart::Flow &flow : flows) {
        sources.amounts[flow.from] += flow.amount;
        targets.amounts[flow.to] += flow.amount;
    }
    FlowPicture picture;
    sources.place(scale, tall, picture.height);
    targets.place(scale, tall, picture.height);
    const auto addNodes = [&](const FlowSide &side, const std::vector<QString> &names, double x, bool isSource) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (side.amounts[i] > 0)
                picture.nodes.push_back({ QRectF(x, side.tops[i], barWidth, side.amounts[i] * scale), names[i],
                    side.amounts[i], isSource });
        }
    };
    addNodes(sources, chart.categories, left, true);
    addNodes(targets, chart.targets, right - barWidth, false);
    for (const ReportChart::Flow &flow : flows) {
        const double thickness = flow.amount * scale;
        picture.streams.push_back({ QPointF(left + barWidth, sources.next[flow.from] + thickness / 2),
            QPointF(right - barWidth, targets.next[flow.to] + thickness / 2), thickness });
        sources.next[flow.from] += thickness;
        targets.next[flow.to] += thickness;
    }
    return picture;
}

} // namespace headwater
