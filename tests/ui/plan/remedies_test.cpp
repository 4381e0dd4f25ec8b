// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_company.h"
#include "ui/plan/rules/remedies.h"

using namespace headwater;
using namespace headwater::test;

class RemediesTest : public QObject
{
    Q_OBJECT

private:
    SmallCompany c;

    static std::vector<Violation> ofRule(const Plan &plan, Violation::Rule rule)
    {
        std::vector<Violation> found;
        for (const Violation &violation : violations(plan)) {
            if (violation.rule == rule)
                found.push_back(violation);
        }
        return found;
    }
    static std::optional<Remedy> remedyFor(const Plan &plan, const Violation &violation)
    {
        const AccountSums accounts = accountSumsOf(plan.accounts);
        return RemedyFinder(plan, accounts).remedyFor(violation);
    }
    /// The plan after the remedy of the first violation of that rule.
    static Plan remedied(const Plan &plan, Violation::Rule rule)
    {
        const auto broken = ofRule(plan, rule);
        const auto remedy = broken.empty() ? std::nullopt : remedyFor(plan, broken.front());
        const auto after = remedy ? remedy->edit(plan) : Result<Plan>(plan);
        return after ? *after : plan;
    }

private Q_SLOTS:
    void init() { c = smallCompany(); }

    void ownerlessAccountsGoToTheLightestSeatOfTheirTerritory()
    {
        const SeatId second = addSeat(c.plan, "N-09", c.accountManager, c.fells, c.head);
        seatPerson(c.plan, "Cy Moor", second);
        const AccountId orphan = addAccount(c.plan, "Cairn", c.fells, c.atFells);
        c.plan = *withAccountsAssigned(c.plan, std::vector { orphan }, {});
        const Plan after = remedied(c.plan, Violation::Rule::AccountsWithoutOwner);
        QCOMPARE(after.accounts.find(orphan)->owners.size(), std::size_t(1));
        QVERIFY(after.accounts.find(orphan)->owners.front().seat == second);
        QVERIFY(after.accounts.find(c.acme)->owners.front().seat == c.atFells);
        QVERIFY(ofRule(after, Violation::Rule::AccountsWithoutOwner).empty());
    }

    void aTerritoryWithoutSellersHasNoObviousRemedy()
    {
        const AccountId orphan = addAccount(c.plan, "Dune", c.coast, c.atCoast);
        c.plan = *withAccountsAssigned(c.plan, std::vector { orphan }, {});
        const auto broken = ofRule(c.plan, Violation::Rule::AccountsWithoutOwner);
        QCOMPARE(broken.size(), std::size_t(1));
        QVERIFY(!remedyFor(c.plan, broken.front()));
    }

    void accountsOfAVacantSeatAreSetFreeWhenNobodyElseIsThere()
    {
        c.plan = *withPersonLeaving(c.plan, c.ann, QDate(2027, 2, 28));
        const Plan after = remedied(c.plan, Violation::Rule::VacantSeatHoldsAccounts);
        QVERIFY(after.accounts.find(c.acme)->owners.empty());
        QVERIFY(after.accounts.find(c.birch)->owners.front().seat == c.atLakes);
        QVERIFY(ofRule(after, Violation::Rule::VacantSeatHoldsAccounts).empty());
    }

    void aSeatIsCountedAsWhoSitsThereSays()
    {
        Seat empty = *c.plan.seats.find(c.atFells);
        empty.status = SeatStatus::Vacant; // Ann sits there
        c.plan.seats.edit().put(empty);
        QCOMPARE(ofRule(c.plan, Violation::Rule::VacantWithHolder).size(), std::size_t(1));
        const Plan filled = remedied(c.plan, Violation::Rule::VacantWithHolder);
        QVERIFY(filled.seats.find(c.atFells)->status == SeatStatus::Filled);
        Seat taken = *filled.seats.find(c.atCoast);
        taken.status = SeatStatus::Filled;
        const Plan contradicted = *withRow(filled, taken);
        QCOMPARE(ofRule(contradicted, Violation::Rule::FilledByNobody).size(), std::size_t(1));
        const Plan after = remedied(contradicted, Violation::Rule::FilledByNobody);
        QVERIFY(ofRule(after, Violation::Rule::FilledByNobody).empty());
        QVERIFY(after.seats.find(c.atCoast)->status == SeatStatus::Vacant);
    }

    void anUnusedRoleIsDeleted()
    {
        const RoleId unused = addRole(c.plan, "Channel manager", RoleKind::CustomerFocused, 95'000);
        const Plan after = remedied(c.plan, Violation::Rule::UnusedRole);
        QVERIFY(!after.roles.contains(unused));
        QCOMPARE(after.roles.size(), c.plan.roles.size() - 1);
    }

    void homesBecomeTheSpanOfSpecialistsWithoutOne()
    {
        QCOMPARE(ofRule(c.plan, Violation::Rule::SpecialistsWithoutSpan).size(), std::size_t(1));
        const Plan after = remedied(c.plan, Violation::Rule::SpecialistsWithoutSpan);
        QCOMPARE(after.seats.find(c.demoNorth)->span, std::vector { c.north });
        QVERIFY(after.seats.find(c.atFells)->span.empty()); // it serves whom it owns
        QVERIFY(ofRule(after, Violation::Rule::SpecialistsWithoutSpan).empty());
    }

    void aRemedyWorksOnThePlanAsItIsThen()
    {
        const AccountId first = addAccount(c.plan, "Cairn", c.fells, c.atFells);
        const AccountId second = addAccount(c.plan, "Drift", c.fells, c.atFells);
        const Plan freed = *withAccountsAssigned(c.plan, std::vector { first }, {});
        const auto remedy = remedyFor(freed, ofRule(freed, Violation::Rule::AccountsWithoutOwner).front());
        QVERIFY(remedy);
        const Plan later = *withAccountsAssigned(freed, std::vector { second }, {});
        const auto after = remedy->edit(later);
        HEADWATER_VERIFY_OK(after);
        QVERIFY(!after->accounts.find(first)->owners.empty());
        QVERIFY(!after->accounts.find(second)->owners.empty());
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "remedies_test.moc"
