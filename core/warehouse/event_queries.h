// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warehouse/warehouse_address.h"

/// The statements that let a database count journeys. They mean the same as core/journeys does in memory: events
/// without case, activity or possible date are left out, events told twice count once, ties of time are decided by the
/// order of the source. No table is made, nothing is written.
namespace headwater {

/// Between the activities of a variant; cannot be part of a name.
inline constexpr char16_t activitySeparator = u'\u001F';

/// What a row of summaryQuery() tells, by its first column.
enum class SummaryRow : std::uint8_t {
    Node, ///< activity, -, events, cases, starts, ends
    Arc, ///< from, to, count, cases, -, -, mean, median, p90 of the time between (milliseconds)
    Cases, ///< -, -, events, cases, -, -, mean, median, p90 of the time from first to last event
    Variant, ///< activities joined by activitySeparator, -, cases, number of all variants
};

/// Everything that JourneySummary holds in one statement, so that the events are read and ordered once: kind, two
/// texts, four counts, three times. With the `most` most frequent variants.
QString summaryQuery(const WarehouseAddress &address, std::size_t most);
/// case, account, activity, channel, actor, milliseconds since 1970; everything that has a date, in the source's order
QString eventsQuery(const WarehouseAddress &address);
/// rows of the table
QString countQuery(const WarehouseAddress &address);
/// schema, name, whether it is found without its schema: tables and views that hold something of the company's
QString tablesQuery();
/// name, category of its type ("D" for moments), whether we may read the table, about how many rows it has (below 0:
/// not known): of each column of the table; no row where there is no such table
QString columnsQuery(const WarehouseAddress &address);

} // namespace headwater
