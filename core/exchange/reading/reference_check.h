// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// Looks at what rows say about each other once all files have been read: parents and managers that are
/// nowhere or form a circle, associations of unknown accounts and territories. Such rows become bad rows.
void markUnknownReferences(ImportPreview &preview, std::size_t problemsKept);

/// Territories of figures that became bad rows and are most likely other spellings.
std::vector<AliasProposal> misspeltTerritories(const ImportPreview &preview);

} // namespace headwater
