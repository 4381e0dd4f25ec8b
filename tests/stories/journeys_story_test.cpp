// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/journeys/graph/graph_page.h"
#include "ui/journeys/journeys_space.h"

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

} // namespace headwater

QTEST_MAIN(headwater::JourneysStoryTest)
#include "journeys_story_test.moc"
