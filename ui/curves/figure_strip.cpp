// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/figure_strip.h"

#include "ui/plan/derivation/derivation_popover.h"
#include "ui/plan/pages/flow_layout.h"
#include "ui/plan/scoreboard/scoreboard.h"

namespace headwater {

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    for (const WorkshopTotal total : workshopTotals) {
        auto *figure = new FigureButton;
        figure->setEnabled(false); // until there is a view that explains it
        connect(figure, &FigureButton::clicked, this, [this, total] { explain(total); });
        line->addWidget(figure);
        m_figures.emplace(total, figure);
    }
}

void FigureStrip::showView(const SharedWorkshop &view)
{
    m_view = view;
    for (const auto &[total, button] : m_figures) {
        ScoreboardFigure figure;
        figure.id = QStringLiteral("curves_%1").arg(static_cast<int>(total));
        figure.caption = titleOf(total);
        figure.value = valueOf(total, *view);
        figure.isKnown = view->allocation.has_value();
        button->showFigure(figure);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(figure.caption, figure.value));
        button->setEnabled(figure.isKnown);
    }
}

void FigureStrip::markOld()
{
    for (const auto &[total, button] : m_figures) {
        ScoreboardFigure figure = button->figure();
        figure.isStale = true;
        button->showFigure(figure);
    }
}

void FigureStrip::explain(WorkshopTotal total)
{
    showDerivation(derivationOf(total, *m_view), m_figures.at(total)->mapToGlobal(QPoint(0, 0)), window());
}

} // namespace headwater
