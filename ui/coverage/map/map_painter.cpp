// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_painter.h"

#include "ui/coverage/coverage_text.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace headwater {

namespace {

constexpr double closerThanSeen = 0.8; ///< pixels
constexpr double smallestHull = 12; ///< pixels across; smaller ones lie under their discs
constexpr double largestDisc = 26; ///< radius in pixels
constexpr double smallestDisc = 2.5;
constexpr double smallestHidden = 4; ///< radius from which a disc has an edge, and names keep off it
/// Nearer to each other than so many pixels places have no room for all their names.
constexpr double crowded = 30;
constexpr std::size_t namesInACrowd = 12;
constexpr std::size_t mostNames = 60; ///< more are not read
constexpr std::size_t mostTried = 120;

/// The polygon on the screen, without points that could not be told from the one before.
QPolygonF thinned(const QPolygonF &edge, const MapCamera &camera)
{
    QPolygonF seen;
    for (const QPointF &corner : edge) {
        const QPointF at = camera.toScreen(corner);
        if (seen.isEmpty() || (at - seen.last()).manhattanLength() >= closerThanSeen)
            seen.append(at);
    }
    return seen;
}

class MapPainter
{
public:
    MapPainter(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
        const QRectF &room)
        : m_painter(painter)
        , m_scene(scene)
        , m_marks(marks)
        , m_camera(camera)
        , m_room(room)
        , m_seen(camera.toMap(room))
        , m_nameFont(textFont(TextRole::Caption))
        , m_noteFont(textFont(TextRole::Caption))
        , m_isCrowd(scene.places.size() > namesInACrowd && scene.spacing * camera.scale < crowded)
    {
        m_nameFont.setWeight(QFont::DemiBold);
        m_painter.save();
        m_painter.setClipRect(m_room, Qt::IntersectClip);
    }
    ~MapPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(MapPainter)

    MapNames paint(MapDetail detail)
    {
        m_isSketch = detail == MapDetail::Sketch;
        m_painter.setRenderHint(QPainter::Antialiasing, !m_isSketch);
        m_painter.fillRect(m_room, theme().surface);
        paintLand();
        findPlacesInSight();
        // A thousand small shapes: smooth edges would not be seen, and cost most.
        m_painter.setRenderHint(QPainter::Antialiasing, !m_isSketch && !m_isCrowd);
        for (const std::size_t place : m_places)
            paintHull(place);
        m_painter.setRenderHint(QPainter::Antialiasing, !m_isSketch);
        for (const std::size_t place : m_places)
            paintDisc(place);
        return m_isSketch ? MapNames() : paintNames();
    }

    void paintAbove(const MapEmphasis &emphasis, const MapNames &names)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (emphasis.chosen && emphasis.chosen != emphasis.pointed)
            paintOutstanding(*emphasis.chosen, true, names);
        if (emphasis.pointed)
            paintOutstanding(*emphasis.pointed, emphasis.chosen == emphasis.pointed, names);
        paintScaleBar();
    }

private:
    void paintLand()
    {
        m_painter.save();
        m_painter.setClipRect(m_camera.toScreen(m_scene.world), Qt::IntersectClip);
        m_painter.setPen(QPen(theme().isDark ? theme().line : theme().line.darker(104), 1));
        m_painter.setBrush(theme().ground);
        for (const MapScene::Area &area : m_scene.land) {
            if (!area.bounds.intersects(m_seen))
                continue;
            const QPolygonF seen = thinned(area.edge, m_camera);
            if (seen.size() > 2)
                m_painter.drawPolygon(seen);
        }
        m_painter.restore();
    }

    /// What ranks highest comes last, and so lies on top.
    void findPlacesInSight()
    {
        const QRectF around = m_camera.toMap(m_room.adjusted(-60, -60, 60, 60));
        for (std::size_t place = 0; place < m_scene.places.size(); ++place) {
            const QRectF &bounds = m_scene.places[place].bounds;
            // Bounds without a width do not intersect anything.
            if (around.contains(bounds.center()) || around.intersects(bounds))
                m_places.push_back(place);
        }
        std::ranges::stable_sort(m_places, {}, [this](std::size_t place) { return m_marks[place].rank; });
    }

    bool showsHull(const MapScene::Place &place) const
    {
        const double across = std::max(place.bounds.width(), place.bounds.height()) * m_camera.scale;
        return !place.hull.isEmpty() && across >= smallestHull;
    }

    void paintHull(std::size_t index)
    {
        const MapScene::Place &place = m_scene.places[index];
        if (!showsHull(place))
            return;
        const MapMark &mark = m_marks[index];
        QColor fill = mark.colour;
        fill.setAlphaF(0.3F);
        m_painter.setBrush(fill);
        const bool hasEdge = !m_isSketch && (mark.isGap || !m_isCrowd);
        m_painter.setPen(hasEdge ? QPen(mark.isGap ? theme().worse : mark.colour, 1) : QPen(Qt::NoPen));
        m_painter.drawPolygon(thinned(place.hull, m_camera));
    }

    double radiusOf(std::size_t index) const { return discRadius(m_scene, m_marks[index], m_camera.scale); }
    QPointF centreOf(std::size_t index) const { return m_camera.toScreen(m_scene.places[index].centre); }

    void paintDisc(std::size_t index)
    {
        const MapMark &mark = m_marks[index];
        const double radius = radiusOf(index);
        const QPointF centre = centreOf(index);
        if (radius > 0) {
            m_painter.setBrush(mark.colour);
            m_painter.setPen(mark.isGap                      ? QPen(theme().worse, radius > 6 ? 2.5 : 1.5)
                    : radius >= smallestHidden && !m_isCrowd ? QPen(theme().surface, 1)
                                                             : QPen(Qt::NoPen));
            m_painter.drawEllipse(centre, radius, radius);
            rememberDisc(index);
        } else if (!showsHull(m_scene.places[index])) {
            m_painter.setBrush(theme().line);
            m_painter.setPen(Qt::NoPen);
            m_painter.drawEllipse(centre, smallestDisc, smallestDisc);
        }
    }

    void paintOutstanding(std::size_t index, bool isChosen, const MapNames &names)
    {
        const MapScene::Place &place = m_scene.places[index];
        QColor fill = m_marks[index].colour;
        fill.setAlphaF(0.4F);
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(theme().accent, 1.5));
        if (!place.hull.isEmpty())
            m_painter.drawPolygon(thinned(place.hull, m_camera));
        paintDisc(index);
        const double ring = radiusOf(index) + 4;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().accent, isChosen ? 3 : 1.5));
        m_painter.drawEllipse(centreOf(index), ring, ring);
        const auto painted = names.find(index);
        if (painted != names.end())
            return paintName(m_marks[index], painted->second.translated(centreOf(index)), true);
        rememberDiscs();
        paintName(m_marks[index], freePlaceForName(index).value_or(placesForName(index).front()), true);
    }

    void rememberDiscs()
    {
        m_discs.clear();
        for (std::size_t place = 0; place < m_scene.places.size(); ++place)
            rememberDisc(place);
    }

    /// Names keep off discs that are not but dots.
    void rememberDisc(std::size_t index)
    {
        const double radius = radiusOf(index);
        if (radius >= smallestHidden)
            m_discs.emplace_back(centreOf(index) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }

    /// What ranks highest first, each where there is neither another name nor a disc; gaps are named even if that hides
    /// a disc.
    MapNames paintNames()
    {
        MapNames names;
        const std::size_t most = m_isCrowd ? namesInACrowd : mostNames;
        std::size_t tried = 0;
        for (auto place = m_places.rbegin(); place != m_places.rend() && m_names.size() < most; ++place) {
            if (++tried > mostTried)
                break;
            if (const auto where = freePlaceForName(*place)) {
                paintName(m_marks[*place], *where, false);
                names.emplace(*place, where->translated(-centreOf(*place)));
            }
        }
        return names;
    }

    /// Below the disc, above it, right or left of it.
    std::array<QRectF, 4> placesForName(std::size_t index) const
    {
        const MapMark &mark = m_marks[index];
        const QFontMetricsF name(m_nameFont);
        const QFontMetricsF note(m_noteFont);
        const QSizeF size(std::max(name.horizontalAdvance(mark.title), note.horizontalAdvance(mark.note)) + 6,
            name.height() + (mark.note.isEmpty() ? 0 : note.height()));
        const QPointF centre = centreOf(index);
        const double away = radiusOf(index) + 4;
        return { QRectF(centre + QPointF(-size.width() / 2, away), size),
            QRectF(centre + QPointF(-size.width() / 2, -away - size.height()), size),
            QRectF(centre + QPointF(away, -size.height() / 2), size),
            QRectF(centre + QPointF(-away - size.width(), -size.height() / 2), size) };
    }

    std::optional<QRectF> freePlaceForName(std::size_t index) const
    {
        const auto hidesAny = [](const std::vector<QRectF> &things, const QRectF &place) {
            return std::ranges::any_of(things, [&place](const QRectF &thing) { return thing.intersects(place); });
        };
        std::optional<QRectF> beforeADisc;
        for (const QRectF &place : placesForName(index)) {
            if (!m_room.contains(place) || hidesAny(m_names, place))
                continue;
            if (!hidesAny(m_discs, place))
                return place;
            if (!beforeADisc && m_marks[index].isGap)
                beforeADisc = place;
        }
        return beforeADisc;
    }

    void paintName(const MapMark &mark, const QRectF &place, bool isOutstanding)
    {
        m_names.push_back(place.adjusted(-2, -2, 2, 2));
        QColor veil = theme().surface;
        veil.setAlphaF(isOutstanding ? 0.94F : 0.72F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(veil);
        m_painter.drawRoundedRect(place, 3, 3);
        m_painter.setPen(theme().ink);
        m_painter.setFont(m_nameFont);
        m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, mark.title);
        m_painter.setPen(mark.isGap ? theme().worse : theme().muted);
        m_painter.setFont(m_noteFont);
        m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, mark.note);
    }

    /// The longest round distance that takes no more than a hundred and twenty pixels in the middle of what is seen.
    void paintScaleBar()
    {
        constexpr double longest = 120;
        const GeoPoint west = m_scene.projection.toEarth(m_camera.toMap(m_room.center()));
        // One pixel's: great circles far apart leave the parallel.
        const GeoPoint east = m_scene.projection.toEarth(m_camera.toMap(m_room.center() + QPointF(1, 0)));
        const double metres = longest * greatCircle(west, east).count;
        if (metres < 1)
            return;
        const double power = std::pow(10, std::floor(std::log10(metres)));
        const double round = metres >= 5 * power ? 5 * power : metres >= 2 * power ? 2 * power : power;
        const QPointF right = m_room.bottomRight() - QPointF(14, 14);
        const QPointF left = right - QPointF(longest * round / metres, 0);
        m_painter.setPen(QPen(theme().muted, 1.5));
        m_painter.drawPolyline(QPolygonF { left - QPointF(0, 4), left, right, right - QPointF(0, 4) });
        m_painter.setFont(m_noteFont);
        m_painter.drawText(QRectF(left - QPointF(40, 22), right + QPointF(0, -4)), Qt::AlignRight | Qt::AlignTop,
            distanceText({ round }));
    }

    QPainter &m_painter;
    const MapScene &m_scene;
    const std::vector<MapMark> &m_marks;
    const MapCamera &m_camera;
    QRectF m_room;
    QRectF m_seen;
    std::vector<std::size_t> m_places;
    std::vector<QRectF> m_discs; ///< that are large enough to be hidden
    std::vector<QRectF> m_names;
    QFont m_nameFont;
    QFont m_noteFont;
    bool m_isCrowd;
    bool m_isSketch = false;
};

} // namespace

double discRadius(const MapScene &scene, const MapMark &mark, double scale)
{
    if (mark.size <= 0)
        return 0;
    const double largest = std::clamp(scene.spacing * scale * 0.45, smallestDisc, largestDisc);
    return std::max(smallestDisc, largest * std::sqrt(mark.size));
}

MapNames paintMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, MapDetail detail)
{
    return MapPainter(painter, scene, marks, camera, room).paint(detail);
}

void paintAboveMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, const MapEmphasis &emphasis, const MapNames &names)
{
    MapPainter(painter, scene, marks, camera, room).paintAbove(emphasis, names);
}

} // namespace headwater
