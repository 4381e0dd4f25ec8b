// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/slide_graph.h"

#include "core/reports/graph_picture.h"
#include "core/reports/plain_text.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double emuPerPoint = 12'700;

SlideText lookOf(ReportGraph::Tone tone, double scale)
{
    constexpr int smallest = 700;
    SlideText look { std::max(smallest, static_cast<int>(reportGraphLetters * scale * 100)), false, {},
        QStringLiteral("bg1") };
    look.isCentred = true;
    look.border = tone == ReportGraph::Tone::Good ? QStringLiteral("accent3")
        : tone == ReportGraph::Tone::Bad          ? QStringLiteral("accent4")
                                                  : QStringLiteral("tx2");
    look.isDashed = tone == ReportGraph::Tone::Doubtful;
    return look;
}

} // namespace

void placeGraph(SlideXml &slide, const ReportGraph &graph, const QRect &place)
{
    const GraphPicture picture = graphPicture(graph, GraphFlow::Right);
    if (picture.boxes.empty())
        return;
    constexpr double largest = 1.25; // letters of a slide
    const double scale = std::min({ place.width() / picture.size.width() / emuPerPoint,
        place.height() / picture.size.height() / emuPerPoint, largest });
    const double unit = scale * emuPerPoint;
    const QPointF aside((place.width() - picture.size.width() * unit) / 2, 0);
    const auto at = [&](QPointF point) { return (QPointF(place.topLeft()) + aside + point * unit).toPoint(); };
    for (const GraphPicture::Way &way : picture.ways) {
        std::vector<QPoint> points;
        for (const QPointF &point : way.curve)
            points.push_back(at(point));
        points.back() = at(way.head[0]);
        slide.curve(
            points, static_cast<int>(way.thickness * unit), QStringLiteral("accent1"), inkOf(graph.arcs[way.arc]));
    }
    for (std::size_t node = 0; node < picture.boxes.size(); ++node) {
        const QRectF &box = picture.boxes[node];
        constexpr qsizetype mostLetters = 2 * reportGraphNameLength;
        slide.textBox(QRect(at(box.topLeft()), at(box.bottomRight())),
            { shortenedText(graph.nodes[node].name, mostLetters), graph.nodes[node].note },
            lookOf(graph.nodes[node].tone, scale));
    }
    constexpr QSizeF room { 60, 20 };
    constexpr double insetOfText = 5;
    for (const GraphPicture::Way &way : picture.ways) {
        const QPointF corner = way.label - QPointF(room.width() / 2, room.height() - insetOfText);
        SlideText look { static_cast<int>((reportGraphLetters - 1) * scale * 100), false, QStringLiteral("tx2") };
        look.isCentred = true;
        slide.textBox(QRect(at(corner), (room * unit).toSize()), { graph.arcs[way.arc].label }, look);
    }
}

} // namespace headwater
