// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace headwater {

/// The stage whose entry a column dates: `Date entered "Qualified to buy (Sales Pipeline)"` and
/// `hs_v2_date_entered_qualifiedtobuy`, as HubSpot writes them; the pipeline in parentheses is left off. Nothing for
/// other columns, "Date entered stage" and "Date entered current stage" among them.
std::optional<QString> stageDatedBy(const QString &column);

bool hasStageColumns(const std::vector<QString> &header);

/// The header that a file with this one has once it is opened with openSource().
std::vector<QString> sourceHeader(const ImportFile &file, const std::vector<QString> &written);

/// Opens a file of an import. Deals with a column for each stage become a row for each stage that was entered, with the
/// columns "Deal Stage" and "Date entered stage", when they are to be read as HubspotDealStages or can be nothing else.
/// Errors as openTable.
Result<std::unique_ptr<TableReader>> openSource(const ImportFile &file, TableOptions options);

} // namespace headwater
