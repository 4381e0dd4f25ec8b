// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace headwater {

/// What the program answers to the shell. Documented by `headwater --help`; never renumbered.
enum class ExitCode : int {
    Done = 0,
    NeedsAttention = 1, ///< done, but rows were rejected or rules are broken; or stopped by the user
    WrongUse = 2,
    Unreadable = 3, ///< an input is not there, damaged, or cannot be changed
    Internal = 4, ///< our fault or the machine's: a defect, a full disk
};

/// Why a verb stopped: printed as `headwater: where: what; remedy`.
struct Failure {
    ExitCode code = ExitCode::Internal;
    QString where; ///< FILE or FILE:ROW; empty when no file is to blame
    QString what;
    QString remedy;
};

/// How a verb ends.
using Ending = tl::expected<ExitCode, Failure>;

inline tl::unexpected<Failure> stop(ExitCode code, QString where, QString what, QString remedy)
{
    return tl::unexpected<Failure>(Failure { code, std::move(where), std::move(what), std::move(remedy) });
}

/// The error of a core function on this file, in the words of the command line.
tl::unexpected<Failure> stopFor(const Error &error, const QString &file);

} // namespace headwater
