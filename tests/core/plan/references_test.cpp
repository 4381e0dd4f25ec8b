// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/references.h"
#include "core/plan/violations.h"
#include "tests/support/random_edits.h"

#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Every (table, id) that some row names, told apart by the type of the id.
template <typename Tag> std::set<std::int64_t> namedBySomebody(const Plan &plan)
{
    std::set<std::int64_t> named;
    forEachTable([&](auto member) {
        for (const auto &row : plan.*member) {
            visitReferences(row, [&](const char *, auto id) {
                if constexpr (std::is_same_v<decltype(id), Id<Tag>>) {
                    if constexpr (std::is_same_v<decltype(row.id), const Id<Tag>>) {
                        if (row.id == id)
                            return;
                    }
                    named.insert(id.value);
                }
            });
        }
    });
    return named;
}

Plan anyPlan() { return randomWorkspace().plan(); }

template <typename Row> void referencesAreFound(const Plan &plan, const CowTable<Row> &table)
{
    const std::set<std::int64_t> named
        = [&plan]<typename Tag>(Id<Tag>) { return namedBySomebody<Tag>(plan); }(decltype(Row::id) {});
    for (std::int64_t id = 0; id <= table.slotCount() + 1; ++id) {
        RC_ASSERT(exists(plan, decltype(Row::id) { id }) == table.contains({ id }));
        RC_ASSERT(isReferredTo(plan, decltype(Row::id) { id }) == named.contains(id));
    }
}

/// Removing any row is refused, or leaves a plan that breaks no rule and lacks only that row.
template <typename Row> void removalIsSafe(const Plan &plan, const CowTable<Row> &table)
{
    for (std::int64_t id = 1; id <= table.slotCount(); ++id) {
        const decltype(Row::id) named { id };
        const auto removed = withRowRemoved<Row>(plan, named);
        if (!table.contains(named))
            RC_ASSERT(!removed && removed.error().kind == Error::Kind::NotFound);
        else if (isReferredTo(plan, named))
            RC_ASSERT(!removed && removed.error().kind == Error::Kind::StillInUse);
        else if (removed)
            RC_ASSERT(!exists(*removed, named) && brokenRules(*removed).empty());
    }
}

} // namespace

/// Who names whom: what removals, checks and merges build on.
class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceOfASeatIsVisited()
    {
        SmallCompany c = smallCompany();
        Seat seat = *c.plan.seats.find(c.demoNorth);
        seat.span = { c.fells, c.lakes };
        QStringList seen;
        visitReferences(seat, [&seen](const char *column, auto id) {
            seen.append(QStringLiteral("%1 %2").arg(QLatin1StringView(column)).arg(id.value));
        });
        QVERIFY(seen.contains(QStringLiteral("role %1").arg(c.demo.value)));
        QVERIFY(seen.contains(QStringLiteral("home %1").arg(c.north.value)));
        QVERIFY(seen.contains(QStringLiteral("manager %1").arg(c.head.value)));
        QVERIFY(seen.contains(QStringLiteral("span %1").arg(c.fells.value)));
        QVERIFY(seen.contains(QStringLiteral("span %1").arg(c.lakes.value)));
    }

    void nobodyRefersToNobody()
    {
        const Plan plan = smallCompany().plan;
        QVERIFY(!exists(plan, SeatId {}));
        QVERIFY(!isReferredTo(plan, SeatId {}));
        QVERIFY(!isReferredTo(plan, TerritoryId { 99 }));
    }

    void ownersAreReferences()
    {
        const SmallCompany c = smallCompany();
        QVERIFY(isReferredTo(c.plan, c.atFells));
        QVERIFY(isReferredTo(c.plan, c.world));
        QVERIFY(!isReferredTo(c.plan, c.acme));
        QVERIFY(!isReferredTo(c.plan, c.demoNorth));
    }

    void whoIsReferredToIsWhomSomebodyNames()
    {
        QVERIFY(rc::check("isReferredTo finds exactly what the columns name", [] {
            const Plan plan = anyPlan();
            referencesAreFound(plan, plan.territories);
            referencesAreFound(plan, plan.roles);
            referencesAreFound(plan, plan.seats);
            referencesAreFound(plan, plan.people);
            referencesAreFound(plan, plan.accounts);
        }));
    }

    void noRemovalLeavesAHole()
    {
        QVERIFY(rc::check("a row goes only when nobody names it", [] {
            const Plan plan = anyPlan();
            removalIsSafe(plan, plan.territories);
            removalIsSafe(plan, plan.seats);
            removalIsSafe(plan, plan.people);
            removalIsSafe(plan, plan.roles);
        }));
    }

    void noEditNamesWhatIsNotThere()
    {
        QVERIFY(rc::check("whatever edits reach, every reference leads somewhere", [] {
            const Plan plan = anyPlan();
            forEachTable([&](auto member) {
                for (const auto &row : plan.*member)
                    visitReferences(row, [&](const char *, auto id) { RC_ASSERT(exists(plan, id)); });
            });
        }));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "references_test.moc"
