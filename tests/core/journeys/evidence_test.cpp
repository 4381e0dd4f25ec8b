// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/promise.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// Stages First, Second (open), Won; First requires "asked" (60 days), Second requires "sample" and allows "visit".
Plan planWithVerifiers()
{
    Plan plan = planWithStages({ { QStringLiteral("First"), StageKind::Open },
        { QStringLiteral("Second"), StageKind::Open }, { QStringLiteral("Won"), StageKind::Won } });
    auto verifiers = plan.verifiers.edit();
    verifiers.add({ {}, StageId { 1 }, QStringLiteral("asked"), VerifierKind::Activity, true, 60 });
    verifiers.add({ {}, StageId { 2 }, QStringLiteral("sample"), VerifierKind::Artefact, true, 0 });
    verifiers.add({ {}, StageId { 2 }, QStringLiteral("visit"), VerifierKind::Activity, false, 0 });
    return plan;
}

struct JudgedLog {
    EventColumns columns;
    JourneyContext context;
    std::vector<Outcome> outcomes;
    VerifiedCases verified;

    bool isVerified(CaseIndex journey, StageId stage) const
    {
        const std::vector<std::size_t> required = verified.requiredFor(stage);
        return !required.empty() && verified.hasAll(journey, required);
    }
};

JudgedLog judged(EventColumns columns, const Plan &plan, qint64 today)
{
    JudgedLog log { std::move(columns), {}, {}, {} };
    log.context = journeyContext(log.columns, plan);
    log.outcomes = outcomesOf(log.columns, log.context);
    log.verified = verifiedCases(log.columns, log.context, plan.verifiers, log.outcomes, today);
    return log;
}

Opportunity openDeal(const char *id, const char *stage, std::int64_t value)
{
    Opportunity deal;
    deal.externalId = QString::fromLatin1(id);
    deal.stage = QString::fromLatin1(stage);
    deal.amount = Money::ofWhole(value);
    return deal;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsNamedLikeAVerifierAreEvidenceUntilItExpires()
    {
        const EventColumns columns
            = loaded({ happened("1", "First", monday), happened("1", "Asked ", monday) }).columns;
        const Plan plan = planWithVerifiers();
        QVERIFY(judged(columns, plan, monday + 60 * dayLength).isVerified(0, StageId { 1 }));
        QVERIFY(!judged(columns, plan, monday + 61 * dayLength).isVerified(0, StageId { 1 }));
        QVERIFY(!judged(columns, plan, monday - 1).isVerified(0, StageId { 1 }));
        QVERIFY(!judged(columns, plan, monday).isVerified(0, StageId { 2 }));
    }

    void evidenceByHandIsAnEventAndLeavesTheOpportunitysDatesAlone()
    {
        const Plan plan = planWithVerifiers();
        Opportunity deal = openDeal("1", "Second", 100);
        deal.engaged = QDate(2026, 1, 2);
        const JourneyEvent seen = evidenceEvent(
            deal.externalId, *plan.verifiers.find(VerifierId { 2 }), QDate(2026, 1, 5), QStringLiteral("Ann"));
        QCOMPARE(seen.at, monday);
        QCOMPARE(seen.actor, QStringLiteral("Ann"));
        const JudgedLog log = judged(loaded({ seen }, { deal }, opportunityActivities(plan)).columns, plan, monday);
        QVERIFY(log.isVerified(0, StageId { 2 }));
        QVERIFY(!log.isVerified(0, StageId { 1 }));
        QCOMPARE(traceNames(log.columns, 0), QStringList({ QStringLiteral("Second"), QStringLiteral("sample") }));
    }

    void evidenceInOtherLettersLeavesTheOpportunitysDatesAloneToo()
    {
        const Plan plan = planWithVerifiers();
        Opportunity deal = openDeal("1", "Second", 100);
        deal.engaged = QDate(2026, 1, 2);
        const EventColumns columns
            = loaded({ happened("1", "SAMPLE ", monday) }, { deal }, opportunityActivities(plan)).columns;
        QCOMPARE(traceNames(columns, 0), QStringList({ QStringLiteral("Second"), QStringLiteral("SAMPLE ") }));
    }

    /// What people write down of an open journey may be later than the last thing that its log tells.
    void evidenceAfterTheLastEventCountsUntilTheDayOfTheImport()
    {
        const auto isVerified = [](qint64 seenAt) {
            EventColumnsBuilder builder({}, QDate(2026, 3, 1));
            (void)builder.add(happened("1", "Second", monday));
            (void)builder.add(happened("1", "sample", seenAt));
            EventColumns columns = builder.build()->columns;
            const Plan plan = planWithVerifiers();
            const qint64 today = lastEventAt(columns, journeyContext(columns, plan));
            return today == monday && judged(std::move(columns), plan, today).isVerified(0, StageId { 2 });
        };
        QVERIFY(isVerified(monday + 20 * dayLength));
        QVERIFY(!isVerified(monday + 100 * dayLength));
    }

    void aClosedJourneyIsJudgedWhenItClosed()
    {
        const JudgedLog log = judged(loaded({ happened("1", "First", monday), happened("1", "asked", monday),
                                                happened("1", "Won", monday + 10 * dayLength) })
                                         .columns,
            planWithVerifiers(), monday + 1'000 * dayLength);
        QVERIFY(log.isVerified(0, StageId { 1 }));
    }

    void aStageThatRequiresNothingIsNeverCalledVerified()
    {
        const JudgedLog log = judged(loaded({ happened("1", "Won", monday) }).columns, planWithVerifiers(), monday);
        QVERIFY(!log.isVerified(0, StageId { 3 }));
        const FunnelQuery query = stageFunnel(log.columns, log.context);
        QCOMPARE(verifiedSteps(log.verified, log.columns, log.context, query).front(), std::uint64_t(0));
        QVERIFY(verifiableSteps(log.verified, log.columns, log.context, query) == std::vector<bool> { false });
    }

    void verifiedIsAtMostClaimedInEveryFunnel()
    {
        const JudgedLog log = judged(loaded({ happened("1", "First", monday), happened("1", "asked", monday),
                                                happened("1", "Second", monday + 1), happened("2", "First", monday) })
                                         .columns,
            planWithVerifiers(), monday + dayLength);
        const FunnelQuery query = stageFunnel(log.columns, log.context);
        const Funnel funnel = funnelOf(log.columns, CaseMask::all(2), log.outcomes, query,
            verifiedSteps(log.verified, log.columns, log.context, query));
        QVERIFY(verifiableSteps(log.verified, log.columns, log.context, query) == (std::vector<bool> { true, true }));
        QCOMPARE(funnel.steps[0].reached, 2);
        QCOMPARE(funnel.steps[0].verified, 1);
        const auto shares = verifiedShares(log.verified, log.columns, CaseMask::all(2), log.context);
        const auto share
            = [&](const char *stage) { return shares[*log.columns.activities.find(QString::fromLatin1(stage))]; };
        QCOMPARE(*share("First"), 0.5);
        QCOMPARE(*share("Second"), 0.0);
        QVERIFY(!share("asked"));
        QCOMPARE(funnel.steps[1].verified, 0);
    }

    void aRegisterMayHoldAnyNumberOfVerifiers()
    {
        Plan plan = planWithStages({ { QStringLiteral("First"), StageKind::Open } });
        std::vector<JourneyEvent> events { happened("1", "First", monday), happened("2", "First", monday) };
        for (int i = 0; i < 200; ++i) {
            const QString text = QStringLiteral("proof %1").arg(i);
            plan.verifiers.edit().add({ {}, StageId { 1 }, text, VerifierKind::Activity, true, 0 });
            events.push_back({ QStringLiteral("1"), {}, text, {}, {}, monday });
            if (i != 150)
                events.push_back({ QStringLiteral("2"), {}, text, {}, {}, monday });
        }
        const JudgedLog log = judged(loaded(events).columns, plan, monday);
        QCOMPARE(log.verified.verifiers.size(), std::size_t(200));
        QVERIFY(log.isVerified(0, StageId { 1 }));
        QVERIFY(!log.isVerified(1, StageId { 1 }));
        const auto claims = unverifiedClaims(log.verified, log.columns, CaseMask::all(2), log.context, log.outcomes);
        QCOMPARE(claims.size(), std::size_t(1));
        QVERIFY(claims[0].missing == std::vector { VerifierId { 151 } });
    }

    void daysInAStageCountFromTheLastStepIntoTheStageThatIsClaimed()
    {
        const JudgedLog log = judged(
            loaded({ happened("1", "First", monday), happened("1", "Second", monday + 5 * dayLength),
                       happened("1", "First", monday + 10 * dayLength), happened("2", "First", monday + dayLength) },
                { openDeal("1", "second ", 100), openDeal("2", "Second", 100) })
                .columns,
            planWithVerifiers(), monday + 20 * dayLength);
        const auto journeys = promisingJourneys(
            log.verified, log.columns, CaseMask::all(2), log.context, log.outcomes, monday + 20 * dayLength);
        QCOMPARE(journeys.size(), std::size_t(2));
        for (const PromisingJourney &one : journeys) {
            QVERIFY(one.stage == StageId { 2 });
            QCOMPARE(one.daysInStage, one.journey == 0 ? 15.0 : 19.0);
        }
    }

    void claimsWithoutEvidenceAreListedByValue()
    {
        const JudgedLog log = judged(
            loaded({ happened("1", "Second", monday), happened("2", "Second", monday), happened("3", "Second", monday),
                       happened("3", "sample", monday), happened("4", "Won", monday) },
                { openDeal("1", "Second", 100), openDeal("2", "First", 200) })
                .columns,
            planWithVerifiers(), monday);
        const auto claims = unverifiedClaims(log.verified, log.columns, CaseMask::all(4), log.context, log.outcomes);
        QCOMPARE(claims.size(), std::size_t(2));
        QCOMPARE(claims[0].journey, CaseIndex(1));
        QVERIFY(claims[0].stage == StageId { 1 }); // as the opportunity claims
        QVERIFY(claims[1].missing == std::vector { VerifierId { 2 } });
    }

    void promiseIsTheProductOfItsReasons()
    {
        std::vector<JourneyEvent> events { happened("won", "First", monday), happened("won", "Won", monday),
            happened("lost", "First", monday), happened("open", "First", monday), happened("late", "First", monday),
            happened("open", "asked", monday), happened("open", "First", monday + 35 * dayLength),
            happened("late", "asked", monday) };
        Opportunity lost = openDeal("lost", "First", 0);
        lost.outcome = Outcome::Lost;
        const JudgedLog log = judged(
            loaded(events, { lost, openDeal("open", "First", 1'000), openDeal("late", "First", 1'000) }).columns,
            planWithVerifiers(), monday + 40 * dayLength);
        const auto journeys = promisingJourneys(
            log.verified, log.columns, CaseMask::all(4), log.context, log.outcomes, monday + 40 * dayLength);
        QCOMPARE(journeys.size(), std::size_t(2));
        QCOMPARE(log.columns.caseNames.text(journeys[0].journey), QStringLiteral("open"));
        for (const PromisingJourney &one : journeys) {
            QCOMPARE(one.winShare, 0.5);
            QCOMPARE(one.required, 1);
            QCOMPARE(one.verified, 1);
            QCOMPARE(one.evidence, 1.0);
            QCOMPARE(one.score, one.value.inUnits() * one.winShare * one.evidence * one.freshness);
        }
        QCOMPARE(journeys[0].freshness, 1.0);
        QCOMPARE(journeys[1].daysInStage, 40.0);
        QCOMPARE(journeys[1].freshness, 0.25);
        QVERIFY(journeys[1].weakness() == PromisingJourney::Weakness::Age);
    }

    void withoutValuesAndPlannedDaysThatOfTheOthersIsTaken()
    {
        Plan plan = planWithVerifiers();
        for (Stage stage : std::vector<Stage>(plan.stages.begin(), plan.stages.end())) {
            stage.expectedDays = 0;
            plan.stages.edit().put(stage);
        }
        Opportunity won = openDeal("won", "Won", 800);
        won.outcome = Outcome::Won;
        const JudgedLog log = judged(
            loaded({ happened("won", "First", monday), happened("won", "Won", monday + 10 * dayLength),
                       happened("stuck", "First", monday), happened("fresh", "First", monday + 95 * dayLength) },
                { won })
                .columns,
            plan, monday + 100 * dayLength);
        const auto journeys = promisingJourneys(
            log.verified, log.columns, CaseMask::all(3), log.context, log.outcomes, monday + 100 * dayLength);
        QCOMPARE(journeys.size(), std::size_t(2));
        QCOMPARE(log.columns.caseNames.text(journeys[0].journey), QStringLiteral("fresh"));
        for (const PromisingJourney &one : journeys) {
            QVERIFY(!one.isValueKnown && !one.isPlanned);
            QCOMPARE(one.value.cents, Money::ofWhole(800).cents);
            QCOMPARE(one.expectedDays, 10.0);
        }
        QCOMPARE(journeys[1].freshness, 0.1);
    }

    void whereNoValueIsKnownAtAllTheFreshStandBeforeTheStuck()
    {
        const JudgedLog log = judged(
            loaded({ happened("stuck", "First", monday), happened("fresh", "First", monday + 95 * dayLength) }).columns,
            planWithVerifiers(), monday + 100 * dayLength);
        const auto journeys = promisingJourneys(
            log.verified, log.columns, CaseMask::all(2), log.context, log.outcomes, monday + 100 * dayLength);
        QCOMPARE(journeys.size(), std::size_t(2));
        QCOMPARE(journeys[0].score, 0.0);
        QCOMPARE(log.columns.caseNames.text(journeys[0].journey), QStringLiteral("fresh"));
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
