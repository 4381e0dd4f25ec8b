// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/organisation/seats/seat_table_model.h"
#include "ui/plan/choice_delegate.h"

#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class SeatTableTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestedModel<SeatTableModel>> tested;
    OpenPlan *plan = nullptr;
    SeatTableModel *model = nullptr;

    QModelIndex at(SeatId seat, SeatColumn column) const
    {
        return model->index(model->rowOf(seat), static_cast<int>(column));
    }
    QString shown(SeatId seat, SeatColumn column) const { return at(seat, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        tested = std::make_unique<TestedModel<SeatTableModel>>();
        plan = &tested->plan;
        model = &tested->model;
    }
    void cleanup() { tested.reset(); }

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
        QSignalSpy refused(model, &SeatTableModel::refused);
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

    void beforeShowsTheRowsOfTheBaseline()
    {
        plan->startScenario();
        QVERIFY(model->setData(at(plan->c.atFells, SeatColumn::Location), QStringLiteral("Hull")));
        tested->compare(Comparison::Before);
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Location), QString());
        QVERIFY(!(at(plan->c.atFells, SeatColumn::Location).flags() & Qt::ItemIsEditable));
        tested->compare(Comparison::After);
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Location), QStringLiteral("Hull"));
    }

    void changesShowWhatDiffersWithOldAndNewAndASign()
    {
        plan->startScenario();
        const SmallCompany &c = plan->c;
        plan->apply([&](Plan p) { return withSeatsPlaced(std::move(p), std::vector { c.atFells }, c.coast); });
        plan->apply([&](Plan p) { return withSeatsCopied(std::move(p), std::vector { c.demoNorth }, c.coast); });
        const SeatId added { plan->document->plan().seats.slotCount() };
        plan->apply(
            [&](Plan p) { return withSeatsClosed(std::move(p), std::vector { c.atCoast }, QDate(2027, 5, 1)); });
        tested->compare(Comparison::Changes);
        QVERIFY(model->setData(at(c.atFells, SeatColumn::Location), QStringLiteral("Hull")));
        auto rows = model->rows();
        std::sort(rows.begin(), rows.end());
        QVERIFY(rows == (std::vector { c.atFells, c.atCoast, added }));
        QCOMPARE(
            shown(c.atFells, SeatColumn::Change), QStringLiteral("→ moved · Home: Fells → Coast · Location: – → Hull"));
        QCOMPARE(shown(c.atFells, SeatColumn::Home), QStringLiteral("Fells → Coast"));
        QCOMPARE(shown(c.atFells, SeatColumn::Location), QStringLiteral("– → Hull"));
        QCOMPARE(shown(c.atFells, SeatColumn::Role), QStringLiteral("Account manager"));
        QVERIFY(shown(c.atCoast, SeatColumn::Change).startsWith(QStringLiteral("× closed · Status: vacant → closed")));
        QCOMPARE(shown(added, SeatColumn::Change), QStringLiteral("+ new"));
        HEADWATER_VERIFY_OK(plan->document->goTo(1));
        QCOMPARE(model->rowCount(), 0);
    }

    void spanIsWrittenAsNames()
    {
        const QModelIndex span = at(plan->c.demoNorth, SeatColumn::Span);
        QVERIFY(model->setData(span, QStringLiteral("coast, Lakes")));
        QVERIFY(plan->seat(plan->c.demoNorth).span == (std::vector { plan->c.coast, plan->c.lakes }));
        QSignalSpy refused(model, &SeatTableModel::refused);
        QVERIFY(!model->setData(span, QStringLiteral("Atlantis")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].value<Error>().kind == Error::Kind::NotFound);
    }

    void aPersonTakesASeatAndLeavesTheirOwn()
    {
        const auto choosePerson = [this](SeatId seat, const QString &name) {
            const QModelIndex index = at(seat, SeatColumn::Person);
            return model->setData(index, index.data(ChoicesRole).toStringList().indexOf(name));
        };
        QVERIFY(choosePerson(plan->c.atCoast, QStringLiteral("Ann Hale")));
        QCOMPARE(shown(plan->c.atCoast, SeatColumn::Person), QStringLiteral("Ann Hale"));
        QVERIFY(plan->seat(plan->c.atCoast).status == SeatStatus::Filled);
        QCOMPARE(shown(plan->c.atFells, SeatColumn::Person), QString());
        QVERIFY(plan->seat(plan->c.atFells).status == SeatStatus::Vacant);
        QVERIFY(choosePerson(plan->c.atCoast, QStringLiteral("nobody")));
        QCOMPARE(shown(plan->c.atCoast, SeatColumn::Person), QString());
    }

    void aLockedPlanCannotBeEdited()
    {
        plan->document->setLocked(true);
        QVERIFY(!(at(plan->c.atFells, SeatColumn::Code).flags() & Qt::ItemIsEditable));
    }
};

QTEST_MAIN(SeatTableTest)
#include "seat_table_test.moc"
