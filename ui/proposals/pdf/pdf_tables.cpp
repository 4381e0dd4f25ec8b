// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"
#include "ui/proposals/pdf/pdf_pages.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace headwater {

namespace {

constexpr double cellPadding = 3;
constexpr double tableFont = 8;

double widthOfText(const QString &text, bool isBold)
{
    return QFontMetricsF(pageFont(tableFont, isBold)).horizontalAdvance(text) / pageFontScale;
}

double widthOfLongestWord(const QString &text, bool isBold)
{
    constexpr double longestKept = 90;
    double longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, widthOfText(word, isBold));
    return std::min(longest, longestKept);
}

} // namespace

/// A table on its way onto pages.
struct PdfPages::TableLayout {
    const ReportTable *table = nullptr;
    QStringList header;
    std::vector<QStringList> rows;
    QStringList total; ///< empty: there is none
    std::vector<double> widths;
};

PdfPages::TableLayout PdfPages::layOut(const ReportTable &table) const
{
    TableLayout layout;
    layout.table = &table;
    for (const TableColumn &column : table.columns)
        layout.header.append(column.name);
    const auto textsOf = [&](const std::vector<TableCell> &cells) {
        QStringList texts;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            texts.append(cellText(m_report, cells[i], table.columns[i].look));
        return texts;
    };
    const std::size_t shown = std::min(table.rowCount, table.rowsOnPaper);
    for (std::size_t row = 0; row < shown; ++row)
        layout.rows.push_back(textsOf(table.cells(row)));
    if (!table.totals.empty()) {
        std::vector<TableCell> cells(table.columns.size());
        const auto totals = totalsOf(table);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (totals[i])
                cells[i] = *totals[i];
        }
        layout.total = textsOf(cells);
        if (!totals[0])
            layout.total[0] = m_report.words.total;
    }
    fitColumns(layout);
    return layout;
}

/// Each column gets what its longest word needs; what is left goes to those whose texts are longest.
void PdfPages::fitColumns(TableLayout &layout) const
{
    const auto columns = static_cast<std::size_t>(layout.header.size());
    std::vector<double> least(columns, 0);
    std::vector<double> wanted(columns, 0);
    const auto look = [&](const QStringList &cells, bool isBold) {
        for (std::size_t i = 0; i < columns; ++i) {
            const QString &text = cells[static_cast<qsizetype>(i)];
            const bool isNumber = isNumeric(layout.table->columns[i].look) && !isBold;
            wanted[i] = std::max(wanted[i], widthOfText(text, isBold) + 2 * cellPadding + 1);
            least[i] = std::max(least[i],
                (isNumber ? widthOfText(text, isBold) : widthOfLongestWord(text, isBold)) + 2 * cellPadding + 1);
        }
    };
    look(layout.header, true);
    for (const QStringList &row : layout.rows)
        look(row, false);
    if (!layout.total.isEmpty())
        look(layout.total, false);
    const double sumLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const double sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    layout.widths = wanted;
    if (sumLeast >= width()) {
        for (std::size_t i = 0; i < columns; ++i)
            layout.widths[i] = least[i] * width() / sumLeast;
    } else if (sumWanted > width()) {
        const double share = (width() - sumLeast) / (sumWanted - sumLeast);
        for (std::size_t i = 0; i < columns; ++i)
            layout.widths[i] = least[i] + (wanted[i] - least[i]) * share;
    }
}

double PdfPages::rowHeight(const TableLayout &layout, const QStringList &cells, bool isBold) const
{
    double height = 0;
    for (std::size_t i = 0; i < layout.widths.size(); ++i)
        height = std::max(height,
            textHeight(cells[static_cast<qsizetype>(i)], { tableFont, isBold }, layout.widths[i] - 2 * cellPadding));
    return std::min(height + cellPadding, bottom() - 2 * margin);
}

void PdfPages::addRow(const TableLayout &layout, const QStringList &cells, bool isHeader, bool isTotal)
{
    const bool isBold = isHeader || isTotal;
    const double height = rowHeight(layout, cells, isBold);
    const double tableWidth = std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0);
    const QRectF row(margin, m_y, tableWidth, height);
    draw([row, isHeader, isTotal](QPainter &painter) {
        if (isHeader)
            painter.fillRect(row, QColor(0xe6, 0xec, 0xf3));
        const double edge = isTotal ? row.top() : row.bottom();
        painter.fillRect(QRectF(row.left(), edge - 0.25, row.width(), isTotal ? 1 : 0.5), QColor(0xd6, 0xdd, 0xe5));
    });
    double x = margin;
    for (std::size_t i = 0; i < layout.widths.size(); ++i) {
        const QString &text = cells[static_cast<qsizetype>(i)];
        TextLook look { tableFont, isBold };
        look.align = isNumeric(layout.table->columns[i].look) ? Align::Right : Align::Left;
        if (!text.isEmpty())
            drawText(QRectF(x + cellPadding, m_y + cellPadding / 2, layout.widths[i] - 2 * cellPadding,
                         height - cellPadding),
                text, look);
        x += layout.widths[i];
    }
    m_y += height;
}

void PdfPages::add(const ReportTable &table)
{
    if (table.rowsOnPaper == 0 || table.rowCount == 0)
        return;
    const TableLayout layout = layOut(table);
    const double header = rowHeight(layout, layout.header, true);
    const double first = rowHeight(layout, layout.rows.front(), false);
    needRoom(header + first + (table.title.isEmpty() ? 0 : 24));
    if (!table.title.isEmpty()) {
        m_y += 4;
        addParagraph(table.title, { 10.5, true }, 3);
    }
    addRow(layout, layout.header, true, false);
    const auto addBody = [&](const QStringList &cells, bool isTotal) {
        if (m_y + rowHeight(layout, cells, isTotal) > bottom()) {
            newPage();
            addRow(layout, layout.header, true, false);
        }
        addRow(layout, cells, false, isTotal);
    };
    for (const QStringList &row : layout.rows)
        addBody(row, false);
    if (!layout.total.isEmpty())
        addBody(layout.total, true);
    m_y += 4;
    if (layout.rows.size() < table.rowCount)
        addParagraph(m_report.words.moreRows.arg(
                         m_report.locale.toString(static_cast<qulonglong>(table.rowCount - layout.rows.size()))),
            { 8, false, QColor(0x5d, 0x6b, 0x7a) }, 6);
    m_y += 6;
}

} // namespace headwater
