// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/stage_times_page.h"

#include "ui/journeys/pages/stage_times_chart.h"

#include <QComboBox>

namespace headwater {

StageTimesPage::StageTimesPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("times"), tr("Times"), parent)
    , m_calendar(new QComboBox)
{
    m_calendar->setObjectName(QStringLiteral("timesCalendar"));
    m_calendar->setAccessibleName(tr("Which time counts"));
    m_calendar->addItems({ tr("All days and hours"), tr("Working days") });
    addControl(m_calendar);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &StageTimesPage::restart);
}

WorkingHours StageTimesPage::hours() const
{
    return m_calendar->currentIndex() == 0 ? WorkingHours::always() : WorkingHours::officeHours();
}

ChartPage::Work StageTimesPage::work()
{
    return [hours = hours()](const JourneysView &journeys, const Cancellation &, const Progress &) {
        return Result<PageContent>(stageTimesContent(journeys, hours));
    };
}

ChartPage::ChoiceWork StageTimesPage::behindRow(std::size_t chart, std::size_t row)
{
    return [hours = hours(), isStillThere = chart == 1, row](
               const JourneysView &journeys) { return slowCases(journeys, hours, isStillThere, row); };
}

} // namespace headwater
