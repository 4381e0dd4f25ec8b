// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "app/verbs/redeploy/findings.h"

/// How `headwater redeploy` says what becomes of a seat, and why.
namespace headwater {

/// "change_role" and the like, as programs read it.
QString optionKey(OptionKind kind);
/// "change role", with the quarters of a hold and the seat of a merge.
QString optionWords(const Plan &plan, const Option &option);
QString sentenceFor(const Plan &plan, const Because &because);
QString wordsFor(LeftEmpty::Cause cause);
/// What is wrong, and what to do.
Failure failureFor(const Plan &plan, const ChoiceLack &lack);

} // namespace headwater
