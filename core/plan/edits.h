// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

#include <span>

/// Edits: a plan in, a plan or the reason against it out. They keep the invariants of a plan (see
/// violations.h) and touch nothing else; PlanDocument::apply is how one becomes a step.
namespace headwater {

/// Stores the row: under a new id when row.id is not valid (the new id is then table.slotCount()), else in
/// place of the row that has it. Errors: NotFound (an id or reference that is not there), Incomplete,
/// OutsideTree, WouldFormCycle, SharesExceedWhole, DatesOutOfOrder, Duplicate (external id or name taken),
/// InvalidInput (shares or numbers out of range).
template <typename Row> Result<Plan> withRow(Plan plan, Row row);

/// Removes the row. Errors: NotFound, StillInUse when another row refers to it.
template <typename Row> Result<Plan> withRowRemoved(Plan plan, decltype(Row::id) id);

/// The row as the baseline has it: changed back, brought back, or removed when only the scenario has it.
/// Errors: as the two above.
template <typename Row> Result<Plan> withRowReverted(Plan plan, const Plan &baseline, decltype(Row::id) id);

/// Seats to another home and, when `role` is valid, another role (a conversion; tasks of the new role apply,
/// a span outside what the new kind may have is reset to the home). The seat keeps its person.
Result<Plan> withSeatsPlaced(Plan plan, std::span<const SeatId> seats, TerritoryId home, RoleId role = {});

/// New planned seats like the given ones, without person, accounts or code, to be hired.
Result<Plan> withSeatsCopied(Plan plan, std::span<const SeatId> seats, TerritoryId home, RoleId role = {});

/// Seats end on that date (status closed); their people's assignments end with them, their accounts are set
/// free. Seats that report to them report to their manager from now on.
Result<Plan> withSeatsClosed(Plan plan, std::span<const SeatId> seats, QDate on);

/// The accounts belong to this seat alone; to nobody when `seat` is not valid.
Result<Plan> withAccountsAssigned(Plan plan, std::span<const AccountId> accounts, SeatId seat);

/// The person leaves on that date: employment and assignments end, the seats they held alone fall vacant.
Result<Plan> withPersonLeaving(Plan plan, PersonId person, QDate on);

/// The person takes the seat from that date on; whoever held it is not touched. The seat counts as filled.
Result<Plan> withPersonSeated(Plan plan, PersonId person, SeatId seat, QDate from);

/// The person holds the seat from that date on, and nobody else does; nobody at all when `person` is not valid.
/// Whoever held it, and every other seat of the person, is left the day before and falls vacant.
Result<Plan> withSeatHeldBy(Plan plan, SeatId seat, PersonId person, QDate from);

/// Seats as the baseline has them, with whoever holds them there, the accounts they lost to nobody and the seats that
/// reported to them; whoever is back leaves seats that only the scenario gave them. Seats that only the scenario has
/// go, with their assignments. Errors: as withRow and withRowRemoved.
Result<Plan> withSeatsReverted(Plan plan, const Plan &baseline, std::span<const SeatId> seats);

// Scenarios: edits of the workspace, applied with PlanDocument::applyToWorkspace.

/// A copy of scenario `from` under that name, shown from now on. Errors: NotFound, Duplicate, InvalidInput.
Result<Workspace> withScenarioDuplicated(
    Workspace workspace, ScenarioId from, const QString &name, const QDateTime &now);
Result<Workspace> withScenarioRenamed(Workspace workspace, ScenarioId scenario, const QString &name);
/// Into the bin or back out of it. A binned scenario is not shown; the baseline cannot go.
Result<Workspace> withScenarioInBin(Workspace workspace, ScenarioId scenario, bool inBin);
/// A scenario of the bin is gone for good, as far as steps are: undo brings it back. Errors: NotFound, StillInUse when
/// it is not in the bin.
Result<Workspace> withScenarioDeleted(Workspace workspace, ScenarioId scenario);
Result<Workspace> withScenarioShown(Workspace workspace, ScenarioId scenario);

/// The workspace with another plan for its scenario; when that is the baseline, the other scenarios follow in every row
/// they have not changed, except rows that they know another row of their own by (code, or name where names identify)
/// and what depends on these. Errors: whatever rule a following scenario would break; detail names the scenario. One in
/// the bin breaks none: it stays as it was, and so does a version; Locked when `scenario` is one.
Result<Workspace> withPlan(Workspace workspace, ScenarioId scenario, Plan plan);

} // namespace headwater
