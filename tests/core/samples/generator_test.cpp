// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/territory_tree.h"
#include "core/plan/violations.h"
#include "core/samples/company.h"
#include "tests/core/samples/company_digest.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace headwater;

namespace {

const Plan &planOf(const GeneratedCompany &company) { return company.workspace.baseline().plan; }

template <typename Row> qsizetype distinctNames(const CowTable<Row> &table)
{
    QSet<QString> names;
    for (const Row &row : table)
        names.insert(row.name);
    return names.size();
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private:
    const GeneratorSpec m_spec { 400, 3'000, 1'500, 7 };
    const GeneratedCompany m_company = generateCompany(m_spec);
    const Plan &m_plan = planOf(m_company);

private Q_SLOTS:
    void theSameSeedGivesTheSameCompany()
    {
        const GeneratedCompany again = generateCompany(m_spec);
        QVERIFY(again.workspace == m_company.workspace);
        QVERIFY(again.spells == m_company.spells);
    }

    void theDataAreTheSameAsEver()
    {
        QCOMPARE(digestOf(m_plan), QByteArray("21f188ffda57779dd55df316a7711e88b63057298c3344bbfb7690853477e2a0"));
    }

    void anotherSeedGivesAnotherCompany()
    {
        GeneratorSpec other = m_spec;
        other.seed = 8;
        QVERIFY(digestOf(planOf(generateCompany(other))) != digestOf(m_plan));
    }

    void sizesAreExactAndNoRuleIsBroken()
    {
        QVERIFY(rc::check("counts as asked, brokenRules() empty", [] {
            GeneratorSpec spec;
            spec.seats = *rc::gen::inRange<std::int64_t>(0, 600);
            spec.accounts = *rc::gen::inRange<std::int64_t>(0, 300);
            spec.journeys = 0;
            spec.seed = *rc::gen::arbitrary<std::uint64_t>();
            const GeneratedCompany company = generateCompany(spec);
            const Plan &plan = planOf(company);
            RC_ASSERT(std::ssize(std::vector<Seat>(plan.seats.begin(), plan.seats.end())) == spec.seats);
            RC_ASSERT(static_cast<std::int64_t>(plan.accounts.size()) == spec.accounts);
            for (const Violation &broken : brokenRules(plan))
                RC_FAIL((broken.table + u' ' + broken.detail).toStdString());
        }));
    }

    void neighboursAreMutualLeavesNearEachOther()
    {
        for (const Territory &territory : m_plan.territories) {
            if (territory.kind == TerritoryKind::Leaf)
                QVERIFY2(!territory.neighbours.empty(), qPrintable(territory.name));
            for (const TerritoryId id : territory.neighbours) {
                const Territory &neighbour = *m_plan.territories.find(id);
                const auto &back = neighbour.neighbours;
                QVERIFY(std::find(back.begin(), back.end(), territory.id) != back.end());
                QVERIFY(std::abs(*neighbour.latitude - *territory.latitude) < 2);
                QVERIFY(std::abs(*neighbour.longitude - *territory.longitude) < 3);
            }
        }
    }

    void specialistsSpanTerritoriesAndOthersDoNot()
    {
        for (const Seat &seat : m_plan.seats) {
            const bool isSpecialist = m_plan.roles.find(seat.role)->kind == RoleKind::Specialty;
            QCOMPARE(!seat.span.empty(), isSpecialist);
        }
    }

    void everyoneReportsToTheOneHead()
    {
        for (const Seat &seat : m_plan.seats) {
            const Seat *top = &seat;
            while (top->manager.isValid())
                top = m_plan.seats.find(top->manager);
            QCOMPARE(top->id, SeatId { 1 });
        }
    }

    void filledSeatsHaveExactlyOneHolderAndOthersNone()
    {
        std::map<SeatId, int> holders;
        for (const Assignment &assignment : m_plan.assignments)
            holders[assignment.seat] += assignment.to.isNull() ? 1 : 0;
        for (const Seat &seat : m_plan.seats)
            QCOMPARE(holders[seat.id], seat.status == SeatStatus::Filled ? 1 : 0);
    }

    void holdersOfASeatFollowEachOther()
    {
        std::map<SeatId, QDate> lastEnd;
        for (const Assignment &assignment : m_plan.assignments) {
            const Person &person = *m_plan.people.find(assignment.person);
            QCOMPARE(assignment.from, person.hired);
            QCOMPARE(assignment.to, person.left);
            const auto before = lastEnd.find(assignment.seat);
            QVERIFY(before == lastEnd.end() || (before->second.isValid() && before->second < assignment.from));
            lastEnd[assignment.seat] = assignment.to;
        }
    }

    void spellsKnowEverybodyOfThePlan()
    {
        QHash<QString, EmploymentSpell> byName;
        for (const EmploymentSpell &spell : m_company.spells) {
            QVERIFY(spell.left.isNull() || spell.hired < spell.left);
            QCOMPARE(spell.left.isNull(), spell.reason.isEmpty());
            byName.insert(spell.person, spell);
        }
        for (const Person &person : m_plan.people) {
            QVERIFY(byName.contains(person.name));
            QCOMPARE(byName[person.name].hired, person.hired);
            QCOMPARE(byName[person.name].left, person.left);
        }
    }

    void aboutOneInSevenLeavesInAYear()
    {
        const GeneratedCompany large = generateCompany({ 4'000, 0, 0, 3 });
        double years = 0;
        double leavers = 0;
        for (const EmploymentSpell &spell : large.spells) {
            years += static_cast<double>(spell.hired.daysTo(spell.left.isNull() ? QDate(2026, 12, 31) : spell.left))
                / 365.25;
            leavers += spell.left.isNull() ? 0 : 1;
        }
        QVERIFY2(leavers / years > 0.12 && leavers / years < 0.18, qPrintable(QString::number(leavers / years)));
    }

    void namesAreNotRepeated()
    {
        QCOMPARE(distinctNames(m_plan.accounts), qsizetype(m_plan.accounts.size()));
        QCOMPARE(distinctNames(m_plan.people), qsizetype(m_plan.people.size()));
        QCOMPARE(distinctNames(m_plan.territories), qsizetype(m_plan.territories.size()));
    }

    void fewAccountsHaveNoOwnerOrSeveral()
    {
        int without = 0;
        int shared = 0;
        int exceptions = 0;
        for (const Account &account : m_plan.accounts) {
            without += account.owners.empty();
            shared += account.owners.size() > 1;
            exceptions += account.isException;
            QCOMPARE(account.isException, !account.exceptionReason.isEmpty());
            QVERIFY(account.potential >= account.revenue);
        }
        QVERIFY(without > 30 && without < 300);
        QVERIFY(shared > 30 && shared < 300);
        QVERIFY(exceptions > 10 && exceptions < 150);
    }

    void effortsSpreadEveryVisitOverTheChannels()
    {
        std::map<std::tuple<SegmentId, StageId, TaskId>, std::int32_t> parts;
        for (const Effort &effort : m_plan.efforts)
            parts[{ effort.segment, effort.stage, effort.task }] += effort.share.parts;
        QVERIFY(parts.size() > 60);
        for (const auto &[cell, sum] : parts)
            QCOMPARE(sum, Share::whole);
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "generator_test.moc"
