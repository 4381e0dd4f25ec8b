// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/map/map_legend.h"

#include "ui/style/theme.h"

namespace headwater {

MapLegend::MapLegend(QWidget *parent)
    : CanvasLegend(QStringLiteral("mapLegend"), parent)
{
    showCoverage(false);
}

void MapLegend::showCoverage(bool isComparing)
{
    show(isComparing ? tr("10 points better") : tr("all served"),
        isComparing ? tr("10 points worse") : tr("60 % or less"), tr("disc = hours of work"), true);
}

void MapLegend::showWorth(const QString &most)
{
    show(tr("nothing"), most, tr("disc = what one more head brings"), false);
}

void MapLegend::show(const QString &low, const QString &high, const QString &size, bool hasGaps)
{
    m_low = low;
    m_high = high;
    m_size = size;
    m_hasGaps = hasGaps;
    setAccessibleName(text());
    update();
}

QString MapLegend::text() const { return tr("colour = %1 (blue) to %2 (orange), %3").arg(m_low, m_high, m_size); }

void MapLegend::write(LegendLine &line) const
{
    line.say(m_low);
    line.showScale();
    line.say(m_high);
    line.say(u'·' + QStringLiteral("  ") + m_size);
    if (m_hasGaps) {
        line.showBox(theme().surface, theme().worse);
        line.say(tr("short of hours"));
    }
}

} // namespace headwater
