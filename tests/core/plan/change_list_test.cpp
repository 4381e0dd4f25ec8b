// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/territory_tree.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

class ChangeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { c = smallCompany(); }

    void nothingChangedIsAnEmptyList() { QVERIFY(changeList(c.plan, c.plan).empty()); }

    void aMoveNamesOldAndNewPlace()
    {
        const auto list = changeList(c.plan, *withSeatsPlaced(c.plan, std::array { c.demoNorth }, c.coast));
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(actionWord(list.front().action), QStringLiteral("Move|Change")); // vacant: now to be redeployed
        QCOMPARE(list.front().name, QStringLiteral("N-03"));
        QCOMPARE(list.front().columns.front().column, QStringLiteral("home"));
        QCOMPARE(list.front().columns.front().before, QStringLiteral("North"));
        QCOMPARE(list.front().columns.front().after, QStringLiteral("Coast"));
    }

    void closingIsADeleteAndReopeningAnAdd()
    {
        const Plan closed = *withSeatsClosed(c.plan, std::array { c.demoNorth }, QDate(2027, 6, 30));
        QCOMPARE(changeList(c.plan, closed).front().action, Change::Action::Delete);
        QCOMPARE(changeList(closed, c.plan).front().action, Change::Action::Add);
    }

    void whatChangesTheOrganisationIsReadFirst()
    {
        Plan plan = c.plan;
        Account account = *plan.accounts.find(c.acme);
        account.name = QStringLiteral("Acme Ltd");
        plan.accounts.edit().put(account);
        Territory coast = *plan.territories.find(c.coast);
        coast.name = QStringLiteral("Shore");
        plan.territories.edit().put(coast);
        plan = *withSeatsClosed(std::move(plan), std::array { c.atFells, c.demoNorth }, QDate(2027, 2, 1));
        plan.tasks.edit().add(Task { {}, QStringLiteral("Demo"), {} });
        std::vector<Change> changes = changeList(c.plan, plan);
        sortForReading(changes);
        QStringList tables;
        for (const Change &change : changes)
            tables.append(change.table);
        tables.removeDuplicates();
        QCOMPARE(tables,
            (QStringList { QStringLiteral("seat"), QStringLiteral("territory"), QStringLiteral("assignment"),
                QStringLiteral("account"), QStringLiteral("task") }));
        QVERIFY(changes[0].name < changes[1].name);
    }

    void ownersAreNamedWithTheirShares()
    {
        Account acme = *c.plan.accounts.find(c.acme);
        acme.owners = { { c.atFells, Share::of(0.5) }, { c.atLakes, Share::of(0.25) } };
        const auto list = changeList(c.plan, *withRow(c.plan, acme));
        QCOMPARE(list.front().action, Change::Action::Move);
        QCOMPARE(list.front().columns.front().before, QStringLiteral("N-01"));
        QCOMPARE(list.front().columns.front().after, QStringLiteral("N-01 (0.5), N-02 (0.25)"));
    }

    void figuresCountOpenSeatsOnly()
    {
        const Figures before = figuresOf(c.plan);
        QCOMPARE(before.customerFocusedSeats, std::int64_t(4));
        QCOMPARE(before.specialtySeats, std::int64_t(1));
        QCOMPARE(before.vacancies, std::int64_t(3));
        QCOMPARE(before.costPerYear, Money::ofWhole(150'000 + 3 * 100'000 + 90'000));
        QCOMPARE(before.accountsWithoutOwner, std::int64_t(0));
        const Figures after = figuresOf(*withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 1, 1)));
        QCOMPARE(after.customerFocusedSeats, std::int64_t(3));
        QCOMPARE(after.accountsWithoutOwner, std::int64_t(1));
        QCOMPARE(after.costPerYear, before.costPerYear - Money::ofWhole(100'000));
    }

    void holdersAreTheOpenAssignments()
    {
        QCOMPARE(holderName(c.plan, c.atFells), QStringLiteral("Ann Hale"));
        QCOMPARE(holderNames(c.plan).at(c.atLakes), QStringLiteral("Bo Tarn"));
        const Plan left = *withPersonLeaving(c.plan, c.ann, QDate(2027, 1, 1));
        QCOMPARE(holderName(left, c.atFells), QString());
    }

    void theTreeListsParentsBeforeChildrenAndSiblingsByName()
    {
        const TerritoryTree tree(c.plan.territories);
        QStringList names;
        for (const auto &node : tree.nodes())
            names.append(QString(node.depth, u' ') + c.plan.territories.find(node.id)->name);
        QCOMPARE(names,
            QStringList({ QStringLiteral("World"), QStringLiteral(" North"), QStringLiteral("  Fells"),
                QStringLiteral("  Lakes"), QStringLiteral(" South"), QStringLiteral("  Coast") }));
        QVERIFY(tree.isWithin(c.lakes, c.north));
        QVERIFY(tree.isWithin(c.north, c.north));
        QVERIFY(!tree.isWithin(c.coast, c.north));
        QCOMPARE(tree.leavesUnder(c.north), std::vector<TerritoryId>({ c.fells, c.lakes }));
        QCOMPARE(tree.indexOf(TerritoryId { 99 }), -1);
    }

private:
    SmallCompany c;
};

QTEST_GUILESS_MAIN(ChangeListTest)
#include "change_list_test.moc"
