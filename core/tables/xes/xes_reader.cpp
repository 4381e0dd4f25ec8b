// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xes/xes_reader.h"

#include "core/tables/xes/unpacking.h"
#include "core/tables/xes/xes_parser.h"

#include <array>

namespace headwater {

namespace {

constexpr std::size_t chunkBytes = 32 * 1024; // the events in it wait in memory
constexpr qint64 bytesLookedAt = 512 * 1024; // for the header

XesColumns columnsFor(const TableOptions &options)
{
    return options.columns.empty() ? XesColumns() : XesColumns(options.columns);
}

class XesReader final : public TableReader
{
public:
    XesReader(std::unique_ptr<QIODevice> device, const TableOptions &options)
        : m_cancellation(options.cancellation)
        , m_bytes(std::move(device))
        , m_parser(columnsFor(options))
        , m_xml(m_parser, QStringLiteral("the log's XML"))
    { }

    Result<> open();

    const std::vector<QString> &header() const override { return m_parser.columns().names(); }
    Result<bool> next(std::vector<QString> &cells) override;
    Result<qint64> skipRest(const Progress &progress) override;
    qint64 row() const override { return m_event.row; }
    const TableFormat &format() const override { return m_format; }
    double progress() const override { return m_bytes.progress(); }
    EncodingRepairs repairs() const override { return {}; }

private:
    Result<> feed();
    Result<> checkStart(QByteArrayView chunk) const;

    Cancellation m_cancellation;
    UnpackedBytes m_bytes;
    XesParser m_parser;
    XmlParser m_xml;
    TableFormat m_format;
    XesEvent m_event;
    std::array<char, chunkBytes> m_chunk;
    qint64 m_fedBytes = 0;
    bool m_fed = false; ///< everything; events may still wait in the parser
    std::optional<Error> m_trouble; ///< reported once the events before it have been read
};

Result<> XesReader::open()
{
    m_format.kind = m_bytes.isPacked() ? QStringLiteral("xes.gz") : QStringLiteral("xes");
    while (!m_fed && (m_fedBytes == 0 || (!m_parser.columns().isFixed() && m_fedBytes < bytesLookedAt))) {
        const Result<> fed = feed();
        if (!fed && (m_parser.ready() == 0 || fed.error().kind != Error::Kind::FileNotOurs))
            return fed;
        if (!fed)
            m_trouble = fed.error();
        m_fed = m_fed || !fed;
    }
    return {};
}

Result<bool> XesReader::next(std::vector<QString> &cells)
{
    while (!m_parser.take(m_event)) {
        if (m_trouble) {
            const Error trouble = *m_trouble;
            m_trouble.reset();
            return tl::unexpected(trouble);
        }
        if (m_fed)
            return false;
        if (const Result<> fed = feed(); !fed) {
            m_fed = true;
            m_trouble = fed.error();
        }
    }
    std::swap(cells, m_event.cells);
    cells.resize(header().size());
    return true;
}

Result<qint64> XesReader::skipRest(const Progress &progress)
{
    const auto waiting = static_cast<qint64>(m_parser.ready());
    m_parser.onlyCount();
    while (m_parser.take(m_event)) { }
    while (!m_fed) {
        if (progress)
            progress(m_bytes.progress());
        if (const Result<> fed = feed(); !fed) {
            m_fed = true;
            m_trouble = fed.error();
        }
    }
    if (m_trouble) {
        const Error trouble = *m_trouble;
        m_trouble.reset();
        return tl::unexpected(trouble);
    }
    return waiting + m_parser.counted();
}

/// One more chunk to the parser.
Result<> XesReader::feed()
{
    if (m_cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_TRY(const qint64 got, m_bytes.read(m_chunk.data(), chunkBytes));
    if (m_fedBytes == 0)
        HEADWATER_CHECK(checkStart(QByteArrayView(m_chunk.data(), got)));
    m_fedBytes += got;
    m_fed = got == 0;
    if (m_fed)
        return m_xml.finish();
    return m_xml.feed(m_chunk.data(), static_cast<std::size_t>(got));
}

/// Anything can be packed.
Result<> XesReader::checkStart(QByteArrayView chunk) const
{
    const bool canBeXml = (startsLikeXml(chunk) && !chunk.startsWith("\x1F\x8B")) || chunk.trimmed().startsWith('<');
    if (m_bytes.isPacked() && !canBeXml)
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("this is a compressed file (.gz), and no event log in XES is in it: unpack it first"));
    return {};
}

} // namespace

bool startsLikeXml(QByteArrayView head)
{
    if (head.startsWith("\x1F\x8B") || head.startsWith(QByteArrayView("\xFF\xFE<\0", 4))
        || head.startsWith(QByteArrayView("\xFE\xFF\0<", 4)))
        return true;
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const QByteArrayView text = head.trimmed();
    return text.startsWith("<?xml") || text.startsWith("<log") || text.startsWith("<!--");
}

Result<std::unique_ptr<TableReader>> openXes(std::unique_ptr<QIODevice> device, const TableOptions &options)
{
    auto reader = std::make_unique<XesReader>(std::move(device), options);
    HEADWATER_CHECK(reader->open());
    return reader;
}

} // namespace headwater
