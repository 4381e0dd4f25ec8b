// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"
#include "core/storage/database.h"

namespace headwater {

/// Writes what differs between two workspaces, inside a transaction of the caller: baseline rows, and for
/// every scenario the rows in which it differs from the baseline. Corrects `checksum` accordingly.
/// Errors: StorageFailed.
Result<> writeDifference(
    const Database &database, const Workspace &before, const Workspace &after, std::uint64_t &checksum);

/// How points in time are written: UTC with milliseconds; empty when there is none.
QString storedTime(const QDateTime &time);

} // namespace headwater
