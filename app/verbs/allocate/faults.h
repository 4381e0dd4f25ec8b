// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "core/curves/allocation.h"

namespace headwater {

/// What is wrong with an item, and what to do. English in every locale: scripts read it.
Failure faultyItem(const CurveItem &item, ItemFault fault, const QString &place);
Failure faultyQuestion(const AllocationQuestion &question, QuestionFault fault, const QString &path);

} // namespace headwater
