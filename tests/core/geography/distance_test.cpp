// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/distance.h"
#include "tests/core/geography/random_points.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr double halfCircumference = std::numbers::pi * earthRadius.count;

std::array<double, 3> direction(GeoPoint point)
{
    const double latitude = point.latitude * std::numbers::pi / 180;
    const double longitude = point.longitude * std::numbers::pi / 180;
    return { std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude) };
}

/// Another way to the same: the angle between two directions, by their cross product and their dot product.
double byVectors(GeoPoint a, GeoPoint b)
{
    const auto [ax, ay, az] = direction(a);
    const auto [bx, by, bz] = direction(b);
    const double cross = std::hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
    return earthRadius.count * std::atan2(cross, ax * bx + ay * by + az * bz);
}

} // namespace

class DistanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citiesAreAsFarApartAsGeodesistsSay_data()
    {
        QTest::addColumn<double>("fromLatitude");
        QTest::addColumn<double>("fromLongitude");
        QTest::addColumn<double>("toLatitude");
        QTest::addColumn<double>("toLongitude");
        QTest::addColumn<double>("kilometres");
        // On the WGS 84 ellipsoid, by Vincenty's inverse formula (1975), worked out outside of this program.
        QTest::newRow("London, New York") << 51.5074 << -0.1278 << 40.7128 << -74.0060 << 5585.2;
        QTest::newRow("Berlin, Paris") << 52.5200 << 13.4050 << 48.8566 << 2.3522 << 879.7;
        QTest::newRow("Tokyo, San Francisco") << 35.6762 << 139.6503 << 37.7749 << -122.4194 << 8293.4;
        QTest::newRow("Sydney, Santiago") << -33.8688 << 151.2093 << -33.4489 << -70.6693 << 11369.0;
        QTest::newRow("Suva, Apia: over the date line") << -18.1248 << 178.4501 << -13.8333 << -171.7667 << 1149.5;
        QTest::newRow("Nairobi, Quito: along the equator") << -1.2921 << 36.8219 << -0.1807 << -78.4678 << 12832.7;
        QTest::newRow("Cologne, Bonn") << 50.9375 << 6.9603 << 50.7374 << 7.0982 << 24.3;
    }
    void citiesAreAsFarApartAsGeodesistsSay()
    {
        QFETCH(const double, fromLatitude);
        QFETCH(const double, fromLongitude);
        QFETCH(const double, toLatitude);
        QFETCH(const double, toLongitude);
        QFETCH(const double, kilometres);
        const double found = greatCircle({ fromLatitude, fromLongitude }, { toLatitude, toLongitude }).count / 1000;
        QVERIFY2(std::abs(found - kilometres) < kilometres * 0.005, qPrintable(QString::number(found)));
    }

    void degreeOfAMeridianIs111Kilometres()
    {
        const double degree = greatCircle({ 50, 8 }, { 51, 8 }).count;
        QVERIFY2(std::abs(degree - 111'195.08) < 0.01, qPrintable(QString::number(degree, 'f', 3)));
    }

    void smallDistancesKeepTheirDigits()
    {
        const double metre = 1 / 111'195.08;
        QVERIFY(std::abs(greatCircle({ 52, 13 }, { 52 + metre, 13 }).count - 1) < 1e-6);
    }

    void bothWaysAreTheSameAsByVectors()
    {
        QVERIFY(rc::check("haversine = vectors, both ways", [] {
            const GeoPoint a = *anyPoint();
            const GeoPoint b = *anyPoint();
            RC_ASSERT(greatCircle(a, b) == greatCircle(b, a));
            // Near antipodes a haversine has lost half of its digits: some centimetres.
            RC_ASSERT(std::abs(greatCircle(a, b).count - byVectors(a, b)) < 1);
        }));
    }

    void detoursAreNotShorter()
    {
        QVERIFY(rc::check("triangle inequality", [] {
            const GeoPoint a = *anyPoint();
            const GeoPoint b = *anyPoint();
            const GeoPoint c = *anyPoint();
            RC_ASSERT(greatCircle(a, c).count <= greatCircle(a, b).count + greatCircle(b, c).count + 1);
        }));
    }

    void nothingIsFurtherThanTheAntipodes()
    {
        QVERIFY(rc::check("0 to itself, half the circumference to the antipodes", [] {
            const GeoPoint a = *anyPoint();
            const GeoPoint antipodes { -a.latitude, a.longitude + 180 };
            RC_ASSERT(greatCircle(a, a).count == 0);
            RC_ASSERT(std::abs(greatCircle(a, antipodes).count - halfCircumference) < 1);
            RC_ASSERT(greatCircle(a, *anyPoint()).count <= halfCircumference);
        }));
    }

    void wholeTurnsDoNotMatter()
    {
        QVERIFY(rc::check("longitudes modulo 360", [] {
            const GeoPoint a = *anyPoint();
            const GeoPoint b = *anyPoint();
            const double turned = greatCircle(a, { b.latitude, b.longitude + 360 }).count;
            RC_ASSERT(std::abs(turned - greatCircle(a, b).count) < 1);
            const double near = longitudeNear(b.longitude, a.longitude);
            RC_ASSERT(std::abs(near - a.longitude) <= 180);
            RC_ASSERT(std::abs(std::remainder(near - b.longitude, 360)) < 1e-9);
        }));
    }

    void middleIsAsFarFromBoth()
    {
        QVERIFY(rc::check("middle of two", [] {
            const std::vector<GeoPoint> two { *anyPoint(), *anyPoint() };
            RC_PRE(greatCircle(two[0], two[1]).count < 0.99 * halfCircumference);
            const GeoPoint middle = middleOf(two);
            const double half = greatCircle(two[0], two[1]).count / 2;
            RC_ASSERT(std::abs(greatCircle(two[0], middle).count - half) < 1);
            RC_ASSERT(std::abs(greatCircle(two[1], middle).count - half) < 1);
        }));
    }

    void middleDoesNotMindTheDateLine()
    {
        const std::vector<GeoPoint> both { { 0, 179 }, { 0, -177 } };
        QVERIFY(std::abs(longitudeNear(middleOf(both).longitude, 180) - 181) < 1e-9);
        QCOMPARE(middleOf({}), GeoPoint());
        const std::vector<GeoPoint> poles { { 90, 0 }, { -90, 0 } };
        QCOMPARE(middleOf(poles), poles.front());
    }
};

QTEST_APPLESS_MAIN(DistanceTest)
#include "distance_test.moc"
