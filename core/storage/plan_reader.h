// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/workspace.h"
#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace headwater {

/// A step of the history as the file keeps it; its patch is read when it is needed.
struct StoredStep {
    std::int64_t id = 0; ///< counts up along the history
    QString label;
    QString reason;
    QDateTime at; ///< UTC
    ScenarioId scenario;
    std::int64_t patchBytes = 0;
};

/// Everything of a plan file but the facts.
struct StoredPlan {
    Workspace workspace;
    std::vector<StoredStep> steps; ///< oldest first
    std::size_t position = 0; ///< how many of them are applied
    std::int64_t highestBatch = 0; ///< batch numbers up to here are taken, also by undone imports
    std::uint64_t checksum = 0; ///< as `checksumOf(workspace)` without what is shown
    bool isNewer = false; ///< written by a newer version; columns we do not know were left out
};

/// Opens another connection to the file that is being read; called on any thread.
using ConnectAgain = std::function<Result<Database>()>;

/// Reads and checks every value, large plans on two threads; nothing of the file is believed.
/// Errors: FileNotOurs (damaged or hostile), FileUnreadable.
Result<StoredPlan> readPlan(const Database &database, bool isNewer, const ConnectAgain &connectAgain);

/// The sum over all rows of the workspace (see row_sum.h) that the file is checked against.
std::uint64_t checksumOf(const Workspace &workspace);
/// What is stored: the sum, together with the state it belongs to.
std::int64_t sealed(std::uint64_t checksum, ScenarioId shown, std::int64_t lastStep);

} // namespace headwater
