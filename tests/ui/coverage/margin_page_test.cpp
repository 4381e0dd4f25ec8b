// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/coverage/margin/margin_page.h"
#include "ui/coverage/tables/figure_table.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class MarginPageTest : public QObject
{
    Q_OBJECT

private:
    static ShownCoverage shownOf(OpenCoverage &open)
    {
        open.model().load();
        open.settle();
        return { open.model().view(), Comparison::After };
    }
    struct Shown {
        OpenCoverage &open;
        MarginPage page;

        explicit Shown(OpenCoverage &opened)
            : open(opened)
            , page(opened.context())
        {
            show();
        }
        void show()
        {
            page.showCoverage(shownOf(open));
            QTRY_VERIFY(!page.isSettling());
        }
        void by(const char *what) { page.findChild<QAction *>(QLatin1StringView(what))->trigger(); }
        const FigureRows &rows() const { return page.table()->rows(); }
        double sum(std::size_t column) const
        {
            double all = 0;
            for (const FigureRows::Row &row : rows().rows)
                all += std::get<double>(row.cells[column].figure);
            return all;
        }
    };

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void whateverItIsSharedOutByItAddsUp()
    {
        OpenCoverage open;
        Shown shown(open);
        const QAbstractItemModelTester tester(
            shown.page.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const double whole = open.model().view()->now->margin.inUnits();
        QVERIFY(whole > 0);
        for (const char *by : { "coverage.margin.territories", "coverage.margin.segments", "coverage.margin.stages" }) {
            shown.by(by);
            QVERIFY(!shown.rows().rows.empty());
            QVERIFY(std::abs(shown.sum(2) - whole) < 0.005);
        }
        const auto *sum = shown.page.findChild<QLabel *>(QStringLiteral("marginSum"));
        QVERIFY(sum->text().contains(moneyText(open.model().view()->now->margin)));
    }

    void everyFigureSaysHowItComesAbout()
    {
        OpenCoverage open;
        open.startScenario();
        Shown shown(open);
        for (const char *by : { "coverage.margin.territories", "coverage.margin.segments", "coverage.margin.stages" }) {
            shown.by(by);
            for (std::size_t row = 0; row < shown.rows().rows.size(); ++row) {
                for (std::size_t column = 1; column < shown.rows().columns.size(); ++column) {
                    const FigureCell &cell = shown.rows().rows[row].cells[column];
                    if (cell.text.isEmpty())
                        continue;
                    const Derivation derivation = shown.rows().derivationAt(row, column);
                    QVERIFY2(!derivation.formula.isEmpty(), qPrintable(cell.text));
                    QVERIFY(!derivation.inputs.empty() && !derivation.assumptions.empty());
                    QCOMPARE(derivation.value, cell.text);
                }
            }
            QVERIFY(shown.rows().derivationAt(0, 0).isEmpty()); // a name
        }
    }

    void rangesOfPartsComeWithThoseOfThePlan()
    {
        OpenCoverage open;
        open.apply([](Plan edited) -> Result<Plan> {
            Assumption margin;
            margin.key = QStringLiteral("Gross margin");
            margin.low = 0.4;
            margin.value = 0.5;
            margin.high = 0.6;
            edited.assumptions.edit().add(margin);
            return edited;
        });
        Shown shown(open);
        QTRY_VERIFY(open.model().glance()->range);
        QVERIFY2(shown.rows().derivationAt(0, 2).range.contains(QStringLiteral(" to ")),
            qPrintable(shown.rows().derivationAt(0, 2).range));
    }

    void aScenarioSaysWhatItChanges()
    {
        OpenCoverage open;
        Shown shown(open);
        const std::size_t columns = shown.rows().columns.size();
        open.startScenario();
        open.apply([&open](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { open.c.atFells }, QDate(2027, 1, 1));
        });
        shown.show();
        QCOMPARE(shown.rows().columns.size(), columns + 1);
        const auto fells = std::ranges::find(
            shown.rows().rows, CoverageSubject::ofTerritory(open.c.fells), &FigureRows::Row::subject);
        QVERIFY(fells != shown.rows().rows.end());
        QVERIFY2(fells->cells.back().text.startsWith(u'-'), qPrintable(fells->cells.back().text));
        QCOMPARE(fells->cells.back().tone, Tone::Worse);
    }

    void aRowChoosesWhatItSpeaksOfAndSortingKeepsIt()
    {
        OpenCoverage open;
        Shown shown(open);
        QSignalSpy chosen(&shown.page, &CoveragePage::subjectChosen);
        FigureTable &table = *shown.page.table();
        table.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("Lakes"));
        table.setCurrentIndex(table.model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<CoverageSubject>(), CoverageSubject::ofTerritory(open.c.lakes));
        shown.show();
        QCOMPARE(table.currentIndex().data().toString(), QStringLiteral("Lakes"));
        QCOMPARE(chosen.size(), 1); // nobody chose anything
        shown.page.findChild<QLineEdit *>(QStringLiteral("marginFilter"))->setText(QStringLiteral("coa"));
        QCOMPARE(table.model()->rowCount(), 1);
    }

    void allThreeTablesAreWritten()
    {
        OpenCoverage open;
        Shown shown(open);
        const QString path = open.folder.filePath(QStringLiteral("margin.csv"));
        open.prompts.answerFileToSave(path);
        QSignalSpy said(&shown.page, &CoveragePage::notice);
        shown.page.pageActions().last()->trigger();
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        for (const char *words : { "Margin by territory", "Margin by segment", "Margin by stage", "Without any work" })
            QVERIFY2(written.contains(words), words);
    }
};

QTEST_MAIN(MarginPageTest)
#include "margin_page_test.moc"
