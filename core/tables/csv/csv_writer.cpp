// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/csv_writer.h"

#include "core/tables/csv/neutralising.h"

#include <QSaveFile>

#include <array>
#include <charconv>
#include <cmath>

namespace headwater {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

/// The shortest digits that give the same number again, without exponent where people would not use one.
QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-6 && size < 1e15);
    std::array<char, 64> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value,
        plain ? std::chars_format::fixed : std::chars_format::scientific);
    return QString::fromLatin1(digits.data(), written.ptr - digits.data());
}

QString momentText(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, std::size_t columns, char delimiter)
        : m_file(path)
        , m_columns(columns)
        , m_delimiter(delimiter)
    { }

    Result<> open(const std::vector<TableColumn> &columns, bool byteOrderMark);
    Result<> writeRow(std::span<const TableCell> cells) override;
    Result<> finish() override;

private:
    void addCell(const TableCell &cell);
    Result<> flush();

    QSaveFile m_file;
    QByteArray m_buffer;
    std::size_t m_columns;
    char m_delimiter;
};

Result<> CsvWriter::open(const std::vector<TableColumn> &columns, bool byteOrderMark)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::StorageFailed, m_file.errorString());
    m_buffer.reserve(2 * bufferBytes);
    if (byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    std::vector<TableCell> names;
    for (const TableColumn &column : columns)
        names.emplace_back(column.name);
    return writeRow(names);
}

Result<> CsvWriter::writeRow(std::span<const TableCell> cells)
{
    if (cells.size() > m_columns)
        return failure(Error::Kind::InvalidInput, QStringLiteral("a row has more cells than there are columns"));
    for (std::size_t i = 0; i < m_columns; ++i) {
        if (i > 0)
            m_buffer += m_delimiter;
        if (i < cells.size())
            addCell(cells[i]);
    }
    m_buffer += "\r\n";
    return m_buffer.size() >= bufferBytes ? flush() : Result<> {};
}

void CsvWriter::addCell(const TableCell &cell)
{
    QString text = cellText(cell);
    if (std::holds_alternative<QString>(cell) && needsNeutralising(text))
        text.prepend(u'\'');
    text.replace(QChar(u'\0'), QChar::ReplacementCharacter); // would make the file look binary
    QByteArray bytes = text.toUtf8();
    const bool blankLine = m_columns == 1 && bytes.trimmed().isEmpty(); // readers skip those
    const bool quote = blankLine || bytes.contains(m_delimiter) || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r');
    if (quote)
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    m_buffer += bytes;
}

Result<> CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return failure(Error::Kind::StorageFailed, m_file.errorString());
    m_buffer.resize(0);
    return {};
}

Result<> CsvWriter::finish()
{
    HEADWATER_CHECK(flush());
    if (!m_file.commit())
        return failure(Error::Kind::StorageFailed, m_file.errorString());
    return {};
}

struct TextOfCell {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(double number) const { return numberText(number); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const { return momentText(moment); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
};

} // namespace

QString cellText(const TableCell &cell) { return std::visit(TextOfCell {}, cell); }

Result<std::unique_ptr<TableWriter>> createCsv(
    const QString &path, const std::vector<TableColumn> &columns, const TableWriteOptions &options)
{
    if (options.delimiter == 0 || options.delimiter > 0x7E || options.delimiter == u'"')
        return failure(Error::Kind::InvalidInput, QStringLiteral("this character cannot separate columns"));
    auto writer = std::make_unique<CsvWriter>(path, columns.size(), static_cast<char>(options.delimiter));
    HEADWATER_CHECK(writer->open(columns, options.byteOrderMark));
    return writer;
}

} // namespace headwater
