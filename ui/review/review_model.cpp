// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_model.h"

#include "core/document/plan_document.h"
#include "ui/plan/coverage/journey_facts.h"

#include <algorithm>

namespace headwater {

namespace {

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
        m_counts.clear();
        m_running.cancel();
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
    const Count *known = countOf(m_view->review);
    const Plan *then = frozenPlans(m_context.document.workspace(), m_view->review).today;
    if (!known || !known->figures || !then)
        return;
    m_view->frozen = known->figures;
    m_view->explanation
        = explanationOf(m_context.document.baselinePlan(), *then, m_view->review, *known->figures, m_view->score);
}

std::optional<Error> ReviewModel::error() const
{
    const Count *known = m_view ? countOf(m_view->review) : nullptr;
    return known ? known->error : std::nullopt;
}

ReviewModel::Source ReviewModel::sourceOf(const Review &review) const
{
    const FrozenPlans plans = frozenPlans(m_context.document.workspace(), review);
    return { review, copyOf(plans.approved), copyOf(plans.today), copyOf(plans.proposal) };
}

const ReviewModel::Count *ReviewModel::countOf(const Review &review) const
{
    const auto known = m_counts.find(review.id);
    return known != m_counts.end() && known->second.of == sourceOf(review) ? &known->second : nullptr;
}

void ReviewModel::count()
{
    const JourneyFacts::State state = m_context.journeys.state();
    const bool areJourneysRead = state == JourneyFacts::State::Ready || state == JourneyFacts::State::Failed;
    if (!m_isWatched || !m_view || !areJourneysRead || countOf(m_view->review))
        return; // what failed would fail again
    m_running.cancel();
    std::erase_if(m_counts, [](const auto &one) { return one.second.isRunning(); });
    if (const Source source = sourceOf(m_view->review); source.today)
        start(source);
}

void ReviewModel::start(const Source &source)
{
    struct Question {
        Source of;
        ReviewGround ground;
    };
    m_counts.insert_or_assign(source.review.id, Count { source, {}, {} });
    Question question { source, {} };
    question.ground.columns = m_columns && m_columns->eventCount() > 0 ? m_columns : nullptr;
    question.ground.quarter = quarterWith(source.review.quarter);
    const quint64 asked = ++m_job;
    m_running = m_jobs.start<SharedFrozen, Question>(
        asked, std::move(question),
        [](const Question &wanted, const Cancellation &cancellation, const Progress &progress) -> Result<SharedFrozen> {
            const Source &of = wanted.of;
            const FrozenPlans frozen { addressOf(of.approved), addressOf(of.today), addressOf(of.proposal) };
            HEADWATER_TRY(FrozenFigures figures,
                frozenFigures(frozen, of.review.frozenOn, wanted.ground, cancellation, progress));
            return std::make_shared<const FrozenFigures>(std::move(figures));
        },
        [this, counted = source.review.id](Result<SharedFrozen> figures, quint64 job) {
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
    if (const auto asked = m_counts.find(review); asked != m_counts.end()) { // else the journeys are others by now
        if (figures)
            asked->second.figures = *std::move(figures);
        else if (figures.error().kind == Error::Kind::Cancelled)
            m_counts.erase(asked);
        else
            asked->second.error = figures.error();
    }
    if (m_view)
        explain();
    Q_EMIT changed();
}

} // namespace headwater
