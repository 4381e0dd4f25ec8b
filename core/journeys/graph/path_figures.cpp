// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/path_figures.h"

#include "core/journeys/graph/arc_counter.h"

namespace headwater {

namespace {

/// Activity codes of the columns as nodes of the graph and back.
struct NodeCodes {
    NodeCodes(const EventColumns &columns, const JourneyGraph &graph)
        : nodeOf(columns.activities.size(), 0)
    {
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            const auto code = columns.activities.find(graph.nodes[node].activity).value_or(0);
            codeOf.push_back(code);
            nodeOf[code] = node;
        }
    }
    std::vector<std::uint32_t> codeOf;
    std::vector<std::size_t> nodeOf;
};

/// Numbers arcs as the graph does.
ArcIndex arcIndex(const EventColumns &columns, const JourneyGraph &graph, const NodeCodes &codes)
{
    ArcIndex index(columns.activities.size());
    for (const JourneyGraph::Arc &arc : graph.arcs)
        index.of(codes.codeOf[arc.from], codes.codeOf[arc.to]);
    return index;
}

void noteCoverage(PathFigures &figures, const EventColumns &columns, const Variants &variants, const NodeCodes &codes,
    ArcIndex &index)
{
    std::int64_t before = 0;
    for (const Variants::Variant &variant : variants.variants) {
        const double covered = static_cast<double>(before) / static_cast<double>(variants.cases);
        const auto trace = traceOf(columns, variant.example);
        for (std::size_t i = 0; i < trace.size(); ++i) {
            double &node = figures.nodes[codes.nodeOf[trace[i]]].coverage;
            node = std::min(node, covered);
            if (i == 0)
                continue;
            double &arc = figures.arcs[index.of(trace[i - 1], trace[i])].coverage;
            arc = std::min(arc, covered);
        }
        before += variant.cases;
    }
}

} // namespace

Result<PathFigures> pathFigures(const EventColumns &columns, const CaseMask &mask, const JourneyGraph &graph,
    const Variants &variants, const std::vector<Outcome> &outcomes, const Cancellation &cancellation)
{
    PathFigures figures;
    figures.nodes.resize(graph.nodes.size());
    figures.arcs.resize(graph.arcs.size());
    const NodeCodes codes(columns, graph);
    ArcIndex index = arcIndex(columns, graph, codes);
    noteCoverage(figures, columns, variants, codes, index);

    std::vector<std::vector<qint64>> stays(graph.nodes.size());
    std::vector<CaseIndex> lastCase(graph.arcs.size(), 0);
    const CaseRange everything { 0, static_cast<CaseIndex>(columns.caseCount()) };
    const auto note = [&](CaseIndex journey, std::uint32_t arc, qint64 time) {
        stays[graph.arcs[arc].from].push_back(time);
        if (std::exchange(lastCase[arc], journey + 1) == journey + 1)
            return;
        PathFigures::Arc &of = figures.arcs[arc];
        const CaseFacts &facts = columns.cases[journey];
        if (facts.value > Money {}) {
            ++of.valued;
            of.value += facts.value;
        }
        of.closed += outcomes[journey] == Outcome::Open ? 0 : 1;
        of.gaveUp += outcomes[journey] == Outcome::Lost || outcomes[journey] == Outcome::NoDecision ? 1 : 0;
    };
    visitCases(columns, mask, everything, cancellation, [&](CaseIndex journey) {
        visitMoves(index, columns, journey,
            [&note, journey](std::uint32_t arc, ActivityCode, qint64 time) { note(journey, arc, time); });
    });
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, QStringLiteral("figures of paths"));
    for (std::size_t node = 0; node < stays.size(); ++node)
        figures.nodes[node].stay = summaryOf(stays[node]);
    return figures;
}

} // namespace headwater
