// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geography/distance.h"
#include "core/plan/plan.h"

namespace headwater::test {

/// Gives a territory or an account of a plan its coordinates.
template <typename Row, typename Id> void locate(CowTable<Row> &table, Id id, GeoPoint at)
{
    Row row = *table.find(id);
    row.latitude = at.latitude;
    row.longitude = at.longitude;
    table.edit().put(row);
}

} // namespace headwater::test
