// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/file_header.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace headwater {

/// Takes the lock beside the plan file, so that one program writes it; or says why the plan can only be read: Locked
/// (detail: who has it), FileNewerThanApp, FileUnreadable.
std::optional<Error> takeLock(const QString &path, const FileHeader &header, std::unique_ptr<QLockFile> &lock);

/// Whether a running program has the plan open for writing.
bool isLockedElsewhere(const QString &path);

} // namespace headwater
