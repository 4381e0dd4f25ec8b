// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/journeys/journey_source.h"
#include "core/warehouse/warehouse_address.h"

#include <memory>

namespace headwater {

/// Journeys that a PostgreSQL server counts where they are. Each summary is of one state of the table; every call opens
/// a connection of its own, so that it may come from any thread. The password is kept in memory only; without one the
/// server's own means provide it. Errors: FileUnreadable when the server is not there or
/// refuses us, InvalidInput when table or columns are not as the address says, Cancelled.
std::unique_ptr<JourneySource> postgresSource(WarehouseAddress address, QString password = {});

/// The events themselves, for what has to be computed here: in the order of the source, without opportunities and
/// spells. The client keeps one answer in memory at a time. The same errors.
std::unique_ptr<FactSource> warehouseEvents(WarehouseAddress address);

} // namespace headwater
