// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/pages/chart_page.h"

class QComboBox;

namespace headwater {

class CalendarPanel;
struct WorkingHours;

/// How long journeys stay in each stage, and who is stuck.
class StageTimesPage : public ChartPage
{
    Q_OBJECT

public:
    explicit StageTimesPage(const PlanContext &context, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override { return ChartPage::pageActions() << m_editCalendar; }

protected:
    Work work() override;
    ChoiceWork behindRow(std::size_t chart, std::size_t row) override;

private:
    void showCalendar(bool isShown);
    WorkingHours hours() const;
    /// How long the compared periods are; 0: the stages are asked for.
    int months() const;

    QComboBox *m_question;
    QComboBox *m_calendar;
    CalendarPanel *m_panel;
    QAction *m_editCalendar;
};

} // namespace headwater
