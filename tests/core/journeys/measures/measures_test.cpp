// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/channel_use.h"
#include "core/journeys/measures/funnel.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_outcomes.h"
#include "core/journeys/measures/stage_times.h"
#include "core/journeys/measures/velocity.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Plan salesPlan()
{
    Plan plan = planWithStages({ { QStringLiteral("a0"), StageKind::Open }, { QStringLiteral("a1"), StageKind::Open },
        { QStringLiteral("a2"), StageKind::Open }, { QStringLiteral("a3"), StageKind::Won },
        { QStringLiteral("a4"), StageKind::NoDecision } });
    auto channels = plan.channels.edit();
    channels.add({ {}, QStringLiteral("web"), ChannelKind::SelfServe });
    channels.add({ {}, QStringLiteral("phone"), ChannelKind::Assisted });
    return plan;
}

/// Counted minute by minute: slow, and plainly right.
qint64 plainWorkingTime(const WorkingHours &hours, qint64 from, qint64 to)
{
    constexpr qint64 minute = 60'000;
    qint64 working = 0;
    for (qint64 at = from; at < to; at += minute) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at + hours.utcOffsetMinutes * minute, Qt::UTC);
        const WorkingHours::Day &day = hours.week[static_cast<std::size_t>(local.date().dayOfWeek() - 1)];
        const int minuteOfDay = local.time().hour() * 60 + local.time().minute();
        if (minuteOfDay >= day.fromMinute && minuteOfDay < day.toMinute
            && std::ranges::count(hours.holidays, local.date()) == 0)
            working += minute;
    }
    return working;
}

Velocity anyVelocity()
{
    const int journeys = *rc::gen::inRange(1, 1'000);
    return { journeys, *rc::gen::inRange(1, journeys + 1), 0, *rc::gen::inRange(1, 9'999) * 1.0,
        *rc::gen::inRange(1, 500) / 3.0 };
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absorptionGivesTheObservedOutcomeShares()
    {
        QVERIFY(rc::check([] {
            const EventColumns columns = loaded(anyEvents()).columns;
            Plan plan = salesPlan(); // one way to each end
            Stage lost = *plan.stages.find(StageId { 3 });
            lost.kind = StageKind::Lost;
            plan.stages.edit().put(lost);
            const JourneyContext context = journeyContext(columns, plan);
            const auto outcomes = outcomesOf(columns, context);
            const CaseMask all = CaseMask::all(columns.caseCount());
            const StageChain chain = stageChain(columns, all, context, outcomes);
            const auto stages = stageOutcomes(chain);
            double journeys = 0;
            StageOutcome expected;
            for (std::size_t state = 0; state < stages.size(); ++state) {
                journeys += chain.starts[state];
                expected.won += chain.starts[state] * stages[state].won;
                expected.lost += chain.starts[state] * stages[state].lost;
                expected.noDecision += chain.starts[state] * stages[state].noDecision;
                expected.open += chain.starts[state] * stages[state].open;
            }
            std::array<double, outcomeCount> ended {};
            for (std::size_t state = 0; state < stages.size(); ++state) {
                for (std::size_t end = 0; end < outcomeCount; ++end)
                    ended[end] += chain.counts.into[state * outcomeCount + end];
            }
            RC_ASSERT(std::abs(expected.won - ended[1]) < 1e-9 * (1 + journeys));
            RC_ASSERT(std::abs(expected.lost - ended[2]) < 1e-9 * (1 + journeys));
            RC_ASSERT(std::abs(expected.noDecision - ended[3]) < 1e-9 * (1 + journeys));
            RC_ASSERT(std::abs(expected.open - ended[0]) < 1e-9 * (1 + journeys));
        }));
    }

    void thousandsOfActivitiesAreNoChain()
    {
        for (const std::size_t activities : { mostChainStates, mostChainStates + 1 }) {
            QString trace;
            for (std::size_t i = 0; i < activities; ++i)
                trace += QStringLiteral("a%1 ").arg(i);
            const EventColumns columns = logOf({ trace });
            const JourneyContext context = journeyContext(columns, Plan());
            const auto outcomes = outcomesOf(columns, context);
            const auto ends = stageOutcomes(stageChain(columns, CaseMask::all(columns.caseCount()), context, outcomes));
            QCOMPARE(ends.size(), activities == mostChainStates ? activities : std::size_t(0));
        }
    }

    void aCoinTossedUntilHeadsTakesTwoTosses()
    {
        ChainCounts counts(1, 1);
        counts.move(0, 0) = 1;
        counts.end(0, 0) = 1;
        const Absorption absorption = *absorptionOf(counts);
        QCOMPARE(absorption.steps[0], 2.0);
        QCOMPARE(absorption.variance[0], 2.0);
        QCOMPARE(absorption.at(0, 0), 1.0);
    }

    void aGamblersRuinIsThePublishedOne()
    {
        // Kemeny & Snell: a walk on 0..4 with 1/2 each way; from 1 ruin has 3/4, and 3, 4, 3 steps are expected.
        ChainCounts counts(3, 2);
        counts.end(0, 0) = counts.move(0, 1) = counts.move(1, 0) = counts.move(1, 2) = counts.move(2, 1) = 1;
        counts.end(2, 1) = 1;
        const Absorption absorption = *absorptionOf(counts);
        QVERIFY(std::abs(absorption.at(0, 0) - 0.75) < 1e-12);
        QVERIFY(std::abs(absorption.at(1, 1) - 0.5) < 1e-12);
        QVERIFY(std::abs(absorption.steps[0] - 3) < 1e-12);
        QVERIFY(std::abs(absorption.steps[1] - 4) < 1e-12);
    }

    void aChainWithoutAnEndIsRefused()
    {
        ChainCounts counts(2, 1);
        counts.move(0, 1) = counts.move(1, 0) = 1;
        QVERIFY(!absorptionOf(counts));
    }

    void workingTimeIsWhatTheMinutesSay()
    {
        QVERIFY(rc::check([] {
            WorkingHours hours;
            for (WorkingHours::Day &day : hours.week)
                day = { *rc::gen::inRange(0, 1'440), *rc::gen::inRange(0, 1'441) };
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                hours.holidays.push_back(QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 20)));
            hours.utcOffsetMinutes = *rc::gen::inRange(-720, 720);
            const qint64 from = monday + *rc::gen::inRange(-4'000, 4'000) * 60'000LL;
            const qint64 to = from + *rc::gen::inRange(0, 15'000) * 60'000LL;
            RC_ASSERT(WorkingCalendar(hours).between(from, to) == plainWorkingTime(hours, from, to));
        }));
    }

    void officeHoursAreFortyAWeek()
    {
        const WorkingCalendar office(WorkingHours::officeHours());
        QCOMPARE(office.perWeek(), 40 * hourLength);
        QCOMPARE(office.perWorkingDay(), 8 * hourLength);
        QCOMPARE(office.between(monday, monday + 7 * dayLength), 40 * hourLength);
        QCOMPARE(office.between(monday + dayLength, monday), 0);
        QCOMPARE(WorkingCalendar().between(monday, monday + 5), 5);
    }

    void holidaysAreReadOneALine()
    {
        const HolidayList list = holidaysIn(
            QStringLiteral("# 2026\n2026-12-25 Christmas\r\n\n  2026-12-26\nsoon\n2026-13-01\n2027-01-01"));
        QCOMPARE(list.dates, (std::vector { QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2027, 1, 1) }));
        QCOMPARE(list.badLine, 5);
        QCOMPARE(list.badText, QStringLiteral("soon"));
        QCOMPARE(holidaysIn({}).badLine, 0);
    }

    void stageTimesCountVisitsThatEnded()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 talk a1 a0 a3"), QStringLiteral("a0 a1") });
        const JourneyContext context = journeyContext(columns, salesPlan());
        const auto stages = stageTimes(columns, CaseMask::all(2), context, WorkingCalendar());
        QCOMPARE(stages.size(), std::size_t(3));
        QCOMPARE(stages[0].stage, QStringLiteral("a0"));
        QCOMPARE(stages[0].visits, 3);
        QCOMPARE(stages[0].time.median, 1.0 * hourLength);
        QCOMPARE(stages[0].longest, 2.0 * hourLength);
        QCOMPARE(stages[0].threeQuarters, 1.5 * hourLength);
        QCOMPARE(stages[1].stillThere, 1);
        QCOMPARE(stages[2].stage, QStringLiteral("a3"));
    }

    void theBoxIsThatOfTheSortedTimes()
    {
        QVERIFY(rc::check("shortest, quartiles and longest are in their order, whatever the order of the visits", [] {
            std::vector<JourneyEvent> events;
            std::vector<qint64> times
                = *rc::gen::container<std::vector<qint64>>(60, rc::gen::inRange<qint64>(1, 10'000));
            for (std::size_t i = 0; i < times.size(); ++i) {
                const QByteArray journey = QByteArray::number(static_cast<qint64>(i));
                events.push_back(happened(journey.constData(), "a0", monday));
                events.push_back(happened(journey.constData(), "a1", monday + times[i] * 1'000));
            }
            const EventColumns columns = loaded(events).columns;
            const StageTime stage = stageTimes(
                columns, CaseMask::all(columns.caseCount()), journeyContext(columns, salesPlan()), WorkingCalendar())
                                        .front();
            std::sort(times.begin(), times.end());
            const auto at = [&times](std::size_t place) { return static_cast<double>(times[place]) * 1'000; };
            RC_ASSERT(stage.lowest == at(0));
            RC_ASSERT(stage.longest == at(59));
            RC_ASSERT(stage.quarter >= at(14) && stage.quarter <= at(15)); // place 14.75
            RC_ASSERT(stage.threeQuarters >= at(44) && stage.threeQuarters <= at(45)); // place 44.25
            RC_ASSERT(stage.time.p90 == at(53));
        }));
    }

    void openJourneysWaitInTheStageTheyCameToLast()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 a1 talk"), QStringLiteral("a0 a3"),
            QStringLiteral("a0"), QStringLiteral("talk"), QStringLiteral("a0 a1") });
        const JourneyContext context = journeyContext(columns, salesPlan());
        const std::vector<Outcome> outcomes { Outcome::Open, Outcome::Won, Outcome::Open, Outcome::Open,
            Outcome::Lost };
        const auto waiting
            = waitingJourneys(columns, CaseMask::all(5), context, outcomes, WorkingCalendar(), monday + 5 * hourLength);
        const auto code = [&columns](const char *name) {
            return static_cast<ActivityCode>(*columns.activities.find(QString::fromLatin1(name)));
        };
        QVERIFY(waiting
            == (std::vector<WaitingJourney> { { 0, code("a1"), 4 * hourLength }, { 2, code("a0"), 5 * hourLength } }));
    }

    void movesBackAndRepeatsAreTold()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 a1 talk a1 a0 a1 a3") });
        const Movement movement = movementOf(columns, CaseMask::all(1), journeyContext(columns, salesPlan()));
        QCOMPARE(movement.moves, 5);
        QCOMPARE(movement.repeats, 1);
        QCOMPARE(movement.backMoves, 1);
        QCOMPARE(*movement.backMovesShare(), 0.4);
        const Movement plain = movementOf(columns, CaseMask::all(1), journeyContext(columns, Plan()));
        QCOMPARE(plain.moves, 6);
        QCOMPARE(plain.backMoves, 3);
    }

    void selfServeLastsUntilTheFirstPerson()
    {
        const EventColumns columns = loaded(
            { happened("1", "read", monday, "", "web"), happened("1", "try", monday + hourLength, "", "web"),
                happened("1", "call", monday + 3 * hourLength, "Ann", "phone"),
                happened("1", "read", monday + 4 * hourLength, "", "web"), happened("2", "read", monday, "", "web"),
                happened("3", "chat", monday, "Bob", "unknown to the plan") })
                                         .columns;
        const Movement movement = movementOf(columns, CaseMask::all(3), journeyContext(columns, salesPlan()));
        QCOMPARE(movement.selfServeEvents, 3);
        QCOMPARE(*movement.selfServeShare(), 0.5);
        QCOMPARE(*movement.selfServeTimeShare(), 0.75);
        QCOMPARE(movement.withoutHuman, 1);
        QVERIFY(!Movement().selfServeShare());
    }

    /// A date in a CRM and a note of evidence have an owner, but nobody met anybody.
    void datesOfOpportunitiesAndEvidenceAreNoContact()
    {
        Plan plan = salesPlan();
        plan.verifiers.edit().add(
            { {}, StageId { 1 }, QStringLiteral("Budget seen"), VerifierKind::Activity, true, 0 });
        Opportunity deal;
        deal.externalId = QStringLiteral("deal");
        deal.owner = QStringLiteral("Ann");
        deal.stage = QStringLiteral("a3");
        deal.outcome = Outcome::Won;
        deal.created = QDate(2026, 1, 5);
        deal.closed = QDate(2026, 1, 9);
        const auto movementWith = [&](const std::vector<JourneyEvent> &events) {
            const EventColumns columns = loaded(events, { deal }, opportunityActivities(plan)).columns;
            return movementOf(columns, CaseMask::all(columns.caseCount()), journeyContext(columns, plan));
        };
        const JourneyEvent seen = happened("deal", "budget seen", monday, "Bob");
        for (const Movement &dates : { movementWith({}), movementWith({ seen }) }) {
            QCOMPARE(dates.journeys, 1);
            QCOMPARE(dates.moves, 1);
            QCOMPARE(dates.recorded, 0);
            QVERIFY(!dates.selfServeShare() && !dates.selfServeTimeShare() && !dates.withoutHumanShare());
            QVERIFY(!dates.handoversPerJourney());
        }
        const Movement both = movementWith({ happened("log", "read", monday, "", "web"),
            happened("log", "Budget seen", monday + 1, "Bob"), happened("log", "call", monday + 2, "Ann", "phone"),
            happened("log", "budget seen", monday + 3, "Cleo") });
        QCOMPARE(both.journeys, 2);
        QCOMPARE(both.recorded, 1);
        QCOMPARE(*both.selfServeShare(), 0.5);
        QCOMPARE(*both.handoversPerJourney(), 0.0);
    }

    /// A window that was told to stop does not wait for millions of cases.
    void nothingIsCountedOnceCancelled()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 a1 a3"), QStringLiteral("a0 a4") });
        const JourneyContext context = journeyContext(columns, salesPlan());
        const std::vector<Outcome> outcomes = outcomesOf(columns, context);
        const CaseMask all = CaseMask::all(2);
        Cancellation cancelled;
        cancelled.cancel();
        QCOMPARE(movementOf(columns, all, context, cancelled).journeys, 0);
        QCOMPARE(funnelOf(columns, all, outcomes, stageFunnel(columns, context), {}, cancelled).cases, 0);
        QVERIFY(stageTimes(columns, all, context, WorkingCalendar(), cancelled).empty());
        QVERIFY(waitingJourneys(columns, all, context, outcomes, WorkingCalendar(), monday, cancelled).empty());
        QCOMPARE(velocityOf(columns, all, context, outcomes, cancelled).journeys, 0);
        QVERIFY(channelUse(columns, all, context, cancelled).rows.empty());
        QVERIFY(noDecisionRates(columns, all, context, outcomes, cancelled).empty());
        QVERIFY(caseGroups(columns, all, context, Plan(), CaseGrouping::Segment, cancelled).groups.empty());
    }

    void groupsAreCountedAsEachAlone()
    {
        QVERIFY(rc::check([] {
            const EventColumns columns = loaded(anyEvents()).columns;
            const Plan plan = salesPlan();
            const JourneyContext context = journeyContext(columns, plan);
            const std::vector<Outcome> outcomes = outcomesOf(columns, context);
            CaseGroups groups { { {}, {}, {} }, {} };
            for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey)
                groups.ofCase.push_back(*rc::gen::element<std::uint32_t>(0, 1, 2, CaseGroups::none));
            const auto movements = movementByGroup(columns, groups, context);
            const auto undecided = noDecisionByGroup(groups, outcomes);
            for (std::size_t group = 0; group < groups.groups.size(); ++group) {
                RC_ASSERT(movements[group] == movementOf(columns, groups.maskOf(group), context));
                RC_ASSERT(undecided[group] == noDecisionRate(groups.maskOf(group), outcomes));
            }
        }));
    }

    void handoversAreChangesOfRole()
    {
        Plan plan;
        RoleId sales = plan.roles.edit().add({});
        RoleId demo = plan.roles.edit().add({});
        const auto hire = [&plan](const char *name, RoleId role) {
            Seat seat;
            seat.role = role;
            Person person;
            person.name = QString::fromLatin1(name);
            const SeatId seatId = plan.seats.edit().add(seat);
            const PersonId personId = plan.people.edit().add(person);
            plan.assignments.edit().add({ {}, personId, seatId, Share::full(), QDate(2020, 1, 1), {} });
        };
        hire("Ann", sales);
        hire("Bob", sales);
        hire("Cleo", demo);
        const EventColumns columns = loaded(
            { happened("1", "a", monday, "Ann"), happened("1", "b", monday + 1, "bob"), happened("1", "c", monday + 2),
                happened("1", "d", monday + 3, "Cleo"), happened("1", "e", monday + 4, "Stranger"),
                happened("1", "f", monday + 5, "Other stranger"), happened("2", "a", monday, "Ann") })
                                         .columns;
        const Movement movement = movementOf(columns, CaseMask::all(2), journeyContext(columns, plan));
        QCOMPARE(movement.handovers, 3);
        QCOMPARE(*movement.handoversPerJourney(), 1.5);
    }

    void velocityPartsAddUp()
    {
        QVERIFY(rc::check([] {
            const Velocity before = anyVelocity();
            const Velocity after = anyVelocity();
            const auto change = velocityChange(before, after);
            RC_ASSERT(change.has_value());
            RC_ASSERT(std::abs(change->total() - std::log(*after.perDay() / *before.perDay())) < 1e-9);
        }));
        QVERIFY(!velocityChange(Velocity(), Velocity()));
    }

    void aTenPercentShorterCycleIsElevenPercentMoreVelocity()
    {
        const Velocity before { 100, 50, 0, 1'000, 50 };
        const Velocity after { 100, 50, 0, 1'000, 45 };
        QVERIFY(std::abs(std::exp(velocityChange(before, after)->cycle) - 1 / 0.9) < 1e-12);
    }

    void theCycleEndsWithTheClosingStage()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 a3 training training") });
        const JourneyContext context = journeyContext(columns, salesPlan());
        const Velocity velocity = velocityOf(columns, CaseMask::all(1), context, outcomesOf(columns, context));
        QCOMPARE(velocity.journeys, 1);
        QCOMPARE(*velocity.winRate(), 1.0);
        QCOMPARE(*velocity.cycleDays, 1.0 / 24);
        QVERIFY(!velocity.meanWon); // the log names no amount: not known, not 0
        QVERIFY(!velocity.perDay());
        QVERIFY(!velocityOf(columns, CaseMask { { 0 } }, context, outcomesOf(columns, context)).cycleDays);
    }

    void whatWasWonForAnUnknownAmountDoesNotLowerTheMean()
    {
        const auto won = [](const char *id, std::int64_t amount) {
            Opportunity deal;
            deal.externalId = QString::fromLatin1(id);
            deal.outcome = Outcome::Won;
            deal.amount = Money::ofWhole(amount);
            deal.engaged = QDate(2026, 1, 5);
            deal.closed = QDate(2026, 1, 15);
            deal.stage = QStringLiteral("a3");
            return deal;
        };
        const EventColumns columns
            = loaded({ happened("3", "a0", monday), happened("3", "a3", monday + 10 * dayLength) },
                { won("1", 300), won("2", 0) })
                  .columns;
        const JourneyContext context = journeyContext(columns, salesPlan());
        const Velocity velocity = velocityOf(columns, CaseMask::all(3), context, outcomesOf(columns, context));
        QCOMPARE(velocity.won, 3);
        QCOMPARE(*velocity.meanWon, 300.0);
        QCOMPARE(*velocity.perDay(), 90.0);
    }

    void journeysBelongToThePeriodInWhichTheyClosed()
    {
        const EventColumns columns
            = loaded({ happened("1", "a0", monday), happened("1", "a3", monday + dayLength),
                         happened("1", "training", monday + 9 * dayLength), happened("2", "a3", monday + 2 * dayLength),
                         happened("3", "a0", monday + dayLength) })
                  .columns;
        const JourneyContext context = journeyContext(columns, salesPlan());
        const auto closed = [&](qint64 from, qint64 to) {
            return closedWithin(columns, CaseMask::all(3), context, outcomesOf(columns, context), from, to).isIn;
        };
        QCOMPARE(closed(monday, monday + 2 * dayLength), (std::vector<std::uint8_t> { 1, 0, 0 }));
        QCOMPARE(closed(monday + 2 * dayLength, monday + 3 * dayLength), (std::vector<std::uint8_t> { 0, 1, 0 }));
    }

    void noDecisionIsCountedWhereTheJourneyWasLast()
    {
        const EventColumns columns = logOf({ QStringLiteral("a0 a1 a4"), QStringLiteral("a0 a1 a3"),
            QStringLiteral("a0 a4"), QStringLiteral("a0 a1") });
        const JourneyContext context = journeyContext(columns, salesPlan());
        const auto outcomes = outcomesOf(columns, context);
        const auto rates = noDecisionRates(columns, CaseMask::all(4), context, outcomes);
        QCOMPARE(rates.size(), std::size_t(2));
        QCOMPARE(rates[0].stage, QStringLiteral("a0"));
        QCOMPARE(rates[0].noDecision, 1);
        QCOMPARE(rates[1].left, 2);
        QCOMPARE(rates[1].noDecision, 1);
        QVERIFY(std::abs(*noDecisionRate(CaseMask::all(4), outcomes) - 2.0 / 3) < 1e-12);
        QVERIFY(!noDecisionRate(CaseMask { { 0, 0, 0, 1 } }, outcomes));
    }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
