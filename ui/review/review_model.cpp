// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_model.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/journey_facts.h"

#include <algorithm>

namespace headwater {

namespace {

/// The plans as values, as the document may change meanwhile.
struct FrozenQuestion {
    std::optional<Plan> approved;
    Plan today;
    std::optional<Plan> proposal;
    QDate frozenOn;
    ReviewGround ground;
};

std::optional<Plan> copyOf(const Plan *plan) { return plan ? std::optional(*plan) : std::nullopt; }
const Plan *addressOf(const std::optional<Plan> &plan) { return plan ? &*plan : nullptr; }

} // namespace

ReviewModel::ReviewModel(const PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_context.document, &PlanDocument::changed, this, &ReviewModel::follow);
    connect(&m_context.journeys, &JourneyFacts::stateChanged, this, &ReviewModel::follow);
    readOff();
}

std::vector<Review> ReviewModel::reviews() const
{
    const CowTable<Review> &table = m_context.document.baselinePlan().reviews;
    std::vector<Review> reviews(table.begin(), table.end());
    std::ranges::stable_sort(reviews, [](const Review &a, const Review &b) { return a.id.value > b.id.value; });
    return reviews;
}

void ReviewModel::choose(ReviewId review)
{
    if (review == m_chosen)
        return;
    m_chosen = review;
    follow();
}

void ReviewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && (m_isOld || m_context.journeys.columns() != m_columns))
        return follow();
    count();
}

/// Where nobody looks, an edit is to cost nothing.
void ReviewModel::follow()
{
    m_isOld = !m_isWatched;
    if (m_isOld)
        return;
    if (m_context.journeys.columns() != m_columns) {
        m_columns = m_context.journeys.columns();
        m_frozen.clear();
        m_running.cancel();
        m_counted = {};
    }
    readOff();
    count();
    Q_EMIT changed();
}

/// What the plan says at once.
void ReviewModel::readOff()
{
    const std::vector<Review> all = reviews();
    m_view.reset();
    if (all.empty())
        return;
    const auto chosen = std::ranges::find(all, m_chosen, &Review::id);
    ReviewView view;
    view.review = chosen == all.end() ? all.front() : *chosen;
    const Plan &plan = m_context.document.baselinePlan();
    std::ranges::copy_if(plan.predictions, std::back_inserter(view.predicted),
        [&view](const PredictedFigure &figure) { return figure.review == view.review.id; });
    view.score = scoreOf(plan, view.review.id);
    if (const Plan *then = frozenPlans(m_context.document.workspace(), view.review).today)
        view.fluidity = fluidityOf(*then, plan);
    m_view = std::move(view);
    explain();
}

void ReviewModel::explain()
{
    const auto known = m_frozen.find(m_view->review.id);
    const Plan *then = frozenPlans(m_context.document.workspace(), m_view->review).today;
    if (known == m_frozen.end() || !then)
        return;
    m_view->frozen = known->second;
    m_view->explanation
        = explanationOf(m_context.document.baselinePlan(), *then, m_view->review, *known->second, m_view->score);
}

void ReviewModel::count()
{
    const JourneyFacts::State state = m_context.journeys.state();
    const bool areJourneysRead = state == JourneyFacts::State::Ready || state == JourneyFacts::State::Failed;
    if (!m_isWatched || !m_view || m_view->frozen || m_counted == m_view->review.id || !areJourneysRead)
        return;
    const Review &review = m_view->review;
    const FrozenPlans plans = frozenPlans(m_context.document.workspace(), review);
    if (!plans.today)
        return;
    m_running.cancel();
    m_error.reset();
    m_counted = review.id;
    FrozenQuestion question { copyOf(plans.approved), *plans.today, copyOf(plans.proposal), review.frozenOn, {} };
    question.ground.columns = m_columns && m_columns->eventCount() > 0 ? m_columns : nullptr;
    question.ground.quarter = quarterWith(review.quarter);
    const quint64 asked = ++m_job;
    m_running = m_jobs.start<SharedFrozen, FrozenQuestion>(
        asked, std::move(question),
        [](const FrozenQuestion &wanted, const Cancellation &cancellation,
            const Progress &progress) -> Result<SharedFrozen> {
            const FrozenPlans frozen { addressOf(wanted.approved), &wanted.today, addressOf(wanted.proposal) };
            HEADWATER_TRY(
                FrozenFigures figures, frozenFigures(frozen, wanted.frozenOn, wanted.ground, cancellation, progress));
            return std::make_shared<const FrozenFigures>(std::move(figures));
        },
        [this, counted = review.id](Result<SharedFrozen> figures, quint64 job) {
            if (job == m_job)
                receive(std::move(figures), counted);
        },
        [this, asked](double share) {
            if (asked == m_job)
                Q_EMIT progressed(share);
        });
}

void ReviewModel::receive(Result<SharedFrozen> figures, ReviewId review)
{
    if (figures) {
        m_frozen[review] = *std::move(figures);
        m_counted = {};
        if (m_view)
            explain();
    } else if (figures.error().kind != Error::Kind::Cancelled) {
        m_error = figures.error(); // m_counted stays: the same again would fail as well
    }
    Q_EMIT changed();
}

} // namespace headwater
