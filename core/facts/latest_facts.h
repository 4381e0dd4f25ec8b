// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact_source.h"

#include <memory>
#include <vector>

namespace headwater {

/// Facts as the sources say them last. A CRM that is imported every month tells of the same opportunity again
/// as it moves on, and a personnel system of the same employment when it ends; shown is only what the latest import
/// says of it. What one import tells twice stays twice: namesakes hired on one day are two people. Events never change.
/// Costs one more reading of the opportunities and spells and about 20 bytes for each. `imports`: the same facts,
/// import by import, oldest first.
std::unique_ptr<FactSource> latestFacts(
    std::unique_ptr<FactSource> all, std::vector<std::unique_ptr<FactSource>> imports);

} // namespace headwater
