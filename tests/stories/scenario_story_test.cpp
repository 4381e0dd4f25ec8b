// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"

#include <QMenu>

namespace headwater {

/// Scenarios, their bin, and the way back to the baseline, through the window.
class ScenarioStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScenarioIsDuplicatedRenamedBinnedAndRestored();
    void theBinIsEmptiedOnlyOnConsentAndUndoFillsIt();
    void scenarioMenuSwitches();
    void selectedRowsGoBackToTheBaseline();
};

using namespace headwater::test;

void ScenarioStoryTest::init() { failOnWarnings(); }

void ScenarioStoryTest::aScenarioIsDuplicatedRenamedBinnedAndRestored()
{
    Story story;
    story.openSample();
    const std::size_t before = story.page().scenarioCommands().scenarios().size();

    story.prompts.answerText(QStringLiteral("Bold North"));
    story.trigger("duplicate_scenario");
    QCOMPARE(story.document().workspace().current().name, QStringLiteral("Bold North"));
    QCOMPARE(story.page().scenarioCommands().scenarios().size(), before + 1);

    story.prompts.answerText(QStringLiteral("Bolder North"));
    story.trigger("rename_scenario");
    QVERIFY(story.find<QToolButton>("scenarioButton")->accessibleName().contains(QStringLiteral("Bolder North")));

    story.trigger("delete_scenario");
    QCOMPARE(story.page().scenarioCommands().scenarios().size(), before);
    QVERIFY(story.document().workspace().current().name != QStringLiteral("Bolder North"));

    story.prompts.answerChoice(0);
    story.trigger("restore_scenario");
    QCOMPARE(story.page().scenarioCommands().scenarios().size(), before + 1);

    QVERIFY(story.prompts.isExhausted());
}

void ScenarioStoryTest::theBinIsEmptiedOnlyOnConsentAndUndoFillsIt()
{
    Story story;
    story.openSample();
    const std::size_t all = story.document().workspace().scenarios.size();
    story.prompts.answerText(QStringLiteral("Bold North"));
    story.trigger("duplicate_scenario");
    story.trigger("delete_scenario");

    story.prompts.answerConfirm(false);
    story.trigger("empty_bin");
    QCOMPARE(story.page().scenarioCommands().binned().size(), std::size_t(1));

    story.prompts.answerConfirm(true);
    story.trigger("empty_bin");
    QVERIFY(story.page().scenarioCommands().binned().empty());
    QCOMPARE(story.document().workspace().scenarios.size(), all);

    story.trigger("undo");
    QCOMPARE(story.page().scenarioCommands().binned().size(), std::size_t(1));
    QVERIFY(story.prompts.isExhausted());
}

void ScenarioStoryTest::scenarioMenuSwitches()
{
    Story story;
    story.openSample();
    auto *menu = story.find<QToolButton>("scenarioButton")->menu();
    Q_EMIT menu->aboutToShow();
    QAction *other = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->isCheckable() && !action->isChecked())
            other = action;
    }

    QVERIFY(other);
    other->trigger();

    QCOMPARE(story.document().workspace().current().name, other->text());
    QVERIFY(story.find<QToolButton>("scenarioButton")->text().startsWith(other->text().left(6)));
}

void ScenarioStoryTest::selectedRowsGoBackToTheBaseline()
{
    Story story;
    story.openSample();
    story.prompts.answerText(QStringLiteral("Try"));
    story.trigger("new_scenario");
    const SeatId seat = story.someSeat();
    QVERIFY(story.closeSomeSeat());
    story.settle();
    QCOMPARE(story.plan().seats.find(seat)->status, SeatStatus::Closed);

    story.page().selection().selectSeats({ seat });
    story.trigger("revert_selected");

    QVERIFY(story.plan() == story.document().baselinePlan()); // with the person, the accounts and the reports
}

} // namespace headwater

QTEST_MAIN(headwater::ScenarioStoryTest)

#include "scenario_story_test.moc"
