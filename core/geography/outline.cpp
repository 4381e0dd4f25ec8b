// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/outline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace headwater {

namespace {

tl::unexpected<Error> notATopology(const char *why)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("no topology: ") + QLatin1StringView(why));
}

/// How the whole numbers of a quantised topology become degrees.
struct Quantisation {
    bool isQuantised = false;
    std::array<double, 2> scale { 1, 1 }; ///< longitude, latitude
    std::array<double, 2> translate { 0, 0 };

    static Quantisation of(const QJsonObject &transform)
    {
        const auto pair = [&transform](QLatin1StringView name) {
            const QJsonArray both = transform[name].toArray();
            return std::array<double, 2> { both.at(0).toDouble(), both.at(1).toDouble() };
        };
        if (transform.isEmpty())
            return {};
        return { true, pair(QLatin1StringView("scale")), pair(QLatin1StringView("translate")) };
    }
};

/// Positions of a quantised arc are told as steps from the one before.
GeoRing arcPoints(const QJsonArray &positions, const Quantisation &quantisation)
{
    GeoRing points;
    points.reserve(static_cast<std::size_t>(positions.size()));
    double x = 0;
    double y = 0;
    for (const QJsonValue &value : positions) {
        const QJsonArray position = value.toArray();
        x = position.at(0).toDouble() + (quantisation.isQuantised ? x : 0);
        y = position.at(1).toDouble() + (quantisation.isQuantised ? y : 0);
        points.push_back({ y * quantisation.scale[1] + quantisation.translate[1],
            x * quantisation.scale[0] + quantisation.translate[0] });
    }
    return points;
}

/// Takes the jumps over the date line out, and leads a ring around a pole along that pole back to its beginning.
void unwrap(GeoRing &ring)
{
    for (std::size_t i = 1; i < ring.size(); ++i)
        ring[i].longitude = longitudeNear(ring[i].longitude, ring[i - 1].longitude);
    const double opening = ring.back().longitude - ring.front().longitude;
    if (std::abs(opening) <= 180)
        return;
    double latitudes = 0;
    for (const GeoPoint &point : ring)
        latitudes += point.latitude;
    const double pole = latitudes < 0 ? -90 : 90;
    const GeoPoint first = ring.front();
    // A whole turn, which the gap between the last point and the first belongs to.
    const double end = first.longitude + (opening > 0 ? 360 : -360);
    ring.push_back({ first.latitude, end });
    ring.push_back({ pole, end });
    ring.push_back({ pole, first.longitude });
}

class TopologyReader
{
public:
    explicit TopologyReader(std::vector<GeoRing> arcs)
        : m_arcs(std::move(arcs))
    { }

    Result<> addGeometry(const QJsonObject &geometry)
    {
        const QString type = geometry[QLatin1StringView("type")].toString();
        const QJsonArray arcs = geometry[QLatin1StringView("arcs")].toArray();
        if (type == QLatin1StringView("Polygon"))
            return addPolygon(arcs);
        if (type == QLatin1StringView("MultiPolygon")) {
            for (const QJsonValue &polygon : arcs)
                HEADWATER_CHECK(addPolygon(polygon.toArray()));
        }
        return {};
    }

    std::vector<GeoRing> takeRings() { return std::move(m_rings); }

private:
    Result<> addPolygon(const QJsonArray &rings)
    {
        for (const QJsonValue &arcs : rings)
            HEADWATER_CHECK(addRing(arcs.toArray()));
        return {};
    }

    /// A ring is arcs end to end; ~i is the arc i backwards.
    Result<> addRing(const QJsonArray &arcs)
    {
        GeoRing ring;
        for (const QJsonValue &value : arcs) {
            constexpr int none = std::numeric_limits<int>::max();
            const int number = value.toInt(none);
            const auto index = static_cast<std::size_t>(number < 0 ? ~number : number);
            if (index >= m_arcs.size())
                return notATopology("a ring names an arc that is not there");
            const GeoRing &arc = m_arcs[index];
            // Arcs share the point where they meet.
            if (!ring.empty())
                ring.pop_back();
            if (number < 0)
                ring.insert(ring.end(), arc.rbegin(), arc.rend());
            else
                ring.insert(ring.end(), arc.begin(), arc.end());
        }
        if (!ring.empty())
            ring.pop_back(); // the first one again
        if (ring.size() < 3)
            return {};
        unwrap(ring);
        m_rings.push_back(std::move(ring));
        return {};
    }

    std::vector<GeoRing> m_arcs;
    std::vector<GeoRing> m_rings;
};

} // namespace

Result<std::vector<GeoRing>> outlinesFrom(const QByteArray &topology, const QString &object)
{
    const QJsonObject root = QJsonDocument::fromJson(topology).object();
    if (root[QLatin1StringView("type")].toString() != QLatin1StringView("Topology"))
        return notATopology("its type is another one");
    const QJsonObject wanted = root[QLatin1StringView("objects")].toObject()[object].toObject();
    if (wanted.isEmpty())
        return notATopology("the object is not there");
    const auto quantisation = Quantisation::of(root[QLatin1StringView("transform")].toObject());
    std::vector<GeoRing> arcs;
    for (const QJsonValue &arc : root[QLatin1StringView("arcs")].toArray())
        arcs.push_back(arcPoints(arc.toArray(), quantisation));
    TopologyReader reader(std::move(arcs));
    if (!wanted.contains(QLatin1StringView("geometries")))
        HEADWATER_CHECK(reader.addGeometry(wanted));
    for (const QJsonValue &geometry : wanted[QLatin1StringView("geometries")].toArray())
        HEADWATER_CHECK(reader.addGeometry(geometry.toObject()));
    return reader.takeRings();
}

} // namespace headwater
