// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/case_mask.h"
#include "core/journeys/journey_context.h"

namespace headwater {

enum class CaseGrouping : std::uint8_t { Segment, Territory };

/// The cases of a mask by what the plan says about their accounts.
struct CaseGroups {
    struct Group {
        std::int64_t id = 0; ///< of the segment or the leaf territory; 0: not known
        QString name; ///< empty: not known
        std::int64_t cases = 0;
    };
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    std::vector<Group> groups; ///< most cases first, then by name
    std::vector<std::uint32_t> ofCase; ///< index into groups; none outside the mask

    CaseMask maskOf(std::size_t group) const;
};

/// O(cases).
CaseGroups caseGroups(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const Plan &plan, CaseGrouping by, const Cancellation &cancellation = {});

} // namespace headwater
