// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"
#include "core/proposals/promote.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime promotedAt(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
const QString versionName = QStringLiteral("Baseline until 2026-11-23");

Workspace placedIn(Workspace workspace, SeatId seat, TerritoryId home)
{
    const SeatId seats[] { seat };
    return *withPlan(workspace, workspace.shown, *withSeatsPlaced(workspace.plan(), seats, home));
}

} // namespace

class PromoteTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

private Q_SLOTS:
    void theScenarioIsTheBaselineAndTheOldOneStaysAsAVersion()
    {
        Workspace workspace = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), promotedAt);
        const ScenarioId a = workspace.shown;
        workspace = placedIn(std::move(workspace), c.atFells, c.coast);
        const Plan before = workspace.baseline().plan;
        const Plan promoted = workspace.plan();
        const auto after = withScenarioPromoted(workspace, a, versionName, promotedAt);
        HEADWATER_VERIFY_OK(after);
        QCOMPARE(after->baseline().plan, promoted);
        QCOMPARE(after->shown, baselineId);
        QVERIFY(after->scenarios.find(a)->inBin);
        const Scenario &version = *after->scenarios.find(ScenarioId { after->scenarios.slotCount() });
        QVERIFY(version.isVersion);
        QCOMPARE(version.name, versionName);
        QCOMPARE(version.plan, before);
    }

    void aPromotedVersionKeepsTheReviewsOfSince()
    {
        Workspace workspace = *withVersionKept(workspaceOf(c.plan), baselineId, versionName, promotedAt);
        const ScenarioId version { workspace.scenarios.slotCount() };
        Review review;
        review.name = QStringLiteral("First quarter");
        Insight insight;
        insight.text = QStringLiteral("Hire earlier");
        workspace = *withPlan(workspace, baselineId, *withRow(*withRow(workspace.plan(), review), insight));
        const Workspace after = *withScenarioPromoted(workspace, version, QStringLiteral("tried"), promotedAt);
        QCOMPARE(after.baseline().plan.reviews.size(), std::size_t { 1 });
        QCOMPARE(after.baseline().plan.insights.size(), std::size_t { 1 });
    }

    void aVersionStaysWhateverTheBaselineDoes()
    {
        Workspace workspace = *withVersionKept(workspaceOf(c.plan), baselineId, versionName, promotedAt);
        const ScenarioId version { workspace.scenarios.slotCount() };
        QCOMPARE(workspace.shown, baselineId);
        workspace = placedIn(std::move(workspace), c.atFells, c.coast);
        QCOMPARE(workspace.scenarios.find(version)->plan.seats.find(c.atFells)->home, c.fells);
        HEADWATER_VERIFY_ERROR(withPlan(workspace, version, workspace.baseline().plan), Locked);
        HEADWATER_VERIFY_ERROR(withVersionKept(workspace, baselineId, versionName, promotedAt), Duplicate);
        const auto back = withScenarioPromoted(workspace, version, QStringLiteral("tried"), promotedAt);
        HEADWATER_VERIFY_OK(back);
        QCOMPARE(back->baseline().plan.seats.find(c.atFells)->home, c.fells);
        QVERIFY(!back->scenarios.find(version)->inBin);
    }

    void otherScenariosFollow()
    {
        Workspace workspace = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), promotedAt);
        const ScenarioId a = workspace.shown;
        workspace = placedIn(std::move(workspace), c.atFells, c.coast);
        workspace = *withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("B"), promotedAt);
        const ScenarioId b = workspace.shown;
        workspace = placedIn(std::move(workspace), c.atLakes, c.coast);
        const auto after = withScenarioPromoted(workspace, a, versionName, promotedAt);
        HEADWATER_VERIFY_OK(after);
        const Plan &plan = after->scenarios.find(b)->plan;
        QCOMPARE(plan.seats.find(c.atFells)->home, c.coast);
        QCOMPARE(plan.seats.find(c.atLakes)->home, c.coast);
        QCOMPARE(after->shown, b);
    }

    void whatCannotBePromotedIsRefused()
    {
        const Workspace workspace = workspaceOf(c.plan);
        HEADWATER_VERIFY_ERROR(withScenarioPromoted(workspace, baselineId, versionName, promotedAt), InvalidInput);
        HEADWATER_VERIFY_ERROR(withScenarioPromoted(workspace, ScenarioId { 9 }, versionName, promotedAt), NotFound);
        const Workspace two = *withScenarioDuplicated(workspace, baselineId, QStringLiteral("A"), promotedAt);
        HEADWATER_VERIFY_ERROR(withScenarioPromoted(two, two.shown, QStringLiteral("baseline"), promotedAt), Duplicate);
    }

    void nothingIsLostByPromoting()
    {
        QVERIFY(rc::check("the promoted plan is the baseline, and the old one the newest version", [] {
            const Workspace workspace = randomWorkspace();
            for (const Scenario &scenario : workspace.scenarios) {
                if (scenario.id == baselineId || scenario.inBin)
                    continue;
                const auto after = withScenarioPromoted(workspace, scenario.id, versionName, promotedAt);
                if (!after)
                    continue; // another scenario could not follow
                RC_ASSERT(after->baseline().plan == scenario.plan);
                RC_ASSERT(after->scenarios.find(ScenarioId { after->scenarios.slotCount() })->plan
                    == workspace.baseline().plan);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(PromoteTest)
#include "promote_test.moc"
