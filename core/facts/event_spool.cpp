// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/event_spool.h"

#include <QtEndian>

namespace headwater {

namespace {

/// Of one record: how many events its bytes are (0: they are the next text), and how many bytes.
using RecordHead = std::array<quint32, 2>;

constexpr int recordsBetweenReports = 64;

/// Unpacks for those who want to see each event.
class Unpacker : public PackedEventSink
{
public:
    explicit Unpacker(const std::function<Result<>(const JourneyEvent &)> &take)
        : m_take(take)
    { }

    Result<> text(std::uint32_t, QByteArrayView utf8) override
    {
        m_texts.push_back(QString::fromUtf8(utf8));
        return {};
    }

    Result<> block(std::size_t events, const QByteArray &bytes) override
    {
        m_events.resize(events);
        if (!unpack(bytes, static_cast<std::uint32_t>(m_texts.size()), m_events))
            return failure(Error::Kind::FileUnreadable, QStringLiteral("the temporary file was damaged"));
        for (const CodedEvent &coded : m_events)
            HEADWATER_CHECK(m_take({ m_texts[coded.journey], m_texts[coded.account], m_texts[coded.activity],
                m_texts[coded.channel], m_texts[coded.actor], coded.at }));
        return {};
    }

private:
    const std::function<Result<>(const JourneyEvent &)> &m_take;
    std::vector<QString> m_texts;
    std::vector<CodedEvent> m_events;
};

} // namespace

Result<> EventSpool::add(const EventView &event, const EventPrints &prints)
{
    ++m_count;
    return m_packer.add(event, prints, *this);
}

Result<> EventSpool::finish()
{
    HEADWATER_CHECK(m_packer.finish(*this));
    m_packer = {};
    if (m_count > 0 && !m_file.flush())
        return failure(Error::Kind::StorageFailed, m_file.errorString());
    return {};
}

Result<> EventSpool::text(std::uint32_t, QByteArrayView utf8) { return write(0, utf8); }

Result<> EventSpool::block(std::size_t events, const QByteArray &bytes)
{
    return write(static_cast<std::uint32_t>(events), bytes);
}

Result<> EventSpool::write(std::uint32_t events, QByteArrayView bytes)
{
    const RecordHead head { events, static_cast<quint32>(bytes.size()) };
    const bool isWritten = (m_file.isOpen() || m_file.open())
        && m_file.write(reinterpret_cast<const char *>(head.data()), sizeof head) == sizeof head
        && m_file.write(bytes.data(), bytes.size()) == bytes.size();
    return isWritten ? Result<> {} : failure(Error::Kind::StorageFailed, m_file.errorString());
}

Result<> EventSpool::handTo(PackedEventSink &sink, const Progress &progress, const Cancellation &cancellation) const
{
    std::uint32_t texts = 0;
    std::int64_t events = 0;
    if (m_count > 0 && !m_file.seek(0))
        return failure(Error::Kind::FileUnreadable, m_file.errorString());
    QByteArray bytes;
    for (int records = 1; events < m_count; ++records) {
        RecordHead head {};
        bool isRead = m_file.read(reinterpret_cast<char *>(head.data()), sizeof head) == sizeof head;
        bytes.resize(isRead ? static_cast<qsizetype>(head[1]) : 0);
        isRead = isRead && m_file.read(bytes.data(), bytes.size()) == bytes.size();
        if (!isRead)
            return failure(Error::Kind::FileUnreadable, m_file.errorString());
        HEADWATER_CHECK(head[0] > 0 ? sink.block(head[0], bytes) : sink.text(texts++, bytes));
        events += head[0];
        if (records % recordsBetweenReports != 0)
            continue;
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (progress)
            progress(static_cast<double>(events) / static_cast<double>(m_count));
    }
    return {};
}

Result<> EventSpool::visit(const std::function<Result<>(const JourneyEvent &)> &take, const Progress &progress,
    const Cancellation &cancellation) const
{
    Unpacker unpacker(take);
    return handTo(unpacker, progress, cancellation);
}

Result<> FactSink::addAll(const EventSpool &events, const Progress &progress, const Cancellation &cancellation)
{
    return events.visit([this](const JourneyEvent &event) { return add(event); }, progress, cancellation);
}

} // namespace headwater
