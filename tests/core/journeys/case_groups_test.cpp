// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/case_groups.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Accounts 0 and 1 are small, 2 is large, 3 is not known to the plan; 0 lies in the North.
Plan planWithAccounts()
{
    Plan plan;
    Segment segment;
    segment.name = QStringLiteral("Small");
    const SegmentId small = plan.segments.edit().add(segment);
    segment.name = QStringLiteral("Large");
    const SegmentId large = plan.segments.edit().add(segment);
    Territory north;
    north.name = QStringLiteral("North");
    const TerritoryId leaf = plan.territories.edit().add(north);
    auto accounts = plan.accounts.edit();
    for (int i = 0; i < 3; ++i) {
        Account account;
        account.name = QStringLiteral("account%1").arg(i);
        account.segment = i < 2 ? small : large;
        account.territory = i == 0 ? leaf : TerritoryId {};
        accounts.add(account);
    }
    return plan;
}

EventColumns journeysOfAccounts(const std::vector<const char *> &accounts)
{
    std::vector<JourneyEvent> events;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        events.push_back(
            happened(QByteArray::number(static_cast<qint64>(i)).constData(), "a", monday, "", "", accounts[i]));
    return loaded(events).columns;
}

} // namespace

class CaseGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestGroupComesFirst()
    {
        const EventColumns columns = journeysOfAccounts({ "account2", "account0", "account1", "account3", "" });
        const Plan plan = planWithAccounts();
        const JourneyContext context = journeyContext(columns, plan);
        const CaseGroups segments = caseGroups(columns, CaseMask::all(5), context, plan, CaseGrouping::Segment);
        QCOMPARE(segments.groups.size(), std::size_t(3));
        QCOMPARE(segments.groups[0].name, QString()); // two of each, no name first
        QCOMPARE(segments.groups[0].id, 0);
        QCOMPARE(segments.groups[1].name, QStringLiteral("Small"));
        QCOMPARE(segments.groups[1].cases, 2);
        QCOMPARE(segments.groups[2].name, QStringLiteral("Large"));
        QVERIFY(segments.maskOf(1).isIn == (std::vector<std::uint8_t> { 0, 1, 1, 0, 0 }));
        const CaseGroups territories = caseGroups(columns, CaseMask::all(5), context, plan, CaseGrouping::Territory);
        QCOMPARE(territories.groups.size(), std::size_t(2));
        QCOMPARE(territories.groups[1].name, QStringLiteral("North"));
    }

    void everyCaseOfTheMaskIsInOneGroup()
    {
        QVERIFY(rc::check("groups add up to the mask", [] {
            std::vector<const char *> accounts;
            for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
                accounts.push_back(*rc::gen::element("account0", "account1", "account2", "account3", ""));
            const EventColumns columns = journeysOfAccounts(accounts);
            const Plan plan = planWithAccounts();
            CaseMask mask = CaseMask::all(columns.caseCount());
            for (std::uint8_t &isIn : mask.isIn)
                isIn = *rc::gen::inRange<std::uint8_t>(0, 2);
            const CaseGroups groups
                = caseGroups(columns, mask, journeyContext(columns, plan), plan, CaseGrouping::Segment);
            CaseMask all { std::vector<std::uint8_t>(columns.caseCount(), 0) };
            for (std::size_t i = 0; i < groups.groups.size(); ++i) {
                const CaseMask one = groups.maskOf(i);
                RC_ASSERT(static_cast<std::int64_t>(one.count()) == groups.groups[i].cases);
                for (std::size_t journey = 0; journey < one.isIn.size(); ++journey)
                    all.isIn[journey] = static_cast<std::uint8_t>(all.isIn[journey] + one.isIn[journey]);
            }
            RC_ASSERT(all == mask);
        }));
    }
};

QTEST_GUILESS_MAIN(CaseGroupsTest)
#include "case_groups_test.moc"
