// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/charts/chart_data.h"

namespace headwater {

/// What somebody wrote down as learned, and what it can be about.
struct InsightSubject {
    QString table; ///< as in columns.h; empty: the plan
    std::int64_t row = 0;
    QString text; ///< "Seat N-07", "Role: Demo specialist"
};

/// The plan, the seats that are chosen, then all territories, roles and stages.
std::vector<InsightSubject> insightSubjects(const Plan &plan, const std::vector<SeatId> &chosen);
/// What one is about, as it is called now.
QString aboutText(const Plan &plan, const Insight &insight);

/// Those of the review and those between reviews, the newest first.
std::vector<Insight> insightsOf(const Plan &plan, ReviewId review);
ChartTable insightsTable(const Plan &plan, const std::vector<Insight> &insights);

} // namespace headwater
