// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/calendar.h"

#include "ui/style/theme.h"

#include <QCalendarWidget>
#include <QFontMetrics>
#include <QTextCharFormat>
#include <QToolButton>

namespace headwater {

QCalendarWidget *makeCalendar()
{
    constexpr int lines = 9; // month, weekdays and at most six weeks, with some air
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setMinimumHeight(lines * (QFontMetrics(textFont(TextRole::Body)).height() + 9));
    QTextCharFormat weekend;
    weekend.setForeground(theme().muted);
    for (const Qt::DayOfWeek day : QList { Qt::Saturday, Qt::Sunday })
        calendar->setWeekdayTextFormat(day, weekend);
    if (auto *before = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")))
        before->setIcon(themedIcon(QStringLiteral("chevron-left")));
    if (auto *after = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")))
        after->setIcon(themedIcon(QStringLiteral("chevron-right")));
    return calendar;
}

} // namespace headwater
