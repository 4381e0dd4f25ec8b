// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/journey/options.h"
#include "app/verbs/verb.h"
#include "core/facts/fact_source.h"

#include <memory>

namespace headwater {

/// `headwater journey --source ADDRESS`: the journeys that a database counts where its events are.
Ending tellWarehouse(const Arguments &arguments, const JourneyOptions &options, Terminal &terminal);

/// `headwater journey PLAN --source ADDRESS`: the opportunities of the plan, and the events that the database has. They
/// are fetched when they are read. Errors: an address or server that cannot be used, more events than are fetched.
tl::expected<std::unique_ptr<FactSource>, Failure> withEventsOfWarehouse(
    std::unique_ptr<FactSource> plan, const Arguments &arguments);

} // namespace headwater
