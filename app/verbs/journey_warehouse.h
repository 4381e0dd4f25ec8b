// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace headwater {

/// `headwater journey --source`: the journeys that a database counts where its events are.
Ending tellWarehouse(const Arguments &arguments, Terminal &terminal);

} // namespace headwater
