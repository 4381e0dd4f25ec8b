// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/routes.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double loopHeight = 18;

/// Where an arc of a strand meets the side of a node.
struct Port {
    std::size_t arc;
    double towards; ///< its y in the next column, by which the ports of a side are sorted
    double towardsFar; ///< and at its other end, where several share that
};

/// For each arc the y at which it leaves its left node and enters its right one.
class Ports
{
public:
    Ports(const std::vector<Strand> &strands, const std::vector<std::vector<double>> &lanes, double laneGap,
        const Layout &layout)
        : m_left(layout.arcs.size())
        , m_right(layout.arcs.size())
    {
        std::vector<std::vector<Port>> leaving(layout.nodes.size());
        std::vector<std::vector<Port>> entering(layout.nodes.size());
        for (std::size_t index = 0; index < strands.size(); ++index) {
            const auto &lane = lanes[index];
            for (const std::size_t arc : strands[index].arcs) {
                leaving[strands[index].left].push_back({ arc, lane[1], lane.back() });
                entering[strands[index].right].push_back({ arc, lane[lane.size() - 2], lane.front() });
            }
        }
        for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
            spread(leaving[node], layout.nodes[node], laneGap, m_left);
            spread(entering[node], layout.nodes[node], laneGap, m_right);
        }
    }

    double left(std::size_t arc) const { return m_left[arc]; }
    double right(std::size_t arc) const { return m_right[arc]; }

private:
    static void spread(std::vector<Port> &ports, const PlacedNode &node, double laneGap, std::vector<double> &places)
    {
        std::stable_sort(ports.begin(), ports.end(), [](const Port &a, const Port &b) {
            return a.towards != b.towards ? a.towards < b.towards : a.towardsFar < b.towardsFar;
        });
        const auto count = static_cast<double>(ports.size());
        const double step = std::min(laneGap, 0.8 * node.height / std::max(count, 1.0));
        double y = node.centre.y - step * (count - 1) / 2;
        for (const Port &port : ports) {
            places[port.arc] = y;
            y += step;
        }
    }

    std::vector<double> m_left;
    std::vector<double> m_right;
};

class Curve
{
public:
    explicit Curve(LayoutPoint start)
        : m_points { start }
    { }

    void lineTo(LayoutPoint end)
    {
        const LayoutPoint start = m_points.back();
        if (start == end)
            return;
        m_points.push_back({ (2 * start.x + end.x) / 3, (2 * start.y + end.y) / 3 });
        m_points.push_back({ (start.x + 2 * end.x) / 3, (start.y + 2 * end.y) / 3 });
        m_points.push_back(end);
    }

    /// Leaves and arrives horizontally.
    void bendTo(LayoutPoint end)
    {
        const LayoutPoint start = m_points.back();
        const double middle = (start.x + end.x) / 2;
        m_points.insert(m_points.end(), { { middle, start.y }, { middle, end.y }, end });
    }

    void curveTo(LayoutPoint control1, LayoutPoint control2, LayoutPoint end)
    {
        m_points.insert(m_points.end(), { control1, control2, end });
    }

    std::vector<LayoutPoint> points() { return std::move(m_points); }

private:
    std::vector<LayoutPoint> m_points;
};

class Router
{
public:
    Router(const LayoutGraph &graph, const LayoutOptions &options, Layout &layout)
        : m_options(options)
        , m_layout(layout)
        , m_widths(columnWidths(layout))
    {
        layout.arcs.reserve(graph.arcs.size());
        for (const LayoutArc &arc : graph.arcs) {
            RoutedArc routed { arc.from, arc.to, arc.weight, RoutedArc::Direction::Loop, {}, 0, {} };
            const std::size_t from = layout.nodes[arc.from].column;
            const std::size_t to = layout.nodes[arc.to].column;
            routed.firstColumn = std::min(from, to);
            if (arc.from != arc.to) {
                routed.direction = from < to ? RoutedArc::Direction::Forward
                    : from > to              ? RoutedArc::Direction::Back
                                             : RoutedArc::Direction::Sideways;
            }
            layout.arcs.push_back(std::move(routed));
        }
    }

    void drawStrand(const Strand &strand, const std::vector<double> &lane, const Ports &ports)
    {
        const auto count = static_cast<double>(strand.arcs.size());
        double aside = -(count - 1) / 2 * m_options.laneGap;
        for (const std::size_t arc : strand.arcs) {
            RoutedArc &routed = m_layout.arcs[arc];
            if (!strand.direct)
                routed.lane = lane;
            routed.curve = alongLane(strand, lane, aside, ports.left(arc), ports.right(arc));
            if (routed.direction == RoutedArc::Direction::Back)
                std::reverse(routed.curve.begin(), routed.curve.end());
            aside += m_options.laneGap;
        }
    }

    void drawInsideColumns()
    {
        std::vector<std::size_t> loops(m_layout.nodes.size(), 0);
        for (RoutedArc &arc : m_layout.arcs) {
            if (arc.direction == RoutedArc::Direction::Loop)
                arc.curve = loop(m_layout.nodes[arc.from], ++loops[arc.from]);
            else if (arc.direction == RoutedArc::Direction::Sideways)
                arc.curve = sideways(m_layout.nodes[arc.from], m_layout.nodes[arc.to]);
        }
    }

private:
    double leftOf(std::size_t column) const { return m_layout.columns[column] - m_widths[column] / 2; }
    double rightOf(std::size_t column) const { return m_layout.columns[column] + m_widths[column] / 2; }

    std::vector<LayoutPoint> alongLane(
        const Strand &strand, const std::vector<double> &lane, double aside, double leave, double enter) const
    {
        const PlacedNode &left = m_layout.nodes[strand.left];
        const PlacedNode &right = m_layout.nodes[strand.right];
        Curve curve({ left.centre.x + left.width / 2, leave });
        curve.lineTo({ rightOf(left.column), leave });
        for (std::size_t i = 1; i + 1 < lane.size() && !strand.direct; ++i) {
            curve.bendTo({ leftOf(left.column + i), lane[i] + aside });
            curve.lineTo({ rightOf(left.column + i), lane[i] + aside });
        }
        curve.bendTo({ leftOf(right.column), enter });
        curve.lineTo({ right.centre.x - right.width / 2, enter });
        return curve.points();
    }

    static std::vector<LayoutPoint> loop(const PlacedNode &node, std::size_t number)
    {
        const double half = std::min(node.width / 4, loopHeight / 2);
        const double top = node.centre.y - node.height / 2;
        const double peak = top - heightOfLoops(number) * 4 / 3; // a cubic reaches three quarters of its controls
        Curve curve({ node.centre.x - half, top });
        curve.curveTo(
            { node.centre.x - 2 * half, peak }, { node.centre.x + 2 * half, peak }, { node.centre.x + half, top });
        return curve.points();
    }

    std::vector<LayoutPoint> sideways(const PlacedNode &from, const PlacedNode &to) const
    {
        const double bulge = rightOf(from.column) + m_options.columnGap / 3;
        Curve curve({ from.centre.x + from.width / 2, from.centre.y });
        curve.lineTo({ rightOf(from.column), from.centre.y });
        curve.curveTo({ bulge, from.centre.y }, { bulge, to.centre.y }, { rightOf(to.column), to.centre.y });
        curve.lineTo({ to.centre.x + to.width / 2, to.centre.y });
        return curve.points();
    }

    const LayoutOptions &m_options;
    Layout &m_layout;
    std::vector<double> m_widths;
};

} // namespace

double heightOfLoops(std::size_t loops)
{
    return loops == 0 ? 0 : loopHeight * (1 + static_cast<double>(loops - 1) / 2);
}

std::vector<double> columnWidths(const Layout &layout)
{
    std::vector<double> widths(layout.columns.size(), 0.0);
    for (const PlacedNode &node : layout.nodes)
        widths[node.column] = std::max(widths[node.column], node.width);
    return widths;
}

void routeArcs(const LayoutGraph &graph, const LayoutOptions &options, const std::vector<Strand> &strands,
    const std::vector<std::vector<double>> &lanes, Layout &layout)
{
    Router router(graph, options, layout);
    const Ports ports(strands, lanes, options.laneGap, layout);
    for (std::size_t index = 0; index < strands.size(); ++index)
        router.drawStrand(strands[index], lanes[index], ports);
    router.drawInsideColumns();
}

} // namespace headwater
