// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/learned.h"

#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

std::vector<InsightSubject> insightSubjects(const Plan &plan, const std::vector<SeatId> &chosen)
{
    std::vector<InsightSubject> subjects { { {}, 0, tr("The whole plan") } };
    for (const SeatId id : chosen) {
        if (const Seat *seat = plan.seats.find(id)) {
            const QString holder = holderName(plan, id);
            subjects.push_back({ QStringLiteral("seat"), id.value,
                holder.isEmpty() ? tr("Seat %1").arg(seatCode(*seat))
                                 : tr("Seat %1 (%2)").arg(seatCode(*seat), holder) });
        }
    }
    const TerritoryTree tree(plan.territories);
    for (const TerritoryTree::Node &node : tree.nodes())
        subjects.push_back(
            { QStringLiteral("territory"), node.id.value, tr("Territory: %1").arg(nameIn(plan.territories, node.id)) });
    for (const Role &role : plan.roles)
        subjects.push_back({ QStringLiteral("role"), role.id.value, tr("Role: %1").arg(role.name) });
    for (const Stage &stage : plan.stages)
        subjects.push_back({ QStringLiteral("stage"), stage.id.value, tr("Stage: %1").arg(stage.name) });
    return subjects;
}

QString aboutText(const Plan &plan, const Insight &insight)
{
    if (insight.about.isEmpty())
        return tr("The whole plan");
    return tr("%1: %2").arg(rowKind(insight.about), rowNameIn(plan, insight.about, insight.aboutRow));
}

std::vector<Insight> insightsOf(const Plan &plan, ReviewId review)
{
    std::vector<Insight> insights;
    std::ranges::copy_if(plan.insights, std::back_inserter(insights),
        [review](const Insight &insight) { return insight.review == review || !insight.review.isValid(); });
    std::ranges::stable_sort(insights, [](const Insight &a, const Insight &b) { return a.date > b.date; });
    return insights;
}

ChartTable insightsTable(const Plan &plan, const std::vector<Insight> &insights)
{
    ChartTable table;
    table.columns = { { tr("Date"), ColumnLook::Date }, { tr("Who") }, { tr("What we learned") }, { tr("About") } };
    for (const Insight &insight : insights)
        table.rows.push_back({ insight.date, insight.author, insight.text, aboutText(plan, insight) });
    return table;
}

} // namespace headwater
