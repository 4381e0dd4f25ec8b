// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/change_list.h"
#include "core/plan/figures.h"
#include "core/plan/violations.h"
#include "core/samples/company.h"
#include "tests/core/samples/company_digest.h"

#include <QTest>

#include <set>

using namespace headwater;

namespace {

const Scenario *scenarioNamed(const Workspace &workspace, const QString &name)
{
    for (const Scenario &scenario : workspace.scenarios) {
        if (scenario.name == name)
            return &scenario;
    }
    return nullptr;
}

bool hasRule(const std::vector<Violation> &found, Violation::Rule rule)
{
    return std::any_of(
        found.begin(), found.end(), [rule](const Violation &violation) { return violation.rule == rule; });
}

} // namespace

class SampleCompanyTest : public QObject
{
    Q_OBJECT

private:
    const GeneratedCompany m_company = sampleCompany();
    const Workspace &m_workspace = m_company.workspace;
    const Plan &m_plan = m_workspace.baseline().plan;

private Q_SLOTS:
    void itIsTheSameEveryTime()
    {
        QVERIFY(sampleCompany().workspace == m_workspace);
        QCOMPARE(digestOf(m_plan), QByteArray("4b65ad7bc036a076ed58375df0420efddb7eed85023350c0c0681f52f460c3d0"));
    }

    void itHasTheSizeThatIsPromised()
    {
        int leaves = 0;
        int regions = 0;
        for (const Territory &territory : m_plan.territories) {
            leaves += territory.kind == TerritoryKind::Leaf;
            regions += territory.kind == TerritoryKind::Region && territory.parent.isValid();
        }
        QCOMPARE(leaves, 24);
        QCOMPARE(regions, 4);
        QCOMPARE(m_plan.seats.size(), std::size_t(120));
        QCOMPARE(m_plan.accounts.size(), std::size_t(2'400));
        QCOMPARE(sampleSpec().journeys, std::int64_t(9'000));
    }

    void factsStreamFromIt()
    {
        DigestingSink sink;
        QVERIFY(streamFacts(sampleSpec(), m_company, sink));
        QCOMPARE(sink.opportunities, std::int64_t(9'000));
        QVERIFY(sink.events > 60'000);
    }

    void itOpensOnTheBaselineWithTwoScenarios()
    {
        QCOMPARE(m_workspace.shown, baselineId);
        QCOMPARE(m_workspace.scenarios.size(), std::size_t(3));
        QVERIFY(scenarioNamed(m_workspace, QStringLiteral("Fluid North")));
        QVERIFY(scenarioNamed(m_workspace, QStringLiteral("Lean South")));
    }

    void noRuleIsBrokenInAnyScenario()
    {
        for (const Scenario &scenario : m_workspace.scenarios) {
            for (const Violation &broken : brokenRules(scenario.plan))
                QFAIL(qPrintable(scenario.name + u' ' + broken.table + u' ' + broken.detail));
        }
    }

    void someSeatsAreVacantOrPlanned()
    {
        int vacant = 0;
        int planned = 0;
        for (const Seat &seat : m_plan.seats) {
            vacant += seat.status == SeatStatus::Vacant;
            planned += seat.status == SeatStatus::Planned;
        }
        QCOMPARE(vacant, 8);
        QCOMPARE(planned, 4);
        QCOMPARE(figuresOf(m_plan).vacancies, std::int64_t(12));
    }

    void theViolationsListHasSomethingToShow()
    {
        const std::vector<Violation> found = violations(m_plan);
        QVERIFY(hasRule(found, Violation::Rule::AccountsWithoutOwner));
        QVERIFY(hasRule(found, Violation::Rule::VacantSeatHoldsAccounts));
        QVERIFY(hasRule(found, Violation::Rule::UnusedRole));
    }

    void scenariosDifferEnoughToTalkAbout()
    {
        for (const Scenario &scenario : m_workspace.scenarios) {
            const std::size_t changes = changeList(m_plan, scenario.plan).size();
            QVERIFY(scenario.id == baselineId ? changes == 0 : changes > 20 && changes < 200);
        }
    }

    void everyRegionHasAVacancyAndKeepsEveryLeafStaffed()
    {
        for (const Scenario &scenario : m_workspace.scenarios) {
            std::set<TerritoryId> staffed;
            for (const Seat &seat : scenario.plan.seats) {
                if (seat.status == SeatStatus::Filled)
                    staffed.insert(seat.home);
            }
            QCOMPARE(staffed.size(), m_plan.territories.size());
        }
        std::set<QString> regions;
        for (const Seat &seat : m_plan.seats) {
            if (seat.status == SeatStatus::Vacant)
                regions.insert(seat.externalId.left(1));
        }
        QCOMPARE(regions.size(), std::size_t(4));
    }

    void fluidNorthConvertsAccountManagersToDemoSpecialists()
    {
        const Plan &north = scenarioNamed(m_workspace, QStringLiteral("Fluid North"))->plan;
        int converted = 0;
        const PlanDifference changes = difference(m_plan, north);
        for (const RowChange<Seat> &change : changes.of<Seat>()) {
            const bool changesKind = change.before && change.after
                && m_plan.roles.find(change.before->role)->kind == RoleKind::CustomerFocused
                && m_plan.roles.find(change.after->role)->kind == RoleKind::Specialty;
            converted += changesKind;
        }
        QCOMPARE(converted, 2);
        QCOMPARE(figuresOf(north).specialtySeats, figuresOf(m_plan).specialtySeats + 3);
        QCOMPARE(figuresOf(north).accountsWithoutOwner, figuresOf(m_plan).accountsWithoutOwner);
    }

    void leanSouthCostsLessAndKeepsEverybody()
    {
        const Plan &south = scenarioNamed(m_workspace, QStringLiteral("Lean South"))->plan;
        QVERIFY(figuresOf(south).costPerYear < figuresOf(m_plan).costPerYear);
        QCOMPARE(figuresOf(south).accountsWithoutOwner, figuresOf(m_plan).accountsWithoutOwner);
        QVERIFY(difference(m_plan, south).of<Person>().empty());
        const auto seated = [](const Plan &plan) {
            std::set<PersonId> people;
            for (const Assignment &assignment : plan.assignments) {
                if (assignment.to.isNull())
                    people.insert(assignment.person);
            }
            return people;
        };
        QCOMPARE(seated(south), seated(m_plan));
    }

    void everyRoleSaysWhatItDecidesAndHandsOver()
    {
        for (const Role &role : m_plan.roles) {
            QVERIFY(!role.decides.isEmpty() && !role.handsOver.isEmpty());
            QVERIFY(!role.tasks.empty());
        }
        for (const Handover &handover : m_plan.handovers)
            QVERIFY(!handover.trigger.isEmpty() && handover.checklist.count(u'\n') >= 2);
    }

    void everyOpenStageHasARequiredVerifier()
    {
        for (const Stage &stage : m_plan.stages) {
            const auto isOfStage
                = [&](const Verifier &verifier) { return verifier.stage == stage.id && verifier.required; };
            QCOMPARE(std::any_of(m_plan.verifiers.begin(), m_plan.verifiers.end(), isOfStage),
                stage.kind == StageKind::Open || stage.kind == StageKind::Won);
        }
    }

    void everyAssumptionHasARangeAndASource()
    {
        QVERIFY(m_plan.assumptions.size() >= 8);
        for (const Assumption &assumption : m_plan.assumptions) {
            QVERIFY(assumption.low <= assumption.value && assumption.value <= assumption.high);
            QVERIFY(!assumption.source.isEmpty() && !assumption.unit.isEmpty() && assumption.date.isValid());
        }
    }
};

QTEST_GUILESS_MAIN(SampleCompanyTest)
#include "sample_company_test.moc"
