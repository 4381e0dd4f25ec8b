// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/columns.h"

#include <QByteArray>
#include <QString>

#include <bit>
#include <cmath>
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
    template <typename Tag> void write(Id<Tag> value)
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
    template <typename Value> void write(const std::vector<Value> &values)
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

} // namespace headwater
