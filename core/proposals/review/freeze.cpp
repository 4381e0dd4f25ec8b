// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/freeze.h"

#include "core/base/name_key.h"
#include "core/base/period.h"
#include "core/coverage/whatif/assumption_case.h"
#include "core/plan/assumptions/assumption_edits.h"
#include "core/plan/difference.h"
#include "core/plan/edits.h"
#include "core/proposals/promote.h"

#include <algorithm>
#include <cmath>
#include <map>

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

using ActualKey = std::tuple<ReviewMeasure, QDate, QString>;

ActualKey keyOf(const ActualFigure &figure)
{
    return { figure.measure, quarterWith(figure.quarter).first, nameKey(figure.territory) };
}

Result<Workspace> withBaseline(Workspace workspace, Plan baseline)
{
    return withPlan(std::move(workspace), baselineId, std::move(baseline));
}

/// As the plan has it, else as is usual, else as the review found it.
Assumption assumptionOf(const Plan &plan, const AssumptionMiss &miss)
{
    Assumption made;
    made.key = miss.name;
    made.value = made.low = made.high = miss.assumed;
    const auto take = [&](const auto &rows) {
        for (const Assumption &row : rows) {
            if (nameKey(row.key) == nameKey(miss.name))
                made = row;
        }
    };
    take(usualAssumptions(plan)); // those that the plan does not have
    take(plan.assumptions);
    return made;
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
    std::map<ActualKey, ActualId> known;
    for (const ActualFigure &figure : plan.actuals)
        known.emplace(keyOf(figure), figure.id);
    {
        auto editor = plan.actuals.edit();
        for (ActualFigure figure : actuals) {
            if (!figure.quarter.isValid() || !std::isfinite(figure.value))
                return failure(Error::Kind::InvalidInput, QStringLiteral("actual.value"));
            figure.quarter = quarterWith(figure.quarter).first;
            const auto [at, isNew] = known.try_emplace(keyOf(figure));
            figure.id = at->second;
            if (isNew)
                at->second = editor.add(std::move(figure));
            else
                editor.put(std::move(figure));
        }
    }
    return withBaseline(std::move(workspace), std::move(plan));
}

Result<Workspace> withInsight(Workspace workspace, Insight insight)
{
    insight.text = insight.text.trimmed();
    if (insight.text.isEmpty())
        return failure(Error::Kind::Incomplete, QStringLiteral("insight.text"));
    Plan plan = baselineOf(workspace);
    HEADWATER_TRY(plan, withRow(std::move(plan), std::move(insight)));
    return withBaseline(std::move(workspace), std::move(plan));
}

Result<Workspace> withInsightRemoved(Workspace workspace, InsightId insight)
{
    Plan plan = workspace.baseline().plan;
    HEADWATER_TRY(plan, withRowRemoved<Insight>(std::move(plan), insight));
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
    if (!miss.isToBlame())
        return failure(Error::Kind::InvalidInput, miss.name);
    Assumption assumption = assumptionOf(plan, miss);
    if (assumption.value > 0)
        plan = withRolesMoved(std::move(plan), miss.name, miss.implied / assumption.value);
    assumption.value = miss.implied;
    assumption.basis = Basis::Data;
    assumption.source = source;
    assumption.date = date;
    return withAssumption(std::move(plan), std::move(assumption));
}

Result<Workspace> withRecalibrated(Workspace workspace, const AssumptionMiss &miss, const QString &source, QDate date)
{
    HEADWATER_TRY(Plan plan, withRecalibrated(baselineOf(workspace), miss, source, date));
    return withBaseline(std::move(workspace), std::move(plan));
}

} // namespace headwater
