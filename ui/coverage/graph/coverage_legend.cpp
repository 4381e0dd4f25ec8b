// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_legend.h"

#include "ui/style/theme.h"

namespace headwater {

CoverageLegend::CoverageLegend(QWidget *parent)
    : CanvasLegend(QStringLiteral("coverageLegend"), parent)
{
    setAccessibleName(text());
}

void CoverageLegend::showFor(bool isComparing)
{
    m_isComparing = isComparing;
    setAccessibleName(text());
    update();
}

QString CoverageLegend::text() const
{
    return m_isComparing
        ? tr("thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)")
        : tr("thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)");
}

void CoverageLegend::write(LegendLine &line) const
{
    line.showBox(theme().customerFocusedGround, theme().customerFocused);
    line.say(tr("customer-focused"));
    line.showBox(theme().specialtyGround, theme().specialty);
    line.say(tr("specialty"));
    line.say(tr("·  thickness = hours  ·"));
    line.say(m_isComparing ? tr("10 points better") : tr("all served"));
    line.showScale();
    line.say(m_isComparing ? tr("10 points worse") : tr("60 % or less"));
}

} // namespace headwater
