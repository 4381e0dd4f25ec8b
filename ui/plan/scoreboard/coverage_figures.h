// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/scoreboard/scoreboard_figures.h"

namespace headwater {

class CoverageModel;
struct CoverageView;

/// The figures of the scoreboard that follow from the flow of hours: work, hours of seats, coverage, expected margin,
/// gaps. Without an answer yet they say so.
std::vector<ScoreboardFigure> coverageFigures(const CoverageModel &coverage);

/// How such a figure comes about, without what the figure itself says; none for any other.
std::optional<Derivation> coverageDerivationOf(const QString &figureId, const CoverageView &view);

} // namespace headwater
