// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_model.h"

#include "core/document/plan_document.h"

namespace headwater {

CoverageModel::CoverageModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_journeys(journeys)
{
    connect(&m_journeys, &JourneyFacts::stateChanged, this, &CoverageModel::followFacts);
    connect(&m_document, &PlanDocument::changed, this, &CoverageModel::followPlan);
}

void CoverageModel::load()
{
    if (m_state == State::Ready || m_state == State::Loading)
        return;
    setState(State::Loading);
    if (m_journeys.state() == JourneyFacts::State::Ready)
        compute();
    else
        m_journeys.load();
}

void CoverageModel::cancel()
{
    if (!isRefreshing())
        return;
    m_running.cancel();
    ++m_revision;
    m_isComputing = m_isCountingWorth = false;
    setState(State::Stopped);
    m_journeys.cancelLoading();
}

void CoverageModel::followFacts()
{
    if (m_state == State::Unloaded || m_state == State::Stopped)
        return;
    switch (m_journeys.state()) {
    case JourneyFacts::State::Unloaded: return;
    case JourneyFacts::State::Loading:
        m_running.cancel();
        ++m_revision;
        m_isComputing = m_isCountingWorth = false;
        return setState(State::Loading);
    case JourneyFacts::State::Ready: return compute();
    case JourneyFacts::State::Stopped: return setState(State::Stopped);
    case JourneyFacts::State::Failed: m_error = m_journeys.error(); return setState(State::Failed);
    }
}

void CoverageModel::followPlan(const Workspace &before, const Workspace &after)
{
    // Failures may come from the plan (sums that do not fit), so that a change may mend them.
    const bool isSame = before.shown == after.shown && coverAlike(before.plan(), after.plan())
        && coverAlike(before.baseline().plan, after.baseline().plan);
    if (mayCompute() && !isSame)
        compute();
}

bool CoverageModel::mayCompute() const
{
    return m_state != State::Unloaded && m_state != State::Stopped && m_journeys.state() == JourneyFacts::State::Ready;
}

void CoverageModel::compute(bool withWorth)
{
    m_running.cancel();
    m_isComputing = !withWorth;
    m_isCountingWorth = withWorth;
    const Workspace &workspace = m_document.workspace();
    CoverageRequest request { m_journeys.columns(), workspace.plan(), workspace.baseline().plan,
        workspace.shown == baselineId, m_quarter, m_band, withWorth, m_document.revision(), m_view };
    m_running = m_jobs.start<SharedCoverage, CoverageRequest>(
        ++m_revision, std::move(request),
        [](const CoverageRequest &wanted, const Cancellation &cancellation, const Progress &) {
            return coverageView(wanted, cancellation);
        },
        [this](Result<SharedCoverage> view, quint64 revision) { receive(std::move(view), revision); });
    Q_EMIT stateChanged();
}

void CoverageModel::receive(Result<SharedCoverage> view, quint64 revision)
{
    if (revision != m_revision)
        return;
    m_isComputing = m_isCountingWorth = false;
    if (!view) {
        m_error = view.error();
        return setState(State::Failed);
    }
    m_view = std::move(*view);
    m_error.reset();
    setState(State::Ready);
    Q_EMIT changed();
    countWorthIfWanted();
}

void CoverageModel::setQuarter(const std::optional<Period> &quarter)
{
    if (quarter == m_quarter)
        return;
    m_quarter = quarter;
    if (mayCompute())
        compute();
}

void CoverageModel::setBand(double band)
{
    if (band == m_band)
        return;
    m_band = band;
    if (mayCompute())
        compute();
}

void CoverageModel::setWantsWorth(bool wants)
{
    m_wantsWorth = wants;
    countWorthIfWanted();
}

void CoverageModel::countWorthIfWanted()
{
    if (m_wantsWorth && m_state == State::Ready && !isRefreshing() && !m_isCountingWorth
        && (!m_view->worth || m_view->isWorthOutdated))
        compute(true);
}

void CoverageModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace headwater
