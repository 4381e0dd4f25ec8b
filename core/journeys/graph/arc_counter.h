// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/journeys/case_mask.h"

#include <array>
#include <bit>
#include <memory>

namespace headwater {

/// Numbers pairs of activities as they occur: a square table while it is small, else a hash table.
class ArcIndex
{
public:
    explicit ArcIndex(std::size_t activities);
    /// The number of the pair, new or known.
    std::uint32_t of(std::uint32_t from, std::uint32_t to)
    {
        const std::size_t key = from * m_activities + to;
        std::uint32_t &place = m_isDense ? m_places[key] : hashedPlace(key);
        if (place == 0) [[unlikely]]
            add(key, place);
        return place - 1;
    }
    std::size_t size() const { return m_keys.size(); }
    std::uint32_t from(std::uint32_t arc) const { return static_cast<std::uint32_t>(m_keys[arc] / m_activities); }
    std::uint32_t to(std::uint32_t arc) const { return static_cast<std::uint32_t>(m_keys[arc] % m_activities); }

private:
    std::uint32_t &hashedPlace(std::size_t key);
    void add(std::size_t key, std::uint32_t &place);

    std::size_t m_activities;
    bool m_isDense;
    std::vector<std::uint32_t> m_places; ///< arc + 1, 0 = free
    std::vector<std::size_t> m_keys;
};

/// Times sorted roughly: four bins to each doubling, so that a quantile has to be looked for in one bin only.
struct TimeBins {
    static constexpr std::size_t count = 176; ///< up to 2^43 ms, more than four bytes of seconds can say
    static std::size_t of(qint64 milliseconds)
    {
        const auto time = static_cast<std::uint64_t>(milliseconds);
        if (time < 4)
            return time;
        const auto octave = static_cast<std::size_t>(std::bit_width(time)) - 1;
        return (octave - 1) * 4 + ((time >> (octave - 2)) & 3);
    }
};

/// What one thread counts over its cases.
struct ArcCounts {
    struct Arc {
        qint64 time = 0; ///< milliseconds, sum
        std::int64_t count = 0;
        std::uint32_t cases = 0;
        CaseIndex lastCase = 0; ///< + 1
    };
    struct Node {
        std::int64_t events = 0;
        std::uint32_t cases = 0;
        CaseIndex lastCase = 0; ///< + 1
        std::uint32_t starts = 0;
        std::uint32_t ends = 0;
    };
    using Histogram = std::array<std::uint32_t, TimeBins::count>;

    /// For so many moves at most.
    ArcCounts(std::size_t activities, std::size_t moves);

    void noteEvent(ActivityCode activity, CaseIndex journey)
    {
        Node &node = nodes[activity];
        node.cases += node.lastCase != journey + 1;
        node.lastCase = journey + 1;
    }
    /// A case that takes so long from its first event to its last.
    void noteCase(qint64 time)
    {
        caseTimes.push_back(time);
        ++caseBins[TimeBins::of(time)];
    }
    void noteMove(std::uint32_t number, CaseIndex journey, qint64 time)
    {
        if (number == arcs.size()) [[unlikely]]
            addArc();
        Arc &arc = arcs[number];
        arc.time += time;
        arc.cases += arc.lastCase != journey + 1;
        arc.lastCase = journey + 1;
        if (number < mostBinned) {
            const std::size_t bin = TimeBins::of(time);
            ++bins[number][bin];
            *m_nextMove++ = static_cast<std::uint32_t>(number * TimeBins::count + bin);
        } else {
            ++arc.count;
            *m_nextMove++ = static_cast<std::uint32_t>(mostBinned * (TimeBins::count - 1) + number);
        }
    }
    /// Works out what need not be counted one by one: moves from their bins, events from the moves. Call once, last.
    void addUp();

    ArcIndex index;
    std::vector<Node> nodes;
    std::vector<Arc> arcs; ///< by number in index
    std::vector<Histogram> bins; ///< of the first mostBinned arcs; a log of thousands of activities has millions
    /// Of each move, as they came: the place of its arc and bin among those of all arcs that are binned, or, behind
    /// them, that of its arc.
    std::unique_ptr<std::uint32_t[]> moves;
    std::vector<qint64> caseTimes;
    Histogram caseBins {};
    static constexpr std::size_t mostBinned = 16'384;

private:
    void addArc();

    std::uint32_t *m_nextMove;
};

/// Cases [begin, end) of the log.
struct CaseRange {
    CaseIndex begin = 0;
    CaseIndex end = 0;
};
/// The cases of a log in as many ranges, each with about as many events.
std::vector<CaseRange> caseRanges(const EventColumns &columns, std::size_t parts);

/// Counts the cases of the range that are in the mask. Stops early when cancelled.
void countArcs(ArcCounts &counts, const EventColumns &columns, const CaseMask &mask, CaseRange range,
    const Cancellation &cancellation);

/// Calls visit(case) for every case in the mask that has events. Stops early when cancelled.
template <typename Visit>
void visitCases(
    const EventColumns &columns, const CaseMask &mask, CaseRange range, const Cancellation &cancellation, Visit visit)
{
    for (CaseIndex journey = range.begin; journey < range.end; ++journey) {
        if (journey % 4'096 == 0 && cancellation.isCancelled())
            return;
        if (mask.contains(journey) && columns.length(journey) > 0)
            visit(journey);
    }
}

/// Calls visit(arc, activity, time) for every move of the case, arc by its number in `index`, activity that it leads
/// to.
template <typename Visit> void visitMoves(ArcIndex &index, const EventColumns &columns, CaseIndex journey, Visit visit)
{
    const EventIndex end = columns.end(journey);
    EventIndex event = columns.begin(journey);
    qint64 before = columns.time[event];
    ActivityCode from = columns.activity[event];
    while (++event < end) {
        const qint64 now = columns.time[event];
        const ActivityCode to = columns.activity[event];
        visit(index.of(from, to), to, now - before);
        before = now;
        from = to;
    }
}

} // namespace headwater
