// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/reports/report.h"

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace headwater {

/// A sheet that was written, and its last row that holds anything (1-based).
struct WrittenSheet {
    QString name;
    qint64 lastRow = 0;
};

/// The sheets of a report's workbook in the making, by libxlsxwriter.
class XlsxSheets
{
public:
    explicit XlsxSheets(const Report &report);
    ~XlsxSheets();

    Result<> open(const QString &path);
    Result<> writeSummary();
    /// A sheet for each table that has one, the section's charts beside the first of them; without one, on the
    /// summary.
    Result<> writeSection(const ReportSection &section, const Cancellation &cancellation);
    Result<> close();
    const std::vector<WrittenSheet> &written() const { return m_written; }

private:
    struct Sheet {
        lxw_worksheet *sheet = nullptr;
        QString name;
        std::uint32_t row = 0; ///< the next one
        std::uint16_t columns = 0;
        double chartsBelow = 0; ///< in pixels, where the next chart goes
    };

    void makeFormats();
    Result<Sheet> addSheet(const QString &name);
    void setUpPrint(const Sheet &sheet, bool hasHeader) const;
    Result<> writeTable(const ReportTable &table, Sheet &sheet, const Cancellation &cancellation);
    void writeHeader(const ReportTable &table, Sheet &sheet, std::vector<double> &widths);
    Result<> writeCells(
        const ReportTable &table, Sheet &sheet, const std::vector<TableCell> &cells, std::vector<double> &widths);
    void writeTotals(const ReportTable &table, Sheet &sheet, const std::vector<double> &sums);
    Result<> writeText(Sheet &sheet, std::uint16_t column, const QString &text, lxw_format *format) const;
    void writeFigures(Sheet &sheet);
    void writeTexts(Sheet &sheet);
    Result<> writeView(const ReportView &view, Sheet &sheet) const;
    Result<> writeViews(const ReportSection &section);
    void writeChart(const ReportChart &chart, Sheet &beside);
    lxw_format *formatFor(ColumnLook look) const;

    const Report &m_report;
    lxw_workbook *m_book = nullptr;
    std::vector<WrittenSheet> m_written;
    Sheet m_summary;
    Sheet m_chartData;
    bool m_hasCharts = false;
    lxw_format *m_title = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_numberHeader = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_format *m_decimal = nullptr;
    lxw_format *m_percent = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_totalWhole = nullptr;
    lxw_format *m_totalDecimal = nullptr;
    lxw_format *m_bold = nullptr;
};

} // namespace headwater
