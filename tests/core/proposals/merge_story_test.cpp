// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/delegation/slice.h"
#include "core/proposals/merge/workspace_merge.h"
#include "core/proposals/story/session.h"
#include "core/proposals/story/story.h"
#include "core/proposals/story/view_text.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime begunAt(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

Workspace withIdea(const Workspace &workspace, const QString &name, int seconds)
{
    return *withScenarioDuplicated(workspace, baselineId, name, begunAt.addSecs(seconds));
}

StoryPage page(const QString &name, ScenarioId scenario, const QString &view = QStringLiteral("space=organisation"))
{
    StoryPage page;
    page.name = name;
    page.view = view;
    page.scenario = scenario.value;
    page.captured = begunAt.date();
    return page;
}

Workspace withPage(const Workspace &workspace, const StoryPage &page) { return *withPageAdded(workspace, page); }

Workspace withNote(const Workspace &workspace, const QString &text, ScenarioId scenario)
{
    SessionEntry entry;
    entry.at = entryTime(begunAt);
    entry.who = QStringLiteral("Ann");
    entry.text = text;
    entry.scenario = scenario.value;
    return *withEntry(workspace, entry);
}

template <typename Row> Workspace withBaselineRow(Workspace workspace, Row row)
{
    Plan plan = *withRow(withIdsReserved(workspace.baseline().plan, workspace), std::move(row));
    return *withPlan(std::move(workspace), baselineId, std::move(plan));
}

Workspace withReview(const Workspace &workspace, const QString &name, ScenarioId approved, ScenarioId proposal)
{
    Review review;
    review.name = name;
    review.approved = approved.value;
    review.proposal = proposal.value;
    return withBaselineRow(workspace, review);
}

const StoryPage *pageNamed(const Workspace &workspace, const QString &name)
{
    for (const StoryPage &page : workspace.baseline().plan.storyPages) {
        if (page.name == name)
            return &page;
    }
    return nullptr;
}

QString scenarioNamed(const Workspace &workspace, std::int64_t number)
{
    const Scenario *scenario = workspace.scenarios.find(ScenarioId { number });
    return scenario ? scenario->name : QString();
}

/// Rows named after the scenario that they name, and scenarios to name, as one person adds them.
Workspace withRandomRows(Workspace workspace, const QString &who, int begin)
{
    const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 100)));
    for (const auto &[what, which] : steps) {
        ++begin;
        const ScenarioId any { 1 + which % workspace.scenarios.slotCount() };
        const QString text
            = QStringLiteral("%1/%2 %3").arg(scenarioNamed(workspace, any.value), who, QString::number(begin));
        if (what == 0)
            workspace = withIdea(workspace, QStringLiteral("%1 %2").arg(who).arg(begin), begin);
        else if (what == 1)
            workspace = withPage(workspace, page(text, any));
        else if (what == 2)
            workspace = withNote(workspace, text, any);
        else
            workspace = withReview(workspace, text, any, any);
    }
    return workspace;
}

/// What each row is called, with the name of the scenario that it names.
std::set<std::pair<QString, QString>> namesOf(const Workspace &workspace)
{
    std::set<std::pair<QString, QString>> names;
    const Plan &plan = workspace.baseline().plan;
    for (const StoryPage &page : plan.storyPages)
        names.emplace(page.name, scenarioNamed(workspace, page.scenario));
    for (const SessionEntry &entry : plan.sessionEntries)
        names.emplace(entry.text, scenarioNamed(workspace, entry.scenario));
    for (const Review &review : plan.reviews) {
        names.emplace(review.name, scenarioNamed(workspace, review.approved));
        names.emplace(review.name, scenarioNamed(workspace, review.proposal));
    }
    return names;
}

} // namespace

/// Rows that keep numbers of scenarios and of other rows beside the ids that every merge follows.
class MergeStoryTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();
    const Workspace begun = withIdea(workspaceOf(c.plan), QStringLiteral("Growth"), 0);

    /// Both make a scenario of number 3.
    const Workspace mine = withIdea(begun, QStringLiteral("Mine"), 1);
    const Workspace theirs = withIdea(begun, QStringLiteral("Theirs"), 2);
    const ScenarioId third { 3 };

private Q_SLOTS:
    void pagesNotesAndReviewsGoOnNamingTheirScenarios()
    {
        Workspace told = withPage(theirs, page(QStringLiteral("page"), third));
        told = withNote(told, QStringLiteral("said"), third);
        told = withReview(told, QStringLiteral("review"), third, ScenarioId { 2 });
        const auto merge = mergeWorkspaces(begun, mine, told);
        HEADWATER_VERIFY_OK(merge);
        const Plan &plan = merge->workspace.baseline().plan;
        const auto nameOf = [&](std::int64_t number) { return scenarioNamed(merge->workspace, number); };
        QCOMPARE(nameOf(plan.storyPages.begin()->scenario), QStringLiteral("Theirs"));
        QCOMPARE(nameOf(plan.sessionEntries.begin()->scenario), QStringLiteral("Theirs"));
        QCOMPARE(nameOf(plan.reviews.begin()->approved), QStringLiteral("Theirs"));
        QCOMPARE(nameOf(plan.reviews.begin()->proposal), QStringLiteral("Growth"));
        QVERIFY(merge->loose.empty());
    }

    void whateverBothAddTheRowsNameTheSameScenarios()
    {
        QVERIFY(rc::check("rows name what they named, and it does not matter who is mine", [this] {
            const Workspace base = withRandomRows(begun, QStringLiteral("base"), 10);
            const Workspace one = withRandomRows(base, QStringLiteral("one"), 1000);
            const Workspace other = withRandomRows(base, QStringLiteral("other"), 2000);
            const auto merge = mergeWorkspaces(base, one, other);
            const auto mirrored = mergeWorkspaces(base, other, one);
            RC_ASSERT(merge.has_value() && mirrored.has_value());
            RC_ASSERT(merge->isDecided() && merge->loose.empty());
            auto expected = namesOf(one);
            expected.merge(namesOf(other));
            RC_ASSERT(namesOf(merge->workspace) == expected);
            RC_ASSERT(namesOf(mirrored->workspace) == expected);
        }));
    }

    void whoChangedNothingLeavesTheOtherAlone()
    {
        QVERIFY(rc::check("merge(b, m, b) = m and merge(b, m, m) = m, rows that name nothing included", [this] {
            Workspace base = withRandomRows(begun, QStringLiteral("base"), 10);
            base = withPage(base, page(QStringLiteral("dangling"), ScenarioId { 77 }));
            Workspace changed = withRandomRows(base, QStringLiteral("mine"), 1000);
            changed = withNote(changed, QStringLiteral("of nothing"), ScenarioId { 78 });
            const ScenarioId some { 2 + *rc::gen::inRange<std::int64_t>(0, changed.scenarios.slotCount()) };
            if (auto next = withScenarioInBin(*withScenarioShown(changed, baselineId), some, true)) {
                changed = *std::move(next);
                if (*rc::gen::arbitrary<bool>())
                    changed = *withScenarioDeleted(changed, some);
            }
            const auto unchanged = mergeWorkspaces(base, changed, base);
            RC_ASSERT(unchanged.has_value());
            RC_ASSERT(unchanged->workspace == changed);
            const auto same = mergeWorkspaces(base, changed, changed);
            RC_ASSERT(same.has_value());
            RC_ASSERT(same->workspace == changed);
        }));
    }

    void aPageTicksTheScenariosAndSelectsTheSeatsThatItShowed()
    {
        const SeatId seats[] { c.atFells };
        const Workspace mineToo = *withPlan(mine, baselineId, *withSeatsCopied(mine.baseline().plan, seats, c.lakes));
        Workspace told = *withPlan(theirs, baselineId, *withSeatsCopied(theirs.baseline().plan, seats, c.coast));
        const SeatId added { c.plan.seats.slotCount() + 1 };
        told = withPage(told,
            page(QStringLiteral("page"), baselineId,
                QStringLiteral("space=scenarios\nticked=2\nticked=3\nseat=%1").arg(added.value)));
        const auto merge = mergeWorkspaces(begun, mineToo, told);
        HEADWATER_VERIFY_OK(merge);
        const ViewText view = ViewText::fromText(pageNamed(merge->workspace, QStringLiteral("page"))->view);
        const std::vector<std::int64_t> ticked = view.numbers(QStringLiteral("ticked"));
        QCOMPARE(ticked.size(), std::size_t(2));
        QCOMPARE(scenarioNamed(merge->workspace, ticked[0]), QStringLiteral("Growth"));
        QCOMPARE(scenarioNamed(merge->workspace, ticked[1]), QStringLiteral("Theirs"));
        const SeatId selected { view.numbers(QStringLiteral("seat")).front() };
        QCOMPARE(merge->workspace.baseline().plan.seats.find(selected)->home, c.coast);
    }

    void whatWasLearnedAndAgreedIsAboutTheSameRows()
    {
        const SeatId seats[] { c.atFells };
        const Workspace mineToo = *withPlan(mine, baselineId, *withSeatsCopied(mine.baseline().plan, seats, c.lakes));
        Workspace told = *withPlan(theirs, baselineId, *withSeatsCopied(theirs.baseline().plan, seats, c.coast));
        const SeatId added { c.plan.seats.slotCount() + 1 };
        Insight insight;
        insight.text = QStringLiteral("pays");
        insight.about = QStringLiteral("seat");
        insight.aboutRow = added.value;
        told = withBaselineRow(told, insight);
        AcceptedChange agreed;
        agreed.about = QStringLiteral("seat");
        agreed.aboutRow = added.value;
        agreed.who = QStringLiteral("Bo");
        told = withBaselineRow(told, agreed);
        const auto merge = mergeWorkspaces(begun, mineToo, told);
        HEADWATER_VERIFY_OK(merge);
        const Plan &plan = merge->workspace.baseline().plan;
        QCOMPARE(plan.seats.find(SeatId { plan.insights.begin()->aboutRow })->home, c.coast);
        QCOMPARE(plan.seats.find(SeatId { plan.acceptedChanges.begin()->aboutRow })->home, c.coast);
    }

    void whatNamesAScenarioInTheBinOfTheOtherNamesNoneAndIsListed()
    {
        Workspace told = withPage(theirs, page(QStringLiteral("page"), third));
        told = *withScenarioInBin(*withScenarioShown(told, baselineId), third, true);
        const auto merge = mergeWorkspaces(begun, mine, told);
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(pageNamed(merge->workspace, QStringLiteral("page"))->scenario, std::int64_t(0));
        const std::vector<RowWithoutScenario> loose { { QStringLiteral("story_page"), QStringLiteral("page"),
            QStringLiteral("Theirs") } };
        QCOMPARE(merge->loose, loose);
    }

    void whatNamesAScenarioThatIsGoneThereNamesNoOther()
    {
        Workspace told = withNote(theirs, QStringLiteral("said"), third);
        told = *withScenarioInBin(*withScenarioShown(told, baselineId), third, true);
        told = *withScenarioDeleted(told, third);
        const auto merge = mergeWorkspaces(begun, mine, told);
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(merge->workspace.baseline().plan.sessionEntries.begin()->scenario, std::int64_t(0));
    }

    void whatIsLeftOutIsNamedByNobody()
    {
        ScenarioNumbers leftOut;
        leftOut.set(3, {});
        Workspace told = withPage(theirs, page(QStringLiteral("page"), third, QStringLiteral("ticked=2\nticked=3")));
        told = withReview(told, QStringLiteral("review"), ScenarioId { 2 }, third);
        const Plan &named = told.baseline().plan;
        const Plan plan = withScenarioNumbers(named, {}, leftOut);
        QCOMPARE(plan.storyPages.begin()->scenario, std::int64_t(0));
        QCOMPARE(ViewText::fromText(plan.storyPages.begin()->view).numbers(QStringLiteral("ticked")),
            std::vector<std::int64_t> { 2 });
        QCOMPARE(plan.reviews.begin()->approved, std::int64_t(2));
        QCOMPARE(plan.reviews.begin()->proposal, std::int64_t(0));
        const auto loose = rowsWithoutScenario(plan, named, [](std::int64_t) { return QStringLiteral("Theirs"); });
        QCOMPARE(loose.size(), std::size_t(2));
        QCOMPARE(loose.front().table, QStringLiteral("review"));
    }

    void twoScenariosForOnePageAreAskedAboutByName()
    {
        const Workspace base = withPage(begun, page(QStringLiteral("page"), baselineId));
        const auto showing = [&](const QString &name, int seconds) {
            const Workspace workspace = withIdea(base, name, seconds);
            const StoryPageId id = base.baseline().plan.storyPages.begin()->id;
            return *withPageCapturedAgain(workspace, id, page({}, workspace.shown));
        };
        const auto merge
            = mergeWorkspaces(base, showing(QStringLiteral("Mine"), 1), showing(QStringLiteral("Theirs"), 2));
        HEADWATER_VERIFY_OK(merge);
        QCOMPARE(merge->conflicts.size(), std::size_t(1));
        QCOMPARE(merge->conflicts.front().conflict.mine, QStringLiteral("Mine"));
        QCOMPARE(merge->conflicts.front().conflict.theirs, QStringLiteral("Theirs"));
        QVERIFY(merge->conflicts.front().conflict.base != QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(MergeStoryTest)
#include "merge_story_test.moc"
