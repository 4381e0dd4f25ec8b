// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"
#include "ui/coverage/worth/worth_page.h"
#include "ui/coverage/worth/worth_table_model.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class WorthPageTest : public QObject
{
    Q_OBJECT

private:
    static ShownCoverage shownOf(OpenCoverage &open)
    {
        open.model().load();
        open.model().setSight(CoverageModel::Sight::Worth);
        open.settle();
        return { open.model().view(), Comparison::After };
    }

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void vacanciesOfTheRoleComeFirstThenTheNearest()
    {
        CoveredCompany c; // vacant: the head, S-01 in Coast
        const SeatId demoCoast = addSeat(c.plan, "S-09", c.demo, c.coast, c.head);
        const SeatId lakes = addSeat(c.plan, "N-09", c.accountManager, c.lakes, c.head);
        const auto fits = vacanciesFor(c.plan, c.demo, c.fells);
        QVERIFY(!fits.empty());
        QCOMPARE(fits.front(), (VacancyFit { demoCoast, false, true, 4 }));
        const auto managers = vacanciesFor(c.plan, c.accountManager, c.fells);
        QCOMPARE(managers.at(0), (VacancyFit { lakes, false, true, 2 }));
        QCOMPARE(managers.at(1).seat, c.atCoast);
    }

    void filledProtectedAndFittingSeatsAreNoVacancies()
    {
        CoveredCompany c;
        CoveredCompany::change(c.plan.seats, c.atCoast, [](Seat &seat) { seat.isProtected = true; });
        for (const VacancyFit &fit : vacanciesFor(c.plan, c.accountManager, c.fells))
            QVERIFY(fit.seat != c.atCoast && fit.seat != c.atFells);
        for (const VacancyFit &fit : vacanciesFor(c.plan, c.manager, c.world))
            QVERIFY(fit.seat != c.head); // is there already
        QVERIFY(vacanciesFor(c.plan, {}, c.world).empty());
    }

    void tableHasWhatTheEngineFoundMostFirst()
    {
        OpenCoverage open;
        const ShownCoverage shown = shownOf(open);
        WorthTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(shown);
        QCOMPARE(model.rowCount(), static_cast<int>(shown.view->worth.heads->size()));
        QVERIFY(model.rowCount() > 0);
        const HeadWorth &best = shown.view->worth.heads->front();
        const auto cents
            = [&model](int column) { return model.index(0, column).data(WorthTableModel::sortRole).toLongLong(); };
        QCOMPARE(cents(WorthTableModel::Quarter), best.perHead.cents);
        QCOMPARE(
            cents(WorthTableModel::Net), 4 * best.perHead.cents - open.c.plan.roles.find(best.role)->costPerYear.cents);
    }

    void whatIsNotExactSaysSo()
    {
        OpenCoverage open;
        const ShownCoverage shown = shownOf(open);
        CoverageView view = *shown.view;
        view.worth.heads = std::make_shared<const std::vector<HeadWorth>>(
            std::vector { HeadWorth { open.c.demo, open.c.north, Money::ofWhole(8'000), true },
                HeadWorth { open.c.demo, open.c.coast, Money::ofWhole(5'000), false } });
        WorthTableModel model;
        model.show({ std::make_shared<const CoverageView>(view), Comparison::After });
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, WorthTableModel::Quarter), shortMoneyText(Money::ofWhole(8'000)));
        QVERIFY(text(1, WorthTableModel::Quarter).startsWith(QStringLiteral("about ")));
        QVERIFY(text(1, WorthTableModel::Net).startsWith(QStringLiteral("about ")));
        QVERIFY(!text(1, WorthTableModel::Cost).contains(QStringLiteral("about")));
    }

    void leversAreToldWhereTheyBringAnything()
    {
        OpenCoverage open;
        WorthPage page(open.context());
        const auto *levers = page.findChild<QLabel *>(QStringLiteral("worthLevers"));
        page.showCoverage(shownOf(open));
        QVERIFY(levers->text().isEmpty()); // the plan has no web, and nobody in a ramp
        const ShownCoverage shown = shownOf(open);
        CoverageView view = *shown.view;
        view.worth.levers = std::make_shared<const LeverWorths>(
            LeverWorths { { { { Minutes::ofHours(17), Money::ofWhole(8'400) }, open.c.demoTask } },
                { { { Minutes::ofHours(5), Money::ofWhole(300) }, open.c.demo } } });
        page.showCoverage({ std::make_shared<const CoverageView>(view), shown.comparison });
        QVERIFY(levers->text().contains(shortMoneyText(Money::ofWhole(8'400))));
        QVERIFY(levers->text().contains(QStringLiteral("Demo")));
        QVERIFY(levers->text().contains(wholeHoursText(Minutes::ofHours(5))));
        for (const char *which : { "self_serve", "ramp" }) {
            Q_EMIT const_cast<QLabel *>(levers)->linkActivated(QLatin1StringView(which));
            auto *popover = page.findChild<QFrame *>(QStringLiteral("figurePopover"));
            QVERIFY(popover);
            delete popover;
        }
    }

    void beforeAndChangesShowTheBaseline()
    {
        OpenCoverage open;
        open.startScenario();
        open.apply([&open](Plan plan) -> Result<Plan> { // twice as long in the scenario
            for (const Effort &effort : std::vector(plan.efforts.begin(), plan.efforts.end())) {
                Effort more = effort;
                more.perVisit = Minutes { 2 * effort.perVisit.count };
                plan.efforts.edit().put(more);
            }
            return plan;
        });
        open.model().load();
        open.model().setSight(CoverageModel::Sight::BothWorths);
        open.settle();
        const SharedCoverage view = open.model().view();
        QVERIFY(view->baselineWorth.heads && view->worth.heads);
        QVERIFY(view->baselineWorth.heads != view->worth.heads);
        WorthTableModel before;
        before.show({ view, Comparison::Before });
        QCOMPARE(before.rowCount(), static_cast<int>(view->baselineWorth.heads->size()));
        WorthPage page(open.context());
        const auto *finding = page.findChild<QLabel *>(QStringLiteral("finding"));
        page.showCoverage({ view, Comparison::Before });
        QVERIFY2(finding->text().contains(QStringLiteral("baseline")), qPrintable(finding->text()));
        QVERIFY(page.table()->isColumnHidden(WorthTableModel::Before));
        page.wish(open.c.demo, open.c.coast);
        QVERIFY(!page.pageActions().first()->isEnabled()); // to look at only
        page.showCoverage({ view, Comparison::Changes });
        QVERIFY(!page.table()->isColumnHidden(WorthTableModel::Before));
        WorthTableModel changes;
        changes.show({ view, Comparison::Changes });
        const HeadWorth &was = view->baselineWorth.heads->front();
        const int row = changes.rowOf(was.role, was.territory);
        QVERIFY(row >= 0);
        QCOMPARE(changes.index(row, WorthTableModel::Before).data(WorthTableModel::sortRole).toLongLong(),
            was.perHead.cents);
        QVERIFY(!changes.derivationAt(changes.index(row, WorthTableModel::Before)).isEmpty());
    }

    void filterFindsRolesAndTerritories()
    {
        OpenCoverage open;
        WorthPage page(open.context());
        page.showCoverage(shownOf(open));
        const int all = page.table()->model()->rowCount();
        page.findChild<QLineEdit *>(QStringLiteral("worthFilter"))->setText(QStringLiteral("fells"));
        const int some = page.table()->model()->rowCount();
        QVERIFY(some > 0 && some < all);
    }

    void vacancyIsUsedAsOneStepThatCanBeUndone()
    {
        OpenCoverage open;
        WorthPage page(open.context());
        page.showCoverage(shownOf(open));
        QSignalSpy said(&page, &CoveragePage::notice);
        page.wish(open.c.demo, open.c.coast);
        QVERIFY(page.vacancies()->count() > 0);
        QVERIFY2(page.vacancies()->item(0)->text().contains(QStringLiteral("convert")),
            qPrintable(page.vacancies()->item(0)->text()));
        const std::size_t steps = open.document->steps().size();
        page.pageActions().first()->trigger();
        QCOMPARE(open.document->steps().size(), steps + 1);
        QCOMPARE(said.size(), 1);
        const auto demos = [&open] {
            int count = 0;
            for (const Seat &seat : open.document->plan().seats)
                count += seat.role == open.c.demo && seat.home == open.c.coast ? 1 : 0;
            return count;
        };
        QCOMPARE(demos(), 1);
        HEADWATER_VERIFY_OK(open.document->undo());
        QCOMPARE(demos(), 0);
    }

    void vacanciesSayWhatTheyLoseInTheQuarter()
    {
        OpenCoverage open;
        WorthPage page(open.context());
        page.showCoverage(shownOf(open));
        page.wish(open.c.accountManager, open.c.fells);
        const Seat &vacant = *open.c.plan.seats.find(open.c.atCoast); // nobody is to fill it
        const Minutes lost = hoursIfHeld(open.c.plan, vacant, open.model().view()->now->quarter);
        QVERIFY(lost.count > 0);
        const QString told = page.vacancies()->findItems(QStringLiteral("S-01"), Qt::MatchStartsWith).front()->text();
        QVERIFY2(told.contains(wholeHoursText(lost) + QStringLiteral(" lost")), qPrintable(told));
    }

    void figuresOfTheTableSayHowTheyComeAbout()
    {
        OpenCoverage open;
        WorthTableModel model;
        model.show(shownOf(open));
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.derivationAt(model.index(0, column)).isEmpty(), column <= WorthTableModel::Territory);
    }

    void withoutAVacancyItSaysSo()
    {
        CoveredCompany c;
        for (const SeatId id : { c.head, c.atCoast })
            CoveredCompany::change(c.plan.seats, id, [](Seat &seat) { seat.status = SeatStatus::Filled; });
        OpenCoverage open(c.plan);
        WorthPage page(open.context());
        page.showCoverage(shownOf(open));
        QVERIFY(!page.pageActions().first()->isEnabled());
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("worthWish"))->text().contains(QStringLiteral("no vacant")));
    }

    void tableIsWrittenAsFigures()
    {
        OpenCoverage open;
        WorthPage page(open.context());
        page.showCoverage(shownOf(open));
        const QString path = open.folder.filePath(QStringLiteral("worth.csv"));
        open.prompts.answerFileToSave(path);
        QSignalSpy said(&page, &CoveragePage::notice);
        page.pageActions().last()->trigger();
        QTRY_COMPARE(said.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Role,Territory,In the quarter"));
    }
};

QTEST_MAIN(WorthPageTest)
#include "worth_page_test.moc"
