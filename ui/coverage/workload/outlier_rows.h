// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/tables/figure_rows.h"

namespace headwater {

/// The seats whose work that nobody else can do is further from the mean than the band, farthest first; so many at
/// most.
FigureRows outlierRows(const ShownCoverage &shown, std::size_t most = 2'000);
/// How the index of such a seat comes about.
Derivation workloadDerivation(const ShownCoverage &shown, const SeatUse &use);

} // namespace headwater
