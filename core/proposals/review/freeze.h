// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"
#include "core/proposals/review/misses.h"

#include <vector>

namespace headwater {

/// What a review is to hold. Names of versions are texts for people.
struct ReviewDraft {
    QString name;
    QString note;
    QDate quarter; ///< first day of the quarter that is predicted
    ScenarioId approved; ///< the plan as approved: a version, or a scenario of which one is kept; none: not known
    ScenarioId proposal; ///< likewise
    QString approvedName;
    QString todayName;
    QString proposalName;
};

/// Freezes a review: versions of the three plans and the predictions, as rows of the baseline, which every scenario
/// follows. Errors: NotFound (a scenario), Duplicate (the name of a version), InvalidInput (no name).
Result<Workspace> withReviewFrozen(
    Workspace workspace, const ReviewDraft &draft, std::vector<PredictedFigure> predictions, const QDateTime &now);

/// What came, taken into the baseline: a figure of the same territory, measure and quarter is replaced. Errors: as
/// withPlan, InvalidInput (no quarter, or no number).
Result<Workspace> withActuals(Workspace workspace, const std::vector<ActualFigure> &actuals);

/// What was learned, added where its id is not valid; belongs to the plan, whatever scenario is shown. Errors:
/// Incomplete (no text), NotFound.
Result<Workspace> withInsight(Workspace workspace, Insight insight);
/// Errors: NotFound.
Result<Workspace> withInsightRemoved(Workspace workspace, InsightId insight);

/// The review with its predictions goes, its versions and the actual figures stay. Errors: NotFound.
Result<Workspace> withReviewRemoved(Workspace workspace, ReviewId review);

/// The assumption as what came implies it, by data; its range is widened to hold that. Errors: as withRow.
Result<Plan> withRecalibrated(Plan plan, const AssumptionMiss &miss, const QString &source, QDate date);
/// That of the baseline, which scenarios follow that say nothing else.
Result<Workspace> withRecalibrated(Workspace workspace, const AssumptionMiss &miss, const QString &source, QDate date);

} // namespace headwater
