// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/violations.h"

#include <optional>
#include <type_traits>

namespace headwater {

/// Whether rows of this kind are known by their names; all others may share them.
template <typename Row>
inline constexpr bool namesIdentify
    = std::is_same_v<Row,
          Role> || std::is_same_v<Row, Segment> || std::is_same_v<Row, Stage> || std::is_same_v<Row, Channel> || std::is_same_v<Row, Task>;

/// Calls visit(member) for each text of the row type that, unless it is empty, one row of a table has at most.
template <typename Row, typename Visit> void forEachIdentity(Visit visit)
{
    if constexpr (requires(Row row) { row.externalId; })
        visit(&Row::externalId);
    if constexpr (namesIdentify<Row>)
        visit(&Row::name);
}

/// The first hard rule that this row breaks in this plan, cycles through it included; uniqueness is not
/// looked at (see idTaken). What edits check after they changed a row.
template <typename Row> std::optional<Violation> brokenRule(const Plan &plan, const Row &row);

/// Whether another row of the table has one of the row's identities. O(rows).
template <typename Row> bool idTaken(const Plan &plan, const Row &row);

/// How an edit that would break the rule is refused.
Error::Kind errorKindFor(Violation::Rule rule);

} // namespace headwater
