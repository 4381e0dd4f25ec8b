// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/merge/merge.h"

#include <set>

namespace headwater {

/// A merge on its way: the three plans, what was decided, and the outcome so far.
struct MergeState {
    const Plan &base;
    const Plan &mine;
    const Plan &theirs; ///< with its final numbers
    const MergeChoices &choices;
    Merge merge;
    std::set<MergeConflict::Key> known;

    const Plan &of(MergeSide side) const
    {
        return side == MergeSide::Mine ? mine : side == MergeSide::Theirs ? theirs : base;
    }

    /// Notes the conflict, once, and says which side it goes to.
    MergeSide decide(MergeConflict conflict);
};

/// Rows that the sides' changes broke together: references to rows that the other side deleted, and rules.
void settle(MergeState &state);

} // namespace headwater
