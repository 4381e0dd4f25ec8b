// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv/field_decoder.h"

#include "core/tables/csv/neutralising.h"

#include <array>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace headwater {

namespace {

constexpr qsizetype keptCapacity = 64 * 1024; // of a reused string; more would let every column keep its longest

/// Windows-1252 for 0x80..0x9F; the five bytes it leaves undefined become the replacement character.
constexpr std::array<char16_t, 32> windows1252 = { u'\u20AC', u'\uFFFD', u'\u201A', u'\u0192', u'\u201E', u'\u2026',
    u'\u2020', u'\u2021', u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\uFFFD', u'\u017D', u'\uFFFD',
    u'\uFFFD', u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014', u'\u02DC', u'\u2122',
    u'\u0161', u'\u203A', u'\u0153', u'\uFFFD', u'\u017E', u'\u0178' };

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes.data(), bytes.size());
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = windows1252[c.unicode() - 0x80u];
    }
    return text;
}

/// Writes the bytes as UTF-16 and says whether all of them were ASCII (otherwise `to` holds nonsense).
bool widenAscii(const char *from, std::size_t length, char16_t *to)
{
    std::size_t i = 0;
    unsigned seen = 0;
#if defined(__SSE2__)
    const __m128i zero = _mm_setzero_si128();
    int high = 0;
    for (; i + 16 <= length; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + i));
        high |= _mm_movemask_epi8(bytes);
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + i), _mm_unpacklo_epi8(bytes, zero));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + i + 8), _mm_unpackhi_epi8(bytes, zero));
    }
    if (high != 0)
        return false;
#endif
    for (; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(from[i]);
        seen |= byte;
        to[i] = byte;
    }
    return seen < 0x80;
}

} // namespace

void clearField(QString &field)
{
    if (!field.isDetached() || field.capacity() > keptCapacity)
        field = QString();
    else
        field.resize(0);
}

void FieldDecoder::decode(const char *from, std::size_t length, QString &field)
{
    if (length == 0) {
        clearField(field);
        return;
    }
    const auto size = static_cast<qsizetype>(length);
    if (field.isDetached() && field.capacity() >= size && field.capacity() <= keptCapacity)
        field.resize(size);
    else
        field = QString(size, Qt::Uninitialized);
    if (!widenAscii(from, length, reinterpret_cast<char16_t *>(field.data())))
        field = decodeBeyondAscii({ from, size });
    if (m_undoNeutralising && field.startsWith(u'\''))
        undoNeutralising(field);
}

QString FieldDecoder::decodeBeyondAscii(QByteArrayView bytes)
{
    if (m_bytes == TextBytes::Windows1252)
        return fromWindows1252(bytes);
    const bool valid = bytes.isValidUtf8();
    if (m_bytes == TextBytes::Ascii)
        m_bytes = valid ? TextBytes::Utf8 : TextBytes::Windows1252;
    else if (!valid)
        ++m_repairs;
    return valid ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace headwater
