// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/chart_part.h"

#include "core/reports/plain_text.h"
#include "core/tables/table_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

namespace headwater {

namespace {

struct ChartColumn {
    QString name;
    const std::vector<double> *values = nullptr;
    bool isQuiet = false;
    bool isBand = false;
};

std::vector<ChartColumn> columnsOf(const ReportChart &chart)
{
    std::vector<ChartColumn> columns;
    if (chart.band) { // first, so that what lies in the band is drawn over its edges
        columns.push_back({ chart.band->name + QStringLiteral(" −"), &chart.band->low, true, true });
        columns.push_back({ chart.band->name + QStringLiteral(" +"), &chart.band->high, true, true });
    }
    for (const ReportChart::Series &series : chart.series)
        columns.push_back({ series.name, &series.values, series.isBefore });
    return columns;
}

QString formatOf(ColumnLook look)
{
    return look == ColumnLook::Percent ? QStringLiteral("0%") : QStringLiteral("#,##0");
}

/// Writes elements of a chart part; most say one thing in an attribute "val".
class ChartXml
{
public:
    explicit ChartXml(QByteArray *bytes)
        : m_out(bytes)
    { }

    void begin(const char *name) { m_out.writeStartElement(QString::fromLatin1(name)); }
    void end() { m_out.writeEndElement(); }
    void value(const char *name, const QString &value)
    {
        m_out.writeEmptyElement(QString::fromLatin1(name));
        m_out.writeAttribute(QStringLiteral("val"), value);
    }
    void value(const char *name, const char *text) { value(name, QString::fromLatin1(text)); }
    void text(const char *name, const QString &text)
    {
        m_out.writeTextElement(QString::fromLatin1(name), xmlText(text));
    }
    void attribute(const char *name, const QString &value) { m_out.writeAttribute(QString::fromLatin1(name), value); }
    void fill(const char *accent)
    {
        begin("a:solidFill");
        value("a:schemeClr", accent);
        end();
    }
    void point(std::size_t index, const QString &value)
    {
        begin("c:pt");
        attribute("idx", QString::number(index));
        text("c:v", value);
        end();
    }
    void letters(int hundredths)
    {
        begin("c:txPr");
        m_out.writeEmptyElement(QStringLiteral("a:bodyPr"));
        m_out.writeEmptyElement(QStringLiteral("a:lstStyle"));
        begin("a:p");
        begin("a:pPr");
        m_out.writeEmptyElement(QStringLiteral("a:defRPr"));
        attribute("sz", QString::number(hundredths));
        end();
        m_out.writeEmptyElement(QStringLiteral("a:endParaRPr"));
        attribute("lang", QStringLiteral("en"));
        end();
        end();
    }
    void document()
    {
        m_out.writeStartDocument(QStringLiteral("1.0"), true);
        begin("c:chartSpace");
        attribute("xmlns:c", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart"));
        attribute("xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
        attribute("xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    }

private:
    QXmlStreamWriter m_out;
};

QString sheetRange(char column, std::size_t rows)
{
    return QStringLiteral("Sheet1!$%1$2:$%1$%2").arg(QLatin1Char(column)).arg(rows + 1);
}

void writeSeries(ChartXml &xml, const ReportChart &chart, const ChartColumn &column, std::size_t index)
{
    const auto letter = static_cast<char>('B' + index);
    const bool isBars = chart.kind == ReportChart::Kind::Bars;
    xml.begin("c:ser");
    xml.value("c:idx", QString::number(index));
    xml.value("c:order", QString::number(index));
    xml.begin("c:tx");
    xml.begin("c:strRef");
    xml.text("c:f", QStringLiteral("Sheet1!$%1$1").arg(QLatin1Char(letter)));
    xml.begin("c:strCache");
    xml.value("c:ptCount", "1");
    xml.point(0, column.name);
    xml.end();
    xml.end();
    xml.end();
    xml.begin("c:spPr");
    const char *accent = column.isQuiet ? "accent2" : "accent1";
    if (isBars) {
        xml.fill(accent);
    } else {
        xml.begin("a:ln");
        xml.attribute("w", column.isBand ? QStringLiteral("12700") : QStringLiteral("31750"));
        xml.fill(accent);
        if (column.isBand)
            xml.value("a:prstDash", "dash");
        xml.end();
    }
    xml.end();
    if (isBars)
        xml.value("c:invertIfNegative", "0");
    else {
        xml.begin("c:marker");
        xml.value("c:symbol", "none");
        xml.end();
    }
    xml.begin("c:cat");
    xml.begin("c:strRef");
    xml.text("c:f", sheetRange('A', chart.categories.size()));
    xml.begin("c:strCache");
    xml.value("c:ptCount", QString::number(chart.categories.size()));
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
        xml.point(i, chart.categories[i]);
    xml.end();
    xml.end();
    xml.end();
    xml.begin("c:val");
    xml.begin("c:numRef");
    xml.text("c:f", sheetRange(letter, chart.categories.size()));
    xml.begin("c:numCache");
    xml.text("c:formatCode", formatOf(chart.look));
    xml.value("c:ptCount", QString::number(column.values->size()));
    for (std::size_t i = 0; i < column.values->size(); ++i)
        xml.point(i, QString::number((*column.values)[i], 'g', 15));
    xml.end();
    xml.end();
    xml.end();
    if (!isBars)
        xml.value("c:smooth", "0");
    xml.end();
}

void writeLabels(ChartXml &xml, const ReportChart &chart)
{
    xml.begin("c:dLbls");
    xml.begin("c:numFmt");
    xml.attribute("formatCode", formatOf(chart.look));
    xml.attribute("sourceLinked", QStringLiteral("0"));
    xml.end();
    xml.letters(900);
    for (const char *part :
        { "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize" })
        xml.value(part, part == std::string_view("c:showVal") ? "1" : "0");
    xml.end();
}

void writeAxis(ChartXml &xml, const ReportChart &chart, bool isCategories)
{
    const bool isBars = chart.kind == ReportChart::Kind::Bars;
    xml.begin(isCategories ? "c:catAx" : "c:valAx");
    xml.value("c:axId", isCategories ? "111111" : "222222");
    xml.begin("c:scaling");
    // Bars are read from the top down.
    xml.value("c:orientation", isCategories && isBars ? "maxMin" : "minMax");
    if (!isCategories)
        xml.value("c:min", "0");
    xml.end();
    xml.value("c:delete", !isCategories && isBars ? "1" : "0");
    xml.value("c:axPos", isCategories == isBars ? "l" : "b");
    if (!isCategories) {
        xml.begin("c:numFmt");
        xml.attribute("formatCode", formatOf(chart.look));
        xml.attribute("sourceLinked", QStringLiteral("0"));
        xml.end();
    }
    xml.value("c:majorTickMark", "none");
    xml.value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "nextTo");
    xml.letters(1100);
    xml.value("c:crossAx", isCategories ? "222222" : "111111");
    xml.value("c:crosses", "autoZero");
    if (isCategories) {
        xml.value("c:auto", "1");
        xml.value("c:lblAlgn", "ctr");
        xml.value("c:lblOffset", "100");
        xml.value("c:noMultiLvlLbl", "0");
    }
    xml.end();
}

} // namespace

QByteArray chartPart(const ReportChart &chart)
{
    const bool isBars = chart.kind == ReportChart::Kind::Bars;
    QByteArray bytes;
    ChartXml xml(&bytes);
    xml.document();
    xml.value("c:roundedCorners", "0");
    xml.begin("c:chart");
    xml.value("c:autoTitleDeleted", "1");
    xml.begin("c:plotArea");
    xml.begin("c:layout");
    xml.end();
    xml.begin(isBars ? "c:barChart" : "c:lineChart");
    if (isBars)
        xml.value("c:barDir", "bar");
    xml.value("c:grouping", isBars ? "clustered" : "standard");
    xml.value("c:varyColors", "0");
    const std::vector<ChartColumn> columns = columnsOf(chart);
    for (std::size_t i = 0; i < columns.size(); ++i)
        writeSeries(xml, chart, columns[i], i);
    if (isBars) {
        writeLabels(xml, chart);
        xml.value("c:gapWidth", "50");
    } else {
        xml.value("c:marker", "1");
    }
    xml.value("c:axId", "111111");
    xml.value("c:axId", "222222");
    xml.end();
    writeAxis(xml, chart, true);
    writeAxis(xml, chart, false);
    xml.end();
    xml.begin("c:legend");
    xml.value("c:legendPos", "t");
    xml.value("c:overlay", "0");
    xml.letters(1100);
    xml.end();
    xml.value("c:plotVisOnly", "1");
    xml.value("c:dispBlanksAs", "gap");
    xml.end();
    xml.begin("c:externalData");
    xml.attribute("r:id", QStringLiteral("rId1"));
    xml.value("c:autoUpdate", "0");
    xml.end();
    xml.end();
    return bytes;
}

Result<QByteArray> chartWorkbook(const ReportChart &chart)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    const std::vector<ChartColumn> columns = columnsOf(chart);
    std::vector<TableColumn> heads { { QStringLiteral(" ") } };
    for (const ChartColumn &column : columns)
        heads.push_back({ column.name, chart.look });
    TableWriteOptions options = writeOptionsFor(path);
    options.sheetName = QStringLiteral("Sheet1");
    HEADWATER_TRY(const auto writer, createTable(path, heads, options));
    for (std::size_t row = 0; row < chart.categories.size(); ++row) {
        std::vector<TableCell> cells { TableCell(chart.categories[row]) };
        for (const ChartColumn &column : columns)
            cells.emplace_back((*column.values)[row]);
        HEADWATER_CHECK(writer->writeRow(cells));
    }
    HEADWATER_CHECK(writer->finish());
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StorageFailed, made.errorString());
    return made.readAll();
}

} // namespace headwater
