// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace headwater {

/// An id as all exports of its system would write it. Salesforce has ids of 15 characters whose case counts, and for
/// those who ignore case the same with three more that repeat it: reports write the one, data exports the other. Of an
/// id with these three the 15 that come before; every other text is itself.
template <typename Text> Text withoutCheckLetters(const Text id)
{
    constexpr std::size_t bare = 15;
    constexpr std::size_t whole = 18;
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    if (static_cast<std::size_t>(id.size()) != whole)
        return id;
    const auto at = [&id](std::size_t place) {
        if constexpr (requires { id.front().unicode(); })
            return static_cast<unsigned>(id[static_cast<qsizetype>(place)].unicode());
        else
            return static_cast<unsigned>(static_cast<unsigned char>(id[place]));
    };
    for (std::size_t chunk = 0; chunk < whole - bare; ++chunk) {
        std::size_t upper = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            const unsigned letter = at(chunk * 5 + i);
            const bool isUpper = letter >= 'A' && letter <= 'Z';
            if (!isUpper && !(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9'))
                return id;
            upper |= static_cast<std::size_t>(isUpper) << i;
        }
        if (at(bare + chunk) != static_cast<unsigned>(letters[upper]))
            return id;
    }
    if constexpr (requires { id.substr(0, bare); })
        return id.substr(0, bare);
    else
        return id.left(bare);
}

} // namespace headwater
