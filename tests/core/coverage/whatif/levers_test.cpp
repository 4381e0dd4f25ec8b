// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/levers.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

using namespace headwater;
using namespace headwater::test;

namespace {

struct WithWeb : ThreeSeats {
    ChannelId web;
    WithWeb() { web = plan.channels.edit().add(Channel { {}, QStringLiteral("Web"), ChannelKind::SelfServe }); }
    LeverWorths levers() const { return *leverWorths(plan, visits, coverage()); }
};

std::int64_t partsOf(const Plan &plan, TaskId task)
{
    std::int64_t sum = 0;
    for (const Effort &effort : plan.efforts)
        sum += effort.task == task ? effort.share.parts : 0;
    return sum;
}

} // namespace

class LeversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointOfSelfServeBringsWhatTheChangedPlanBrings()
    {
        const WithWeb three;
        const LeverWorths worths = three.levers();
        QCOMPARE(worths.selfServe.size(), std::size_t { 2 });
        const SelfServeWorth &visits = worths.selfServe.front();
        QCOMPARE(visits.task, three.visit);
        QCOMPARE(visits.hours.count, 60); // one visit in a hundred
        // phi 0.01, coverage 50 / 99: r = 0.01 + 0.99 x 1.5 x 0.50505 / 1.00505 = 0.756231; by 0.75 of 20,000.
        QVERIFY2(
            std::abs(visits.margin.inUnits() - 166.17) < 0.1, qPrintable(QString::number(visits.margin.inUnits())));
        QCOMPARE(worths.selfServe.back().margin, Money {}); // no demo is missing
        const Plan changed = withMoreSelfServe(three.plan, three.visit);
        const Coverage fresh = *coverageOf(changed, three.visits, quarter, CoverageOptions::besides(three.coverage()));
        QCOMPARE(visits.margin, fresh.margin - three.coverage().margin);
        QCOMPARE(fresh.demand.count, 12'000 - 60);
    }

    void sharesStayWholeWhateverIsTaken()
    {
        QVERIFY(rc::check("what people give is what the web takes, at most a point a stage", [] {
            WithWeb three;
            Effort first = *three.plan.efforts.find(EffortId { 1 });
            const auto whole = *rc::gen::inRange(0, Share::whole + 1);
            const auto phone = *rc::gen::inRange(0, whole + 1);
            first.share = Share { phone };
            three.plan.efforts.edit().put(first);
            Effort second = first;
            second.channel
                = three.plan.channels.edit().add(Channel { {}, QStringLiteral("Visit"), ChannelKind::InPerson });
            second.share = Share { whole - phone };
            three.plan.efforts.edit().add(second);
            const Plan changed = withMoreSelfServe(three.plan, three.visit);
            RC_ASSERT(partsOf(changed, three.visit) == partsOf(three.plan, three.visit));
            RC_ASSERT(partsOf(changed, three.demo) == Share::whole);
            std::int64_t onTheWeb = 0;
            for (const Effort &effort : changed.efforts) {
                RC_ASSERT(effort.share.parts >= 0);
                onTheWeb += effort.channel == three.web ? effort.share.parts : 0;
            }
            RC_ASSERT(onTheWeb == std::min<std::int64_t>(whole, Share::whole / 100));
        }));
    }

    void withoutAWebThereIsNothingToMoveThere()
    {
        const ThreeSeats three;
        QVERIFY(withMoreSelfServe(three.plan, three.visit).efforts == three.plan.efforts);
        const LeverWorths worths = *leverWorths(three.plan, three.visits, three.coverage());
        QVERIFY(worths.selfServe.empty());
        QVERIFY(worths.ramp.empty()); // nor anybody in a ramp
    }

    void aMonthLessRampBringsTheHoursOfWhoIsInIt()
    {
        ThreeSeats three;
        Role role = *three.plan.roles.find(three.manager);
        role.rampMonths = 3;
        three.plan.roles.edit().put(role);
        const PersonId person = three.plan.people.edit().add(Person { {}, {}, QStringLiteral("Ada"), {}, {}, {}, {} });
        three.plan.assignments.edit().add(Assignment { {}, person, three.first, Share::full(), quarter.first, {} });
        const Coverage now = three.coverage();
        const LeverWorths worths = *leverWorths(three.plan, three.visits, now);
        QCOMPARE(worths.ramp.size(), std::size_t { 1 });
        QCOMPARE(worths.ramp.front().role, three.manager);
        const Plan changed = withShorterRamp(three.plan, three.manager);
        QCOMPARE(changed.roles.find(three.manager)->rampMonths, 2);
        const Coverage fresh = *coverageOf(changed, three.visits, quarter, CoverageOptions::besides(now));
        QCOMPARE(worths.ramp.front().hours.count, fresh.capacity.count - now.capacity.count);
        QCOMPARE(worths.ramp.front().margin, fresh.margin - now.margin);
        QVERIFY(worths.ramp.front().margin.cents > 0);
        QVERIFY(withShorterRamp(three.plan, three.specialist).roles == three.plan.roles);
    }

    void progressIsToldAndItCanBeCancelled()
    {
        const WithWeb three;
        std::vector<double> told;
        HEADWATER_VERIFY_OK(leverWorths(
            three.plan, three.visits, three.coverage(), {}, [&told](double done) { told.push_back(done); }));
        QVERIFY(std::ranges::is_sorted(told) && told.size() == 4);
        Cancellation cancelled;
        cancelled.cancel();
        HEADWATER_VERIFY_ERROR(leverWorths(three.plan, three.visits, three.coverage(), cancelled), Cancelled);
    }
};

QTEST_GUILESS_MAIN(LeversTest)

#include "levers_test.moc"
