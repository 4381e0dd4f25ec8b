// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slides/pptx_report.h"

#include "core/reports/flow_picture.h"
#include "core/reports/plain_text.h"
#include "core/reports/report_text.h"
#include "core/reports/slides/chart_part.h"
#include "core/reports/slides/slide_graph.h"
#include "core/reports/slides/slide_template.h"
#include "core/reports/slides/slide_view.h"
#include "core/reports/slides/slide_xml.h"

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr int rowHeight = 300'000;
constexpr int gapOnSlide = 130'000;
constexpr int textHeight = 640'000;

QString relationXml(const QString &id, const char *type, const QString &target)
{
    return QStringLiteral(
        "<Relationship Id=\"%1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" Target=\"%3\"/>")
        .arg(id, QString::fromLatin1(type), target);
}

QByteArray relationsXml(const QString &relations)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                          "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>")
        .arg(relations)
        .toUtf8();
}

QString nameIn(const QString &part) { return part.mid(part.lastIndexOf(u'/') + 1); }

/// The slides of a report, one after the other, as parts of the template's presentation.
class SlideDeck
{
public:
    SlideDeck(const Report &report, SlideTemplate slides)
        : m_report(report)
        , m_slides(std::move(slides))
    { }

    void addFront();
    void addSummary();
    Result<> addSection(const ReportSection &section);
    PackageParts finish();

private:
    void begin(const QString &title);
    void end(const QString &layout);
    void addTexts(const ReportSection &section);
    QRect placeTextsAbove(const QString &title);
    Result<> addCharts(const ReportSection &section);
    void addGraph(const ReportSection &section, const ReportGraph &graph);
    void placeFlows(const ReportChart &chart, const QRect &place);
    Result<> placeChart(const ReportChart &chart, const QRect &place);
    void addView(const ReportView &view);
    void addTable(const ReportSection &section, const ReportTable &table);
    QStringList totalTexts(const ReportTable &table) const;

    const Report &m_report;
    SlideTemplate m_slides;
    std::unique_ptr<SlideXml> m_slide;
    QStringList m_above; ///< texts that the next slide of the section begins with
    QString m_relations; ///< of the slide that is being made
    QString m_types;
    int m_slideCount = 0;
    int m_chartCount = 0;
    int m_viewCount = 0;
};

void SlideDeck::begin(const QString &title)
{
    m_slide = std::make_unique<SlideXml>();
    m_relations.clear();
    m_slide->placeholder(QStringLiteral("title"), 0, title);
}

void SlideDeck::end(const QString &layout)
{
    const QString number = QString::number(++m_slideCount);
    const QSize size = m_slides.size;
    const int corner = textHeight / 2;
    m_slide->textBox(QRect(m_slides.room.right() - 2 * corner, size.height() - corner - corner / 4, 2 * corner, corner),
        { number }, { 1000, false, QStringLiteral("tx2") });
    m_relations
        += relationXml(QStringLiteral("rId1"), "slideLayout", QStringLiteral("../slideLayouts/") + nameIn(layout));
    m_slides.parts[QStringLiteral("ppt/slides/slide%1.xml").arg(number)] = m_slide->finish();
    m_slides.parts[QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(number)] = relationsXml(m_relations);
    m_types
        += QStringLiteral("<Override PartName=\"/ppt/slides/slide%1.xml\" "
                          "ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.slide+xml\"/>")
               .arg(number);
    m_slide.reset();
}

void SlideDeck::addFront()
{
    m_slide = std::make_unique<SlideXml>();
    m_relations.clear();
    const bool isFront = m_slides.titleLayout != m_slides.pageLayout;
    m_slide->placeholder(isFront ? QStringLiteral("ctrTitle") : QStringLiteral("title"), 0, m_report.title);
    const QSize size = m_slides.size;
    if (m_slides.hasSubtitle)
        m_slide->placeholder(QStringLiteral("subTitle"), 1, m_report.subtitle);
    const int left = size.width() * 3 / 40;
    m_slide->textBox(QRect(left, size.height() * 5 / 8, size.width() - 2 * left, size.height() / 5),
        m_slides.hasSubtitle ? QStringList { m_report.decision } : QStringList { m_report.subtitle, m_report.decision },
        { 1800, true });
    end(m_slides.titleLayout);
}

/// The figures as cards.
void SlideDeck::addSummary()
{
    constexpr std::size_t mostCards = 12;
    const int columns = m_report.figures.size() > 9 ? 4 : 3;
    begin(m_report.words.summarySheet);
    const QRect room = m_slides.room;
    const int cardWidth = (room.width() - (columns - 1) * gapOnSlide) / columns;
    const auto count = static_cast<int>(std::min(m_report.figures.size(), mostCards));
    const int rows = std::max(1, (count + columns - 1) / columns);
    const int cardHeight = std::min(1'750'000, (room.height() - (rows - 1) * gapOnSlide) / rows);
    for (int i = 0; i < count; ++i) {
        const KeyFigure &figure = m_report.figures[static_cast<std::size_t>(i)];
        const QRect card(room.x() + i % columns * (cardWidth + gapOnSlide),
            room.y() + i / columns * (cardHeight + gapOnSlide), cardWidth, cardHeight);
        const QRect upper(card.x(), card.y(), card.width(), card.height() / 4);
        const QRect middle(card.x(), upper.y() + upper.height(), card.width(), card.height() * 2 / 5);
        const QRect lower(
            card.x(), middle.y() + middle.height(), card.width(), card.height() - upper.height() - middle.height());
        m_slide->textBox(card, { QString() }, { 1000, false, {}, QStringLiteral("bg2") });
        m_slide->textBox(upper, { figure.name }, { 1200, false, QStringLiteral("tx2") });
        const QString value = figure.after ? figureText(m_report, *figure.after, figure.look) : QStringLiteral("–");
        m_slide->textBox(
            QRect(middle.topLeft(), QSize(middle.width() / 2, middle.height())), { value }, { 2800, true });
        const int verdict = verdictOn(figure);
        m_slide->textBox(QRect(middle.x() + middle.width() / 2, middle.y(), middle.width() / 2, middle.height()),
            { changeText(m_report, figure) },
            { 1600, true,
                verdict > 0       ? QStringLiteral("accent3")
                    : verdict < 0 ? QStringLiteral("accent4")
                                  : QStringLiteral("tx2") });
        const QString range = rangeText(m_report, figure);
        m_slide->textBox(lower, { range.isEmpty() ? figure.note : range }, { 1000, false, QStringLiteral("tx2") });
    }
    end(m_slides.pageLayout);
}

/// Leads and items; each slide of texts alone has room for some.
void SlideDeck::addTexts(const ReportSection &section)
{
    constexpr qsizetype mostLines = 9;
    constexpr qsizetype mostAbove = 4;
    QStringList lines;
    for (const ReportBlock &block : section.blocks) {
        const auto *text = std::get_if<ReportText>(&block);
        if (text && text->kind != ReportText::Kind::Note)
            lines.append(text->kind == ReportText::Kind::Item ? QStringLiteral("• ") + text->text : text->text);
    }
    const bool hasMore = std::ranges::any_of(
        section.blocks, [](const ReportBlock &block) { return !std::holds_alternative<ReportText>(block); });
    m_above = hasMore && lines.size() <= mostAbove ? lines : QStringList();
    if (lines.isEmpty() || !m_above.isEmpty())
        return; // a few stand above what they are of
    for (qsizetype first = 0; first < lines.size(); first += mostLines) {
        begin(section.title);
        m_slide->textBox(m_slides.room, lines.mid(first, mostLines), { lines.size() > 5 ? 1200 : 1600 });
        end(m_slides.pageLayout);
    }
}

/// What the section says in words, above the first of what it shows. Returns the room that is left.
QRect SlideDeck::placeTextsAbove(const QString &title)
{
    QRect room = m_slides.room;
    if (!m_above.isEmpty()) {
        const auto height = static_cast<int>(m_above.size()) * textHeight * 9 / 16;
        m_slide->textBox(QRect(room.topLeft(), QSize(room.width(), height)), m_above, { 1400, m_above.size() == 1 });
        room.setTop(room.top() + height);
        m_above.clear();
    }
    if (!title.isEmpty()) {
        const int height = textHeight * 9 / 16;
        m_slide->textBox(QRect(room.topLeft(), QSize(room.width(), height)), { title }, { 1200, true });
        room.setTop(room.top() + height);
    }
    return room;
}

/// Its states side by side.
void SlideDeck::placeFlows(const ReportChart &chart, const QRect &place)
{
    constexpr double unit = 20'000;
    constexpr int thinnest = 3'000;
    const QRect title(place.x(), place.y(), place.width(), textHeight / 2);
    m_slide->textBox(title, { chart.title }, { 1400, true });
    const int half = place.width() / std::max(1, static_cast<int>(chart.states.size()));
    const double wide = half / unit;
    for (std::size_t state = 0; state < chart.states.size(); ++state) {
        const int x = place.x() + static_cast<int>(state) * half;
        const int y = title.bottom() + textHeight / 2;
        const QString ink = state == 0 ? QStringLiteral("accent2") : QStringLiteral("accent1");
        m_slide->textBox(
            QRect(x, title.bottom(), half, textHeight / 2), { chart.states[state].name }, { 1200, true, ink });
        const FlowPicture picture
            = flowPicture(chart, state, wide * 0.36, wide * 0.64, (place.bottom() - y) / unit * 0.6);
        const auto at = [&](QPointF point) {
            return QPoint(x + static_cast<int>(point.x() * unit), y + static_cast<int>(point.y() * unit));
        };
        for (const FlowPicture::Stream &stream : picture.streams)
            m_slide->line(at(stream.from), at(stream.to), std::max(thinnest, static_cast<int>(stream.thickness * unit)),
                ink, true);
        for (const FlowPicture::Node &node : picture.nodes) {
            const int left = static_cast<int>(node.bar.left() * unit);
            m_slide->line(at(QPointF(node.bar.center().x(), node.bar.top())),
                at(QPointF(node.bar.center().x(), node.bar.bottom())), static_cast<int>(node.bar.width() * unit), ink);
            constexpr int tall = 220'000;
            const int middle = y + static_cast<int>(node.bar.center().y() * unit);
            const QRect label = node.isSource
                ? QRect(x, middle - tall / 2, left - 40'000, tall)
                : QRect(x + left + 160'000, middle - tall / 2, half - left - 180'000, tall);
            m_slide->textBox(label,
                { shortenedText(node.name, 22) + QStringLiteral("  ") + figureText(m_report, node.amount, chart.look) },
                { 900 });
        }
    }
}

Result<> SlideDeck::placeChart(const ReportChart &chart, const QRect &place)
{
    const auto isTaken = [this] { // by a chart of the template's layouts
        return m_slides.parts.contains(QStringLiteral("ppt/charts/chart%1.xml").arg(m_chartCount));
    };
    do
        ++m_chartCount;
    while (isTaken());
    const QString number = QString::number(m_chartCount);
    const QString relation = QStringLiteral("rId%1").arg(m_chartCount + 1);
    HEADWATER_TRY(m_slides.parts[QStringLiteral("ppt/embeddings/figures%1.xlsx").arg(number)], chartWorkbook(chart));
    m_slides.parts[QStringLiteral("ppt/charts/chart%1.xml").arg(number)] = chartPart(chart);
    m_slides.parts[QStringLiteral("ppt/charts/_rels/chart%1.xml.rels").arg(number)] = relationsXml(
        relationXml(QStringLiteral("rId1"), "package", QStringLiteral("../embeddings/figures%1.xlsx").arg(number)));
    m_types += QStringLiteral("<Override PartName=\"/ppt/charts/chart%1.xml\" "
                              "ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>")
                   .arg(number);
    m_relations += relationXml(relation, "chart", QStringLiteral("../charts/chart%1.xml").arg(number));
    const QRect title(place.x(), place.y(), place.width(), textHeight / 2);
    m_slide->textBox(title, { chart.title }, { 1400, true });
    m_slide->chart(place.adjusted(0, title.height(), 0, 0), relation, chart.title);
    return {};
}

void SlideDeck::addGraph(const ReportSection &section, const ReportGraph &graph)
{
    if (graph.nodes.empty())
        return;
    begin(section.title);
    QRect room = placeTextsAbove(graph.title);
    const QRect caption(room.topLeft(), QSize(room.width(), textHeight / 2));
    m_slide->textBox(caption, { graph.caption }, { 1000, false, QStringLiteral("tx2") });
    placeGraph(*m_slide, graph, room.adjusted(0, caption.height() + textHeight / 4, 0, 0));
    end(m_slides.pageLayout);
}

/// Two on a slide, side by side.
Result<> SlideDeck::addCharts(const ReportSection &section)
{
    std::vector<const ReportChart *> charts;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *graph = std::get_if<ReportGraph>(&block))
            addGraph(section, *graph);
        const auto *chart = std::get_if<ReportChart>(&block);
        if (!chart || chart->categories.empty())
            continue;
        if (chart->kind == ReportChart::Kind::Flows) {
            begin(section.title);
            placeFlows(*chart, placeTextsAbove(QString()));
            end(m_slides.pageLayout);
        } else {
            charts.push_back(chart);
        }
    }
    for (std::size_t first = 0; first < charts.size(); first += 2) {
        begin(section.title);
        const QRect room = placeTextsAbove(QString());
        if (first + 1 < charts.size()) {
            const int half = (room.width() - gapOnSlide) / 2;
            HEADWATER_CHECK(placeChart(*charts[first], QRect(room.x(), room.y(), half, room.height())));
            HEADWATER_CHECK(
                placeChart(*charts[first + 1], QRect(room.x() + half + gapOnSlide, room.y(), half, room.height())));
        } else {
            HEADWATER_CHECK(placeChart(*charts[first], room));
        }
        end(m_slides.pageLayout);
    }
    return {};
}

/// By how long their texts are, so that few break.
std::vector<int> columnWidths(const std::vector<QStringList> &rows, std::size_t columns, int width)
{
    constexpr double longest = 42;
    constexpr double shortest = 7;
    std::vector<double> lengths(columns, shortest);
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < columns; ++i)
            lengths[i]
                = std::clamp(static_cast<double>(row.value(static_cast<qsizetype>(i)).size()), lengths[i], longest);
    }
    const double sum = std::accumulate(lengths.begin(), lengths.end(), 0.0);
    std::vector<int> widths;
    for (const double length : lengths)
        widths.push_back(static_cast<int>(length / sum * width));
    return widths;
}

void SlideDeck::addTable(const ReportSection &section, const ReportTable &table)
{
    constexpr std::size_t rowsOnSlide = 13;
    constexpr std::size_t mostRows = 26;
    constexpr qsizetype longestCell = 90; // two lines
    if (table.rowsOnPaper == 0 || table.rowCount == 0)
        return;
    const std::size_t shown = std::min({ table.rowCount, table.rowsOnPaper, mostRows });
    std::vector<bool> right;
    QStringList head;
    for (const TableColumn &column : table.columns) {
        head.append(column.name);
        right.push_back(isNumeric(column.look));
    }
    std::vector<QStringList> all;
    for (std::size_t row = 0; row < shown; ++row) {
        const std::vector<TableCell> cells = table.cells(row);
        QStringList texts;
        for (std::size_t i = 0; i < cells.size(); ++i)
            texts.append(shortenedText(cellText(m_report, cells[i], table.columns[i].look), longestCell));
        all.push_back(std::move(texts));
    }
    const bool isCut = shown < table.rowCount;
    if (!table.totals.empty() && !isCut)
        all.push_back(totalTexts(table));
    const std::size_t rowCount = all.size();
    for (std::size_t first = 0; first < rowCount;) {
        begin(section.title);
        const QRect room = placeTextsAbove(table.title);
        const std::size_t fitting = std::clamp<std::size_t>(
            static_cast<std::size_t>(std::max(0, room.height() / rowHeight - 2)), 1, rowsOnSlide);
        const std::size_t left = rowCount - first;
        // One row is not left alone on the next slide.
        const std::size_t taken = left <= fitting ? left : std::min(fitting, (left + 1) / 2 + 1);
        std::vector<QStringList> rows { head };
        rows.insert(rows.end(), all.begin() + static_cast<std::ptrdiff_t>(first),
            all.begin() + static_cast<std::ptrdiff_t>(first + taken));
        first += taken;
        const auto height = static_cast<int>(rows.size()) * rowHeight;
        m_slide->table(QRect(room.x(), room.y(), room.width(), height), rows,
            columnWidths(rows, table.columns.size(), room.width()), right, rowHeight);
        if (first == rowCount && isCut) {
            const int y = m_slides.size.height() - textHeight * 2 / 3;
            m_slide->textBox(QRect(room.x(), y, room.width() * 3 / 4, textHeight / 2),
                { m_report.words.moreRows.arg(
                    m_report.locale.toString(static_cast<qulonglong>(table.rowCount - shown))) },
                { 1000, false, QStringLiteral("tx2") });
        }
        end(m_slides.pageLayout);
    }
}

void SlideDeck::addView(const ReportView &view)
{
    begin(view.title);
    QString relation;
    if (!view.png.isEmpty()) {
        const QString number = QString::number(++m_viewCount);
        const QString part = QStringLiteral("ppt/media/headwater-view%1.png").arg(number);
        relation = QStringLiteral("rIdView%1").arg(number);
        m_slides.parts[part] = view.png;
        m_relations += relationXml(relation, "image", QStringLiteral("../media/") + nameIn(part));
    }
    placeView(*m_slide, m_report, view, m_slides.room, relation);
    end(m_slides.pageLayout);
}

QStringList SlideDeck::totalTexts(const ReportTable &table) const
{
    const auto totals = totalsOf(table);
    QStringList texts;
    for (std::size_t i = 0; i < totals.size(); ++i)
        texts.append(totals[i] ? cellText(m_report, TableCell(*totals[i]), table.columns[i].look) : QString());
    if (!totals[0])
        texts[0] = m_report.words.total;
    return texts;
}

Result<> SlideDeck::addSection(const ReportSection &section)
{
    addTexts(section);
    HEADWATER_CHECK(addCharts(section));
    for (const ReportBlock &block : section.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            addTable(section, *table);
        else if (const auto *view = std::get_if<ReportView>(&block))
            addView(*view);
    }
    return {};
}

PackageParts SlideDeck::finish()
{
    constexpr int firstSlideId = 256;
    QString ids;
    QString relations;
    for (int slide = 1; slide <= m_slideCount; ++slide) {
        ids += QStringLiteral("<p:sldId id=\"%1\" r:id=\"rIdHeadwater%2\"/>").arg(firstSlideId + slide).arg(slide);
        relations += relationXml(
            QStringLiteral("rIdHeadwater%1").arg(slide), "slide", QStringLiteral("slides/slide%1.xml").arg(slide));
    }
    QByteArray &presentation = m_slides.parts[QStringLiteral("ppt/presentation.xml")];
    const auto before = presentation.indexOf("<p:sldSz");
    presentation.insert(before, QStringLiteral("<p:sldIdLst>%1</p:sldIdLst>").arg(ids).toUtf8());
    m_slides.parts[QStringLiteral("ppt/_rels/presentation.xml.rels")].replace(
        "</Relationships>", relations.toUtf8() + "</Relationships>");
    QByteArray &types = m_slides.parts[QStringLiteral("[Content_Types].xml")];
    if (!types.contains("Extension=\"xlsx\""))
        m_types.prepend(
            QStringLiteral("<Default Extension=\"xlsx\" "
                           "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"));
    if (m_viewCount > 0 && !types.contains("Extension=\"png\""))
        m_types.prepend(QStringLiteral("<Default Extension=\"png\" ContentType=\"image/png\"/>"));
    types.replace("</Types>", m_types.toUtf8() + "</Types>");
    return std::move(m_slides.parts);
}

} // namespace

Result<> writePptxReport(const Report &report, const QString &path, const QString &templatePath,
    const Cancellation &cancellation, const Progress &progress)
{
    SlideTemplate slides = ownTemplate();
    if (!templatePath.isEmpty()) {
        HEADWATER_TRY(slides, templateOf(templatePath));
    }
    SlideDeck deck(report, std::move(slides));
    deck.addFront();
    deck.addSummary();
    std::size_t done = 0;
    for (const ReportSection &section : report.sections) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        HEADWATER_CHECK(deck.addSection(section));
        if (progress)
            progress(static_cast<double>(++done) / static_cast<double>(report.sections.size()));
    }
    return writePackage(deck.finish(), path);
}

} // namespace headwater
