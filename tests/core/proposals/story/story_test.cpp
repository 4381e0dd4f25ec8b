// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/promote.h"
#include "core/proposals/story/shown_figures.h"
#include "core/proposals/story/story.h"
#include "core/proposals/story/view_text.h"
#include "tests/support/random_edits.h"

#include <QTest>

#include <limits>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDateTime capturedAt(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC);

StoryPage captured(const char *name)
{
    StoryPage page;
    page.name = QString::fromLatin1(name);
    page.view = QStringLiteral("space=coverage");
    page.shown = QStringLiteral("seats=5");
    page.scenario = baselineId.value;
    page.captured = capturedAt.date();
    return page;
}

Workspace withPages(Workspace workspace, const std::vector<const char *> &names)
{
    for (const char *name : names)
        workspace = *withPageAdded(std::move(workspace), captured(name));
    return workspace;
}

QStringList namesOf(const Workspace &workspace)
{
    QStringList names;
    for (const StoryPage &page : storyOf(workspace))
        names.append(page.name);
    return names;
}

ViewText viewOf(const std::vector<std::pair<QString, QString>> &lines)
{
    ViewText view;
    for (const auto &[key, value] : lines)
        view.add(key, value);
    return view;
}

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

private Q_SLOTS:
    void aPageIsTheSameInEveryScenario()
    {
        const Workspace two = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), capturedAt);
        const auto added = withPageAdded(two, captured("Gaps"));
        HEADWATER_VERIFY_OK(added);
        for (const Scenario &scenario : added->scenarios)
            QCOMPARE(scenario.plan.storyPages.size(), std::size_t(1));
        QCOMPARE(added->shown, two.shown);
        QCOMPARE(difference(added->baseline().plan, added->plan()).rowCount(), std::size_t(0));
    }

    void aVersionThatIsShownDoesNotKeepPagesFromBeingMade()
    {
        Workspace workspace
            = *withVersionKept(workspaceOf(c.plan), baselineId, QStringLiteral("As approved"), capturedAt);
        workspace.shown = ScenarioId { workspace.scenarios.slotCount() };
        const auto added = withPageAdded(workspace, captured("Gaps"));
        HEADWATER_VERIFY_OK(added);
        QCOMPARE(namesOf(*added), QStringList { QStringLiteral("Gaps") });
        QVERIFY(added->plan().storyPages.empty());
    }

    void pagesStandInTheOrderTheyWereMoved()
    {
        const Workspace workspace = withPages(workspaceOf(c.plan), { "a", "b", "c" });
        const StoryPageId last = storyOf(workspace).back().id;
        QCOMPARE(namesOf(*withPageMoved(workspace, last, 0)).join(u' '), QStringLiteral("c a b"));
        QCOMPARE(namesOf(*withPageMoved(workspace, last, 1)).join(u' '), QStringLiteral("a c b"));
        QCOMPARE(*withPageMoved(workspace, last, 7), workspace);
        HEADWATER_VERIFY_ERROR(withPageMoved(workspace, StoryPageId { 9 }, 0), NotFound);
    }

    void pagesOfTheSamePositionStandAsTheyWereMade()
    {
        Workspace workspace = withPages(workspaceOf(c.plan), { "a", "b", "c" });
        Plan plan = workspace.baseline().plan;
        for (StoryPage page : storyOf(workspace)) {
            page.position = -3;
            plan = *withRow(plan, page);
        }
        workspace = *withPlan(workspace, baselineId, plan);
        QCOMPARE(namesOf(workspace).join(u' '), QStringLiteral("a b c"));
        QCOMPARE(namesOf(*withPageMoved(workspace, StoryPageId { 3 }, 1)).join(u' '), QStringLiteral("a c b"));
        QCOMPARE(namesOf(*withPageAdded(workspace, captured("d"))).join(u' '), QStringLiteral("a b c d"));
    }

    void wordsAndViewsOfAPageChangeApart()
    {
        const Workspace workspace = withPages(workspaceOf(c.plan), { "a" });
        const StoryPageId id = storyOf(workspace).front().id;
        const auto worded = withPageWorded(workspace, id, QStringLiteral(" North  "), QStringLiteral(" why "));
        HEADWATER_VERIFY_OK(worded);
        StoryPage other = captured("ignored");
        other.view = QStringLiteral("space=journeys");
        other.scenario = 2;
        const StoryPage page = storyOf(*withPageCapturedAgain(*worded, id, other)).front();
        QCOMPARE(page.name, QStringLiteral("North"));
        QCOMPARE(page.caption, QStringLiteral("why"));
        QCOMPARE(page.view, QStringLiteral("space=journeys"));
        QCOMPARE(page.scenario, 2);
        QCOMPARE(page.position, 1);
    }

    void aPageNeedsANameAndAView()
    {
        const Workspace workspace = withPages(workspaceOf(c.plan), { "a" });
        const StoryPageId id = storyOf(workspace).front().id;
        StoryPage blank = captured("x");
        blank.view.clear();
        HEADWATER_VERIFY_ERROR(withPageAdded(workspace, blank), InvalidInput);
        HEADWATER_VERIFY_ERROR(withPageCapturedAgain(workspace, id, blank), InvalidInput);
        HEADWATER_VERIFY_ERROR(withPageAdded(workspace, captured("  ")), InvalidInput);
        HEADWATER_VERIFY_ERROR(withPageWorded(workspace, id, QStringLiteral(" "), {}), InvalidInput);
        HEADWATER_VERIFY_ERROR(withPageWorded(workspace, StoryPageId { 9 }, QStringLiteral("n"), {}), NotFound);
        HEADWATER_VERIFY_ERROR(withPagesRemoved(workspace, { id, id }), NotFound);
    }

    void aScenarioInTheBinIsGone()
    {
        Workspace workspace = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("A"), capturedAt);
        const std::int64_t a = workspace.shown.value;
        QCOMPARE(scenarioOf(workspace, a)->name, QStringLiteral("A"));
        workspace = *withScenarioInBin(workspace, workspace.shown, true);
        QVERIFY(!scenarioOf(workspace, a));
        QVERIFY(!scenarioOf(workspace, 0));
        QVERIFY(!scenarioOf(workspace, -7));
    }

    void anyMoveIsAPermutationThatOthersKeepTheirOrderIn()
    {
        QVERIFY(rc::check("moving a page", [this](unsigned which, unsigned to) {
            const Workspace workspace = withPages(workspaceOf(c.plan), { "a", "b", "c", "d", "e" });
            const std::vector<StoryPage> before = storyOf(workspace);
            const StoryPage &moved = before[which % before.size()];
            QStringList expected = namesOf(workspace);
            expected.removeOne(moved.name);
            expected.insert(std::min<qsizetype>(to % 9, expected.size()), moved.name);
            const Workspace after = *withPageMoved(workspace, moved.id, to % 9);
            RC_ASSERT(namesOf(after) == expected);
            RC_ASSERT(namesOf(*withPagesRemoved(after, { moved.id })).size() == 4);
        }));
    }

    void aViewIsReadAsItWasWritten()
    {
        QVERIFY(rc::check("view text", [](const std::vector<std::pair<unsigned, int>> &lines) {
            ViewText view;
            for (const auto &[key, value] : lines)
                view.add(
                    QStringLiteral("key.%1").arg(key % 5), oddText(std::abs(value % 1'000)) + QStringLiteral("%0A"));
            RC_ASSERT(ViewText::fromText(view.toText()) == view);
        }));
        const ViewText view = viewOf({ { QStringLiteral("a"), QStringLiteral("x=y") }, { QStringLiteral("b"), {} },
            { QStringLiteral("a"), QStringLiteral("1\n2%") } });
        QCOMPARE(view.toText(), QStringLiteral("a=x=y\nb=\na=1%0A2%25"));
        QCOMPARE(ViewText::fromText(view.toText()).values(QStringLiteral("a")).last(), QStringLiteral("1\n2%"));
    }

    void whatIsNoViewIsLeftOut()
    {
        const ViewText view = ViewText::fromText(
            QStringLiteral("no mark\n=nothing\nbad key=1\nzoom=nan\nzoom=2\nseat=-1\nseat=3\nseat=3\nseat=x\nseat=0"));
        QVERIFY(!view.number(QStringLiteral("zoom"), 0, 10)); // the first one counts
        QCOMPARE(view.numbers(QStringLiteral("seat")), std::vector<std::int64_t> { 3 });
        QVERIFY(!view.contains(QStringLiteral("bad key")));
        QVERIFY(!ViewText::fromText(QStringLiteral("z=11")).number(QStringLiteral("z"), 0, 10));
        QVERIFY(ViewText::fromText({}).isEmpty());
        const QString huge = QStringLiteral("k=%1\n").arg(QString(1'000, u'v')).repeated(10'000);
        QVERIFY(ViewText::fromText(huge).values(QStringLiteral("k")).size() <= 2'000);
    }

    void figuresAreReadAsTheyWereKept()
    {
        CoverageFigures coverage;
        coverage.quarter = quarterWith(QDate(2027, 1, 1));
        coverage.demand = Minutes { 300 };
        coverage.served = Minutes { 100 };
        coverage.margin = Money { 123'456'789'012 };
        coverage.gaps = 4;
        const ShownFigures kept = figuresToKeep(figuresOf(c.plan), { 1, 2, 3, 4 }, &coverage);
        const ShownFigures read = ShownFigures::fromText(kept.toText());
        QCOMPARE(read.quarter, QDate(2027, 1, 1));
        QVERIFY(changedSince(kept, read).empty());
        QCOMPARE(read.figures.size(), std::size_t(8));
        QVERIFY(kept.toText().contains(QStringLiteral("seats=5\nvacancies=3\n")));
        QVERIFY(kept.toText().contains(QStringLiteral("changes=10")));
        QVERIFY(ShownFigures::fromText(QStringLiteral("seats=inf\nrm -rf=1\ncost=x")).figures.empty());
    }

    void onlyFiguresThatDifferNoticeablyHaveChanged()
    {
        const auto figures = [](double seats, double margin, QDate quarter) {
            ShownFigures made;
            made.figures = { { figure::seats, seats }, { figure::margin, margin } };
            made.quarter = quarter;
            return made;
        };
        const QDate q1(2027, 1, 1);
        const ShownFigures then = figures(5, 1'000'000, q1);
        QVERIFY(changedSince(then, figures(5, 1'000'100, q1)).empty());
        QCOMPARE(
            changedSince(then, figures(6, 1'000'000, q1)), (std::vector<ChangedFigure> { { figure::seats, 5, 6 } }));
        QCOMPARE(changedSince(then, figures(5, 2'000'000, q1)).front().id, QString(figure::margin));
        QVERIFY(changedSince(then, figures(5, 2'000'000, QDate(2027, 4, 1))).empty());
        QVERIFY(changedSince(then, {}).empty());
        QCOMPARE(changedSince(figures(0, 0, q1), figures(0, 1, q1)).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
