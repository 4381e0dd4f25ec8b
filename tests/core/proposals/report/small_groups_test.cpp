// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/small_groups.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;

class SmallGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumDoesNotTellWhatIsLeftOut()
    {
        // 120 seats in all: leaving out the 5 alone would tell them by the sum.
        const std::vector<bool> told = toldGroups({ { 60, 60 }, { 55, 55 }, { 3, 3 }, { 2, 2 } }, 5);
        QCOMPARE(told, (std::vector<bool> { true, true, false, false }));
        QCOMPARE(toldGroups({ { 60, 60 }, { 20, 20 }, { 4, 4 } }, 5), (std::vector<bool> { true, false, false }));
        QCOMPARE(toldGroups({ { 60, 60 }, { 20, 20 }, { 0, 0 } }, 5), (std::vector<bool> { true, true, true }));
        QCOMPARE(toldGroups({ { 9, 1 }, { 8, 8 } }, 5), (std::vector<bool> { false, false }));
    }

    void whatIsLeftOutIsNobodyOrManyWhateverTheGroups()
    {
        QVERIFY(rc::check("the rest is nobody or large enough, or nothing is told", [] {
            const auto smallest = *rc::gen::inRange<std::int64_t>(2, 9);
            std::vector<GroupSize> groups;
            for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
                groups.push_back({ *rc::gen::inRange<std::int64_t>(0, 12), *rc::gen::inRange<std::int64_t>(0, 12) });
            const std::vector<bool> told = toldGroups(groups, smallest);
            GroupSize rest;
            bool isAnyTold = false;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                if (told[i]) {
                    RC_ASSERT(isLargeEnough(groups[i].before, smallest) && isLargeEnough(groups[i].after, smallest));
                    isAnyTold = isAnyTold || groups[i].before > 0 || groups[i].after > 0;
                } else {
                    rest.before += groups[i].before;
                    rest.after += groups[i].after;
                }
            }
            RC_ASSERT(!isAnyTold || (isLargeEnough(rest.before, smallest) && isLargeEnough(rest.after, smallest)));
        }));
    }
};

QTEST_GUILESS_MAIN(SmallGroupsTest)
#include "small_groups_test.moc"
