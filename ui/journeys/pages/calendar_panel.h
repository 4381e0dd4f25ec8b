// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/measures/working_calendar.h"
#include "ui/plan/space.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace headwater {

/// "Monday to Friday, 9:00 to 17:00, 2 h ahead of UTC, without 12 holidays": which time counts as work.
QString workingHoursText(const WorkingHours &hours);

/// When people work: days and hours of the week, how far their clock is from UTC, and days on which nobody works. Kept
/// for the person, whatever the plan.
class CalendarPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPanel(const PlanContext &context, QWidget *parent = nullptr);

    /// What was last entered without a mistake.
    const WorkingHours &hours() const { return m_hours; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeDays();
    QWidget *makeTimes();
    QWidget *makeHolidays();
    void show(const WorkingHours &hours);
    WorkingHours kept() const;
    void keep() const;
    void take();
    void readFile();

    PlanContext m_context;
    WorkingHours m_hours;
    std::array<QCheckBox *, 7> m_days {};
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QTimeEdit *m_offset;
    class QComboBox *m_side;
    QPlainTextEdit *m_holidays;
    QLabel *m_problem;
};

} // namespace headwater
