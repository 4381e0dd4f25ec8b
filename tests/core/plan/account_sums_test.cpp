// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/account_sums.h"
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "tests/support/random_edits.h"

using namespace headwater;
using namespace headwater::test;

/// What is counted of the accounts alone, for the scoreboard and the rules.
class AccountSumsTest : public QObject
{
    Q_OBJECT

private:
    SmallCompany c = smallCompany();

    Plan with(Account account) const { return *withRow(c.plan, std::move(account)); }

private Q_SLOTS:
    void anAccountHalfOwnedCountsWholeAndItsRevenueHalf()
    {
        Account account = *c.plan.accounts.find(c.acme);
        const Share half = Share::of(0.5);
        account.owners = { { c.atFells, half }, { c.atLakes, half } };
        const AccountSums sums = accountSumsOf(with(account).accounts);
        const OwnedAccounts atLakes = accountSumsOf(c.plan.accounts).owned.at(c.atLakes);
        QCOMPARE(sums.accounts, 2);
        QVERIFY((sums.owned.at(c.atFells) == OwnedAccounts { 1, Money::ofWhole(25'000) }));
        QCOMPARE(sums.owned.at(c.atLakes).count, atLakes.count + 1);
        QCOMPARE(sums.owned.at(c.atLakes).revenue - atLakes.revenue, Money::ofWhole(25'000));
        QVERIFY(!sums.owned.contains(c.head));
    }

    void anExceptionIsWithoutOwnerButIsNotLeftBehind()
    {
        Account account = *c.plan.accounts.find(c.acme);
        account.owners.clear();
        const AccountSums left = accountSumsOf(with(account).accounts);
        QCOMPARE(left.withoutOwner, 1);
        QCOMPARE(left.leftIn.at(account.territory), 1);
        account.isException = true;
        const AccountSums excepted = accountSumsOf(with(account).accounts);
        QCOMPARE(excepted.withoutOwner, 1);
        QVERIFY(excepted.leftIn.empty());
    }

    void figuresAndRulesSayTheSameOfAccountsCountedBefore()
    {
        QVERIFY(rc::check("what was counted for equal accounts may be used again", [this] {
            Plan plan = c.plan;
            for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
                const AccountSums before = accountSumsOf(plan.accounts);
                auto next = randomEdit(
                    plan, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 1'000), *rc::gen::inRange(0, 1'000));
                if (!next)
                    continue;
                if (next->accounts == plan.accounts) {
                    RC_ASSERT(figuresOf(*next, before) == figuresOf(*next));
                    RC_ASSERT(violations(*next, before) == violations(*next));
                }
                plan = std::move(*next);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(AccountSumsTest)
#include "account_sums_test.moc"
