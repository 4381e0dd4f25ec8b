// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"
#include "core/plan/violations.h"
#include "tests/support/random_edits.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {
const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
}

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        c = smallCompany();
        workspace = *withScenarioDuplicated(workspaceOf(c.plan), baselineId, QStringLiteral("Fluid North"), noon);
        fluid = workspace.shown;
    }

    void aDuplicateIsShownAndEqualsItsOrigin()
    {
        QVERIFY(fluid != baselineId);
        QCOMPARE(workspace.current().name, QStringLiteral("Fluid North"));
        QCOMPARE(workspace.current().parent, baselineId);
        QVERIFY(workspace.plan() == workspace.baseline().plan);
    }

    void namesAreUniqueAmongThoseNotInTheBin()
    {
        HEADWATER_VERIFY_ERROR(
            withScenarioDuplicated(workspace, baselineId, QStringLiteral("fluid north "), noon), Duplicate);
        HEADWATER_VERIFY_ERROR(withScenarioRenamed(workspace, fluid, QStringLiteral("  ")), InvalidInput);
        const auto binned = withScenarioInBin(workspace, fluid, true);
        HEADWATER_VERIFY_OK(binned);
        HEADWATER_VERIFY_OK(withScenarioDuplicated(*binned, baselineId, QStringLiteral("Fluid North"), noon));
    }

    void theBinTakesScenariosButNotTheBaseline()
    {
        const auto binned = withScenarioInBin(workspace, fluid, true);
        HEADWATER_VERIFY_OK(binned);
        QCOMPARE(binned->shown, baselineId);
        HEADWATER_VERIFY_ERROR(withScenarioShown(*binned, fluid), NotFound);
        const auto back = withScenarioInBin(*binned, fluid, false);
        HEADWATER_VERIFY_OK(back);
        QVERIFY(!back->scenarios.find(fluid)->inBin);
        HEADWATER_VERIFY_ERROR(withScenarioInBin(workspace, baselineId, true), InvalidInput);
    }

    void onlyWhatIsInTheBinIsDeletedForGood()
    {
        HEADWATER_VERIFY_ERROR(withScenarioDeleted(workspace, fluid), StillInUse);
        HEADWATER_VERIFY_ERROR(withScenarioDeleted(workspace, ScenarioId { 99 }), NotFound);
        const auto gone = withScenarioDeleted(*withScenarioInBin(workspace, fluid, true), fluid);
        HEADWATER_VERIFY_OK(gone);
        QVERIFY(!gone->scenarios.contains(fluid));
        QCOMPARE(gone->scenarios.size(), workspace.scenarios.size() - 1);
    }

    void aScenarioFollowsTheBaselineWhereItHasNotChosenOtherwise()
    {
        workspace = *withPlan(workspace, fluid, *withSeatsPlaced(workspace.plan(), std::array { c.atFells }, c.coast));
        const Plan moved = *withSeatsPlaced(workspace.baseline().plan, std::array { c.atFells, c.atLakes }, c.south);
        const auto after = withPlan(workspace, baselineId, moved);
        HEADWATER_VERIFY_OK(after);
        const Plan &mine = after->scenarios.find(fluid)->plan;
        QCOMPARE(mine.seats.find(c.atFells)->home, c.coast);
        QCOMPARE(mine.seats.find(c.atLakes)->home, c.south);
    }

    void theBaselineCannotTakeAwayWhatAScenarioUses()
    {
        const Plan without = *withRowRemoved<Territory>(workspace.baseline().plan, marshUsedByTheScenario());
        HEADWATER_VERIFY_ERROR(withPlan(workspace, baselineId, without), StillInUse);
    }

    void aScenarioThatKnowsACodeAlreadyDoesNotTakeTheBaselinesRow()
    {
        const auto addIn = [&](ScenarioId scenario, const char *code, const char *name) {
            Account account;
            account.externalId = QString::fromLatin1(code);
            account.name = QString::fromLatin1(name);
            account.territory = c.fells;
            const Plan plan = withIdsReserved(workspace.scenarios.find(scenario)->plan, workspace);
            const auto after = withPlan(workspace, scenario, *withRow(plan, account));
            if (after)
                workspace = *after;
            return after.has_value();
        };
        QVERIFY(addIn(fluid, "X-1", "mine"));
        QVERIFY(addIn(baselineId, "X-1", "theirs"));
        QVERIFY(addIn(baselineId, "X-2", "new"));
        const Plan &mine = workspace.scenarios.find(fluid)->plan;
        QVERIFY(brokenRules(mine).empty());
        QCOMPARE(namesOf(mine.accounts),
            (QStringList {
                QStringLiteral("Acme"), QStringLiteral("Birch"), QStringLiteral("mine"), QStringLiteral("new") }));
        QCOMPARE(namesOf(workspace.baseline().plan.accounts),
            (QStringList {
                QStringLiteral("Acme"), QStringLiteral("Birch"), QStringLiteral("theirs"), QStringLiteral("new") }));
    }

    void codesThatMoveBetweenRowsOfTheBaselineAreFollowed()
    {
        workspace = *withPlan(workspace, fluid, *withSeatsPlaced(workspace.plan(), std::array { c.atFells }, c.coast));
        Plan swapped = workspace.baseline().plan;
        Account acme = *swapped.accounts.find(c.acme);
        Account birch = *swapped.accounts.find(c.birch);
        std::swap(acme.externalId, birch.externalId);
        swapped.accounts.edit().put(acme);
        swapped.accounts.edit().put(birch);
        workspace = *withPlan(workspace, baselineId, swapped);
        QVERIFY(workspace.scenarios.find(fluid)->plan.accounts == swapped.accounts);
    }

    void whatDependsOnARowThatIsNotTakenIsNotTakenEither()
    {
        const auto staffedIn = [&](ScenarioId scenario) {
            Plan plan = withIdsReserved(workspace.scenarios.find(scenario)->plan, workspace);
            Seat seat = *plan.seats.find(c.atCoast);
            seat.id = {};
            seat.externalId = QStringLiteral("S-02");
            plan = *withRow(plan, seat);
            return withPlan(
                workspace, scenario, *withPersonSeated(plan, c.bo, SeatId { plan.seats.slotCount() }, noon.date()));
        };
        workspace = *staffedIn(fluid);
        const auto before = workspace.scenarios.find(fluid)->plan;
        workspace = *staffedIn(baselineId);
        QVERIFY(workspace.scenarios.find(fluid)->plan == before);
        QVERIFY(workspace.baseline().plan.seats.size() == before.seats.size());
    }

    void whateverIsEditedEveryScenarioStaysSound()
    {
        QVERIFY(rc::check("no scenario of a random workspace breaks a rule", [] {
            for (const Scenario &scenario : randomWorkspace().scenarios)
                RC_ASSERT(brokenRules(scenario.plan).empty());
        }));
    }

    void aScenarioInTheBinHasNoSayAndComesBackSound()
    {
        const TerritoryId marsh = marshUsedByTheScenario();
        const Plan without = *withRowRemoved<Territory>(workspace.baseline().plan, marsh);
        const auto refused = withPlan(workspace, baselineId, without);
        HEADWATER_VERIFY_ERROR(refused, StillInUse);
        QVERIFY(refused.error().detail.contains(QStringLiteral("Fluid North")));
        workspace = *withScenarioInBin(workspace, fluid, true);
        const Plan kept = workspace.scenarios.find(fluid)->plan;
        const auto after = withPlan(workspace, baselineId, without);
        HEADWATER_VERIFY_OK(after);
        const auto back = withScenarioInBin(*after, fluid, false);
        HEADWATER_VERIFY_OK(back);
        QVERIFY(back->scenarios.find(fluid)->plan == kept);
        QVERIFY(brokenRules(kept).empty());
    }

    void scenariosNeverGiveOneIdToTwoSeats()
    {
        const auto copyIn = [&](ScenarioId scenario) {
            Plan plan = withIdsReserved(workspace.scenarios.find(scenario)->plan, workspace);
            plan = *withSeatsCopied(plan, std::array { c.atFells }, c.coast);
            workspace = *withPlan(workspace, scenario, plan);
            return SeatId { plan.seats.slotCount() };
        };
        QVERIFY(copyIn(fluid) != copyIn(baselineId));
    }

private:
    /// A territory of the baseline that only the scenario has a seat in.
    TerritoryId marshUsedByTheScenario()
    {
        Territory marsh;
        marsh.name = QStringLiteral("Marsh");
        marsh.parent = c.south;
        workspace = *withPlan(workspace, baselineId, *withRow(workspace.baseline().plan, marsh));
        const TerritoryId id { workspace.baseline().plan.territories.slotCount() };
        workspace = *withPlan(workspace, fluid, *withSeatsPlaced(workspace.plan(), std::array { c.atFells }, id));
        return id;
    }

    static QStringList namesOf(const CowTable<Account> &accounts)
    {
        QStringList names;
        for (const Account &account : accounts)
            names.append(account.name);
        return names;
    }

    SmallCompany c;
    Workspace workspace;
    ScenarioId fluid;
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
