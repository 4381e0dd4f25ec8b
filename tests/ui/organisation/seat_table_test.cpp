// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/organisation/seats/seat_table_model.h"
#include "ui/plan/choice_delegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class SeatTableTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<SeatTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    QModelIndex at(SeatId seat, SeatColumn column) const
    {
        return model->index(model->rowOf(seat), static_cast<int>(column));
    }
    QString shown(SeatId seat, SeatColumn column) const { return at(seat, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        plan = std::make_unique<OpenPlan>();
        model = std::make_unique<SeatTableModel>(*plan->document);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(plan->document.get(), &PlanDocument::changed, model.get(),
            [this](
                const Workspace &before, const Workspace &after) { model->showChange(before.plan(), after.plan()); });
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
        plan.reset();
    }

    void cellsAreWords()
    {
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Person), QStringLiteral("Ann Hale"));
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Home), QStringLiteral("Fells"));
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Manager), QStringLiteral("W-01"));
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Accounts), QStringLiteral("1"));
        QCOMPARE(shown(plan->c.atCoast, SeatColumn::Status), QStringLiteral("vacant"));
    }

    void textFiltersLookForEveryWord()
    {
        model->setFilter({ .text = QStringLiteral("ann fell"), .role = {}, .territory = {}, .status = {} });
        QVERIFY(model->rows() == std::vector { plan->c.atFells });
        model->setFilter({});
        QCOMPARE(model->rowCount(), 5);
    }

    void territoriesFilterWithWhatLiesBelow()
    {
        model->setFilter({ .text = {}, .role = {}, .territory = plan->c.north, .status = {} });
        QVERIFY(model->rows() == (std::vector { plan->c.atFells, plan->c.atLakes, plan->c.demoNorth }));
    }

    void rolesAndStatusFilter()
    {
        model->setFilter({ .text = {}, .role = plan->c.demo, .territory = {}, .status = {} });
        QVERIFY(model->rows() == std::vector { plan->c.demoNorth });
        model->setFilter({ .text = {}, .role = {}, .territory = {}, .status = SeatStatus::Filled });
        QVERIFY(model->rows() == (std::vector { plan->c.atFells, plan->c.atLakes }));
    }

    void sortingKeepsPersistentRowsOnTheirSeat()
    {
        const QPersistentModelIndex fells = at(plan->c.atFells, SeatColumn::Code);
        model->sort(static_cast<int>(SeatColumn::Home), Qt::DescendingOrder);
        QVERIFY(model->idAt(0) == plan->c.head);
        QVERIFY(model->idAt(fells.row()) == plan->c.atFells);
    }

    void sortingIsAPermutation()
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            model->sort(column, Qt::DescendingOrder);
            auto rows = model->rows();
            std::sort(rows.begin(), rows.end());
            QVERIFY(rows
                == (std::vector {
                    plan->c.head, plan->c.atFells, plan->c.atLakes, plan->c.atCoast, plan->c.demoNorth }));
        }
    }

    void editingACellIsAStep()
    {
        QVERIFY(model->setData(at(plan->c.atCoast, SeatColumn::WorkMode), static_cast<int>(WorkMode::Remote)));
        QVERIFY(plan->seat(plan->c.atCoast).workMode == WorkMode::Remote);
        QCOMPARE(plan->lastStep(), QStringLiteral("Set work mode of S-01"));
        QCOMPARE(shown(plan->c.atCoast, SeatColumn::WorkMode), QStringLiteral("remote"));
    }

    void everyEditableCellTakesItsOwnValueBack()
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                if (index.flags() & Qt::ItemIsEditable)
                    QVERIFY(!model->setData(index, index.data(Qt::EditRole)));
            }
        }
        QVERIFY(plan->document->steps().empty());
    }

    void choicesMoveConvertAndReport()
    {
        const auto choose = [this](SeatColumn column, const QString &word) {
            const auto choices = at(plan->c.atCoast, column).data(ChoicesRole).toStringList();
            return model->setData(at(plan->c.atCoast, column), choices.indexOf(word));
        };
        QVERIFY(choose(SeatColumn::Home, QStringLiteral("Lakes")));
        QVERIFY(choose(SeatColumn::Role, QStringLiteral("Demo specialist")));
        QVERIFY(choose(SeatColumn::Manager, QStringLiteral("Bo Tarn (N-02)")));
        const Seat &seat = plan->seat(plan->c.atCoast);
        QVERIFY(seat.home == plan->c.lakes && seat.role == plan->c.demo && seat.manager == plan->c.atLakes);
    }

    void aCircleOfManagersIsRefusedWithItsReason()
    {
        QSignalSpy refused(model.get(), &SeatTableModel::refused);
        const auto choices = at(plan->c.atFells, SeatColumn::Manager).data(ChoicesRole).toStringList();
        QVERIFY(!model->setData(at(plan->c.atFells, SeatColumn::Manager), choices.indexOf(QStringLiteral("S-01"))));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].value<Error>().kind == Error::Kind::WouldFormCycle);
    }

    void closedSeatsLeaveTheTableAndComeBackOnUndo()
    {
        const std::vector seats { plan->c.atCoast };
        HEADWATER_VERIFY_OK(plan->document->apply(
            QStringLiteral("x"), {}, [&](Plan p) { return withSeatsClosed(std::move(p), seats, QDate(2027, 5, 1)); }));
        QCOMPARE(model->rowOf(plan->c.atCoast), -1);
        QCOMPARE(model->rowCount(), 4);
        HEADWATER_VERIFY_OK(plan->document->undo());
        QCOMPARE(model->rowCount(), 5);
    }

    void aLockedPlanCannotBeEdited()
    {
        plan->document->setLocked(true);
        QVERIFY(!(at(plan->c.atFells, SeatColumn::Code).flags() & Qt::ItemIsEditable));
    }
};

QTEST_MAIN(SeatTableTest)
#include "seat_table_test.moc"
