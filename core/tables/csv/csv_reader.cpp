// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/csv_reader.h"

#include "core/tables/csv/delimiter_sniffer.h"
#include "core/tables/csv/field_decoder.h"
#include "core/tables/csv/text_source.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace headwater {

namespace {

constexpr std::size_t maxFieldBytes = 16 * 1024 * 1024;
constexpr std::size_t maxColumns = 16'384;
constexpr qint64 largestFirstBuffer = 512 * 1024;
constexpr qint64 smallestBuffer = 4 * 1024;
constexpr std::size_t scanPadding = 16; // findFieldEnd() may look this far behind the text

/// The first delimiter, CR or LF in [from, end), or end. May read up to 16 bytes behind end.
const char *findFieldEnd(const char *from, const char *end, char delimiter)
{
#if defined(__SSE2__)
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i returns = _mm_set1_epi8('\r');
    const __m128i feeds = _mm_set1_epi8('\n');
    for (; from < end; from += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters),
            _mm_or_si128(_mm_cmpeq_epi8(bytes, returns), _mm_cmpeq_epi8(bytes, feeds)));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits)); mask != 0)
            return std::min(from + std::countr_zero(mask), end);
    }
    return end;
#else
    return std::find_if(from, end, [delimiter](char c) { return c == delimiter || c == '\r' || c == '\n'; });
#endif
}

qint64 lineEndsIn(const char *from, const char *end)
{
    qint64 count = 0;
    for (const char *at = from; at < end; ++at)
        count += *at == '\n' || (*at == '\r' && !(at + 1 < end && at[1] == '\n'));
    return count;
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

class CsvReader final : public TableReader
{
public:
    CsvReader(TextSource source, const TableOptions &options)
        : m_source(std::move(source))
        , m_decoder(m_source.bytes(), options.undoNeutralising)
        , m_cancellation(options.cancellation)
        , m_buffer(
              static_cast<std::size_t>(std::clamp(m_source.size(), smallestBuffer, largestFirstBuffer)) + scanPadding,
              '\0')
    {
        m_format.kind = QStringLiteral("csv");
        m_format.encoding = m_source.encoding();
    }

    Result<> open(const TableOptions &options);

    const std::vector<QString> &header() const override { return m_header; }
    Result<bool> next(std::vector<QString> &cells) override;
    void needOnly(std::vector<bool> columns) override { m_needed = std::move(columns); }
    qint64 row() const override { return m_row; }
    const TableFormat &format() const override { return m_format; }
    double progress() const override { return m_source.progress(); }
    EncodingRepairs repairs() const override { return m_repairs; }

private:
    Result<> obeyFirstLine(const TableOptions &options);
    Result<bool> readRecord(std::vector<QString> &cells);
    /// The first column tells whether a row is blank.
    bool isNeeded(std::size_t column) const
    {
        return m_needed.empty() || column == 0 || (column < m_needed.size() && m_needed[column]);
    }
    Result<> readField(QString &field);
    Result<> passOver(QString &field);
    Result<> readPlainField(QString &field);
    Result<> readQuotedField(QString &field);
    Result<> findClosingQuote(std::size_t &start, bool &doubled);
    Result<> findFieldEndFrom(std::size_t &start);
    Result<bool> isAtEnd();
    Result<bool> fill(std::size_t &keepFrom);
    Result<> endRecord(std::vector<QString> &cells, std::size_t count);
    Result<> skipLineEnd();
    void noteEncoding();
    tl::unexpected<Error> damaged(qint64 line, const QString &what);

    TextSource m_source;
    FieldDecoder m_decoder;
    Cancellation m_cancellation;
    TableFormat m_format;
    EncodingRepairs m_repairs;
    std::vector<QString> m_header;
    std::vector<bool> m_needed; ///< by column; empty: all of them
    std::string m_buffer;
    std::string m_scratch; ///< a quoted field without its doubled quotes
    std::size_t m_at = 0; ///< what is read next
    std::size_t m_end = 0; ///< end of the text in the buffer
    qint64 m_line = 1; ///< the line that m_at is in
    qint64 m_row = 0;
    char m_delimiter = ',';
    bool m_wasQuoted = false;
    bool m_foundZero = false;
    bool m_finished = false;
};

Result<> CsvReader::open(const TableOptions &options)
{
    HEADWATER_CHECK(obeyFirstLine(options));
    m_format.delimiter = QLatin1Char(m_delimiter);
    do {
        HEADWATER_TRY(const bool found, readRecord(m_header));
        if (!found)
            return failure(options.headerRow ? Error::Kind::InvalidInput : Error::Kind::FileNotOurs,
                options.headerRow ? QStringLiteral("the file has no row %1").arg(*options.headerRow)
                                  : QStringLiteral("the file has no rows"));
    } while (m_row < options.headerRow.value_or(1));
    return {};
}

/// Excel's "sep=;" says the delimiter and is no row; otherwise the options or the text say it.
Result<> CsvReader::obeyFirstLine(const TableOptions &options)
{
    std::size_t keep = 0;
    HEADWATER_CHECK(fill(keep));
    const QByteArray &sample = m_source.sample();
    const bool says = sample.size() > 4 && qstrnicmp(sample.constData(), "sep=", 4) == 0
        && (sample.size() == 5 || sample[5] == '\n' || sample[5] == '\r');
    if (says) {
        m_delimiter = sample[4];
        m_at = 5;
        HEADWATER_CHECK(skipLineEnd());
    } else {
        m_delimiter = sniffDelimiter(sample, m_source.sampleIsWhole(), options.headerRow.value_or(1));
    }
    if (options.delimiter) {
        const char16_t chosen = options.delimiter->unicode();
        if (chosen == 0 || chosen > 0x7E || chosen == u'"' || chosen == u'\n' || chosen == u'\r')
            return failure(Error::Kind::InvalidInput, QStringLiteral("this character cannot separate columns"));
        m_delimiter = static_cast<char>(chosen);
    }
    return {};
}

Result<bool> CsvReader::next(std::vector<QString> &cells)
{
    if (m_finished)
        return false;
    auto found = readRecord(cells);
    m_finished = !found || !*found;
    if (!m_finished && cells.size() < m_header.size())
        cells.resize(m_header.size());
    return found;
}

Result<bool> CsvReader::readRecord(std::vector<QString> &cells)
{
    for (;;) {
        HEADWATER_TRY(const bool atEnd, isAtEnd());
        if (atEnd)
            return false;
        m_row = m_line;
        std::size_t count = 0;
        bool more = true;
        while (more) {
            if (count == maxColumns)
                return damaged(m_row, QStringLiteral("more than 16,384 columns; is the delimiter right?"));
            if (count == cells.size())
                cells.emplace_back();
            HEADWATER_CHECK(isNeeded(count) ? readField(cells[count]) : passOver(cells[count]));
            ++count;
            more = m_at < m_end && m_buffer[m_at] == m_delimiter;
            m_at += more;
        }
        HEADWATER_CHECK(endRecord(cells, count));
        const bool blank = count == 1 && !m_wasQuoted && QStringView(cells[0]).trimmed().isEmpty();
        if (!blank)
            return true;
    }
}

/// Behind the last field: at a line end or at the end of the file.
Result<> CsvReader::endRecord(std::vector<QString> &cells, std::size_t count)
{
    cells.resize(count);
    noteEncoding();
    return skipLineEnd();
}

void CsvReader::noteEncoding()
{
    if (m_decoder.repairs() > m_repairs.cells) {
        m_repairs.firstRow = m_repairs.firstRow > 0 ? m_repairs.firstRow : m_row;
        m_repairs.cells = m_decoder.repairs();
    }
    if (m_source.bytes() == TextBytes::Ascii && m_decoder.bytes() == TextBytes::Windows1252)
        m_format.encoding = QStringLiteral("Windows-1252");
}

Result<> CsvReader::skipLineEnd()
{
    HEADWATER_TRY(bool atEnd, isAtEnd());
    if (atEnd)
        return {};
    if (m_buffer[m_at] == '\r') {
        ++m_at;
        ++m_line;
        HEADWATER_TRY(atEnd, isAtEnd());
        m_at += !atEnd && m_buffer[m_at] == '\n';
    } else if (m_buffer[m_at] == '\n') {
        ++m_at;
        ++m_line;
    }
    return {};
}

Result<> CsvReader::readField(QString &field)
{
    HEADWATER_TRY(const bool atEnd, isAtEnd());
    m_wasQuoted = !atEnd && m_buffer[m_at] == '"' && m_delimiter != '"';
    return m_wasQuoted ? readQuotedField(field) : readPlainField(field);
}

Result<> CsvReader::passOver(QString &field)
{
    HEADWATER_TRY(const bool atEnd, isAtEnd());
    if (!atEnd && m_buffer[m_at] == '"' && m_delimiter != '"')
        return readField(field);
    field.clear();
    std::size_t start = m_at;
    return findFieldEndFrom(start);
}

Result<> CsvReader::readPlainField(QString &field)
{
    std::size_t start = m_at;
    HEADWATER_CHECK(findFieldEndFrom(start));
    m_decoder.decode(m_buffer.data() + start, m_at - start, field);
    return {};
}

Result<> CsvReader::readQuotedField(QString &field)
{
    const qint64 openedIn = m_line;
    std::size_t start = m_at + 1;
    bool doubled = false;
    ++m_at;
    if (auto closed = findClosingQuote(start, doubled); !closed)
        return closed;
    m_line = openedIn + lineEndsIn(m_buffer.data() + start, m_buffer.data() + m_at);
    const std::size_t fieldLength = m_at - start;
    ++m_at;
    HEADWATER_CHECK(findFieldEndFrom(start));
    const std::size_t junkFrom = start + fieldLength + 1;
    if (!doubled && junkFrom == m_at) {
        m_decoder.decode(m_buffer.data() + start, fieldLength, field);
        return {};
    }
    m_scratch.clear();
    const std::string_view quoted(m_buffer.data() + start, fieldLength);
    for (std::size_t from = 0; from < fieldLength;) { // every quote in here is a doubled one
        const std::size_t quote = std::min(quoted.find('"', from), fieldLength - 1);
        m_scratch += quoted.substr(from, quote + 1 - from);
        from = quote + (quoted[quote] == '"' ? 2 : 1);
    }
    const std::string_view junk(m_buffer.data() + junkFrom, m_at - junkFrom);
    if (!isBlank(junk))
        m_scratch += junk;
    m_decoder.decode(m_scratch.data(), m_scratch.size(), field);
    return {};
}

/// Moves m_at from inside a quoted field to its closing quote. `start` moves along when the buffer does.
Result<> CsvReader::findClosingQuote(std::size_t &start, bool &doubled)
{
    const qint64 openedIn = m_line;
    for (;;) {
        const void *quote = std::memchr(m_buffer.data() + m_at, '"', m_end - m_at);
        m_at = quote ? static_cast<std::size_t>(static_cast<const char *>(quote) - m_buffer.data()) : m_end;
        if (m_at - start > maxFieldBytes)
            return damaged(openedIn, QStringLiteral("a field longer than 16 MB; is a quote never closed?"));
        if (!quote || m_at + 1 == m_end) {
            HEADWATER_TRY(const bool more, fill(start));
            if (!more && !quote)
                return damaged(openedIn, QStringLiteral("a quote that is opened here is never closed"));
            if (more)
                continue;
        }
        if (m_at + 1 == m_end || m_buffer[m_at + 1] != '"')
            return {};
        doubled = true;
        m_at += 2;
    }
}

/// Moves m_at to the delimiter or line end behind it, or to the end of the file.
Result<> CsvReader::findFieldEndFrom(std::size_t &start)
{
    for (bool more = true; more;) {
        const char *text = m_buffer.data();
        m_at = static_cast<std::size_t>(findFieldEnd(text + m_at, text + m_end, m_delimiter) - text);
        if (m_at - start > maxFieldBytes)
            return damaged(m_line, QStringLiteral("a field longer than 16 MB; is this a table?"));
        if (m_at < m_end)
            return {};
        HEADWATER_TRY(more, fill(start));
    }
    return {};
}

Result<bool> CsvReader::isAtEnd()
{
    if (m_at < m_end)
        return false;
    std::size_t keep = m_at;
    HEADWATER_TRY(const bool more, fill(keep));
    return !more;
}

/// Reads on, dropping what lies before `keepFrom`. False at the end of the file.
Result<bool> CsvReader::fill(std::size_t &keepFrom)
{
    if (m_cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    if (m_foundZero)
        return damaged(m_line, QStringLiteral("a zero byte; this is not, or no longer, a text file"));
    std::memmove(m_buffer.data(), m_buffer.data() + keepFrom, m_end - keepFrom);
    m_at -= keepFrom;
    m_end -= keepFrom;
    keepFrom = 0;
    if (m_buffer.size() - scanPadding < 2 * m_end)
        m_buffer.resize(2 * m_end + scanPadding);
    char *to = m_buffer.data() + m_end;
    HEADWATER_TRY(const qint64 got, m_source.read(to, static_cast<qint64>(m_buffer.size() - scanPadding - m_end)));
    const void *zero = std::memchr(to, '\0', static_cast<std::size_t>(got));
    m_foundZero = zero != nullptr;
    if (m_foundZero && zero == to)
        return damaged(m_line, QStringLiteral("a zero byte; this is not, or no longer, a text file"));
    m_end += zero ? static_cast<std::size_t>(static_cast<const char *>(zero) - to) : static_cast<std::size_t>(got);
    return got > 0;
}

tl::unexpected<Error> CsvReader::damaged(qint64 line, const QString &what)
{
    return failure(Error::Kind::FileNotOurs, QStringLiteral("row %1: %2").arg(line).arg(what));
}

} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QIODevice> device, const TableOptions &options)
{
    HEADWATER_TRY(TextSource source, TextSource::open(std::move(device), options.encoding));
    auto reader = std::make_unique<CsvReader>(std::move(source), options);
    HEADWATER_CHECK(reader->open(options));
    return reader;
}

} // namespace headwater
