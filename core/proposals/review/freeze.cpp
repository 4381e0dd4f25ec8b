// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/freeze.h"

#include "core/base/name_key.h"
#include "core/base/period.h"
#include "core/plan/assumptions/assumed.h"
#include "core/plan/assumptions/assumption_edits.h"
#include "core/plan/difference.h"
#include "core/plan/edits.h"
#include "core/proposals/promote.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// A version of the scenario, or the version that it is; where none is meant: none.
Result<ScenarioId> keep(Workspace &workspace, ScenarioId scenario, const QString &name, const QDateTime &now)
{
    if (!scenario.isValid())
        return ScenarioId {};
    const Scenario *found = workspace.scenarios.find(scenario);
    if (found && found->isVersion)
        return scenario;
    HEADWATER_TRY(workspace, withVersionKept(std::move(workspace), scenario, name, now));
    return ScenarioId { workspace.scenarios.slotCount() };
}

bool isSameFigure(const ActualFigure &a, const ActualFigure &b)
{
    return a.measure == b.measure && nameKey(a.territory) == nameKey(b.territory)
        && quarterWith(a.quarter) == quarterWith(b.quarter);
}

Result<Workspace> withBaseline(Workspace workspace, Plan baseline)
{
    return withPlan(std::move(workspace), baselineId, std::move(baseline));
}

/// New rows of the baseline get numbers that no scenario has.
Plan baselineOf(const Workspace &workspace) { return withIdsReserved(workspace.baseline().plan, workspace); }

} // namespace

Result<Workspace> withReviewFrozen(
    Workspace workspace, const ReviewDraft &draft, std::vector<PredictedFigure> predictions, const QDateTime &now)
{
    Review review;
    review.name = draft.name.trimmed();
    review.note = draft.note;
    review.frozenOn = now.date();
    review.quarter = draft.quarter;
    HEADWATER_TRY(const ScenarioId approved, keep(workspace, draft.approved, draft.approvedName, now));
    HEADWATER_TRY(const ScenarioId today, keep(workspace, baselineId, draft.todayName, now));
    HEADWATER_TRY(const ScenarioId proposal, keep(workspace, draft.proposal, draft.proposalName, now));
    review.approved = approved.value;
    review.today = today.value;
    review.proposal = proposal.value;
    HEADWATER_TRY(Plan plan, withRow(baselineOf(workspace), review));
    const ReviewId id { plan.reviews.slotCount() };
    {
        auto editor = plan.predictions.edit();
        for (PredictedFigure &figure : predictions) {
            figure.review = id;
            editor.add(std::move(figure));
        }
    }
    return withBaseline(std::move(workspace), std::move(plan));
}

Result<Workspace> withActuals(Workspace workspace, const std::vector<ActualFigure> &actuals)
{
    Plan plan = baselineOf(workspace);
    for (ActualFigure figure : actuals) {
        if (!figure.quarter.isValid() || !std::isfinite(figure.value))
            return failure(Error::Kind::InvalidInput, QStringLiteral("actual.value"));
        figure.quarter = quarterWith(figure.quarter).first;
        const auto known = std::find_if(plan.actuals.begin(), plan.actuals.end(),
            [&](const ActualFigure &one) { return isSameFigure(one, figure); });
        figure.id = known == plan.actuals.end() ? ActualId {} : known->id;
        auto editor = plan.actuals.edit();
        if (figure.id.isValid())
            editor.put(std::move(figure));
        else
            editor.add(std::move(figure));
    }
    return withBaseline(std::move(workspace), std::move(plan));
}

Result<Workspace> withReviewRemoved(Workspace workspace, ReviewId review)
{
    Plan plan = workspace.baseline().plan;
    const CowTable<PredictedFigure> predictions = plan.predictions;
    for (const PredictedFigure &figure : predictions) {
        if (figure.review == review)
            plan.predictions.edit().remove(figure.id);
    }
    const CowTable<Insight> insights = plan.insights;
    for (Insight insight : insights) {
        if (insight.review != review)
            continue;
        insight.review = {};
        plan.insights.edit().put(std::move(insight));
    }
    HEADWATER_TRY(plan, withRowRemoved<Review>(std::move(plan), review));
    return withBaseline(std::move(workspace), std::move(plan));
}

Result<Plan> withRecalibrated(Plan plan, const AssumptionMiss &miss, const QString &source, QDate date)
{
    Assumption assumption;
    assumption.key = miss.name;
    assumption.low = assumption.high = miss.implied;
    for (const Assumption &known : plan.assumptions) {
        if (nameKey(known.key) == nameKey(miss.name))
            assumption = known;
    }
    assumption.value = miss.implied;
    assumption.low = std::min(assumption.low, miss.implied);
    assumption.high = std::max(assumption.high, miss.implied);
    assumption.basis = Basis::Data;
    assumption.source = source;
    assumption.date = date;
    return withAssumption(std::move(plan), std::move(assumption));
}

} // namespace headwater
