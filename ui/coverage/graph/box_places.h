// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <span>
#include <unordered_map>
#include <unordered_set>

namespace headwater {

/// Where the boxes of the graph have stood for as long as the plan is open: edits and opened boxes move none of the
/// others, and what was closed comes back to its place.
class BoxPlaces
{
public:
    /// The boxes of a column, by index, in the order to show them. Those that were there before keep theirs; a new one
    /// follows the one before it in `keys`.
    std::vector<std::size_t> ordered(std::span<const std::int64_t> keys);

    /// The layout on the screen.
    void note(const Layout &layout);
    bool isShown(std::int64_t key) const { return m_shown.contains(key); }
    /// Of every box that was there, by key; in the units of the layout.
    const std::unordered_map<std::int64_t, double> &tops() const { return m_tops; }

    /// Boxes have other sizes now; their order stays.
    void forgetTops() { m_tops.clear(); }

private:
    std::vector<std::int64_t> m_order; ///< of all columns
    std::unordered_map<std::int64_t, double> m_tops;
    std::unordered_set<std::int64_t> m_shown;
};

} // namespace headwater
