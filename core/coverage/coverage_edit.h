// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace headwater {

/// What differs between two plans that a CoverageEngine can follow. The rows belong to the plans.
struct CoverageEdit {
    struct SeatEdit {
        SeatId seat;
        bool isElsewhere = false; ///< its role or place differs, not its hours alone
        std::optional<Minutes> minutes = {}; ///< that it is to give, whatever the plan says
    };
    template <typename Row> struct Rows {
        const Row *before = nullptr; ///< null: added
        const Row *after = nullptr; ///< null: removed
    };
    std::vector<SeatEdit> seats; ///< each once
    std::vector<Rows<Account>> accounts;
    std::vector<Rows<Assignment>> assignments;

    bool isEmpty() const { return seats.empty() && accounts.empty() && assignments.empty(); }
};

/// Only what a coverage reads of the rows. None: where more than seats, assignments and accounts differs, or so many of
/// them that starting from nothing is quicker.
std::optional<CoverageEdit> coverageEdit(const Plan &before, const Plan &after);

} // namespace headwater
