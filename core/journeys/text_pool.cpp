// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/text_pool.h"

#include <QHashFunctions>

#include <array>

namespace headwater {

namespace {

std::size_t hashOf(std::string_view utf8)
{
    constexpr std::size_t seed = 0x9E37'79B9'7F4A'7C15; // the order of slots must not differ from run to run
    return qHashBits(utf8.data(), utf8.size(), seed);
}

/// A text as UTF-8 for as long as this lives; short plain ones, as most names are, without a heap block.
class Utf8Text
{
public:
    explicit Utf8Text(const QString &text)
    {
        const auto size = static_cast<std::size_t>(text.size());
        const char16_t *from = reinterpret_cast<const char16_t *>(text.utf16());
        bool isPlain = size <= m_plain.size();
        for (std::size_t i = 0; i < size && isPlain; ++i) {
            isPlain = from[i] < 0x80;
            m_plain[i] = static_cast<char>(from[i]);
        }
        if (!isPlain)
            m_bytes = text.toUtf8();
        m_view = isPlain ? std::string_view(m_plain.data(), size)
                         : std::string_view(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    }
    Utf8Text(const Utf8Text &) = delete;
    Utf8Text &operator=(const Utf8Text &) = delete;

    std::string_view view() const { return m_view; }

private:
    std::array<char, 96> m_plain; // written as far as it is read
    QByteArray m_bytes;
    std::string_view m_view;
};

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

std::uint32_t TextPool::intern(const QString &text) { return intern(Utf8Text(text).view()); }

std::optional<std::uint32_t> TextPool::find(const QString &text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint32_t found = m_slots[slotOf(Utf8Text(text).view())];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::size_t TextPool::bytes() const
{
    return m_letters.capacity() + (m_ends.capacity() + m_slots.capacity()) * sizeof(std::uint32_t);
}

} // namespace headwater
