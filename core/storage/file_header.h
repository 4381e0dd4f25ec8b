// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace headwater {

/// "HWtr": how a plan says that it is ours, at byte 68 of the file (see `file` and magic(5)).
inline constexpr std::uint32_t planApplicationId = 0x48577472;
/// Counts up whenever an older program could not read the file any more.
inline constexpr std::int32_t planFileVersion = 8;

/// What the first 100 bytes of a plan say.
struct FileHeader {
    std::int32_t version = 0;
    bool isNewer() const { return version > planFileVersion; }
};

/// Looks at the file without SQLite, so that foreign files are left exactly as they are.
/// Errors: FileUnreadable; FileNotOurs (another format, cut short, with a foreign journal beside it, or of a version
/// from before the first release).
Result<FileHeader> readFileHeader(const QString &path);

} // namespace headwater
