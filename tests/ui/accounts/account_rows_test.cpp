// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "tests/support/small_company.h"
#include "ui/accounts/account_rows.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// Acme (Fells, Ann), Birch (Lakes, Bo), Cedar (Coast, no owner) with revenues 50, 50 and 90 thousand.
struct Accounts : SmallCompany {
    AccountId cedar;
    Accounts()
        : SmallCompany(smallCompany())
    {
        Account account;
        account.name = QStringLiteral("cedar");
        account.territory = coast;
        account.industry = QStringLiteral("Timber");
        account.revenue = Money::ofWhole(90'000);
        cedar = plan.accounts.edit().add(account);
    }
    ComparedPlan compared() const
    {
        ComparedPlan looked;
        looked.shown = plan;
        return looked;
    }
    std::vector<AccountId> found(const AccountFilter &filter) const
    {
        return filteredAccounts(compared(), sortedAccounts(compared(), AccountColumn::Name, false), filter);
    }
};

} // namespace

class AccountRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSortWithoutCaseAndBothWays()
    {
        const Accounts a;
        QVERIFY(sortedAccounts(a.compared(), AccountColumn::Name, false) == (std::vector { a.acme, a.birch, a.cedar }));
        QVERIFY(sortedAccounts(a.compared(), AccountColumn::Name, true) == (std::vector { a.cedar, a.birch, a.acme }));
    }

    void equalRowsKeepTheOrderOfTheirIds()
    {
        const Accounts a;
        QVERIFY(
            sortedAccounts(a.compared(), AccountColumn::Revenue, false) == (std::vector { a.acme, a.birch, a.cedar }));
        QVERIFY(
            sortedAccounts(a.compared(), AccountColumn::Revenue, true) == (std::vector { a.cedar, a.acme, a.birch }));
    }

    void accountsWithoutOwnerSortFirst()
    {
        const Accounts a;
        QVERIFY(sortedAccounts(a.compared(), AccountColumn::Owner, false).front() == a.cedar);
        QVERIFY(sortedAccounts(a.compared(), AccountColumn::Territory, false)
            == (std::vector { a.cedar, a.acme, a.birch }));
    }

    void everyColumnSortsToAPermutation()
    {
        const Accounts a;
        for (int column = 0; column < static_cast<int>(AccountColumn::Change); ++column) {
            auto rows = sortedAccounts(a.compared(), static_cast<AccountColumn>(column), true);
            std::sort(rows.begin(), rows.end());
            QVERIFY(rows == (std::vector { a.acme, a.birch, a.cedar }));
        }
    }

    void wordsAreFoundInNamePlaceOwnerAndIndustry()
    {
        const Accounts a;
        QVERIFY(a.found({ .text = QStringLiteral("ACME"), .territory = {}, .owner = {} }) == std::vector { a.acme });
        QVERIFY(a.found({ .text = QStringLiteral("lakes"), .territory = {}, .owner = {} }) == std::vector { a.birch });
        QVERIFY(
            a.found({ .text = QStringLiteral("ann hale"), .territory = {}, .owner = {} }) == std::vector { a.acme });
        QVERIFY(
            a.found({ .text = QStringLiteral("timb ced"), .territory = {}, .owner = {} }) == std::vector { a.cedar });
        QVERIFY(a.found({ .text = QStringLiteral("acme lakes"), .territory = {}, .owner = {} }).empty());
    }

    void territoryOwnerAndNoOwnerFilter()
    {
        const Accounts a;
        QVERIFY(a.found({ .text = {}, .territory = a.north, .owner = {} }) == (std::vector { a.acme, a.birch }));
        QVERIFY(a.found({ .text = {}, .territory = {}, .owner = a.atLakes }) == std::vector { a.birch });
        QVERIFY(a.found({ .text = {}, .territory = {}, .owner = {}, .withoutOwner = true }) == std::vector { a.cedar });
    }

    void aCancelledFilterStops()
    {
        const Accounts a;
        Cancellation cancellation;
        cancellation.cancel();
        const AccountFilter filter { .text = {}, .territory = {}, .owner = {}, .withoutOwner = true };
        QVERIFY(filteredAccounts(a.compared(), { a.cedar }, filter, cancellation).empty());
    }

    void ownersAreNamedWithTheirSeat()
    {
        const Accounts a;
        const auto holders = holderNames(a.plan);
        QCOMPARE(accountText(a.plan, holders, *a.plan.accounts.find(a.acme), AccountColumn::Owner),
            QStringLiteral("Ann Hale (N-01)"));
        QCOMPARE(accountText(a.plan, holders, *a.plan.accounts.find(a.cedar), AccountColumn::Owner),
            QStringLiteral("no owner"));
    }

    void onlyOpenCustomerFocusedSeatsMayOwn()
    {
        const Accounts a;
        const OwnerChoices choices = ownerChoices(a.plan, holderNames(a.plan));
        QVERIFY(choices.seats == (std::vector { SeatId(), a.atFells, a.atLakes, a.atCoast, a.head }));
    }
};

QTEST_GUILESS_MAIN(AccountRowsTest)
#include "account_rows_test.moc"
