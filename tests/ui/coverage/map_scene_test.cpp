// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/located.h"
#include "tests/support/small_company.h"
#include "ui/coverage/map/map_painter.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Land from west to east between the parallels 10 and 20.
GeoRing land(double west, double east) { return { { 10, west }, { 10, east }, { 20, east }, { 20, west } }; }

/// The small company in the middle of the Pacific, on both sides of the date line.
Plan pacific()
{
    SmallCompany c = smallCompany();
    locate(c.plan.territories, c.fells, { -18, 178 });
    locate(c.plan.territories, c.lakes, { -14, -172 });
    locate(c.plan.territories, c.coast, { -16, -178 });
    return c.plan;
}

MapScene sceneOf(const Plan &plan, const std::vector<GeoRing> &outline) { return mapScene(plan, outline, {}).value(); }

bool isLandAt(const MapScene &scene, GeoPoint point)
{
    const QPointF flat = scene.projection.toPlane(point);
    return std::ranges::any_of(
        scene.land, [flat](const MapScene::Area &area) { return area.edge.containsPoint(flat, Qt::OddEvenFill); });
}

} // namespace

class MapSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }

    void placesOnBothSidesOfTheDateLineAreNeighbours()
    {
        const MapScene scene = sceneOf(pacific(), {});
        QCOMPARE(scene.places.size(), 3);
        QVERIFY(scene.bounds.width() < 11);
        QVERIFY(scene.spacing > 3 && scene.spacing < 8);
    }

    void landIsWhereItIsAroundEveryMiddle()
    {
        const std::vector<GeoRing> outline { land(170, 190), land(-10, 10), land(100, 120) };
        SmallCompany atlantic = smallCompany();
        locate(atlantic.plan.territories, atlantic.fells, { 50, 0 });
        locate(atlantic.plan.territories, atlantic.coast, { 40, -70 });
        for (const Plan &plan : { pacific(), atlantic.plan }) {
            const MapScene scene = sceneOf(plan, outline);
            for (const double longitude : { 171.0, 179.0, -171.0, -179.0, 0.0, -9.0, 9.0, 110.0 })
                QVERIFY2(isLandAt(scene, { 15, longitude }), qPrintable(QString::number(longitude)));
            for (const double longitude : { 169.0, -169.0, 11.0, -11.0, 90.0, -100.0 })
                QVERIFY2(!isLandAt(scene, { 15, longitude }), qPrintable(QString::number(longitude)));
        }
    }

    void worldOfTheProgramIsThere()
    {
        const auto outline = worldOutline();
        QVERIFY(outline);
        QVERIFY(isLandAt(sceneOf(pacific(), *outline), { -23.7, 133.9 }));
    }

    void nothingOnTheMapIsPaintedToo()
    {
        const MapScene scene = sceneOf(smallCompany().plan, { land(0, 20) });
        QVERIFY(scene.places.empty());
        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        QVERIFY(paintMap(painter, scene, {}, {}, QRectF(0, 0, 200, 100), MapDetail::Full).empty());
        paintAboveMap(painter, scene, {}, {}, QRectF(0, 0, 200, 100), {}, {});
    }

    void namesDoNotLieOnEachOther()
    {
        SmallCompany c = smallCompany();
        for (int i = 0; i < 200; ++i) {
            const TerritoryId id = addTerritory(c.plan, "Somewhere", c.world, TerritoryKind::Leaf);
            locate(c.plan.territories, id, { 50 + i % 20 * 0.3, 10 + i / 20 * 0.5 });
        }
        const MapScene scene = sceneOf(c.plan, {});
        std::vector<MapMark> marks;
        for (std::size_t i = 0; i < scene.places.size(); ++i)
            marks.push_back({ Qt::blue, 1.0 / static_cast<double>(i + 1), static_cast<double>(i), i % 3 == 0,
                QStringLiteral("Somewhere"), QStringLiteral("62 %"), {} });
        for (const double scale : { 20.0, 120.0, 400.0 }) {
            QImage image(800, 500, QImage::Format_RGB32);
            QPainter painter(&image);
            MapCamera camera;
            camera.scale = scale;
            camera.offset = QPointF(400, 250) - scene.bounds.center() * scale;
            const MapNames names = paintMap(painter, scene, marks, camera, QRectF(image.rect()), MapDetail::Full);
            QVERIFY(!names.empty());
            for (const auto &[one, at] : names) {
                const QRectF place = at.translated(camera.toScreen(scene.places[one].centre));
                QVERIFY(QRectF(image.rect()).contains(place));
                for (const auto &[other, beside] : names) {
                    const QRectF next = beside.translated(camera.toScreen(scene.places[other].centre));
                    QVERIFY(one == other || !place.intersects(next));
                }
            }
        }
    }
};

QTEST_MAIN(MapSceneTest)
#include "map_scene_test.moc"
