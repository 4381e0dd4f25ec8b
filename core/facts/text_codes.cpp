// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/text_codes.h"

#include <limits>

namespace headwater {

TextCodes::Found TextCodes::codeOf(QStringView text, Fingerprint print)
{
    if ((m_ends.size() + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot &slot = slotOf(text, print);
    if (slot.isTaken)
        return { slot.code, false };
    Q_ASSERT(m_ends.size() < std::numeric_limits<std::uint32_t>::max());
    slot = { print, static_cast<std::uint32_t>(m_ends.size()), true };
    m_letters.append(text.utf16(), static_cast<std::size_t>(text.size()));
    m_ends.push_back(m_letters.size());
    return { slot.code, true };
}

QStringView TextCodes::text(std::uint32_t code) const
{
    const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
    return { m_letters.data() + begin, static_cast<qsizetype>(m_ends[code] - begin) };
}

/// Where the text stands, or the free slot where it would.
TextCodes::Slot &TextCodes::slotOf(QStringView sought, Fingerprint print)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = static_cast<std::size_t>(print) & mask;
    while (m_slots[at].isTaken && (m_slots[at].print != print || text(m_slots[at].code) != sought))
        at = (at + 1) & mask;
    return m_slots[at];
}

void TextCodes::grow()
{
    const std::vector<Slot> old = std::move(m_slots);
    m_slots.assign(old.empty() ? 64 : old.size() * 2, {});
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) { // all differ, so that any free slot will do
        std::size_t at = static_cast<std::size_t>(slot.print) & mask;
        while (slot.isTaken && m_slots[at].isTaken)
            at = (at + 1) & mask;
        if (slot.isTaken)
            m_slots[at] = slot;
    }
}

} // namespace headwater
