// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/territory_tree.h"
#include "tests/support/small_company.h"

#include <rapidcheck.h>

#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A forest: each territory lies below one made before it, or at the top. Some are gone again.
Plan anyForest()
{
    Plan plan;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
        const std::int64_t parent = *rc::gen::inRange(0, i + 1);
        const TerritoryId above = plan.territories.contains({ parent }) ? TerritoryId { parent } : TerritoryId {};
        addTerritory(
            plan, qPrintable(QStringLiteral("T%1").arg(*rc::gen::inRange(0, 10))), above, TerritoryKind::Region);
        if (*rc::gen::inRange(0, 8) == 0)
            plan.territories.edit().remove({ plan.territories.slotCount() });
    }
    return plan;
}

bool isBelowOrSame(const Plan &plan, TerritoryId inner, TerritoryId outer)
{
    for (TerritoryId at = inner; at.isValid(); at = plan.territories.find(at)->parent) {
        if (at == outer)
            return true;
    }
    return false;
}

} // namespace

/// The order and the questions of the tree against walks over the parents.
class TerritoryTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsComeFirstAndSiblingsByName()
    {
        const SmallCompany c = smallCompany();
        const TerritoryTree tree(c.plan.territories);
        QStringList names;
        for (const TerritoryTree::Node &node : tree.nodes())
            names.append(QStringLiteral("%1%2").arg(node.depth).arg(c.plan.territories.find(node.id)->name));
        QCOMPARE(names.join(u' '), QStringLiteral("0World 1North 2Fells 2Lakes 1South 2Coast"));
    }

    void whatIsNotInTheTreeIsNowhere()
    {
        const SmallCompany c = smallCompany();
        const TerritoryTree tree(c.plan.territories);
        for (const TerritoryId id : { TerritoryId {}, TerritoryId { -3 }, TerritoryId { 99 } }) {
            QCOMPARE(tree.indexOf(id), -1);
            QVERIFY(!tree.isWithin(id, c.world));
            QVERIFY(!tree.isWithin(c.fells, id));
            QVERIFY(tree.leavesUnder(id).empty());
        }
    }

    void everyTerritoryStandsOnceBelowItsParent()
    {
        QVERIFY(rc::check("the tree holds every territory once, right after its parent's earlier children", [] {
            const Plan plan = anyForest();
            const TerritoryTree tree(plan.territories);
            RC_ASSERT(tree.nodes().size() == plan.territories.size());
            for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
                const TerritoryTree::Node &node = tree.nodes()[i];
                RC_ASSERT(tree.indexOf(node.id) == static_cast<int>(i));
                RC_ASSERT(node.parent == plan.territories.find(node.id)->parent);
                if (!node.parent.isValid()) {
                    RC_ASSERT(node.depth == 0);
                    continue;
                }
                const auto parent = static_cast<std::size_t>(tree.indexOf(node.parent));
                RC_ASSERT(parent < i && i <= parent + static_cast<std::size_t>(tree.nodes()[parent].descendants));
                RC_ASSERT(node.depth == tree.nodes()[parent].depth + 1);
            }
        }));
    }

    void descendantsFollowTheirAncestor()
    {
        QVERIFY(rc::check("the nodes right after a node are those below it", [] {
            const Plan plan = anyForest();
            const TerritoryTree tree(plan.territories);
            for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
                const auto end = i + 1 + static_cast<std::size_t>(tree.nodes()[i].descendants);
                for (std::size_t other = 0; other < tree.nodes().size(); ++other) {
                    const bool isBelow = isBelowOrSame(plan, tree.nodes()[other].id, tree.nodes()[i].id);
                    RC_ASSERT(isBelow == (other >= i && other < end));
                    RC_ASSERT(isBelow == tree.isWithin(tree.nodes()[other].id, tree.nodes()[i].id));
                }
            }
        }));
    }

    void leavesAreWhatHasNothingBelow()
    {
        QVERIFY(rc::check("leaves under a territory are those within it that have nothing below them", [] {
            const Plan plan = anyForest();
            const TerritoryTree tree(plan.territories);
            std::set<TerritoryId> parents;
            for (const Territory &territory : plan.territories)
                parents.insert(territory.parent);
            for (const Territory &territory : plan.territories) {
                std::set<TerritoryId> expected;
                for (const Territory &other : plan.territories) {
                    if (!parents.contains(other.id) && isBelowOrSame(plan, other.id, territory.id))
                        expected.insert(other.id);
                }
                const std::vector<TerritoryId> leaves = tree.leavesUnder(territory.id);
                RC_ASSERT(leaves.size() == expected.size());
                RC_ASSERT(std::set(leaves.begin(), leaves.end()) == expected);
            }
        }));
    }

    void siblingsAreInTheOrderOfTheirNames()
    {
        QVERIFY(rc::check("among siblings names rise", [] {
            const Plan plan = anyForest();
            const TerritoryTree tree(plan.territories);
            std::map<TerritoryId, QString> last;
            for (const TerritoryTree::Node &node : tree.nodes()) {
                const QString name = plan.territories.find(node.id)->name;
                RC_ASSERT(!last.contains(node.parent) || last[node.parent] <= name);
                last[node.parent] = name;
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TerritoryTreeTest)
#include "territory_tree_test.moc"
