// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace headwater {

/// A row's identity, distinct per table, so that a seat cannot be passed for an account. 0 means "none".
/// Ids are given by the table, count up from 1 and are never reused while the row is known to any scenario.
template <typename Tag> struct Id {
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

} // namespace headwater

template <typename Tag> struct std::hash<headwater::Id<Tag>> {
    std::size_t operator()(headwater::Id<Tag> id) const noexcept { return std::hash<std::int64_t> {}(id.value); }
};
