// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/outline.h"
#include "core/samples/company.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace headwater;

namespace {

QByteArray worldBytes()
{
    QFile file(qEnvironmentVariable("HEADWATER_SOURCE") + QStringLiteral("/resources/map/countries-50m.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether a ring runs around the point, by the crossings of a ray to the east.
bool isWithin(GeoPoint point, const GeoRing &ring)
{
    bool isIn = false;
    for (const double turn : { -360.0, 0.0, 360.0 }) {
        const double longitude = point.longitude + turn;
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const GeoPoint &a = ring[i];
            const GeoPoint &b = ring[before];
            if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
                continue;
            const double share = (point.latitude - a.latitude) / (b.latitude - a.latitude);
            if (longitude < a.longitude + share * (b.longitude - a.longitude))
                isIn = !isIn;
        }
    }
    return isIn;
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

    std::vector<GeoRing> m_world;

    bool isLand(GeoPoint point) const
    {
        return std::ranges::any_of(m_world, [point](const GeoRing &ring) { return isWithin(point, ring); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto world = outlinesFrom(worldBytes(), QStringLiteral("countries"));
        QVERIFY2(world, world ? "" : qPrintable(world.error().detail));
        m_world = *world;
    }

    void arcsAreStepsThatRingsUseForthAndBack()
    {
        // A square of two countries, side by side: they share the arc in the middle.
        const QByteArray topology = R"({"type": "Topology",
            "transform": {"scale": [0.5, 0.25], "translate": [10, 50]},
            "arcs": [[[2, 0], [0, 4]], [[2, 4], [-2, 0], [0, -4], [2, 0]], [[2, 0], [2, 0], [0, 4], [-2, 0]]],
            "objects": {"countries": {"type": "GeometryCollection", "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "arcs": [[[2, -1]]]},
                {"type": "Point", "coordinates": [0, 0]}, {"type": null}]}}})";
        const auto rings = outlinesFrom(topology, QStringLiteral("countries"));
        QVERIFY(rings);
        QCOMPARE(rings->size(), 2);
        QCOMPARE(rings->at(0), (GeoRing { { 50, 11 }, { 51, 11 }, { 51, 10 }, { 50, 10 } }));
        QCOMPARE(rings->at(1), (GeoRing { { 50, 11 }, { 50, 12 }, { 51, 12 }, { 51, 11 } }));
    }

    void withoutATransformPositionsAreDegrees()
    {
        const QByteArray topology = R"({"type": "Topology", "arcs": [[[1, 2], [3.5, 2], [3, 4], [1, 2]]],
            "objects": {"land": {"type": "Polygon", "arcs": [[0]]}}})";
        const auto rings = outlinesFrom(topology, QStringLiteral("land"));
        QVERIFY(rings);
        QCOMPARE(*rings, (std::vector<GeoRing> { { { 2, 1 }, { 2, 3.5 }, { 4, 3 } } }));
    }

    void whatIsNoTopologyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("outlines");
        QTest::newRow("GeoJSON") << QByteArray(R"({"type": "FeatureCollection", "features": []})");
        QTest::newRow("another object") << QByteArray(R"({"type": "Topology", "arcs": [], "objects": {"land": {}}})");
        for (const char *arc : { "1", "-3", "-2147483648", "2147483647", "0.5", "1e99", "\"0\"", "null" }) {
            QTest::newRow(qPrintable(QStringLiteral("arc ") + QLatin1StringView(arc)))
                << QByteArray(R"({"type": "Topology", "arcs": [[[0, 0], [1, 0], [1, 1], [0, 0]]],
                   "objects": {"countries": {"type": "Polygon", "arcs": [[)")
                    + arc + "]]}}}";
        }
    }
    void whatIsNoTopologyIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto rings = outlinesFrom(bytes, QStringLiteral("countries"));
        QVERIFY(!rings);
        QCOMPARE(rings.error().kind, Error::Kind::InvalidInput);
    }

    void anythingWithinAnArcIsSurvived()
    {
        const QByteArray topology = R"({"type": "Topology", "arcs": [7, [], [[]], [[1]], [["a", null], [1, 2]]],
            "objects": {"countries": {"type": "MultiPolygon", "arcs": [[[0, 1, 2, 3, 4]], [[1]], [[]], [], 5]}}})";
        QVERIFY(outlinesFrom(topology, QStringLiteral("countries")));
    }

    void ringsDoNotJumpOverTheDateLine()
    {
        QVERIFY(m_world.size() > 1'000);
        std::size_t across = 0;
        for (const GeoRing &ring : m_world) {
            QVERIFY(ring.size() >= 3);
            bool isAcross = false;
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const double step = std::abs(ring[i].longitude - ring[i - 1].longitude);
                // Only along the pole a ring goes a whole turn in a step.
                QVERIFY(step <= 180 || std::abs(ring[i].latitude) == 90);
                isAcross |= std::abs(ring[i].longitude) > 180.001;
            }
            across += isAcross ? 1 : 0;
        }
        QVERIFY(across >= 2); // Russia and Fiji at least
    }

    void landAndSeaAreWhereTheyAre()
    {
        const GeoPoint berlin { 52.52, 13.4 }, nairobi { -1.29, 36.82 }, chukotka { 66, -172 }, siberia { 66, 178 },
            southPole { -89, 20 }, alice { -23.7, 133.9 };
        for (const GeoPoint point : { berlin, nairobi, chukotka, siberia, southPole, alice })
            QVERIFY2(isLand(point), qPrintable(QString::number(point.longitude)));
        for (const GeoPoint point : { GeoPoint { 56, 4 }, GeoPoint { 40, -40 }, GeoPoint { 0, 0 },
                 GeoPoint { 30, -179 }, GeoPoint { -60, 100 }, GeoPoint { 89, 20 } })
            QVERIFY2(!isLand(point), qPrintable(QString::number(point.longitude)));
    }

    void sampleCompanyLivesOnLand()
    {
        const GeneratedCompany company = sampleCompany();
        const Plan &plan = company.workspace.plan();
        for (const Territory &territory : plan.territories) {
            if (territory.latitude)
                QVERIFY2(isLand({ *territory.latitude, *territory.longitude }), qPrintable(territory.name));
        }
        std::size_t located = 0;
        std::size_t atSea = 0;
        for (const Account &account : plan.accounts) {
            if (!account.latitude)
                continue;
            ++located;
            atSea += isLand({ *account.latitude, *account.longitude }) ? 0 : 1;
        }
        QVERIFY(located > plan.accounts.size() / 2);
        // Customers are strewn around the middles of their territories, some of which lie at a coast.
        QVERIFY2(atSea * 20 < located, qPrintable(QStringLiteral("%1 of %2").arg(atSea).arg(located)));
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
