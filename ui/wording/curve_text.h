// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/allocation.h"

namespace headwater {

/// What is wrong with an item and what to do about it; it must have a fault.
QString faultSentence(const CurveItem &item, ItemFault fault);
QString faultSentence(const AllocationQuestion &question, QuestionFault fault);

/// The five questions of a workshop, in order of effort.
QStringList curveQuestions();

} // namespace headwater
