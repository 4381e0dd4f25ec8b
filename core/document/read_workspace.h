// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/workspace.h"

namespace headwater {

/// What a plan file holds, for those who only look; for any thread. The file stays as it is, whoever has it open.
/// Errors: FileUnreadable, FileNotOurs, FileNewerThanApp.
Result<Workspace> readWorkspace(const QString &path);

} // namespace headwater
