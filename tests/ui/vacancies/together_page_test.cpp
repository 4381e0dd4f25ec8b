// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/vacancies/shown_vacancies.h"
#include "ui/style/theme.h"
#include "ui/vacancies/glide/glide_page.h"
#include "ui/vacancies/together/lack_text.h"
#include "ui/vacancies/together/moves_model.h"
#include "ui/vacancies/together/together_page.h"
#include "ui/wording/number_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class TogetherPageTest : public QObject
{
    Q_OBJECT

private:
    /// The only one who gives demos has left, and seats cost so little that every hour of work pays.
    static Plan cheapSeats()
    {
        CoveredCompany c;
        CoveredCompany::change(c.plan.seats, c.demoNorth, [](Seat &seat) { seat.status = SeatStatus::Vacant; });
        for (const RoleId role : { c.manager, c.accountManager, c.demo })
            CoveredCompany::change(c.plan.roles, role, [](Role &row) { row.costPerYear = Money::ofWhole(1); });
        Assumption hire;
        hire.key = QStringLiteral("Cost of a hire");
        c.plan.assumptions.edit().add(hire);
        return c.plan;
    }
    static MovesModel &moves(ShownVacancies &shown) { return *shown.find<TogetherPage>("togetherPage")->moves(); }

    static bool isOffered(ShownVacancies &shown)
    {
        const QList<QAction *> actions = shown.find<TogetherPage>("togetherPage")->pageActions();
        return actions.at(1)->isEnabled() && actions.at(2)->isEnabled();
    }

    static void chooseTogether(ShownVacancies &shown)
    {
        shown.trigger("vacancies.together");
        shown.trigger("vacancies.together.choose");
        shown.settle();
    }

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void aChoiceSaysWhatItBringsAndHowMuchMoreIsPossible()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        const auto choice = moves(shown).choice();
        QVERIFY(choice);
        QCOMPARE(choice->moves.size() + choice->leftEmpty.size(), shown.space->model().open().size());
        QVERIFY(choice->gap && choice->upperBound >= choice->valued);
        QVERIFY(shown.text("choiceBound").contains(gapText(*choice->gap)));
        QVERIFY(shown.text("choiceBound").contains(QStringLiteral("seats that may fall vacant are not among them")));
    }

    void whereNothingIsGainedThereIsABoundAndNoGap()
    {
        ShownVacancies shown;
        chooseTogether(shown);
        const auto choice = moves(shown).choice();
        QVERIFY(choice && !choice->gap && choice->moves.empty());
        QVERIFY(shown.text("choiceBound").contains(shortMoneyText(choice->upperBound)));
        QVERIFY(!shown.text("choiceBound").contains(QStringLiteral("gap")));
    }

    void whatIsAcceptedIsAppliedAsOneStep()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        QVERIFY(moves(shown).rowCount() > 0);
        const Plan before = shown.open.document->plan();
        const std::size_t steps = shown.open.document->steps().size();
        shown.trigger("vacancies.together.apply");
        QCOMPARE(shown.open.document->steps().size(), steps + 1);
        QVERIFY(!shown.open.document->steps().back().reason.isEmpty());
        QVERIFY(shown.open.document->plan() != before);
        QCOMPARE(moves(shown).rowCount(), 0);
        QVERIFY(!shown.find<QLabel>("choiceBound")->isVisible());
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(shown.open.document->plan() == before);
    }

    void whatIsLeftOutIsNotApplied()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        QVERIFY(moves(shown).rowCount() > 0);
        MovesModel &model = moves(shown);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.setData(model.index(row, MovesModel::Seat), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.accepted().empty());
        const std::size_t steps = shown.open.document->steps().size();
        shown.trigger("vacancies.together.apply"); // not enabled, so nothing happens
        QCOMPARE(shown.open.document->steps().size(), steps);
    }

    void movesCanBecomeAScenario()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        const Plan baseline = shown.open.document->baselinePlan();
        shown.open.prompts.answerText(QStringLiteral("Together"));
        shown.trigger("vacancies.together.save");
        QCOMPARE(shown.open.document->workspace().current().name, QStringLiteral("Together"));
        QVERIFY(shown.open.document->plan() != baseline);
        QVERIFY(shown.open.document->baselinePlan() == baseline);
        QCOMPARE(moves(shown).rowCount(), 0); // nobody applies them there a second time
    }

    void movesOfAnOlderPlanAreNotApplied()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        QVERIFY(isOffered(shown));
        shown.open.apply([&](Plan plan) {
            CoveredCompany::change(
                plan.roles, shown.open.c.demo, [](Role &role) { role.costPerYear = Money::ofWhole(90'000); });
            return plan;
        });
        QVERIFY(!isOffered(shown));
        QVERIFY(shown.text("choiceFinding").contains(QStringLiteral("before the last change")));
        shown.settle(); // counted anew; the moves are the old ones
        QVERIFY(!isOffered(shown));
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        QVERIFY(isOffered(shown));
    }

    void movesOfAnotherScenarioAreNotApplied()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        shown.open.startScenario();
        shown.settle();
        QVERIFY(!isOffered(shown));
        QVERIFY(shown.text("choiceFinding").contains(QStringLiteral("another scenario")));
    }

    void movesFoundUnderOtherLimitsAreNotApplied()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        QVERIFY(isOffered(shown));
        auto *budget = shown.find<QLineEdit>("ruleBudget");
        budget->setText(QStringLiteral("200000"));
        QVERIFY(!isOffered(shown));
        QVERIFY(shown.text("choiceFinding").contains(QStringLiteral("under other limits")));
        budget->clear();
        QVERIFY(isOffered(shown));
    }

    void aSearchEndsWithThePlanThatItIsFor()
    {
        ShownVacancies shown(cheapSeats());
        shown.trigger("vacancies.together");
        shown.trigger("vacancies.together.choose");
        shown.open.apply(
            [&](Plan plan) { return withPersonLeaving(std::move(plan), shown.open.c.ann, QDate(2027, 3, 31)); });
        QVERIFY(!shown.find<QPushButton>("cancelChoice")->isVisible());
        shown.settle();
        QVERIFY(!moves(shown).choice());
    }

    void otherPagesDoNotWaitForASearch()
    {
        ShownVacancies shown(cheapSeats());
        shown.trigger("vacancies.together");
        shown.trigger("vacancies.together.choose");
        QVERIFY(shown.space->isSettling());
        shown.trigger("vacancies.ledger");
        QVERIFY(!shown.space->isSettling());
        shown.trigger("vacancies.together");
        shown.settle();
        QVERIFY(moves(shown).choice());
    }

    void sumsAreOfWhatIsAccepted()
    {
        const CoveredCompany c;
        Plan plan = cheapSeats();
        CoveredCompany::change(plan.seats, c.atFells, [](Seat &seat) { seat.status = SeatStatus::Vacant; });
        ShownVacancies shown(plan);
        chooseTogether(shown);
        const QString all = shown.text("choiceFinding");
        MovesModel &model = moves(shown);
        QVERIFY(model.rowCount() > 1);
        QVERIFY(model.setData(model.index(0, MovesModel::Seat), Qt::Unchecked, Qt::CheckStateRole));
        const Money left = model.choice()->net() - model.choice()->moves.front().move.net();
        QVERIFY2(
            shown.text("choiceFinding").contains(signedShortMoneyText(left)), qPrintable(shown.text("choiceFinding")));
        QVERIFY(shown.text("choiceBound").startsWith(all));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.setData(model.index(row, MovesModel::Seat), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(shown.text("choiceFinding"), QStringLiteral("No move is accepted."));
    }

    void aLockedPlanTakesNoMoves()
    {
        ShownVacancies shown(cheapSeats());
        chooseTogether(shown);
        shown.open.document->setLocked(true);
        QVERIFY(!isOffered(shown));
        QVERIFY(!shown.text("choiceWhy").isEmpty());
        shown.open.document->setLocked(false);
        QVERIFY(isOffered(shown));
        QVERIFY(shown.text("choiceWhy").isEmpty());
    }

    void aBudgetOfNothingSaysSo()
    {
        ShownVacancies shown(cheapSeats());
        shown.trigger("vacancies.together");
        shown.find<QLineEdit>("ruleBudget")->setText(QStringLiteral("0"));
        shown.trigger("vacancies.together.choose");
        shown.settle();
        const auto choice = moves(shown).choice();
        QVERIFY(choice);
        QCOMPARE(choice->cost.cents, 0);
        const auto lack = std::ranges::find(choice->lacks, ChoiceLack::Kind::Budget, &ChoiceLack::kind);
        QVERIFY(lack != choice->lacks.end());
        QVERIFY(shown.text("choiceLacks").contains(lackText(shown.open.document->plan(), *lack)));
        QVERIFY(shown.text("choiceLacks").contains(QStringLiteral("budget")));
    }

    void aLimitThatIsNoNumberIsToldAndNothingBegins()
    {
        ShownVacancies shown;
        shown.trigger("vacancies.together");
        shown.find<QLineEdit>("ruleBudget")->setText(QStringLiteral("a lot"));
        shown.trigger("vacancies.together.choose");
        QVERIFY(shown.find<QLabel>("ruleProblem")->isVisible());
        QVERIFY(!moves(shown).choice());
    }

    void everyLimitHasItsCaption()
    {
        ShownVacancies shown;
        shown.trigger("vacancies.together");
        QCoreApplication::processEvents();
        for (const char *name : { "ruleBudget", "ruleHeadcount", "ruleChanges", "ruleDisruption", "ruleShare" }) {
            const auto *line = shown.find<QLineEdit>(name);
            const auto labels = line->parentWidget()->findChildren<QLabel *>();
            const auto caption = std::ranges::find(labels, line, &QLabel::buddy);
            QVERIFY2(caption != labels.end() && (*caption)->width() > 100, name);
            QVERIFY2((*caption)->height() >= (*caption)->heightForWidth((*caption)->width()), name);
        }
    }

    void everyLackHasASentence()
    {
        const CoveredCompany c;
        using Kind = ChoiceLack::Kind;
        for (const Kind kind : { Kind::Vacancies, Kind::Journeys, Kind::Unprotected, Kind::Budget, Kind::Headcount,
                 Kind::Changes, Kind::Minimum })
            QVERIFY(lackText(c.plan, { .kind = kind }).endsWith(u'.'));
    }

    void theGlidePathLeadsToAScenario()
    {
        ShownVacancies shown;
        auto *page = shown.find<GlidePage>("glidePage");
        shown.trigger("vacancies.glide");
        QCOMPARE(page->targets()->count(), 0);
        QVERIFY(!page->path());
        shown.open.startScenario();
        const std::array moved { shown.open.c.atFells };
        shown.open.apply([&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, shown.open.c.coast); });
        HEADWATER_VERIFY_OK(shown.open.document->applyToWorkspace(QStringLiteral("back"), {},
            [](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); }));
        shown.settle();
        QCOMPARE(page->targets()->count(), 1);
        QTRY_VERIFY(page->path());
        QCOMPARE(page->path()->shift.toFall, 1U);
        QVERIFY(page->path()->quarters.back().reached > 0);
        QCOMPARE(glideChart(*page->path(), true).lines.front().points.size(), page->path()->quarters.size() + 1);
        QTRY_VERIFY(page->isWaitingKnown());
        QVERIFY(page->pageActions().last()->isEnabled());

        shown.open.apply([&](Plan plan) {
            CoveredCompany::change(
                plan.roles, shown.open.c.demo, [](Role &role) { role.perYear = Minutes::ofHours(100); });
            return plan;
        });
        QTRY_VERIFY(page->path()); // who may leave is known sooner than coverage, and nothing is made up meanwhile
        QVERIFY(page->isWaitingKnown() || !shown.text("glideRule").contains(QStringLiteral("Waiting costs")));
        QTRY_VERIFY(page->isWaitingKnown());
        QVERIFY(shown.text("glideRule").contains(QStringLiteral("Waiting costs")));
    }

    void whoHasArrivedHasNothingToExport()
    {
        ShownVacancies shown;
        auto *page = shown.find<GlidePage>("glidePage");
        shown.open.startScenario();
        shown.trigger("vacancies.glide");
        QTRY_VERIFY(page->path());
        QCOMPARE(page->path()->shift.toFall, 0U);
        QVERIFY(!page->pageActions().last()->isEnabled());
    }

    void withoutJourneysWaitingHasNoCost()
    {
        ShownVacancies shown(CoveredCompany().plan, false);
        shown.open.startScenario();
        const std::array moved { shown.open.c.atFells };
        shown.open.apply([&](Plan plan) { return withSeatsPlaced(std::move(plan), moved, shown.open.c.coast); });
        HEADWATER_VERIFY_OK(shown.open.document->applyToWorkspace(QStringLiteral("back"), {},
            [](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); }));
        shown.trigger("vacancies.glide");
        auto *page = shown.find<GlidePage>("glidePage");
        QTRY_VERIFY(page->path());
        QVERIFY(!page->isWaitingKnown());
        QVERIFY(shown.text("glideRule").contains(QStringLiteral("no work is expected")));
    }
};

QTEST_MAIN(TogetherPageTest)
#include "together_page_test.moc"
