// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/violations.h"

namespace headwater {

/// What is wrong, without saying where: "12 accounts have no owner".
QString sentenceFor(const Violation &violation);

/// The rule in two words, for grouping: "Accounts without owner".
QString titleFor(Violation::Rule rule);

} // namespace headwater
