// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/html_report.h"

#include "core/reports/plain_text.h"
#include "core/reports/report_text.h"
#include "core/reports/svg_chart.h"
#include "core/reports/svg_graph.h"

#include <QFile>
#include <QXmlStreamWriter>

#include <algorithm>

namespace headwater {

namespace {

// Colours are those of the window's theme, light and dark.
constexpr const char *pageStyle = R"(
:root{color-scheme:light dark;--ground:#fff;--card:#f4f6f9;--ink:#1c2530;--muted:#5d6b7a;--line:#d6dde5;--after:#1f5fa8;--before:#9aa5b1;--band:#c9dcf2;--better:#1c7a44;--worse:#b3261e}
@media(prefers-color-scheme:dark){:root{--ground:#14191f;--card:#1e252d;--ink:#e8edf2;--muted:#9fb0c0;--line:#36424f;--after:#6aa9ee;--before:#6d7986;--band:#29445f;--better:#6fce94;--worse:#ff8a80}}
*{box-sizing:border-box}body{margin:0 auto;max-width:60rem;padding:2rem 1.5rem;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,'Noto Sans',sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:2rem}h2{margin:2.5rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}h3{margin:1.5rem 0 .25rem;font-size:1rem}
.muted,.note,caption,.range{color:var(--muted);font-size:.85rem}.decision{background:var(--card);border-left:4px solid var(--after);padding:1rem;font-size:1.1rem;font-weight:600}
.lead{font-size:1.1rem;font-weight:600}.formula{background:var(--card);padding:.5rem .75rem;margin:.4rem 0}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.75rem;margin:1rem 0}.figure{background:var(--card);padding:.75rem;border-radius:6px}.figure b{display:block;font-size:1.6rem;font-variant-numeric:tabular-nums}
.better{color:var(--better)}.worse{color:var(--worse)}
.view{break-before:page}.view img{width:100%;height:auto;border:1px solid var(--line);border-radius:6px;display:block}.view table{width:auto}.withheld{background:var(--card);padding:2rem;text-align:center;color:var(--muted)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem;margin:.5rem 0}th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:normal}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tfoot td{font-weight:600}
svg{width:100%;max-width:46rem;height:auto;font-size:11px;display:block}svg text{fill:var(--ink)}.before{fill:var(--before)}.after{fill:var(--after)}.band{fill:var(--band)}.grid{stroke:var(--line)}.line{fill:none;stroke-width:2.5}.line.before{stroke:var(--before)}.line.after{stroke:var(--after)}
.way{fill:none;stroke:var(--after)}.box{fill:var(--card);stroke:var(--line)}.box.good{stroke:var(--better);stroke-width:2}.box.bad{stroke:var(--worse);stroke-width:2}.box.doubtful{stroke:var(--muted);stroke-width:2;stroke-dasharray:4 3}svg .strong{font-weight:600}svg .quiet{fill:var(--muted);font-size:10px}svg .halo{paint-order:stroke;stroke:var(--ground);stroke-width:3px;font-size:10px}
nav a{color:inherit;margin-right:1rem}
@media print{body{max-width:none;padding:0}h2{break-before:auto}.figure,.decision,svg,tr{break-inside:avoid}thead{display:table-header-group}nav{display:none}}
)";

/// Writes a report as a page.
class HtmlPage
{
public:
    HtmlPage(QXmlStreamWriter &out, const Report &report)
        : m_out(out)
        , m_report(report)
    { }

    void head();
    void front();
    void section(std::size_t index);
    void end() { m_out.writeEndDocument(); }

private:
    void element(const char *name, const QString &text, const char *kind = nullptr);
    void start(const char *name, const char *kind = nullptr);
    void close() { m_out.writeEndElement(); }
    void figures(const std::vector<KeyFigure> &figures);
    void table(const ReportTable &table);
    void row(const ReportTable &table, const std::vector<TableCell> &cells);
    void write(const ReportText &text);
    void write(const std::vector<KeyFigure> &list) { figures(list); }
    void write(const ReportTable &one) { table(one); }
    void write(const ReportChart &chart);
    void write(const ReportGraph &graph);
    void write(const ReportView &view);
    void captured(const std::vector<KeyFigure> &figures);

    QXmlStreamWriter &m_out;
    const Report &m_report;
};

void HtmlPage::start(const char *name, const char *kind)
{
    m_out.writeStartElement(QString::fromLatin1(name));
    if (kind)
        m_out.writeAttribute(QStringLiteral("class"), QString::fromLatin1(kind));
}

void HtmlPage::element(const char *name, const QString &text, const char *kind)
{
    start(name, kind);
    m_out.writeCharacters(xmlText(text));
    close();
}

void HtmlPage::head()
{
    m_out.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
    start("html");
    m_out.writeAttribute(QStringLiteral("lang"), m_report.locale.bcp47Name());
    start("head");
    m_out.writeEmptyElement(QStringLiteral("meta"));
    m_out.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    m_out.writeEmptyElement(QStringLiteral("meta"));
    m_out.writeAttribute(QStringLiteral("name"), QStringLiteral("viewport"));
    m_out.writeAttribute(QStringLiteral("content"), QStringLiteral("width=device-width,initial-scale=1"));
    element("title", m_report.title);
    // Without a character that XML would write otherwise.
    QString style = QString::fromLatin1(pageStyle);
    if (m_report.paper == Paper::Letter)
        style += QStringLiteral("@page{size:letter}");
    element("style", style);
    close();
}

void HtmlPage::front()
{
    start("body");
    element("h1", m_report.title);
    element("p", m_report.subtitle, "muted");
    element("p", m_report.decision, "decision");
    figures(m_report.figures);
    start("nav");
    for (std::size_t i = 0; i < m_report.sections.size(); ++i) {
        start("a");
        m_out.writeAttribute(QStringLiteral("href"), QStringLiteral("#s%1").arg(i + 1));
        m_out.writeCharacters(xmlText(m_report.sections[i].title));
        close();
        m_out.writeCharacters(QStringLiteral(" "));
    }
    close();
}

void HtmlPage::section(std::size_t index)
{
    const ReportSection &section = m_report.sections[index];
    start("h2");
    m_out.writeAttribute(QStringLiteral("id"), QStringLiteral("s%1").arg(index + 1));
    m_out.writeCharacters(xmlText(section.title));
    close();
    for (const ReportBlock &block : section.blocks)
        std::visit([this](const auto &one) { write(one); }, block);
}

void HtmlPage::figures(const std::vector<KeyFigure> &figures)
{
    start("div", "figures");
    for (const KeyFigure &figure : figures) {
        start("div", "figure");
        element("span", figure.name);
        element("b", figure.after ? figureText(m_report, *figure.after, figure.look) : QStringLiteral("–"));
        if (const QString change = changeText(m_report, figure); !change.isEmpty()) {
            const int verdict = verdictOn(figure);
            element("span", change, verdict > 0 ? "better" : verdict < 0 ? "worse" : "muted");
            m_out.writeCharacters(QStringLiteral(" "));
        }
        if (const QString range = rangeText(m_report, figure); !range.isEmpty())
            element("span", range, "range");
        if (!figure.note.isEmpty())
            element("div", figure.note, "range");
        close();
    }
    close();
}

void HtmlPage::row(const ReportTable &table, const std::vector<TableCell> &cells)
{
    start("tr");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnLook look = table.columns[i].look;
        element("td", cellText(m_report, cells[i], look), isNumeric(look) ? "number" : nullptr);
    }
    close();
}

void HtmlPage::table(const ReportTable &table)
{
    if (table.rowsOnPaper == 0 || table.rowCount == 0)
        return;
    if (!table.title.isEmpty())
        element("h3", table.title);
    start("div", "wide");
    start("table");
    start("thead");
    start("tr");
    for (const TableColumn &column : table.columns)
        element("th", column.name, isNumeric(column.look) ? "number" : nullptr);
    close();
    close();
    start("tbody");
    const std::size_t shown = std::min(table.rowCount, table.rowsOnPaper);
    for (std::size_t index = 0; index < shown; ++index)
        row(table, table.cells(index));
    close();
    if (!table.totals.empty()) {
        const std::vector<std::optional<double>> totals = totalsOf(table);
        std::vector<TableCell> cells(table.columns.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (totals[i])
                cells[i] = *totals[i];
        }
        if (!totals[0])
            cells[0] = m_report.words.total;
        start("tfoot");
        row(table, cells);
        close();
    }
    close();
    close();
    if (shown < table.rowCount)
        element("p",
            m_report.words.moreRows.arg(m_report.locale.toString(static_cast<qulonglong>(table.rowCount - shown))),
            "note");
}

void HtmlPage::write(const ReportText &text)
{
    switch (text.kind) {
    case ReportText::Kind::Plain: element("p", text.text); break;
    case ReportText::Kind::Lead: element("p", text.text, "lead"); break;
    case ReportText::Kind::Item: element("p", QStringLiteral("• ") + text.text); break;
    case ReportText::Kind::Note: element("p", text.text, "note"); break;
    case ReportText::Kind::Formula: element("p", text.text, "formula"); break;
    }
}

void HtmlPage::write(const ReportChart &chart)
{
    if (chart.categories.empty())
        return;
    element("h3", chart.title);
    if (!chart.caption.isEmpty())
        element("p", chart.caption, "note");
    writeSvgChart(m_out, m_report, chart);
}

void HtmlPage::write(const ReportGraph &graph)
{
    if (graph.nodes.empty())
        return;
    element("h3", graph.title);
    if (!graph.caption.isEmpty())
        element("p", graph.caption, "note");
    writeSvgGraph(m_out, graph);
}

/// What they were beside a view, and what they are.
void HtmlPage::captured(const std::vector<KeyFigure> &figures)
{
    if (figures.empty())
        return;
    start("div", "wide");
    start("table");
    start("thead");
    start("tr");
    element("th", m_report.words.figure);
    for (const QString &word : { m_report.words.captured, m_report.words.today, m_report.words.change })
        element("th", word, "number");
    close();
    close();
    start("tbody");
    for (const KeyFigure &figure : figures) {
        start("tr");
        element("td", figure.name);
        for (const auto &value : { figure.before, figure.after })
            element("td", value ? figureText(m_report, *value, figure.look) : QString(), "number");
        element("td", changeText(m_report, figure), "number");
        close();
    }
    close();
    close();
    close();
}

void HtmlPage::write(const ReportView &view)
{
    start("section", "view");
    element("h3", view.title);
    if (!view.caption.isEmpty())
        element("p", view.caption);
    for (const QString &note : view.notes)
        element("p", note, "note");
    if (view.png.isEmpty()) {
        element("p", view.instead, "withheld");
    } else {
        m_out.writeEmptyElement(QStringLiteral("img"));
        m_out.writeAttribute(QStringLiteral("alt"), xmlText(view.title));
        m_out.writeAttribute(
            QStringLiteral("src"), QStringLiteral("data:image/png;base64,") + QString::fromLatin1(view.png.toBase64()));
    }
    captured(view.figures);
    close();
}

} // namespace

Result<> writeHtmlReport(
    const Report &report, const QString &path, const Cancellation &cancellation, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, file.errorString());
    QXmlStreamWriter out(&file);
    HtmlPage page(out, report);
    page.head();
    page.front();
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        page.section(i);
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(report.sections.size()));
    }
    page.end();
    if (out.hasError() || !file.flush())
        return failure(Error::Kind::StorageFailed, file.errorString());
    return {};
}

} // namespace headwater
