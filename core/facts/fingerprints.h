// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"

#include <array>
#include <cstdint>
#include <vector>

namespace headwater {

/// 64 bits that stand for a whole fact: two among ten million differ in the facts but not in these bits with
/// a chance of about 3 in a million.
using Fingerprint = std::uint64_t;

/// A set of fingerprints in 10 to 20 bytes each, so that ten million facts can be told apart in memory.
class FingerprintSet
{
public:
    /// True when it was not in the set before.
    bool insert(Fingerprint print);
    bool contains(Fingerprint print) const;
    /// Says that this one will be asked for soon: ten million do not stay near the processor.
    void expect(Fingerprint print) const
    {
#if defined(__GNUC__)
        if (!m_slots.empty())
            __builtin_prefetch(m_slots.data() + (static_cast<std::size_t>(print) & (m_slots.size() - 1)));
#endif
    }
    std::size_t size() const { return m_size; }

private:
    std::size_t slotOf(Fingerprint print) const;
    void grow();

    std::vector<Fingerprint> m_slots; ///< 0 = free; a power of two long
    std::size_t m_size = 0;
};

/// Of each text of an event, in the order of eventTexts, and of all that it says.
struct EventPrints {
    std::array<Fingerprint, eventTexts.size()> texts {};
    Fingerprint content = 0;
};
EventPrints printsOf(const EventView &event);
/// The same, from those of an event that mostly has the same texts, such as the one before in a log.
EventPrints printsOf(const EventView &event, const EventView &similar, const EventPrints &ofSimilar);

/// Of everything the fact says.
Fingerprint contentPrint(const Opportunity &opportunity);
Fingerprint contentPrint(const EventView &event);
Fingerprint contentPrint(const EmploymentSpell &spell);
/// Of what identifies it: the external id, or account and name where the source gives no id.
Fingerprint keyPrint(const Opportunity &opportunity);
/// The person and the day of hiring; of a snapshot the person alone, as the next one tells of the same people.
Fingerprint keyPrint(const EmploymentSpell &spell);
Fingerprint textPrint(QStringView text, Fingerprint seed);

} // namespace headwater
