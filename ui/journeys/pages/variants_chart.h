// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

namespace headwater {

/// The most frequent ways through, as many rows as asked for; the table has more. Of a way of hundreds of steps the
/// first ones are named and drawn. Errors: Cancelled.
Result<PageContent> variantsContent(const JourneysView &journeys, std::size_t rows,
    std::size_t rowsOfTable = rowsOfTables, const Cancellation &cancellation = {});

/// The journeys that went that way; the others are those that went another.
std::optional<CaseChoice> casesOfVariant(const JourneysView &journeys, std::size_t variant);

} // namespace headwater
