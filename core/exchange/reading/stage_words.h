// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/facts.h"

#include <QString>

namespace headwater {

/// What a CRM's stage name says about the outcome: "Closed Won", "gewonnen", "closedlost", "no decision".
/// Anything that names no end is open.
Outcome outcomeOfStage(const QString &stage);

/// Where a well-known open stage stands in a pipeline, lower is earlier; stages we do not know come after
/// those we know, in the order in which files name them.
int usualStageRank(const QString &stage);

} // namespace headwater
