// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_key.h"
#include "core/plan/territory_names.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <set>

using namespace headwater;
using namespace headwater::test;

class TerritoryNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatIsSharedIsToldByItsPath()
    {
        SmallCompany c = smallCompany();
        const TerritoryId northern = addTerritory(c.plan, "Centre", c.north, TerritoryKind::Leaf);
        const TerritoryId southern = addTerritory(c.plan, "centre", c.south, TerritoryKind::Leaf);
        const TerritoryId inner = addTerritory(c.plan, "North", c.north, TerritoryKind::Leaf);
        const auto names = distinctTerritoryNames(c.plan.territories);
        QCOMPARE(names.at(c.fells), QStringLiteral("Fells"));
        QCOMPARE(names.at(northern), QStringLiteral("North / Centre"));
        QCOMPARE(names.at(southern), QStringLiteral("South / centre"));
        QCOMPARE(names.at(c.north), QStringLiteral("World / North"));
        QCOMPARE(names.at(inner), QStringLiteral("North / North"));
    }

    void twinsAreToldByCodeOrNumber()
    {
        SmallCompany c = smallCompany();
        Territory twin;
        twin.name = QStringLiteral("Fells");
        twin.parent = c.north;
        twin.externalId = QStringLiteral("T-2");
        const TerritoryId coded = c.plan.territories.edit().add(twin);
        const auto names = distinctTerritoryNames(c.plan.territories);
        QCOMPARE(names.at(c.fells), QStringLiteral("World / North / Fells (1)"));
        QCOMPARE(names.at(coded), QStringLiteral("World / North / Fells (T-2)"));
    }

    void noTwoAreCalledTheSame()
    {
        QVERIFY(rc::check([] {
            Plan plan;
            const char *called[] { "A", "a", "B", "A / B", "A (1)" };
            for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
                const TerritoryId above { *rc::gen::inRange<std::int64_t>(0, plan.territories.slotCount() + 1) };
                addTerritory(plan, called[*rc::gen::inRange(0, 5)], above, TerritoryKind::Region);
            }
            std::set<QString> keys;
            for (const auto &[id, name] : distinctTerritoryNames(plan.territories)) {
                RC_ASSERT(name.contains(plan.territories.find(id)->name));
                keys.insert(nameKey(name));
            }
            RC_ASSERT(keys.size() == plan.territories.size());
        }));
    }
};

QTEST_GUILESS_MAIN(TerritoryNamesTest)
#include "territory_names_test.moc"
