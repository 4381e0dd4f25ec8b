// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/slide_xml.h"

#include "core/reports/plain_text.h"

#include <algorithm>
#include <cstdlib>

namespace headwater {

SlideXml::SlideXml()
    : m_out(&m_bytes)
{
    m_out.writeStartDocument(QStringLiteral("1.0"), true);
    open("p:sld");
    attribute("xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
    attribute("xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    attribute("xmlns:p", QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main"));
    open("p:cSld");
    open("p:spTree");
    open("p:nvGrpSpPr");
    empty("p:cNvPr");
    attribute("id", 1);
    attribute("name", QString());
    empty("p:cNvGrpSpPr");
    empty("p:nvPr");
    close();
    empty("p:grpSpPr");
}

void SlideXml::names(const char *element, const QString &name)
{
    empty(element);
    attribute("id", ++m_lastId);
    attribute("name", name + QStringLiteral(" %1").arg(m_lastId));
}

void SlideXml::place(const char *element, const QRect &place)
{
    open(element);
    empty("a:off");
    attribute("x", place.x());
    attribute("y", place.y());
    empty("a:ext");
    attribute("cx", place.width());
    attribute("cy", place.height());
    close();
}

void SlideXml::fill(const QString &colour)
{
    if (colour.isEmpty()) {
        empty("a:noFill");
        return;
    }
    open("a:solidFill");
    empty("a:schemeClr");
    attribute("val", colour);
    close();
}

void SlideXml::border(const SlideText &look)
{
    constexpr int thickness = 15'000;
    if (look.border.isEmpty())
        return;
    open("a:ln");
    attribute("w", thickness);
    fill(look.border);
    if (look.isDashed) {
        empty("a:prstDash");
        attribute("val", QStringLiteral("dash"));
    }
    close();
}

void SlideXml::placeholder(const QString &kind, int index, const QString &text)
{
    open("p:sp");
    open("p:nvSpPr");
    names("p:cNvPr", QStringLiteral("Title"));
    open("p:cNvSpPr");
    empty("a:spLocks");
    attribute("noGrp", 1);
    close();
    open("p:nvPr");
    empty("p:ph");
    attribute("type", kind);
    if (index > 0)
        attribute("idx", index);
    close();
    close();
    empty("p:spPr");
    open("p:txBody");
    open("a:bodyPr");
    empty("a:normAutofit");
    close();
    empty("a:lstStyle");
    open("a:p");
    open("a:r");
    empty("a:rPr");
    attribute("dirty", 0);
    m_out.writeTextElement(QStringLiteral("a:t"), xmlText(text));
    close();
    close();
    close();
    close();
}

void SlideXml::paragraph(const QString &text, const SlideText &look, bool isRight)
{
    open("a:p");
    empty("a:pPr");
    if (isRight)
        attribute("algn", QStringLiteral("r"));
    else if (look.isCentred)
        attribute("algn", QStringLiteral("ctr"));
    if (text.isRightToLeft())
        attribute("rtl", 1);
    if (!text.isEmpty()) {
        open("a:r");
        open("a:rPr");
        attribute("sz", look.hundredths);
        if (look.isBold)
            attribute("b", 1);
        attribute("dirty", 0);
        if (!look.colour.isEmpty())
            fill(look.colour);
        empty("a:latin");
        attribute("typeface", QStringLiteral("+mn-lt"));
        close();
        m_out.writeTextElement(QStringLiteral("a:t"), xmlText(text));
        close();
    } else {
        empty("a:endParaRPr");
        attribute("sz", look.hundredths);
    }
    close();
}

void SlideXml::textBox(const QRect &where, const QStringList &paragraphs, const SlideText &look)
{
    open("p:sp");
    open("p:nvSpPr");
    names("p:cNvPr", QStringLiteral("Text"));
    empty("p:cNvSpPr");
    attribute("txBox", 1);
    empty("p:nvPr");
    close();
    open("p:spPr");
    place("a:xfrm", where);
    open("a:prstGeom");
    attribute("prst", look.border.isEmpty() ? QStringLiteral("rect") : QStringLiteral("roundRect"));
    empty("a:avLst");
    close();
    fill(look.ground);
    border(look);
    close();
    open("p:txBody");
    open("a:bodyPr");
    attribute("wrap", QStringLiteral("square"));
    if (!look.border.isEmpty()) {
        for (const char *side : { "lIns", "rIns", "tIns", "bIns" })
            attribute(side, 18'000);
        attribute("anchor", QStringLiteral("ctr"));
    }
    empty("a:normAutofit");
    close();
    empty("a:lstStyle");
    for (const QString &text : paragraphs)
        paragraph(text, look);
    close();
    close();
}

void SlideXml::table(const QRect &where, const std::vector<QStringList> &rows, const std::vector<int> &widths,
    const std::vector<bool> &right, int rowHeight)
{
    constexpr int headerLetters = 1000;
    open("p:graphicFrame");
    open("p:nvGraphicFramePr");
    names("p:cNvPr", QStringLiteral("Table"));
    empty("p:cNvGraphicFramePr");
    empty("p:nvPr");
    close();
    place("p:xfrm", where);
    open("a:graphic");
    open("a:graphicData");
    attribute("uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table"));
    open("a:tbl");
    empty("a:tblPr");
    attribute("firstRow", 1);
    attribute("bandRow", 1);
    open("a:tblGrid");
    for (const int width : widths) {
        empty("a:gridCol");
        attribute("w", width);
    }
    close();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        open("a:tr");
        attribute("h", rowHeight);
        for (std::size_t column = 0; column < widths.size(); ++column) {
            open("a:tc");
            open("a:txBody");
            empty("a:bodyPr");
            empty("a:lstStyle");
            paragraph(rows[row].value(static_cast<qsizetype>(column)),
                { headerLetters, row == 0, row == 0 ? QStringLiteral("bg1") : QString() }, right[column]);
            close();
            open("a:tcPr");
            attribute("marL", 54'000);
            attribute("marR", 54'000);
            attribute("marT", 25'000);
            attribute("marB", 25'000);
            fill(row == 0 ? QStringLiteral("accent1") : row % 2 == 0 ? QStringLiteral("bg2") : QStringLiteral("bg1"));
            close();
            close();
        }
        close();
    }
    close();
    close();
    close();
    close();
}

void SlideXml::line(const QPoint &from, const QPoint &to, int thickness, const QString &colour, bool isPale)
{
    open("p:cxnSp");
    open("p:nvCxnSpPr");
    names("p:cNvPr", QStringLiteral("Line"));
    empty("p:cNvCxnSpPr");
    empty("p:nvPr");
    close();
    open("p:spPr");
    open("a:xfrm");
    if (to.y() < from.y())
        attribute("flipV", 1);
    empty("a:off");
    attribute("x", std::min(from.x(), to.x()));
    attribute("y", std::min(from.y(), to.y()));
    empty("a:ext");
    attribute("cx", std::abs(to.x() - from.x()));
    attribute("cy", std::abs(to.y() - from.y()));
    close();
    open("a:prstGeom");
    attribute("prst", QStringLiteral("line"));
    empty("a:avLst");
    close();
    open("a:ln");
    attribute("w", thickness);
    open("a:solidFill");
    open("a:schemeClr");
    attribute("val", colour);
    if (isPale) {
        empty("a:alpha");
        attribute("val", 30'000);
    }
    close();
    close();
    close();
    close();
    close();
}

void SlideXml::point(const QPoint &at)
{
    empty("a:pt");
    attribute("x", at.x());
    attribute("y", at.y());
}

void SlideXml::curve(const std::vector<QPoint> &points, int thickness, const QString &colour, double opacity)
{
    constexpr double whole = 100'000;
    QRect room(points.front(), QSize(1, 1));
    for (const QPoint &at : points)
        room |= QRect(at, QSize(1, 1));
    open("p:sp");
    open("p:nvSpPr");
    names("p:cNvPr", QStringLiteral("Arrow"));
    empty("p:cNvSpPr");
    empty("p:nvPr");
    close();
    open("p:spPr");
    place("a:xfrm", room);
    open("a:custGeom");
    empty("a:avLst");
    open("a:pathLst");
    open("a:path");
    attribute("w", room.width());
    attribute("h", room.height());
    attribute("fill", QStringLiteral("none"));
    open("a:moveTo");
    point(points.front() - room.topLeft());
    close();
    for (std::size_t i = 1; i + 2 < points.size(); i += 3) {
        open("a:cubicBezTo");
        for (std::size_t corner = i; corner < i + 3; ++corner)
            point(points[corner] - room.topLeft());
        close();
    }
    close();
    close();
    close();
    empty("a:noFill");
    open("a:ln");
    attribute("w", thickness);
    open("a:solidFill");
    open("a:schemeClr");
    attribute("val", colour);
    empty("a:alpha");
    attribute("val", static_cast<int>(opacity * whole));
    close();
    close();
    empty("a:tailEnd");
    attribute("type", QStringLiteral("triangle"));
    attribute("w", QStringLiteral("sm"));
    attribute("len", QStringLiteral("sm"));
    close();
    close();
    close();
}

void SlideXml::chart(const QRect &where, const QString &relation, const QString &title)
{
    open("p:graphicFrame");
    open("p:nvGraphicFramePr");
    names("p:cNvPr", xmlText(title));
    empty("p:cNvGraphicFramePr");
    empty("p:nvPr");
    close();
    place("p:xfrm", where);
    open("a:graphic");
    open("a:graphicData");
    attribute("uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart"));
    empty("c:chart");
    attribute("xmlns:c", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart"));
    attribute("r:id", relation);
    close();
    close();
    close();
}

void SlideXml::picture(const QRect &where, const QString &relation, const QString &description)
{
    open("p:pic");
    open("p:nvPicPr");
    names("p:cNvPr", QStringLiteral("Picture"));
    attribute("descr", xmlText(description));
    open("p:cNvPicPr");
    empty("a:picLocks");
    attribute("noChangeAspect", 1);
    close();
    empty("p:nvPr");
    close();
    open("p:blipFill");
    empty("a:blip");
    attribute("r:embed", relation);
    open("a:stretch");
    empty("a:fillRect");
    close();
    close();
    open("p:spPr");
    place("a:xfrm", where);
    open("a:prstGeom");
    attribute("prst", QStringLiteral("rect"));
    empty("a:avLst");
    close();
    border({ 1000, false, {}, {}, false, QStringLiteral("tx2") });
    close();
    close();
}

QByteArray SlideXml::finish()
{
    close(); // the tree of shapes
    close();
    open("p:clrMapOvr");
    empty("a:masterClrMapping");
    m_out.writeEndDocument();
    return m_bytes;
}

} // namespace headwater
