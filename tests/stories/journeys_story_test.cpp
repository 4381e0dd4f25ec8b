// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/journeys_space.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

namespace headwater {

using namespace headwater::test;

/// Where do we lose them? From the open sample to a list of journeys.
class JourneysStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anArcLeadsToItsJourneysAndBack();
    void keyboardAloneFindsWhereTheyStop();
    void graphIsExportedAsSeen();
    void editsElsewhereAreKept();
    void aJourneyIsOpenedByKeyboard();
    void aDatabaseThatDoesNotAnswerIsSaid();
    void stepsAreChosenTogetherByKeyboard();
    void theMenuFiltersAndListsWhatIsChosen();
    void labelsCanBeReadInASmallWindow();
};

namespace {

JourneysSpace &openJourneys(Story &story)
{
    story.openSample();
    story.showSpace("Journeys");
    story.settle();
    return *story.find<JourneysSpace>("journeysSpace");
}

GraphPage &graphOf(Story &story) { return *story.find<GraphPage>("graphPage"); }

QPushButton *sideButton(Story &story, const char *words)
{
    for (auto *button : story.find("choiceDetails")->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1StringView(words)))
            return button;
    }
    return nullptr;
}

/// The thickest arc that leads to that box.
std::size_t thickestTo(const ShownGraph &shown, QStringView title)
{
    std::size_t best = ShownGraph::none;
    for (std::size_t arc = 0; arc < shown.canvas.arcs.size(); ++arc) {
        const CanvasArc &line = shown.canvas.arcs[arc];
        if (shown.canvas.nodes[line.to].title == title
            && (best == ShownGraph::none || line.weight > shown.canvas.arcs[best].weight))
            best = arc;
    }
    return best;
}

} // namespace

void JourneysStoryTest::init() { failOnWarnings(); }

void JourneysStoryTest::anArcLeadsToItsJourneysAndBack()
{
    Story story;
    JourneysSpace &space = openJourneys(story);
    GraphPage &graph = graphOf(story);
    graph.canvas()->setAnimated(false);
    const std::size_t arc = thickestTo(graph.shown(), QStringLiteral("No decision"));
    QVERIFY(arc != ShownGraph::none);
    const auto cases = static_cast<std::size_t>(graph.shown().canvas.arcs[arc].weight);
    const std::size_t all = space.model().view()->mask.count();
    // A click on the line itself, where nothing else lies.
    GraphCanvas &canvas = *graph.canvas();
    const QPointF at = canvas.toWidget(canvas.scene().path(arc).pointAtPercent(0.5));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint());
    if (canvas.chosen() != CanvasItem::arc(arc)) { // another arc crosses there
        canvas.choose(CanvasItem::arc(arc));
        Q_EMIT canvas.itemChosen(CanvasItem::arc(arc));
    }
    story.settle();
    const auto *heading = story.find("choiceDetails")->findChild<QLabel *>(QStringLiteral("inspectorTitle"));
    QVERIFY(heading->isVisible());
    QVERIFY(heading->text().endsWith(QStringLiteral("→ No decision")));
    sideButton(story, "List the")->click();
    QCOMPARE(story.find<QTableView>("casesTable")->model()->rowCount(), static_cast<int>(cases));
    sideButton(story, "Filter to these")->click();
    story.settle();
    QCOMPARE(space.model().view()->mask.count(), cases);
    story.find<QPushButton>("chip")->click();
    story.settle();
    QCOMPARE(space.model().view()->mask.count(), all);
}

void JourneysStoryTest::keyboardAloneFindsWhereTheyStop()
{
    Story story;
    openJourneys(story);
    GraphCanvas &canvas = *graphOf(story).canvas();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QVERIFY(canvas.accessibleDescription().contains(QStringLiteral("begin here")));
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Return);
    story.settle();
    QVERIFY(canvas.chosen().isArc());
    QVERIFY(sideButton(story, "Filter to these"));
}

void JourneysStoryTest::graphIsExportedAsSeen()
{
    Story story;
    openJourneys(story);
    const QString path = QDir(story.folder()).filePath(QStringLiteral("graph.svg"));
    story.prompts.answerFileToSave(path);
    story.find<QToolButton>("exportGraph")->click();
    story.settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains("No decision"));
    QVERIFY(drawing.contains("thickness = journeys"));
    QVERIFY(story.notice().contains(path));
}

void JourneysStoryTest::editsElsewhereAreKept()
{
    Story story;
    JourneysSpace &space = openJourneys(story);
    const std::size_t steps = story.document().steps().size();
    space.model().addCondition(OutcomeCondition { { Outcome::Won } });
    story.settle();
    QCOMPARE(story.document().steps().size(), steps); // looking is no edit
    story.showSpace("Organisation");
    story.showSpace("Journeys");
    story.settle();
    QCOMPARE(space.model().filter().conditions.size(), 1U);
}

void JourneysStoryTest::aJourneyIsOpenedByKeyboard()
{
    Story story;
    JourneysSpace &space = openJourneys(story);
    GraphCanvas &canvas = *graphOf(story).canvas();
    canvas.setFocus();
    for (const Qt::Key key : { Qt::Key_Home, Qt::Key_Right, Qt::Key_Return })
        QTest::keyClick(&canvas, key);
    story.settle();
    sideButton(story, "List the")->click();
    auto *list = story.find<QTableView>("casesTable");
    QTest::keyClick(list, Qt::Key_Down);
    const QString name = list->currentIndex().siblingAtColumn(0).data().toString();
    QTest::keyClick(list, Qt::Key_Return);
    auto *events = story.find<QTableView>("journeyEvents");
    QVERIFY(events->isVisible() && !list->isVisible());
    const JourneysView &view = *space.model().view();
    QCOMPARE(events->model()->rowCount(), static_cast<int>(view.columns->length(*view.columns->caseNames.find(name))));
    QCOMPARE(story.window().size(), QSize(1280, 800)); // it has room there
    QTest::keyClick(events, Qt::Key_Escape);
    QVERIFY(!events->isVisible() && list->isVisible());
    // And by its name, from wherever one is.
    story.prompts.answerText(name);
    story.page().run(*story.window().findChild<QAction *>(QStringLiteral("journeys.open")));
    story.settle();
    QVERIFY(events->isVisible());
    story.prompts.answerText(QStringLiteral("nobody's"));
    story.page().run(*story.window().findChild<QAction *>(QStringLiteral("journeys.open")));
    story.settle();
    QVERIFY(story.notice().contains(QStringLiteral("No journey is called")));
}

void JourneysStoryTest::aDatabaseThatDoesNotAnswerIsSaid()
{
    Story story;
    openJourneys(story);
    story.page().run(*story.window().findChild<QAction *>(QStringLiteral("journeys.database.connect")));
    story.settle();
    auto *form = story.find("connectionForm");
    QVERIFY(form->isVisible());
    story.find<QLineEdit>("databaseHost")->setText(QStringLiteral("127.0.0.1"));
    story.find<QSpinBox>("databasePort")->setValue(1); // nobody listens there
    story.find<QPushButton>("databaseTest")->click();
    story.settle();
    QVERIFY(form->isVisible());
    const QString told = story.find<QLabel>("databaseTold")->text();
    // Where Qt's driver is not installed, that comes first.
    QVERIFY2(told.contains(QStringLiteral("127.0.0.1, port 1")) || told.contains(QStringLiteral("libqt6sql6-psql")),
        qPrintable(told));
    QVERIFY(!story.settings().childGroups().contains(QStringLiteral("sources"))); // it was of no use
}

void JourneysStoryTest::stepsAreChosenTogetherByKeyboard()
{
    Story story;
    JourneysSpace &space = openJourneys(story);
    GraphCanvas &canvas = *graphOf(story).canvas();
    canvas.setFocus();
    const auto heading = [&story] {
        return story.find("choiceDetails")->findChild<QLabel *>(QStringLiteral("inspectorTitle"))->text();
    };
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Space, Qt::ControlModifier);
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right }) // along the path to the next step
        QTest::keyClick(&canvas, key);
    QTest::keyClick(&canvas, Qt::Key_Space, Qt::ControlModifier);
    story.settle();
    QCOMPARE(canvas.lassoed().size(), std::size_t(2));
    const QString both = heading();
    sideButton(story, "Filter to these")->click();
    story.settle();
    QCOMPARE(space.model().filter().conditions.size(), std::size_t(1));
    // What is taken out again is chosen no longer.
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(&canvas, Qt::Key_Space, Qt::ControlModifier);
    story.settle();
    QVERIFY(canvas.lassoed().empty());
    QVERIFY(heading() != both);
}

void JourneysStoryTest::theMenuFiltersAndListsWhatIsChosen()
{
    Story story;
    JourneysSpace &space = openJourneys(story);
    const auto run = [&story](const char *name) {
        story.page().run(*story.window().findChild<QAction *>(QLatin1StringView(name)));
        story.settle();
    };
    GraphCanvas &canvas = *graphOf(story).canvas();
    const CanvasItem arc = CanvasItem::arc(thickestTo(graphOf(story).shown(), QStringLiteral("No decision")));
    canvas.choose(arc);
    Q_EMIT canvas.itemChosen(arc);
    story.settle();
    const std::size_t all = space.model().view()->mask.count();
    run("journeys.listChosen");
    QVERIFY(story.find<QTableView>("casesTable")->isVisible());
    run("journeys.filterToChosen");
    QVERIFY(space.model().view()->mask.count() < all);
    run("journeys.unfilter");
    QCOMPARE(space.model().view()->mask.count(), all);
}

void JourneysStoryTest::labelsCanBeReadInASmallWindow()
{
    Story story; // 1280 x 800
    openJourneys(story);
    const GraphPage &graph = graphOf(story);
    QCOMPARE(graph.shown().canvas.nodes.size(), std::size_t(9)); // all stages and ends
    const double small = QFontInfo(textFont(TextRole::Caption)).pixelSize() * graph.canvas()->scale();
    QVERIFY2(small >= 9, qPrintable(QString::number(small)));
}

} // namespace headwater

QTEST_MAIN(headwater::JourneysStoryTest)
#include "journeys_story_test.moc"
