// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/replay.h"

#include <algorithm>
#include <unordered_map>

namespace headwater {

namespace {

constexpr std::uint32_t noNode = ~std::uint32_t { 0 };

/// By activity code: its node.
std::vector<std::uint32_t> nodesByCode(const EventColumns &columns, const JourneyGraph &graph)
{
    std::unordered_map<QString, std::uint32_t> nodeOf;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        nodeOf.emplace(graph.nodes[node].activity, static_cast<std::uint32_t>(node));
    std::vector<std::uint32_t> nodes(columns.activities.size(), noNode);
    for (std::size_t code = 0; code < nodes.size(); ++code) {
        const auto found = nodeOf.find(columns.activities.text(static_cast<std::uint32_t>(code)));
        nodes[code] = found == nodeOf.end() ? noNode : found->second;
    }
    return nodes;
}

std::vector<CaseIndex> sampled(const CaseMask &mask, std::size_t mostCases)
{
    const std::size_t all = mask.count();
    const std::size_t taken = std::min(all, mostCases);
    std::vector<CaseIndex> cases;
    std::size_t seen = 0;
    for (CaseIndex journey = 0; journey < mask.isIn.size() && cases.size() < taken; ++journey) {
        if (!mask.contains(journey))
            continue;
        // The n-th is taken where n * taken / all steps up.
        if (seen * taken / all == cases.size())
            cases.push_back(journey);
        ++seen;
    }
    return cases;
}

} // namespace

Replay replayOf(const EventColumns &columns, const CaseMask &mask, const JourneyGraph &graph, std::size_t mostCases)
{
    Replay replay;
    const std::vector<CaseIndex> cases = sampled(mask, mostCases);
    replay.cases = cases.size();
    bool isFirst = true;
    for (const CaseIndex journey : cases) {
        if (columns.length(journey) == 0)
            continue;
        const qint64 begin = columns.time[columns.begin(journey)];
        const qint64 end = columns.time[columns.end(journey) - 1];
        replay.firstAt = isFirst ? begin : std::min(replay.firstAt, begin);
        replay.lastAt = isFirst ? end : std::max(replay.lastAt, end);
        isFirst = false;
    }
    const double period = static_cast<double>(replay.lastAt - replay.firstAt);
    if (period <= 0)
        return replay;
    const std::vector<std::uint32_t> nodes = nodesByCode(columns, graph);
    const auto share
        = [&](EventIndex event) { return static_cast<double>(columns.time[event] - replay.firstAt) / period; };
    for (const CaseIndex journey : cases) {
        for (EventIndex event = columns.begin(journey); event + 1 < columns.end(journey); ++event) {
            const ReplayMove move { nodes[columns.activity[event]], nodes[columns.activity[event + 1]], share(event),
                share(event + 1) };
            if (move.end > move.start && move.from != noNode && move.to != noNode)
                replay.moves.push_back(move);
            replay.longest = std::max(replay.longest, move.end - move.start);
        }
    }
    std::ranges::stable_sort(replay.moves, {}, &ReplayMove::start);
    return replay;
}

} // namespace headwater
