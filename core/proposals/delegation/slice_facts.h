// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"
#include "core/plan/workspace.h"

namespace headwater {

/// Hands on the facts that belong to a slice: opportunities and events of its accounts, opportunities without an
/// account of its people, and the employments of its people and territories. Names match as they do in a plan. Errors:
/// as visiting and adding facts.
Result<> copySliceFacts(
    const FactSource &from, const Workspace &slice, FactSink &to, const Cancellation &cancellation = {});

} // namespace headwater
