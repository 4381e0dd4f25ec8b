// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/fact_source.h"
#include "core/plan/workspace.h"

#include <memory>

namespace headwater {

/// What a plan file holds, for those who only look; for any thread. The file stays as it is, whoever has it open.
/// Errors: FileUnreadable, FileNotOurs, FileNewerThanApp.
Result<Workspace> readWorkspace(const QString &path);

/// What one import of a plan file tells, whether or not it counts. The file has to stay while it is visited.
std::unique_ptr<FactSource> factsOfImport(const QString &path, BatchId import);

} // namespace headwater
