// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/delegation/slice.h"
#include "core/proposals/merge/workspace_merge.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime copiedAt(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

Workspace placedAs(Workspace workspace, ScenarioId scenario, SeatId seat, TerritoryId home)
{
    const SeatId seats[] { seat };
    return *withPlan(workspace, scenario, *withSeatsPlaced(workspace.scenarios.find(scenario)->plan, seats, home));
}

const Scenario *named(const Workspace &workspace, const QString &name)
{
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.name == name)
            return &scenario;
    }
    return nullptr;
}

} // namespace

class WorkspaceMergeTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();
    /// A baseline and a scenario, as both people begin.
    Workspace begun = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("Growth"), copiedAt);
    const ScenarioId growth = begun.shown;

private Q_SLOTS:
    void whoChangedNothingLeavesTheOtherAlone()
    {
        QVERIFY(rc::check("merge(b, m, b) = m; merge(b, b, t) has every plan of t; merge(b, m, m) = m", [] {
            const Workspace base = randomWorkspace();
            const Workspace changed = randomWorkspace(base);
            const auto mine = mergeWorkspaces(base, changed, base);
            RC_ASSERT(mine.has_value());
            RC_ASSERT(mine->workspace == changed);
            RC_ASSERT(mine->isDecided());
            const auto same = mergeWorkspaces(base, changed, changed);
            RC_ASSERT(same.has_value());
            RC_ASSERT(same->workspace == changed);
            const auto theirs = mergeWorkspaces(base, base, changed);
            RC_ASSERT(theirs.has_value());
            RC_ASSERT(theirs->isDecided());
            for (const Scenario &scenario : changed.scenarios) {
                if (scenario.inBin)
                    continue;
                const auto &merged = theirs->workspace.scenarios;
                RC_ASSERT(std::any_of(
                    merged.begin(), merged.end(), [&](const Scenario &one) { return one.plan == scenario.plan; }));
            }
        }));
    }

    void aMoveInTheBaselineReachesTheScenariosOfTheOther()
    {
        const Workspace mine = placedAs(begun, growth, c.atLakes, c.coast);
        const Workspace theirs = placedAs(begun, baselineId, c.atFells, c.coast);
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(merge->isDecided());
        const Plan &plan = merge->workspace.scenarios.find(growth)->plan;
        QCOMPARE(plan.seats.find(c.atFells)->home, c.coast);
        QCOMPARE(plan.seats.find(c.atLakes)->home, c.coast);
        QCOMPARE(merge->workspace.baseline().plan.seats.find(c.atLakes)->home, c.lakes);
    }

    void aConflictOfTheBaselineIsAskedOnceAndDecidedForAll()
    {
        const Workspace mine = placedAs(begun, baselineId, c.atFells, c.coast);
        const Workspace theirs = placedAs(begun, baselineId, c.atFells, c.lakes);
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(merge->conflicts.size(), std::size_t(1));
        QCOMPARE(merge->conflicts.front().scenario, baselineId);
        WorkspaceChoices choices;
        choices.single[{ baselineId, merge->conflicts.front().conflict.key() }] = MergeSide::Theirs;
        const auto decided = mergeWorkspaces(begun, mine, theirs, choices);
        HEADWATER_VERIFY_OK(decided);
        QVERIFY(decided->isDecided());
        for (const Scenario &scenario : decided->workspace.scenarios)
            QCOMPARE(scenario.plan.seats.find(c.atFells)->home, c.lakes);
    }

    void newScenariosOfBothStayAndShareTheNumbersOfNewRows()
    {
        const auto withNewSeat = [&](TerritoryId home) {
            Workspace workspace
                = *withScenarioDuplicated(begun, baselineId, QStringLiteral("Idea"), copiedAt.addSecs(home.value));
            const SeatId seats[] { c.atFells };
            return *withPlan(workspace, workspace.shown, *withSeatsCopied(workspace.plan(), seats, home));
        };
        const Workspace mine = withNewSeat(c.lakes);
        const auto merge = mergeWorkspaces(begun, mine, withNewSeat(c.coast));
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(merge->isDecided());
        QCOMPARE(merge->added, QStringList { QStringLiteral("Idea (2)") });
        const Plan &own = named(merge->workspace, QStringLiteral("Idea"))->plan;
        const Plan &other = named(merge->workspace, QStringLiteral("Idea (2)"))->plan;
        QCOMPARE(own, mine.plan());
        const SeatId taken { c.plan.seats.slotCount() + 1 };
        QCOMPARE(own.seats.find(taken)->home, c.lakes);
        QVERIFY(!other.seats.contains(taken));
        QCOMPARE(other.seats.find(SeatId { taken.value + 1 })->home, c.coast);
    }

    void aFileOfAnotherPlanIsRefused()
    {
        Workspace stranger = begun;
        PlanInfo info = *stranger.baseline().plan.info.find(PlanInfoId { 1 });
        info.identity = QStringLiteral("another");
        stranger = *withPlan(stranger, baselineId, *withRow(stranger.baseline().plan, info));
        HEADWATER_VERIFY_ERROR(mergeWorkspaces(begun, begun, stranger), InvalidInput);
        HEADWATER_VERIFY_ERROR(mergeWorkspaces(stranger, begun, begun), InvalidInput);
    }

    void aLeadsMovesComeBackIntoTheWholeAndTheRestStays()
    {
        const Workspace slice = *sliceOf(begun, c.north);
        const Workspace theirs = placedAs(slice, growth, c.atFells, c.lakes);
        const Workspace mine = placedAs(begun, growth, c.atCoast, c.south);
        for (const Workspace *base : std::initializer_list<const Workspace *> {
                 &begun, &slice }) { // the file that went out does as well as the whole
            const auto merge = mergeWorkspaces(*base, mine, theirs);
            HEADWATER_VERIFY_OK(merge);
            QVERIFY(merge->isDecided());
            const Plan &plan = merge->workspace.scenarios.find(growth)->plan;
            QCOMPARE(plan.seats.find(c.atFells)->home, c.lakes);
            QCOMPARE(plan.seats.find(c.atCoast)->home, c.south);
            QCOMPARE(plan.accounts.size(), c.plan.accounts.size());
            QVERIFY(!plan.info.find(PlanInfoId { 1 })->slice.isValid());
        }
    }
};

QTEST_GUILESS_MAIN(WorkspaceMergeTest)
#include "workspace_merge_test.moc"
