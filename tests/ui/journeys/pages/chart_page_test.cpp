// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/charts/chart_view.h"
#include "ui/journeys/pages/funnel_page.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class ChartPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenSample> sample;

    template <typename Page> std::unique_ptr<Page> shown(const SharedJourneys &journeys)
    {
        auto page = std::make_unique<Page>(sample->context());
        page->resize(1'000, 640);
        page->show();
        page->showJourneys(journeys);
        return page;
    }

    static QAction *action(const ChartPage &page, const char *name)
    {
        return page.findChild<QAction *>(QLatin1StringView(name));
    }

    /// The written picture has as much of the colour of losses as the chart in sight, in twice the pixels each way.
    static bool looksAlike(const QImage &written, ChartView &seen)
    {
        const auto losses = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == theme().worse ? 1 : 0;
            }
            return count;
        };
        const double ratio = losses(written) / (4.0 * losses(seen.grab().toImage()));
        return ratio > 0.9 && ratio < 1.1;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        sample = std::make_unique<OpenSample>();
    }
    void cleanup() { sample.reset(); }

    void theFunnelShowsItsFindingInWords()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        QCOMPARE(page->findChild<QLabel *>(QStringLiteral("finding"))->text(), page->content().finding);
        QVERIFY(page->content().finding.startsWith(QStringLiteral("Most journeys end at")));
        QCOMPARE(page->findChild<ChartView *>(QStringLiteral("chart0"))->chart().rows.size(), std::size_t(7));
    }

    void modeAndWindowChangeTheFunnel()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        const auto before = page->content().charts[0].bars[0].lengths;
        page->findChild<QSpinBox *>(QStringLiteral("funnelWindow"))->setValue(45);
        QTRY_VERIFY(!page->isSettling());
        QVERIFY(page->content().charts[0].bars[0].lengths.back() < before.back());
        page->findChild<QComboBox *>(QStringLiteral("funnelMode"))->setCurrentIndex(1);
        QTRY_VERIFY(!page->isSettling());
        QVERIFY(page->content().rule.contains(QStringLiteral("right after")));
    }

    void everyChoiceIsAnActionToo()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        QAction *strict = action(*page, "journeys.funnel.funnelMode.1");
        QCOMPARE(strict->text(), QStringLiteral("Funnel: Strictly in order"));
        QVERIFY(!strict->isChecked());
        strict->trigger();
        QCOMPARE(page->findChild<QComboBox *>(QStringLiteral("funnelMode"))->currentIndex(), 1);
        page->findChild<QComboBox *>(QStringLiteral("funnelMode"))->setCurrentIndex(0);
        QVERIFY(!strict->isChecked());
        QVERIFY(action(*page, "journeys.funnel.funnelMode.0")->isChecked());
        QTRY_VERIFY(!page->isSettling());
    }

    void aRowTellsItsJourneys()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        QSignalSpy chosen(page.get(), &JourneysPage::choiceMade);
        auto *chart = page->findChild<ChartView *>(QStringLiteral("chart0"));
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        const auto choice = chosen.first().first().value<std::optional<CaseChoice>>();
        QVERIFY(choice);
        QCOMPARE(static_cast<double>(choice->cases.size()), page->content().charts[0].bars[0].lengths[1]);
    }

    void theTableTwinHasARowForEachStage()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        auto *table = page->findChild<QTableView *>(QStringLiteral("table0"));
        QVERIFY(!table->isVisible());
        action(*page, "journeys.funnel.table")->trigger();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 7);
        QCOMPARE(table->accessibleName(), QStringLiteral("Claimed and verified"));
        QSignalSpy chosen(page.get(), &JourneysPage::choiceMade);
        Q_EMIT table->activated(table->model()->index(2, 0));
        QTRY_COMPARE(chosen.size(), 1);
    }

    void pageAndFiguresAreExported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF");
        QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
        QTest::newRow("csv") << QStringLiteral("a.csv")
                             << QByteArray("\xEF\xBB\xBF"
                                           "Chart,Stage,Claimed");
        QTest::newRow("xlsx") << QStringLiteral("a.xlsx") << QByteArray("PK");
    }
    void pageAndFiguresAreExported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        QSignalSpy notices(page.get(), &JourneysPage::notice);
        sample->prompts.answerFileToSave(sample->path(name));
        action(*page, "journeys.funnel.export")->trigger();
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.first().first().toString().contains(name));
        QFile file(sample->path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begin));
        if (name == QStringLiteral("a.svg"))
            QVERIFY(bytes.contains("Interest") && bytes.contains(theme().worse.name().toLatin1()));
        if (name == QStringLiteral("a.png"))
            QVERIFY(looksAlike(QImage::fromData(bytes), *page->findChild<ChartView *>(QStringLiteral("chart1"))));
    }

    void anExportWaitsForWhatIsBeingComputed()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        const auto exported = [&](const QString &name) {
            QSignalSpy notices(page.get(), &JourneysPage::notice);
            sample->prompts.answerFileToSave(sample->path(name));
            action(*page, "journeys.funnel.export")->trigger();
            [&] { QTRY_COMPARE(notices.size(), 1); }();
            QFile file(sample->path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = exported(QStringLiteral("before.csv"));
        page->findChild<QSpinBox *>(QStringLiteral("funnelWindow"))->setValue(30);
        const QByteArray atOnce = exported(QStringLiteral("at once.csv"));
        QTRY_VERIFY(!page->isSettling());
        QVERIFY(atOnce != before);
        QCOMPARE(atOnce, exported(QStringLiteral("after.csv")));
    }

    void aWriteThatFailsIsSaid()
    {
        const auto page = shown<FunnelPage>(sampleJourneys());
        QTRY_VERIFY(!page->isSettling());
        QSignalSpy notices(page.get(), &JourneysPage::notice);
        sample->prompts.answerFileToSave(sample->path(QStringLiteral("no/such/folder/a.svg")));
        action(*page, "journeys.funnel.export")->trigger();
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(!notices.first().first().toString().contains(QStringLiteral("Written")));
    }

    void whatWasStoppedCanBeStartedAgain()
    {
        FunnelPage page(sample->context());
        page.show();
        page.showJourneys(sampleJourneys());
        page.findChild<QPushButton *>(QStringLiteral("cancel"))->click();
        QTRY_VERIFY(!page.isSettling());
        QVERIFY(page.content().charts.empty());
        QVERIFY(!action(page, "journeys.funnel.export")->isEnabled());
        auto *again = page.findChild<QPushButton *>(QStringLiteral("again"));
        QVERIFY(again->isVisible());
        again->click();
        QTRY_VERIFY(!page.content().charts.empty());
        QVERIFY(!again->isVisible());
    }

    void aPageWithoutJourneysSaysWhy()
    {
        const auto page = shown<FunnelPage>(noJourneys());
        QTRY_VERIFY(!page->isSettling());
        QVERIFY(page->findChild<QLabel *>(QStringLiteral("finding"))->text().startsWith(QStringLiteral("No activity")));
        QVERIFY(!action(*page, "journeys.funnel.export")->isEnabled());
    }
};

QTEST_MAIN(ChartPageTest)
#include "chart_page_test.moc"
