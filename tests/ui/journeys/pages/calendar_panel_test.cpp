// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/pages/calendar_panel.h"
#include "ui/journeys/pages/stage_times_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace headwater;
using namespace headwater::test;

/// Which time counts as work is the planner's to say.
class CalendarPanelTest : public QObject
{
    Q_OBJECT

private:
    template <typename Widget> static Widget *find(const QWidget &panel, const char *name)
    {
        return panel.findChild<Widget *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void officeHoursAreTheBeginning()
    {
        OpenSample sample;
        const CalendarPanel panel(sample.context());
        QCOMPARE(panel.hours(), WorkingHours::officeHours());
        QCOMPARE(workingHoursText(panel.hours()), QStringLiteral("Monday to Friday, 09:00:00 to 17:00:00"));
    }

    void whatIsEnteredCountsAndIsKept()
    {
        OpenSample sample;
        WorkingHours expected;
        {
            CalendarPanel panel(sample.context());
            QSignalSpy changed(&panel, &CalendarPanel::changed);
            find<QCheckBox>(panel, "workDay5")->setChecked(false);
            find<QCheckBox>(panel, "workDay6")->setChecked(true);
            find<QTimeEdit>(panel, "workFrom")->setTime(QTime(22, 0));
            QVERIFY(find<QLabel>(panel, "calendarProblem")->text().contains(QStringLiteral("end after")));
            find<QTimeEdit>(panel, "workTo")->setTime(QTime(0, 0));
            find<QTimeEdit>(panel, "utcOffset")->setTime(QTime(5, 30));
            find<QComboBox>(panel, "utcSide")->setCurrentIndex(1);
            find<QPlainTextEdit>(panel, "holidays")->setPlainText(QStringLiteral("2026-12-25\n2026-12-26 Boxing Day"));
            QVERIFY(changed.count() >= 5);
            expected = panel.hours();
        }
        for (const std::size_t day : { 0, 1, 2, 3, 5 })
            QCOMPARE(expected.week[day], (WorkingHours::Day { 22 * 60, 24 * 60 }));
        QCOMPARE(expected.week[4], WorkingHours::Day());
        QCOMPARE(expected.utcOffsetMinutes, -330);
        QCOMPARE(expected.holidays.size(), std::size_t(2));
        QVERIFY(workingHoursText(expected).endsWith(QStringLiteral("24:00, at UTC−05:30, without 2 holidays")));
        const CalendarPanel again(sample.context());
        QCOMPARE(again.hours(), expected);
    }

    void aMistakeIsSaidAndChangesNothing()
    {
        OpenSample sample;
        CalendarPanel panel(sample.context());
        auto *problem = find<QLabel>(panel, "calendarProblem");
        find<QPlainTextEdit>(panel, "holidays")->setPlainText(QStringLiteral("Christmas"));
        QVERIFY(problem->text().contains(QStringLiteral("“Christmas” is not a date")));
        find<QPlainTextEdit>(panel, "holidays")->setPlainText({});
        QVERIFY(problem->text().isEmpty());
        for (int day = 1; day <= 5; ++day)
            find<QCheckBox>(panel, qPrintable(QStringLiteral("workDay%1").arg(day)))->setChecked(false);
        QVERIFY(problem->text().contains(QStringLiteral("at least one day")));
        QCOMPARE(panel.hours().week[4], WorkingHours::officeHours().week[4]); // the last that made sense
    }

    void holidaysComeFromAFile()
    {
        OpenSample sample;
        CalendarPanel panel(sample.context());
        const QString path = sample.path(QStringLiteral("holidays.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# bank holidays\n2026-05-01\n2026-12-25\n");
        file.close();
        sample.prompts.answerFiles({ path });
        find<QPushButton>(panel, "holidaysFromFile")->click();
        QCOMPARE(panel.hours().holidays, (std::vector { QDate(2026, 5, 1), QDate(2026, 12, 25) }));
    }

    void timeInStageFollowsIt()
    {
        OpenSample sample;
        StageTimesPage page(sample.context());
        page.show();
        page.showJourneys(sampleJourneys());
        QAction *calendar = page.pageActions().last();
        calendar->trigger();
        QTRY_VERIFY(!page.isSettling());
        QVERIFY(page.content().rule.contains(QStringLiteral("Monday to Friday")));
        const auto stillThere = [&page] { return std::get<double>(page.content().charts[0].table.rows[0][7]); };
        const double days = stillThere();
        find<QCheckBox>(page, "workDay6")->setChecked(true);
        QTRY_VERIFY(!page.isSettling());
        QVERIFY(page.content().rule.contains(QStringLiteral("Monday to Saturday")));
        QVERIFY2(stillThere() > days * 1.1, qPrintable(QString::number(stillThere()))); // six days of seven
        calendar->trigger();
        QVERIFY(!find<CalendarPanel>(page, "calendarPanel")->isVisible());
    }
};

QTEST_MAIN(CalendarPanelTest)
#include "calendar_panel_test.moc"
