// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/touched_rows.h"
#include "core/plan/workspace.h"

#include <QByteArray>

namespace headwater {

/// A step as the history keeps it in the file: every row that differs, as it was and as it became, so that
/// it can be applied both ways. Scenarios that a step makes or removes are kept as their difference from the
/// baseline. Errors: InvalidInput for a value that the file cannot hold (a text over 1 MB, a number that is
/// none, too many rows).
Result<QByteArray> patchBetween(const Workspace &before, const Workspace &after);

/// The workspace after (before) the step. Errors: FileNotOurs when the patch is damaged or does not fit.
Result<Workspace> withPatchApplied(const Workspace &before, const QByteArray &patch);
Result<Workspace> withPatchUndone(const Workspace &after, const QByteArray &patch);

/// Which rows the step changed. Errors: FileNotOurs when the patch is damaged.
Result<TouchedRows> rowsTouchedBy(const QByteArray &patch);

/// A patch is part of a file that anybody may have made: what it leads to is checked like the file before
/// it is used. Errors: FileNotOurs when a plan that differs breaks a rule that no edit can break.
Result<> checkReached(const Workspace &from, const Workspace &reached);

} // namespace headwater
