// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warehouse/warehouse_check.h"

namespace headwater {

/// What keeps journeys from being counted in a database, and what to do about it; the server's own words stand behind
/// it. Without trouble: what was found.
QString warehouseSentence(const WarehouseCheck &check, const WarehouseAddress &address);

} // namespace headwater
