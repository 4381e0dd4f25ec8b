// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/coverage/measures/measures_page.h"
#include "ui/coverage/tables/figure_table.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class MeasuresPageTest : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        OpenCoverage &open;
        MeasuresPage page;

        explicit Shown(OpenCoverage &opened)
            : open(opened)
            , page(opened.context())
        {
            open.model().load();
            open.settle();
            page.showCoverage({ open.model().view(), Comparison::After });
            QTRY_VERIFY(!page.isSettling());
        }
        QString valueOf(Measure measure) const
        {
            for (const FigureRows::Row &row : page.table()->rows().rows) {
                if (row.cells.front().text == nameOf(measure))
                    return row.cells[1].text;
            }
            return {};
        }
        const FigureRows &partsOf(Measure measure)
        {
            page.choose(measure);
            return page.parts()->rows();
        }
    };

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void bottleneckNamesTheSeatsThatWorkWaitsFor()
    {
        CoveredCompany c;
        CoveredCompany::change(c.plan.roles, c.demo, [](Role &role) { role.perYear = Minutes::ofHours(20); });
        OpenCoverage open(c.plan);
        Shown shown(open);
        const std::vector<Bottleneck> &found = open.model().view()->now->bottlenecks;
        QVERIFY(!found.empty());
        std::size_t seats = 0;
        for (const Bottleneck &bottleneck : found)
            seats += bottleneck.seats.size();
        QCOMPARE(shown.valueOf(Measure::Bottlenecks), QString::number(seats));
        const FigureRows &rows = shown.partsOf(Measure::Bottlenecks);
        QCOMPARE(rows.rows.size(), found.size());
        QCOMPARE(rows.rows.front().subject, CoverageSubject::ofSeats(found.front().seats));
        QVERIFY(!rows.derivationAt(0, 3).isEmpty());
    }

    void measuresAreThoseOfTheEngineAndLeadToNames()
    {
        OpenCoverage open;
        Shown shown(open);
        QCOMPARE(shown.valueOf(Measure::Unknown), QStringLiteral("1")); // Cove
        QCOMPARE(shown.partsOf(Measure::Unknown).rows.front().subject, CoverageSubject::ofAccount(open.c.cove));
        QCOMPARE(shown.valueOf(Measure::OneSeat), QStringLiteral("2"));
        QCOMPARE(shown.partsOf(Measure::OneSeat).rows.size(), std::size_t(2));
        QVERIFY(shown.valueOf(Measure::Stability).isEmpty()); // the baseline itself
        const FigureRows &points = shown.partsOf(Measure::TasksOfOneSeat);
        QVERIFY(std::ranges::any_of(points.rows,
            [&](const FigureRows::Row &row) { return row.subject == CoverageSubject::ofSeat(open.c.demoNorth); }));
        const FigureRows &spans = shown.partsOf(Measure::Span);
        QCOMPARE(spans.rows.size(), std::size_t(1));
        QCOMPARE(spans.rows.front().cells[2].text, QStringLiteral("2")); // Fells and Lakes
        const FigureRows &vacancies = shown.partsOf(Measure::Vacancies);
        QVERIFY(!vacancies.rows.empty());
        for (const FigureRows::Row &row : vacancies.rows)
            QVERIFY(std::get<double>(row.cells[3].figure) > 0);
    }

    void aRowLeadsToWhatItIsAbout()
    {
        OpenCoverage open;
        Shown shown(open);
        shown.page.choose(Measure::Span);
        QSignalSpy chosen(&shown.page, &CoveragePage::subjectChosen);
        shown.page.parts()->setCurrentIndex(shown.page.parts()->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<CoverageSubject>(), CoverageSubject::ofSeat(open.c.demoNorth));
    }

    void aScenarioSaysWhatTheBaselineWasAndWhoChangesHands()
    {
        OpenCoverage open;
        open.startScenario();
        open.apply([&open](Plan edited) {
            return withSeatsClosed(std::move(edited), std::vector { open.c.atFells }, QDate(2027, 1, 1));
        });
        Shown shown(open);
        QCOMPARE(shown.page.table()->rows().columns.size(), std::size_t(3));
        QVERIFY(!shown.valueOf(Measure::Stability).isEmpty());
        const FigureRows &changing = shown.partsOf(Measure::Stability);
        QCOMPARE(changing.rows.size(), std::size_t(1));
        QCOMPARE(changing.rows.front().subject, CoverageSubject::ofAccount(open.c.acme));
        QVERIFY(changing.rows.front().cells[1].text.contains(QStringLiteral("Ann Hale")));
    }

    void everyFigureSaysHowItComesAbout()
    {
        OpenCoverage open;
        open.startScenario();
        Shown shown(open);
        const auto verify = [](const FigureRows &rows) {
            for (std::size_t row = 0; row < rows.rows.size(); ++row) {
                for (std::size_t column = 1; column < rows.columns.size(); ++column) {
                    if (rows.columns[column].look != ColumnLook::Text && !rows.rows[row].cells[column].text.isEmpty())
                        QVERIFY2(!rows.derivationAt(row, column).inputs.empty(),
                            qPrintable(rows.rows[row].cells.front().text));
                }
            }
        };
        verify(shown.page.table()->rows());
        for (int measure = 0; measure <= static_cast<int>(Measure::Vacancies); ++measure)
            verify(shown.partsOf(static_cast<Measure>(measure)));
    }

    void measuresAndTheirPartsAreWritten()
    {
        OpenCoverage open;
        Shown shown(open);
        shown.page.choose(Measure::Span);
        const QString path = open.folder.filePath(QStringLiteral("measures.csv"));
        open.prompts.answerFileToSave(path);
        QSignalSpy said(&shown.page, &CoveragePage::notice);
        shown.page.pageActions().last()->trigger();
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("Seats per customer") && written.contains("N-03"));
    }
};

QTEST_MAIN(MeasuresPageTest)
#include "measures_page_test.moc"
