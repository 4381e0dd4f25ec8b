// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/shell/palette/command_palette.h"

#include <QLineEdit>
#include <QListView>

namespace headwater {

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void everyTypedWordMustOccur();
    void beginningsOfWordsComeFirst();
    void findsAndRunsAnAction();
    void findsAPersonAndSelectsTheSeat();
    void findsAScenarioAndShowsIt();
    void saysWhenThereIsNothing();
    void arrowKeysChoose();
    void worksWithoutAPlan();
    void actionOfAnotherSpaceGoesThere();
    void actionOfASpaceNobodyHasSeenWaitsForIt();
    void whoLeavesASpaceTakesTheWaitingActionBack();
    void escapeChangesNothing();
};

using namespace headwater::test;

namespace {

QLineEdit *open(Story &story)
{
    story.trigger("find");
    return story.find<QLineEdit>("paletteField");
}

QAction *actionOf(Story &story, const char *name)
{
    for (QAction *action : story.page().spaceActions()) {
        if (action->objectName() == QLatin1StringView(name))
            return action;
    }
    return nullptr;
}

} // namespace

void PaletteTest::everyTypedWordMustOccur()
{
    QVERIFY(paletteMatch(QStringLiteral("dup sce"), QStringLiteral("Duplicate scenario")) > 0);
    QCOMPARE(paletteMatch(QStringLiteral("dup seat"), QStringLiteral("Duplicate scenario")), 0);
    QVERIFY(paletteMatch(QString(), QStringLiteral("anything")) > 0);
}

void PaletteTest::beginningsOfWordsComeFirst()
{
    const int beginning = paletteMatch(QStringLiteral("re"), QStringLiteral("Redo"));
    const int laterWord = paletteMatch(QStringLiteral("re"), QStringLiteral("Make real"));
    const int within = paletteMatch(QStringLiteral("re"), QStringLiteral("Larger screen"));

    QVERIFY(beginning > laterWord);
    QVERIFY(laterWord > within);
}

void PaletteTest::findsAndRunsAnAction()
{
    Story story;
    story.openSample();
    QLineEdit *field = open(story);
    QVERIFY(field->isVisible());

    QTest::keyClicks(field, QStringLiteral("lock plan"));
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(story.document().isLocked());
    QVERIFY(!story.find("commandPalette")->isVisible());
}

void PaletteTest::findsAPersonAndSelectsTheSeat()
{
    Story story;
    story.openSample();
    const SeatId seat = story.someSeat();
    const QString person = holderName(story.plan(), seat);
    QLineEdit *field = open(story);

    QTest::keyClicks(field, person);
    QTest::keyClick(field, Qt::Key_Return);

    QCOMPARE(story.page().selection().seats(), std::vector<SeatId> { seat });
    story.settle();
    const QString title = story.find("inspector")->findChild<QLabel *>(QStringLiteral("inspectorTitle"))->text();
    QVERIFY2(title.startsWith(story.plan().seats.find(seat)->externalId), qPrintable(title));
}

void PaletteTest::findsAScenarioAndShowsIt()
{
    Story story;
    story.openSample();
    const Scenario *other = nullptr;
    for (const Scenario *scenario : story.page().scenarioCommands().scenarios()) {
        if (scenario->id != story.document().workspace().shown)
            other = scenario;
    }
    const ScenarioId id = other->id;
    QLineEdit *field = open(story);
    QTest::keyClicks(field, other->name);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(story.document().workspace().shown, id);
}

void PaletteTest::saysWhenThereIsNothing()
{
    Story story;
    QLineEdit *field = open(story);
    QTest::keyClicks(field, QStringLiteral("qqqq"));
    const auto *list = story.find<QListView>("paletteList");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Nothing found"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(story.find("commandPalette")->isVisible());
}

void PaletteTest::arrowKeysChoose()
{
    Story story;
    story.openSample();
    QLineEdit *field = open(story);
    auto *list = story.find<QListView>("paletteList");
    QVERIFY(!list->currentIndex().isValid()); // Enter shall do nothing that nobody asked for

    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);

    QCOMPARE(list->currentIndex().row(), 1);
}

void PaletteTest::worksWithoutAPlan()
{
    Story story;
    QLineEdit *field = open(story);

    QTest::keyClicks(field, QStringLiteral("dark col"));
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(theme().isDark);
    story.trigger("appearance_light");
}

void PaletteTest::actionOfAnotherSpaceGoesThere()
{
    Story story;
    story.openSample();
    story.showSpace("Journeys");
    story.settle();

    QTest::keyClicks(open(story), QStringLiteral("collapse all regions"));
    QTest::keyClick(story.find<QLineEdit>("paletteField"), Qt::Key_Return);

    QVERIFY(story.find("organisationSpace")->isVisible());
    QVERIFY(!story.find("journeysSpace")->isVisible());
}

void PaletteTest::actionOfASpaceNobodyHasSeenWaitsForIt()
{
    Story story;
    story.openSample();
    QVERIFY(!story.find("journeysSpace"));

    QAction *table = actionOf(story, "journeys.funnel.table");
    bool wasReady = false;
    connect(table, &QAction::triggered, this, [&] { wasReady = story.find("funnelPage")->isVisible(); });
    story.page().run(*table);
    QVERIFY(story.find("journeysSpace")->isVisible());
    QVERIFY(!table->isChecked()); // the journeys are not read yet
    QVERIFY(story.page().isSettling());
    story.settle();

    QVERIFY(wasReady);
    QVERIFY(table->isChecked());
}

void PaletteTest::whoLeavesASpaceTakesTheWaitingActionBack()
{
    Story story;
    story.openSample();
    QAction *table = actionOf(story, "journeys.funnel.table");

    story.page().run(*table);
    story.showSpace("Organisation");
    story.showSpace("Journeys");
    story.settle();

    QVERIFY(!table->isChecked());
}

void PaletteTest::escapeChangesNothing()
{
    Story story;
    story.openSample();
    const auto position = story.document().position();
    QLineEdit *field = open(story);

    QTest::keyClicks(field, QStringLiteral("undo"));
    QTest::keyClick(field, Qt::Key_Escape);

    QVERIFY(!story.find("commandPalette")->isVisible());
    QCOMPARE(story.document().position(), position);
}

} // namespace headwater

QTEST_MAIN(headwater::PaletteTest)
#include "palette_test.moc"
