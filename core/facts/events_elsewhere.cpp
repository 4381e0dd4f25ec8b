// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/events_elsewhere.h"

namespace headwater {

namespace {

class EventsElsewhere final : public FactSource
{
public:
    EventsElsewhere(std::unique_ptr<FactSource> events, std::unique_ptr<FactSource> others)
        : m_events(std::move(events))
        , m_others(std::move(others))
    { }

    Result<FactCounts> counts() const override
    {
        HEADWATER_TRY(const FactCounts there, m_events->counts());
        HEADWATER_TRY(FactCounts counts, m_others->counts());
        counts.events = there.events;
        return counts;
    }
    QDate lastDay() const override { return m_events->lastDay(); }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &cancellation) const override
    {
        return m_others->visitOpportunities(visit, cancellation);
    }
    Result<> visitEvents(
        const std::function<void(const JourneyEvent &)> &visit, const Cancellation &cancellation) const override
    {
        return m_events->visitEvents(visit, cancellation);
    }
    Result<> visitSpells(
        const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &cancellation) const override
    {
        return m_others->visitSpells(visit, cancellation);
    }
    Result<> visitCodedEvents(CodedEventSink &sink, const Cancellation &cancellation) const override
    {
        return m_events->visitCodedEvents(sink, cancellation);
    }

private:
    std::unique_ptr<FactSource> m_events;
    std::unique_ptr<FactSource> m_others;
};

} // namespace

std::unique_ptr<FactSource> withEventsOf(std::unique_ptr<FactSource> events, std::unique_ptr<FactSource> others)
{
    return std::make_unique<EventsElsewhere>(std::move(events), std::move(others));
}

} // namespace headwater
