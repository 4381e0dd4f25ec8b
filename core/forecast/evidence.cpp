// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/evidence.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

/// Journeys by segment, then leaf.
std::vector<std::size_t> journeysByCell(const StageHistory &history)
{
    const std::size_t leaves = history.extent().leaves;
    std::vector<std::size_t> first(history.extent().segments * leaves + 1);
    const auto cellOf = [&](std::size_t journey) {
        return history.journey(journey).segment * leaves + history.journey(journey).leaf;
    };
    for (std::size_t journey = 0; journey < history.size(); ++journey)
        ++first[cellOf(journey) + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::size_t> sorted(history.size());
    for (std::size_t journey = 0; journey < history.size(); ++journey)
        sorted[first[cellOf(journey)]++] = journey;
    return sorted;
}

/// Counts the transitions of one cell after the other in one table that is as large as the chain.
class TransitionCounter
{
public:
    explicit TransitionCounter(const StateSpace &space)
        : m_space(space)
        , m_counts(space.rows() * space.columns())
    { }

    void count(const WeekStep &step, JourneyEnd end)
    {
        const std::size_t row = step.from ? m_space.stateOf(*step.from) : m_space.arrivingRow();
        const std::size_t column = step.to ? m_space.stateOf(*step.to) : m_space.outcomeColumn(end);
        increment(row, column);
        // The last visit of the week is told by the move itself, unless it led back to the stage of its row.
        const bool lastIsMove
            = step.to && !step.entered.empty() && m_space.entersByMove(row, step.entered.back().stage);
        for (const StageVisit &visit : step.entered.first(step.entered.size() - (lastIsMove ? 1 : 0)))
            increment(row, m_space.passageColumn(visit.stage));
    }

    /// What was counted since the last call.
    std::vector<TransitionCount> taken()
    {
        std::sort(m_touched.begin(), m_touched.end());
        std::vector<TransitionCount> transitions;
        transitions.reserve(m_touched.size());
        for (const std::size_t place : m_touched) {
            transitions.push_back({ static_cast<std::uint16_t>(place / m_space.columns()),
                static_cast<std::uint16_t>(place % m_space.columns()), m_counts[place] });
            m_counts[place] = 0;
        }
        m_touched.clear();
        return transitions;
    }

private:
    void increment(std::size_t row, std::size_t column)
    {
        const std::size_t place = row * m_space.columns() + column;
        if (m_counts[place]++ == 0)
            m_touched.push_back(place);
    }

    const StateSpace &m_space;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::size_t> m_touched;
};

} // namespace

ArrivalWindow arrivalWindow(int weeks)
{
    if (weeks == 0)
        return {};
    if (weeks < weeksPerYear) {
        const int recent = std::min(weeks, weeksPerQuarter);
        return { ArrivalBasis::RecentWeeks, weeks - recent, recent };
    }
    const int wholeYears = weeks / weeksPerYear * weeksPerYear;
    return { ArrivalBasis::SameWeeks, weeks - wholeYears, wholeYears };
}

Result<ForecastEvidence> gatherEvidence(const StageHistory &history, Day until, const Cancellation &cancellation)
{
    ForecastEvidence evidence;
    evidence.extent = history.extent();
    evidence.grid = weekGrid(history, until);
    evidence.space = StateSpace::ofHistory(history, evidence.grid);
    evidence.arrivals.assign(
        evidence.extent.segments, std::vector<std::uint32_t>(static_cast<std::size_t>(evidence.grid.weeks)));
    const int basisBegins = arrivalWindow(evidence.grid.weeks).firstWeek;

    TransitionCounter counter(evidence.space);
    const std::vector<std::size_t> sorted = journeysByCell(history);
    for (std::size_t next = 0; next < sorted.size();) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        CellEvidence cell;
        cell.segment = history.journey(sorted[next]).segment;
        cell.leaf = history.journey(sorted[next]).leaf;
        for (; next < sorted.size(); ++next) {
            const StageHistory::Journey &journey = history.journey(sorted[next]);
            if (journey.segment != cell.segment || journey.leaf != cell.leaf)
                break;
            forEachWeek(history, sorted[next], evidence.grid, [&](const WeekStep &step) {
                counter.count(step, journey.end);
                if (step.from)
                    return;
                ++evidence.arrivals[cell.segment][static_cast<std::size_t>(step.week)];
                cell.arrivals += step.week >= basisBegins ? 1 : 0;
            });
            if (const auto position = positionAt(history, sorted[next], until)) {
                cell.present.resize(evidence.space.states());
                ++cell.present[evidence.space.stateOf(*position)];
            }
        }
        cell.transitions = counter.taken();
        evidence.cells.push_back(std::move(cell));
    }
    return evidence;
}

} // namespace headwater
