// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xes/unpacking.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace headwater {

namespace {

constexpr qsizetype packedChunk = 64 * 1024;
constexpr int gzipFormat = 16 + MAX_WBITS;
constexpr qint64 harmlessSize = 256ll << 20;
constexpr qint64 largestLog = 64ll << 30;
constexpr qint64 mostPacking = 200; ///< logs pack about 1:20, hardly ever above 1:60; zeros 1:1000

tl::unexpected<Error> cutOff()
{
    return failure(Error::Kind::FileNotOurs,
        QStringLiteral("the compressed file ends too early: it was not copied or downloaded whole"));
}

} // namespace

void UnpackedBytes::Free::operator()(z_stream_s *inflater) const
{
    inflateEnd(inflater);
    delete inflater;
}

UnpackedBytes::UnpackedBytes(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
    if (!fill() || !m_packed.startsWith("\x1F\x8B")) // read() meets the same trouble again
        return;
    auto inflater = std::make_unique<z_stream>();
    if (inflateInit2(inflater.get(), gzipFormat) == Z_OK)
        m_inflater.reset(inflater.release());
}

double UnpackedBytes::progress() const
{
    const qint64 size = m_device->size();
    return size > 0 ? std::min(1.0, static_cast<double>(m_taken) / static_cast<double>(size)) : 1;
}

Result<bool> UnpackedBytes::fill()
{
    m_packed.resize(packedChunk);
    m_packedFrom = 0;
    const qint64 got = m_device->read(m_packed.data(), packedChunk);
    m_packed.truncate(std::max<qint64>(got, 0));
    if (got < 0)
        return failure(Error::Kind::FileUnreadable, m_device->errorString());
    m_taken += got;
    return got > 0;
}

Result<qint64> UnpackedBytes::read(char *to, qint64 room)
{
    if (m_inflater)
        return inflate(to, room);
    if (m_packedFrom == m_packed.size()) {
        HEADWATER_TRY(const bool isMore, fill());
        if (!isMore)
            return 0;
    }
    const qint64 count = std::min<qint64>(room, m_packed.size() - m_packedFrom);
    std::memcpy(to, m_packed.constData() + m_packedFrom, static_cast<std::size_t>(count));
    m_packedFrom += count;
    return count;
}

Result<qint64> UnpackedBytes::inflate(char *to, qint64 room)
{
    z_stream &stream = *m_inflater;
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = static_cast<uInt>(std::min<qint64>(room, 1 << 30));
    const uInt wanted = stream.avail_out;
    while (stream.avail_out == wanted) {
        if (m_packedFrom == m_packed.size()) {
            HEADWATER_TRY(const bool isMore, fill());
            if (!isMore && !m_memberEnded)
                return cutOff();
            if (!isMore)
                return 0;
        }
        if (m_memberEnded) { // another member, or the zeros with which tapes are filled up
            if (m_packed[m_packedFrom] == '\0') {
                ++m_packedFrom;
                continue;
            }
            inflateReset(&stream);
            m_memberEnded = false;
        }
        stream.next_in = reinterpret_cast<Bytef *>(m_packed.data() + m_packedFrom);
        stream.avail_in = static_cast<uInt>(m_packed.size() - m_packedFrom);
        const int outcome = ::inflate(&stream, Z_NO_FLUSH);
        m_packedFrom = m_packed.size() - static_cast<qsizetype>(stream.avail_in);
        m_memberEnded = outcome == Z_STREAM_END;
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
            return failure(
                Error::Kind::FileNotOurs, QStringLiteral("the compressed file is damaged: fetch or export it again"));
    }
    const qint64 count = wanted - stream.avail_out;
    m_given += count;
    if (m_given > largestLog || (m_given > harmlessSize && m_given / mostPacking > m_taken))
        return failure(Error::Kind::FileNotOurs,
            QStringLiteral("the compressed file unpacks to more than %1 MB; this is no ordinary event log")
                .arg(m_given >> 20));
    return count;
}

} // namespace headwater
