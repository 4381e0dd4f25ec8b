// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

/// The events of a journey that are steps along it: those named like a stage, or all where the log has no stages.
/// Everything that asks where a journey is, was last or ended asks here.
class StageWalk
{
public:
    StageWalk(const EventColumns &columns, const JourneyContext &context)
        : m_columns(columns)
        , m_context(context)
        , m_hasStages(context.hasStages())
    { }

    bool hasStages() const { return m_hasStages; }
    const JourneyContext::StageInfo &stage(EventIndex event) const
    {
        return m_context.activityStage[m_columns.activity[event]];
    }
    bool isStep(EventIndex event) const { return !m_hasStages || stage(event).id.isValid(); }
    /// The step that an event is: the same code for every spelling of a stage.
    ActivityCode step(EventIndex event) const { return m_context.stepOf[m_columns.activity[event]]; }
    /// Calls visit(event) for each step.
    template <typename Visit> void visitSteps(CaseIndex journey, Visit visit) const
    {
        for (EventIndex event = m_columns.begin(journey); event < m_columns.end(journey); ++event) {
            if (isStep(event))
                visit(event);
        }
    }

    std::optional<EventIndex> lastStep(CaseIndex journey) const
    {
        return lastEvent(journey, [this](EventIndex event) { return isStep(event); });
    }
    std::optional<EventIndex> lastStepIn(CaseIndex journey, StageId wanted) const
    {
        return lastEvent(journey, [&](EventIndex event) { return stage(event).id == wanted; });
    }
    /// Its last step in an open stage; without stages its last event.
    std::optional<EventIndex> lastOpenStep(CaseIndex journey) const
    {
        return lastEvent(
            journey, [this](EventIndex event) { return isStep(event) && stage(event).kind == StageKind::Open; });
    }
    /// Its last step in a closing stage; none without stages.
    std::optional<EventIndex> lastClosingStep(CaseIndex journey) const
    {
        return lastEvent(journey, [this](EventIndex event) { return stage(event).kind != StageKind::Open; });
    }
    /// The event with which a closed journey ends: its last closing step, else its last event. It has events.
    EventIndex closingEvent(CaseIndex journey) const
    {
        return lastClosingStep(journey).value_or(m_columns.end(journey) - 1);
    }

private:
    template <typename Is> std::optional<EventIndex> lastEvent(CaseIndex journey, Is is) const
    {
        for (EventIndex event = m_columns.end(journey); event > m_columns.begin(journey); --event) {
            if (is(event - 1))
                return event - 1;
        }
        return std::nullopt;
    }

    const EventColumns &m_columns;
    const JourneyContext &m_context;
    bool m_hasStages;
};

} // namespace headwater
