// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/byte_writer.h"

#include <limits>

namespace headwater {

/// Reads what ByteWriter wrote. After the first thing that does not fit, everything reads as empty and
/// isGood() stays false.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    bool isGood() const { return m_good; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    void refuseUnless(bool sound) { m_good = m_good && sound; }

    std::uint64_t unsignedNumber()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<std::uint64_t>(static_cast<unsigned char>(next()));
            value |= (byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return m_good ? value : 0;
        }
        m_good = false;
        return 0;
    }
    void read(std::int64_t &value)
    {
        const std::uint64_t coded = unsignedNumber();
        value = static_cast<std::int64_t>((coded >> 1) ^ (~(coded & 1) + 1));
    }
    void read(bool &value)
    {
        const std::uint64_t number = unsignedNumber();
        refuseUnless(number <= 1);
        value = number == 1;
    }
    void read(double &value)
    {
        std::uint64_t bits = 0;
        for (int shift = 0; shift < 64; shift += 8)
            bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(next())) << shift;
        value = std::bit_cast<double>(bits);
        refuseUnless(std::isfinite(value));
    }
    void read(QString &text)
    {
        const std::uint64_t size = unsignedNumber();
        refuseUnless(size <= static_cast<std::uint64_t>(longestStoredText)
            && size <= static_cast<std::uint64_t>(m_bytes.size() - m_at));
        if (!m_good)
            return;
        const auto length = static_cast<qsizetype>(size);
        const QByteArrayView utf8 = QByteArrayView(m_bytes).sliced(m_at, length);
        text = QString::fromUtf8(utf8);
        if (utf8.startsWith("\xEF\xBB\xBF")) // fromUtf8 takes it for a mark and drops it
            text.prepend(QChar(QChar::ByteOrderMark));
        m_at += length;
    }
    void read(Money &value) { read(value.cents); }
    void read(Minutes &value) { read(value.count); }
    void read(Share &value)
    {
        std::int64_t parts = 0;
        read(parts);
        refuseUnless(
            parts >= std::numeric_limits<std::int32_t>::min() && parts <= std::numeric_limits<std::int32_t>::max());
        value.parts = static_cast<std::int32_t>(parts);
    }
    void read(std::optional<double> &value)
    {
        bool present = false;
        read(present);
        value.reset();
        if (present)
            read(value.emplace());
    }
    void read(QDate &value)
    {
        bool present = false;
        std::int64_t day = 0;
        read(present);
        if (present)
            read(day);
        value = present ? QDate::fromJulianDay(day) : QDate();
        refuseUnless(value.isValid() == present);
    }
    template <typename Tag> void read(Id<Tag> &value)
    {
        read(value.value);
        refuseUnless(value.value >= 0 && value.value <= highestStoredId);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(Enum &value)
    {
        const std::uint64_t number = unsignedNumber();
        refuseUnless(number < wordsOf<Enum>.size());
        value = m_good ? static_cast<Enum>(number) : Enum {};
    }
    void read(OwnerShare &owner)
    {
        read(owner.seat);
        read(owner.share);
    }
    template <typename Value> void read(std::vector<Value> &values)
    {
        const std::uint64_t size = unsignedNumber();
        refuseUnless(size <= longestStoredList);
        values.clear();
        for (std::uint64_t i = 0; i < size && m_good; ++i)
            read(values.emplace_back());
    }

private:
    char next()
    {
        refuseUnless(m_at < m_bytes.size());
        return m_good ? m_bytes[m_at++] : '\0';
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace headwater
