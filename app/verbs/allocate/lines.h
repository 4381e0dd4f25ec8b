// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/curves/allocation.h"

namespace headwater {

/// The same for people.
void describeAllocation(const AllocationQuestion &question, const Allocation &allocation, Terminal &terminal);

} // namespace headwater
