// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace headwater;

namespace {

ChartData twoBars()
{
    ChartData chart;
    chart.title = QStringLiteral("Claimed and verified");
    chart.summary = QStringLiteral("Most journeys end at Trial");
    chart.rows = { QStringLiteral("Interest"), QStringLiteral("Trial") };
    chart.notes = { QStringLiteral("40 claimed"), QStringLiteral("10 claimed") };
    chart.bars = { { QStringLiteral("claimed"), ChartTone::Faint, { 40, 10 } },
        { QStringLiteral("verified"), ChartTone::Worse, { 20, 5 } } };
    chart.table.columns = { { QStringLiteral("Stage") }, { QStringLiteral("Claimed"), ColumnLook::Whole },
        { QStringLiteral("Share"), ColumnLook::Percent } };
    chart.table.rows = { { QStringLiteral("Interest"), 40.0, 1.0 }, { QStringLiteral("Trial"), 10.0, 0.25 } };
    return chart;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private:
    /// Sizes of what is inside hold only once it is shown.
    static void show(ChartView &view)
    {
        view.resize(600, 300);
        view.show();
    }

private Q_SLOTS:
    void init() { applyAppearance(*qApp, Appearance::Light); }
    void cleanup() { applyAppearance(*qApp, Appearance::Light); }

    void theWheelIsLeftToThePageAround()
    {
        QScrollArea page;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *view = new ChartView;
        view->setMinimumHeight(400);
        column->addWidget(view);
        content->setMinimumSize(300, 1'000);
        page.setWidget(content);
        page.resize(400, 300);
        page.show();
        view->showChart(twoBars());
        QCoreApplication::processEvents();
        const QPoint middle(150, 150);
        QWheelEvent down(
            middle, page.mapToGlobal(middle), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // as from the wheel itself: only then parents are asked, too
        qApp->notify(page.viewport()->childAt(middle), &down);
        QVERIFY(page.verticalScrollBar()->value() > 0);
    }

    void lengthsAreInProportion()
    {
        ChartData chart = twoBars();
        ChartView view;
        show(view);
        view.showChart(chart);
        const int both = pixelsOf(view.grab().toImage(), theme().worse);
        chart.bars[1].lengths = { 20, 0 };
        view.showChart(chart);
        const int longer = pixelsOf(view.grab().toImage(), theme().worse);
        QVERIFY(longer > 1'000);
        // The second bar is a quarter of the first; the legend's square is in both.
        QVERIFY2(
            std::abs(both / double(longer) - 1.25) < 0.05, qPrintable(QStringLiteral("%1 %2").arg(both).arg(longer)));
    }

    void theGroundFollowsTheTheme()
    {
        ChartView view;
        show(view);
        view.showChart(twoBars());
        QCOMPARE(view.grab().toImage().pixelColor(598, 290), theme().surface);
        applyAppearance(*qApp, Appearance::Dark);
        QCOMPARE(view.grab().toImage().pixelColor(598, 290), theme().surface);
        QVERIFY(pixelsOf(view.grab().toImage(), theme().worse) > 1'000);
    }

    void keysReadRowByRowAndChoose()
    {
        ChartView view;
        show(view);
        view.showChart(twoBars());
        QSignalSpy chosen(&view, &ChartView::rowChosen);
        QCOMPARE(view.accessibleName(), QStringLiteral("Claimed and verified"));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Most journeys end at Trial"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Trial, Claimed 10, Share 25.0 %"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<std::size_t>(), std::size_t(1));
    }

    void aClickChoosesTheRowUnderIt()
    {
        ChartView view;
        show(view);
        view.showChart(twoBars());
        QSignalSpy chosen(&view, &ChartView::rowChosen);
        QTest::mouseClick(view.findChild<QWidget *>(), Qt::LeftButton, {}, QPoint(300, 240));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<std::size_t>(), std::size_t(1));
    }

    void aFlowIsReadFromLeftToRight()
    {
        ChartData flow = twoBars();
        flow.isFlow = true;
        flow.bars.push_back({ QStringLiteral("lost"), ChartTone::Warning, { 30, 0 } });
        ChartView view;
        show(view);
        view.showChart(flow);
        QVERIFY(pixelsOf(view.grab().toImage(), theme().warning) > 1'000);
        QSignalSpy chosen(&view, &ChartView::rowChosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("Trial, Claimed 10, Share 25.0 %"));
        QTest::mouseClick(view.findChild<QWidget *>(), Qt::LeftButton, {}, QPoint(60, 150));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<std::size_t>(), std::size_t(0));
    }

    void theTableTwinSaysTheSame()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(twoBars().table);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Trial"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("25.0 %"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Claimed"));
    }

    void figuresAreWrittenAsRows()
    {
        QTemporaryDir folder;
        const std::vector<ChartData> charts { twoBars() };
        QVERIFY(writeTables(folder.filePath(QStringLiteral("a.csv")), charts));
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Trial,10,0.25"));
        QVERIFY(writeTables(folder.filePath(QStringLiteral("a.xlsx")), charts));
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("a.xlsx"))).size() > 1'000);
        QVERIFY(!writeTables(folder.filePath(QStringLiteral("no/such/a.csv")), charts));
    }

    void severalTablesAreOneWithTheColumnsOfAll()
    {
        ChartData other = twoBars();
        other.title = QStringLiteral("Ends");
        other.table.columns = { { QStringLiteral("Stage") }, { QStringLiteral("Lost"), ColumnLook::Whole } };
        other.table.rows = { { QStringLiteral("Trial"), 3.0 } };
        QTemporaryDir folder;
        QVERIFY(writeTables(folder.filePath(QStringLiteral("a.tsv")), { twoBars(), other }));
        QFile file(folder.filePath(QStringLiteral("a.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().replace("\r", "").split('\n');
        QVERIFY(lines[0].endsWith("Chart\tStage\tClaimed\tShare\tLost"));
        QCOMPARE(lines[2], QByteArray("Claimed and verified\tTrial\t10\t0.25\t"));
        QCOMPARE(lines[3], QByteArray("Ends\tTrial\t\t\t3"));
    }
};

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
