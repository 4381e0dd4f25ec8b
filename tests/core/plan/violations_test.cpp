// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"
#include "core/plan/violations.h"
#include "tests/support/small_company.h"

#include <QTest>

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

using Rule = Violation::Rule;

bool has(const std::vector<Violation> &found, Rule rule, std::int64_t row)
{
    return std::any_of(found.begin(), found.end(), [&](const Violation &v) { return v.rule == rule && v.row == row; });
}

/// Any edit with any arguments, sensible or not.
Result<Plan> randomEdit(const Plan &plan, const SmallCompany &c)
{
    const SeatId seat { *rc::gen::inRange<std::int64_t>(0, 9) };
    const SeatId other { *rc::gen::inRange<std::int64_t>(0, 9) };
    const TerritoryId territory { *rc::gen::inRange<std::int64_t>(0, 8) };
    const RoleId role { *rc::gen::inRange<std::int64_t>(0, 5) };
    const QDate day = QDate(2023, 1, 1).addDays(*rc::gen::inRange(0, 2000));
    switch (*rc::gen::inRange(0, 9)) {
    case 0: return withSeatsPlaced(plan, std::array { seat, other }, territory, role);
    case 1: return withSeatsCopied(plan, std::array { seat }, territory, role);
    case 2: return withSeatsClosed(plan, std::array { seat, other }, day);
    case 3: return withAccountsAssigned(plan, std::array { c.acme }, seat);
    case 4: return withPersonLeaving(plan, PersonId { *rc::gen::inRange<std::int64_t>(0, 4) }, day);
    case 5: return withPersonSeated(plan, c.ann, seat, day);
    case 6: return withRowRemoved<Seat>(plan, seat);
    case 7: {
        Seat changed = plan.seats.find(seat) ? *plan.seats.find(seat) : Seat {};
        changed.manager = other;
        changed.to = day;
        changed.span = { territory };
        return withRow(plan, changed);
    }
    default: {
        Territory moved = plan.territories.find(territory) ? *plan.territories.find(territory) : Territory {};
        moved.parent = TerritoryId { *rc::gen::inRange<std::int64_t>(0, 8) };
        return withRow(plan, moved);
    }
    }
}

} // namespace

class ViolationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeavesAfterThePlanStartsFillsTheSeatTillThen()
    {
        const SmallCompany c = smallCompany();
        const auto endedOn = [&c](QDate day) {
            Assignment ending = *std::find_if(c.plan.assignments.begin(), c.plan.assignments.end(),
                [&c](const Assignment &assignment) { return assignment.seat == c.atFells; });
            ending.to = day;
            return *withRow(c.plan, ending);
        };
        QCOMPARE(c.plan.info.begin()->startsOn, QDate(2027, 1, 1));
        QVERIFY(!has(violations(endedOn(QDate(2027, 3, 31))), Rule::FilledByNobody, c.atFells.value));
        QVERIFY(has(violations(endedOn(QDate(2026, 12, 31))), Rule::FilledByNobody, c.atFells.value));
    }

    void noSequenceOfEditsBreaksARule()
    {
        QVERIFY(rc::check("brokenRules(edit(...)) is empty", [] {
            const SmallCompany c = smallCompany();
            Plan plan = c.plan;
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                const Plan before = plan;
                const auto after = randomEdit(plan, c);
                RC_ASSERT(plan == before);
                if (after)
                    plan = *after;
            }
            const auto broken = brokenRules(plan);
            RC_LOG() << (broken.empty() ? std::string() : broken.front().detail.toStdString());
            RC_ASSERT(broken.empty());
        }));
    }

    void everyBrokenRuleOfAFileIsFound_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("table");
        QTest::newRow("manager cycle") << int(Rule::ManagerCycle) << QStringLiteral("seat");
        QTest::newRow("territory cycle") << int(Rule::TerritoryCycle) << QStringLiteral("territory");
        QTest::newRow("dangling role") << int(Rule::DanglingReference) << QStringLiteral("seat");
        QTest::newRow("seat without home") << int(Rule::SeatIncomplete) << QStringLiteral("seat");
        QTest::newRow("span outside") << int(Rule::SpanOutsideTree) << QStringLiteral("seat");
        QTest::newRow("shares") << int(Rule::SharesExceedWhole) << QStringLiteral("account");
        QTest::newRow("dates") << int(Rule::DatesOutOfOrder) << QStringLiteral("person");
        QTest::newRow("duplicate") << int(Rule::DuplicateId) << QStringLiteral("account");
        QTest::newRow("range") << int(Rule::ValueOutOfRange) << QStringLiteral("territory");
    }

    void everyBrokenRuleOfAFileIsFound()
    {
        QFETCH(int, rule);
        QFETCH(QString, table);
        SmallCompany c = smallCompany();
        Seat seat = *c.plan.seats.find(c.head);
        Territory territory = *c.plan.territories.find(c.world);
        Account account = *c.plan.accounts.find(c.acme);
        Person person = *c.plan.people.find(c.ann);
        switch (static_cast<Rule>(rule)) {
        case Rule::ManagerCycle: seat.manager = c.atCoast; break;
        case Rule::TerritoryCycle: territory.parent = c.fells; break;
        case Rule::DanglingReference: seat.role = RoleId { 50 }; break;
        case Rule::SeatIncomplete: seat.home = {}; break;
        case Rule::SpanOutsideTree: seat.span = { TerritoryId { 50 } }; break;
        case Rule::SharesExceedWhole: account.owners.push_back({ c.head, Share { 1 } }); break;
        case Rule::DatesOutOfOrder: person.left = QDate(1999, 1, 1); break;
        case Rule::DuplicateId: account.externalId = QStringLiteral("Birch"); break;
        default:
            territory.latitude = 91;
            territory.longitude = 0;
            break;
        }
        c.plan.seats.edit().put(seat);
        c.plan.territories.edit().put(territory);
        c.plan.accounts.edit().put(account);
        c.plan.people.edit().put(person);
        const auto found = brokenRules(c.plan);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(int(found.front().rule), rule);
        QCOMPARE(found.front().table, table);
    }

    void warningsNameWhatDeservesALook()
    {
        SmallCompany c = smallCompany();
        Plan plan = *withPersonLeaving(c.plan, c.ann, QDate(2027, 1, 31));
        plan = *withAccountsAssigned(plan, std::array { c.birch }, {});
        addRole(plan, "Pricing", RoleKind::Specialty, 1);
        addSeat(plan, "X-01", c.demo, c.south, {});
        const auto found = violations(plan);
        QVERIFY(has(found, Rule::VacantSeatHoldsAccounts, c.atFells.value));
        QVERIFY(has(found, Rule::AccountsWithoutOwner, c.lakes.value));
        QVERIFY(has(found, Rule::UnusedRole, 4));
        QVERIFY(has(found, Rule::SeatWithoutManager, plan.seats.slotCount()));
        QVERIFY(has(found, Rule::SpecialistsWithoutSpan, c.demo.value));
        QVERIFY(brokenRules(plan).empty());
    }

    void aRoleNeedsTasksOnceThePlanHasAny()
    {
        SmallCompany c = smallCompany();
        QVERIFY(!has(violations(c.plan), Rule::RoleWithoutTasks, c.demo.value));
        const TaskId task = c.plan.tasks.edit().add(Task { {}, QStringLiteral("Demo"), {} });
        QVERIFY(has(violations(c.plan), Rule::RoleWithoutTasks, c.demo.value));
        Role role = *c.plan.roles.find(c.demo);
        role.tasks = { task };
        c.plan.roles.edit().put(role);
        QVERIFY(!has(violations(c.plan), Rule::RoleWithoutTasks, c.demo.value));
        c.plan.seats.edit().remove(c.demoNorth); // nobody has it: that is said, not that it has no tasks
        role.tasks.clear();
        c.plan.roles.edit().put(role);
        QVERIFY(has(violations(c.plan), Rule::UnusedRole, c.demo.value));
        QVERIFY(!has(violations(c.plan), Rule::RoleWithoutTasks, c.demo.value));
    }
};

QTEST_GUILESS_MAIN(ViolationsTest)
#include "violations_test.moc"
