// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/xlsx_sheets.h"

#include "core/reports/report_text.h"
#include "core/tables/xlsx/sheet_text.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double widestColumn = 60;
constexpr double narrowestColumn = 9;
constexpr lxw_color_t colorOfBefore = 0x9AA5B1;
constexpr lxw_color_t colorOfAfter = 0x1F5FA8;
constexpr lxw_color_t colorOfHeader = 0xE6ECF3;

double serialOf(const QDateTime &moment)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()))
        + static_cast<double>(moment.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

/// "'Chart data'!$B$2:$B$9"
QByteArray rangeOf(const QByteArray &sheet, std::uint32_t first, std::uint16_t column, std::uint32_t last)
{
    std::array<char, LXW_MAX_FORMULA_RANGE_LENGTH> range {};
    QByteArray quoted = sheet;
    quoted.replace('\'', "''");
    lxw_rowcol_to_formula_abs(range.data(), "S", first, column, last, column);
    return "='" + quoted + "'" + QByteArray(range.data()).mid(1);
}

/// "=SUBTOTAL(109,D2:D40)": what is filtered away does not count.
QByteArray sumFormula(std::uint16_t column, std::uint32_t lastRow)
{
    std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range {};
    lxw_rowcol_to_range(range.data(), 1, column, lastRow, column);
    return "=SUBTOTAL(109," + QByteArray(range.data()) + ")";
}

} // namespace

XlsxSheets::XlsxSheets(const Report &report)
    : m_report(report)
{ }

XlsxSheets::~XlsxSheets()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<> XlsxSheets::open(const QString &path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book)
        return failure(Error::Kind::StorageFailed, QStringLiteral("the workbook cannot be started"));
    makeFormats();
    HEADWATER_TRY(m_summary, addSheet(m_report.words.summarySheet));
    return {};
}

void XlsxSheets::makeFormats()
{
    const auto format = [this](const char *numbers) {
        lxw_format *made = workbook_add_format(m_book);
        if (numbers)
            format_set_num_format(made, numbers);
        return made;
    };
    m_title = format(nullptr);
    format_set_bold(m_title);
    format_set_font_size(m_title, 18);
    m_wrapped = format(nullptr);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    m_bold = format(nullptr);
    format_set_bold(m_bold);
    m_header = format(nullptr);
    m_numberHeader = format(nullptr);
    format_set_align(m_numberHeader, LXW_ALIGN_RIGHT);
    for (lxw_format *header : { m_header, m_numberHeader }) {
        format_set_bold(header);
        format_set_bg_color(header, colorOfHeader);
        format_set_bottom(header, LXW_BORDER_THIN);
    }
    m_whole = format("#,##0");
    m_decimal = format("#,##0.00");
    m_percent = format("0%");
    m_day = format("yyyy-mm-dd");
    m_totalWhole = format("#,##0");
    m_totalDecimal = format("#,##0.00");
    for (lxw_format *total : { m_totalWhole, m_totalDecimal }) {
        format_set_bold(total);
        format_set_top(total, LXW_BORDER_THIN);
    }
}

Result<XlsxSheets::Sheet> XlsxSheets::addSheet(const QString &wanted)
{
    QByteArray name = sheetName(wanted);
    for (int number = 2; workbook_get_worksheet_by_name(m_book, name.constData()); ++number)
        name = sheetName(wanted.left(27) + QStringLiteral(" %1").arg(number));
    Sheet sheet;
    sheet.sheet = workbook_add_worksheet(m_book, name.constData());
    sheet.name = QString::fromUtf8(name);
    if (!sheet.sheet)
        return failure(
            Error::Kind::InvalidInput, QStringLiteral("a sheet named \"%1\" cannot be added").arg(sheet.name));
    return sheet;
}

void XlsxSheets::setUpPrint(const Sheet &sheet, bool hasHeader) const
{
    constexpr std::uint8_t a4 = 9;
    constexpr std::uint8_t letter = 1;
    worksheet_set_landscape(sheet.sheet);
    worksheet_set_paper(sheet.sheet, m_report.paper == Paper::A4 ? a4 : letter);
    worksheet_fit_to_pages(sheet.sheet, 1, 0);
    worksheet_set_footer(sheet.sheet, "&L&A&R&P / &N");
    if (hasHeader)
        worksheet_repeat_rows(sheet.sheet, 0, 0);
}

lxw_format *XlsxSheets::formatFor(ColumnLook look) const
{
    switch (look) {
    case ColumnLook::Whole:
    case ColumnLook::Money: return m_whole;
    case ColumnLook::Decimal: return m_decimal;
    case ColumnLook::Percent: return m_percent;
    case ColumnLook::Date:
    case ColumnLook::DateTime: return m_day;
    case ColumnLook::Text: return nullptr;
    }
    return nullptr;
}

Result<> XlsxSheets::writeText(Sheet &sheet, std::uint16_t column, const QString &text, lxw_format *format) const
{
    if (text.size() > longestCellText)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("row %1: a cell of an Excel sheet has at most 32,767 characters").arg(sheet.row + 1));
    if (worksheet_write_string(sheet.sheet, sheet.row, column, sheetText(text).constData(), format) != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QStringLiteral("a cell cannot be written"));
    return {};
}

Result<> XlsxSheets::writeSummary()
{
    constexpr double nameWidth = 38;
    constexpr double figureWidth = 14;
    constexpr double noteWidth = 44;
    worksheet_set_column(m_summary.sheet, 0, 0, nameWidth, nullptr);
    worksheet_set_column(m_summary.sheet, 1, 5, figureWidth, nullptr);
    worksheet_set_column(m_summary.sheet, 6, 6, noteWidth, nullptr);
    worksheet_gridlines(m_summary.sheet, LXW_HIDE_ALL_GRIDLINES);
    setUpPrint(m_summary, false);
    HEADWATER_CHECK(writeText(m_summary, 0, m_report.title, m_title));
    ++m_summary.row;
    HEADWATER_CHECK(writeText(m_summary, 0, m_report.subtitle, nullptr));
    m_summary.row += 2;
    HEADWATER_CHECK(writeText(m_summary, 0, m_report.decision, m_bold));
    m_summary.row += 2;
    writeFigures(m_summary);
    writeTexts(m_summary);
    return {};
}

void XlsxSheets::writeFigures(Sheet &sheet)
{
    const ReportWords &words = m_report.words;
    std::uint16_t column = 0;
    for (const QString &title :
        { words.figure, words.before, words.after, words.change, words.low, words.high, QString() }) {
        worksheet_write_string(sheet.sheet, sheet.row, column, sheetText(title).constData(),
            column == 0 || column == 6 ? m_header : m_numberHeader);
        ++column;
    }
    ++sheet.row;
    for (const KeyFigure &figure : m_report.figures) {
        lxw_format *format = formatFor(figure.look);
        worksheet_write_string(sheet.sheet, sheet.row, 0, sheetText(figure.name).constData(), nullptr);
        const auto number = [&](std::uint16_t at, const std::optional<double> &value) {
            if (value)
                worksheet_write_number(sheet.sheet, sheet.row, at, *value, format);
        };
        number(1, figure.before);
        number(2, figure.after);
        if (const auto change = figure.change()) {
            const QByteArray formula
                = "=C" + QByteArray::number(sheet.row + 1) + "-B" + QByteArray::number(sheet.row + 1);
            worksheet_write_formula_num(sheet.sheet, sheet.row, 3, formula.constData(), format, *change);
        }
        number(4, figure.low);
        number(5, figure.high);
        if (!figure.note.isEmpty())
            worksheet_write_string(sheet.sheet, sheet.row, 6, sheetText(figure.note).constData(), nullptr);
        ++sheet.row;
    }
}

/// What the sections say in words.
void XlsxSheets::writeTexts(Sheet &sheet)
{
    for (const ReportSection &section : m_report.sections) {
        bool isTitled = false;
        for (const ReportBlock &block : section.blocks) {
            const auto *text = std::get_if<ReportText>(&block);
            if (!text)
                continue;
            if (!isTitled) {
                ++sheet.row;
                worksheet_write_string(sheet.sheet, sheet.row++, 0, sheetText(section.title).constData(), m_bold);
                isTitled = true;
            }
            const QString shown = text->kind == ReportText::Kind::Item ? QStringLiteral("• ") + text->text : text->text;
            worksheet_write_string(
                sheet.sheet, sheet.row++, 0, sheetText(shown.left(longestCellText)).constData(), nullptr);
        }
    }
}

Result<> XlsxSheets::writeSection(const ReportSection &section, const Cancellation &cancellation)
{
    std::optional<Sheet> first;
    for (const ReportBlock &block : section.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table || table->sheet.isEmpty())
            continue;
        HEADWATER_TRY(Sheet sheet, addSheet(table->sheet));
        HEADWATER_CHECK(writeTable(*table, sheet, cancellation));
        if (!first)
            first = sheet;
    }
    HEADWATER_CHECK(writeViews(section));
    Sheet &beside = first ? *first : m_summary;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block);
            chart && !chart->series.empty() && !chart->categories.empty()) {
            if (!m_hasCharts) {
                HEADWATER_TRY(m_chartData, addSheet(m_report.words.chartSheet));
                m_hasCharts = true;
            }
            writeChart(*chart, beside);
        }
    }
    return {};
}

void XlsxSheets::writeHeader(const ReportTable &table, Sheet &sheet, std::vector<double> &widths)
{
    constexpr double filterButton = 4;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString &name = table.columns[i].name;
        worksheet_write_string(sheet.sheet, 0, static_cast<lxw_col_t>(i), sheetText(name).constData(),
            isNumeric(table.columns[i].look) ? m_numberHeader : m_header);
        widths[i] = std::max(widths[i], static_cast<double>(name.size()) * 1.1 + filterButton);
    }
    sheet.row = 1;
    worksheet_freeze_panes(sheet.sheet, 1, 0);
}

Result<> XlsxSheets::writeCells(
    const ReportTable &table, Sheet &sheet, const std::vector<TableCell> &cells, std::vector<double> &widths)
{
    constexpr double numberWidth = 13;
    for (std::size_t i = 0; i < table.columns.size() && i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        lxw_format *format = formatFor(table.columns[i].look);
        if (const auto *text = std::get_if<QString>(&cells[i])) {
            HEADWATER_CHECK(writeText(sheet, column, *text, nullptr));
            widths[i]
                = std::clamp(static_cast<double>(text->size()) * 1.1 + 1, widths[i], std::max(widths[i], widestColumn));
            continue;
        }
        if (const auto *number = std::get_if<double>(&cells[i]); number && std::isfinite(*number))
            worksheet_write_number(sheet.sheet, sheet.row, column, *number, format);
        else if (const auto *day = std::get_if<QDate>(&cells[i]); day && day->isValid())
            worksheet_write_number(
                sheet.sheet, sheet.row, column, serialOf(QDateTime(*day, QTime(0, 0), Qt::UTC)), m_day);
        else if (const auto *moment = std::get_if<QDateTime>(&cells[i]); moment && moment->isValid())
            worksheet_write_number(sheet.sheet, sheet.row, column, serialOf(moment->toUTC()), m_day);
        else if (const auto *yes = std::get_if<bool>(&cells[i]))
            worksheet_write_boolean(sheet.sheet, sheet.row, column, *yes, nullptr);
        widths[i] = std::max(widths[i], numberWidth);
    }
    ++sheet.row;
    return {};
}

void XlsxSheets::writeTotals(const ReportTable &table, Sheet &sheet, const std::vector<double> &sums)
{
    if (table.totals.empty() || table.rowCount == 0)
        return;
    const std::uint32_t lastRow = sheet.row - 1;
    if (std::ranges::find(table.totals, 0u) == table.totals.end())
        worksheet_write_string(sheet.sheet, sheet.row, 0, sheetText(m_report.words.total).constData(), m_totalWhole);
    for (const std::size_t column : table.totals) {
        const auto at = static_cast<lxw_col_t>(column);
        lxw_format *format = table.columns[column].look == ColumnLook::Decimal ? m_totalDecimal : m_totalWhole;
        worksheet_write_formula_num(
            sheet.sheet, sheet.row, at, sumFormula(at, lastRow).constData(), format, sums[column]);
    }
    ++sheet.row;
}

Result<> XlsxSheets::writeTable(const ReportTable &table, Sheet &sheet, const Cancellation &cancellation)
{
    constexpr std::size_t rowsBetweenLooks = 1024;
    if (table.rowCount + 2 > LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
        return failure(Error::Kind::InvalidInput, QStringLiteral("an Excel sheet has at most 1,048,576 rows"));
    std::vector<double> widths(table.columns.size(), narrowestColumn);
    std::vector<double> sums(table.columns.size(), 0);
    writeHeader(table, sheet, widths);
    sheet.columns = static_cast<std::uint16_t>(table.columns.size());
    qint64 lastFilled = 1;
    std::vector<TableCell> cells;
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        if (row % rowsBetweenLooks == 0 && cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        table.row(row, cells);
        for (const std::size_t column : table.totals) {
            if (const auto *number = std::get_if<double>(&cells[column]))
                sums[column] += *number;
        }
        HEADWATER_CHECK(writeCells(table, sheet, cells, widths));
        const bool isFilled = std::ranges::any_of(
            cells, [](const TableCell &cell) { return !std::holds_alternative<std::monostate>(cell); });
        lastFilled = isFilled ? sheet.row : lastFilled;
    }
    const auto lastColumn = static_cast<lxw_col_t>(table.columns.size() - 1);
    worksheet_autofilter(sheet.sheet, 0, 0, std::max<lxw_row_t>(sheet.row, 1) - 1, lastColumn);
    writeTotals(table, sheet, sums);
    for (lxw_col_t column = 0; column <= lastColumn; ++column)
        worksheet_set_column(sheet.sheet, column, column, widths[column], nullptr);
    setUpPrint(sheet, true);
    const bool hasTotals = !table.totals.empty() && table.rowCount > 0;
    m_written.push_back({ sheet.name, hasTotals ? static_cast<qint64>(sheet.row) : lastFilled });
    return {};
}

/// Words and figures, then the picture on the rows below.
Result<> XlsxSheets::writeView(const ReportView &view, Sheet &sheet) const
{
    constexpr double pixelsOfRow = 20;
    constexpr double shrunk = 0.4; // of twice the pixels: words, figures and picture fit on a sheet of paper
    HEADWATER_CHECK(writeText(sheet, 0, view.title, m_bold));
    ++sheet.row;
    for (const QString &text : QStringList { view.caption } + view.notes) {
        if (text.isEmpty())
            continue;
        HEADWATER_CHECK(writeText(sheet, 0, text, nullptr));
        ++sheet.row;
    }
    std::uint16_t column = 0;
    for (const QString &title : { m_report.words.figure, m_report.words.captured, m_report.words.today }) {
        HEADWATER_CHECK(writeText(sheet, column, title, column == 0 ? m_header : m_numberHeader));
        ++column;
    }
    ++sheet.row;
    for (const KeyFigure &figure : view.figures) {
        HEADWATER_CHECK(writeText(sheet, 0, figure.name, nullptr));
        for (const auto &[at, value] :
            { std::pair(std::uint16_t(1), figure.before), { std::uint16_t(2), figure.after } }) {
            if (value)
                worksheet_write_number(sheet.sheet, sheet.row, at, *value, formatFor(figure.look));
        }
        ++sheet.row;
    }
    if (view.png.isEmpty()) {
        HEADWATER_CHECK(writeText(sheet, 0, view.instead, nullptr));
        sheet.row += 2;
        return {};
    }
    QByteArray description = sheetText(view.title);
    lxw_image_options options = {};
    options.x_scale = shrunk;
    options.y_scale = shrunk;
    options.description = description.data();
    if (worksheet_insert_image_buffer_opt(sheet.sheet, sheet.row, 0,
            reinterpret_cast<const unsigned char *>(view.png.constData()), static_cast<std::size_t>(view.png.size()),
            &options)
        != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QStringLiteral("a picture cannot be written"));
    sheet.row += static_cast<std::uint32_t>(2 * shrunk * view.size.height() / pixelsOfRow) + 3;
    return {};
}

/// All on one sheet, one below the other.
Result<> XlsxSheets::writeViews(const ReportSection &section)
{
    constexpr double nameWidth = 38;
    constexpr double figureWidth = 16;
    const bool hasViews = std::ranges::any_of(
        section.blocks, [](const ReportBlock &block) { return std::holds_alternative<ReportView>(block); });
    if (!hasViews)
        return {};
    HEADWATER_TRY(Sheet sheet, addSheet(m_report.words.viewSheet));
    worksheet_set_column(sheet.sheet, 0, 0, nameWidth, nullptr);
    worksheet_set_column(sheet.sheet, 1, 2, figureWidth, nullptr);
    setUpPrint(sheet, false);
    std::vector<lxw_row_t> breaks;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *view = std::get_if<ReportView>(&block)) {
            if (sheet.row > 0)
                breaks.push_back(sheet.row);
            HEADWATER_CHECK(writeView(*view, sheet));
        }
    }
    breaks.push_back(0); // the end of the list
    worksheet_set_h_pagebreaks(sheet.sheet, breaks.data());
    return {};
}

/// The figures on the sheet of chart data; the chart refers to them.
void XlsxSheets::writeChart(const ReportChart &chart, Sheet &beside)
{
    constexpr double chartWidth = 560;
    constexpr double chartHeight = 320;
    Sheet &data = m_chartData;
    const QByteArray dataName = data.name.toUtf8();
    worksheet_write_string(data.sheet, data.row, 0, sheetText(chart.title).constData(), m_header);
    std::vector<std::pair<QString, const std::vector<double> *>> columns;
    for (const ReportChart::Series &series : chart.series)
        columns.emplace_back(series.name, &series.values);
    if (chart.band) {
        columns.emplace_back(m_report.words.low, &chart.band->low);
        columns.emplace_back(m_report.words.high, &chart.band->high);
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        worksheet_write_string(
            data.sheet, data.row, static_cast<lxw_col_t>(i + 1), sheetText(columns[i].first).constData(), m_header);
    const std::uint32_t head = data.row++;
    for (std::size_t row = 0; row < chart.categories.size(); ++row, ++data.row) {
        worksheet_write_string(data.sheet, data.row, 0, sheetText(chart.categories[row]).constData(), nullptr);
        for (std::size_t i = 0; i < columns.size(); ++i)
            worksheet_write_number(
                data.sheet, data.row, static_cast<lxw_col_t>(i + 1), (*columns[i].second)[row], formatFor(chart.look));
    }
    const std::uint32_t last = data.row++ - 1;
    const bool isBars = chart.kind == ReportChart::Kind::Bars;
    lxw_chart *made = workbook_add_chart(m_book, isBars ? LXW_CHART_BAR : LXW_CHART_LINE);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<std::uint16_t>(i + 1);
        lxw_chart_series *series = chart_add_series(made, rangeOf(dataName, head + 1, 0, last).constData(),
            rangeOf(dataName, head + 1, column, last).constData());
        chart_series_set_name_range(series, dataName.constData(), head, column);
        const bool isQuiet = i >= chart.series.size() || chart.series[i].isBefore;
        if (isBars) {
            lxw_chart_fill fill = {};
            fill.color = isQuiet ? colorOfBefore : colorOfAfter;
            chart_series_set_fill(series, &fill);
        } else {
            lxw_chart_line line = {};
            line.color = isQuiet ? colorOfBefore : colorOfAfter;
            line.width = 2;
            chart_series_set_line(series, &line);
        }
    }
    chart_title_set_name(made, sheetText(chart.title).constData());
    chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    if (isBars)
        chart_axis_set_reverse(made->y_axis);
    chart_axis_set_min(isBars ? made->x_axis : made->y_axis, 0);
    lxw_chart_options options = {};
    options.x_scale = chartWidth / 480;
    options.y_scale = chartHeight / 288;
    options.y_offset = static_cast<int>(beside.chartsBelow) + 20;
    options.x_offset = 20;
    // Without a table of its own, below what the summary says; else to the right of it.
    const bool isSummary = beside.columns == 0;
    worksheet_insert_chart_opt(beside.sheet, isSummary ? beside.row + 1 : 0, beside.columns, made, &options);
    beside.chartsBelow += chartHeight + 20;
}

Result<> XlsxSheets::close()
{
    if (m_hasCharts)
        worksheet_set_column(m_chartData.sheet, 0, 0, 32, nullptr);
    const lxw_error problem = workbook_close(std::exchange(m_book, nullptr));
    if (problem != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(lxw_strerror(problem)));
    return {};
}

} // namespace headwater
