// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"

#include <QByteArray>
#include <QString>

#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

/// Column values as bytes, short and independent of the machine: whole numbers in groups of seven bits, so
/// that ids and cents take two to four bytes.
namespace headwater {

/// What a plan file can hold; whatever exceeds it is refused before it becomes part of a plan.
inline constexpr qsizetype longestStoredText = 1024 * 1024;
inline constexpr std::int64_t highestStoredId = 100'000'000;
inline constexpr std::size_t longestStoredList = 50'000;

class ByteWriter
{
public:
    void unsignedNumber(std::uint64_t value)
    {
        constexpr std::uint64_t more = 0x80;
        while (value >= more) {
            m_bytes.append(static_cast<char>(value | more));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void write(std::int64_t value) // small magnitudes of either sign stay short
    {
        unsignedNumber((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void write(bool value) { unsignedNumber(value); }
    void write(double value)
    {
        refuseUnless(std::isfinite(value));
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes.append(static_cast<char>(bits >> shift));
    }
    void write(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        refuseUnless(utf8.size() <= longestStoredText);
        unsignedNumber(static_cast<std::uint64_t>(utf8.size()));
        m_bytes.append(utf8);
    }
    void write(Money value) { write(value.cents); }
    void write(Share value) { write(std::int64_t(value.parts)); }
    void write(Minutes value) { write(value.count); }
    void write(const std::optional<double> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    void write(QDate value)
    {
        write(value.isValid());
        if (value.isValid())
            write(std::int64_t(value.toJulianDay()));
    }
    template <typename Tag>
    void write(Id<Tag> value)
    {
        refuseUnless(value.value >= 0 && value.value <= highestStoredId);
        write(value.value);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void write(Enum value) { unsignedNumber(static_cast<std::uint64_t>(value)); }
    void write(const OwnerShare &owner)
    {
        write(owner.seat);
        write(owner.share);
    }
    template <typename Value>
    void write(const std::vector<Value> &values)
    {
        refuseUnless(values.size() <= longestStoredList);
        unsignedNumber(values.size());
        for (const Value &value : values)
            write(value);
    }

    void refuseUnless(bool storable) { m_storable = m_storable && storable; }
    bool isStorable() const { return m_storable; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_storable = true;
};

/// Reads what ByteWriter wrote. After the first thing that does not fit, everything reads as empty and
/// isGood() stays false.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

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
        refuseUnless(size <= static_cast<std::uint64_t>(longestStoredText) && size <= static_cast<std::uint64_t>(m_bytes.size() - m_at));
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
        refuseUnless(parts >= std::numeric_limits<std::int32_t>::min() && parts <= std::numeric_limits<std::int32_t>::max());
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
    template <typename Tag>
    void read(Id<Tag> &value)
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
    template <typename Value>
    void read(std::vector<Value> &values)
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
