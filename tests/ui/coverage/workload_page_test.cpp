// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/coverage/tables/figure_table.h"
#include "ui/coverage/workload/workload_page.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>

using namespace headwater;
using namespace headwater::test;

class WorkloadPageTest : public QObject
{
    Q_OBJECT

private:
    static ShownCoverage shownOf(OpenCoverage &open)
    {
        open.model().load();
        open.settle();
        return { open.model().view(), Comparison::After };
    }
    static Plan withManyMore(std::size_t seats)
    {
        CoveredCompany c;
        for (std::size_t i = 0; i < seats; ++i) {
            const SeatId id = addSeat(c.plan, "X", c.accountManager, c.fells, c.head);
            CoveredCompany::change(c.plan.seats, id, [i](Seat &seat) {
                seat.status = SeatStatus::Filled;
                seat.externalId = QStringLiteral("X-%1").arg(i);
            });
        }
        return c.plan;
    }

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void fewSeatsAreToldByNameFullestFirst()
    {
        OpenCoverage open;
        const WorkloadContent content = workloadContent(shownOf(open));
        const ChartData &chart = content.charts.front();
        QCOMPARE(chart.rows.size(), 3U); // Ann, Bo, the demo specialist: the others have no hours
        QVERIFY(std::ranges::is_sorted(chart.bars[0].lengths, std::ranges::greater {}));
        QCOMPARE(content.seats.front().size(), 3U);
        QVERIFY2(content.finding.contains(QStringLiteral("3 seats")), qPrintable(content.finding));
    }

    void manySeatsAreBinnedAndNoneIsLost()
    {
        OpenCoverage open(withManyMore(60));
        const ShownCoverage shown = shownOf(open);
        const WorkloadContent content = workloadContent(shown);
        const ChartData &bins = content.charts.front();
        QCOMPARE(bins.rows.size(), 10U);
        double counted = 0;
        for (const double length : bins.bars[0].lengths)
            counted += length;
        QCOMPARE(counted, 63.0);
        QCOMPARE(content.charts.at(1).rows.size(), content.charts.at(2).rows.size());
        const auto useOf = [&](SeatId id) {
            const auto found = std::ranges::find(shown.coverage().seats, id, &SeatUse::seat);
            return static_cast<double>(found->used.count) / static_cast<double>(found->capacity.count);
        };
        QVERIFY(useOf(content.seats.at(1).front().front()) >= useOf(content.seats.at(2).back().front()));
        std::size_t listed = 0;
        for (const std::vector<SeatId> &tenth : content.seats.front())
            listed += tenth.size();
        QCOMPARE(listed, 63U);
    }

    void bandSaysHowManyAreOutside()
    {
        OpenCoverage open;
        const ShownCoverage shown = shownOf(open);
        const ChartData balance = workloadContent(shown).charts.back();
        const double outside = balance.bars[0].lengths.at(0) + balance.bars[0].lengths.at(2);
        QCOMPARE(outside / 3, shown.coverage().workload.outsideBand);
    }

    void seatsOutsideTheBandAreListedAndLeadToTheSeat()
    {
        OpenCoverage open;
        WorkloadPage page(open.context());
        const ShownCoverage shown = shownOf(open);
        page.showCoverage(shown);
        const FigureRows &rows = page.outliers()->rows();
        QCOMPARE(static_cast<double>(rows.rows.size()) / 3, shown.coverage().workload.outsideBand);
        QVERIFY(!rows.rows.empty());
        QVERIFY(!rows.derivationAt(0, 2).inputs.empty());
        QSignalSpy chosen(&page, &CoveragePage::subjectChosen);
        page.outliers()->sortByColumn(2, Qt::AscendingOrder);
        page.outliers()->setCurrentIndex(page.outliers()->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
        const SeatId least = chosen.front().front().value<CoverageSubject>().seat;
        QCOMPARE(least, rows.rows[*page.outliers()->currentRow()].subject.seat);
    }

    void bandOfTheUserCountsAnew()
    {
        OpenCoverage open;
        WorkloadPage page(open.context());
        page.showCoverage(shownOf(open));
        auto *band = page.findChild<QSpinBox *>(QStringLiteral("workloadBand"));
        QCOMPARE(band->value(), 20);
        band->setValue(150);
        open.settle();
        QCOMPARE(open.model().view()->now->workload.band, 1.5);
        page.showCoverage({ open.model().view(), Comparison::After });
        QCOMPARE(band->value(), 150);
    }

    void chartsAreWrittenToFiles()
    {
        OpenCoverage open;
        WorkloadPage page(open.context());
        page.showCoverage(shownOf(open));
        for (const char *name : { "load.svg", "load.csv" }) {
            const QString path = open.folder.filePath(QLatin1StringView(name));
            open.prompts.answerFileToSave(path);
            QSignalSpy said(&page, &CoveragePage::notice);
            page.pageActions().last()->trigger();
            QTRY_COMPARE(said.size(), 1);
            QVERIFY(QFile(path).size() > 0);
        }
    }
};

QTEST_MAIN(WorkloadPageTest)
#include "workload_page_test.moc"
