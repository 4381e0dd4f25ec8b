// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/database/counted_view.h"

#include <algorithm>
#include <map>

namespace headwater {

namespace {

/// The words of the log and no event.
SharedColumns wordsOf(const JourneyGraph &graph)
{
    auto columns = std::make_shared<EventColumns>();
    for (TextPool *pool : { &columns->channels, &columns->actors, &columns->accounts, &columns->stages,
             &columns->reasons, &columns->products })
        pool->intern(QString());
    for (const JourneyGraph::Node &node : graph.nodes)
        columns->activities.intern(node.activity);
    return columns;
}

/// The paths that the frequent ways take, as pathFigures() tells them; those of ways that were not listed come last.
PathFigures coverageOf(const JourneySummary &summary)
{
    const JourneyGraph &graph = summary.graph;
    PathFigures figures;
    figures.nodes.resize(graph.nodes.size());
    figures.arcs.resize(graph.arcs.size());
    std::map<QString, std::size_t> nodeOf;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        nodeOf.emplace(graph.nodes[node].activity, node);
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> arcOf;
    for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc)
        arcOf.emplace(std::pair(graph.arcs[arc].from, graph.arcs[arc].to), arc);
    std::int64_t before = 0;
    for (const JourneySummary::Variant &variant : summary.variants) {
        const double covered = static_cast<double>(before) / static_cast<double>(std::max<qint64>(1, graph.cases));
        std::optional<std::size_t> last;
        for (const QString &activity : variant.activities) {
            const auto node = nodeOf.find(activity);
            if (node == nodeOf.end())
                continue;
            figures.nodes[node->second].coverage = std::min(figures.nodes[node->second].coverage, covered);
            const auto arc = last ? arcOf.find({ *last, node->second }) : arcOf.end();
            if (arc != arcOf.end())
                figures.arcs[arc->second].coverage = std::min(figures.arcs[arc->second].coverage, covered);
            last = node->second;
        }
        before += variant.cases;
    }
    return figures;
}

} // namespace

SharedJourneys countedView(const JourneySummary &summary, const Plan &plan)
{
    auto view = std::make_shared<JourneysView>();
    view->plan = plan;
    view->columns = wordsOf(summary.graph);
    view->steps = view->columns;
    view->context = std::make_shared<const JourneyContext>(journeyContext(*view->columns, plan));
    view->level = view->context->hasStages() ? JourneyLevel::Stages : JourneyLevel::Activities;
    view->graph = summary.graph;
    view->paths = coverageOf(summary);
    view->verifiedShares.resize(summary.graph.nodes.size());
    return view;
}

} // namespace headwater
