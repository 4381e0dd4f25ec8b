// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/support/located.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/canvas/colour_scale.h"
#include "ui/coverage/coverage_space.h"
#include "ui/coverage/coverage_text.h"
#include "ui/coverage/map/map_page.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The covered company around the North Sea: Fells west of Lakes, Coast in the south with customers but no centre.
Plan located()
{
    CoveredCompany c;
    locate(c.plan.territories, c.fells, { 55, 8 });
    locate(c.plan.territories, c.lakes, { 55, 10 });
    locate(c.plan.accounts, c.cove, { 53, 9 });
    locate(c.plan.accounts, c.acme, { 55.1, 8 });
    return c.plan;
}

struct ShownMap {
    OpenCoverage open;
    std::unique_ptr<CoverageSpace> space;
    MapPage *page = nullptr;

    explicit ShownMap(const Plan &plan = located())
        : open(plan)
    {
        space = std::make_unique<CoverageSpace>(open.context());
        space->resize(1000, 700);
        space->show();
        page = space->findChild<MapPage *>();
        if (QAction *action = find("coverage.map"))
            action->trigger();
        settle();
    }

    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!space->isSettling(), 20'000); }
    QAction *find(const char *name) const
    {
        for (QAction *action : space->spaceActions()) {
            if (action->objectName() == QLatin1StringView(name))
                return action;
        }
        return nullptr;
    }
    MapView &map() const { return *page->map(); }
    std::size_t place(TerritoryId id) const
    {
        const auto &places = map().scene()->places;
        return static_cast<std::size_t>(std::ranges::find(places, id, &MapScene::Place::territory) - places.begin());
    }
    const MapMark &mark(TerritoryId id) const { return map().marks().at(place(id)); }
    QPoint at(TerritoryId id) const
    {
        return map().camera().toScreen(map().scene()->places.at(place(id)).centre).toPoint();
    }
    QString inDetails() const
    {
        QStringList texts;
        for (const QLabel *label : space->details()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

} // namespace

class MapPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void withoutCoordinatesThereIsNoMap()
    {
        const ShownMap shown(CoveredCompany().plan);
        QVERIFY(!shown.find("coverage.map"));
        QVERIFY(!shown.find("coverage.map.export"));
        QVERIFY(shown.find("coverage.worth"));
        for (const QToolButton *button : shown.space->findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Map"))
                QVERIFY(!button->isVisible());
        }
    }

    void mapComesAndGoesWithTheCoordinates()
    {
        ShownMap shown;
        QVERIFY(shown.find("coverage.map"));
        QVERIFY(shown.page->isVisible());
        shown.open.apply([](Plan plan) -> Result<Plan> {
            plan.territories = CoveredCompany().plan.territories;
            plan.accounts = CoveredCompany().plan.accounts;
            return plan;
        });
        shown.open.settle();
        shown.settle();
        QVERIFY(!shown.find("coverage.map"));
        QVERIFY(!shown.page->isVisible());
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.open.settle();
        shown.settle();
        QVERIFY(shown.find("coverage.map"));
    }

    void coloursMeanCoverageAndGapsAreMarked()
    {
        ShownMap shown;
        const CoverageSums &sums = *shown.open.model().view()->sums;
        QCOMPARE(shown.map().scene()->places.size(), 3);
        for (const TerritoryId id : { shown.open.c.fells, shown.open.c.lakes, shown.open.c.coast }) {
            const WorkSum &sum = sums.territories.at(id);
            QCOMPARE(shown.mark(id).colour, coverageColour(sum));
            QCOMPARE(shown.mark(id).isGap, isGap(sum));
            QVERIFY(shown.mark(id).description.contains(coveredText(sum.share())));
        }
        // Nobody visits the customer at the coast.
        const MapMark &coast = shown.mark(shown.open.c.coast);
        QVERIFY(coast.isGap);
        QVERIFY(coast.note.contains(wholeHoursText(sums.territories.at(shown.open.c.coast).missing())));
        QVERIFY(shown.page->content().finding.contains(QStringLiteral("Coast")));
        const QImage picture = shown.map().grab().toImage();
        for (const TerritoryId id : { shown.open.c.fells, shown.open.c.coast })
            QCOMPARE(picture.pixelColor(shown.at(id)), shown.mark(id).colour);
    }

    void discsAreAsLargeAsTheWork()
    {
        const ShownMap shown;
        const MapScene &scene = *shown.map().scene();
        MapMark mark;
        mark.size = 1;
        const double whole = discRadius(scene, mark, 100);
        mark.size = 0.25;
        QCOMPARE(discRadius(scene, mark, 100), whole / 2); // a quarter of the area
        mark.size = 0;
        QCOMPARE(discRadius(scene, mark, 100), 0.0);
    }

    void keysWalkFromPlaceToPlaceAndEnterChooses()
    {
        ShownMap shown;
        QSignalSpy chosen(shown.page, &CoveragePage::subjectChosen);
        shown.map().setFocus();
        QTest::keyClick(&shown.map(), Qt::Key_Home); // where most is missing
        QCOMPARE(shown.map().cursor(), MapView::Place(shown.place(shown.open.c.coast)));
        QVERIFY(shown.map().accessibleDescription().contains(QStringLiteral("Coast")));
        QTest::keyClick(&shown.map(), Qt::Key_Up);
        QTest::keyClick(&shown.map(), Qt::Key_Left);
        QCOMPARE(shown.map().cursor(), MapView::Place(shown.place(shown.open.c.fells)));
        QTest::keyClick(&shown.map(), Qt::Key_Left); // nothing further west
        QTest::keyClick(&shown.map(), Qt::Key_Right);
        QCOMPARE(shown.map().cursor(), MapView::Place(shown.place(shown.open.c.lakes)));
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&shown.map(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CoverageSubject>(), CoverageSubject::ofTerritory(shown.open.c.lakes));
        shown.settle();
        QVERIFY(shown.inDetails().contains(QStringLiteral("Lakes")));
        QTest::keyClick(&shown.map(), Qt::Key_Escape);
        QCOMPARE(chosen[1][0].value<CoverageSubject>(), CoverageSubject());
    }

    void clickChoosesAndTheDetailsSayHowFarCustomersAre()
    {
        ShownMap shown;
        QTest::mouseClick(&shown.map(), Qt::LeftButton, {}, shown.at(shown.open.c.fells));
        QCOMPARE(shown.map().chosen(), MapView::Place(shown.place(shown.open.c.fells)));
        shown.settle();
        QVERIFY(shown.inDetails().contains(distanceText(greatCircle({ 55, 8 }, { 55.1, 8 }))));
        QTest::mouseClick(&shown.map(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(!shown.map().chosen());
    }

    void panZoomAndFit()
    {
        const ShownMap shown;
        MapView &map = shown.map();
        const MapCamera fitted = map.camera();
        for (const MapScene::Place &place : map.scene()->places)
            QVERIFY(QRectF(map.rect()).contains(fitted.toScreen(place.centre)));
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.camera().scale > fitted.scale);
        const QPointF before = map.camera().offset;
        QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(5, 5));
        QTest::mouseMove(&map, QPoint(25, 5));
        QTest::mouseMove(&map, QPoint(45, 15));
        QTest::mouseRelease(&map, Qt::LeftButton, {}, QPoint(45, 15));
        QCOMPARE(map.camera().offset - before, QPointF(40, 10));
        QVERIFY(!map.chosen());
        shown.find("coverage.map.fit")->trigger();
        QCOMPARE(map.camera().scale, fitted.scale);
        for (int i = 0; i < 60; ++i)
            map.zoomBy(0.5);
        QVERIFY(map.camera().scale > 0);
    }

    void worthOfAHeadAsAMap()
    {
        ShownMap shown;
        shown.find("coverage.map.worth")->trigger();
        shown.settle();
        std::map<TerritoryId, Money> best;
        for (const HeadWorth &worth : *shown.open.model().view()->worth.heads)
            best[worth.territory] = std::max(best[worth.territory], worth.perHead);
        Money most;
        for (const TerritoryId id : { shown.open.c.fells, shown.open.c.lakes, shown.open.c.coast })
            most = std::max(most, best[id]);
        QVERIFY(most.cents > 0);
        QCOMPARE(shown.page->content().mostWorth, most);
        for (const TerritoryId id : { shown.open.c.fells, shown.open.c.lakes, shown.open.c.coast }) {
            QCOMPARE(shown.mark(id).size, best[id].inUnits() / most.inUnits());
            QCOMPARE(shown.mark(id).colour,
                best[id].cents > 0 ? scaleColour(best[id].inUnits() / most.inUnits()) : theme().line);
        }
    }

    void roleOfTheHeadIsChosen()
    {
        ShownMap shown;
        auto *roles = shown.page->findChild<QComboBox *>(QStringLiteral("mapRole"));
        QVERIFY(!roles->isVisible());
        shown.find("coverage.map.worth")->trigger();
        QVERIFY(roles->isVisible());
        QVERIFY(roles->count() > 1);
        roles->setCurrentIndex(1);
        Q_EMIT roles->activated(1);
        const RoleId role { roles->currentData().toLongLong() };
        Money most;
        for (const HeadWorth &worth : *shown.open.model().view()->worth.heads) {
            const bool isOnMap = shown.place(worth.territory) < shown.map().scene()->places.size();
            if (worth.role == role && isOnMap)
                most = std::max(most, worth.perHead);
        }
        QCOMPARE(shown.page->content().mostWorth, most);
    }

    void tableSaysTheSame()
    {
        ShownMap shown;
        shown.find("coverage.map.table")->trigger();
        const QAbstractItemModel *model = shown.page->table()->model();
        const QAbstractItemModelTester tester(shown.page->table()->model());
        QVERIFY(shown.page->table()->isVisible());
        QCOMPARE(model->rowCount(), 3);
        const auto row = static_cast<int>(shown.place(shown.open.c.coast));
        QCOMPARE(model->index(row, 0).data().toString(), QStringLiteral("Coast"));
        QSignalSpy chosen(shown.page, &CoveragePage::subjectChosen);
        shown.page->table()->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(shown.page->table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CoverageSubject>(), CoverageSubject::ofTerritory(shown.open.c.coast));
    }

    void mapIsWrittenAsPictureAndAsFigures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("svg") << QStringLiteral("map.svg") << QByteArray("<svg");
        QTest::newRow("pdf") << QStringLiteral("map.pdf") << QByteArray("%PDF");
        QTest::newRow("png") << QStringLiteral("map.png") << QByteArray("PNG");
        QTest::newRow("csv") << QStringLiteral("map.csv") << QByteArray("Territory,Covered,Hours needed");
    }
    void mapIsWrittenAsPictureAndAsFigures()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        ShownMap shown;
        const QString path = shown.open.folder.filePath(name);
        shown.open.prompts.answerFileToSave(path);
        QSignalSpy said(shown.page, &CoveragePage::notice);
        shown.find("coverage.map.export")->trigger();
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(content));
    }

    void whatWasChosenStaysWhenAnotherTerritoryMoves()
    {
        ShownMap shown;
        QTest::mouseClick(&shown.map(), Qt::LeftButton, {}, shown.at(shown.open.c.lakes));
        shown.open.apply([&](Plan plan) -> Result<Plan> {
            locate(plan.territories, shown.open.c.fells, { 55, 6 });
            return plan;
        });
        shown.open.settle();
        shown.settle();
        QCOMPARE(shown.map().chosen(), MapView::Place(shown.place(shown.open.c.lakes)));
        const auto &places = shown.map().scene()->places;
        const QPointF fells = places[shown.place(shown.open.c.fells)].centre;
        QVERIFY(std::abs(shown.map().scene()->projection.toEarth(fells).longitude - 6) < 1e-9);
    }

    void aViewKeepsWhichPartOfTheEarthIsSeen()
    {
        const ShownMap shown;
        MapView &map = shown.map();
        const ViewText fitted = shown.space->viewState();
        const MapCamera whole = map.camera();
        map.zoomBy(2);
        const MapCamera close = map.camera();
        const ViewText seen = ViewText::fromText(shown.space->viewState().toText());
        shown.space->showView(fitted);
        QVERIFY(map.isFitted());
        QCOMPARE(map.camera().scale, whole.scale);
        shown.space->showView(seen);
        QVERIFY(!map.isFitted());
        QCOMPARE(map.camera().scale, close.scale);
        QVERIFY((map.camera().offset - close.offset).manhattanLength() < 0.01);
    }
};

QTEST_MAIN(MapPageTest)
#include "map_page_test.moc"
