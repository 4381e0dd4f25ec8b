// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/pages/channels_page.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

double number(const TableCell &cell)
{
    const auto *value = std::get_if<double>(&cell);
    return value ? *value : -1;
}

} // namespace

class ChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void cellsOfAStageAddUpToItsEvents()
    {
        const PageContent page = channelsContent(*sampleJourneys(), ChannelsQuestion::Channels);
        QCOMPARE(page.charts.size(), std::size_t(1));
        const ChartData &chart = page.charts[0];
        double all = 0;
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            const auto &cells = chart.table.rows[row];
            const double sum = std::accumulate(cells.begin() + 2, cells.end(), 0.0,
                [](double before, const TableCell &cell) { return before + number(cell); });
            QCOMPARE(sum, number(cells[1]));
            const double shares = std::accumulate(chart.heat.cells[row].begin(), chart.heat.cells[row].end(), 0.0,
                [](double before, const ChartHeat::Cell &cell) { return before + cell.strength; });
            QVERIFY(std::abs(shares - 1) < 1e-9);
            all += sum;
        }
        QCOMPARE(all, static_cast<double>(sampleJourneys()->columns->eventCount()));
        QVERIFY(chart.heat.columns.size() > 2);
    }

    /// A log of thousands of activities and channels is drawn as far as one can read; the table has all.
    void ofVeryManyTheMostUsualAreDrawn()
    {
        EventColumnsBuilder builder;
        for (int i = 0; i < 500; ++i) {
            for (int times = 0; times <= i % 7; ++times)
                (void)builder.add(JourneyEvent { QString::number(i), {}, QStringLiteral("activity %1").arg(i),
                    QStringLiteral("channel %1").arg(i % 40), {}, 1'767'571'200'000 + times });
            Opportunity ended;
            ended.externalId = QString::number(i);
            ended.outcome = Outcome::NoDecision;
            (void)builder.add(ended);
        }
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        const ChartData heat = channelsContent(*journeys, ChannelsQuestion::Channels).charts.front();
        QCOMPARE(heat.rows.size(), std::size_t(20));
        QCOMPARE(heat.heat.cells.size(), std::size_t(20));
        QCOMPARE(heat.table.rows.size(), std::size_t(500));
        QCOMPARE(heat.heat.columns.size(), std::size_t(12));
        QCOMPARE(heat.heat.columns.back(), QStringLiteral("29 others"));
        QVERIFY(heat.caption.contains(QStringLiteral("500")));
        double all = 0;
        for (const auto &row : heat.table.rows) {
            for (std::size_t column = 2; column < row.size(); ++column)
                all += number(row[column]);
        }
        QCOMPARE(all, static_cast<double>(journeys->columns->eventCount()));
        const ChartData ends = channelsContent(*journeys, ChannelsQuestion::NoDecision).charts.front();
        QCOMPARE(ends.rows.size(), std::size_t(20));
        QCOMPARE(ends.table.rows.size(), std::size_t(500));
        const auto behind = casesOfChannels(*journeys, ChannelsQuestion::NoDecision, 0, 3);
        QVERIFY(behind && behind->title.startsWith(ends.rows[3]));
    }

    void datesOfOpportunitiesTellOfNoContact()
    {
        const Plan &plan = journeyCompany().workspace.plan();
        EventColumnsBuilder builder(opportunityActivities(plan));
        Opportunity deal;
        deal.externalId = QStringLiteral("1");
        deal.owner = QStringLiteral("Ann");
        deal.created = QDate(2026, 1, 5);
        deal.engaged = QDate(2026, 1, 9);
        (void)builder.add(deal);
        const SharedJourneys journeys = journeysOf(plan, builder);
        const PageContent contact = channelsContent(*journeys, ChannelsQuestion::FirstContact);
        QVERIFY(contact.finding.contains(QStringLiteral("not known")));
        QVERIFY(contact.charts[0].notes.front().startsWith(QStringLiteral("not known")));
        const PageContent hours = channelsContent(*journeys, ChannelsQuestion::Hours);
        QVERIFY(hours.charts.empty() && hours.finding.contains(QStringLiteral("not known")));
    }

    void segmentsAndTerritoriesHoldAllJourneys()
    {
        const PageContent page = channelsContent(*sampleJourneys(), ChannelsQuestion::FirstContact);
        QCOMPARE(page.charts.size(), std::size_t(2));
        for (std::size_t index = 0; index < page.charts.size(); ++index) {
            const ChartData &chart = page.charts[index];
            double all = 0;
            for (std::size_t row = 0; row < chart.table.rows.size(); ++row) {
                all += number(chart.table.rows[row][1]);
                const auto choice = casesOfChannels(*sampleJourneys(), ChannelsQuestion::FirstContact, index, row);
                QVERIFY(choice && choice->condition);
                QCOMPARE(static_cast<double>(choice->cases.size()), number(chart.table.rows[row][1]));
            }
            QCOMPARE(all, static_cast<double>(sampleJourneys()->columns->caseCount()));
            QVERIFY(chart.rows.size() <= 12);
        }
    }

    void journeysBehindNoDecisionAreThoseThatWereCounted()
    {
        const PageContent page = channelsContent(*sampleJourneys(), ChannelsQuestion::NoDecision);
        const ChartData &chart = page.charts.front();
        QVERIFY(chart.rows.size() > 3);
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            const auto choice = casesOfChannels(*sampleJourneys(), ChannelsQuestion::NoDecision, 0, row);
            QVERIFY(choice);
            QCOMPARE(static_cast<double>(choice->cases.size()), chart.bars[0].lengths[row]);
            QCOMPARE(static_cast<double>(choice->others.size()), chart.bars[1].lengths[row]);
        }
    }

    void journeysBehindAReasonAreThoseThatWereCounted()
    {
        const PageContent page = channelsContent(*sampleJourneys(), ChannelsQuestion::Reasons);
        const ChartData &chart = page.charts.front();
        QVERIFY(chart.rows.size() > 4);
        QVERIFY(page.finding.contains(chart.rows.front()));
        QCOMPARE(chart.rows.back(), QStringLiteral("no reason given"));
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            const auto choice = casesOfChannels(*sampleJourneys(), ChannelsQuestion::Reasons, 0, row);
            QVERIFY(choice);
            QCOMPARE(choice->title, chart.rows[row]);
            QCOMPARE(
                static_cast<double>(choice->cases.size()), chart.bars[0].lengths[row] + chart.bars[1].lengths[row]);
        }
    }

    void hoursAreCounted()
    {
        const PageContent page = channelsContent(*sampleJourneys(), ChannelsQuestion::Hours);
        const ChartData &chart = page.charts.front();
        QCOMPARE(chart.rows.size(), std::size_t(7));
        QCOMPARE(chart.heat.columns.size() + 1, chart.table.columns.size());
        QVERIFY(page.finding.startsWith(QStringLiteral("Most contacts: ")));
    }

    void aPlanWithoutJourneysSaysWhy()
    {
        for (const auto question : { ChannelsQuestion::Channels, ChannelsQuestion::FirstContact,
                 ChannelsQuestion::NoDecision, ChannelsQuestion::Reasons, ChannelsQuestion::Hours }) {
            const PageContent page = channelsContent(*noJourneys(), question);
            QVERIFY(page.charts.empty());
            QVERIFY(!page.finding.isEmpty());
            QVERIFY(!casesOfChannels(*noJourneys(), question, 0, 0));
        }
    }

    void thePageAsksWhatIsChosen()
    {
        OpenSample sample;
        ChannelsPage page(sample.context());
        page.resize(900, 600);
        page.show();
        page.showJourneys(sampleJourneys());
        QTRY_VERIFY(!page.isSettling());
        QCOMPARE(page.content().charts.size(), std::size_t(1));
        page.findChild<QComboBox *>(QStringLiteral("channelsQuestion"))->setCurrentIndex(1);
        QTRY_COMPARE(page.content().charts.size(), std::size_t(2));
    }
};

QTEST_MAIN(ChannelsTest)
#include "channels_test.moc"
