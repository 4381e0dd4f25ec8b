// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/event_columns.h"

#include <vector>

namespace headwater {

/// Journeys that ended without an order, by the reason the source gives.
struct EndReason {
    QString reason; ///< empty: none was given
    std::int64_t lost = 0;
    std::int64_t noDecision = 0;
    Money value; ///< of both together
    std::int64_t ended() const { return lost + noDecision; }
    bool operator==(const EndReason &) const = default;
};

/// Most frequent first, ties by name; those without a reason last. Texts that differ only in case or outer
/// blanks are one reason, named as it was met first. `outcomes` by case.
std::vector<EndReason> endReasons(const EventColumns &columns, const CaseMask &mask,
    const std::vector<Outcome> &outcomes, const Cancellation &cancellation = {});

/// By case: its place in `reasons` if it ended without an order, else reasons.size().
std::vector<std::size_t> reasonOfCases(const EventColumns &columns, const CaseMask &mask,
    const std::vector<Outcome> &outcomes, const std::vector<EndReason> &reasons, const Cancellation &cancellation = {});

} // namespace headwater
