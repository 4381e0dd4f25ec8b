// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/story/story.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/plan/coverage/journey_facts.h"
#include "ui/proposals/story/story_figures.h"

using namespace headwater;
using namespace headwater::test;

/// The figures of captured pages as they are now.
class StoryFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void thoseOfAnEarlierPlanAreNotTakenForThoseOfToday()
    {
        OpenCoverage open;
        StoryPage page;
        page.name = QStringLiteral("A page");
        page.view = QStringLiteral("space=organisation");
        page.scenario = baselineId.value;
        HEADWATER_VERIFY_OK(open.document->applyToWorkspace(QStringLiteral("page"), {},
            [&](Workspace workspace) { return withPageAdded(std::move(workspace), page); }));
        const PlanContext context = open.context();
        context.journeys.load();
        StoryFigures figures(context);
        figures.setInSight(true);
        QTRY_VERIFY_WITH_TIMEOUT(figures.of(page).has_value(), 20'000);
        open.importJourneys(); // which are read before anything is counted
        QCOMPARE(context.journeys.state(), JourneyFacts::State::Loading);
        QVERIFY(!figures.of(page).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(figures.of(page).has_value(), 20'000);
    }
};

QTEST_MAIN(StoryFiguresTest)
#include "story_figures_test.moc"
