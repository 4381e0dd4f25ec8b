// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/organisation/organisation_space.h"

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace headwater;
using namespace headwater::test;

class OrganisationSpaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<OrganisationSpace> space;

    BoardView *board() const { return space->findChild<BoardView *>(QStringLiteral("board")); }
    QAction *action(const char *id) const { return space->findChild<QAction *>(QString::fromLatin1(id)); }

    void open(std::unique_ptr<OpenPlan> opened)
    {
        space.reset();
        plan = std::move(opened);
        space = std::make_unique<OrganisationSpace>(plan->context());
        space->resize(1100, 700);
        space->show();
        QVERIFY(QTest::qWaitForWindowExposed(space.get()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        open(std::make_unique<OpenPlan>());
    }
    void cleanup()
    {
        space.reset();
        plan.reset();
    }

    void oneDropIsOneNamedStep()
    {
        Q_EMIT board()->dropped({ { plan->c.atFells, plan->c.atLakes }, plan->c.coast, {}, false });
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        QCOMPARE(plan->lastStep(), QStringLiteral("Move 2 seats to Coast"));
        QVERIFY(plan->seat(plan->c.atFells).home == plan->c.coast);
        QVERIFY(board()->content()
            == BoardContent(plan->document->plan(), plan->document->baselinePlan(), Comparison::After));
    }

    void whatIsSelectedIsEditedNotWhatTheCursorIsOn()
    {
        board()->setCurrent({ plan->c.fells, plan->c.accountManager, plan->c.atFells });
        plan->selection.selectSeats({ plan->c.demoNorth });
        action("role.edit")->trigger();
        const auto *editor = space->window()->findChild<QDialog *>(QStringLiteral("roleEditor"));
        QVERIFY(editor);
        QVERIFY2(editor->windowTitle().contains(plan->document->plan().roles.find(plan->c.demo)->name),
            qPrintable(editor->windowTitle()));
    }

    void undoingMovesTheChipBack()
    {
        const BoardContent before = board()->content();
        Q_EMIT board()->dropped({ { plan->c.atFells }, plan->c.coast, {}, false });
        HEADWATER_VERIFY_OK(plan->document->undo());
        QVERIFY(board()->content() == before);
    }

    void aRefusedDropSaysWhyAndChangesNothing()
    {
        QSignalSpy notices(space.get(), &Space::notice);
        plan->document->setLocked(true);
        Q_EMIT board()->dropped({ { plan->c.atFells }, plan->c.coast, {}, false });
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].toString().contains(QStringLiteral("locked")));
        QVERIFY(plan->document->steps().empty());
    }

    void aViewKeepsWhatIsCollapsed()
    {
        const BoardLayout &layout = board()->layoutOfBoard();
        const ViewText open = space->viewState();
        action("organisation.collapse")->trigger();
        QVERIFY(layout.isCollapsed(plan->c.north));
        const ViewText collapsed = ViewText::fromText(space->viewState().toText());
        space->showView(open);
        QVERIFY(!layout.isCollapsed(plan->c.north));
        space->showView(collapsed);
        QVERIFY(layout.isCollapsed(plan->c.north));
        space->showView(ViewText::fromText(QStringLiteral("on=organisation.board"))); // as older pages have it
        QVERIFY(layout.isCollapsed(plan->c.north));
    }

    void aViewKeepsHowTheTableIsSorted()
    {
        action("organisation.table")->trigger();
        auto *table = space->findChild<QTableView *>(QStringLiteral("seatTable"));
        QVERIFY(table);
        const ViewText before = space->viewState();
        table->sortByColumn(2, Qt::DescendingOrder);
        const ViewText sorted = ViewText::fromText(space->viewState().toText());
        const QVariant first = table->model()->index(0, 2).data();
        space->showView(before);
        QVERIFY(table->horizontalHeader()->sortIndicatorSection() != 2);
        space->showView(sorted);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(table->model()->index(0, 2).data(), first);
    }

    void aViewKeepsWhichSeatsOfTheTreeAreOpen()
    {
        action("organisation.tree")->trigger();
        auto *tree = space->findChild<QTreeView *>(QStringLiteral("seatTree"));
        QVERIFY(tree);
        const QModelIndex head = tree->model()->index(0, 0);
        tree->expand(head);
        const ViewText open = ViewText::fromText(space->viewState().toText());
        tree->collapse(head);
        const ViewText closed = space->viewState();
        space->showView(open);
        QVERIFY(tree->isExpanded(head));
        space->showView(closed);
        QVERIFY(!tree->isExpanded(head));
    }

    void deleteClosesTheChosenSeatsOnADate()
    {
        plan->selection.selectSeats({ plan->c.atCoast });
        plan->prompts.date = QDate(2027, 6, 30);
        action("seat.close")->trigger();
        QCOMPARE(plan->prompts.asked, 1);
        QVERIFY(plan->seat(plan->c.atCoast).status == SeatStatus::Closed);
        QCOMPARE(plan->seat(plan->c.atCoast).to, QDate(2027, 6, 30));
        QCOMPARE(plan->lastStep(), QStringLiteral("Close S-01"));
    }

    void cancellingTheDateClosesNothing()
    {
        plan->selection.selectSeats({ plan->c.atCoast });
        action("seat.close")->trigger();
        QVERIFY(plan->document->steps().empty());
    }

    void cutAndPasteMovesToTheCurrentCell()
    {
        plan->selection.selectSeats({ plan->c.atFells });
        action("seat.cut")->trigger();
        board()->setCurrent({ plan->c.coast, plan->c.accountManager, {} });
        action("seat.paste")->trigger();
        QVERIFY(plan->seat(plan->c.atFells).home == plan->c.coast);
    }

    void copyAndPasteMakesANewSeat()
    {
        const auto seats = plan->document->plan().seats.size();
        plan->selection.selectSeats({ plan->c.atFells });
        action("seat.copy")->trigger();
        board()->setCurrent({ plan->c.coast, plan->c.accountManager, {} });
        action("seat.paste")->trigger();
        QCOMPARE(plan->document->plan().seats.size(), seats + 1);
        QVERIFY(plan->seat(plan->c.atFells).home == plan->c.fells);
    }

    void insertAddsASeatAndSelectsIt()
    {
        board()->setCurrent({ plan->c.coast, plan->c.demo, {} });
        action("seat.add")->trigger();
        QCOMPARE(plan->selection.seats().size(), std::size_t(1));
        const Seat &made = plan->seat(plan->selection.seats().front());
        QVERIFY(made.home == plan->c.coast && made.role == plan->c.demo);
        QVERIFY(board()->current().seat == made.id);
    }

    void beforeShowsTheBaselineAndChangesNothing()
    {
        space->compare(Comparison::Before);
        plan->selection.selectSeats({ plan->c.atFells });
        QVERIFY(!action("seat.close")->isEnabled());
        QVERIFY(!action("seat.add")->isEnabled());
        space->compare(Comparison::After);
        QVERIFY(action("seat.close")->isEnabled());
    }

    void changesWithoutADifferenceSaySo()
    {
        space->compare(Comparison::Changes);
        const auto *text = space->findChild<QLabel *>(QStringLiteral("emptyText"));
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), QStringLiteral("Nothing differs from the baseline"));
    }

    void anEmptyPlanOffersAWayIn()
    {
        open(std::make_unique<OpenPlan>(emptyPlan()));
        const auto *text = space->findChild<QLabel *>(QStringLiteral("emptyText"));
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(QStringLiteral("No territories yet")));
    }

    void theSameSelectionIsInEveryView()
    {
        plan->selection.selectSeats({ plan->c.atLakes });
        QVERIFY(board()->selectedSeats() == std::vector { plan->c.atLakes });
        for (const auto view :
            { OrganisationSpace::View::Tree, OrganisationSpace::View::Table, OrganisationSpace::View::Board }) {
            space->showView(view);
            QVERIFY(plan->selection.seats() == std::vector { plan->c.atLakes });
        }
    }

    void everyActionHasATextAnIdAndATip()
    {
        for (const QAction *action : space->spaceActions()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY(!action->toolTip().isEmpty());
        }
    }
};

QTEST_MAIN(OrganisationSpaceTest)
#include "organisation_space_test.moc"
