// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/journeys/case_mask.h"

#include <QStringList>

#include <span>

namespace headwater {

/// Distinct traces, most frequent first, then the shorter, then by the names of their activities.
struct Variants {
    struct Variant {
        std::int64_t cases = 0;
        CaseIndex example = 0; ///< the first case that went this way
        bool operator==(const Variant &) const = default;
    };
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    std::vector<Variant> variants;
    std::vector<std::uint32_t> ofCase; ///< index into variants; none for cases outside the mask or without events
    std::int64_t cases = 0;

    /// How many of the most frequent variants it takes to cover that share of the cases.
    std::size_t covering(double share) const;
    bool operator==(const Variants &) const = default;
};

/// Errors: Cancelled.
Result<Variants> variantsOf(const EventColumns &columns, const CaseMask &mask, const Cancellation &cancellation = {});
Result<Variants> variantsOf(const EventColumns &columns, const Cancellation &cancellation = {});

/// The activities of a case, in order.
std::span<const ActivityCode> traceOf(const EventColumns &columns, CaseIndex journey);
QStringList traceNames(const EventColumns &columns, CaseIndex journey);

} // namespace headwater
