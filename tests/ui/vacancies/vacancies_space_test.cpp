// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/assumptions/assumed.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/vacancies/shown_board.h"
#include "ui/style/theme.h"
#include "ui/vacancies/option_text.h"
#include "ui/vacancies/options/compare_options.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class VacanciesSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void openSeatsHaveCardsAndTheFirstIsChosen()
    {
        ShownBoard shown;
        const auto &cards = shown.cards("openVacancies");
        QCOMPARE(cards.rowCount(), static_cast<int>(vacanciesOf(shown.open.document->plan()).size()));
        QVERIFY(shown.space->board()->chosen());
        QCOMPARE(shown.space->board()->chosen()->seat, cards.cardAt(0).vacancy.seat);
        QVERIFY(shown.options().rowCount() > 0);
        QVERIFY(!cards.cardAt(0).best.isEmpty());
        QVERIFY(shown.text("vacanciesHeadline").contains(QStringLiteral("open now")));
    }

    void seatsThatAreHeldMayFallVacant()
    {
        ShownBoard shown;
        const auto &cards = shown.cards("expectedVacancies");
        QVERIFY(cards.rowCount() > 0);
        for (int row = 0; row < cards.rowCount(); ++row) {
            QVERIFY(cards.cardAt(row).isExpected());
            QVERIFY(cards.cardAt(row).corner.contains(u'%'));
        }
        const auto *quarters = shown.find<QComboBox>("vacancyQuarter");
        QCOMPARE(quarters->count(), 4);
    }

    void optionsAreRankedByWhatIsLeftAfterCost()
    {
        ShownBoard shown;
        const KnownOptions *known = shown.space->model().options(shown.space->board()->chosen()->seat);
        QVERIFY(known && known->found.isRefined);
        Money before;
        bool isFirst = true;
        for (const ValuedOption &option : known->found.options) {
            if (option.obstacle != Obstacle::None)
                continue;
            QVERIFY(isFirst || option.net() <= before);
            before = option.net();
            isFirst = false;
        }
    }

    void modelsKeepTheirPromises()
    {
        ShownBoard shown;
        OptionsModel options;
        const QAbstractItemModelTester ofOptions(&options, QAbstractItemModelTester::FailureReportingMode::QtTest);
        VacancyCardsModel cards;
        const QAbstractItemModelTester ofCards(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Plan &plan = shown.open.document->plan();
        options.show(shown.space->model().options(shown.space->board()->chosen()->seat), true);
        cards.show(openCards(shown.space->model(), plan, {}));
        cards.show(openCards(shown.space->model(), plan, QStringLiteral("no such seat")));
        cards.show(expectedCards(shown.space->model(), plan, {}, 1, 3));
        options.show(nullptr, false);
        QCOMPARE(options.rowCount(), 0);
    }

    void applyIsOneStepWithItsReasonAndCanBeUndone()
    {
        ShownBoard shown;
        const Plan before = shown.open.document->plan();
        const SeatId seat = shown.space->board()->chosen()->seat;
        shown.choose(OptionKind::Close);
        QSignalSpy told(shown.space.get(), &Space::notice);
        shown.find<QLineEdit>("optionReason")->setText(QStringLiteral("Nobody asks for it"));
        shown.trigger("vacancies.apply");
        QCOMPARE(shown.open.document->plan().seats.find(seat)->status, SeatStatus::Closed);
        const Step &step = shown.open.document->steps().back();
        QVERIFY(step.label.contains(QStringLiteral("Close")));
        QCOMPARE(step.reason, QStringLiteral("Nobody asks for it"));
        QCOMPARE(told.size(), 1);
        shown.settle();
        QVERIFY(shown.cards("openVacancies").rowOf(seat) < 0);
        HEADWATER_VERIFY_OK(shown.open.document->undo());
        shown.settle();
        QVERIFY(shown.open.document->plan() == before);
        QVERIFY(shown.cards("openVacancies").rowOf(seat) >= 0);
    }

    void withoutAReasonTheSentenceOfTheOptionIsKept()
    {
        ShownBoard shown;
        shown.choose(OptionKind::Refill);
        const int row = shown.rowOfKind(OptionKind::Refill);
        const QString because = shown.options().index(row, 0).data(OptionsModel::noteRole).toString();
        shown.trigger("vacancies.apply");
        QVERIFY(!because.isEmpty());
        QCOMPARE(shown.open.document->steps().back().reason, because);
    }

    /// Nobody is searched for long, learns or leaves, so that each of the four quarters is like the one of the figure.
    void theGainThatIsShownIsWhatThePlanGains()
    {
        CoveredCompany c;
        CoveredCompany::change(c.plan.roles, c.demo, [](Role &role) {
            role.hiringDelayDays = 0;
            role.rampMonths = 0;
        });
        Assumption nobodyLeaves;
        nobodyLeaves.key = QLatin1StringView(assumed::annualTurnover);
        c.plan.assumptions.edit().add(nobodyLeaves);
        ShownBoard shown(c.plan);
        shown.open.startScenario(); // where those who give demos leave
        shown.open.apply([&](Plan plan) -> Result<Plan> {
            CoveredCompany::change(plan.seats, c.demoNorth, [](Seat &seat) { seat.status = SeatStatus::Vacant; });
            return plan;
        });
        shown.open.settle();
        shown.space->board()->choose(c.demoNorth);
        shown.settle();
        shown.choose(OptionKind::Refill);
        const double gain = shown.options().optionAt(shown.rowOfKind(OptionKind::Refill)).gain.inUnits();
        const double before = shown.open.model().view()->now->margin.inUnits();
        shown.trigger("vacancies.apply");
        shown.settle();
        shown.open.settle();
        const double after = shown.open.model().view()->now->margin.inUnits();
        QVERIFY2(gain > 1'000, qPrintable(QString::number(gain)));
        // Quarters have 90 to 92 days.
        QVERIFY2(std::abs(gain - 4 * (after - before)) < 0.03 * gain,
            qPrintable(QStringLiteral("%1 shown, 4 x (%2 - %3)").arg(gain).arg(after).arg(before)));
    }

    void theGainHasARangeAndADerivation()
    {
        ShownBoard shown;
        shown.choose(OptionKind::Refill);
        const ValuedOption &option = shown.options().optionAt(shown.rowOfKind(OptionKind::Refill));
        QVERIFY(option.range);
        QVERIFY(option.range->first <= option.gain && option.gain <= option.range->second);
        const Derivation derivation = shown.options().derivationAt(
            shown.options().index(shown.rowOfKind(OptionKind::Refill), OptionsModel::Gain));
        QVERIFY(!derivation.isEmpty() && !derivation.formula.isEmpty() && !derivation.assumptions.empty());
    }

    void plannedSeatsHaveCardsWithTheirOwnOptions()
    {
        CoveredCompany c;
        CoveredCompany::change(c.plan.seats, c.atCoast, [](Seat &seat) {
            seat.status = SeatStatus::Planned;
            seat.placeholder = Placeholder::Hire;
        });
        ShownBoard shown(c.plan);
        const auto &cards = shown.cards("openVacancies");
        const VacancyCard &card = cards.cardAt(cards.rowOf(c.atCoast));
        QVERIFY(card.isPlanned && !card.isExpected());
        QCOMPARE(card.status, QStringLiteral("to be hired"));
        QVERIFY(shown.text("vacanciesHeadline").contains(QStringLiteral("2 open now (1 of them planned)")));
        shown.space->board()->choose(c.atCoast);
        shown.settle();
        const int hire = shown.rowOfKind(OptionKind::Refill);
        QCOMPARE(shown.options().index(hire, 0).data().toString(), QStringLiteral("Hire as planned"));
        QVERIFY(shown.rowOfKind(OptionKind::Merge) < 0);
        shown.choose(OptionKind::Refill);
        shown.trigger("vacancies.apply");
        QCOMPARE(shown.open.document->plan().seats.find(c.atCoast)->status, SeatStatus::Planned);
    }

    void againstTheBaselineCardsSayWhatBecameOfSeats()
    {
        ShownBoard shown;
        const CoveredCompany &c = shown.open.c;
        shown.open.startScenario();
        shown.settle();
        const auto &cards = shown.cards("openVacancies");
        shown.trigger("vacancies.changes");
        QCOMPARE(cards.rowCount(), 0);
        QVERIFY(shown.text("noVacancies").contains(QStringLiteral("baseline")));
        const std::array closed { c.atCoast };
        shown.open.apply([&](Plan plan) { return withSeatsClosed(std::move(plan), closed, QDate(2027, 3, 31)); });
        shown.open.apply([&](Plan plan) { return withPersonLeaving(std::move(plan), c.ann, QDate(2027, 3, 31)); });
        QCOMPARE(cards.rowCount(), 2); // one is vacant no more, one is now
        QCOMPARE(cards.cardAt(cards.rowOf(c.atCoast)).best, QStringLiteral("closed"));
        QCOMPARE(cards.cardAt(cards.rowOf(c.atFells)).best, QStringLiteral("fell vacant"));
        QVERIFY(!shown.find<QListView>("expectedVacancies")->isVisible());
        shown.trigger("vacancies.before");
        QCOMPARE(cards.rowCount(), static_cast<int>(vacanciesOf(shown.open.document->baselinePlan()).size()));
        QCOMPARE(cards.cardAt(cards.rowOf(c.head)).best, QStringLiteral("as it was"));
        QCOMPARE(shown.options().rowCount(), 0);
        QVERIFY(!shown.find<QLabel>("optionsState")->text().isEmpty());
        // A seat that is chosen elsewhere and was held in the baseline leads back to the plan as it is.
        shown.open.selection.selectSeats({ c.atFells });
        QCOMPARE(shown.space->board()->comparison(), Comparison::After);
        QCOMPARE(shown.space->board()->chosen()->seat, c.atFells);
    }

    void beingAsGoodAsNothingIsNeitherGoodNorBad()
    {
        QCOMPARE(gainText({}), QStringLiteral("0"));
        QCOMPARE(colourOfGain({}), theme().ink);
        QCOMPARE(colourOfGain(Money::ofWhole(-1)), theme().worse);
        QCOMPARE(colourOfGain(Money::ofWhole(1)), theme().better);
    }

    void otherPagesGiveTheSidePanelBack()
    {
        ShownBoard shown;
        const QSignalSpy other(shown.space.get(), &Space::detailsChanged);
        QVERIFY(shown.space->details());
        shown.trigger("vacancies.turnover");
        QVERIFY(!shown.space->details());
        QCOMPARE(other.size(), 1);
        QVERIFY(!shown.find<QLabel>("vacanciesHeadline")->isVisible());
        shown.trigger("vacancies.cards");
        QVERIFY(shown.space->details());
        QCOMPARE(other.size(), 2);
    }

    void twoOptionsStandSideBySide()
    {
        ShownBoard shown;
        shown.table().selectRow(0);
        shown.trigger("vacancies.compare");
        auto *page = shown.space->window()->findChild<CompareOptions *>();
        QVERIFY(page && page->isVisible());
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts.append(label->text());
        for (const int row : { 0, 1 })
            QVERIFY(texts.join(u'\n').contains(shown.options().index(row, 0).data().toString()));
        page->close();
    }

    void nothingIsCountedWhileNobodyLooks()
    {
        ShownBoard shown;
        CoveredCompany &c = shown.open.c;
        shown.space->hide();
        QSignalSpy told(&shown.space->model(), &VacanciesModel::openChanged);
        shown.open.apply([&](Plan plan) { return withPersonLeaving(std::move(plan), c.ann, QDate(2027, 3, 31)); });
        QCOMPARE(told.size(), 0);
        QVERIFY(!shown.space->model().isRefreshing());
        shown.space->show();
        QVERIFY(told.size() > 0);
        QVERIFY(shown.cards("openVacancies").rowOf(c.atFells) >= 0);
    }

    void todayFollowsJourneysThatCameWhileNobodyLooked()
    {
        OpenCoverage open;
        const PlanContext context = open.context();
        VacanciesModel model(context);
        model.setInSight(true);
        QTRY_VERIFY(model.isTurnoverCurrent());
        const QDate before = model.today();
        model.setInSight(false);
        context.coverage.load();
        open.settle();
        model.setInSight(true);
        QVERIFY(!model.isTurnoverCurrent());
        QTRY_VERIFY(model.isTurnoverCurrent());
        QVERIFY2(model.today() != before, qPrintable(before.toString(Qt::ISODate)));
    }

    void theListInSightStaysWhenCardsAreFilledAnew()
    {
        ShownBoard shown;
        shown.space->resize(620, 700);
        QCoreApplication::processEvents();
        auto *expected = shown.find<QListView>("expectedVacancies");
        QVERIFY(!expected->isVisible());
        for (QAction *side : shown.space->findChildren<QAction *>()) {
            if (side->text() == QStringLiteral("May fall vacant"))
                side->trigger();
        }
        QVERIFY(expected->isVisible());
        Q_EMIT shown.space->model().openChanged();
        QVERIFY(expected->isVisible());
        shown.space->board()->choose(shown.cards("openVacancies").cardAt(1).vacancy.seat);
        QVERIFY(!expected->isVisible()); // chosen from outside it has to be seen
    }

    void detailsFollowWhatIsKnownOfTheVacancy()
    {
        ShownBoard shown;
        CoveredCompany &c = shown.open.c;
        shown.open.apply([&](Plan plan) { return withPersonLeaving(std::move(plan), c.ann, QDate(2027, 3, 31)); });
        shown.space->board()->choose(c.atFells);
        QSignalSpy told(shown.space->board(), &VacancyBoardPage::vacancyChosen);
        shown.open.apply([&](Plan plan) { return withPersonLeaving(std::move(plan), c.ann, QDate(2027, 2, 28)); });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().value<std::optional<Vacancy>>()->since, QDate(2027, 3, 1));
    }

    void listsWithoutCardsSayWhy()
    {
        ShownBoard shown;
        QVERIFY(!shown.find<QLabel>("nobodyExpected")->isVisible());
        shown.find<QLineEdit>("vacancyFilter")->setText(QStringLiteral("nowhere"));
        QVERIFY(shown.find<QLabel>("nobodyExpected")->isVisible());
        QVERIFY(shown.text("nobodyExpected").contains(QStringLiteral("nowhere")));
    }

    void aSeatChosenElsewhereHasItsCard()
    {
        ShownBoard shown;
        const auto &cards = shown.cards("openVacancies");
        QVERIFY(cards.rowCount() > 1);
        const SeatId other = cards.cardAt(1).vacancy.seat;
        shown.open.selection.selectSeats({ other });
        QCOMPARE(shown.space->board()->chosen()->seat, other);
        shown.settle();
        QVERIFY(shown.space->model().options(other)->found.isRefined);
    }

    void whoLeavesIsOpenAtOnce()
    {
        CoveredCompany c;
        ShownBoard shown(c.plan);
        QVERIFY(shown.cards("openVacancies").rowOf(c.atFells) < 0);
        const double expected = shown.space->model().turnover()->expected.mean();
        shown.open.apply([&](Plan plan) { return withPersonLeaving(std::move(plan), c.ann, QDate(2027, 3, 31)); });
        QVERIFY(shown.cards("openVacancies").rowOf(c.atFells) >= 0);
        QVERIFY(shown.cards("expectedVacancies").rowOf(c.atFells) < 0);
        shown.settle();
        QVERIFY(shown.space->model().turnover()->expected.mean() < expected); // and not counted a second time
    }

    void theFilterFindsTerritoriesAbove()
    {
        CoveredCompany c;
        ShownBoard shown(c.plan);
        shown.find<QLineEdit>("vacancyFilter")->setText(QStringLiteral("south"));
        const auto &cards = shown.cards("openVacancies");
        QVERIFY(cards.rowOf(c.atCoast) >= 0);
        QVERIFY(cards.rowOf(c.head) < 0);
        shown.find<QLineEdit>("vacancyFilter")->setText(QStringLiteral("nowhere"));
        QCOMPARE(cards.rowCount(), 0);
        QVERIFY(shown.text("noVacancies").contains(QStringLiteral("nowhere")));
    }

    void anEmptyPlanSaysWhatToImport()
    {
        Plan empty;
        empty.info = CoveredCompany().plan.info;
        ShownBoard nothing(empty, false);
        QSignalSpy asked(nothing.space.get(), &Space::importRequested);
        for (QPushButton *button : nothing.space->findChildren<QPushButton *>(QStringLiteral("offerStep"))) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(asked.size(), 1);
    }

    void aHeldSeatCanBeLeftFromHere()
    {
        ShownBoard shown;
        const auto &cards = shown.cards("expectedVacancies");
        const SeatId held = cards.cardAt(0).vacancy.seat;
        shown.space->board()->choose(held);
        QSignalSpy asked(shown.space.get(), &Space::actionRequested);
        shown.trigger("vacancies.leave");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("seat.leave"));
        QCOMPARE(shown.open.selection.seats(), std::vector { held });
    }
};

QTEST_MAIN(VacanciesSpaceTest)
#include "vacancies_space_test.moc"
