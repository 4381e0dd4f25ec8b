// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/pages/calendar_panel.h"

#include "ui/plan/pages/flow_layout.h"
#include "ui/prompts/prompts.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headwater {

namespace {

constexpr qint64 largestHolidayFile = 1'000'000;

QString dayName(std::size_t day, QLocale::FormatType form)
{
    return QLocale().standaloneDayName(static_cast<int>(day) + 1, form);
}

bool isWorked(const WorkingHours::Day &day) { return day.toMinute > day.fromMinute; }

/// "Mon to Fri", "Mon, Tue, Thu"
QString daysText(const WorkingHours &hours)
{
    std::vector<std::size_t> days;
    for (std::size_t day = 0; day < hours.week.size(); ++day) {
        if (isWorked(hours.week[day]))
            days.push_back(day);
    }
    if (days.size() > 2 && days.back() - days.front() + 1 == days.size())
        return tr("%1 to %2")
            .arg(dayName(days.front(), QLocale::LongFormat), dayName(days.back(), QLocale::LongFormat));
    QStringList names;
    for (const std::size_t day : days)
        names.append(dayName(day, QLocale::LongFormat));
    return names.join(QStringLiteral(", "));
}

QString clockText(int minutes)
{
    return minutes == 24 * 60 ? QStringLiteral("24:00")
                              : QLocale().toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
}

/// The hours of the days on which people work; they are the same on all of them.
WorkingHours::Day workedDay(const WorkingHours &hours)
{
    const auto day = std::ranges::find_if(hours.week, isWorked);
    return day == hours.week.end() ? WorkingHours::Day() : *day;
}

QTimeEdit *makeClock(const QString &id, const QString &name)
{
    auto *clock = new QTimeEdit;
    clock->setObjectName(id);
    clock->setAccessibleName(name);
    clock->setDisplayFormat(QStringLiteral("HH:mm"));
    return clock;
}

int minutesOf(const QTimeEdit &clock) { return clock.time().hour() * 60 + clock.time().minute(); }
QTime timeOf(int minutes) { return QTime(minutes / 60 % 24, minutes % 60); }

} // namespace

QString workingHoursText(const WorkingHours &hours)
{
    const WorkingHours::Day day = workedDay(hours);
    QString text = tr("%1, %2 to %3").arg(daysText(hours), clockText(day.fromMinute), clockText(day.toMinute));
    if (hours.utcOffsetMinutes != 0) {
        const QString ahead = timeOf(std::abs(hours.utcOffsetMinutes)).toString(QStringLiteral("HH:mm"));
        text += tr(", at UTC%1%2").arg(hours.utcOffsetMinutes > 0 ? QStringLiteral("+") : QStringLiteral("−"), ahead);
    }
    const auto free = static_cast<std::int64_t>(hours.holidays.size());
    if (free > 0)
        text += free == 1 ? tr(", without 1 holiday") : tr(", without %1 holidays").arg(countText(free));
    return text;
}

CalendarPanel::CalendarPanel(const PlanContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_from(makeClock(QStringLiteral("workFrom"), tr("Work begins")))
    , m_to(makeClock(QStringLiteral("workTo"), tr("Work ends")))
    , m_offset(makeClock(QStringLiteral("utcOffset"), tr("Hours between the clock of work and UTC")))
    , m_side(new QComboBox)
    , m_holidays(new QPlainTextEdit)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("calendarPanel"));
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->addWidget(makeDays());
    left->addWidget(makeTimes());
    m_problem->setObjectName(QStringLiteral("calendarProblem"));
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Warning);
    left->addWidget(m_problem);
    left->addStretch(1);
    row->addLayout(left, 3);
    row->addWidget(makeHolidays(), 2);
    m_hours = kept();
    show(m_hours);
    m_problem->hide();
    for (QCheckBox *day : m_days)
        connect(day, &QCheckBox::toggled, this, &CalendarPanel::take);
    for (QTimeEdit *clock : { m_from, m_to, m_offset })
        connect(clock, &QTimeEdit::timeChanged, this, &CalendarPanel::take);
    connect(m_side, &QComboBox::currentIndexChanged, this, &CalendarPanel::take);
    connect(m_holidays, &QPlainTextEdit::textChanged, this, &CalendarPanel::take);
}

QWidget *CalendarPanel::makeDays()
{
    auto *holder = new QWidget;
    auto *line = new FlowLayout(holder);
    line->addWidget(new QLabel(tr("Working days")));
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QCheckBox(dayName(day, QLocale::ShortFormat));
        m_days[day]->setObjectName(QStringLiteral("workDay%1").arg(day + 1));
        m_days[day]->setAccessibleName(dayName(day, QLocale::LongFormat));
        line->addWidget(m_days[day]);
    }
    return holder;
}

QWidget *CalendarPanel::makeTimes()
{
    auto *holder = new QWidget;
    auto *line = new FlowLayout(holder);
    line->addWidget(new QLabel(tr("from")));
    line->addWidget(m_from);
    line->addWidget(new QLabel(tr("to")));
    line->addWidget(m_to);
    line->addWidget(new QLabel(tr("on a clock that is")));
    line->addWidget(m_offset);
    m_offset->setMaximumTime(QTime(14, 0));
    m_side->setObjectName(QStringLiteral("utcSide"));
    m_side->setAccessibleName(tr("Ahead of UTC or behind it"));
    m_side->addItems({ tr("ahead of UTC"), tr("behind UTC") });
    m_side->setToolTip(tr("Without summer time: one distance all year round"));
    line->addWidget(m_side);
    return holder;
}

QWidget *CalendarPanel::makeHolidays()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Days on which nobody works, one a line"));
    label->setBuddy(m_holidays);
    top->addWidget(label, 1);
    auto *read = new QPushButton(tr("From a file…"));
    read->setObjectName(QStringLiteral("holidaysFromFile"));
    connect(read, &QPushButton::clicked, this, &CalendarPanel::readFile);
    top->addWidget(read);
    column->addLayout(top);
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setPlaceholderText(QStringLiteral("2026-12-25"));
    m_holidays->setTabChangesFocus(true);
    m_holidays->setFixedHeight(5 * m_holidays->fontMetrics().lineSpacing());
    column->addWidget(m_holidays);
    return holder;
}

void CalendarPanel::show(const WorkingHours &hours)
{
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(isWorked(hours.week[day]));
    const WorkingHours::Day worked = workedDay(hours);
    m_from->setTime(timeOf(worked.fromMinute));
    m_to->setTime(timeOf(worked.toMinute));
    m_offset->setTime(timeOf(std::abs(hours.utcOffsetMinutes)));
    m_side->setCurrentIndex(hours.utcOffsetMinutes < 0 ? 1 : 0);
    QStringList dates;
    for (const QDate &date : hours.holidays)
        dates.append(date.toString(Qt::ISODate));
    m_holidays->setPlainText(dates.join(u'\n'));
}

/// Office hours until somebody says otherwise.
WorkingHours CalendarPanel::kept() const
{
    const QSettings &settings = m_context.settings;
    const WorkingHours usual = WorkingHours::officeHours();
    const auto days = settings.value(QStringLiteral("calendar/days"), QStringLiteral("12345")).toString();
    const WorkingHours::Day worked { settings.value(QStringLiteral("calendar/from"), usual.week[0].fromMinute).toInt(),
        settings.value(QStringLiteral("calendar/to"), usual.week[0].toMinute).toInt() };
    WorkingHours hours;
    for (std::size_t day = 0; day < hours.week.size(); ++day) {
        if (days.contains(QString::number(day + 1)))
            hours.week[day] = worked;
    }
    hours.utcOffsetMinutes = std::clamp(settings.value(QStringLiteral("calendar/offset"), 0).toInt(), -840, 840);
    hours.holidays = holidaysIn(settings.value(QStringLiteral("calendar/holidays")).toString()).dates;
    const bool isPossible = worked.fromMinute >= 0 && worked.toMinute <= 24 * 60 && isWorked(workedDay(hours));
    return isPossible ? hours : usual;
}

void CalendarPanel::keep() const
{
    QString days;
    for (std::size_t day = 0; day < m_days.size(); ++day)
        days += m_days[day]->isChecked() ? QString::number(day + 1) : QString();
    m_context.settings.setValue(QStringLiteral("calendar/days"), days);
    m_context.settings.setValue(QStringLiteral("calendar/from"), minutesOf(*m_from));
    m_context.settings.setValue(QStringLiteral("calendar/to"), workedDay(m_hours).toMinute);
    m_context.settings.setValue(QStringLiteral("calendar/offset"), m_hours.utcOffsetMinutes);
    m_context.settings.setValue(QStringLiteral("calendar/holidays"), m_holidays->toPlainText());
}

/// What cannot be leaves the calendar as it was, and is said.
void CalendarPanel::take()
{
    WorkingHours hours;
    const int until = minutesOf(*m_to) == 0 ? 24 * 60 : minutesOf(*m_to); // midnight ends the day
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (m_days[day]->isChecked())
            hours.week[day] = { minutesOf(*m_from), until };
    }
    hours.utcOffsetMinutes = minutesOf(*m_offset) * (m_side->currentIndex() == 1 ? -1 : 1);
    const HolidayList list = holidaysIn(m_holidays->toPlainText());
    hours.holidays = list.dates;
    QString problem;
    if (list.badLine > 0)
        problem = tr("“%1” is not a date. Write one a line, as in 2026-12-25.").arg(list.badText);
    else if (std::ranges::none_of(m_days, &QCheckBox::isChecked))
        problem = tr("Choose at least one day on which people work.");
    else if (!isWorked(workedDay(hours)))
        problem = tr("Work has to end after it begins.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() || hours == m_hours)
        return;
    m_hours = std::move(hours);
    keep();
    Q_EMIT changed();
}

void CalendarPanel::readFile()
{
    const QStringList files = m_context.prompts.askFilesToOpen(
        this, tr("Days on which nobody works"), tr("Text (*.txt *.csv);;All files (*)"));
    if (files.isEmpty())
        return;
    QFile file(files.first());
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        return m_holidays->setPlainText(QString::fromUtf8(file.read(largestHolidayFile)));
    m_problem->setText(tr("%1 cannot be read. Check that it is there and that you may open it.").arg(files.first()));
    m_problem->show();
}

} // namespace headwater
