// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/survival_groups.h"
#include "tests/core/turnover/told_spells.h"

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

const SurvivalGroup *groupOf(const std::vector<SurvivalGroup> &groups, SurvivalBy by, const char *name)
{
    for (const SurvivalGroup &group : groups) {
        if (group.by == by && group.name == QLatin1StringView(name))
            return &group;
    }
    return nullptr;
}

} // namespace

class SurvivalGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleSpeaksForItselfOnceEnoughHaveLeft()
    {
        const SmallCompany c = smallCompany();
        std::vector spells { told("Z", "Manager", "North", QDate(2020, 1, 1), QDate(2020, 6, 1)) };
        for (const char *name : { "A", "B", "C", "D", "E" })
            spells.push_back(told(name, "Account manager", "Fells", QDate(2020, 1, 1), QDate(2021, 1, 1)));
        const std::vector<SurvivalGroup> groups
            = survivalGroups(c.plan, turnoverHistory(c.plan, spells, { QDate(2024, 1, 1), {} }));
        QCOMPARE(survivalOfRole(groups, c.plan, c.accountManager)->name, QStringLiteral("Account manager"));
        QCOMPARE(survivalOfRole(groups, c.plan, c.manager), &groups.front());
        QCOMPARE(survivalOfRole(groups, c.plan, c.demo), &groups.front());
        QVERIFY(!survivalOfRole({}, c.plan, c.demo));
    }

    void peopleArePutTogetherByFamilyTerritoryAndTenure()
    {
        const SmallCompany c = smallCompany();
        const std::vector spells { told("A", "Account manager", "Fells", QDate(2020, 1, 1), QDate(2021, 1, 1)),
            told("A", "Manager", "North", QDate(2021, 1, 1), QDate(2023, 1, 1)),
            told("B", "Account manager", "Lakes", QDate(2020, 1, 1), QDate(2020, 4, 1)),
            told("C", "Account manager", "Coast", QDate(2020, 1, 1), {}),
            told("D", "Trainer", "", QDate(2020, 1, 1), {}) };
        const std::vector<SurvivalGroup> groups
            = survivalGroups(c.plan, turnoverHistory(c.plan, spells, { QDate(2024, 1, 1), {} }));
        QCOMPARE(groups.front().by, SurvivalBy::Everybody);
        QCOMPARE(groups.front().curve.spells, 4U);
        QCOMPARE(groups.front().curve.exits, 2U);
        QCOMPARE(groups.front().curve.at(36), 0.75); // A was promoted, and left after three years
        QCOMPARE(groups.front().curve.at(37), 0.5);

        const SurvivalGroup *sales = groupOf(groups, SurvivalBy::Family, "Account manager");
        QVERIFY(sales);
        QCOMPARE(sales->curve.spells, 3U);
        QCOMPARE(sales->curve.exits, 1U);
        const SurvivalGroup *managers = groupOf(groups, SurvivalBy::Family, "Manager");
        QVERIFY(managers);
        QCOMPARE(managers->curve.points.size(), 1U);
        QVERIFY(std::abs(managers->curve.points.front().time - 24) < 0.1); // since the promotion
        QVERIFY(groupOf(groups, SurvivalBy::Family, "Trainer")); // of which the plan knows nothing

        const SurvivalGroup *north = groupOf(groups, SurvivalBy::Territory, "North");
        QVERIFY(north);
        QCOMPARE(north->curve.spells, 2U); // from Fells to North is within the region: one stay
        QCOMPARE(north->curve.exits, 2U);
        QCOMPARE(groupOf(groups, SurvivalBy::Territory, "South")->curve.spells, 1U);
        QVERIFY(groupOf(groups, SurvivalBy::Territory, "")); // not known where

        double reached = 0;
        for (const SurvivalGroup &group : groups) {
            if (group.by != SurvivalBy::Tenure)
                continue;
            QVERIFY(group.tenure > reached);
            reached = group.tenure;
            QCOMPARE(group.curve.spells, 3U); // all but B
            QCOMPARE(group.curve.at(group.tenure), 1.0);
        }
        QCOMPARE(reached, 24.0); // nobody has reached 48 months but who was hired then
    }

    void whatIsKnownOfNobodyMakesNoGroups()
    {
        const std::vector spells { told("A", "", "", QDate(2020, 1, 1), QDate(2020, 4, 1)) };
        for (const SurvivalGroup &group : survivalGroups(Plan(), turnoverHistory(Plan(), spells)))
            QCOMPARE(group.by, SurvivalBy::Everybody);
    }

    void nobodyGivesNoGroups() { QVERIFY(survivalGroups(Plan(), turnoverHistory(Plan(), {})).empty()); }
};

QTEST_GUILESS_MAIN(SurvivalGroupsTest)
#include "survival_groups_test.moc"
