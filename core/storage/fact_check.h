// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace headwater {

/// What is wrong with the facts of any import, switched on or off, in English; empty when all are as they were written.
/// Reads all of them. Errors: those of reading the file.
Result<QStringList> factProblems(const QString &path);

} // namespace headwater
