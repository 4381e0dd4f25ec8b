// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/arc_counter.h"

#include "core/base/parallel.h"

#include <numeric>

namespace headwater {

namespace {

constexpr std::size_t mostForSquare = 1'024;

} // namespace

ArcIndex::ArcIndex(std::size_t activities)
    : m_activities(activities)
    , m_isDense(activities <= mostForSquare)
    , m_places(m_isDense ? activities * activities : 1'024, 0)
{ }

std::uint32_t &ArcIndex::hashedPlace(std::size_t key)
{
    const auto slotOf = [this](std::size_t wanted) {
        const std::size_t mask = m_places.size() - 1;
        std::size_t slot = (wanted * 0x9E37'79B9'7F4A'7C15) >> 20 & mask;
        while (m_places[slot] != 0 && m_keys[m_places[slot] - 1] != wanted)
            slot = (slot + 1) & mask;
        return slot;
    };
    if ((m_keys.size() + 1) * 2 > m_places.size()) {
        m_places.assign(m_places.size() * 2, 0);
        for (std::uint32_t arc = 0; arc < m_keys.size(); ++arc)
            m_places[slotOf(m_keys[arc])] = arc + 1;
    }
    return m_places[slotOf(key)];
}

void ArcIndex::add(std::size_t key, std::uint32_t &place)
{
    m_keys.push_back(key);
    place = static_cast<std::uint32_t>(m_keys.size());
}

ArcCounts::ArcCounts(std::size_t activities, std::size_t moveCount)
    : index(activities)
    , nodes(activities)
    , moves(std::make_unique_for_overwrite<std::uint32_t[]>(moveCount))
    , m_nextMove(moves.get())
{ }

void ArcCounts::addUp()
{
    for (std::size_t arc = 0; arc < bins.size(); ++arc)
        arcs[arc].count = std::accumulate(bins[arc].begin(), bins[arc].end(), std::int64_t { 0 });
    for (Node &node : nodes)
        node.events = node.starts;
    for (std::uint32_t arc = 0; arc < arcs.size(); ++arc)
        nodes[index.to(arc)].events += arcs[arc].count;
}

void ArcCounts::addArc()
{
    arcs.emplace_back();
    if (arcs.size() <= mostBinned)
        bins.emplace_back();
}

std::vector<CaseRange> caseRanges(const EventColumns &columns, std::size_t parts)
{
    std::vector<CaseRange> ranges;
    CaseIndex begin = 0;
    for (std::size_t part = 1; part <= parts; ++part) {
        const auto event = static_cast<EventIndex>(shareBegin(columns.eventCount(), part, parts));
        const auto &first = columns.firstEvent;
        auto end = static_cast<CaseIndex>(std::lower_bound(first.begin(), first.end() - 1, event) - first.begin());
        if (part == parts)
            end = static_cast<CaseIndex>(columns.caseCount());
        ranges.push_back({ begin, std::max(begin, end) });
        begin = ranges.back().end;
    }
    return ranges;
}

void countArcs(ArcCounts &counts, const EventColumns &columns, const CaseMask &mask, CaseRange range,
    const Cancellation &cancellation)
{
    counts.caseTimes.reserve(range.end - range.begin);
    visitCases(columns, mask, range, cancellation, [&](CaseIndex journey) {
        const EventIndex first = columns.begin(journey);
        const EventIndex last = columns.end(journey) - 1;
        ++counts.nodes[columns.activity[first]].starts;
        ++counts.nodes[columns.activity[last]].ends;
        counts.noteCase(columns.time[last] - columns.time[first]);
        counts.noteEvent(columns.activity[first], journey);
        visitMoves(counts.index, columns, journey, [&](std::uint32_t arc, ActivityCode to, qint64 time) {
            counts.noteEvent(to, journey);
            counts.noteMove(arc, journey, time);
        });
    });
    counts.addUp();
}

} // namespace headwater
