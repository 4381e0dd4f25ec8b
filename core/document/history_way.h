// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/document/touched_rows.h"
#include "core/plan/workspace.h"
#include "core/storage/plan_file.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace headwater {

/// One step of the history that is undone or redone on the way to another position of it.
struct HistoryLeg {
    bool isBack = false;
    std::int64_t step = 0; ///< in the file
    std::int64_t packedBytes = 0; ///< there
    std::optional<Workspace> reached; ///< none while it is only in the file
    std::size_t stateBytes = 0; ///< what keeping it beside the one before costs, if it was read
};

/// A way through the history, with every workspace on it; of one revision of the document only.
struct HistoryWay {
    quint64 revision = 0;
    std::vector<HistoryLeg> legs;
};

/// A step of which nobody has asked yet what it changed.
struct UntracedStep {
    std::int64_t step = 0; ///< in the file
    QByteArray patch; ///< none while it is only there
    std::int64_t packedBytes = 0;
};
using TracedRows = std::vector<std::pair<std::int64_t, TouchedRows>>; ///< by step

/// What those steps changed; nothing of a step that the file has lost. For any thread. Errors: Cancelled.
Result<TracedRows> rowsTouchedBy(
    const std::vector<UntracedStep> &steps, PatchReader &file, const Cancellation &cancellation = {});

/// The legs with what each reaches: from memory, or from `current` and the patches in the file. For any thread.
/// Errors: Cancelled; as PatchReader::patch, withPatchApplied, checkReached.
Result<std::vector<HistoryLeg>> withWorkspaces(
    std::vector<HistoryLeg> legs, const Workspace &current, PatchReader &file, const Cancellation &cancellation = {});

} // namespace headwater
