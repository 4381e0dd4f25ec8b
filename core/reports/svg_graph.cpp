// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/svg_graph.h"

#include "core/reports/graph_picture.h"
#include "core/reports/plain_text.h"

#include <QXmlStreamWriter>

namespace headwater {

namespace {

QString lengthText(double value) { return QString::number(value, 'f', 1); }
QString pointText(QPointF point) { return lengthText(point.x()) + u' ' + lengthText(point.y()); }

QString classOf(ReportGraph::Tone tone)
{
    switch (tone) {
    case ReportGraph::Tone::Plain: return QStringLiteral("box");
    case ReportGraph::Tone::Good: return QStringLiteral("box good");
    case ReportGraph::Tone::Bad: return QStringLiteral("box bad");
    case ReportGraph::Tone::Doubtful: return QStringLiteral("box doubtful");
    }
    Q_UNREACHABLE();
}

class SvgGraph
{
public:
    SvgGraph(QXmlStreamWriter &out, const ReportGraph &graph)
        : m_out(out)
        , m_graph(graph)
    { }

    void way(const GraphPicture::Way &way)
    {
        QString path = QStringLiteral("M") + pointText(way.curve.front());
        for (std::size_t i = 1; i + 2 < way.curve.size(); i += 3)
            path += QStringLiteral(" C%1, %2, %3")
                        .arg(pointText(way.curve[i]), pointText(way.curve[i + 1]), pointText(way.curve[i + 2]));
        const QString ink = QString::number(inkOf(m_graph.arcs[way.arc]), 'f', 2);
        m_out.writeEmptyElement(QStringLiteral("path"));
        put("d", path);
        put("class", QStringLiteral("way"));
        put("stroke-width", lengthText(way.thickness));
        put("stroke-opacity", ink);
        m_out.writeEmptyElement(QStringLiteral("path"));
        put("d",
            QStringLiteral("M%1 L%2 L%3 Z")
                .arg(pointText(way.head[0]), pointText(way.head[1]), pointText(way.head[2])));
        put("class", QStringLiteral("after"));
        put("fill-opacity", ink);
    }
    void label(const GraphPicture::Way &way)
    {
        text(way.label + QPointF(0, reportGraphLetters / 3), m_graph.arcs[way.arc].label, "start", "halo");
    }
    void box(const QRectF &place, const ReportGraph::Node &node)
    {
        m_out.writeEmptyElement(QStringLiteral("rect"));
        put("x", lengthText(place.x()));
        put("y", lengthText(place.y()));
        put("width", lengthText(place.width()));
        put("height", lengthText(place.height()));
        put("rx", QStringLiteral("5"));
        put("class", classOf(node.tone));
        const double middle = place.center().x();
        text(QPointF(middle, place.top() + place.height() * 0.42), shortenedText(node.name, reportGraphNameLength),
            "middle", "strong");
        text(QPointF(middle, place.top() + place.height() * 0.82), node.note, "middle", "quiet");
    }

private:
    void text(QPointF at, const QString &text, const char *anchor, const char *look)
    {
        m_out.writeStartElement(QStringLiteral("text"));
        put("x", lengthText(at.x()));
        put("y", lengthText(at.y()));
        put("text-anchor", QString::fromLatin1(anchor));
        put("class", QString::fromLatin1(look));
        m_out.writeCharacters(xmlText(text));
        m_out.writeEndElement();
    }
    void put(const char *name, const QString &value) { m_out.writeAttribute(QString::fromLatin1(name), value); }

    QXmlStreamWriter &m_out;
    const ReportGraph &m_graph;
};

} // namespace

void writeSvgGraph(QXmlStreamWriter &out, const ReportGraph &graph)
{
    const GraphPicture picture = graphPicture(graph, GraphFlow::Down);
    out.writeStartElement(QStringLiteral("svg"));
    out.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    out.writeAttribute(QStringLiteral("viewBox"),
        QStringLiteral("0 0 %1 %2").arg(lengthText(picture.size.width()), lengthText(picture.size.height())));
    // As large as its letters ask for, and no wider than the page.
    out.writeAttribute(
        QStringLiteral("style"), QStringLiteral("width:%1px;max-width:100%").arg(lengthText(picture.size.width())));
    out.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    out.writeTextElement(QStringLiteral("title"), xmlText(graph.title));
    SvgGraph svg(out, graph);
    for (const GraphPicture::Way &way : picture.ways)
        svg.way(way);
    for (std::size_t node = 0; node < picture.boxes.size(); ++node)
        svg.box(picture.boxes[node], graph.nodes[node]);
    for (const GraphPicture::Way &way : picture.ways)
        svg.label(way);
    out.writeEndElement();
}

} // namespace headwater
