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

    void workOnAScenarioThatWasThrownAwayComesBackBeside()
    {
        const Workspace mine = *withScenarioInBin(*withScenarioShown(begun, baselineId), growth, true);
        const Workspace theirs = placedAs(begun, growth, c.atFells, c.coast);
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(merge->isDecided());
        QCOMPARE(merge->added, QStringList { QStringLiteral("Growth (2)") });
        const Scenario *back = named(merge->workspace, QStringLiteral("Growth (2)"));
        QVERIFY(back && !back->inBin);
        QCOMPARE(back->plan.seats.find(c.atFells)->home, c.coast);
        QVERIFY(merge->workspace.scenarios.find(growth)->inBin);
        QCOMPARE(merge->workspace.scenarios.find(growth)->plan.seats.find(c.atFells)->home, c.fells);
    }

    void aScenarioThatWasThrownAwayStaysThereWhenNobodyWorkedOnIt()
    {
        const Workspace mine = *withScenarioInBin(*withScenarioShown(begun, baselineId), growth, true);
        const Workspace theirs = placedAs(begun, baselineId, c.atFells, c.coast); // which the scenario follows
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(merge->added.isEmpty());
        QCOMPARE(merge->workspace.scenarios.size(), begun.scenarios.size());
        QCOMPARE(merge->workspace.baseline().plan.seats.find(c.atFells)->home, c.coast);
    }

    void aScenarioThatTheirsTookOutOfTheBinIsThere()
    {
        const Workspace base = *withScenarioInBin(*withScenarioShown(begun, baselineId), growth, true);
        const Workspace theirs = placedAs(*withScenarioInBin(base, growth, false), growth, c.atFells, c.coast);
        const auto merge = mergeWorkspaces(base, base, theirs);
        HEADWATER_VERIFY_OK(merge);
        QVERIFY(!merge->workspace.scenarios.find(growth)->inBin);
        QCOMPARE(merge->workspace.scenarios.find(growth)->plan.seats.find(c.atFells)->home, c.coast);
    }

    void aVersionMadeInASliceComesBackAsAWholePlan()
    {
        const Workspace slice = *sliceOf(begun, c.south);
        QVERIFY(!slice.baseline().plan.accounts.contains(c.acme));
        Workspace theirs = placedAs(slice, baselineId, c.atCoast, c.south);
        Scenario version = slice.baseline();
        version.name = QStringLiteral("Baseline until November");
        version.parent = baselineId;
        version.created = copiedAt.addDays(1);
        version.isVersion = true;
        theirs.scenarios.edit().add(version);
        for (const Workspace *base : std::initializer_list<const Workspace *> { &begun, &slice }) {
            const auto merge = mergeWorkspaces(*base, begun, theirs);
            HEADWATER_VERIFY_OK(merge);
            const Scenario *kept = named(merge->workspace, version.name);
            QVERIFY(kept && kept->isVersion);
            QCOMPARE(kept->plan, begun.baseline().plan);
        }
    }

    void parentsAreThoseOfTheSameFile()
    {
        // Both make a scenario of number 3, and theirs makes another one of it.
        const Workspace mine = *withScenarioDuplicated(begun, baselineId, QStringLiteral("Mine"), copiedAt.addSecs(1));
        Workspace theirs = *withScenarioDuplicated(begun, baselineId, QStringLiteral("Idea"), copiedAt.addSecs(2));
        theirs = placedAs(theirs, theirs.shown, c.atFells, c.coast);
        theirs = *withScenarioDuplicated(theirs, theirs.shown, QStringLiteral("Idea, further"), copiedAt.addSecs(3));
        const auto merge = mergeWorkspaces(begun, mine, theirs);
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(named(merge->workspace, QStringLiteral("Idea, further"))->parent,
            named(merge->workspace, QStringLiteral("Idea"))->id);
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
