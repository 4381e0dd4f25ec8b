// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/draft.h"

#include "core/layout/columns.h"
#include "core/layout/crossings.h"
#include "core/layout/feedback.h"
#include "core/layout/ordering.h"
#include "core/layout/routes.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// Up to this size a search has time for more than one way of drawing and a close look at each.
constexpr std::size_t mostArcsToTry = 400;

/// Moves the places so that the highest thing begins at 0; returns the height.
double moveToTop(std::vector<double> &places, const Spacing &spacing)
{
    double top = 0;
    double bottom = 0;
    for (std::size_t vertex = 0; vertex < places.size(); ++vertex) {
        const double above = places[vertex] - spacing.above[vertex];
        const double below = places[vertex] + spacing.below[vertex];
        top = vertex == 0 ? above : std::min(top, above);
        bottom = vertex == 0 ? below : std::max(bottom, below);
    }
    for (double &place : places)
        place -= top;
    return bottom - top;
}

/// Judges by what crosses along the lanes and, where that is quickly known, if the arcs were straight lines: by the
/// product of number and weight, so that neither is bought too dearly. Between orders that a search for little weight
/// has found the number tells more, so it has the higher power.
Judge judgeOf(const LayoutGraph &graph, const Part &part, const Draft &draft, const Spacing &spacing)
{
    std::vector<LayoutArc> arcs;
    std::vector<std::size_t> indexOf(graph.nodes.size());
    for (std::size_t i = 0; i < part.nodes.size(); ++i)
        indexOf[part.nodes[i]] = i;
    double weight = 0;
    for (const std::size_t index : part.strands) {
        for (const std::size_t arc : draft.strands[index].arcs) {
            arcs.push_back({ indexOf[graph.arcs[arc].from], indexOf[graph.arcs[arc].to], graph.arcs[arc].weight });
            weight += graph.arcs[arc].weight;
        }
    }
    const double mean = weight / std::max(static_cast<double>(arcs.size()), 1.0);
    return [=, arcs = std::move(arcs), nodes = part.nodes.size(), spacing = &spacing](const LayeredGraph &layered) {
        const auto badness = [&](const Crossings &crossings) {
            return 5 * std::log1p(static_cast<double>(crossings.count))
                + std::log1p(crossings.weight / std::max(mean * mean, 1e-300));
        };
        const double lanes = badness(crossingsOf(layered));
        if (arcs.size() > mostArcsToTry)
            return lanes;
        const std::vector<double> places = balancedCoordinates(layered, *spacing);
        std::vector<LayoutPoint> centres;
        for (std::size_t i = 0; i < nodes; ++i) {
            const LayeredGraph::Vertex vertex = layered.vertexOf(i);
            centres.push_back({ static_cast<double>(layered.columnOf(vertex)), places[vertex] });
        }
        return lanes + badness(straightLineCrossings(centres, arcs));
    };
}

/// Which arcs point back and how many columns there are decides what must cross: several ways are tried.
struct Attempt {
    Draft draft;
    double badness = 0; ///< as the judge sees it, and the share of weight that points back
};

/// Orders and places one part as if it were alone; returns the room that it takes.
PartBox placePart(const LayoutGraph &graph, const LayoutOptions &options, const Part &part, double shareOfEffort,
    Attempt &attempt, const Cancellation &cancellation)
{
    Draft &draft = attempt.draft;
    LayeredGraph layered(part.nodes, draft.columns, draft.strands, part.strands);
    const OrderingOptions ordering { static_cast<std::int64_t>(static_cast<double>(options.effort) * shareOfEffort),
        options.seed, {} };
    const Spacing spacing = spacingOf(graph, options, draft.strands, layered);
    const Judge judge = judgeOf(graph, part, draft, spacing);
    reduceCrossings(layered, ordering, judge, cancellation);
    attempt.badness += judge(layered);
    std::vector<double> places = balancedCoordinates(layered, spacing);
    const double height = moveToTop(places, spacing);
    takePlaces(layered, part, places, draft);
    return { layered.columnCount(), height, 0, 0 };
}

/// The arcs that a part's search is given of the whole effort.
std::vector<double> sharesOfEffort(const std::vector<Part> &parts)
{
    double total = 0;
    for (const Part &part : parts)
        total += static_cast<double>(part.strands.size());
    std::vector<double> shares;
    for (const Part &part : parts)
        shares.push_back(total > 0 ? static_cast<double>(part.strands.size()) / total : 0);
    return shares;
}

bool hasGivenPlaces(const LayoutGraph &graph)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
        [](const LayoutNode &node) { return node.stage.has_value() || node.place != LayoutNode::Place::Anywhere; });
}

double meanWidth(const LayoutGraph &graph)
{
    double sum = 0;
    for (const LayoutNode &node : graph.nodes)
        sum += node.width;
    return graph.nodes.empty() ? 0 : sum / static_cast<double>(graph.nodes.size());
}

/// Parts have been placed each for itself; now beside each other.
void arrangeParts(const LayoutGraph &graph, const LayoutOptions &options, const std::vector<Part> &parts,
    std::vector<PartBox> boxes, Draft &draft)
{
    const bool shareColumns = hasGivenPlaces(graph);
    const double gap = options.nodeGap * 2;
    if (shareColumns)
        stack(boxes, gap);
    else
        packOnShelves(boxes, meanWidth(graph) + options.columnGap, gap);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        int first = draft.columns[parts[i].nodes.front()];
        for (const std::size_t node : parts[i].nodes)
            first = std::min(first, draft.columns[node]);
        for (const std::size_t node : parts[i].nodes) {
            draft.y[node] += boxes[i].top;
            if (!shareColumns)
                draft.columns[node] += static_cast<int>(boxes[i].firstColumn) - first;
        }
        for (const std::size_t strand : parts[i].strands) {
            for (double &y : draft.lanes[strand])
                y += boxes[i].top;
        }
    }
}

/// What points back, in the unit of the judge: the whole weight of the graph is as bad as e^5 times the crossings.
double badnessOfBackArcs(const LayoutGraph &graph, const std::vector<int> &columns)
{
    double back = 0;
    double total = 0;
    for (const LayoutArc &arc : graph.arcs) {
        total += arc.weight;
        back += columns[arc.from] > columns[arc.to] ? arc.weight : 0;
    }
    return total > 0 ? 5 * back / total : 0;
}

Result<Attempt> attemptWith(
    const LayoutGraph &graph, const LayoutOptions &options, std::vector<int> columns, const Cancellation &cancellation)
{
    HEADWATER_CHECK(unlessCancelled(cancellation));
    Attempt attempt;
    attempt.badness = badnessOfBackArcs(graph, columns);
    Draft &draft = attempt.draft;
    draft.columns = std::move(columns);
    draft.strands = strandsOf(graph, draft.columns);
    draft.lanes.resize(draft.strands.size());
    draft.y.resize(graph.nodes.size());
    const std::vector<Part> parts = partsOf(graph.nodes.size(), draft.strands);
    const std::vector<double> shares = sharesOfEffort(parts);
    std::vector<PartBox> boxes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        HEADWATER_CHECK(unlessCancelled(cancellation));
        boxes.push_back(placePart(graph, options, parts[i], shares[i], attempt, cancellation));
    }
    arrangeParts(graph, options, parts, std::move(boxes), draft);
    placeDirect(draft);
    return attempt;
}

} // namespace

Result<> unlessCancelled(const Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    return {};
}

Spacing spacingOf(const LayoutGraph &graph, const LayoutOptions &options, const std::vector<Strand> &strands,
    const LayeredGraph &layered)
{
    std::vector<std::size_t> loops(graph.nodes.size(), 0);
    for (const LayoutArc &arc : graph.arcs)
        loops[arc.from] += arc.from == arc.to ? 1 : 0;
    Spacing spacing { {}, {}, options.nodeGap, options.laneGap };
    for (LayeredGraph::Vertex vertex = 0; vertex < layered.size(); ++vertex) {
        const std::size_t node = layered.nodeOf(vertex);
        const double half = layered.isNode(vertex)
            ? graph.nodes[node].height / 2
            : static_cast<double>(strands[layered.strandOf(vertex)].arcs.size() - 1) / 2 * options.laneGap;
        spacing.below.push_back(half);
        spacing.above.push_back(half + (layered.isNode(vertex) ? heightOfLoops(loops[node]) : 0));
    }
    return spacing;
}

void takePlaces(const LayeredGraph &layered, const Part &part, const std::vector<double> &places, Draft &draft)
{
    for (std::size_t i = 0; i < part.nodes.size(); ++i)
        draft.y[part.nodes[i]] = places[layered.vertexOf(i)];
    for (std::size_t i = 0; i < part.strands.size(); ++i) {
        auto &lane = draft.lanes[part.strands[i]];
        for (const LayeredGraph::Vertex vertex : layered.chain(i))
            lane.push_back(places[vertex]);
    }
}

void placeDirect(Draft &draft)
{
    for (std::size_t i = 0; i < draft.strands.size(); ++i) {
        if (draft.strands[i].direct)
            draft.lanes[i] = { draft.y[draft.strands[i].left], draft.y[draft.strands[i].right] };
    }
}

Result<Draft> freshDraft(const LayoutGraph &graph, const LayoutOptions &options, const Cancellation &cancellation)
{
    std::vector<std::vector<int>> columns;
    const std::vector<std::size_t> order = linearOrder(graph);
    columns.push_back(columnsOf(graph, order, false, cancellation));
    if (graph.arcs.size() <= mostArcsToTry) {
        columns.push_back(columnsOf(graph, order, true, cancellation));
        columns.push_back(columnsOf(graph, linearOrder(graph, false), false, cancellation));
        std::sort(columns.begin() + 1, columns.end());
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    }
    LayoutOptions share = options;
    share.effort /= std::ssize(columns);
    std::optional<Attempt> best;
    for (std::vector<int> &each : columns) {
        HEADWATER_TRY(Attempt attempt, attemptWith(graph, share, std::move(each), cancellation));
        if (!best || attempt.badness < best->badness)
            best = std::move(attempt);
    }
    return std::move(best->draft);
}

} // namespace headwater
