// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/violations.h"
#include "core/proposals/merge/row_numbers.h"

#include <map>
#include <optional>
#include <tuple>

namespace headwater {

enum class MergeSide : std::uint8_t { Mine, Theirs, Base };

/// Something that two people decided differently about a plan that they began with together.
struct MergeConflict {
    enum class Kind : std::uint8_t {
        Edited, ///< both changed the column, to different values
        DeletedByMine, ///< mine deleted the row, theirs changed it
        DeletedByTheirs,
        AddedTwice, ///< both added a row of this code or name, with different values
        StillNeeded, ///< one deleted the row, the other made others refer to it
        BreaksRule, ///< each change is sound, both together are not: a circle of managers, a name given twice
    };
    using Key = std::tuple<QString, std::int64_t, QString>;

    Kind kind = Kind::Edited;
    QString table; ///< as in columns.h
    std::int64_t row = 0; ///< in the merged plan
    QString name; ///< how people know the row
    QString column; ///< empty: the row as a whole
    QString base; ///< as people read it; a null text: the row is not there
    QString mine;
    QString theirs;
    std::optional<MergeSide> chosen; ///< nothing: nobody has decided; meanwhile the plan has what mine has

    Key key() const { return { table, row, column }; }
    bool operator==(const MergeConflict &) const = default;
};

/// What people decided about conflicts: one by one, and by a rule for the others.
struct MergeChoices {
    std::map<MergeConflict::Key, MergeSide> single;
    std::optional<MergeSide> rule;

    std::optional<MergeSide> of(const MergeConflict::Key &conflict) const;
};

/// Two people's work on one plan, as one plan.
struct Merge {
    Plan plan; ///< mine with what theirs changed; sound unless something is `broken`
    std::vector<MergeConflict> conflicts; ///< also those that were decided
    std::vector<Violation> broken; ///< rules that the choices made break, each sound by itself
    std::vector<AddedAlike> alike;

    /// Everybody's mind is known: the plan can become a step.
    bool isDecided() const;
};

/// Merges by row and column: what one of them alone changed is taken over, what both changed alike counts once, and the
/// rest is a conflict. Rows that both added under one number both stay. The plans must be sound.
Merge merge3(const Plan &base, const Plan &mine, const Plan &theirs, const MergeChoices &choices = {});

/// The same where the rows of theirs have been given their numbers for all scenarios together.
Merge mergeNumbered(const Plan &base, const Plan &mine, const Plan &theirs, const MergeChoices &choices);

} // namespace headwater
