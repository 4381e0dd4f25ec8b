// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <map>

namespace headwater {

/// Rows of `plan` that the files of the import no longer list, by table; only for tables of which there is a
/// file.
std::map<QString, std::vector<std::int64_t>> missingRows(
    const Plan &plan, const ImportPreview &preview, const ImportChoices &choices);

/// The plan without those of them that nothing refers to. People and seats stay: how somebody leaves is
/// decided in the plan.
Plan withMissingRemoved(Plan plan, const std::map<QString, std::vector<std::int64_t>> &missing);

} // namespace headwater
