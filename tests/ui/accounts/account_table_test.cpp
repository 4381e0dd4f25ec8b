// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/organisation/organisation_fixture.h"
#include "ui/accounts/account_table_model.h"
#include "ui/accounts/accounts_panel.h"
#include "ui/plan/choice_delegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

using namespace headwater;
using namespace headwater::test;

class AccountTableTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<AccountsPanel> panel;
    std::unique_ptr<QAbstractItemModelTester> tester;
    Comparison comparison = Comparison::After;

    AccountTableModel *model() const { return panel->model(); }
    QModelIndex at(AccountId account, AccountColumn column) const
    {
        return model()->index(model()->rowOf(account), static_cast<int>(column));
    }
    const Account &account(AccountId id) const { return *plan->document->plan().accounts.find(id); }

    void open(std::unique_ptr<OpenPlan> opened)
    {
        tester.reset();
        panel.reset();
        plan = std::move(opened);
        panel = std::make_unique<AccountsPanel>(plan->context());
        tester = std::make_unique<QAbstractItemModelTester>(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(plan->document.get(), &PlanDocument::changed, panel.get(), [this] { panel->show(comparison); });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)")));
        comparison = Comparison::After;
        open(std::make_unique<OpenPlan>());
    }
    void cleanup()
    {
        tester.reset();
        panel.reset();
        plan.reset();
    }

    void selectedAccountsAreGivenToASeatInOneStep()
    {
        panel->view()->selectAll();
        QCOMPARE(plan->selection.accounts().size(), std::size_t(2));
        panel->assign(plan->c.atCoast);
        QCOMPARE(plan->document->steps().size(), std::size_t(1));
        QCOMPARE(plan->lastStep(), QStringLiteral("Give 2 accounts to S-01"));
        QVERIFY(account(plan->c.acme).owners == (std::vector<OwnerShare> { { plan->c.atCoast, Share::full() } }));
        QCOMPARE(at(plan->c.acme, AccountColumn::Owner).data().toString(), QStringLiteral("S-01"));
    }

    void theOwnerFilterFollowsTheStep()
    {
        model()->setFilter({ .text = {}, .territory = {}, .owner = {}, .withoutOwner = true });
        QCOMPARE(model()->rowCount(), 0);
        plan->selection.selectAccounts({ plan->c.acme });
        panel->assign({});
        QVERIFY(model()->rows() == std::vector { plan->c.acme });
        HEADWATER_VERIFY_OK(plan->document->undo());
        QCOMPARE(model()->rowCount(), 0);
    }

    void editingACellIsAStep()
    {
        QVERIFY(model()->setData(at(plan->c.acme, AccountColumn::Revenue), 75'000.0));
        QCOMPARE(account(plan->c.acme).revenue.cents, Money::ofWhole(75'000).cents);
        QCOMPARE(plan->lastStep(), QStringLiteral("Set revenue of Acme"));
        const auto owners = at(plan->c.acme, AccountColumn::Owner).data(ChoicesRole).toStringList();
        QVERIFY(model()->setData(at(plan->c.acme, AccountColumn::Owner), owners.indexOf(QStringLiteral("nobody"))));
        QVERIFY(account(plan->c.acme).owners.empty());
    }

    void everyCellTakesItsOwnValueBack()
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            for (int column = 0; column < model()->columnCount(); ++column) {
                const QModelIndex index = model()->index(row, column);
                if (index.flags() & Qt::ItemIsEditable)
                    QVERIFY(!model()->setData(index, index.data(Qt::EditRole)));
            }
        }
        QVERIFY(plan->document->steps().empty());
    }

    void changesShowTheAccountsThatDiffer()
    {
        plan->startScenario();
        QVERIFY(model()->setData(at(plan->c.acme, AccountColumn::Revenue), 75'000.0));
        panel->show(comparison = Comparison::Changes);
        QVERIFY(model()->rows() == std::vector { plan->c.acme });
        QVERIFY(!panel->view()->isColumnHidden(static_cast<int>(AccountColumn::Change)));
        QVERIFY(at(plan->c.acme, AccountColumn::Change)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("≠ changed · Revenue: ")));
        QVERIFY(at(plan->c.acme, AccountColumn::Revenue).data().toString().endsWith(QStringLiteral("→ 75,000")));
        plan->selection.selectAccounts({ plan->c.birch });
        panel->assign(plan->c.atCoast);
        QCOMPARE(at(plan->c.birch, AccountColumn::Change).data().toString(),
            QStringLiteral("→ moved · Owner: Bo Tarn (N-02) → S-01"));
        QCOMPARE(at(plan->c.birch, AccountColumn::Owner).data().toString(), QStringLiteral("Bo Tarn (N-02) → S-01"));
        panel->show(comparison = Comparison::Before);
        QCOMPARE(at(plan->c.birch, AccountColumn::Owner).data().toString(), QStringLiteral("Bo Tarn (N-02)"));
    }

    void aNameCannotBeEmpty()
    {
        QVERIFY(!model()->setData(at(plan->c.acme, AccountColumn::Name), QString()));
        QVERIFY(plan->document->steps().empty());
    }

    void largePlansAreOrderedBehindAndArriveWhole()
    {
        Plan large = smallCompany().plan;
        {
            auto accounts = large.accounts.edit();
            for (std::size_t i = 0; i < AccountTableModel::jobFrom; ++i) {
                Account made;
                made.name = QStringLiteral("Account %1").arg(i);
                made.externalId = QStringLiteral("A%1").arg(i);
                made.territory = smallCompany().fells;
                accounts.add(made);
            }
        }
        open(std::make_unique<OpenPlan>(large));
        QTRY_VERIFY(!model()->isOrdering());
        QCOMPARE(model()->rowCount(), static_cast<int>(AccountTableModel::jobFrom) + 2);
        model()->sort(static_cast<int>(AccountColumn::Name), Qt::DescendingOrder);
        model()->setFilter({ .text = QStringLiteral("Account 99"), .territory = {}, .owner = {} });
        QTRY_VERIFY(!model()->isOrdering());
        QCOMPARE(model()->rowCount(), 280); // every number below 10,000 with 99 in it
        QCOMPARE(model()->index(0, 0).data().toString(), QStringLiteral("Account 9999"));
    }
};

QTEST_MAIN(AccountTableTest)
#include "account_table_test.moc"
