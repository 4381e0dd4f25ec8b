// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_model.h"

#include "core/document/plan_document.h"

namespace headwater {

JourneysModel::JourneysModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_journeys(journeys)
{
    connect(&m_document, &PlanDocument::changed, this, &JourneysModel::followPlan);
    connect(&m_journeys, &JourneyFacts::stateChanged, this, &JourneysModel::followFacts);
    connect(&m_journeys, &JourneyFacts::progressed, this, &JourneysModel::progressed);
}

void JourneysModel::load()
{
    if (m_state == State::Loading || m_state == State::Ready)
        return;
    setState(State::Loading);
    if (m_journeys.state() == JourneyFacts::State::Ready)
        compute();
    else
        m_journeys.load();
}

void JourneysModel::cancelLoading()
{
    if (m_state != State::Loading)
        return;
    stopComputing();
    setState(State::Stopped);
    m_journeys.cancelLoading();
}

void JourneysModel::followFacts()
{
    if (m_state == State::Unloaded || m_state == State::Stopped)
        return;
    switch (m_journeys.state()) {
    case JourneyFacts::State::Unloaded: return;
    case JourneyFacts::State::Loading: stopComputing(); return setState(State::Loading);
    case JourneyFacts::State::Ready: return compute();
    case JourneyFacts::State::Stopped: return setState(State::Stopped);
    case JourneyFacts::State::Failed: m_error = m_journeys.error(); return setState(State::Failed);
    }
}

void JourneysModel::followPlan(const Workspace &before, const Workspace &after)
{
    if (mayCompute() && !readsJourneysAlike(before.plan(), after.plan()))
        compute();
}

bool JourneysModel::mayCompute() const
{
    return m_state != State::Unloaded && m_state != State::Stopped && m_journeys.state() == JourneyFacts::State::Ready;
}

void JourneysModel::stopComputing()
{
    m_running.cancel();
    ++m_revision;
    m_isComputing = false;
}

void JourneysModel::compute()
{
    m_running.cancel();
    m_isComputing = true;
    m_running = m_jobs.start<SharedJourneys, JourneysRequest>(
        ++m_revision, JourneysRequest { m_journeys.columns(), m_document.plan(), m_level, m_filter, m_view },
        [](const JourneysRequest &request, const Cancellation &cancellation, const Progress &) {
            return journeysView(request, cancellation);
        },
        [this](Result<SharedJourneys> view, quint64 from) { receive(std::move(view), from); });
}

void JourneysModel::receive(Result<SharedJourneys> view, quint64 revision)
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

void JourneysModel::addChip(const JourneyCondition &condition) { setFilter(withChip(m_filter, condition)); }

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
