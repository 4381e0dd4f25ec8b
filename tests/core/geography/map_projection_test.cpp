// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/map_projection.h"
#include "tests/core/geography/random_points.h"

#include <QTest>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

double unitsBetween(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

class MapProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnTheMapIsWhereItWasOnTheEarth()
    {
        QVERIFY(rc::check("there and back", [] {
            const auto points = *rc::gen::nonEmpty(rc::gen::container<std::vector<GeoPoint>>(anyPoint()));
            const auto projection = MapProjection::around(points);
            for (const GeoPoint &point : points) {
                const QPointF flat = projection.toPlane(point);
                RC_ASSERT(std::abs(flat.x()) <= projection.turn() / 2 + 1e-9);
                const GeoPoint back = projection.toEarth(flat);
                RC_ASSERT(std::abs(back.latitude - point.latitude) < 1e-9);
                RC_ASSERT(std::abs(std::remainder(back.longitude - point.longitude, 360)) < 1e-9);
            }
        }));
    }

    void lengthsInTheMiddleAreTrueAllAround()
    {
        const std::vector<GeoPoint> points { { 47, 5 }, { 57, 15 } };
        const auto projection = MapProjection::around(points);
        const GeoPoint middle { 52, 10 };
        const double metresToAUnit = greatCircle(middle, { 53, 10 }).count;
        for (const GeoPoint other : { GeoPoint { 52.1, 10 }, GeoPoint { 52, 10.1 }, GeoPoint { 51.93, 9.9 } }) {
            const double onMap = unitsBetween(projection.toPlane(middle), projection.toPlane(other)) * metresToAUnit;
            const double onEarth = greatCircle(middle, other).count;
            QVERIFY2(std::abs(onMap / onEarth - 1) < 0.002, qPrintable(QString::number(onMap / onEarth)));
        }
        // South is below, east is on the right.
        QVERIFY(projection.toPlane(points[0]).y() > projection.toPlane(points[1]).y());
        QVERIFY(projection.toPlane(points[0]).x() < projection.toPlane(points[1]).x());
    }

    void cutGoesThroughTheEmptiestStretch()
    {
        const std::vector<GeoPoint> pacific { { -18, 178 }, { -14, -172 }, { -37, 175 } };
        const auto projection = MapProjection::around(pacific);
        QVERIFY(std::abs(longitudeNear(projection.middleLongitude(), 180) - 181.5) < 1e-9);
        QVERIFY(projection.toPlane(pacific[0]).x() < projection.toPlane(pacific[1]).x());
        QVERIFY(projection.toPlane(pacific[2]).x() < projection.toPlane(pacific[0]).x());
        const std::vector<GeoPoint> atlantic { { 51, 0 }, { 40, -74 } };
        QVERIFY(std::abs(MapProjection::around(atlantic).middleLongitude() + 37) < 1e-9);
    }

    void polesAndNothingAreMapsToo()
    {
        QCOMPARE(MapProjection::around({}).turn(), 360.0);
        const std::vector<GeoPoint> pole { { 90, 0 } };
        QVERIFY(MapProjection::around(pole).turn() > 90);
    }

    void longitudesThatAreNotCutRunOn()
    {
        const MapProjection projection;
        QCOMPARE(projection.toPlaneUncut({ 10, 190 }).x(), 190.0);
        QCOMPARE(projection.toPlane({ 10, 190 }).x(), -170.0);
    }
};

QTEST_APPLESS_MAIN(MapProjectionTest)
#include "map_projection_test.moc"
