// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/scoreboard/scoreboard_figures.h"

#include <QFrame>

namespace headwater {

/// How a figure comes about: formula, inputs, change. Goes away on a click elsewhere or Escape.
class FigurePopover : public QFrame
{
    Q_OBJECT

public:
    FigurePopover(const ScoreboardFigure &figure, const FigureInputs &inputs, QWidget *parent);

    /// Others than at first: they have been counted by now.
    void showInputs(const FigureInputs &inputs);
    /// Shows it with its lower left corner there, moved onto the screen where necessary.
    void showAbove(QPoint globalPosition);

private:
    ScoreboardFigure m_figure;
    QWidget *m_grid = nullptr;
    QPoint m_place;
};

} // namespace headwater
