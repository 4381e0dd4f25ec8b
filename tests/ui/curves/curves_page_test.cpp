// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/samples/company.h"
#include "tests/support/fail_on_warning.h"
#include "tests/support/outlook.h"
#include "tests/support/scripted_prompts.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/curves/answers_model.h"
#include "ui/curves/curves_page.h"
#include "ui/curves/figure_strip.h"
#include "ui/curves/items_model.h"
#include "ui/plan/derivation/derivation_popover.h"
#include "ui/plan/scoreboard/scoreboard.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace headwater;
using namespace headwater::test;

/// A session: items, answers, and where seats earn most.
class CurvesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init()
    {
        failOnWarnings();
        open(sampleCompany().workspace);
    }
    void cleanup()
    {
        testers.clear();
        page.reset();
        outlook.reset();
        document.reset();
        folder.reset();
        QVERIFY(prompts.isExhausted());
    }

    void theSampleHasBetterPlacesForItsSeats()
    {
        QCOMPARE(items->rowCount(), 4);
        QCOMPARE(spin()->value(), 26);
        QVERIFY2(finding().contains(QStringLiteral("more than today's 26")), qPrintable(finding()));
        QCOMPARE(itemText(0, CurveItemsModel::NameColumn), QStringLiteral("Demo"));
        QVERIFY(itemText(0, CurveItemsModel::BestColumn).toInt() > 7);
        QVERIFY(itemText(0, CurveItemsModel::ChangeColumn).startsWith(u'+'));
        // Nobody believes an elasticity as low as that of pricing.
        QVERIFY(warnings().contains(QStringLiteral("Unusual elasticity: Pricing")));
        QCOMPARE(card("sizesChart")->view()->chart().bands.size(), std::size_t { 1 });
        saveLook(QStringLiteral("sample"));
    }

    void answersOfAGroupHaveAMedianAndASpread()
    {
        page->choose(CurveId { 1 });
        QVERIFY(label("curveQuestion")->text().contains(QStringLiteral("Demo")));
        QCOMPARE(answers->columnCount(), 6);
        QCOMPARE(answerText(0, 0), QStringLiteral("If nobody worked on it, what share of today's sales would remain?"));
        QCOMPARE(answerText(0, 1), QStringLiteral("35 %"));
        QCOMPARE(answerText(0, 2), QStringLiteral("30 % to 50 %"));
        QCOMPARE(answerText(CurveAnswersModel::todayRow, 1), QStringLiteral("100 %"));

        type(answerTable(), 0, 3, "45"); // the head of sales thinks again

        QCOMPARE(answerText(0, 1), QStringLiteral("45 %"));
        QCOMPARE(document->steps().back().label, QStringLiteral("Answer of Head of sales on Demo"));
        QVERIFY(document->undo());
        QCOMPARE(answerText(0, 1), QStringLiteral("35 %"));
    }

    void somebodyMoreIsAskedAndTakenOutAgain()
    {
        page->choose(CurveId { 2 });
        QCOMPARE(answers->columnCount(), 2);
        prompts.answerText(QStringLiteral("Ada"));
        trigger("curves.addPerson");
        QCOMPARE(answers->columnCount(), 4);
        QCOMPARE(answers->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Ada"));
        QCOMPARE(answerText(0, 1), QStringLiteral("55 %")); // what counted so far
        QVERIFY(!action("curves.removePerson")->isEnabled());
        answerTable()->setCurrentIndex(answers->index(0, 3));
        trigger("curves.removePerson");
        QCOMPARE(answers->columnCount(), 2);
    }

    void anAnswerMovesTheCurveAndTheSeats()
    {
        page->choose(CurveId { 2 });
        const double before = pointsOf("curveChart")[0].y();
        const QString seats = itemText(1, CurveItemsModel::BestColumn);

        type(answerTable(), 0, 1, "5 %");
        type(answerTable(), 1, 1, "40");
        type(answerTable(), 4, 1, "190");
        type(answerTable(), 3, 1, "140");
        settle();

        QVERIFY(pointsOf("curveChart")[0].y() < before - 20);
        QVERIFY(itemText(1, CurveItemsModel::BestColumn).toInt() > seats.toInt());
    }

    void whatHasNoCurveIsLeftOutWithARemedy()
    {
        page->choose(CurveId { 2 });
        type(answerTable(), 1, 1, "30"); // below what remains with nobody
        settle();
        QVERIFY2(warnings().contains(QStringLiteral("Qualification is left out. The answers do not rise")),
            qPrintable(warnings()));
        QCOMPARE(itemText(1, CurveItemsModel::BestColumn), QStringLiteral("–"));
        QVERIFY2(finding().contains(QStringLiteral("than today's 19")), qPrintable(finding())); // without its 7
        QCOMPARE(card("curveChart")->view()->chart().lines.size(), std::size_t { 1 }); // the answers alone
    }

    void seatsAndCostAreStepsOfThePlan()
    {
        const auto steps = document->steps().size();
        spin()->setValue(30);
        spin()->setValue(31);
        QCOMPARE(document->steps().size(), steps + 1); // one burst, one step
        QCOMPARE(seatsToAllocate(document->plan()), 31);
        page->findChild<QDoubleSpinBox *>(QStringLiteral("curveCost"))->setValue(400'000);
        settle();
        QVERIFY(warnings().contains(QStringLiteral("withdraws all seats from")));
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QCOMPARE(spin()->value(), 26);
    }

    void figuresFromBeforeAChangeAreMarked()
    {
        FigureButton *profit = page->findChild<FigureStrip *>()->figure(WorkshopTotal::Profit);
        spin()->setValue(30);
        QVERIFY(profit->figure().isStale);
        settle();
        QVERIFY(!profit->figure().isStale);
    }

    void nothingIsCountedThatNobodyLooksAt()
    {
        const QString before = finding();
        page->hide();
        QVERIFY(document->apply(QStringLiteral("more"), {},
            [](Plan plan) { return withAssumedValue(std::move(plan), assumed::seatsToAllocate, 30); }));
        QVERIFY(!page->isSettling());
        page->show();
        QVERIFY(page->isSettling());
        settle();
        QVERIFY(finding() != before);
        QCOMPARE(spin()->value(), 30);

        QVERIFY(document->apply(QStringLiteral("elsewhere"), {}, [](Plan plan) {
            Territory territory = *plan.territories.begin();
            territory.name += QStringLiteral(" (new)");
            return withRow(std::move(plan), territory);
        }));
        QVERIFY(!page->isSettling()); // no seat is placed otherwise for that
    }

    void limitsOfItemsThatDoNotFitAreTold()
    {
        type(itemTable(), 0, CurveItemsModel::FewestColumn, "40");
        settle();
        QVERIFY2(warnings().contains(QStringLiteral("must get 40 seats, and there are 26")), qPrintable(warnings()));
        QVERIFY(finding().contains(QStringLiteral("Nothing can be placed yet")));
        type(itemTable(), 0, CurveItemsModel::MostColumn, "30");
        settle();
        QVERIFY2(warnings().contains(QStringLiteral("more seats than it may get")), qPrintable(warnings()));
    }

    void numbersThatAreNoneAreRefused()
    {
        QSignalSpy told(page.get(), &CurvesPage::notice);
        const auto steps = document->steps().size();
        type(itemTable(), 0, CurveItemsModel::SalesColumn, "a lot");
        QCOMPARE(told.count(), 1);
        QCOMPARE(document->steps().size(), steps);
        type(itemTable(), 0, CurveItemsModel::MarginColumn, "60 %");
        QCOMPARE(itemText(0, CurveItemsModel::MarginColumn), QStringLiteral("60 %"));
        QCOMPARE(document->steps().back().label, QStringLiteral("Set the margin of Demo"));
    }

    void figuresHaveTheirDerivation()
    {
        for (const WorkshopTotal total : workshopTotals) {
            FigureButton *figure = page->findChild<FigureStrip *>()->figure(total);
            QVERIFY(figure->isEnabled() && figure->figure().value != QStringLiteral("–"));
            figure->click();
            auto *popover = page->window()->findChild<DerivationPopover *>();
            QVERIFY(popover);
            delete popover;
        }
        const WorkshopView &view = *items->view();
        for (int column = CurveItemsModel::BestColumn; column < CurveItemsModel::ColumnCount; ++column)
            QVERIFY(!itemDerivation(view, CurveId { 1 }, column).isEmpty());
        QVERIFY(itemDerivation(view, CurveId { 1 }, CurveItemsModel::SalesColumn).isEmpty());
        const Derivation profit = derivationOf(WorkshopTotal::Profit, view);
        QCOMPARE(profit.inputs.size(), std::size_t { 4 });
        QVERIFY(!profit.assumptions.empty());
    }

    void figuresHaveNoDerivationBeforeTheyAreCounted()
    {
        FigureStrip strip;
        for (const WorkshopTotal total : workshopTotals) {
            strip.figure(total)->click();
            QVERIFY(!strip.figure(total)->isEnabled());
        }
        strip.showView(items->view());
        QVERIFY(strip.figure(workshopTotals.front())->isEnabled());
    }

    void bothCalibrationsCanBeChosenAndAreRemembered()
    {
        trigger("curves.free");
        settle();
        QVERIFY(card("curveChart")->view()->chart().caption.contains(QStringLiteral("it may miss today")));
        QCOMPARE(items->view()->question.calibration, Calibration::Free);
        const CurvesPage another(context());
        QVERIFY(another.findChild<QAction *>(QStringLiteral("curves.free"))->isChecked());
    }

    void anEmptyPlanSaysWhatToDo()
    {
        cleanup();
        open(emptyWorkspace(QStringLiteral("New"), QStringLiteral("EUR"), QDate(2027, 1, 1), companyAsOf()));
        QVERIFY(!itemTable()->isVisible());
        QPushButton *offered = nullptr;
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                offered = button;
        }
        QVERIFY(offered);
        saveLook(QStringLiteral("empty"));
        prompts.answerText(QStringLiteral("Demo"));
        offered->click();
        settle();
        QVERIFY(itemTable()->isVisible());
        QVERIFY2(warnings().contains(QStringLiteral("Demo is left out. It has no margin")), qPrintable(warnings()));
        type(itemTable(), 0, CurveItemsModel::MarginColumn, "50");
        type(itemTable(), 0, CurveItemsModel::SalesColumn, "2,000,000");
        settle();
        QVERIFY2(!warnings().contains(QStringLiteral("left out")), qPrintable(warnings()));
        trigger("curves.remove");
        QVERIFY(document->plan().curves.empty());
    }

    void itFitsASmallWindowWithLargeText_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("for a projector") << 1.25;
    }
    void itFitsASmallWindowWithLargeText()
    {
        QFETCH(const double, scale);
        applyAppearance(*qApp, Appearance::Light, scale);
        page->choose(CurveId { 1 });
        QCoreApplication::processEvents();
        const QSize least = page->minimumSizeHint();
        applyAppearance(*qApp, Appearance::Light);
        // What a window of 1280 x 800 leaves beside rail, side panel and scoreboard.
        QVERIFY2(least.width() <= 860 && least.height() <= 560,
            qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void aLockedPlanCanOnlyBeLookedAt()
    {
        document->setLocked(true);
        for (const char *name : { "curves.add", "curves.remove", "curves.addPerson", "curves.import" })
            QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY(!spin()->isEnabled());
        QVERIFY(!(items->index(0, 0).flags() & Qt::ItemIsEditable));
        QVERIFY(!(answers->index(0, 1).flags() & Qt::ItemIsEditable));
        QVERIFY(action("curves.export")->isEnabled());
    }

    void figuresGoIntoFiles()
    {
        const QString path = folder->filePath(QStringLiteral("out.xlsx"));
        prompts.answerFileToSave(path);
        QSignalSpy told(page.get(), &CurvesPage::notice);
        trigger("curves.export");
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

private:
    void open(const Workspace &workspace)
    {
        folder = std::make_unique<QTemporaryDir>();
        auto made = PlanDocument::create(
            folder->filePath(QStringLiteral("plan.headwater")), workspace, [] { return companyAsOf(); });
        QVERIFY(made);
        document = std::move(*made);
        page = std::make_unique<CurvesPage>(context());
        items = qobject_cast<CurveItemsModel *>(itemTable()->model());
        answers = qobject_cast<CurveAnswersModel *>(answerTable()->model());
        testers.push_back(std::make_unique<QAbstractItemModelTester>(items));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(answers));
        page->resize(1180, 680);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        settle();
    }
    PlanContext context() { return contextOf(*document, selection, prompts, outlook); }
    void settle() const { QTRY_VERIFY(!page->isSettling()); }
    /// For whoever wants to see it: HEADWATER_LOOK names the folder.
    void saveLook(const QString &name) const
    {
        QCoreApplication::processEvents(); // what is to be laid out anew
        if (const QString to = qEnvironmentVariable("HEADWATER_LOOK"); !to.isEmpty())
            page->grab().save(to + u'/' + name + QStringLiteral(".png"));
    }

    QTableView *itemTable() const { return page->findChild<QTableView *>(QStringLiteral("curveItems")); }
    QTableView *answerTable() const { return page->findChild<QTableView *>(QStringLiteral("curveAnswers")); }
    QSpinBox *spin() const { return page->findChild<QSpinBox *>(QStringLiteral("curveSeats")); }
    QLabel *label(const char *name) const { return page->findChild<QLabel *>(QLatin1StringView(name)); }
    ChartCard *card(const char *name) const { return page->findChild<ChartCard *>(QLatin1StringView(name)); }
    QAction *action(const char *name) const { return page->findChild<QAction *>(QLatin1StringView(name)); }
    void trigger(const char *name) const
    {
        QVERIFY(action(name)->isEnabled());
        action(name)->trigger();
    }
    QString finding() const { return label("curvesFinding")->text(); }
    QString warnings() const { return label("curvesWarnings")->text(); }
    QString itemText(int row, int column) const { return items->index(row, column).data().toString(); }
    QString answerText(int row, int column) const { return answers->index(row, column).data().toString(); }
    std::vector<QPointF> pointsOf(const char *chart) const { return card(chart)->view()->chart().lines.front().points; }
    /// As a user does: on the cell, over what stands there.
    void type(QTableView *table, int row, int column, const char *text) const
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        table->edit(table->currentIndex());
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QString::fromLatin1(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<PlanDocument> document;
    Selection selection;
    ScriptedPrompts prompts;
    std::optional<Outlook> outlook;
    std::unique_ptr<CurvesPage> page;
    CurveItemsModel *items = nullptr;
    CurveAnswersModel *answers = nullptr;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

QTEST_MAIN(CurvesPageTest)
#include "curves_page_test.moc"
