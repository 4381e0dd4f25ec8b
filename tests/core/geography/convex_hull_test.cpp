// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/convex_hull.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace headwater;

namespace {

/// Twice the area of a, b, c; positive where c lies on the left of the way from a to b.
double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

rc::Gen<std::vector<QPointF>> anyPoints()
{
    const auto coordinate = rc::gen::inRange(-20, 21);
    return rc::gen::container<std::vector<QPointF>>(rc::gen::map(rc::gen::pair(coordinate, coordinate),
        [](const std::pair<int, int> &at) { return QPointF(at.first / 4.0, at.second / 4.0); }));
}

bool areOnALine(const std::vector<QPointF> &points)
{
    for (const QPointF &a : points) {
        for (const QPointF &b : points) {
            for (const QPointF &c : points) {
                if (turn(a, b, c) != 0)
                    return false;
            }
        }
    }
    return true;
}

} // namespace

class ConvexHullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void squareWithoutWhatIsInIt()
    {
        const std::vector<QPointF> points { { 0, 0 }, { 1, 1 }, { 2, 0 }, { 2, 2 }, { 0, 2 }, { 1, 0 }, { 2, 2 } };
        const std::vector<QPointF> hull = convexHull(points);
        QCOMPARE(hull.size(), 4);
        for (const QPointF corner : { QPointF(0, 0), QPointF(2, 0), QPointF(2, 2), QPointF(0, 2) })
            QVERIFY(std::ranges::find(hull, corner) != hull.end());
    }

    void withoutAnAreaThereIsNoHull()
    {
        QVERIFY(convexHull({}).empty());
        QVERIFY(convexHull(std::vector<QPointF> { { 1, 1 }, { 2, 2 } }).empty());
        QVERIFY(convexHull(std::vector<QPointF> { { 1, 1 }, { 2, 2 }, { 3, 3 }, { 9, 9 } }).empty());
        QVERIFY(convexHull(std::vector<QPointF>(7, QPointF(3, 4))).empty());
    }

    void hullTurnsOneWayHoldsAllAndHasNoOtherCorners()
    {
        QVERIFY(rc::check("convex hull", [] {
            const std::vector<QPointF> points = *rc::gen::resize(14, anyPoints());
            const std::vector<QPointF> hull = convexHull(points);
            if (areOnALine(points))
                return RC_ASSERT(hull.empty());
            RC_ASSERT(hull.size() >= 3U);
            const double way = turn(hull[0], hull[1], hull[2]) > 0 ? 1 : -1;
            for (std::size_t i = 0; i < hull.size(); ++i) {
                const QPointF from = hull[i];
                const QPointF to = hull[(i + 1) % hull.size()];
                RC_ASSERT(std::ranges::find(points, from) != points.end());
                RC_ASSERT(way * turn(from, to, hull[(i + 2) % hull.size()]) > 0);
                for (const QPointF &point : points)
                    RC_ASSERT(way * turn(from, to, point) >= 0);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(ConvexHullTest)
#include "convex_hull_test.moc"
