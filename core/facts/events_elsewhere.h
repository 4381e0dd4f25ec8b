// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"

#include <memory>

namespace headwater {

/// The events of one source with the opportunities and spells of another: a company may keep its events in a database
/// and its deals in the plan.
std::unique_ptr<FactSource> withEventsOf(std::unique_ptr<FactSource> events, std::unique_ptr<FactSource> others);

} // namespace headwater
