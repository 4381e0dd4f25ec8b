// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/charts/chart_card.h"
#include "ui/journeys/pages/forecast_page.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

double sumOf(const ChartLine &line)
{
    double sum = 0;
    for (const QPointF &point : line.points)
        sum += point.y();
    return sum;
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private:
    static const ForecastRun &sampleRun()
    {
        static const ForecastRun run = *forecastRun(*sampleJourneys());
        return run;
    }
    static PageContent shown(const ForecastChoice &choice)
    {
        return forecastContent(sampleRun(), sampleJourneys()->plan, choice);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aPlanWithoutJourneysSaysWhy()
    {
        const PageContent page = forecastContent(*forecastRun(*noJourneys()), noJourneys()->plan, {});
        QVERIFY(page.charts.empty());
        QVERIFY(page.finding.contains(QStringLiteral("nothing to foretell")));
    }

    void tooShortAHistoryIsSaid()
    {
        EventColumnsBuilder builder;
        constexpr qint64 monday = 1'767'571'200'000;
        for (int i = 0; i < 20; ++i)
            (void)builder.add(
                JourneyEvent { QString::number(i), {}, QStringLiteral("Interest"), {}, {}, monday + i * 86'400'000LL });
        const SharedJourneys journeys = journeysOf(journeyCompany().workspace.plan(), builder);
        const PageContent page = forecastContent(*forecastRun(*journeys), journeys->plan, {});
        QVERIFY2(page.rule.startsWith(QStringLiteral("How good is it? Not known yet")), qPrintable(page.rule));
    }

    void theForecastStandsBesideItsTest()
    {
        const PageContent page = shown({ sampleRun().input.stages.size(), {}, {} });
        const ChartData &fan = page.charts[0];
        static const QRegularExpression rule(QStringLiteral(
            "^How good is it\\? Tried on the last 4 quarters .* off by (\\d+\\.\\d) %; .* by (\\d+\\.\\d) %\\."
            " \\d+ % of these counts fell within the range\\. All stages and ends .* off by (\\d+\\.\\d) %, .*$"));
        const auto match = rule.match(page.rule);
        QVERIFY2(match.hasMatch(), qPrintable(page.rule));
        const Backtest won = partOf(sampleRun().backtest, {}, sampleRun().input.stages.size());
        QCOMPARE(match.captured(1).toDouble(), std::round(*won.mape() * 1'000) / 10);
        QCOMPARE(match.captured(2).toDouble(), std::round(*won.naiveMape() * 1'000) / 10);
        QCOMPARE(match.captured(3).toDouble(), std::round(*sampleRun().backtest.mape() * 1'000) / 10);
        QCOMPARE(fan.lines[0].points.size(), std::size_t(5)); // from the last known quarter on
        QVERIFY(fan.lines[1].points.size() >= 4);
        for (std::size_t i = 1; i < fan.lines[0].points.size(); ++i) {
            QVERIFY(fan.bands[0].spans[i].low <= fan.lines[0].points[i].y());
            QVERIFY(fan.bands[0].spans[i].high >= fan.lines[0].points[i].y());
        }
        QCOMPARE(fan.table.rows.size(), fan.ticks.size());
        QCOMPARE(page.charts[1].rows.size(), sampleRun().input.stages.size() + 3);
    }

    void whatWouldHaveBeenForetoldStandsBesideWhatHappened()
    {
        const ForecastChoice won { sampleRun().input.stages.size(), {}, {} };
        const ChartData fan = shown(won).charts[0];
        QCOMPARE(fan.lines.size(), std::size_t(4));
        const std::vector<QPointF> &happened = fan.lines[1].points;
        for (std::size_t line : { std::size_t(2), std::size_t(3) }) {
            QVERIFY(fan.lines[line].isThought);
            QCOMPARE(fan.lines[line].points.size(), std::size_t(sampleRun().backtest.quarters));
            QCOMPARE(fan.lines[line].points.back().x(), happened.back().x());
        }
        double actual = 0;
        double foretold = 0;
        for (const BacktestLine &line : sampleRun().backtest.lines) {
            if (line.target != won.target || line.quartersAgo != 1)
                continue;
            actual += line.actual;
            foretold += line.forecast.mean;
        }
        QCOMPARE(happened.back().y(), actual);
        QCOMPARE(fan.lines[3].points.back().y(), foretold);
        const auto &row = fan.table.rows[happened.size() - 1];
        QCOMPARE(row.size(), fan.table.columns.size());
        QCOMPARE(std::get<double>(row[5]), foretold);
        // Also of one place, held against what happened there.
        const PageContent ofLeaf = shown({ won.target, {}, sampleRun().input.leaves.front() });
        const Backtest test = partOf(sampleRun().backtest, { std::nullopt, 0 }, won.target);
        QCOMPARE(ofLeaf.charts[0].lines.size(), std::size_t(4));
        QCOMPARE(ofLeaf.charts[0].lines[3].points.back().y(), test.lines.front().forecast.mean);
        QCOMPARE(ofLeaf.charts[0].lines[1].points.back().y(), test.lines.front().actual);
        QVERIFY(ofLeaf.rule != shown(won).rule);
    }

    void partsOfTheCompanyAddUp()
    {
        double parts = 0;
        for (const Segment &segment : sampleJourneys()->plan.segments)
            parts += sumOf(shown({ 0, segment.id, {} }).charts[0].lines[1]);
        QVERIFY(parts > 0);
        QCOMPARE(parts, sumOf(shown({}).charts[0].lines[1]));
    }

    void theJourneysOfAQuarterAreThoseThatWereCounted()
    {
        const ForecastChoice won { sampleRun().input.stages.size(), {}, {} };
        const PageContent page = shown(won);
        const ChartLine &happened = page.charts[0].lines[1];
        for (std::size_t tick = 0; tick < page.charts[0].ticks.size(); ++tick) {
            const auto choice = casesOfQuarter(sampleRun(), sampleJourneys()->plan, won, tick);
            QCOMPARE(choice.has_value(), tick < happened.points.size());
            if (choice)
                QCOMPARE(static_cast<double>(choice->cases.size()), happened.points[tick].y());
        }
    }

    void aCancelledForecastIsNone()
    {
        Cancellation cancellation;
        cancellation.cancel();
        const Result<ForecastRun> run = forecastRun(*sampleJourneys(), cancellation);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::Cancelled);
    }

    void thePageForetellsTheSegmentThatIsChosen()
    {
        OpenSample sample;
        ForecastPage page(sample.context());
        page.resize(1'000, 640);
        page.show();
        page.showJourneys(sampleJourneys());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isSettling(), 30'000);
        const double all = page.content().charts[0].lines[0].points.back().y();
        QVERIFY2(page.content().finding.startsWith(QStringLiteral("Won: ")), qPrintable(page.content().finding));
        page.findChild<QComboBox *>(QStringLiteral("forecastSegment"))->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isSettling(), 30'000);
        QVERIFY(page.content().charts[0].lines[0].points.back().y() < all);
    }

    void aBarOfTheNextQuarterIsShownAbove()
    {
        OpenSample sample;
        ForecastPage page(sample.context());
        page.show();
        page.showJourneys(sampleJourneys());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isSettling(), 30'000);
        Q_EMIT page.cards()[1]->rowChosen(0);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isSettling(), 30'000);
        QVERIFY(page.content().finding.startsWith(QStringLiteral("Visits to Interest: ")));
        QSignalSpy chosen(&page, &JourneysPage::choiceMade);
        Q_EMIT page.cards()[0]->rowChosen(0);
        QTRY_COMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(ForecastTest)
#include "forecast_test.moc"
