// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/graph_picture.h"
#include "core/reports/plain_text.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headwater {

namespace {

const QColor graphInk(0x1f, 0x5f, 0xa8);

QColor borderOf(ReportGraph::Tone tone)
{
    switch (tone) {
    case ReportGraph::Tone::Plain: return { 0x9a, 0xa5, 0xb1 };
    case ReportGraph::Tone::Good: return { 0x1c, 0x7a, 0x44 };
    case ReportGraph::Tone::Bad: return { 0xb3, 0x26, 0x1e };
    case ReportGraph::Tone::Doubtful: return { 0x5d, 0x6b, 0x7a };
    }
    Q_UNREACHABLE();
}

/// Paler by mixing with paper: transparency makes files that some printers take long for.
QColor mixed(double ink)
{
    const auto part = [ink](int colour) { return 255 - static_cast<int>((255 - colour) * ink); };
    return { part(graphInk.red()), part(graphInk.green()), part(graphInk.blue()) };
}

void drawWay(QPainter &painter, const GraphPicture::Way &way, const QColor &colour)
{
    QPainterPath path(way.curve.front());
    for (std::size_t i = 1; i + 2 < way.curve.size(); i += 3)
        path.cubicTo(way.curve[i], way.curve[i + 1], way.curve[i + 2]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, way.thickness, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawConvexPolygon(way.head.data(), static_cast<int>(way.head.size()));
}

void drawLetters(
    QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &colour, bool isCentred)
{
    const double width = QFontMetricsF(font).horizontalAdvance(text) / pageFontScale;
    painter.save();
    painter.translate(at - QPointF(isCentred ? width / 2 : 0, 0));
    painter.scale(1 / pageFontScale, 1 / pageFontScale);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

void drawBox(QPainter &painter, const QRectF &place, const ReportGraph::Node &node)
{
    constexpr double corner = 5;
    const bool isPlain = node.tone == ReportGraph::Tone::Plain;
    const bool isDashed = node.tone == ReportGraph::Tone::Doubtful;
    painter.setPen(QPen(borderOf(node.tone), isPlain ? 0.8 : 1.5, isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(QColor(0xf1, 0xf4, 0xf8));
    painter.drawRoundedRect(place, corner, corner);
    const QPointF middle(place.center().x(), place.top());
    drawLetters(painter, middle + QPointF(0, place.height() * 0.42), shortenedText(node.name, reportGraphNameLength),
        pageFont(reportGraphLetters, true), QColor(0x1c, 0x25, 0x30), true);
    drawLetters(painter, middle + QPointF(0, place.height() * 0.82), node.note, pageFont(reportGraphLetters - 1, false),
        QColor(0x5d, 0x6b, 0x7a), true);
}

/// On a ground of its own, for it may lie on a line.
void drawLabel(QPainter &painter, QPointF at, const QString &text)
{
    const QFont font = pageFont(reportGraphLetters - 1, false);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) / pageFontScale;
    const double height = metrics.height() / pageFontScale;
    painter.fillRect(QRectF(at.x() - 1, at.y() - height / 2, width + 2, height), Qt::white);
    drawLetters(painter, at + QPointF(0, reportGraphLetters / 3), text, font, QColor(0x1c, 0x25, 0x30), false);
}

void drawGraph(QPainter &painter, const ReportGraph &graph, const GraphPicture &picture)
{
    for (const GraphPicture::Way &way : picture.ways)
        drawWay(painter, way, mixed(inkOf(graph.arcs[way.arc])));
    for (std::size_t node = 0; node < picture.boxes.size(); ++node)
        drawBox(painter, picture.boxes[node], graph.nodes[node]);
    for (const GraphPicture::Way &way : picture.ways)
        drawLabel(painter, way.label, graph.arcs[way.arc].label);
}

} // namespace

double PdfPages::graphScale(QSizeF size) const
{
    constexpr double titles = 110; // of the section and the graph
    return std::min({ 1.0, width() / size.width(), (bottom() - margin - titles) / size.height() });
}

double PdfPages::graphHeight(const ReportGraph &graph) const
{
    const QSizeF size = graphPicture(graph, GraphFlow::Down).size;
    return size.isEmpty() ? 0 : size.height() * graphScale(size);
}

void PdfPages::add(const ReportGraph &graph)
{
    constexpr double titles = 40;
    const GraphPicture picture = graphPicture(graph, GraphFlow::Down);
    if (picture.boxes.empty())
        return;
    const double scale = graphScale(picture.size);
    needRoom(picture.size.height() * scale + titles);
    m_y += 4;
    addParagraph(graph.title, { 10.5, true }, 0);
    if (!graph.caption.isEmpty())
        addParagraph(graph.caption, { 8, false, QColor(0x5d, 0x6b, 0x7a) }, 2);
    const QPointF place(margin + (width() - picture.size.width() * scale) / 2, m_y);
    draw([scale, place, picture, &graph](QPainter &painter) { // the report outlives its pages
        painter.save();
        painter.translate(place);
        painter.scale(scale, scale);
        drawGraph(painter, graph, picture);
        painter.restore();
    });
    m_y += picture.size.height() * scale + 8;
}

} // namespace headwater
