// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/xlsx_writer.h"

#include "core/tables/xlsx/sheet_text.h"
#include "core/tables/xlsx/xlsx_reader.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headwater {

namespace {

constexpr double widestColumn = 60;
constexpr double narrowestColumn = 9;

/// Whether writeCell() writes anything for it.
bool isFilled(const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return !text->isEmpty();
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->isValid();
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->isValid();
    return std::holds_alternative<bool>(cell);
}

/// The number of the last row that holds anything.
Result<qint64> lastRowOf(const QString &path, const QString &sheet)
{
    TableOptions options;
    options.sheet = sheet;
    HEADWATER_TRY(const auto reader, openXlsx(path, options));
    std::vector<QString> cells;
    for (bool found = true; found;) {
        HEADWATER_TRY(found, reader->next(cells));
    }
    return reader->row();
}

struct CloseWorkbook {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

/// The file being made and the formats its sheets share.
class XlsxBook final : public Workbook
{
public:
    explicit XlsxBook(const QString &path)
        : m_path(path)
        , m_beside(path + QStringLiteral(".XXXXXX"))
    { }

    Result<> open();
    Result<> finish() override;

    lxw_workbook *book() const { return m_workbook.get(); }
    /// The last row (1-based) of this sheet that holds anything; finish() looks whether it is there.
    void expect(const QString &sheet, qint64 lastRow) { m_lastRows.emplace_back(sheet, lastRow); }

    lxw_format *bold = nullptr;
    lxw_format *whole = nullptr;
    lxw_format *decimal = nullptr;
    lxw_format *money = nullptr;
    lxw_format *percent = nullptr;
    lxw_format *finePercent = nullptr;
    lxw_format *day = nullptr;
    lxw_format *moment = nullptr;

private:
    void makeFormats();
    Result<> checkIsComplete() const;
    Result<> putInPlace();

    QString m_path;
    QTemporaryFile m_beside;
    std::unique_ptr<lxw_workbook, CloseWorkbook> m_workbook;
    std::vector<std::pair<QString, qint64>> m_lastRows;
};

Result<> XlsxBook::open()
{
    if (!m_beside.open())
        return failure(Error::Kind::StorageFailed, m_beside.errorString());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    m_workbook.reset(workbook_new_opt(QFile::encodeName(m_beside.fileName()).constData(), &options));
    if (!m_workbook)
        return failure(Error::Kind::StorageFailed, QStringLiteral("the workbook cannot be started"));
    makeFormats();
    return {};
}

void XlsxBook::makeFormats()
{
    const auto format = [this](const char *numbers) {
        lxw_format *made = workbook_add_format(m_workbook.get());
        if (numbers)
            format_set_num_format(made, numbers);
        return made;
    };
    bold = format(nullptr);
    format_set_bold(bold);
    whole = format("#,##0");
    decimal = format("#,##0.0###");
    money = format("#,##0.00");
    percent = format("0%");
    finePercent = format("0.0#%");
    day = format("yyyy-mm-dd");
    moment = format("yyyy-mm-dd hh:mm:ss");
}

Result<> XlsxBook::finish()
{
    const lxw_error problem = workbook_close(m_workbook.release());
    if (problem != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(lxw_strerror(problem)));
    HEADWATER_CHECK(checkIsComplete());
    return putInPlace();
}

class XlsxWriter final : public TableWriter
{
public:
    /// `isOnlySheet`: finishing the sheet finishes the book.
    XlsxWriter(std::shared_ptr<XlsxBook> book, std::vector<TableColumn> columns, bool isOnlySheet)
        : m_book(std::move(book))
        , m_isOnlySheet(isOnlySheet)
        , m_columns(std::move(columns))
        , m_widths(m_columns.size(), narrowestColumn)
    { }

    Result<> open(const QByteArray &sheetName);
    Result<> writeRow(std::span<const TableCell> cells) override;
    Result<> finish() override;

private:
    Result<> writeCell(lxw_col_t column, const TableCell &cell);
    Result<> writeText(lxw_col_t column, const QString &text, lxw_format *format);
    lxw_error writeDay(lxw_col_t column, const QDateTime &moment, lxw_format *format);
    lxw_format *numberFormat(ColumnLook look, double value) const;

    std::shared_ptr<XlsxBook> m_book;
    bool m_isOnlySheet;
    std::vector<TableColumn> m_columns;
    std::vector<double> m_widths; ///< in characters
    lxw_worksheet *m_sheet = nullptr;
    QString m_sheetName;
    lxw_row_t m_row = 0;
    qint64 m_lastFilledRow = 0; ///< 1-based
};

Result<> XlsxWriter::open(const QByteArray &sheetName)
{
    if (m_columns.size() > LXW_COL_MAX)
        return failure(Error::Kind::InvalidInput, QStringLiteral("an Excel sheet has at most 16,384 columns"));
    m_sheet = workbook_add_worksheet(m_book->book(), sheetName.constData());
    m_sheetName = QString::fromUtf8(sheetName);
    if (!m_sheet)
        return failure(
            Error::Kind::InvalidInput, QStringLiteral("a sheet named \"%1\" cannot be added").arg(m_sheetName));
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        HEADWATER_CHECK(writeText(static_cast<lxw_col_t>(i), m_columns[i].name, m_book->bold));
        m_lastFilledRow = m_columns[i].name.isEmpty() ? m_lastFilledRow : 1;
    }
    m_row = 1;
    return {};
}

Result<> XlsxWriter::writeRow(std::span<const TableCell> cells)
{
    if (cells.size() > m_columns.size())
        return failure(Error::Kind::InvalidInput, QStringLiteral("a row has more cells than there are columns"));
    if (m_row >= LXW_ROW_MAX)
        return failure(Error::Kind::InvalidInput, QStringLiteral("an Excel sheet has at most 1,048,576 rows; use CSV"));
    for (std::size_t i = 0; i < cells.size(); ++i)
        HEADWATER_CHECK(writeCell(static_cast<lxw_col_t>(i), cells[i]));
    if (std::any_of(cells.begin(), cells.end(), isFilled))
        m_lastFilledRow = m_row + 1;
    ++m_row;
    return {};
}

Result<> XlsxWriter::writeCell(lxw_col_t column, const TableCell &cell)
{
    if (!isFilled(cell))
        return {};
    lxw_error problem = LXW_NO_ERROR;
    const ColumnLook look = m_columns[column].look;
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(column, *text, nullptr);
    if (const auto *number = std::get_if<double>(&cell))
        problem = worksheet_write_number(m_sheet, m_row, column, *number, numberFormat(look, *number));
    else if (const auto *day = std::get_if<QDate>(&cell))
        problem = writeDay(column, QDateTime(*day, QTime(0, 0), Qt::UTC), m_book->day);
    else if (const auto *moment = std::get_if<QDateTime>(&cell))
        problem = writeDay(column, moment->toUTC(), m_book->moment);
    else if (const auto *yes = std::get_if<bool>(&cell))
        problem = worksheet_write_boolean(m_sheet, m_row, column, *yes, nullptr);
    m_widths[column] = std::max(m_widths[column],
        look == ColumnLook::DateTime   ? 20.0
            : look == ColumnLook::Text ? 9.0
                                       : 12.0);
    if (problem != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(lxw_strerror(problem)));
    return {};
}

Result<> XlsxWriter::writeText(lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.size() > longestCellText)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("row %1, column \"%2\": a cell of an Excel sheet has at most 32,767 characters; use CSV")
                .arg(m_row + 1)
                .arg(m_columns[column].name));
    const double width
        = static_cast<double>(text.size()) * 1.1 + (format == m_book->bold ? 4.0 : 1.0); // 4: filter button
    m_widths[column] = std::min(widestColumn, std::max(m_widths[column], width));
    const lxw_error problem = worksheet_write_string(m_sheet, m_row, column, sheetText(text).constData(), format);
    if (problem != LXW_NO_ERROR)
        return failure(Error::Kind::StorageFailed, QString::fromUtf8(lxw_strerror(problem)));
    return {};
}

/// Excel's calendar is right from March 1900 on; earlier days are written as text.
lxw_error XlsxWriter::writeDay(lxw_col_t column, const QDateTime &moment, lxw_format *format)
{
    const QDate day = moment.date();
    if (day < QDate(1900, 3, 1) || day.year() > 9999) {
        const QString text = format == m_book->day ? day.toString(Qt::ISODate) : moment.toString(Qt::ISODate);
        return worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), nullptr);
    }
    const double serial = static_cast<double>(QDate(1899, 12, 30).daysTo(day))
        + static_cast<double>(moment.time().msecsSinceStartOfDay()) / 86'400'000.0;
    return worksheet_write_number(m_sheet, m_row, column, serial, format);
}

lxw_format *XlsxWriter::numberFormat(ColumnLook look, double value) const
{
    const bool isWhole = value == std::floor(value);
    switch (look) {
    case ColumnLook::Whole: return m_book->whole;
    case ColumnLook::Decimal: return isWhole ? m_book->whole : m_book->decimal;
    case ColumnLook::Money: return m_book->money;
    case ColumnLook::Percent:
        return std::abs(value * 100 - std::round(value * 100)) < 1e-9 ? m_book->percent : m_book->finePercent;
    case ColumnLook::Text:
    case ColumnLook::Date:
    case ColumnLook::DateTime: return nullptr;
    }
    return nullptr;
}

Result<> XlsxWriter::finish()
{
    const auto lastColumn = static_cast<lxw_col_t>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 1) - 1, lastColumn);
    for (lxw_col_t column = 0; column <= lastColumn; ++column)
        worksheet_set_column(m_sheet, column, column, m_widths[column], nullptr);
    m_book->expect(m_sheetName, m_lastFilledRow);
    return m_isOnlySheet ? m_book->finish() : Result<> {};
}

/// libxlsxwriter does not notice when its temporary files run out of space and then packs half a sheet without a
/// word. Reading the file once more costs a third of writing it.
Result<> XlsxBook::checkIsComplete() const
{
    for (const auto &[sheet, row] : m_lastRows) {
        const Result<qint64> last = row > 0 ? lastRowOf(m_beside.fileName(), sheet) : 0;
        if (!last || *last != row)
            return failure(Error::Kind::StorageFailed,
                QStringLiteral("the workbook could not be written completely; is the disk full?"));
    }
    return {};
}

/// The workbook was made beside the destination with a private file's permissions; QSaveFile gives it the right ones.
Result<> XlsxBook::putInPlace()
{
    QFile made(m_beside.fileName());
    QSaveFile place(m_path);
    if (!made.open(QIODevice::ReadOnly) || !place.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, made.isOpen() ? place.errorString() : made.errorString());
    QByteArray chunk;
    while (!(chunk = made.read(1024 * 1024)).isEmpty()) {
        if (place.write(chunk) != chunk.size())
            return failure(Error::Kind::StorageFailed, place.errorString());
    }
    if (made.error() != QFileDevice::NoError || !place.commit())
        return failure(Error::Kind::StorageFailed,
            made.error() == QFileDevice::NoError ? place.errorString() : made.errorString());
    return {};
}

} // namespace

Result<std::unique_ptr<TableWriter>> createXlsx(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options)
{
    auto book = std::dynamic_pointer_cast<XlsxBook>(options.workbook);
    if (!book) {
        book = std::make_shared<XlsxBook>(path);
        HEADWATER_CHECK(book->open());
    }
    auto writer = std::make_unique<XlsxWriter>(book, columns, !options.workbook);
    HEADWATER_CHECK(writer->open(sheetName(options.sheetName)));
    return writer;
}

Result<std::shared_ptr<Workbook>> Workbook::create(const QString &path)
{
    auto book = std::make_shared<XlsxBook>(path);
    HEADWATER_CHECK(book->open());
    return book;
}

} // namespace headwater
