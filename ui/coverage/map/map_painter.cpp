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
constexpr double smallestHull = 3; ///< pixels across
constexpr double largestDisc = 26; ///< radius in pixels
constexpr double smallestDisc = 2.5;
constexpr double smallestHidden = 4; ///< radius from which names keep off a disc
constexpr std::size_t mostNames = 80; ///< more are not read
constexpr std::size_t mostTried = 500;

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
        const QRectF &room, const MapEmphasis &emphasis)
        : m_painter(painter)
        , m_scene(scene)
        , m_marks(marks)
        , m_camera(camera)
        , m_room(room)
        , m_seen(camera.toMap(room))
        , m_emphasis(emphasis)
    { }

    void paint()
    {
        m_painter.save();
        m_painter.setClipRect(m_room, Qt::IntersectClip);
        m_painter.fillRect(m_room, theme().surface);
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintLand();
        findPlacesInSight();
        for (const std::size_t place : m_places)
            paintHull(place);
        for (const std::size_t place : m_places)
            paintDisc(place);
        paintNames();
        paintScaleBar();
        m_painter.restore();
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

    /// What stands out comes last, and so lies on top; before it what ranks highest.
    void findPlacesInSight()
    {
        const QRectF around = m_seen.adjusted(-1, -1, 1, 1) | m_camera.toMap(m_room.adjusted(-60, -60, 60, 60));
        for (std::size_t place = 0; place < m_scene.places.size(); ++place) {
            const QRectF &bounds = m_scene.places[place].bounds;
            // Without a width, bounds do not intersect anything.
            if (around.contains(bounds.center()) || around.intersects(bounds))
                m_places.push_back(place);
        }
        std::ranges::stable_sort(m_places, {}, [this](std::size_t place) { return m_marks[place].rank; });
        std::ranges::stable_partition(m_places, [this](std::size_t place) { return !standsOut(place); });
    }

    bool standsOut(std::size_t place) const { return m_emphasis.chosen == place || m_emphasis.pointed == place; }

    void paintHull(std::size_t index)
    {
        const MapScene::Place &place = m_scene.places[index];
        if (place.hull.isEmpty() || place.bounds.width() * m_camera.scale < smallestHull)
            return;
        const MapMark &mark = m_marks[index];
        QColor fill = mark.colour;
        fill.setAlphaF(standsOut(index) ? 0.55F : 0.3F);
        QColor edge = mark.isGap ? theme().worse : mark.colour;
        edge.setAlphaF(0.9F);
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(standsOut(index) ? theme().accent : edge, standsOut(index) ? 2 : 1));
        m_painter.drawPolygon(thinned(place.hull, m_camera));
    }

    void paintDisc(std::size_t index)
    {
        const MapMark &mark = m_marks[index];
        const double radius = discRadius(m_scene, mark, m_camera.scale);
        const QPointF centre = m_camera.toScreen(m_scene.places[index].centre);
        if (radius > 0) {
            m_painter.setBrush(mark.colour);
            m_painter.setPen(mark.isGap ? QPen(theme().worse, radius > 6 ? 2.5 : 1.5) : QPen(theme().surface, 1));
            m_painter.drawEllipse(centre, radius, radius);
            if (radius >= smallestHidden)
                m_discs.emplace_back(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        } else if (m_scene.places[index].hull.isEmpty()) {
            m_painter.setBrush(theme().line);
            m_painter.setPen(Qt::NoPen);
            m_painter.drawEllipse(centre, smallestDisc, smallestDisc);
        }
        if (!standsOut(index))
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().accent, m_emphasis.chosen == index ? 3 : 1.5));
        m_painter.drawEllipse(centre, radius + 4, radius + 4);
    }

    /// What stands out first, then what ranks highest, each where there is neither another name nor a disc; gaps are
    /// named even if that hides a disc.
    void paintNames()
    {
        m_nameFont = textFont(TextRole::Caption);
        m_nameFont.setWeight(QFont::DemiBold);
        m_noteFont = textFont(TextRole::Caption);
        std::size_t tried = 0;
        for (auto place = m_places.rbegin(); place != m_places.rend() && m_names.size() < mostNames; ++place) {
            if (++tried > mostTried)
                break;
            if (const auto where = placeOfName(*place))
                paintName(m_marks[*place], *where, standsOut(*place));
        }
    }

    QSizeF sizeOfName(const MapMark &mark) const
    {
        const QFontMetricsF name(m_nameFont);
        const QFontMetricsF note(m_noteFont);
        return { std::max(name.horizontalAdvance(mark.title), note.horizontalAdvance(mark.note)) + 6,
            name.height() + (mark.note.isEmpty() ? 0 : note.height()) };
    }

    /// Below the disc, above it, right or left of it.
    std::optional<QRectF> placeOfName(std::size_t index) const
    {
        const MapMark &mark = m_marks[index];
        const QSizeF size = sizeOfName(mark);
        const QPointF centre = m_camera.toScreen(m_scene.places[index].centre);
        const double away = discRadius(m_scene, mark, m_camera.scale) + 3;
        const std::array places { QRectF(centre + QPointF(-size.width() / 2, away), size),
            QRectF(centre + QPointF(-size.width() / 2, -away - size.height()), size),
            QRectF(centre + QPointF(away, -size.height() / 2), size),
            QRectF(centre + QPointF(-away - size.width(), -size.height() / 2), size) };
        const auto isFree = [this](const QRectF &place) {
            return m_room.contains(place) && !hidesAny(m_names, place);
        };
        for (const QRectF &place : places) {
            if (isFree(place) && !hidesAny(m_discs, place))
                return place;
        }
        if (mark.isGap || standsOut(index)) {
            for (const QRectF &place : places) {
                if (isFree(place))
                    return place;
            }
        }
        return standsOut(index) ? std::optional(places.front()) : std::nullopt;
    }

    static bool hidesAny(const std::vector<QRectF> &things, const QRectF &place)
    {
        return std::ranges::any_of(things, [&place](const QRectF &thing) { return thing.intersects(place); });
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
        const GeoPoint east = m_scene.projection.toEarth(m_camera.toMap(m_room.center() + QPointF(longest, 0)));
        const double metres = greatCircle(west, east).count;
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
    const MapEmphasis &m_emphasis;
    std::vector<std::size_t> m_places;
    std::vector<QRectF> m_discs; ///< that are large enough to be hidden
    std::vector<QRectF> m_names;
    QFont m_nameFont;
    QFont m_noteFont;
};

} // namespace

double discRadius(const MapScene &scene, const MapMark &mark, double scale)
{
    if (mark.size <= 0)
        return 0;
    const double largest = std::clamp(scene.spacing * scale * 0.4, smallestDisc, largestDisc);
    return std::max(smallestDisc, largest * std::sqrt(mark.size));
}

void paintMap(QPainter &painter, const MapScene &scene, const std::vector<MapMark> &marks, const MapCamera &camera,
    const QRectF &room, const MapEmphasis &emphasis)
{
    MapPainter(painter, scene, marks, camera, room, emphasis).paint();
}

} // namespace headwater
