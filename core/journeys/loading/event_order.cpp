// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/loading/event_order.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace headwater {

namespace {

constexpr std::size_t veryLong = 10'000;
// Longer groups of events at one moment are sorted instead of compared with each other.
constexpr std::size_t fewEnoughToCompare = 16;
constexpr CaseIndex casesBetweenLooks = 4'096;

/// The events of `runs` moved to their cases, one column at a time so that only one exists twice.
template <typename Value>
void scatter(std::vector<Value> &column, const std::vector<CaseRun> &runs, std::vector<EventIndex> next)
{
    if (column.empty())
        return;
    std::vector<Value> ordered(column.size());
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::size_t end = run + 1 < runs.size() ? runs[run + 1].begin : column.size();
        const std::size_t length = end - runs[run].begin;
        std::copy_n(column.begin() + runs[run].begin, length, ordered.begin() + next[runs[run].journey]);
        next[runs[run].journey] += static_cast<EventIndex>(length);
    }
    column = std::move(ordered);
}

template <typename Value>
void reorder(
    std::vector<Value> &column, EventIndex begin, const std::vector<EventIndex> &order, std::vector<Value> &held)
{
    if (column.empty())
        return;
    held.clear();
    for (const EventIndex event : order)
        held.push_back(column[event]);
    std::copy(held.begin(), held.end(), column.begin() + begin);
}

/// Works through the cases of one thread.
class TimeOrder
{
public:
    explicit TimeOrder(EventColumns &columns)
        : m_columns(columns)
    { }

    void orderCase(CaseIndex journey)
    {
        const EventIndex begin = m_columns.begin(journey);
        const EventIndex end = m_columns.end(journey);
        if (!isSorted(begin, end))
            sort(begin, end);
        for (EventIndex first = begin; first < end;) {
            EventIndex last = first + 1;
            while (last < end && m_columns.time[last] == m_columns.time[first])
                ++last;
            if (last - first > 1)
                findDuplicates(first, last);
            first = last;
        }
    }

    std::vector<EventIndex> duplicates; ///< rising

private:
    bool isSorted(EventIndex begin, EventIndex end) const
    {
        for (EventIndex event = begin + 1; event < end; ++event) {
            if (m_columns.time[event] < m_columns.time[event - 1])
                return false;
        }
        return true;
    }

    void sort(EventIndex begin, EventIndex end)
    {
        m_order.resize(end - begin);
        std::iota(m_order.begin(), m_order.end(), begin);
        const EventTimes &time = m_columns.time;
        std::stable_sort(
            m_order.begin(), m_order.end(), [&time](EventIndex a, EventIndex b) { return time[a] < time[b]; });
        reorder(m_columns.activity, begin, m_order, m_twoBytes);
        reorder(m_columns.channel, begin, m_order, m_twoBytes);
        reorder(m_columns.actor, begin, m_order, m_fourBytes);
        reorder(m_columns.time.seconds, begin, m_order, m_fourBytes);
        reorder(m_columns.time.milliseconds, begin, m_order, m_twoBytes);
    }

    auto contentOf(EventIndex event) const
    {
        return std::tuple(m_columns.activity[event], m_columns.channel[event], m_columns.actor[event]);
    }

    /// Of events at one moment.
    void findDuplicates(EventIndex first, EventIndex last)
    {
        const std::size_t known = duplicates.size();
        if (last - first <= fewEnoughToCompare) {
            for (EventIndex event = first + 1; event < last; ++event) {
                bool isKnown = false;
                for (EventIndex other = first; other < event && !isKnown; ++other)
                    isKnown = contentOf(other) == contentOf(event);
                if (isKnown)
                    duplicates.push_back(event);
            }
            return;
        }
        m_order.resize(last - first);
        std::iota(m_order.begin(), m_order.end(), first);
        std::stable_sort(
            m_order.begin(), m_order.end(), [this](EventIndex a, EventIndex b) { return contentOf(a) < contentOf(b); });
        for (std::size_t i = 1; i < m_order.size(); ++i) {
            if (contentOf(m_order[i]) == contentOf(m_order[i - 1]))
                duplicates.push_back(m_order[i]);
        }
        std::sort(duplicates.begin() + static_cast<std::ptrdiff_t>(known), duplicates.end());
    }

    EventColumns &m_columns;
    std::vector<EventIndex> m_order;
    std::vector<std::uint16_t> m_twoBytes;
    std::vector<std::uint32_t> m_fourBytes;
};

template <typename Value> void takeOut(std::vector<Value> &column, const std::vector<EventIndex> &events)
{
    if (column.empty())
        return;
    std::size_t next = events.front();
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::size_t end = i + 1 < events.size() ? events[i + 1] : column.size();
        const auto from = column.begin() + events[i] + 1;
        std::move(from, column.begin() + static_cast<std::ptrdiff_t>(end),
            column.begin() + static_cast<std::ptrdiff_t>(next));
        next += end - events[i] - 1;
    }
    column.resize(next);
}

void dropDuplicates(EventColumns &columns, LoadReport &report, const std::vector<EventIndex> &events)
{
    if (events.empty())
        return;
    std::size_t passed = 0;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        const EventIndex end = columns.firstEvent[journey + 1];
        for (; passed < events.size() && events[passed] < end; ++passed)
            report.note(Oddity::Duplicate,
                { columns.caseNames.text(journey), columns.activities.text(columns.activity[events[passed]]),
                    columns.time[events[passed]] });
        columns.firstEvent[journey + 1] = end - static_cast<EventIndex>(passed);
    }
    takeOut(columns.activity, events);
    takeOut(columns.channel, events);
    takeOut(columns.actor, events);
    takeOut(columns.time.seconds, events);
    takeOut(columns.time.milliseconds, events);
}

} // namespace

void orderByCase(EventColumns &columns, std::vector<CaseRun> runs)
{
    std::vector<EventIndex> &first = columns.firstEvent;
    first.assign(columns.caseCount() + 1, 0);
    bool isOrdered = true;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const std::size_t end = run + 1 < runs.size() ? runs[run + 1].begin : columns.eventCount();
        first[runs[run].journey + 1] += static_cast<EventIndex>(end - runs[run].begin);
        isOrdered = isOrdered && (run == 0 || runs[run].journey > runs[run - 1].journey);
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    if (isOrdered)
        return;
    scatter(columns.activity, runs, first);
    scatter(columns.channel, runs, first);
    scatter(columns.actor, runs, first);
    scatter(columns.time.seconds, runs, first);
    scatter(columns.time.milliseconds, runs, first);
}

Result<> orderByTime(EventColumns &columns, LoadReport &report, const Cancellation &cancellation)
{
    const std::size_t parts = columns.eventCount() < 100'000 ? 1 : usefulThreads();
    std::vector<TimeOrder> orders(parts, TimeOrder(columns));
    inParallel(parts, [&](std::size_t part) {
        const auto end = static_cast<CaseIndex>(shareBegin(columns.caseCount(), part + 1, parts));
        for (auto journey = static_cast<CaseIndex>(shareBegin(columns.caseCount(), part, parts)); journey < end;
             ++journey) {
            if (journey % casesBetweenLooks == 0 && cancellation.isCancelled())
                return;
            orders[part].orderCase(journey);
        }
    });
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    std::vector<EventIndex> duplicates;
    for (const TimeOrder &order : orders)
        duplicates.insert(duplicates.end(), order.duplicates.begin(), order.duplicates.end());
    dropDuplicates(columns, report, duplicates);
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (columns.length(journey) > veryLong)
            report.note(
                Oddity::VeryLong, { columns.caseNames.text(journey), {}, columns.time[columns.begin(journey)] });
    }
    return {};
}

} // namespace headwater
