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
