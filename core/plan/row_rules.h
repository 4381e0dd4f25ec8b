// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/violations.h"

#include <optional>

namespace headwater {

/// The first hard rule that this row breaks in this plan, cycles through it included; uniqueness is not
/// looked at (see idTaken). What edits check after they changed a row.
template <typename Row> std::optional<Violation> brokenRule(const Plan &plan, const Row &row);

/// Whether another row of the table has the row's external id, or, where names identify, its name.
template <typename Row> bool idTaken(const Plan &plan, const Row &row);

/// How an edit that would break the rule is refused.
Error::Kind errorKindFor(Violation::Rule rule);

} // namespace headwater
