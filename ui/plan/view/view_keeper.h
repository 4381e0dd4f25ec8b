// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/story/view_text.h"

namespace headwater {

/// A widget of a space that looks at its subject in a way of its own, which belongs to the view: where a map is looked
/// at, what of a board is folded up. A key that ends in the name of a table (".territory") has numbers of its rows.
class ViewKeeper
{
public:
    virtual ~ViewKeeper() = default;
    virtual void keepLook(ViewText &view) const = 0;
    /// As far as what it names is there; where nothing is said of it, it stays as it is.
    virtual void showLook(const ViewText &view) = 0;

protected:
    ViewKeeper() = default;
    ViewKeeper(const ViewKeeper &) = default;
    ViewKeeper &operator=(const ViewKeeper &) = default;
};

} // namespace headwater
