// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/journey_facts.h"

#include "core/document/plan_document.h"
#include "core/journeys/loading/event_loader.h"

namespace headwater {

JourneyFacts::JourneyFacts(PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &PlanDocument::changed, this, &JourneyFacts::follow);
}

void JourneyFacts::load()
{
    if (m_state == State::Unloaded || m_state == State::Stopped || m_state == State::Failed)
        startLoading();
}

void JourneyFacts::cancelLoading()
{
    if (m_state != State::Loading)
        return;
    m_running.cancel();
    ++m_revision;
    setState(State::Stopped);
}

void JourneyFacts::follow(const Workspace &before, const Workspace &after)
{
    if (m_state == State::Unloaded)
        return;
    // Opportunities without events are told in the plan's own words.
    if (before.batches != after.batches || opportunityActivities(before.plan()) != opportunityActivities(after.plan()))
        startLoading();
}

void JourneyFacts::startLoading()
{
    struct Wish {
        std::shared_ptr<const FactSource> facts;
        OpportunityActivities names;
    };
    m_running.cancel();
    const quint64 revision = ++m_revision;
    m_running = m_jobs.start<Loaded, Wish>(
        revision, Wish { m_document.facts(), opportunityActivities(m_document.plan()) },
        [](const Wish &wish, const Cancellation &cancellation, const Progress &progress) -> Result<Loaded> {
            HEADWATER_TRY(LoadedJourneys journeys, loadJourneys(*wish.facts, wish.names, progress, cancellation));
            return Loaded { std::make_shared<const EventColumns>(std::move(journeys.columns)),
                std::move(journeys.report) };
        },
        [this](Result<Loaded> loaded, quint64 from) { receive(std::move(loaded), from); },
        [this, revision](double share) {
            if (revision == m_revision)
                Q_EMIT progressed(share);
        });
    setState(State::Loading);
}

void JourneyFacts::receive(Result<Loaded> loaded, quint64 revision)
{
    if (revision != m_revision)
        return;
    if (!loaded) {
        m_error = loaded.error();
        return setState(loaded.error().kind == Error::Kind::Cancelled ? State::Stopped : State::Failed);
    }
    m_columns = std::move(loaded->columns);
    m_report = std::move(loaded->report);
    m_error.reset();
    setState(State::Ready);
}

void JourneyFacts::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace headwater
