// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/review/findings.h"

#include "core/journeys/loading/event_loader.h"

namespace headwater {

Result<ReviewGround> reviewGround(const PlanDocument &document, const Period &quarter, Terminal &terminal)
{
    ReviewGround ground;
    ground.facts = std::shared_ptr<const FactSource>(document.facts());
    ground.quarter = quarter;
    HEADWATER_TRY(LoadedJourneys loaded,
        loadJourneys(*ground.facts, opportunityActivities(document.baselinePlan()),
            terminal.progress(QStringLiteral("reading journeys")), terminal.cancellation()));
    if (loaded.columns.eventCount() > 0)
        ground.columns = std::make_shared<const EventColumns>(std::move(loaded.columns));
    return ground;
}

Result<ReviewFindings> reviewFindings(const PlanDocument &document, const Review &review, Terminal &terminal)
{
    const Plan &now = document.baselinePlan();
    ReviewFindings findings;
    findings.review = review;
    findings.score = scoreOf(now, review.id);
    for (const Insight &insight : now.insights) {
        if (insight.review == review.id)
            findings.insights.push_back(insight);
    }
    const FrozenPlans plans = frozenPlans(document.workspace(), review);
    if (!plans.today)
        return findings;
    findings.fluidity = fluidityOf(*plans.today, now);
    HEADWATER_TRY(const ReviewGround ground, reviewGround(document, quarterWith(review.quarter), terminal));
    HEADWATER_TRY(FrozenFigures figures,
        frozenFigures(
            plans, review.frozenOn, ground, terminal.cancellation(), terminal.progress(QStringLiteral("counting"))));
    findings.explanation = explanationOf(now, *plans.today, review, figures, findings.score);
    findings.points = std::move(figures.points);
    return findings;
}

QString measureName(ReviewMeasure measure)
{
    switch (measure) {
    case ReviewMeasure::Margin: return QStringLiteral("margin");
    case ReviewMeasure::Wins: return QStringLiteral("wins");
    case ReviewMeasure::Coverage: return QStringLiteral("coverage");
    case ReviewMeasure::Headcount: return QStringLiteral("headcount");
    }
    Q_UNREACHABLE();
}

} // namespace headwater
