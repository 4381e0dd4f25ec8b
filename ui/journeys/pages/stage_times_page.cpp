// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/stage_times_page.h"

#include "ui/journeys/pages/calendar_panel.h"
#include "ui/journeys/pages/stage_times_chart.h"
#include "ui/journeys/pages/velocity_chart.h"
#include "ui/plan/pages/page_parts.h"

#include <QComboBox>
#include <QToolButton>

namespace headwater {

StageTimesPage::StageTimesPage(const PlanContext &context, QWidget *parent)
    : ChartPage(context, QStringLiteral("times"), tr("Times"), parent)
    , m_question(new QComboBox)
    , m_calendar(new QComboBox)
    , m_panel(new CalendarPanel(context))
    , m_editCalendar(new QAction(tr("Working days and holidays"), this))
{
    m_question->setObjectName(QStringLiteral("timesQuestion"));
    m_question->setAccessibleName(tr("What is asked"));
    m_question->addItem(tr("Time in the stages"), 0);
    for (const int months : { 3, 6, 12 })
        m_question->addItem(tr("Velocity against the %1 months before").arg(months), months);
    addChoice(m_question);
    connect(m_question, &QComboBox::currentIndexChanged, this, [this] {
        m_calendar->setEnabled(months() == 0); // velocity counts every day, as customers do
        restart();
    });
    m_calendar->setObjectName(QStringLiteral("timesCalendar"));
    m_calendar->setAccessibleName(tr("Which time counts"));
    m_calendar->addItems({ tr("All days and hours"), tr("Working days") });
    addChoice(m_calendar);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &StageTimesPage::restart);
    addPanel(m_panel);
    m_panel->hide();
    connect(m_panel, &CalendarPanel::changed, this, [this] {
        if (m_calendar->currentIndex() == 1)
            restart();
    });
    m_editCalendar->setObjectName(QStringLiteral("journeys.times.calendar"));
    m_editCalendar->setIconText(tr("Calendar"));
    m_editCalendar->setToolTip(tr("Which days and hours count as work, and on which days nobody works"));
    m_editCalendar->setCheckable(true);
    addControl(pageButton(m_editCalendar));
    connect(m_editCalendar, &QAction::toggled, this, &StageTimesPage::showCalendar);
}

/// Who changes working days wants to see them counted.
void StageTimesPage::showCalendar(bool isShown)
{
    m_panel->setVisible(isShown);
    if (!isShown)
        return;
    m_question->setCurrentIndex(0);
    m_calendar->setCurrentIndex(1);
}

WorkingHours StageTimesPage::hours() const
{
    return m_calendar->currentIndex() == 0 ? WorkingHours::always() : m_panel->hours();
}

int StageTimesPage::months() const { return m_question->currentData().toInt(); }

ChartPage::Work StageTimesPage::work()
{
    if (const int compared = months(); compared > 0) {
        return [compared](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
            return Result<PageContent>(velocityContent(comparedVelocity(journeys, compared, cancellation)));
        };
    }
    return [hours = hours()](const JourneysView &journeys, const Cancellation &cancellation, const Progress &) {
        return Result<PageContent>(stageTimesContent(journeys, hours, cancellation));
    };
}

ChartPage::ChoiceWork StageTimesPage::behindRow(std::size_t chart, std::size_t row)
{
    if (months() > 0)
        return {};
    return
        [hours = hours(), isStillThere = chart == 1, row](const JourneysView &journeys,
            const Cancellation &cancellation) { return slowCases(journeys, hours, isStillThere, row, cancellation); };
}

} // namespace headwater
