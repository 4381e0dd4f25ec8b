// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warehouse/warehouse_address.h"

/// The statements that let a database count journeys. They mean the same as core/journeys does in memory: events
/// without case, activity or possible date are left out, events told twice count once, ties of time are decided by the
/// order of the source. Standard SQL with PostgreSQL's array of aggregates; no table is made, nothing is written.
namespace headwater {

/// Between the activities of a variant; cannot be part of a name.
inline constexpr char16_t activitySeparator = u'\u001F';

/// activity, events, cases, starts, ends
QString nodesQuery(const WarehouseAddress &address);
/// from, to, count, cases, mean, median, p90 (milliseconds)
QString arcsQuery(const WarehouseAddress &address);
/// events, cases, mean, median, p90 of the time from first to last event
QString casesQuery(const WarehouseAddress &address);
/// activities joined by activitySeparator, cases, number of all variants; most frequent first
QString variantsQuery(const WarehouseAddress &address, std::size_t most);
/// case, account, activity, channel, actor, milliseconds since 1970; everything that has a date, in the source's order
QString eventsQuery(const WarehouseAddress &address);
/// rows of the table
QString countQuery(const WarehouseAddress &address);

} // namespace headwater
