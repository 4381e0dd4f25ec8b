// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/forecast_input.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr Day firstDay = static_cast<Day>(monday / dayLength);

/// Stages Interest, Offer; won by Won, given up by Silent; segment Small; leaf North of the region World; the
/// account acme is in both.
Plan smallPlan()
{
    Plan plan = planWithStages(
        { { QStringLiteral("Interest"), StageKind::Open }, { QStringLiteral("Offer"), StageKind::Open },
            { QStringLiteral("Won"), StageKind::Won }, { QStringLiteral("Silent"), StageKind::NoDecision } });
    Segment segment;
    segment.name = QStringLiteral("Small");
    plan.segments.edit().add(segment);
    Territory world;
    world.kind = TerritoryKind::Region;
    Territory north;
    north.parent = plan.territories.edit().add(world);
    Account account;
    account.name = QStringLiteral("acme");
    account.segment = SegmentId { 1 };
    account.territory = plan.territories.edit().add(north);
    plan.accounts.edit().add(account);
    return plan;
}

ForecastInput inputOf(
    const std::vector<JourneyEvent> &events, const std::vector<Opportunity> &deals = {}, const Plan &plan = smallPlan())
{
    const EventColumns columns = loaded(events, deals, opportunityActivities(plan)).columns;
    const JourneyContext context = journeyContext(columns, plan);
    return forecastInput(columns, context, plan, outcomesOf(columns, context));
}

/// "stage+day ...", and how and when it ended.
QString told(const ForecastInput &input, std::size_t journey)
{
    QStringList words;
    for (const StageVisit &visit : input.history.visits(journey))
        words << QStringLiteral("%1+%2").arg(visit.stage).arg(visit.entered - firstDay);
    const StageHistory::Journey &fate = input.history.journey(journey);
    if (fate.end != JourneyEnd::Open)
        words << QStringLiteral("end %1 on %2").arg(static_cast<int>(fate.end)).arg(fate.ended - firstDay);
    return words.join(u' ');
}

JourneyEvent on(int day, const char *journey, const char *activity, const char *account = "acme")
{
    return happened(journey, activity, monday + day * dayLength + hourLength, "", "", account);
}

} // namespace

class ForecastInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsNamedLikeAStageAreVisits()
    {
        const ForecastInput input = inputOf({ on(0, "j", "Interest"), on(1, "j", "A call"), on(2, "j", "interest"),
            on(5, "j", "Offer"), on(9, "j", "Interest"), on(12, "j", "Won"), on(30, "k", "Interest") });
        QCOMPARE(input.history.size(), std::size_t(2));
        QCOMPARE(told(input, 0), QStringLiteral("0+0 1+5 0+9 end 1 on 12"));
        QCOMPARE(told(input, 1), QStringLiteral("0+30"));
        QCOMPARE(input.until, firstDay + 31);
        QCOMPARE(input.stages, (std::vector<StageId> { { 1 }, { 2 } }));
    }

    /// One slip of a year, or a note of today about a log of last year, is not today.
    void neitherTheFutureNorEvidenceIsToday()
    {
        Plan plan = smallPlan();
        plan.verifiers.edit().add(
            { {}, StageId { 1 }, QStringLiteral("Budget seen"), VerifierKind::Activity, true, 0 });
        const auto until = [&plan](const std::vector<JourneyEvent> &events) {
            EventColumnsBuilder builder(opportunityActivities(plan), QDate(2026, 3, 1));
            for (const JourneyEvent &event : events)
                (void)builder.add(event);
            const EventColumns columns = builder.build()->columns;
            const JourneyContext context = journeyContext(columns, plan);
            return forecastInput(columns, context, plan, outcomesOf(columns, context)).until;
        };
        const JourneyEvent first = on(0, "j", "Interest");
        const JourneyEvent last = on(12, "j", "A call");
        const JourneyEvent seen = on(40, "j", " budget SEEN");
        const JourneyEvent slip = on(4'000, "k", "Interest");
        QCOMPARE(until({ first, last }), firstDay + 13);
        QCOMPARE(until({ first, last, seen, slip }), firstDay + 13);
        QCOMPARE(until({ seen }), firstDay + 41); // where there is nothing else
        QCOMPARE(until({ slip }), firstDay + 56); // then today is the day of the import
        QCOMPARE(until({}), 0);
    }

    void whatComesAfterTheEndIsNoVisit()
    {
        const ForecastInput input
            = inputOf({ on(0, "j", "Interest"), on(4, "j", "Silent"), on(8, "j", "Offer"), on(9, "j", "A call") });
        QCOMPARE(told(input, 0), QStringLiteral("0+0 end 3 on 4"));
    }

    void segmentsAndLeavesAreThePlansAndOneMoreWhereNotKnown()
    {
        const ForecastInput known = inputOf({ on(0, "j", "Interest") });
        QCOMPARE(known.segments, (std::vector<SegmentId> { { 1 } }));
        QCOMPARE(known.leaves, (std::vector<TerritoryId> { { 2 } }));
        const ForecastInput unknown = inputOf({ on(0, "j", "Interest"), on(0, "k", "Interest", "nobody") });
        QCOMPARE(unknown.segments, (std::vector<SegmentId> { { 1 }, {} }));
        QCOMPARE(unknown.leaves, (std::vector<TerritoryId> { { 2 }, {} }));
        QCOMPARE(unknown.history.journey(1).segment, 1u);
        QCOMPARE(unknown.history.journey(1).leaf, 1u);
    }

    void aRegionWithCustomersOfItsOwnIsAPlaceOfJourneys()
    {
        Plan plan = smallPlan();
        Account global = *plan.accounts.begin();
        global.name = QStringLiteral("Global");
        global.territory = TerritoryId { 1 };
        plan.accounts.edit().add(global);
        const ForecastInput input = inputOf({ on(0, "j", "Interest"), on(0, "k", "Interest", "global") }, {}, plan);
        QCOMPARE(input.leaves, (std::vector<TerritoryId> { { 1 }, { 2 } }));
        QCOMPARE(input.history.journey(0).leaf, 1u);
        QCOMPARE(input.history.journey(1).leaf, 0u);
        // Without a journey of theirs they are no reason for one more place.
        QCOMPARE(inputOf({ on(0, "j", "Interest") }, {}, plan).leaves, (std::vector<TerritoryId> { { 2 } }));
    }

    void anOpportunityIsAJourneyFromItsDates()
    {
        Opportunity deal;
        deal.externalId = QStringLiteral("deal");
        deal.account = QStringLiteral("acme");
        deal.stage = QStringLiteral("Won");
        deal.outcome = Outcome::Won;
        const QDate day = QDate(1970, 1, 1).addDays(firstDay);
        deal.created = day;
        deal.engaged = day.addDays(3);
        deal.closed = day.addDays(10);
        QCOMPARE(told(inputOf({}, { deal }), 0), QStringLiteral("0+0 1+3 end 1 on 10"));
    }

    void aLogWithoutStagesGivesNoJourneys()
    {
        const ForecastInput input = inputOf({ on(0, "j", "register request"), on(3, "j", "decide") });
        QCOMPARE(input.history.size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(ForecastInputTest)
#include "forecast_input_test.moc"
