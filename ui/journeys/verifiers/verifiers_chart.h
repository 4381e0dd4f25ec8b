// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

namespace headwater {

enum class VerifiersQuestion : std::uint8_t {
    Promising, ///< the open journeys worth most attention, and why
    Claims, ///< open journeys that claim a stage without the evidence for it
    Register, ///< which evidence there is, verifier by verifier
};

/// `rows`: of the table, at most.
PageContent verifiersContent(const JourneysView &journeys, VerifiersQuestion question, std::size_t rows = rowsOfTables,
    const Cancellation &cancellation = {});

/// The journeys behind a row of that answer; the others are those it could have been.
std::optional<CaseChoice> casesOfVerifiers(
    const JourneysView &journeys, VerifiersQuestion question, std::size_t row, const Cancellation &cancellation = {});

} // namespace headwater
