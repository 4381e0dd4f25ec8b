// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/forecast_input.h"

#include "core/facts/moments.h"
#include "core/journeys/measures/stage_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headwater {

namespace {

Day dayOf(const EventColumns &columns, EventIndex event)
{
    return static_cast<Day>(columns.time[event] / millisecondsInDay);
}

JourneyEnd endOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return JourneyEnd::Open;
    case Outcome::Won: return JourneyEnd::Won;
    case Outcome::Lost: return JourneyEnd::Lost;
    case Outcome::NoDecision: return JourneyEnd::NoDecision;
    }
    Q_UNREACHABLE();
}

/// Numbers for ids, from 0; the id that stands for "not known" gets one when it is first asked for.
template <typename Id> class Numbering
{
public:
    void add(Id id)
    {
        m_numbers.insert(id.value, static_cast<std::uint32_t>(m_ids.size()));
        m_ids.push_back(id);
    }
    std::uint32_t operator()(Id id)
    {
        const Id known = m_numbers.contains(id.value) ? id : Id {};
        if (!m_numbers.contains(known.value))
            add(known);
        return m_numbers.value(known.value);
    }
    const std::vector<Id> &ids() const { return m_ids; }

private:
    QHash<std::int64_t, std::uint32_t> m_numbers;
    std::vector<Id> m_ids;
};

/// The visits of one journey after another.
class VisitReader
{
public:
    VisitReader(const EventColumns &columns, const JourneyContext &context)
        : m_columns(columns)
        , m_walk(columns, context)
    {
        for (const Stage &stage : context.stages) {
            if (stage.kind == StageKind::Open)
                m_stages.add(stage.id);
        }
    }

    const std::vector<StageId> &stages() const { return m_stages.ids(); }

    /// Until the journey's end, if it has ended.
    std::vector<StageVisit> visits(CaseIndex journey, EventIndex end)
    {
        std::vector<StageVisit> visits;
        for (EventIndex event = m_columns.begin(journey); event < end; ++event) {
            const JourneyContext::StageInfo &stage = m_walk.stage(event);
            if (!stage.id.isValid() || stage.kind != StageKind::Open)
                continue;
            const auto number = static_cast<std::uint16_t>(m_stages(stage.id));
            if (visits.empty() || visits.back().stage != number)
                visits.push_back({ number, dayOf(m_columns, event) });
        }
        return visits;
    }

    /// One past the event that ends a closed journey.
    EventIndex closing(CaseIndex journey) const { return m_walk.closingEvent(journey) + 1; }

private:
    const EventColumns &m_columns;
    StageWalk m_walk;
    Numbering<StageId> m_stages;
};

/// Leaves, and whatever above them has customers of its own: their work is to be done there.
Numbering<TerritoryId> territoriesWithCustomers(const Plan &plan, const JourneyContext &context)
{
    QSet<std::int64_t> withCustomers;
    for (const JourneyContext::Place &place : context.accountPlace)
        withCustomers.insert(place.territory.value);
    Numbering<TerritoryId> territories;
    for (const Territory &territory : plan.territories) {
        if (territory.kind == TerritoryKind::Leaf || withCustomers.contains(territory.id.value))
            territories.add(territory.id);
    }
    return territories;
}

} // namespace

ForecastInput forecastInput(
    const EventColumns &columns, const JourneyContext &context, const Plan &plan, const std::vector<Outcome> &outcomes)
{
    Numbering<SegmentId> segments;
    for (const Segment &segment : plan.segments)
        segments.add(segment.id);
    Numbering<TerritoryId> leaves = territoriesWithCustomers(plan, context);
    VisitReader reader(columns, context);
    struct Read {
        CaseIndex index = 0;
        StageHistory::Journey journey;
        std::vector<StageVisit> visits;
    };
    std::vector<Read> all;
    all.reserve(columns.caseCount());
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (columns.length(journey) == 0)
            continue;
        const bool isOpen = outcomes[journey] == Outcome::Open;
        const EventIndex end = isOpen ? columns.end(journey) : reader.closing(journey);
        std::vector<StageVisit> visits = reader.visits(journey, end);
        if (visits.empty())
            continue;
        const JourneyContext::Place &place = context.placeOf(columns, journey);
        all.push_back({ journey,
            { segments(place.segment), leaves(place.territory), endOf(outcomes[journey]), dayOf(columns, end - 1) },
            std::move(visits) });
    }
    const Day until
        = columns.eventCount() == 0 ? 0 : static_cast<Day>(lastEventAt(columns, context) / millisecondsInDay) + 1;
    ForecastInput input { StageHistory({ reader.stages().size(), segments.ids().size(), leaves.ids().size() }), {},
        until, reader.stages(), segments.ids(), leaves.ids() };
    for (const Read &read : all) {
        input.history.add(read.journey, read.visits);
        input.cases.push_back(read.index);
    }
    return input;
}

} // namespace headwater
