// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/agreement.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

const QDate agreedOn(2026, 11, 23);
const QString ada = QStringLiteral("Ada");

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

    const SmallCompany c = smallCompany();

private Q_SLOTS:
    void aChangeIsAgreedUntilItIsAnotherOne()
    {
        const SeatId seats[] { c.atFells };
        Plan plan = *withSeatsPlaced(c.plan, seats, c.coast);
        const std::vector<Change> moved = changeList(c.plan, plan);
        QCOMPARE(moved.size(), std::size_t { 1 });
        plan = *withChangesAgreed(plan, moved, QStringLiteral(" Ada "), agreedOn);
        const auto agreed = Agreements(plan).on(moved.front());
        QVERIFY(agreed);
        QCOMPARE(agreed->who, ada);
        QCOMPARE(agreed->date, agreedOn);

        plan = *withSeatsPlaced(plan, seats, c.lakes);
        const Change further = changeList(c.plan, plan).front();
        QVERIFY(!Agreements(plan).on(further));
        QVERIFY(!Agreements(plan).onRow(further.table, further.id).isEmpty());

        plan = *withSeatsPlaced(plan, seats, c.coast); // what was agreed, again
        QVERIFY(Agreements(plan).on(changeList(c.plan, plan).front()));
    }

    void whoAgreedInTwoFilesHasAgreedAfterTheirMerge()
    {
        const SeatId seats[] { c.atFells };
        const Plan other = *withSeatsPlaced(c.plan, seats, c.lakes);
        Plan plan = *withSeatsPlaced(c.plan, seats, c.coast);
        const std::vector<Change> moved = changeList(c.plan, plan);
        const QString bob = QStringLiteral("Bob");
        plan = *withChangesAgreed(plan, moved, ada, agreedOn);
        const Plan theirs = *withChangesAgreed(other, changeList(c.plan, other), bob, agreedOn);
        plan.acceptedChanges.edit().add(*theirs.acceptedChanges.begin());
        QCOMPARE(Agreements(plan).on(moved.front())->who, ada);
        QCOMPARE(Agreements(plan).on(changeList(c.plan, other).front())->who, bob);
        QVERIFY(withAgreementsWithdrawn(plan, moved).acceptedChanges.empty());
    }

    void agreeingIsNoChange()
    {
        QVERIFY(rc::check("agreements are marks on changes and withdraw without a trace", [this] {
            Plan plan = c.plan;
            const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 40), rc::gen::inRange(0, 40)));
            for (const auto &[what, which, value] : steps) {
                if (Result<Plan> next = randomEdit(plan, what, which, value))
                    plan = std::move(*next);
            }
            const std::vector<Change> changes = changeList(c.plan, plan);
            const Plan agreed = *withChangesAgreed(plan, changes, ada, agreedOn);
            RC_ASSERT(changeList(c.plan, agreed) == changes);
            RC_ASSERT(agreed.acceptedChanges.size() == changes.size());
            const Agreements known(agreed);
            for (const Change &change : changes)
                RC_ASSERT(known.on(change).has_value());
            const Plan twice = *withChangesAgreed(agreed, changes, QStringLiteral("Bob"), agreedOn);
            RC_ASSERT(twice.acceptedChanges.size() == changes.size());
            RC_ASSERT(withAgreementsWithdrawn(twice, changes) == plan);
        }));
    }

    void somebodyHasToAgree()
    {
        HEADWATER_VERIFY_ERROR(withChangesAgreed(c.plan, {}, QStringLiteral("  "), agreedOn), InvalidInput);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
