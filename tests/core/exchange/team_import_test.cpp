// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"
#include "tests/core/exchange/import_support.h"

#include <rapidcheck.h>

#include <set>

using namespace headwater;
using namespace headwater::test;

namespace {

Result<Plan> imported(const QByteArray &content, const Plan &into = emptyPlan(), QDate today = {})
{
    const Folder folder;
    ImportOptions options;
    options.today = today;
    HEADWATER_TRY(const ImportPreview preview,
        prepareImport(filesAt({ folder.write(QStringLiteral("team.csv"), content) }), into, options));
    return withImport(into, preview, {});
}

const Person *withId(const Plan &plan, const char *id)
{
    for (const Person &person : plan.people) {
        if (person.externalId == QLatin1StringView(id))
            return &person;
    }
    return nullptr;
}

const Seat *seatOf(const Plan &plan, const Person *person)
{
    for (const Assignment &assignment : plan.assignments) {
        if (person && assignment.person == person->id)
            return plan.seats.find(assignment.seat);
    }
    return nullptr;
}

const char *nameOf(const Plan &plan, const Seat *seat)
{
    static QByteArray name;
    for (const Assignment &assignment : plan.assignments) {
        if (seat && assignment.seat == seat->id)
            name = plan.people.find(assignment.person)->name.toUtf8();
    }
    return name.constData();
}

} // namespace

/// Who the people of team files are, and whom they report to.
class TeamImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsSomebody();
    void twoPeopleOfOneNameReportToEachOther();
    void aRowThatBringsTheIdIsTheSamePerson();
    void aManagerWithoutRowIsCalledByName();
    void aManagerOfOtherNumbersIsFoundAgainByName();
    void peopleAreCalledByTheirNamesNotTheirLogins();
    void aDateOfZerosIsNoDate();
    void whoWillLeaveHasTheSeatUntilThen();
    void whoLeavesAfterBeingHereHasTheSeatUntilThen();
    void whoCameBackHasNotLeft();
    void whoComesBackIntoAFilledSeatHasItAgain();
};

void TeamImportTest::everyRowIsSomebody()
{
    QVERIFY(rc::check("rows accepted = people new + people matched", [] {
        QByteArray content = "Employee ID,Full name,Job title,Supervisor ID\n";
        const int count = *rc::gen::inRange(1, 30);
        for (int i = 0; i < count; ++i) { // few names, so that many are shared
            const QByteArray manager = i == 0 ? QByteArray() : "E" + QByteArray::number(*rc::gen::inRange(0, i));
            content += "E" + QByteArray::number(i) + ",Person " + QByteArray::number(*rc::gen::inRange(0, 4)) + ",Rep,"
                + manager + "\n";
        }
        const Result<Plan> plan = imported(content);
        RC_ASSERT(static_cast<bool>(plan));
        RC_ASSERT(plan->people.size() == static_cast<std::size_t>(count));
        RC_ASSERT(plan->seats.size() == static_cast<std::size_t>(count));
        std::set<std::int64_t> held;
        for (const Assignment &assignment : plan->assignments)
            held.insert(assignment.seat.value);
        RC_ASSERT(held.size() == static_cast<std::size_t>(count));
        const Result<Plan> again = imported(content, *plan);
        RC_ASSERT(static_cast<bool>(again));
        RC_ASSERT(again->people == plan->people);
        RC_ASSERT(again->seats == plan->seats);
    }));
}

void TeamImportTest::twoPeopleOfOneNameReportToEachOther()
{
    const Result<Plan> plan
        = imported("Employee ID,Full name,Job title,Supervisor ID,Supervisor\n"
                   "E1,John Smith,Head,,\nE2,John Smith,Rep,E1,John Smith\nE3,Ann,Rep,E2,John Smith\n");
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->people.size(), std::size_t { 3 });
    QCOMPARE(seatOf(*plan, withId(*plan, "E2"))->manager, seatOf(*plan, withId(*plan, "E1"))->id);
    QCOMPARE(seatOf(*plan, withId(*plan, "E3"))->manager, seatOf(*plan, withId(*plan, "E2"))->id);
}

void TeamImportTest::aRowThatBringsTheIdIsTheSamePerson()
{
    const Result<Plan> first = imported("sales_agent,manager\nAnn,Bo\n");
    QVERIFY2(first, reason(first).constData());
    const Result<Plan> then = imported("sales_agent,manager,employee_id\nAnn,Bo,E1\n", *first);
    QVERIFY2(then, reason(then).constData());
    QCOMPARE(then->people.size(), std::size_t { 2 });
    QCOMPARE(withId(*then, "E1")->name, QStringLiteral("Ann"));
}

void TeamImportTest::aManagerWithoutRowIsCalledByName()
{
    const QByteArray header = "First name,Last name,Employee number,Job title,Supervisor,Supervisor E ID\n";
    const Result<Plan> plan = imported(header + "Ann,Ames,E2,Rep,Jane Boss,E1\nBo,Beck,E3,Rep,Ann Ames,E2\n");
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->people.size(), std::size_t { 3 });
    QCOMPARE(withId(*plan, "E1")->name, QStringLiteral("Jane Boss"));
    const Seat *ann = seatOf(*plan, withId(*plan, "E2"));
    QCOMPARE(nameOf(*plan, plan->seats.find(ann->manager)), "Jane Boss");
    // Without a name the id has to do, until a file says it.
    const Result<Plan> nameless
        = imported("First name,Last name,Employee number,Job title,Supervisor E ID\nAnn,Ames,E2,Rep,E1\n");
    QVERIFY2(nameless, reason(nameless).constData());
    const Result<Plan> later = imported(header + "Jane,Boss,E1,Head,,\n", *nameless);
    QVERIFY2(later, reason(later).constData());
    QCOMPARE(later->people.size(), std::size_t { 2 });
    QCOMPARE(withId(*later, "E1")->name, QStringLiteral("Jane Boss"));
}

void TeamImportTest::aManagerOfOtherNumbersIsFoundAgainByName()
{
    const QByteArray header = "First name,Last name,Employee number,Job title,Supervisor,Supervisor ID\n";
    const Result<Plan> plan = imported(header + "Ann,Ames,E2,Rep,Jane Boss,101\n");
    QVERIFY2(plan, reason(plan).constData());
    const Result<Plan> later = imported(header + "Ann,Ames,E2,Rep,Jane Boss,101\nJane,Boss,E1,Head,,\n", *plan);
    QVERIFY2(later, reason(later).constData());
    QCOMPARE(later->people.size(), std::size_t { 2 });
    QCOMPARE(withId(*later, "E1")->name, QStringLiteral("Jane Boss"));
}

void TeamImportTest::peopleAreCalledByTheirNamesNotTheirLogins()
{
    const Result<Plan> plan = imported("STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MANAGER\n"
                                       "Status,User,User name,First,Last,Manager\n"
                                       "active,u1,ada,Ada,Stone,NO_MANAGER\nactive,u2,bob,,,u1\n");
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(withId(*plan, "u1")->name, QStringLiteral("Ada Stone"));
    QCOMPARE(withId(*plan, "u2")->name, QStringLiteral("bob"));
}

void TeamImportTest::aDateOfZerosIsNoDate()
{
    const Result<Plan> plan = imported("First name,Last name,Employee number,Hire date,Termination date\n"
                                       "Ada,Stone,E1,2020-01-31,0000-00-00\nBo,Beck,E2,2019-05-05,2021-05-05\n");
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->people.size(), std::size_t { 2 });
    QVERIFY(!withId(*plan, "E1")->left.isValid());
    QVERIFY(seatOf(*plan, withId(*plan, "E1")));
    QCOMPARE(withId(*plan, "E2")->left, QDate(2021, 5, 5));
}

namespace {

const QByteArray hrHeader = "First name,Last name,Employee number,Hire date,Termination date,Rehire date\n";
const QDate today(2026, 11, 1);

std::vector<Assignment> assignmentsOf(const Plan &plan, const char *id)
{
    std::vector<Assignment> found;
    for (const Assignment &assignment : plan.assignments) {
        if (withId(plan, id) && assignment.person == withId(plan, id)->id)
            found.push_back(assignment);
    }
    return found;
}

} // namespace

void TeamImportTest::whoWillLeaveHasTheSeatUntilThen()
{
    const QByteArray file = hrHeader + "Ada,Stone,E1,2020-01-31,2026-12-31,\nBo,Beck,E2,2020-01-31,2026-11-01,\n";
    const Result<Plan> plan = imported(file, emptyPlan(), today);
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->seats.size(), std::size_t { 1 }); // today is Bo's last day
    QCOMPARE(plan->seats.begin()->status, SeatStatus::Filled);
    QCOMPARE(assignmentsOf(*plan, "E1").at(0).to, QDate(2026, 12, 31));
    QCOMPARE(holderName(*plan, plan->seats.begin()->id), QStringLiteral("Ada Stone"));
    const Result<Plan> again = imported(file, *plan, today.addDays(7));
    QVERIFY2(again, reason(again).constData());
    QVERIFY(*again == *plan);
    const Result<Plan> later = imported(file, *plan, QDate(2027, 1, 1));
    QVERIFY2(later, reason(later).constData());
    QCOMPARE(later->seats.size(), std::size_t { 1 });
    QCOMPARE(later->seats.begin()->status, SeatStatus::Vacant);
    QCOMPARE(assignmentsOf(*later, "E1"), assignmentsOf(*plan, "E1"));
    const Result<Plan> stillLater = imported(file, *later, QDate(2027, 2, 1));
    QVERIFY(stillLater && *stillLater == *later);
}

void TeamImportTest::whoLeavesAfterBeingHereHasTheSeatUntilThen()
{
    const Result<Plan> here = imported(hrHeader + "Ada,Stone,E1,2020-01-31,,\n", emptyPlan(), today);
    QVERIFY2(here, reason(here).constData());
    const Result<Plan> leaving = imported(hrHeader + "Ada,Stone,E1,2020-01-31,2026-12-31,\n", *here, today);
    QVERIFY2(leaving, reason(leaving).constData());
    QCOMPARE(leaving->seats, here->seats);
    QCOMPARE(withId(*leaving, "E1")->left, QDate(2026, 12, 31));
    QCOMPARE(assignmentsOf(*leaving, "E1").at(0).to, QDate(2026, 12, 31));
    const Result<Plan> gone = imported(hrHeader + "Ada,Stone,E1,2020-01-31,2026-10-31,\n", *here, today);
    QVERIFY2(gone, reason(gone).constData());
    QCOMPARE(gone->seats.begin()->status, SeatStatus::Vacant);
}

void TeamImportTest::whoCameBackHasNotLeft()
{
    const QByteArray file = hrHeader
        + "Ada,Stone,E1,2018-01-31,2020-06-30,2022-03-01\nBo,Beck,E2,2018-01-31,2020-06-30,2027-03-01\n"
          "Cy,Cole,E3,2018-01-31,2024-06-30,2022-03-01\n";
    const Result<Plan> plan = imported(file, emptyPlan(), today);
    QVERIFY2(plan, reason(plan).constData());
    QVERIFY(!withId(*plan, "E1")->left.isValid());
    QCOMPARE(withId(*plan, "E1")->hired, QDate(2018, 1, 31));
    QCOMPARE(assignmentsOf(*plan, "E1").at(0).from, QDate(2022, 3, 1));
    QVERIFY(assignmentsOf(*plan, "E2").empty()); // will come back
    QVERIFY(assignmentsOf(*plan, "E3").empty()); // came back and left again
    QCOMPARE(withId(*plan, "E3")->left, QDate(2024, 6, 30));
    const Result<Plan> again = imported(file, *plan, today);
    QVERIFY(again && *again == *plan);
}

void TeamImportTest::whoComesBackIntoAFilledSeatHasItAgain()
{
    const Result<Plan> leaving = imported(hrHeader + "Ada,Stone,E1,2020-01-31,2026-12-31,\n", emptyPlan(), today);
    QVERIFY2(leaving, reason(leaving).constData());
    const QByteArray back = hrHeader + "Ada,Stone,E1,2020-01-31,2026-12-31,2027-02-01\n";
    const Result<Plan> plan = imported(back, *leaving, QDate(2027, 3, 1));
    QVERIFY2(plan, reason(plan).constData());
    QCOMPARE(plan->seats.size(), std::size_t { 1 });
    QCOMPARE(assignmentsOf(*plan, "E1").size(), std::size_t { 2 });
    QCOMPARE(assignmentsOf(*plan, "E1").at(1).from, QDate(2027, 2, 1));
    QVERIFY(!withId(*plan, "E1")->left.isValid());
    const Result<Plan> again = imported(back, *plan, QDate(2027, 3, 1));
    QVERIFY(again && *again == *plan);
}

QTEST_GUILESS_MAIN(TeamImportTest)
#include "team_import_test.moc"
