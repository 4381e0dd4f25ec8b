// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/funnel.h"

#include "core/base/name_key.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>

namespace headwater {

namespace {

constexpr std::size_t mostSteps = 64;
using StepBits = std::uint64_t;

/// Walks one journey after another through the steps.
class FunnelWalk
{
public:
    FunnelWalk(const EventColumns &columns, const FunnelQuery &query)
        : m_columns(columns)
        , m_query(query)
        , m_steps(std::min(query.steps.size(), mostSteps))
        , m_stepsOf(columns.activities.size(), 0)
        , m_times(m_steps)
    {
        QHash<QString, StepBits> stepsOfName;
        for (std::size_t step = 0; step < m_steps; ++step)
            stepsOfName[nameKey(query.steps[step])] |= StepBits(1) << step;
        for (std::uint32_t activity = 0; activity < columns.activities.size(); ++activity)
            m_stepsOf[activity] = stepsOfName.value(nameKey(columns.activities.text(activity)));
    }

    /// How many steps the journey reaches; notes the time between them.
    std::size_t reached(CaseIndex journey)
    {
        m_reached = 0;
        m_active = 0;
        for (EventIndex event = m_columns.begin(journey); event < m_columns.end(journey); ++event) {
            const StepBits bits = m_stepsOf[m_columns.activity[event]];
            if (bits == 0 && m_query.mode != FunnelMode::Strict)
                continue;
            if (m_query.mode == FunnelMode::AnyOrder)
                takeInAnyOrder(bits, m_columns.time[event]);
            else
                takeInOrder(bits, m_columns.time[event]);
        }
        return m_reached;
    }

    TimeSummary timeOf(std::size_t step) { return summaryOf(m_times[step]); }

private:
    bool isInWindow(qint64 start, qint64 now) const { return !m_query.window || now - start <= *m_query.window; }

    /// A chain is known by its start; of several that reached a step the one that started last lives longest.
    void takeInOrder(StepBits bits, qint64 now)
    {
        StepBits continued = 0;
        for (StepBits left = bits; left != 0;) {
            const auto step = static_cast<std::size_t>(std::bit_width(left)) - 1; // later steps first
            left &= ~(StepBits(1) << step);
            if (step == 0)
                m_start[0] = now;
            else if ((m_active >> (step - 1) & 1) == 0 || !isInWindow(m_start[step - 1], now))
                continue;
            else
                m_start[step] = m_start[step - 1];
            continued |= StepBits(1) << step;
            noteReached(step, now);
        }
        m_active = m_query.mode == FunnelMode::Strict ? continued : m_active | continued;
    }

    void noteReached(std::size_t step, qint64 now)
    {
        const bool isFirst = step >= m_reached;
        if (isFirst) {
            m_reached = step + 1;
            m_times[step].push_back(step == 0 ? 0 : now - m_at[step - 1]);
        }
        if (isFirst || m_query.window)
            m_at[step] = now;
    }

    /// Step i is reached when all steps up to i have happened within the window.
    void takeInAnyOrder(StepBits bits, qint64 now)
    {
        for (std::size_t step = 0; step < m_steps; ++step) {
            if (bits >> step & 1)
                m_start[step] = now;
        }
        m_active |= bits;
        qint64 earliest = now;
        for (std::size_t step = 0; step < m_steps && (m_active >> step & 1); ++step) {
            earliest = std::min(earliest, m_start[step]);
            if (!isInWindow(earliest, now))
                return;
            if (step >= m_reached)
                noteReached(step, now);
        }
    }

    const EventColumns &m_columns;
    const FunnelQuery &m_query;
    std::size_t m_steps;
    std::vector<StepBits> m_stepsOf; ///< by activity
    std::vector<std::vector<qint64>> m_times; ///< by step: times from the step before
    std::size_t m_reached = 0;
    StepBits m_active = 0; ///< steps at which a chain stands
    std::array<qint64, mostSteps> m_start {}; ///< of the chain at a step
    std::array<qint64, mostSteps> m_at {}; ///< when a step was reached
};

void addDrop(FunnelStep &step, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: ++step.droppedOpen; break;
    case Outcome::Won: ++step.droppedWon; break;
    case Outcome::Lost: ++step.droppedLost; break;
    case Outcome::NoDecision: ++step.droppedNoDecision; break;
    }
}

} // namespace

FunnelQuery stageFunnel(const EventColumns &columns, const JourneyContext &context)
{
    FunnelQuery query;
    for (const Stage &stage : context.stages) {
        if (stage.kind != StageKind::Open && stage.kind != StageKind::Won)
            continue;
        for (std::uint32_t activity = 0; activity < columns.activities.size(); ++activity) {
            if (context.activityStage[activity].id == stage.id) {
                query.steps.push_back(columns.activities.text(activity));
                break;
            }
        }
    }
    if (query.steps.size() > mostSteps)
        query.steps.resize(mostSteps);
    return query;
}

Funnel funnelOf(const EventColumns &columns, const CaseMask &mask, const std::vector<Outcome> &outcomes,
    const FunnelQuery &query, std::span<const std::uint64_t> verified, const Cancellation &cancellation)
{
    Funnel funnel;
    funnel.query = query;
    funnel.steps.resize(std::min(query.steps.size(), mostSteps));
    funnel.reachedByCase.assign(columns.caseCount(), 0);
    FunnelWalk walk(columns, funnel.query);
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        ++funnel.cases;
        const std::size_t reached = walk.reached(journey);
        funnel.reachedByCase[journey] = static_cast<std::uint8_t>(reached);
        for (std::size_t step = 0; step < reached; ++step) {
            ++funnel.steps[step].reached;
            if (!verified.empty() && (verified[journey] >> step & 1))
                ++funnel.steps[step].verified;
        }
        if (reached > 0)
            addDrop(funnel.steps[reached - 1], outcomes[journey]);
    });
    std::int64_t before = funnel.cases;
    for (std::size_t i = 0; i < funnel.steps.size(); ++i) {
        FunnelStep &step = funnel.steps[i];
        step.step = query.steps[i];
        step.conversion = before > 0 ? static_cast<double>(step.reached) / static_cast<double>(before) : 0;
        step.time = walk.timeOf(i);
        before = step.reached;
    }
    return funnel;
}

} // namespace headwater
