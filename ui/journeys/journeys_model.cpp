// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_model.h"

#include "core/document/plan_document.h"
#include "core/journeys/loading/event_loader.h"

namespace headwater {

JourneysModel::JourneysModel(PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &PlanDocument::changed, this, &JourneysModel::follow);
}

void JourneysModel::load()
{
    if (m_state == State::Unloaded || m_state == State::Stopped || m_state == State::Failed)
        startLoading();
}

void JourneysModel::cancelLoading()
{
    if (m_state != State::Loading)
        return;
    m_running.cancel();
    ++m_revision;
    setState(State::Stopped);
}

void JourneysModel::follow(const Workspace &before, const Workspace &after)
{
    if (m_state == State::Unloaded)
        return;
    // Opportunities without events are told in the plan's own words.
    if (before.batches != after.batches || opportunityActivities(before.plan()) != opportunityActivities(after.plan()))
        startLoading();
    else if (mayCompute() && !readsJourneysAlike(before.plan(), after.plan()))
        compute();
}

void JourneysModel::startLoading()
{
    struct Wish {
        std::shared_ptr<const FactSource> facts;
        OpportunityActivities names;
    };
    m_running.cancel();
    m_isComputing = false;
    const quint64 revision = ++m_revision;
    m_running = m_jobs.start<Loaded, Wish>(
        revision, Wish { m_document.facts(), opportunityActivities(m_document.plan()) },
        [](const Wish &wish, const Cancellation &cancellation, const Progress &progress) -> Result<Loaded> {
            HEADWATER_TRY(LoadedJourneys journeys, loadJourneys(*wish.facts, wish.names, progress, cancellation));
            return Loaded { std::make_shared<const EventColumns>(std::move(journeys.columns)),
                std::move(journeys.report) };
        },
        [this](Result<Loaded> loaded, quint64 from) { receiveLoaded(std::move(loaded), from); },
        [this, revision](double share) {
            if (revision == m_revision)
                Q_EMIT progressed(share);
        });
    setState(State::Loading);
}

void JourneysModel::receiveLoaded(Result<Loaded> loaded, quint64 revision)
{
    if (revision != m_revision)
        return;
    if (!loaded) {
        m_error = loaded.error();
        setState(loaded.error().kind == Error::Kind::Cancelled ? State::Stopped : State::Failed);
        return;
    }
    m_columns = loaded->columns;
    m_report = std::move(loaded->report);
    compute();
}

void JourneysModel::compute()
{
    m_running.cancel();
    m_isComputing = true;
    m_running = m_jobs.start<SharedJourneys, JourneysRequest>(
        ++m_revision, JourneysRequest { m_columns, m_document.plan(), m_level, m_filter, m_view },
        [](const JourneysRequest &request, const Cancellation &cancellation, const Progress &) {
            return journeysView(request, cancellation);
        },
        [this](Result<SharedJourneys> view, quint64 from) { receiveView(std::move(view), from); });
}

void JourneysModel::receiveView(Result<SharedJourneys> view, quint64 revision)
{
    if (revision != m_revision)
        return;
    m_isComputing = false;
    if (!view) {
        m_error = view.error();
        setState(State::Failed);
        return;
    }
    m_view = std::move(*view);
    m_error.reset();
    setState(State::Ready);
    Q_EMIT changed();
}

void JourneysModel::setFilter(JourneyFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    if (mayCompute())
        compute();
}

void JourneysModel::addCondition(JourneyCondition condition)
{
    JourneyFilter filter = m_filter;
    if (std::find(filter.conditions.begin(), filter.conditions.end(), condition) != filter.conditions.end())
        return;
    filter.conditions.push_back(std::move(condition));
    setFilter(std::move(filter));
}

void JourneysModel::removeCondition(std::size_t index)
{
    JourneyFilter filter = m_filter;
    if (index >= filter.conditions.size())
        return;
    filter.conditions.erase(filter.conditions.begin() + static_cast<std::ptrdiff_t>(index));
    setFilter(std::move(filter));
}

void JourneysModel::setLevel(JourneyLevel level)
{
    if (level == m_level)
        return;
    m_level = level;
    if (mayCompute())
        compute();
}

void JourneysModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace headwater
