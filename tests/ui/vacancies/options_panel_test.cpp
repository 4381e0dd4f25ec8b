// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/vacancies/shown_board.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class OptionsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Appearance::Light); }
    void init() { failOnWarnings(); }

    void whatIsChosenStaysWhileFiguresAreRefined()
    {
        ShownBoard shown;
        const SeatId seat = shown.space->board()->chosen()->seat;
        shown.table().selectRow(1);
        shown.table().selectionModel()->select(
            shown.options().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT shown.space->model().optionsChanged(seat);
        QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 2);

        auto *all = shown.find<QCheckBox>("allOptions");
        all->setChecked(true);
        OptionsModel brief;
        brief.show(shown.space->model().options(seat), false);
        int row = 0;
        while (row < shown.options().rowCount()
            && (brief.rowOf(shown.options().optionAt(row).option) >= 0
                || shown.options().optionAt(row).obstacle != Obstacle::None))
            ++row;
        QVERIFY(row < shown.options().rowCount());
        const Option option = shown.options().optionAt(row).option;
        shown.table().selectRow(row);
        all->setChecked(false); // not among the best; yet it is the one that Enter would apply
        QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown.table().selectionModel()->selectedRows().first().row(), shown.options().rowOf(option));
    }

    void nothingIsAppliedThatIsFromBeforeTheLastChange()
    {
        ShownBoard shown;
        shown.choose(OptionKind::Refill);
        const auto *apply = shown.space->board()->options()->actions().first();
        QVERIFY(apply->isEnabled());
        shown.open.apply([&](Plan plan) {
            CoveredCompany::change(
                plan.roles, shown.open.c.demo, [](Role &role) { role.costPerYear = Money::ofWhole(95'123); });
            return plan;
        });
        QVERIFY(!apply->isEnabled());
        QVERIFY(shown.text("optionsState").contains(QStringLiteral("before the last change")));
        shown.settle();
        QVERIFY(apply->isEnabled());
        QCOMPARE(shown.table().selectionModel()->selectedRows().first().row(), shown.rowOfKind(OptionKind::Refill));
    }

    void aLockedPlanSaysWhyNothingCanBeApplied()
    {
        ShownBoard shown;
        const QList<QAction *> actions = shown.space->board()->options()->actions();
        shown.space->board()->choose(shown.cards("expectedVacancies").cardAt(0).vacancy.seat);
        shown.settle();
        shown.open.document->setLocked(true);
        QVERIFY(!actions.first()->isEnabled());
        QVERIFY(!actions.last()->isEnabled()); // the holder leaves
        QVERIFY(shown.text("optionsState").contains(QStringLiteral("locked")));
        shown.open.document->setLocked(false);
        QVERIFY(actions.first()->isEnabled() && actions.last()->isEnabled());
    }

    void withoutJourneysNothingIsRecommended()
    {
        ShownBoard shown(CoveredCompany().plan, false);
        const auto &cards = shown.cards("openVacancies");
        QVERIFY(cards.rowCount() > 0);
        QVERIFY(cards.cardAt(0).gain.isEmpty());
        QCOMPARE(shown.options().rowCount(), 0);
        QSignalSpy asked(shown.space.get(), &Space::importRequested);
        auto *step = shown.find<QPushButton>("optionsStep");
        QVERIFY(step->isVisible());
        step->click();
        QCOMPARE(asked.size(), 1);

        shown.open.importJourneys();
        QTRY_VERIFY(shown.options().rowCount() > 0);
        shown.settle();
        QVERIFY(!step->isVisible());
        QVERIFY(!cards.cardAt(0).gain.isEmpty());
    }

    void countingCanBeCancelledAndGoesOnWhenAsked()
    {
        ShownBoard shown;
        const SeatId other = shown.cards("openVacancies").cardAt(1).vacancy.seat;
        shown.space->board()->choose(other);
        auto *step = shown.find<QPushButton>("optionsStep");
        QVERIFY(step->isVisible());
        QVERIFY(!shown.space->model().options(other)->found.isRefined);
        step->click();
        QCOMPARE(shown.text("optionsState"), QStringLiteral("Counting was stopped."));
        shown.settle();
        QVERIFY(!shown.space->model().options(other)->found.isRefined);
        step->click();
        QTRY_VERIFY(shown.space->model().options(other)->found.isRefined);
        QVERIFY(!step->isVisible());
    }

    void aDecisionLeadsToTheNextSeatAndIsNotMadeTwice()
    {
        ShownBoard shown;
        const SeatId seat = shown.space->board()->chosen()->seat;
        shown.choose(OptionKind::Refill);
        shown.trigger("vacancies.apply");
        QVERIFY(shown.space->board()->chosen()->seat != seat);
        shown.settle();
        shown.space->board()->choose(seat);
        shown.settle();
        shown.choose(OptionKind::Refill);
        const std::size_t steps = shown.open.document->steps().size();
        QSignalSpy told(shown.space.get(), &Space::notice);
        shown.trigger("vacancies.apply");
        QCOMPARE(shown.open.document->steps().size(), steps);
        QVERIFY2(told.front().front().toString().startsWith(QStringLiteral("The plan has this already")),
            qPrintable(told.front().front().toString()));
    }
};

QTEST_MAIN(OptionsPanelTest)
#include "options_panel_test.moc"
