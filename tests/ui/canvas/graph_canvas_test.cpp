// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "ui/canvas/canvas_table.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/canvas/picture_file.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace headwater;

class GraphCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void boxIsHitBeforeTheArcThatTouchesIt();
    void arcIsHitNearItsLineOnly();
    void keysWalkAlongArcsAndBack();
    void keysReachEveryBoxOfAColumn();
    void enterChoosesAndEscapeLetsGo();
    void clickChoosesWhatItHits();
    void draggingPansAndKeepsTheScale();
    void whatIsPannedIsShiftedThenPaintedSharp();
    void wheelZoomsAtThePointer();
    void lassoTellsWhatItHoldsBeforeAnythingHappens();
    void severalAreTakenOneByOneAndStayInANewGraph();
    void boxesStayWhereTheyWereWhenAnArcGoes();
    void aLayoutFromNothingIsNotLostToTheNextOne();
    void choiceSurvivesANewGraph();
    void tableTwinSaysWhatTheDrawingSays();
    void sentencesAboveAPictureTakeTheRoomTheyNeed();
    void pictureIsWrittenInEachFormat_data();
    void pictureIsWrittenInEachFormat();
    void otherEndingIsRefusedAndNothingIsWritten();
    void manyLinesKeepTheirWidthWhereItMatters();
    void tenThousandBoxesArePaintedInAFrameFromFarAway();
};

namespace {

CanvasNode box(std::int64_t key, const char *title, int stage)
{
    CanvasNode node;
    node.key = key;
    node.title = QString::fromLatin1(title);
    node.description = node.title + QStringLiteral(", a step");
    node.stage = stage;
    node.cells = { node.title, QString::number(key) };
    return node;
}

CanvasArc line(std::size_t from, std::size_t to, double weight)
{
    CanvasArc arc;
    arc.from = from;
    arc.to = to;
    arc.weight = weight;
    arc.width = 3;
    arc.colour = Qt::blue;
    arc.label = QString::number(weight);
    arc.cells = { QString::number(from), QString::number(to), arc.label };
    return arc;
}

/// Start → Web → End and Start → Shop → End, the web way taken more often.
CanvasGraph diamond()
{
    CanvasGraph graph;
    graph.nodes = { box(1, "Start", 1), box(2, "Web", 2), box(3, "Shop", 2), box(4, "End", 3) };
    graph.nodes[0].isStart = true;
    graph.arcs = { line(0, 1, 9), line(0, 2, 4), line(1, 3, 9), line(2, 3, 4) };
    graph.name = QStringLiteral("Four steps");
    graph.nodeColumns = { QStringLiteral("Step"), QStringLiteral("Key") };
    graph.arcColumns = { QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Journeys") };
    return graph;
}

struct Shown {
    GraphCanvas canvas;

    explicit Shown(CanvasGraph graph = diamond())
    {
        canvas.setAnimated(false);
        canvas.resize(900, 420);
        canvas.show();
        showGraph(std::move(graph));
    }
    void showGraph(CanvasGraph graph)
    {
        canvas.showGraph(std::move(graph));
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.isSettling(), 20'000);
    }
    const CanvasScene &scene() const { return canvas.scene(); }
    QPoint centreOf(std::size_t node) const { return canvas.toWidget(scene().box(node).center()).toPoint(); }
    void press(Qt::Key key) { QTest::keyClick(&canvas, key); }
};

} // namespace

void GraphCanvasTest::initTestCase() { applyAppearance(*qApp, Appearance::Light); }

void GraphCanvasTest::init() { headwater::test::failOnWarnings(); }

void GraphCanvasTest::boxIsHitBeforeTheArcThatTouchesIt()
{
    const Shown shown;
    const QRectF box = shown.scene().box(0);
    QCOMPARE(shown.scene().itemAt(QPointF(box.right() - 1, box.center().y()), 20), CanvasItem::node(0));
}

void GraphCanvasTest::arcIsHitNearItsLineOnly()
{
    const Shown shown;
    const QPointF on = shown.scene().path(1).pointAtPercent(0.5);
    QCOMPARE(shown.scene().itemAt(on + QPointF(0, 3), 6), CanvasItem::arc(1));
    QVERIFY(shown.scene().itemAt(shown.scene().bounds().topLeft() - QPointF(40, 40), 6).isNone());
}

void GraphCanvasTest::keysWalkAlongArcsAndBack()
{
    Shown shown;
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.canvas.cursor(), CanvasItem::node(0));
    QCOMPARE(shown.canvas.accessibleDescription(), QStringLiteral("Start, a step"));
    shown.press(Qt::Key_Right); // the way that is taken most
    QCOMPARE(shown.canvas.cursor(), CanvasItem::arc(0));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.canvas.cursor(), CanvasItem::node(1));
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.canvas.cursor(), CanvasItem::node(0));
}

void GraphCanvasTest::keysReachEveryBoxOfAColumn()
{
    const Shown shown;
    using Step = CanvasScene::Step;
    const bool webIsAbove = shown.scene().box(1).top() < shown.scene().box(2).top();
    const CanvasItem other = shown.scene().step(CanvasItem::node(1), webIsAbove ? Step::Down : Step::Up);
    QCOMPARE(other, CanvasItem::node(2));
    const CanvasItem sibling = shown.scene().step(CanvasItem::arc(0), webIsAbove ? Step::Down : Step::Up);
    QCOMPARE(sibling, CanvasItem::arc(1));
}

void GraphCanvasTest::enterChoosesAndEscapeLetsGo()
{
    Shown shown;
    QSignalSpy chosen(&shown.canvas, &GraphCanvas::itemChosen);
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.canvas.chosen(), CanvasItem::node(0));
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.canvas.chosen().isNone());
    QCOMPARE(chosen.size(), 2);
}

void GraphCanvasTest::clickChoosesWhatItHits()
{
    Shown shown;
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.centreOf(3));
    QCOMPARE(shown.canvas.chosen(), CanvasItem::node(3));
    const QPointF on = shown.canvas.toWidget(shown.scene().path(0).pointAtPercent(0.5));
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, on.toPoint());
    QCOMPARE(shown.canvas.chosen(), CanvasItem::arc(0));
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(shown.canvas.chosen().isNone());
}

void GraphCanvasTest::draggingPansAndKeepsTheScale()
{
    Shown shown;
    const double scale = shown.canvas.scale();
    const QPoint before = shown.centreOf(0);
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mouseMove(&shown.canvas, QPoint(25, 5));
    QTest::mouseMove(&shown.canvas, QPoint(65, 35));
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, QPoint(65, 35));
    QCOMPARE(shown.centreOf(0) - before, QPoint(60, 30));
    QCOMPARE(shown.canvas.scale(), scale);
    shown.press(Qt::Key_0);
    QCOMPARE(shown.centreOf(0), before);
}

void GraphCanvasTest::whatIsPannedIsShiftedThenPaintedSharp()
{
    Shown shown;
    const auto grabbed = [&shown] { return shown.canvas.grab().toImage(); };
    const QImage before = grabbed();
    const auto dragTo = [&shown](QPoint at) { QTest::mouseMove(&shown.canvas, at); };
    QTest::mousePress(&shown.canvas, Qt::MiddleButton, {}, QPoint(5, 5));
    dragTo(QPoint(10, 10));
    dragTo(QPoint(65, 35));
    const QImage shifted = grabbed();
    const QSize both = before.size() - QSize(60, 30);
    QCOMPARE(shifted.copy(QRect(QPoint(60, 30), both)), before.copy(QRect(QPoint(0, 0), both)));
    dragTo(QPoint(5, 5));
    QTest::mouseRelease(&shown.canvas, Qt::MiddleButton, {}, QPoint(5, 5));
    QTRY_COMPARE(grabbed(), before); // at rest what went out of sight is as sharp as it was
}

void GraphCanvasTest::wheelZoomsAtThePointer()
{
    Shown shown;
    const QPoint at = shown.centreOf(2);
    const double before = shown.canvas.scale();
    QWheelEvent wheel(at, shown.canvas.mapToGlobal(at), {}, QPoint(0, 120), {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&shown.canvas, &wheel);
    QVERIFY(shown.canvas.scale() > before);
    QVERIFY((shown.centreOf(2) - at).manhattanLength() <= 2);
}

void GraphCanvasTest::lassoTellsWhatItHoldsBeforeAnythingHappens()
{
    Shown shown;
    QSignalSpy lassoed(&shown.canvas, &GraphCanvas::nodesLassoed);
    const QRectF first = shown.scene().box(0).adjusted(-20, -20, 20, 20);
    const auto at = [&](QPointF scenePoint) { return shown.canvas.toWidget(scenePoint).toPoint(); };
    QTest::mousePress(&shown.canvas, Qt::LeftButton, Qt::ShiftModifier, at(first.topLeft()));
    for (const QPointF corner : { first.topRight(), first.bottomRight(), first.bottomLeft() })
        QTest::mouseMove(&shown.canvas, at(corner));
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, Qt::ShiftModifier, at(first.bottomLeft()));
    QCOMPARE(lassoed.size(), 1);
    QCOMPARE(shown.canvas.lassoed(), std::vector<std::size_t> { 0 });
    QVERIFY(shown.canvas.chosen().isNone());
}

void GraphCanvasTest::severalAreTakenOneByOneAndStayInANewGraph()
{
    Shown shown;
    QSignalSpy lassoed(&shown.canvas, &GraphCanvas::nodesLassoed);
    const auto at = [&](std::size_t box) { return shown.canvas.toWidget(shown.scene().box(box).center()).toPoint(); };
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, at(0));
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, Qt::ControlModifier, at(1));
    QCOMPARE(shown.canvas.lassoed(), (std::vector<std::size_t> { 0, 1 }));
    QTest::keyClick(&shown.canvas, Qt::Key_Space, Qt::ControlModifier); // by key the one at the cursor, out again
    QCOMPARE(shown.canvas.lassoed(), std::vector<std::size_t> { 0 });
    QTest::keyClick(&shown.canvas, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(lassoed.size(), 3);
    CanvasGraph fewer = diamond();
    fewer.arcs.pop_back();
    shown.showGraph(fewer);
    QCOMPARE(shown.canvas.lassoed(), (std::vector<std::size_t> { 0, 1 }));
    QTest::keyClick(&shown.canvas, Qt::Key_Escape);
    QVERIFY(shown.canvas.lassoed().empty());
}

void GraphCanvasTest::boxesStayWhereTheyWereWhenAnArcGoes()
{
    Shown shown;
    const QPointF web = shown.scene().box(1).center();
    CanvasGraph fewer = diamond();
    fewer.arcs.pop_back();
    shown.showGraph(fewer);
    QCOMPARE(shown.scene().box(1).center(), web);
}

// Going from activities back to stages, two graphs follow each other; the second kept the places of the activities.
void GraphCanvasTest::aLayoutFromNothingIsNotLostToTheNextOne()
{
    const Shown fresh;
    CanvasGraph longer = diamond();
    longer.nodes[3].stage = 9;
    for (int stage = 3; stage < 9; ++stage) {
        longer.nodes.push_back(box(10 + stage, "Between", stage));
        longer.arcs.push_back(line(longer.nodes.size() == 5 ? 1 : longer.nodes.size() - 2, longer.nodes.size() - 1, 5));
    }
    longer.arcs.push_back(line(longer.nodes.size() - 1, 3, 5));
    Shown shown(longer);
    QVERIFY(shown.scene().box(3).center().x() > fresh.scene().box(3).center().x());
    shown.canvas.showGraph(diamond(), false);
    shown.showGraph(diamond());
    QCOMPARE(shown.scene().box(3).center(), fresh.scene().box(3).center());
}

void GraphCanvasTest::choiceSurvivesANewGraph()
{
    Shown shown;
    shown.canvas.choose(CanvasItem::arc(3));
    CanvasGraph fewer = diamond();
    fewer.arcs.erase(fewer.arcs.begin());
    shown.showGraph(fewer);
    QCOMPARE(shown.canvas.chosen(), CanvasItem::arc(2));
    fewer.arcs.clear();
    shown.showGraph(fewer);
    QVERIFY(shown.canvas.chosen().isNone());
}

void GraphCanvasTest::tableTwinSaysWhatTheDrawingSays()
{
    CanvasTable arcs(CanvasTable::Part::Arcs);
    const QAbstractItemModelTester tester(&arcs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    arcs.setGraph(diamond());
    QCOMPARE(arcs.rowCount(), 4);
    QCOMPARE(arcs.index(1, 2).data().toString(), QStringLiteral("4"));
    QCOMPARE(arcs.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Journeys"));
    QCOMPARE(arcs.itemAt(1), CanvasItem::arc(1));
    QVERIFY(arcs.itemAt(4).isNone());
}

void GraphCanvasTest::sentencesAboveAPictureTakeTheRoomTheyNeed()
{
    const Picture plain = recordedPicture({ 300, 80 }, QStringLiteral("Plain"), [](QPainter &) {});
    const Picture one = captionedPicture(plain, QStringLiteral("Most are lost"), { QString() });
    const Picture two
        = captionedPicture(plain, QStringLiteral("Most are lost"), { QStringLiteral("many words ").repeated(20) });
    QCOMPARE(one.size.width(), plain.size.width());
    QVERIFY(one.size.height() > plain.size.height());
    QVERIFY(two.size.height() > one.size.height() + 40); // several lines
    const QTemporaryDir folder;
    QVERIFY(writePicture(folder.filePath(QStringLiteral("a.svg")), two).has_value());
    QFile file(folder.filePath(QStringLiteral("a.svg")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Most are lost"));
}

void GraphCanvasTest::pictureIsWrittenInEachFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << QStringLiteral("graph.svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("graph.PDF") << QByteArray("%PDF-");
    QTest::newRow("png") << QStringLiteral("graph.png") << QByteArray("\x89PNG");
}

void GraphCanvasTest::pictureIsWrittenInEachFormat()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const Shown shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto written = writePicture(path,
        recordedPicture(shown.canvas.pictureSize(), QStringLiteral("Four steps"),
            [&](QPainter &painter) { shown.canvas.paintPicture(painter); }));
    QVERIFY(written.has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(beginning));
    if (name.endsWith(QStringLiteral("svg")))
        QVERIFY(bytes.contains("Start"));
    if (name.endsWith(QStringLiteral("png")))
        QCOMPARE(QImage(path).size(), (shown.canvas.pictureSize() * 2).toSize());
}

void GraphCanvasTest::otherEndingIsRefusedAndNothingIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("graph.bmp"));
    const auto written = writePicture(path, recordedPicture({ 10, 10 }, {}, [](QPainter &) {}));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!QFile::exists(path));
}

/// On the screen hundreds of lines are thin for speed, but not the one that is chosen, and never in a file.
void GraphCanvasTest::manyLinesKeepTheirWidthWhereItMatters()
{
    constexpr int side = 18;
    CanvasGraph graph;
    for (int i = 0; i < 2 * side; ++i)
        graph.nodes.push_back(box(i + 1, "Step", i < side ? 1 : 2));
    for (std::size_t i = 0; i < side * side; ++i) {
        graph.arcs.push_back(line(i % side, side + i / side, 1));
        graph.arcs.back().colour = Qt::white;
    }
    graph.arcs[side * side / 2].width = 12;
    graph.arcs[side * side / 2].colour = Qt::red;
    Shown shown;
    shown.showGraph(std::move(graph));
    const auto reds = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        return count;
    };
    const auto onScreen = [&] { return reds(shown.canvas.grab().toImage()); };
    const int thin = onScreen();
    shown.canvas.choose(CanvasItem::arc(side * side / 2));
    QVERIFY2(onScreen() > 4 * thin, qPrintable(QString::number(thin)));
    shown.canvas.choose({});
    QImage picture(shown.canvas.pictureSize().toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    shown.canvas.paintPicture(painter);
    painter.end();
    QVERIFY(reds(picture) > 4 * thin);
}

void GraphCanvasTest::tenThousandBoxesArePaintedInAFrameFromFarAway()
{
    // Places by hand: what is measured is the painting.
    constexpr int side = 100;
    CanvasGraph graph;
    auto layout = std::make_shared<Layout>();
    for (int i = 0; i < side * side; ++i) {
        graph.nodes.push_back(box(i + 1, "Step", i % side));
        layout->nodes.push_back({ i + 1, { (i % side) * 160.0, (i / side) * 70.0 }, 100, 40, std::size_t(i % side) });
    }
    layout->bottomRight = { side * 160.0, side * 70.0 };
    const CanvasScene scene(std::move(graph), layout);
    QImage image(1280, 800, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(0.08, 0.08);
    QElapsedTimer clock;
    clock.start();
    paintScene(painter, scene, {}, scene.bounds());
    // 11 ms on a free machine; the limit is what a busy one needs.
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

QTEST_MAIN(GraphCanvasTest)
#include "graph_canvas_test.moc"
