// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_painter.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

constexpr double wordsFrom = 0.45; // scale from which words can be read
constexpr double shapesFrom = 0.25;
constexpr std::size_t mostFineLines = 250; // more are stroked in no frame, nor told apart by their width
constexpr double dimmed = 0.4; // still to be read
constexpr double arrowLength = 7;

QColor edgeColour(CanvasNode::Tone tone)
{
    const Theme &now = theme();
    switch (tone) {
    case CanvasNode::Tone::Plain: return now.isDark ? now.line.lighter(160) : now.line.darker(115);
    case CanvasNode::Tone::Good: return now.better;
    case CanvasNode::Tone::Bad: return now.worse;
    case CanvasNode::Tone::Warning: return now.warning;
    case CanvasNode::Tone::Quiet: return now.line;
    }
    Q_UNREACHABLE();
}

class ScenePainter
{
public:
    ScenePainter(QPainter &painter, const CanvasScene &scene, const CanvasEmphasis &emphasis, const QRectF &visible,
        const CanvasTransition &transition, CanvasDetail detail)
        : m_painter(painter)
        , m_scene(scene)
        , m_emphasis(emphasis)
        , m_visible(visible)
        , m_transition(transition)
        , m_isPicture(detail == CanvasDetail::Picture)
        , m_scale(m_isPicture ? 1 : painter.worldTransform().m11())
        , m_isSketch(detail == CanvasDetail::Sketch)
    { }

    void paint()
    {
        findVisible();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const bool isFar = m_scale < shapesFrom;
        const bool areThin = isFar || m_isSketch || (!m_isPicture && m_arcs.size() > mostFineLines);
        if (areThin)
            paintThinLines(isFar);
        m_painter.setRenderHint(QPainter::Antialiasing, !isFar && !m_isSketch);
        for (const std::size_t arc : areThin ? thoseThatStandOut() : m_arcs)
            paintArc(arc);
        std::ranges::for_each(m_nodes, [this](std::size_t node) { paintNode(node); });
        if (m_isSketch)
            return m_painter.setOpacity(1);
        if (m_scale >= wordsFrom && m_transition.progress >= 1)
            paintLabels();
        m_painter.setOpacity(1);
        if (m_scale >= wordsFrom)
            paintHeadings();
    }

private:
    double strengthOf(CanvasItem item) const { return m_scene.isNear(item, m_emphasis.focus) ? 1.0 : dimmed; }

    QRectF boxOf(std::size_t node) const
    {
        const QRectF now = m_scene.box(node);
        if (m_transition.progress >= 1 || node >= m_transition.before.size() || m_transition.before[node].isNull())
            return now;
        const QRectF &was = m_transition.before[node];
        return QRectF(was.topLeft() + (now.topLeft() - was.topLeft()) * m_transition.progress, now.size());
    }

    void findVisible()
    {
        for (std::size_t arc = 0; arc < m_scene.graph().arcs.size(); ++arc) {
            if (m_scene.path(arc).controlPointRect().adjusted(-20, -20, 20, 20).intersects(m_visible))
                m_arcs.push_back(arc);
        }
        for (std::size_t node = 0; node < m_scene.graph().nodes.size(); ++node) {
            if (boxOf(node).adjusted(-16, -16, 16, 16).intersects(m_visible))
                m_nodes.push_back(node);
        }
    }

    /// Lines belong to places where boxes have arrived; until then they come up with them.
    double strengthOfArc(std::size_t arc) const
    {
        return strengthOf(CanvasItem::arc(arc)) * std::pow(std::min(1.0, m_transition.progress), 3);
    }

    /// All of a colour at once; straight from far away.
    void paintThinLines(bool areStraight)
    {
        std::map<std::pair<double, QRgb>, QList<QLineF>> lines;
        for (const std::size_t arc : m_arcs) {
            const std::vector<QPointF> &line = m_scene.polyline(arc);
            QList<QLineF> &alike = lines[{ strengthOfArc(arc), m_scene.graph().arcs[arc].colour.rgba() }];
            if (areStraight && !line.empty())
                alike.append(QLineF(line.front(), line.back()));
            for (std::size_t i = 1; i < line.size() && !areStraight; ++i)
                alike.append(QLineF(line[i - 1], line[i]));
        }
        for (const auto &[look, alike] : lines) {
            m_painter.setOpacity(look.first);
            m_painter.setPen(QPen(QColor::fromRgba(look.second), 0));
            m_painter.drawLines(alike);
        }
    }

    /// Of the arcs in sight: those of the cursor and, where they are few enough, near the focus.
    std::vector<std::size_t> thoseThatStandOut() const
    {
        std::vector<std::size_t> arcs;
        if (m_isSketch)
            return arcs;
        const auto isNear = [this](std::size_t arc) {
            const CanvasItem item = CanvasItem::arc(arc);
            return item == m_emphasis.cursor || (!m_emphasis.focus.isNone() && m_scene.isNear(item, m_emphasis.focus));
        };
        std::ranges::copy_if(m_arcs, std::back_inserter(arcs), isNear);
        if (arcs.size() > mostFineLines)
            std::erase_if(arcs, [this](std::size_t arc) { return m_emphasis.cursor != CanvasItem::arc(arc); });
        return arcs;
    }

    void paintArc(std::size_t arc)
    {
        const QPainterPath &path = m_scene.path(arc);
        const CanvasArc &of = m_scene.graph().arcs[arc];
        m_painter.setOpacity(strengthOfArc(arc));
        const bool isCursor = m_emphasis.cursor == CanvasItem::arc(arc);
        if (isCursor) {
            QColor halo = theme().accent;
            halo.setAlphaF(0.35F);
            m_painter.strokePath(path, QPen(halo, of.width + 8, Qt::SolidLine, Qt::RoundCap));
        }
        QPen pen(of.colour, of.width, Qt::SolidLine, Qt::FlatCap);
        if (of.isDashed || leadsBack(arc))
            pen.setDashPattern({ std::max(2.0, 5 / of.width), std::max(1.5, 3.5 / of.width) });
        m_painter.strokePath(path, pen);
        if (m_scene.graph().hasArrows)
            paintArrow(path, of);
    }

    void paintHeadings()
    {
        m_painter.setFont(textFont(TextRole::Caption));
        m_painter.setPen(theme().muted);
        for (std::size_t heading = 0; heading < m_scene.graph().headings.size(); ++heading)
            m_painter.drawText(m_scene.headingPlace(heading), Qt::AlignLeft | Qt::AlignVCenter,
                m_scene.graph().headings[heading].text);
    }

    bool leadsBack(std::size_t arc) const
    {
        const auto direction = m_scene.layout()->arcs[arc].direction;
        return direction == RoutedArc::Direction::Back || direction == RoutedArc::Direction::Loop;
    }

    /// From where the line comes to its end.
    static QPointF beforeEnd(const QPainterPath &path)
    {
        for (int element = path.elementCount() - 2; element >= 0; --element) {
            const QPointF at = path.elementAt(element);
            if (QLineF(at, path.currentPosition()).length() >= arrowLength)
                return at;
        }
        return path.elementAt(0);
    }

    void paintArrow(const QPainterPath &path, const CanvasArc &arc)
    {
        const QPointF tip = path.currentPosition();
        const QPointF from = beforeEnd(path);
        const QPointF back = from - tip;
        const double length = std::hypot(back.x(), back.y());
        if (length < 1)
            return;
        const QPointF along = back / length * (arrowLength + arc.width / 3);
        const QPointF aside = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * (3 + arc.width * 0.6);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(arc.colour);
        m_painter.drawPolygon(QPolygonF({ tip, tip + along + aside, tip + along - aside }));
    }

    void paintNode(std::size_t node)
    {
        const QRectF box = boxOf(node);
        const CanvasNode &of = m_scene.graph().nodes[node];
        const bool isNew = node < m_transition.before.size() && m_transition.before[node].isNull();
        m_painter.setOpacity(strengthOf(CanvasItem::node(node)) * (isNew ? m_transition.progress : 1));
        if (m_scale < shapesFrom) {
            m_painter.fillRect(box, of.edge.isValid() ? of.edge : edgeColour(of.tone));
            return;
        }
        if (m_isSketch) {
            m_painter.setPen(QPen(of.edge.isValid() ? of.edge : edgeColour(of.tone), 0));
            m_painter.setBrush(of.ground.isValid() ? of.ground : theme().surface);
            m_painter.drawRect(box);
            return;
        }
        paintMarks(of, box);
        const bool isChosen
            = std::find(m_emphasis.chosen.begin(), m_emphasis.chosen.end(), node) != m_emphasis.chosen.end();
        const bool isCursor = m_emphasis.cursor == CanvasItem::node(node);
        // What lies behind must not shine through a dimmed box.
        if (m_painter.opacity() < 1) {
            const double opacity = m_painter.opacity();
            m_painter.setOpacity(1);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(theme().surface);
            m_painter.drawRoundedRect(box, 7, 7);
            m_painter.setOpacity(opacity);
        }
        const QColor edge = isChosen || isCursor ? theme().accent : of.edge.isValid() ? of.edge : edgeColour(of.tone);
        m_painter.setPen(QPen(edge,
            isChosen || isCursor                     ? 2.4
                : of.tone == CanvasNode::Tone::Plain ? 1.3
                                                     : 1.8,
            of.tone == CanvasNode::Tone::Quiet ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(isChosen ? theme().raised : of.ground.isValid() ? of.ground : theme().surface);
        m_painter.drawRoundedRect(box, 7, 7);
        if (m_scale >= wordsFrom)
            paintWords(of, box);
    }

    void paintMarks(const CanvasNode &node, const QRectF &box)
    {
        const QColor ink = theme().muted;
        if (node.isStart) {
            const QPointF at(box.left() - 14, box.center().y());
            m_painter.setPen(QPen(ink, 1.4));
            m_painter.setBrush(ink);
            m_painter.drawEllipse(at, 4.5, 4.5);
            m_painter.drawLine(at, QPointF(box.left(), at.y()));
        }
        if (node.isEnd) {
            const QPointF at(box.right() + 14, box.center().y());
            m_painter.setPen(QPen(ink, 1.4));
            m_painter.drawLine(QPointF(box.right(), at.y()), at - QPointF(5, 0));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(at, 5, 5);
            m_painter.setBrush(ink);
            m_painter.drawEllipse(at, 2, 2);
        }
    }

    void paintWords(const CanvasNode &node, const QRectF &box)
    {
        const QFont strong = textFont(TextRole::Strong);
        const QFont small = textFont(TextRole::Caption);
        const QFontMetricsF strongLine(strong);
        const QFontMetricsF smallLine(small);
        const QStringList lines = node.badge.split(u'\n', Qt::SkipEmptyParts);
        const double height = strongLine.height() + static_cast<double>(lines.size()) * smallLine.height();
        const QRectF title(box.left() + 6, box.center().y() - height / 2, box.width() - 12, strongLine.height());
        m_painter.setPen(node.ink.isValid() ? node.ink : theme().ink);
        m_painter.setFont(strong);
        m_painter.drawText(title, Qt::AlignCenter, strongLine.elidedText(node.title, Qt::ElideRight, title.width()));
        m_painter.setPen(node.badgeInk.isValid() ? node.badgeInk : theme().muted);
        m_painter.setFont(small);
        QRectF badge(title.left(), title.bottom(), title.width(), smallLine.height());
        for (const QString &line : lines) {
            m_painter.drawText(badge, Qt::AlignCenter, smallLine.elidedText(line, Qt::ElideRight, badge.width()));
            badge.translate(0, smallLine.height());
        }
    }

    /// Where two labels would lie on each other, the heavier arc keeps its own.
    void paintLabels()
    {
        const QFont font = textFont(TextRole::Caption);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        std::vector<std::size_t> order = m_arcs;
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_scene.graph().arcs[a].weight > m_scene.graph().arcs[b].weight;
        });
        std::vector<QRectF> taken;
        for (const std::size_t arc : order)
            paintLabel(arc, metrics, taken);
    }

    void paintLabel(std::size_t arc, const QFontMetricsF &metrics, std::vector<QRectF> &taken)
    {
        const CanvasArc &of = m_scene.graph().arcs[arc];
        if (of.label.isEmpty() || !m_visible.contains(m_scene.labelPoint(arc)))
            return;
        QRectF place(0, 0, metrics.horizontalAdvance(of.label) + 6, metrics.height() - 1);
        const auto isFree = [&taken](const QRectF &at) {
            return std::none_of(
                taken.begin(), taken.end(), [&at](const QRectF &other) { return other.intersects(at); });
        };
        const auto isClearOfBoxes = [this](const QRectF &at) {
            return std::ranges::none_of(m_nodes, [&](std::size_t node) { return m_scene.box(node).intersects(at); });
        };
        for (const double along : { 0.5, 0.38, 0.62, 0.28, 0.72 }) {
            place.moveCenter(labelPlace(arc, along, place.height()));
            if (!isFree(place) || !isClearOfBoxes(place))
                continue;
            taken.push_back(place);
            m_painter.setOpacity(strengthOf(CanvasItem::arc(arc)));
            QColor ground = theme().surface;
            ground.setAlphaF(0.75F);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ground);
            m_painter.drawRoundedRect(place.adjusted(0, 1, 0, -1), 4, 4);
            m_painter.setPen(theme().ink);
            m_painter.drawText(place, Qt::AlignCenter, of.label);
            return;
        }
    }

    /// Above a line that runs flat, on one that climbs.
    QPointF labelPlace(std::size_t arc, double along, double height) const
    {
        const QPointF on = m_scene.pointAlong(arc, along);
        const QPointF next = m_scene.pointAlong(arc, std::min(1.0, along + 0.02));
        const bool isFlat = std::fabs(next.y() - on.y()) < 0.35 * std::fabs(next.x() - on.x());
        return isFlat ? on - QPointF(0, m_scene.graph().arcs[arc].width / 2 + height / 2) : on;
    }

    QPainter &m_painter;
    const CanvasScene &m_scene;
    const CanvasEmphasis &m_emphasis;
    QRectF m_visible;
    const CanvasTransition &m_transition;
    bool m_isPicture;
    double m_scale;
    bool m_isSketch;
    std::vector<std::size_t> m_arcs; ///< in sight
    std::vector<std::size_t> m_nodes;
};

} // namespace

void paintScene(QPainter &painter, const CanvasScene &scene, const CanvasEmphasis &emphasis, const QRectF &visible,
    const CanvasTransition &transition, CanvasDetail detail)
{
    ScenePainter(painter, scene, emphasis, visible, transition, detail).paint();
}

void paintTokens(QPainter &painter, const CanvasScene &scene, const std::vector<CanvasToken> &tokens)
{
    constexpr double radius = 4.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().surface, 1));
    painter.setBrush(theme().ink);
    for (const CanvasToken &token : tokens) {
        if (token.arc < scene.graph().arcs.size())
            painter.drawEllipse(scene.pointAlong(token.arc, token.along), radius, radius);
    }
    painter.restore();
}

} // namespace headwater
