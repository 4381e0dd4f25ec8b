// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/organisation/seats/seat_tree_panel.h"
#include "ui/plan/space.h"
#include "ui/wording/error_text.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>

using namespace headwater;
using namespace headwater::test;

class SeatTreeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestedModel<SeatTreeModel>> tested;
    OpenPlan *plan = nullptr;
    SeatTreeModel *model = nullptr;

    void drop(SeatId seat, SeatId manager)
    {
        const std::unique_ptr<QMimeData> data(model->mimeData({ model->indexOf(seat) }));
        QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, model->indexOf(manager)));
    }

    /// As the mouse does at the end of a drag.
    void letGo(const SeatTreePanel &panel, SeatId seat, SeatId onto)
    {
        QTreeView *view = panel.view();
        view->setCurrentIndex(panel.model()->indexOf(seat));
        const std::unique_ptr<QMimeData> data(panel.model()->mimeData({ view->currentIndex() }));
        const QPoint there = view->visualRect(panel.model()->indexOf(onto)).center();
        QDragEnterEvent enter(there, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(there, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
        QDropEvent drop(there, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &drop);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        tested = std::make_unique<TestedModel<SeatTreeModel>>();
        plan = &tested->plan;
        model = &tested->model;
    }
    void cleanup() { tested.reset(); }

    void reportsLieBelowTheirManagerByName()
    {
        QCOMPARE(model->rowCount(), 1);
        const QModelIndex head = model->index(0, 0);
        QVERIFY(model->idAt(head) == plan->c.head);
        QCOMPARE(model->rowCount(head), 3);
        QCOMPARE(model->index(0, 0, head).data().toString(), QStringLiteral("Ann Hale"));
        QCOMPARE(model->index(2, 0, head).data().toString(), QStringLiteral("N-03"));
        QVERIFY(model->parent(model->indexOf(plan->c.atCoast)) == model->indexOf(plan->c.atFells));
    }

    void droppingASeatOnAnotherMakesItReportThere()
    {
        drop(plan->c.demoNorth, plan->c.atLakes);
        QVERIFY(plan->seat(plan->c.demoNorth).manager == plan->c.atLakes);
        QCOMPARE(plan->lastStep(), QStringLiteral("Let N-03 report to Bo Tarn"));
        QVERIFY(model->parent(model->indexOf(plan->c.demoNorth)) == model->indexOf(plan->c.atLakes));
    }

    void persistentRowsFollowTheirSeat()
    {
        const QPersistentModelIndex demo = model->indexOf(plan->c.demoNorth);
        drop(plan->c.demoNorth, plan->c.atLakes);
        QVERIFY(model->idAt(demo) == plan->c.demoNorth);
    }

    void aCircleIsRefusedAtTheDropWithItsReason()
    {
        QSignalSpy refused(model, &SeatTreeModel::refused);
        drop(plan->c.head, plan->c.atCoast);
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].value<Error>().kind == Error::Kind::WouldFormCycle);
        QVERIFY(plan->document->steps().empty());
    }

    void letGoOnAReportASeatStaysAndSaysWhy()
    {
        SeatTreePanel panel(plan->context());
        panel.resize(800, 500);
        panel.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy notice(&panel, &SeatTreePanel::notice);
        panel.view()->expandAll();
        letGo(panel, plan->c.head, plan->c.atCoast);
        QCOMPARE(notice.count(), 1);
        QCOMPARE(notice[0][0].toString(), sentenceFor(Error::Kind::WouldFormCycle));
        QVERIFY(plan->document->steps().empty());
        letGo(panel, plan->c.head, plan->c.head); // where it was taken
        QCOMPARE(notice.count(), 1);
    }

    void whatWasMovedIsInSight()
    {
        SeatTreePanel panel(plan->context());
        panel.resize(800, 500);
        panel.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        connect(plan->document.get(), &PlanDocument::changed, &panel, [&panel] { panel.show(Comparison::After); });
        letGo(panel, plan->c.demoNorth, plan->c.atLakes);
        const QModelIndex moved = panel.model()->indexOf(plan->c.demoNorth);
        QVERIFY(panel.model()->parent(moved) == panel.model()->indexOf(plan->c.atLakes));
        QVERIFY(panel.view()->isExpanded(moved.parent()));
        QVERIFY(panel.view()->visualRect(moved).isValid());
    }

    void changesKeepWhatDiffersBelowItsManagers()
    {
        plan->startScenario();
        drop(plan->c.demoNorth, plan->c.atLakes);
        tested->compare(Comparison::Changes);
        QVERIFY(!model->indexOf(plan->c.atFells).isValid());
        const QModelIndex demo = model->indexOf(plan->c.demoNorth);
        QVERIFY(model->parent(demo) == model->indexOf(plan->c.atLakes));
        const int change = static_cast<int>(SeatTreeModel::Column::Change);
        QCOMPARE(demo.siblingAtColumn(change).data().toString(), QStringLiteral("≠ changed, reported to W-01"));
        QCOMPARE(model->indexOf(plan->c.head).siblingAtColumn(change).data().toString(), QString());
        tested->compare(Comparison::Before);
        QVERIFY(model->parent(model->indexOf(plan->c.demoNorth)) == model->indexOf(plan->c.head));
    }

    void closingASeatTakesItOutAndPassesItsReportsUp()
    {
        const std::vector seats { plan->c.atFells };
        HEADWATER_VERIFY_OK(plan->document->apply(
            QStringLiteral("x"), {}, [&](Plan p) { return withSeatsClosed(std::move(p), seats, QDate(2027, 5, 1)); }));
        QVERIFY(!model->indexOf(plan->c.atFells).isValid());
        QVERIFY(model->parent(model->indexOf(plan->c.atCoast)) == model->indexOf(plan->c.head));
    }
};

QTEST_MAIN(SeatTreeTest)
#include "seat_tree_test.moc"
