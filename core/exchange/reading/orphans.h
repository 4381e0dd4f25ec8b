// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// Agents of the import's team files (without any: people of the plan whose seat nobody reports to) that own
/// no opportunity, neither of the import nor of the plan. Empty when the import has no opportunities.
Result<QStringList> agentsWithoutOpportunities(const ImportPreview &preview, const Cancellation &cancellation);

/// Owners that opportunities or accounts of the import name and that nobody of the plan and of the team files is
/// called, spellings that look like somebody's apart. Empty where nobody is known.
std::vector<OpportunityDigest::Count> unknownOwners(const ImportPreview &preview);

/// Accounts of the import (without any: of the plan) that nobody owns in `after`, the plan that the import makes.
QStringList accountsWithoutOwner(const ImportPreview &preview, const Plan &after);

} // namespace headwater
