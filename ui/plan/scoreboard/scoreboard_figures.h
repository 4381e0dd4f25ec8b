// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// The figures from left to right.
std::vector<ScoreboardFigure> scoreboardFigures(const Insights &insights);

/// What goes into a figure: (what, how much), summing up to it. Computed when somebody asks.
std::vector<std::pair<QString, QString>> inputsOf(const QString &figureId, const Plan &plan, const Insights &insights);

} // namespace headwater
