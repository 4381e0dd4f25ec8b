// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

/// Texts by code, each once, counted from 0 in the order they came. One block of UTF-8, so that a million case
/// ids cost their letters and a few bytes each instead of a heap block each.
class TextPool
{
public:
    /// The code of the text, new or known.
    std::uint32_t intern(std::string_view utf8);
    std::uint32_t intern(const QString &text);
    std::optional<std::uint32_t> find(const QString &text) const;

    std::size_t size() const { return m_ends.size(); }
    std::string_view utf8(std::uint32_t code) const;
    QString text(std::uint32_t code) const;
    std::size_t bytes() const;

private:
    std::size_t slotOf(std::string_view utf8) const;
    void grow();

    std::string m_letters;
    std::vector<std::uint32_t> m_ends; ///< of each text in m_letters
    std::vector<std::uint32_t> m_slots; ///< code + 1, 0 = free; a power of two long
};

} // namespace headwater
