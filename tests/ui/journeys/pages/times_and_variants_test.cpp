// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/journeys_model.h"
#include "ui/journeys/pages/stage_times_chart.h"
#include "ui/journeys/pages/stage_times_page.h"
#include "ui/journeys/pages/variants_chart.h"
#include "ui/journeys/pages/variants_page.h"
#include "ui/journeys/pages/velocity_chart.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

PageContent sampleVariants(std::size_t rows) { return *variantsContent(*sampleJourneys(), rows); }

} // namespace

class TimesAndVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void velocityPartsAddUpToItsChange()
    {
        const ComparedVelocity compared = comparedVelocity(*sampleJourneys(), 6);
        QVERIFY(compared.change);
        QCOMPARE(compared.first.addMonths(12), compared.end);
        const double whole = std::log(*compared.after.perDay() / *compared.before.perDay()) * 100;
        const PageContent page = velocityContent(compared);
        const ChartData &chart = page.charts.front();
        QCOMPARE(chart.rows.size(), std::size_t(5));
        double sum = 0;
        for (std::size_t row = 0; row < 5; ++row) {
            const double part = chart.bars[0].lengths[row] - chart.bars[1].lengths[row];
            QCOMPARE(std::get<double>(chart.table.rows[row][4]), part);
            QVERIFY(chart.bars[0].lengths[row] == 0 || chart.bars[1].lengths[row] == 0);
            sum += row < 4 ? part : -part;
        }
        QVERIFY(std::abs(sum) < 1e-9);
        QCOMPARE(std::get<double>(chart.table.rows[0][2]), static_cast<double>(compared.after.journeys));
        QCOMPARE(std::get<double>(chart.table.rows[1][1]), *compared.before.winRate() * 100);
        QVERIFY(std::abs(std::get<double>(chart.table.rows[4][4]) - whole) < 1e-9);
    }

    void everyClosedJourneyIsInOneOfThePeriods()
    {
        const ComparedVelocity years = comparedVelocity(*sampleJourneys(), 24);
        const ComparedVelocity halves = comparedVelocity(*sampleJourneys(), 12);
        QCOMPARE(halves.before.journeys + halves.after.journeys, years.after.journeys);
        QCOMPARE(years.before.journeys, 0);
        QVERIFY(velocityContent(years).charts.empty());
        QVERIFY(velocityContent(years).finding.contains(QStringLiteral("cannot")));
    }

    void waysAreChipsInTheirOrder()
    {
        const PageContent page = sampleVariants(12);
        const ChartData &chart = page.charts.front();
        QCOMPARE(chart.rows.size(), std::size_t(12));
        QCOMPARE(chart.chips.size(), chart.rows.size());
        QCOMPARE(chart.chips[0][0].text, QStringLiteral("Interest"));
        QVERIFY(chart.chips[0].back().tone == ChartTone::Warning); // most give up
        QCOMPARE(chart.chips[0].back().length, 0.0);
        QCOMPARE(chart.chips[0][0].length / millisecondsPerDay, std::get<double>(chart.table.rows[0][4])); // one step
        for (std::size_t row = 0; row < chart.rows.size(); ++row)
            QCOMPARE(chart.shares[row], std::get<double>(chart.table.rows[row][2]));
        QVERIFY(chart.table.rows.size() > chart.rows.size());
    }

    void theSameStageAgainIsOneChip()
    {
        EventColumnsBuilder builder;
        qint64 at = 1'767'571'200'000;
        for (const char *activity : { "Interest", "Interest", "Interest", "Won" })
            (void)builder.add(JourneyEvent { QStringLiteral("1"), {}, QString::fromLatin1(activity), {}, {}, ++at });
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        const PageContent page = *variantsContent(*journeys, 5);
        QCOMPARE(page.finding, QStringLiteral("All journeys went the same way"));
        const auto &chips = page.charts.front().chips.front();
        QCOMPARE(chips.size(), std::size_t(2));
        QCOMPARE(chips[0].text, QStringLiteral("Interest ×3"));
        QCOMPARE(chips[0].length, 3.0); // milliseconds until it was won
        QVERIFY(chips[1].tone == ChartTone::Better);
    }

    void aWayOfVeryManyStepsIsCutWhereNobodyReadsOn()
    {
        EventColumnsBuilder builder;
        for (int i = 0; i < 3'000; ++i)
            (void)builder.add(JourneyEvent {
                QStringLiteral("1"), {}, QStringLiteral("step %1").arg(i % 90), {}, {}, 1'767'571'200'000 + i });
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        const ChartData chart = variantsContent(*journeys, 5)->charts.front();
        const auto &chips = chart.chips.front();
        QCOMPARE(chips.size(), std::size_t(201));
        QCOMPARE(chips.back().text, QStringLiteral("+2800"));
        const double length = std::accumulate(
            chips.begin(), chips.end(), 0.0, [](double before, const ChartChip &chip) { return before + chip.length; });
        QCOMPARE(length, 2'999.0);
        const QString way = std::get<QString>(chart.table.rows[0][1]);
        QCOMPARE(way.count(QStringLiteral("→")), 200);
        QVERIFY(way.endsWith(QStringLiteral("… 2,800 more")));
        QVERIFY(casesOfVariant(*journeys, 0)->subtitle.size() < 4'000);
    }

    void filesHaveMoreWaysThanTheTable()
    {
        EventColumnsBuilder builder;
        for (int i = 0; i < 1'200; ++i) {
            qint64 at = 1'767'571'200'000;
            for (const int step : { i % 37, i / 37 })
                (void)builder.add(
                    JourneyEvent { QString::number(i), {}, QStringLiteral("step %1").arg(step), {}, {}, ++at });
        }
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        OpenSample sample;
        JourneysModel model(*sample.document, sample.context().journeys);
        VariantsPage page(sample.context(), model);
        page.show();
        page.showJourneys(journeys);
        QTRY_VERIFY(!page.isSettling());
        const std::size_t ways = journeys->variants.variants.size();
        QCOMPARE(ways, std::size_t(1'200));
        QCOMPARE(page.content().charts.front().table.rows.size(), rowsOfTables);
        QCOMPARE(variantsContent(*journeys, 5, 10)->charts.front().table.rows.size(), std::size_t(10));
        QSignalSpy notices(&page, &JourneysPage::notice);
        sample.prompts.answerFileToSave(sample.path(QStringLiteral("ways.csv")));
        page.findChild<QAction *>(QStringLiteral("journeys.variants.export"))->trigger();
        QTRY_COMPARE(notices.size(), 1);
        QFile file(sample.path(QStringLiteral("ways.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(static_cast<std::size_t>(file.readAll().trimmed().split('\n').size()), 1 + ways);
    }

    void journeysBehindAWayAreThoseThatWereCounted()
    {
        const auto &variants = sampleJourneys()->variants;
        for (const std::size_t variant : { std::size_t(0), std::size_t(5), variants.variants.size() - 1 }) {
            const auto choice = casesOfVariant(*sampleJourneys(), variant);
            QVERIFY(choice);
            QCOMPARE(static_cast<std::int64_t>(choice->cases.size()), variants.variants[variant].cases);
            QCOMPARE(static_cast<std::int64_t>(choice->cases.size() + choice->others.size()), variants.cases);
        }
        QVERIFY(!casesOfVariant(*sampleJourneys(), variants.variants.size()));
    }

    void waitingJourneysAreInTimeLateOrStuck()
    {
        const PageContent page = stageTimesContent(*sampleJourneys(), WorkingHours::always());
        QCOMPARE(page.charts.size(), std::size_t(2));
        const ChartData &queues = page.charts[1];
        double open = 0;
        for (const ChartBars &bars : queues.bars)
            open += std::accumulate(bars.lengths.begin(), bars.lengths.end(), 0.0);
        QCOMPARE(open,
            static_cast<double>(
                std::count(sampleJourneys()->outcomes->begin(), sampleJourneys()->outcomes->end(), Outcome::Open)));
        for (std::size_t row = 0; row < queues.rows.size(); ++row) {
            const auto stuck = slowCases(*sampleJourneys(), WorkingHours::always(), true, row);
            QVERIFY(stuck);
            QCOMPARE(static_cast<double>(stuck->cases.size()), queues.bars[2].lengths[row]);
            const auto slowest = slowCases(*sampleJourneys(), WorkingHours::always(), false, row);
            QVERIFY(slowest && !slowest->cases.empty() && slowest->cases.size() < slowest->others.size());
        }
    }

    void boxesStandInTheirOrder()
    {
        for (const WorkingHours &hours : { WorkingHours::always(), WorkingHours::officeHours() }) {
            const PageContent page = stageTimesContent(*sampleJourneys(), hours);
            for (const auto &box : page.charts[0].boxes) {
                QVERIFY(box);
                const std::vector<double> ends { box->low, box->quarter, box->median, box->threeQuarters, box->high };
                QVERIFY2(std::is_sorted(ends.begin(), ends.end()),
                    qPrintable(QStringLiteral("%1 %2 %3 %4 %5")
                                   .arg(box->low)
                                   .arg(box->quarter)
                                   .arg(box->median)
                                   .arg(box->threeQuarters)
                                   .arg(box->high)));
            }
        }
    }

    void workingDaysAreFewer()
    {
        const auto medianOf = [](const WorkingHours &hours) {
            return stageTimesContent(*sampleJourneys(), hours).charts[0].boxes.front()->median;
        };
        const double ratio = medianOf(WorkingHours::officeHours()) / medianOf(WorkingHours::always());
        QVERIFY2(ratio > 0.6 && ratio < 0.8, qPrintable(QString::number(ratio))); // five days of seven
    }

    void pagesFollowTheirSwitches()
    {
        OpenSample sample;
        JourneysModel model(*sample.document, sample.context().journeys);
        StageTimesPage times(sample.context());
        VariantsPage variants(sample.context(), model);
        for (ChartPage *page : { static_cast<ChartPage *>(&times), static_cast<ChartPage *>(&variants) }) {
            page->show();
            page->showJourneys(sampleJourneys());
            QTRY_VERIFY(!page->isSettling());
            QVERIFY(!page->content().charts.empty());
        }
        times.findChild<QComboBox *>(QStringLiteral("timesCalendar"))->setCurrentIndex(1);
        QTRY_VERIFY(times.content().rule.contains(QStringLiteral("working days")));
        variants.findChild<QComboBox *>(QStringLiteral("variantRows"))->setCurrentIndex(1);
        QTRY_COMPARE(variants.content().charts.front().rows.size(), std::size_t(25));
        variants.findChild<QComboBox *>(QStringLiteral("variantLevel"))->setCurrentIndex(1);
        QCOMPARE(model.level(), JourneyLevel::Activities);
    }

    void pagesWithoutJourneysSayWhy()
    {
        QVERIFY(stageTimesContent(*noJourneys(), WorkingHours::always()).charts.empty());
        QVERIFY(variantsContent(*noJourneys(), 12)->charts.empty());
        QVERIFY(!slowCases(*noJourneys(), WorkingHours::always(), true, 0));
    }
};

QTEST_MAIN(TimesAndVariantsTest)
#include "times_and_variants_test.moc"
