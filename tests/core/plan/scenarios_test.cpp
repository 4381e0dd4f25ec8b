// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"
#include "tests/support/small_company.h"

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
        Territory marsh;
        marsh.name = QStringLiteral("Marsh");
        marsh.parent = c.south;
        workspace = *withPlan(workspace, baselineId, *withRow(workspace.baseline().plan, marsh));
        const TerritoryId id { workspace.baseline().plan.territories.slotCount() };
        workspace = *withPlan(workspace, fluid, *withSeatsPlaced(workspace.plan(), std::array { c.atFells }, id));
        const Plan without = *withRowRemoved<Territory>(workspace.baseline().plan, id);
        HEADWATER_VERIFY_ERROR(withPlan(workspace, baselineId, without), StillInUse);
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
    SmallCompany c;
    Workspace workspace;
    ScenarioId fluid;
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
