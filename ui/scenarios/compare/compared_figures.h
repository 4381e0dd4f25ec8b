// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposals/comparison/scenario_figures.h"
#include "ui/charts/chart_data.h"

namespace headwater {

using SharedScenarios = std::shared_ptr<const std::vector<ScenarioFigures>>;

/// What a figure is counted in, and so how it is written.
enum class FigureUnit : std::uint8_t {
    Count,
    Money,
    Margin, ///< money as well; a difference that may be the solver's own is none
    Share,
    Number
};
/// Which way is better; a change is told green or red by it.
enum class BetterWhen : std::uint8_t { More, Less, Neither };

/// One figure of all scenarios, in their order.
struct ComparedFigure {
    struct Value {
        std::optional<double> value; ///< none: not known, or there is nothing; money in cents
        std::optional<std::pair<double, double>> range;
    };
    QString name;
    QString group; ///< rows of a kind stand together: "Plan", "Seats by role"
    QString meaning; ///< how it is counted, in a sentence
    FigureUnit unit = FigureUnit::Count;
    BetterWhen better = BetterWhen::Neither;
    std::vector<Value> values;
    std::int64_t row = 0; ///< of the role or territory it is of: names need not be their own
    QString key() const { return row == 0 ? name : QStringLiteral("%1 %2").arg(group).arg(row); }
};

/// Plan, coverage, change; then seats by role and by territory where any scenario has one.
std::vector<ComparedFigure> comparedFigures(const std::vector<ScenarioFigures> &scenarios);

/// "118", "14.2 M", "87 %"; a dash for what is not known.
QString figureText(const ComparedFigure &figure, std::size_t scenario);
/// "6.6 M to 8.6 M", empty without a range.
QString rangeText(const ComparedFigure &figure, std::size_t scenario);
/// "+2", "−0.4 M", "+3 points": against the scenario that is compared with; empty where nothing differs.
QString changeText(const ComparedFigure &figure, std::size_t scenario, std::size_t against);
/// 1: better than that one, -1: worse, 0: neither.
int betterThan(const ComparedFigure &figure, std::size_t scenario, std::size_t against);

/// A bar a scenario, and a line where that one ends which the others are compared with.
ChartData figureChart(const ComparedFigure &figure, const std::vector<ScenarioFigures> &scenarios, std::size_t against);

} // namespace headwater
