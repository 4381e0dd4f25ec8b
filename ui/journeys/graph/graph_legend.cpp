// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/graph/graph_legend.h"

#include "ui/journeys/journeys_text.h"
#include "ui/wording/number_text.h"

namespace headwater {

GraphLegend::GraphLegend(QWidget *parent)
    : CanvasLegend(QStringLiteral("graphLegend"), parent)
{ }

void GraphLegend::showFor(const ShownGraph &shown, ArcColouring colouring)
{
    const auto word = [&](double figure) {
        switch (colouring) {
        case ArcColouring::Time: return durationText(figure);
        case ArcColouring::Value: return shortMoneyText(Money::of(figure));
        case ArcColouring::Loss: return percentText(figure);
        }
        Q_UNREACHABLE();
    };
    switch (colouring) {
    case ArcColouring::Time: m_what = tr("colour = median time"); break;
    case ArcColouring::Value: m_what = tr("colour = mean value"); break;
    case ArcColouring::Loss: m_what = tr("colour = lost or no decision"); break;
    }
    m_least = word(shown.least);
    m_most = word(shown.most);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString GraphLegend::text() const
{
    return tr("thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again")
        .arg(m_what, m_least, m_most);
}

void GraphLegend::write(LegendLine &line) const
{
    line.say(tr("thickness = journeys  ·"));
    line.say(m_what + QStringLiteral(":  ") + m_least);
    line.showScale();
    line.say(m_most + tr("  ·"));
    line.showDashes();
    line.say(tr("back or again"));
}

} // namespace headwater
