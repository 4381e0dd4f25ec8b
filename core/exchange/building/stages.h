// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// The plan with the stages that opportunities are in and that histories tell of, where it does not know them yet. A
/// new one stands where the journeys of the history come to it; where a history and an opportunity write one stage in
/// two ways ("qualifiedtobuy", "Qualified to buy"), the one becomes an alias of the other.
Result<Plan> withStagesOfSources(Plan plan, const OpportunityDigest &sources);

} // namespace headwater
