// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/text_pool.h"

#include <QHashFunctions>

namespace headwater {

namespace {

std::size_t hashOf(std::string_view utf8)
{
    constexpr std::size_t seed = 0x9E37'79B9'7F4A'7C15; // the order of slots must not differ from run to run
    return qHashBits(utf8.data(), utf8.size(), seed);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

} // namespace

std::string_view TextPool::utf8(std::uint32_t code) const
{
    const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
    return std::string_view(m_letters).substr(begin, m_ends[code] - begin);
}

QString TextPool::text(std::uint32_t code) const
{
    const std::string_view letters = utf8(code);
    return QString::fromUtf8(letters.data(), static_cast<qsizetype>(letters.size()));
}

/// Where the text stands, or the free slot where it would.
std::size_t TextPool::slotOf(std::string_view utf8Text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(utf8Text) & mask;
    while (m_slots[slot] != 0 && utf8(m_slots[slot] - 1) != utf8Text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    m_slots.assign(m_slots.empty() ? 16 : m_slots.size() * 2, 0);
    for (std::uint32_t code = 0; code < m_ends.size(); ++code)
        m_slots[slotOf(utf8(code))] = code + 1;
}

std::uint32_t TextPool::intern(std::string_view utf8Text)
{
    if ((m_ends.size() + 1) * 4 > m_slots.size() * 3)
        grow();
    const std::size_t slot = slotOf(utf8Text);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    m_letters.append(utf8Text);
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
    m_slots[slot] = static_cast<std::uint32_t>(m_ends.size());
    return m_slots[slot] - 1;
}

std::uint32_t TextPool::intern(const QString &text) { return intern(viewOf(text.toUtf8())); }

std::optional<std::uint32_t> TextPool::find(const QString &text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const QByteArray bytes = text.toUtf8();
    const std::uint32_t found = m_slots[slotOf(viewOf(bytes))];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::size_t TextPool::bytes() const
{
    return m_letters.capacity() + (m_ends.capacity() + m_slots.capacity()) * sizeof(std::uint32_t);
}

} // namespace headwater
