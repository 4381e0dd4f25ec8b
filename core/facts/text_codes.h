// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fingerprints.h"

#include <string>

namespace headwater {

/// Gives codes to texts in the order in which they come, counted from 0. The texts stand in one piece of memory and are
/// looked up by their fingerprints, which whoever asks has at hand anyway.
class TextCodes
{
public:
    struct Found {
        std::uint32_t code = 0;
        bool isNew = false;
    };

    /// `print` is the text's, always made with the same seed.
    Found codeOf(QStringView text, Fingerprint print);
    std::size_t size() const { return m_ends.size(); }
    /// Until the next codeOf().
    QStringView text(std::uint32_t code) const;
    void clear() { *this = {}; }

private:
    struct Slot {
        Fingerprint print = 0;
        std::uint32_t code = 0;
        bool isTaken = false;
    };
    Slot &slotOf(QStringView text, Fingerprint print);
    void grow();

    std::u16string m_letters;
    std::vector<std::size_t> m_ends; ///< of each text in m_letters
    std::vector<Slot> m_slots; ///< a power of two long
};

} // namespace headwater
