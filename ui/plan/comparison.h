// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QColor>
#include <QString>

namespace headwater {

class PlanDocument;

/// Which plan is looked at: the baseline, the shown scenario, or what differs between them.
enum class Comparison : std::uint8_t { Before, After, Changes };

/// How something differs from the baseline. OldPlace is where a moved seat was.
enum class ChangeMark : std::uint8_t { None, Added, Moved, Changed, Closed, OldPlace };

/// "new", "moved", "was here"; empty for None.
QString wordFor(ChangeMark mark);
/// A sign that is not a matter of colour: "+", "→".
QString signFor(ChangeMark mark);
/// The word behind its sign, so that a mark is never told by its colour alone: "+ new", "→ moved".
QString signedWordFor(ChangeMark mark);
QColor colourFor(ChangeMark mark);
/// "North → South", with "–" for nothing.
QString oldToNew(const QString &before, const QString &after);

/// Either may be missing. A seat that is closed on both sides does not differ.
ChangeMark markOf(const Seat *before, const Seat *after);
ChangeMark markOf(const Account *before, const Account *after);

/// What a table or tree looks at, as it was when it last looked: a copy costs next to nothing, and rows stay
/// true to themselves until the view catches up with the document.
struct ComparedPlan {
    Comparison comparison = Comparison::After;
    Plan shown; ///< before: the baseline; else the shown scenario's plan
    Plan baseline;

    ComparedPlan() = default;
    ComparedPlan(const PlanDocument &document, Comparison comparison);
    bool isComparing() const { return comparison == Comparison::Changes; }
    /// Whether going from `earlier` to this one needs more than following the steps of the shown plan.
    bool isOtherViewThan(const ComparedPlan &earlier) const;
    /// The row as shown, else as it was in the baseline while changes are shown; nullptr when it is in neither.
    template <typename Row> const Row *find(CowTable<Row> Plan::*table, decltype(Row::id) id) const
    {
        const Row *now = (shown.*table).find(id);
        return now || !isComparing() ? now : (baseline.*table).find(id);
    }
    template <typename Row> ChangeMark mark(CowTable<Row> Plan::*table, decltype(Row::id) id) const
    {
        return isComparing() ? markOf((baseline.*table).find(id), (shown.*table).find(id)) : ChangeMark::None;
    }
};

} // namespace headwater
