// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/derivation/derivation.h"
#include "ui/plan/plan_insights.h"
#include "ui/style/theme.h"

namespace headwater {

/// One figure of the scoreboard, in words and digits.
struct ScoreboardFigure {
    QString id;
    QString caption;
    QString value;
    QString change; ///< against the baseline; empty when there is none
    Tone tone = Tone::Muted; ///< whether the change is for the better
    QString formula; ///< how it is counted, in one sentence
    QString range {}; ///< of a forecast
    bool isStale = false; ///< the plan has moved on
    int spare = 0; ///< where there is no room for all, the highest go first; zero stays
    bool isKnown = true;
};

/// The figures from left to right.
std::vector<ScoreboardFigure> scoreboardFigures(const Insights &insights);

/// What goes into a figure. Computed when somebody asks.
FigureInputs inputsOf(const QString &figureId, const Plan &plan, const Insights &insights);

} // namespace headwater
