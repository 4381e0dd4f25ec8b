// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey_context.h"

#include <optional>

namespace headwater {

/// The events of a journey that are steps along it: those named like a stage, or all where the log has no stages.
class StageWalk
{
public:
    StageWalk(const EventColumns &columns, const JourneyContext &context)
        : m_columns(columns)
        , m_context(context)
        , m_hasStages(context.hasStages())
    { }

    bool hasStages() const { return m_hasStages; }
    bool isStep(EventIndex event) const
    {
        return !m_hasStages || m_context.activityStage[m_columns.activity[event]].id.isValid();
    }
    /// Calls visit(event) for each step.
    template <typename Visit> void visitSteps(CaseIndex journey, Visit visit) const
    {
        for (EventIndex event = m_columns.begin(journey); event < m_columns.end(journey); ++event) {
            if (isStep(event))
                visit(event);
        }
    }

    /// Its last step in an open stage; without stages its last event.
    std::optional<EventIndex> lastOpenStep(CaseIndex journey) const
    {
        for (EventIndex event = m_columns.end(journey); event > m_columns.begin(journey); --event) {
            if (isStep(event - 1) && m_context.activityStage[m_columns.activity[event - 1]].kind == StageKind::Open)
                return event - 1;
        }
        return std::nullopt;
    }

private:
    const EventColumns &m_columns;
    const JourneyContext &m_context;
    bool m_hasStages;
};

} // namespace headwater
