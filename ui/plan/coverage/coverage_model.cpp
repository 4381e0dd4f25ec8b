// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_model.h"

#include "core/document/plan_document.h"

namespace headwater {

namespace {
/// Long enough for the next step of somebody who tries things out.
constexpr std::chrono::milliseconds patience { 1'500 };
} // namespace

CoverageModel::CoverageModel(PlanDocument &document, JourneyFacts &journeys, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_journeys(journeys)
{
    connect(&m_journeys, &JourneyFacts::stateChanged, this, &CoverageModel::followFacts);
    connect(&m_document, &PlanDocument::changed, this, &CoverageModel::followPlan);
    m_settling.setSingleShot(true);
    m_settling.setInterval(patience);
    connect(&m_settling, &QTimer::timeout, this, &CoverageModel::startWhenIdle);
}

bool CoverageModel::isRefreshing() const
{
    return m_state == State::Loading || (m_state == State::Ready && (!isGlanceCurrent() || lacksView()));
}

std::optional<CoverageRange> CoverageModel::rangeOf(bool isBaselineBeside) const
{
    return isGlanceCurrent() && !isBaselineBeside ? m_glance->range : std::nullopt;
}

void CoverageModel::load()
{
    if (m_state == State::Ready || m_state == State::Loading)
        return;
    setState(State::Loading);
    if (m_journeys.state() == JourneyFacts::State::Ready)
        ask();
    else
        m_journeys.load();
}

void CoverageModel::cancel()
{
    if (!isRefreshing())
        return;
    stop();
    setState(State::Stopped);
    m_journeys.cancelLoading();
}

void CoverageModel::followFacts()
{
    if (m_state == State::Unloaded || m_state == State::Stopped)
        return;
    switch (m_journeys.state()) {
    case JourneyFacts::State::Unloaded: return;
    case JourneyFacts::State::Loading: stop(); return setState(State::Loading);
    case JourneyFacts::State::Ready: return ask();
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
        ask();
}

bool CoverageModel::mayCompute() const
{
    return m_state != State::Unloaded && m_state != State::Stopped && m_journeys.state() == JourneyFacts::State::Ready;
}

void CoverageModel::stop()
{
    m_running.cancel();
    m_settling.stop();
    m_depth = Depth::None;
    ++m_job;
    ++m_asked;
}

void CoverageModel::ask()
{
    stop();
    if (m_state == State::Failed)
        m_state = State::Loading; // until it is known whether that has mended it
    goOn();
}

bool CoverageModel::lacksWorth() const
{
    if (!looksAtWorth() || !isViewCurrent() || m_view->worthError)
        return false;
    return m_view->worth.isMissing() || (m_sight == Sight::BothWorths && m_view->baselineWorth.isMissing());
}

void CoverageModel::goOn()
{
    if ((m_depth == Depth::Settled || m_depth == Depth::Range) && (lacksView() || lacksWorth()))
        m_depth = Depth::None; // that can wait
    if (m_depth != Depth::None)
        return;
    if (!m_view || (isGlanceCurrent() && lacksView()))
        start(Depth::View);
    else if (!isGlanceCurrent())
        start(Depth::Glance);
    else if (lacksWorth())
        start(Depth::Worth);
    else if (m_noMoreOf != m_asked && (!m_glance->isSettled || !m_glance->range))
        m_settling.start();
}

void CoverageModel::startWhenIdle() { start(m_glance->isSettled ? Depth::Range : Depth::Settled); }

void CoverageModel::start(Depth depth)
{
    m_running.cancel();
    m_settling.stop();
    m_depth = depth;
    const Workspace &workspace = m_document.workspace();
    struct Wish {
        CoverageRequest request;
        Depth depth;
        CoverageKeeper::Worth worth;
        std::shared_ptr<CoverageKeeper> keeper;
    };
    using Worth = CoverageKeeper::Worth;
    // The shown plan's first: it is there while the baseline's is counted, and stays if that cannot be.
    const Worth worth = depth != Depth::Worth ? Worth::None : m_view->worth.isMissing() ? Worth::Shown : Worth::Both;
    Wish wish { { m_journeys.columns(), workspace.plan(), workspace.baseline().plan, workspace.shown == baselineId,
                    m_quarter, m_band, m_document.revision() },
        depth, worth, m_keeper };
    m_running = m_jobs.start<Answer, Wish>(
        ++m_job, std::move(wish),
        [](const Wish &wanted, const Cancellation &cancellation, const Progress &) -> Result<Answer> {
            Answer answer;
            if (wanted.depth == Depth::Settled)
                HEADWATER_CHECK(wanted.keeper->settle(wanted.request, cancellation));
            HEADWATER_TRY(answer.glance, wanted.keeper->follow(wanted.request, cancellation));
            if (wanted.depth == Depth::Range) {
                HEADWATER_TRY(answer.glance->range, wanted.keeper->range(wanted.request, cancellation));
            } else if (wanted.depth != Depth::Glance) {
                HEADWATER_TRY(answer.view, wanted.keeper->view(wanted.request, wanted.worth, cancellation));
            }
            return answer;
        },
        [this](Result<Answer> answer, quint64 job) { receive(std::move(answer), job); });
    Q_EMIT stateChanged();
}

void CoverageModel::receive(Result<Answer> answer, quint64 job)
{
    if (job != m_job)
        return;
    const Depth depth = std::exchange(m_depth, Depth::None);
    if (!answer)
        return receiveFailure(answer.error(), depth);
    if (!answer->glance->range && m_glance && m_glanceOf == m_asked && m_glance->now == answer->glance->now)
        answer->glance->range = m_glance->range; // which comes only when there is nothing else to do
    m_glance = answer->glance;
    m_glanceOf = m_asked;
    const bool isOther = answer->view != nullptr;
    if (isOther) {
        m_view = std::move(answer->view);
        m_viewOf = m_asked;
        m_isViewWanted = false;
    }
    m_error.reset();
    setState(State::Ready);
    if (isOther)
        Q_EMIT changed();
    goOn();
}

/// What comes last takes nothing away that is right without it.
void CoverageModel::receiveFailure(const Error &error, Depth depth)
{
    if (depth == Depth::Worth) {
        CoverageView view = *m_view;
        for (CoverageWorth *worth : { &view.worth, &view.baselineWorth }) {
            if (worth->isMissing())
                *worth = {};
        }
        view.worthError = error;
        m_view = std::make_shared<const CoverageView>(std::move(view));
        Q_EMIT changed();
    } else if (depth == Depth::Settled || depth == Depth::Range) {
        m_noMoreOf = m_asked;
    } else {
        m_error = error;
        return setState(State::Failed);
    }
    goOn();
    Q_EMIT stateChanged();
}

void CoverageModel::setQuarter(const std::optional<Period> &quarter)
{
    if (quarter == m_quarter)
        return;
    m_quarter = quarter;
    if (mayCompute())
        ask();
}

void CoverageModel::setBand(double band)
{
    if (band == m_band)
        return;
    m_band = band;
    if (mayCompute())
        ask();
}

void CoverageModel::setSight(Sight sight)
{
    m_sight = sight;
    if (m_state != State::Ready)
        return;
    goOn();
    Q_EMIT stateChanged();
}

void CoverageModel::bringViewUpToDate()
{
    m_isViewWanted = true;
    if (m_state != State::Ready)
        return;
    goOn();
    Q_EMIT stateChanged();
}

void CoverageModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace headwater
