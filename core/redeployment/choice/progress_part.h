// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

namespace headwater {

/// For a part of the work: from `begin` on, so large a share of all.
inline Progress partOf(const Progress &progress, double begin, double share)
{
    if (!progress)
        return {};
    return [progress, begin, share](double done) { progress(begin + share * done); };
}

} // namespace headwater
