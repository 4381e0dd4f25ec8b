// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/charts/chart_view.h"
#include "ui/journeys/cases/journey_events.h"
#include "ui/journeys/cases/journey_panel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr qint64 monday = 1'767'571'200'000; // 2026-01-05, 00:00 UTC

JourneyEvent told(const char *activity, const char *channel, const char *who, qint64 at)
{
    return { QStringLiteral("J-1"), QStringLiteral("Acme"), QString::fromUtf8(activity), QString::fromUtf8(channel),
        QString::fromUtf8(who), at };
}

SharedJourneys oneJourney()
{
    EventColumnsBuilder builder;
    for (const JourneyEvent &event :
        { told("Interest", "", "", monday), told("call", "Phone", "Ada Stone", monday + 36 * 3'600'000),
            told("Won", "", "", monday + 10 * 86'400'000LL) })
        (void)builder.add(event);
    return journeysOf(journeyCompany().workspace.plan(), builder);
}

} // namespace

/// One journey, event by event.
class JourneyEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void eachEventIsARow()
    {
        JourneyEvents events;
        const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        events.showJourney(oneJourney(), 0);
        QCOMPARE(events.rowCount(), 3);
        QStringList cells;
        for (int column = 0; column < JourneyEvents::ColumnCount; ++column)
            cells.append(events.index(1, column).data().toString());
        QCOMPARE(cells,
            (QStringList { QStringLiteral("6 Jan 2026, 12:00"), QStringLiteral("call"), QString(),
                QStringLiteral("Phone"), QStringLiteral("Ada Stone"), QStringLiteral("1.5 days") }));
        QCOMPARE(events.index(0, JourneyEvents::When).data().toString(), QStringLiteral("5 Jan 2026"));
        QCOMPARE(events.index(0, JourneyEvents::Stage).data().toString(), QStringLiteral("Interest"));
        QVERIFY(!events.index(0, JourneyEvents::After).data().isValid());
    }

    void theLineIsAsLongAsTheJourney()
    {
        const SharedJourneys journeys = oneJourney();
        const ChartData chart = journeyChart(*journeys, 0, true);
        QCOMPARE(chart.chips.front().size(), std::size_t(3));
        QCOMPARE(chart.chips.front()[0].length, 36.0 * 3'600'000);
        QCOMPARE(chart.chips.front()[2].length, 0.0);
        QVERIFY(chart.chips.front()[2].tone == ChartTone::Better);
        QCOMPARE(chart.table.rows.size(), std::size_t(3));
        QCOMPARE(std::get<double>(chart.table.rows[1][5]), 1.5);
        QCOMPARE(journeyHeading(*journeys, 0), QStringLiteral("Acme · won · 3 events in 10 days"));
    }

    void aJourneyOfAMillionEventsOpensAtOnce()
    {
        EventColumnsBuilder builder;
        for (int i = 0; i < 1'000'000; ++i)
            (void)builder.add(told("call", "", "", monday + i * 1'000LL));
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        OpenSample sample;
        JourneyPanel panel(sample.context());
        panel.resize(800, 300);
        panel.show();
        panel.showJourney(journeys, 0);
        QCOMPARE(panel.table()->model()->rowCount(), 1'000'000);
        const auto *line = panel.findChild<ChartView *>();
        QCOMPARE(line->chart().chips.front().size(), std::size_t(200));
        QCOMPARE(line->chart().notes.front(), QStringLiteral("+999,800 events"));
    }

    void allEventsGoIntoAFile()
    {
        OpenSample sample;
        JourneyPanel panel(sample.context());
        panel.showJourney(oneJourney(), 0);
        QSignalSpy said(&panel, &JourneyPanel::notice);
        for (const char *name : { "journey.csv", "journey.svg" }) {
            const QString path = sample.path(QLatin1StringView(name));
            sample.prompts.answerFileToSave(path);
            panel.findChild<QPushButton *>(QStringLiteral("exportJourney"))->click();
            QTRY_COMPARE(said.size(), 1);
            said.clear();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains(path.endsWith(QStringLiteral("csv")) ? "Ada Stone" : "<svg"));
        }
    }

    void aJourneyWithoutEventsSaysSo()
    {
        EventColumnsBuilder builder;
        Opportunity undated;
        undated.externalId = QStringLiteral("O-1");
        (void)builder.add(undated);
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        QVERIFY(journeyHeading(*journeys, 0).contains(QStringLiteral("0 events")));
        QVERIFY(journeyChart(*journeys, 0, true).isEmpty());
    }
};

QTEST_MAIN(JourneyEventsTest)
#include "journey_events_test.moc"
