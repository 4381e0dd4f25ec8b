// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xlsx/xlsx_reader.h"

#include "core/tables/xlsx/sheet_parser.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

constexpr std::size_t chunkBytes
    = 8 * 1024; // all its rows wait in memory, and a row of 40 bytes can be 16,384 cells wide

/// The sheet that is asked for, or the first that is shown; InvalidInput when there is no such one.
Result<std::size_t> chosenSheet(const WorkbookContents &workbook, const TableOptions &options)
{
    const auto &sheets = workbook.sheets;
    if (options.sheet) {
        const auto found = std::find_if(sheets.begin(), sheets.end(), [&options](const WorkbookSheet &sheet) {
            return sheet.name.compare(*options.sheet, Qt::CaseInsensitive) == 0;
        });
        if (found == sheets.end())
            return failure(
                Error::Kind::InvalidInput, QStringLiteral("the workbook has no sheet \"%1\"").arg(*options.sheet));
        return static_cast<std::size_t>(found - sheets.begin());
    }
    if (options.sheetIndex) {
        if (*options.sheetIndex < 0 || static_cast<std::size_t>(*options.sheetIndex) >= sheets.size())
            return failure(Error::Kind::InvalidInput,
                QStringLiteral("the workbook has no sheet number %1").arg(*options.sheetIndex + 1));
        return static_cast<std::size_t>(*options.sheetIndex);
    }
    const auto shown
        = std::find_if(sheets.begin(), sheets.end(), [](const WorkbookSheet &sheet) { return !sheet.isHidden; });
    return shown == sheets.end() ? 0 : static_cast<std::size_t>(shown - sheets.begin());
}

class XlsxReader final : public TableReader
{
public:
    XlsxReader(QByteArray bytes, ZipArchive archive, Cancellation cancellation)
        : m_bytes(std::move(bytes))
        , m_archive(std::move(archive))
        , m_cancellation(std::move(cancellation))
    { }

    Result<> open(const TableOptions &options);

    const std::vector<QString> &header() const override { return m_header; }
    Result<bool> next(std::vector<QString> &cells) override;
    qint64 row() const override { return m_row.number; }
    const TableFormat &format() const override { return m_format; }
    double progress() const override { return m_sheet.progress(); }
    EncodingRepairs repairs() const override { return {}; }

private:
    Result<> readHeader(qint64 headerRow);
    Result<bool> readRow();

    QByteArray m_bytes; ///< what m_archive reads from; empty for a file
    ZipArchive m_archive;
    Cancellation m_cancellation;
    WorkbookContents m_workbook;
    SharedStrings m_strings;
    ZipPart m_sheet;
    std::optional<SheetParser> m_parser;
    std::optional<XmlParser> m_xml;
    TableFormat m_format;
    std::vector<QString> m_header;
    SheetRow m_row;
    std::array<char, chunkBytes> m_chunk;
    bool m_fed = false; ///< the whole part; rows may still wait in the parser
    bool m_finished = false;
};

Result<> XlsxReader::open(const TableOptions &options)
{
    HEADWATER_TRY(m_workbook, readWorkbook(m_archive));
    HEADWATER_TRY(const std::size_t sheet, chosenSheet(m_workbook, options));
    HEADWATER_TRY(m_strings, SharedStrings::read(m_archive, m_workbook.stringsPart, m_cancellation));
    auto part = m_archive.part(m_workbook.sheets[sheet].part, ZipArchive::largestTable);
    if (!part) // that a part is missing is damage here, not a file that is not there
        return failure(Error::Kind::FileNotOurs, part.error().detail);
    m_sheet = std::move(*part);
    m_format.kind = QStringLiteral("xlsx");
    m_format.sheet = m_workbook.sheets[sheet].name;
    for (const WorkbookSheet &each : m_workbook.sheets) {
        m_format.sheets.append(each.name);
        if (each.isHidden)
            m_format.hiddenSheets.append(each.name);
    }
    m_parser.emplace(m_workbook, m_strings);
    m_xml.emplace(*m_parser);
    return readHeader(options.headerRow.value_or(1));
}

Result<> XlsxReader::readHeader(qint64 headerRow)
{
    do {
        HEADWATER_TRY(const bool found, readRow());
        if (!found)
            return failure(headerRow > 1 ? Error::Kind::InvalidInput : Error::Kind::FileNotOurs,
                QStringLiteral("sheet \"%1\" has no row to start with").arg(m_format.sheet));
    } while (m_row.number < headerRow);
    m_header = m_row.cells;
    return {};
}

Result<bool> XlsxReader::next(std::vector<QString> &cells)
{
    if (m_finished)
        return false;
    auto found = readRow();
    m_finished = !found || !*found;
    if (m_finished)
        return found;
    std::swap(cells, m_row.cells);
    if (cells.size() < m_header.size())
        cells.resize(m_header.size());
    return true;
}

Result<bool> XlsxReader::readRow()
{
    while (!m_parser->take(m_row)) {
        if (m_fed)
            return false;
        if (m_cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        HEADWATER_TRY(const qint64 got, m_sheet.read(m_chunk.data(), chunkBytes));
        if (got == 0) {
            m_fed = true;
            HEADWATER_CHECK(m_xml->finish());
        } else {
            HEADWATER_CHECK(m_xml->feed(m_chunk.data(), static_cast<std::size_t>(got)));
        }
    }
    return true;
}

Result<std::unique_ptr<TableReader>> openArchive(QByteArray bytes, ZipArchive archive, const TableOptions &options)
{
    auto reader = std::make_unique<XlsxReader>(std::move(bytes), std::move(archive), options.cancellation);
    HEADWATER_CHECK(reader->open(options));
    return reader;
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(const QString &path, const TableOptions &options)
{
    HEADWATER_TRY(ZipArchive archive, ZipArchive::open(path));
    return openArchive({}, std::move(archive), options);
}

Result<std::unique_ptr<TableReader>> openXlsx(const QByteArray &bytes, const TableOptions &options)
{
    HEADWATER_TRY(ZipArchive archive, ZipArchive::open(bytes));
    return openArchive(bytes, std::move(archive), options);
}

} // namespace headwater
