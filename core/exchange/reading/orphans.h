// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// Agents of the import's team files (without any: people of the plan whose seat nobody reports to) that own
/// no opportunity of the import. Empty when the import has no opportunities.
QStringList agentsWithoutOpportunities(const ImportPreview &preview);

/// Accounts of the import (without any: of the plan) that neither a file, the plan, nor a won or open
/// opportunity gives an owner.
QStringList accountsWithoutOwner(const ImportPreview &preview);

} // namespace headwater
