// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/fingerprints.h"

#include "core/base/record_id.h"

#include <algorithm>
#include <cstring>

namespace headwater {

namespace {

constexpr Fingerprint opportunityKeySeed = 0x6f70706b6579;
constexpr Fingerprint spellKeySeed = 0x7370656c6b6579;
constexpr Fingerprint opportunitySeed = 0x6f70706f7274;
constexpr Fingerprint eventSeed = 0x6576656e74;
constexpr Fingerprint spellSeed = 0x7370656c6c;

/// Spreads every bit of the input over the whole output (the finaliser of splitmix64).
Fingerprint mixed(Fingerprint value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

Fingerprint numberPrint(std::int64_t number, Fingerprint seed)
{
    return mixed(seed ^ mixed(static_cast<Fingerprint>(number)));
}

Fingerprint contentPrint(const std::array<Fingerprint, eventTexts.size()> &texts, qint64 at)
{
    Fingerprint print = eventSeed;
    for (const Fingerprint text : texts)
        print = mixed(print ^ text);
    return numberPrint(at, print);
}

Fingerprint datePrint(QDate date, Fingerprint seed)
{
    return numberPrint(date.isValid() ? date.toJulianDay() : -1, seed);
}

} // namespace

Fingerprint textPrint(QStringView text, Fingerprint seed)
{
    constexpr std::size_t charactersAtOnce = sizeof(Fingerprint) / sizeof(char16_t);
    Fingerprint print = mixed(seed + static_cast<Fingerprint>(text.size()));
    const char16_t *characters = text.utf16();
    for (auto left = static_cast<std::size_t>(text.size()); left > 0;) {
        const std::size_t taken = std::min(left, charactersAtOnce);
        Fingerprint piece = 0;
        std::memcpy(&piece, characters, taken * sizeof(char16_t));
        print = mixed(print ^ piece);
        characters += taken;
        left -= taken;
    }
    return print;
}

Fingerprint contentPrint(const Opportunity &opportunity)
{
    Fingerprint print = opportunitySeed;
    for (const QString *text : { &opportunity.externalId, &opportunity.name, &opportunity.account, &opportunity.owner,
             &opportunity.product, &opportunity.stage, &opportunity.reason })
        print = textPrint(*text, print);
    print = numberPrint(static_cast<std::int64_t>(opportunity.outcome), print);
    print = numberPrint(opportunity.amount.cents, print);
    for (const QDate date : { opportunity.created, opportunity.engaged, opportunity.closed })
        print = datePrint(date, print);
    return print;
}

EventPrints printsOf(const EventView &event)
{
    EventPrints prints;
    for (std::size_t i = 0; i < eventTexts.size(); ++i)
        prints.texts[i] = textPrint(event.*eventTexts[i], eventSeed);
    prints.content = contentPrint(prints.texts, event.at);
    return prints;
}

EventPrints printsOf(const EventView &event, const EventView &similar, const EventPrints &ofSimilar)
{
    EventPrints prints;
    for (std::size_t i = 0; i < eventTexts.size(); ++i) {
        const QStringView text = event.*eventTexts[i];
        prints.texts[i] = text == similar.*eventTexts[i] ? ofSimilar.texts[i] : textPrint(text, eventSeed);
    }
    prints.content = contentPrint(prints.texts, event.at);
    return prints;
}

Fingerprint contentPrint(const EventView &event) { return printsOf(event).content; }

Fingerprint contentPrint(const EmploymentSpell &spell)
{
    Fingerprint print = spellSeed;
    for (const QString *text : { &spell.person, &spell.role, &spell.territory, &spell.reason })
        print = textPrint(*text, print);
    print = datePrint(spell.left, datePrint(spell.hired, print));
    return spell.isSnapshot() ? numberPrint(2 * spell.tenureDays + (spell.hasLeft ? 1 : 0), print) : print;
}

Fingerprint keyPrint(const Opportunity &opportunity)
{
    if (!opportunity.externalId.isEmpty())
        return textPrint(withoutCheckLetters(QStringView(opportunity.externalId)), opportunityKeySeed);
    return textPrint(opportunity.name, textPrint(opportunity.account, opportunityKeySeed));
}

Fingerprint keyPrint(const EmploymentSpell &spell)
{
    return datePrint(spell.hired, textPrint(spell.person, spellKeySeed));
}

bool FingerprintSet::insert(Fingerprint print)
{
    if (print == 0)
        print = 1; // 0 marks a free slot
    if (m_size * 8 >= m_slots.size() * 7)
        grow();
    Fingerprint &slot = m_slots[slotOf(print)];
    if (slot == print)
        return false;
    slot = print;
    ++m_size;
    return true;
}

bool FingerprintSet::contains(Fingerprint print) const
{
    if (print == 0)
        print = 1;
    return !m_slots.empty() && m_slots[slotOf(print)] == print;
}

std::size_t FingerprintSet::slotOf(Fingerprint print) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(print) & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != print)
        slot = (slot + 1) & mask;
    return slot;
}

void FingerprintSet::grow()
{
    const std::vector<Fingerprint> old = std::move(m_slots);
    m_slots.assign(old.empty() ? 64 : old.size() * 2, 0);
    for (const Fingerprint print : old) {
        if (print != 0)
            m_slots[slotOf(print)] = print;
    }
}

} // namespace headwater
