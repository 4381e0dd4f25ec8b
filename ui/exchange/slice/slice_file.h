// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/facts/fact_source.h"
#include "core/plan/workspace.h"

#include <memory>

namespace headwater {

class PlanDocument;

/// What is to be cut out of which plan; a value that any thread can work on.
struct SliceQuestion {
    Workspace workspace;
    std::shared_ptr<const FactSource> facts;
    QString source; ///< name of the plan's file
    TerritoryId territory;
};

struct SliceWritten {
    std::size_t territories = 0;
    std::size_t seats = 0;
    std::size_t accounts = 0;
};

/// Gives a slice that has just been made the facts that belong to it as one batch, dated as the last import was, so
/// that today stays the same day. Errors: those of facts and storing, Cancelled.
Result<> giveSliceFacts(const SliceQuestion &question, PlanDocument &slice, const Cancellation &cancellation);

/// Writes the slice beside `path` and renames it when it is complete. Errors: Duplicate (there is such a file),
/// NotFound (the territory), StorageFailed, Cancelled, those of the facts.
Result<SliceWritten> writeSlice(
    const SliceQuestion &question, const QString &path, const Cancellation &cancellation = {});

} // namespace headwater
