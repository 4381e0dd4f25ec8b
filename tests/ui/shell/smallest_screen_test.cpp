// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/review/freeze.h"
#include "tests/stories/story.h"
#include "tests/support/small_company.h"

namespace headwater {

/// Every page of every space fits a screen of 1280 x 800, whatever it found in the sample.
class SmallestScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void everyPageFits_data();
    void everyPageFits();
};

using namespace headwater::test;

void SmallestScreenTest::everyPageFits_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("normal text") << 1.0;
    QTest::newRow("text a quarter larger") << 1.25;
}

/// A review with figures of every territory, and some pages of a storyboard: without them their spaces are empty.
static void fillProposalAndReview(Story &story)
{
    for (int page = 0; page < 3; ++page)
        story.trigger("capture_view");
    std::vector<PredictedFigure> predictions;
    for (const Territory &territory : story.plan().territories)
        predictions.push_back(
            { {}, {}, territory.name, ReviewMeasure::Margin, QDate(2027, 1, 1), 100'000, 80'000, 120'000 });
    const ReviewDraft draft { QStringLiteral("First quarter"), {}, QDate(2027, 1, 1), {}, {},
        QStringLiteral("approved"), QStringLiteral("on the day"), QStringLiteral("proposed") };
    HEADWATER_VERIFY_OK(story.document().applyToWorkspace(QStringLiteral("Freeze"), {}, [&](Workspace workspace) {
        return withReviewFrozen(std::move(workspace), draft, predictions, story.document().now());
    }));
    story.page().say({}); // in passing
}

void SmallestScreenTest::everyPageFits()
{
    QFETCH(const double, scale);
    Story story;
    story.settings().setValue(QStringLiteral("textScale"), scale);
    story.restart();
    story.openSample();
    fillProposalAndReview(story);
    ScenarioId last = baselineId;
    for (const Scenario &scenario : story.document().workspace().scenarios)
        last = scenario.isVersion ? last : scenario.id;
    story.page().scenarioCommands().show(last);
    story.settle();
    for (int i = 0; i < story.page().spaceCount(); ++i) {
        story.page().showSpace(i);
        const QList<QAction *> actions = story.page().space(i).spaceActions();
        for (QAction *page : actions) {
            if (!page->actionGroup() || page->actionGroup() != actions.first()->actionGroup())
                continue;
            story.page().run(*page);
            story.settle();
            const QSize least = story.window().minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 800,
                qPrintable(QStringLiteral("%1: %2 x %3").arg(page->text()).arg(least.width()).arg(least.height())));
        }
    }
    applyAppearance(*qApp, Appearance::Light);
}

} // namespace headwater

QTEST_MAIN(headwater::SmallestScreenTest)
#include "smallest_screen_test.moc"
