// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/evidence/promise.h"
#include "core/journeys/forecast_input.h"
#include "core/journeys/journey_filter.h"
#include "core/journeys/measures/channel_use.h"
#include "core/journeys/measures/movement.h"
#include "core/journeys/measures/stage_times.h"
#include "core/journeys/measures/velocity.h"
#include "core/journeys/stage_columns.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

Plan plan()
{
    Plan plan = planWithStages({ { QStringLiteral("a0"), StageKind::Open }, { QStringLiteral("a1"), StageKind::Open },
        { QStringLiteral("a2"), StageKind::Won }, { QStringLiteral("a3"), StageKind::NoDecision } });
    auto verifiers = plan.verifiers.edit();
    verifiers.add({ {}, StageId { 1 }, QStringLiteral("a4"), VerifierKind::Activity, true, 0 });
    return plan;
}

/// One journey that gets furthest, so that both logs call the stages the same where a measure names them.
std::vector<JourneyEvent> spelledAsThePlan()
{
    std::vector<JourneyEvent> events;
    for (const char *activity : { "a0", "a1", "a2", "a3", "a4" })
        events.push_back(happened("first", activity, monday + static_cast<qint64>(events.size()) * hourLength));
    return events;
}

/// The same log told twice: once as the plan spells, once as the people who type do.
std::pair<EventColumns, EventColumns> anyLogTwice()
{
    std::vector<JourneyEvent> plain = spelledAsThePlan();
    std::vector<JourneyEvent> spelled = plain;
    for (JourneyEvent event : anyEvents()) {
        event.at += static_cast<qint64>(plain.size()); // none at the same moment, so that none is told twice
        plain.push_back(event);
        if (*rc::gen::arbitrary<bool>())
            event.activity = event.activity.toUpper();
        if (*rc::gen::arbitrary<bool>())
            event.activity += u' ';
        spelled.push_back(event);
    }
    return { loaded(plain).columns, loaded(spelled).columns };
}

struct Measured {
    explicit Measured(const EventColumns &log)
        : columns(log)
        , context(journeyContext(columns, plan()))
        , outcomes(outcomesOf(columns, context))
        , all(CaseMask::all(columns.caseCount()))
        , verified(verifiedCases(columns, context, plan().verifiers, outcomes, today))
    { }

    static constexpr qint64 today = monday + 100 * dayLength;
    const EventColumns &columns;
    JourneyContext context;
    std::vector<Outcome> outcomes;
    CaseMask all;
    VerifiedCases verified;

    Funnel funnel(FunnelMode mode) const
    {
        FunnelQuery query = stageFunnel(columns, context);
        query.mode = mode;
        return funnelOf(columns, all, outcomes, query, verifiedSteps(verified, columns, context, query));
    }
    StageChain chain() const { return stageChain(columns, all, context, outcomes); }
    std::vector<PromisingJourney> promising() const
    {
        return promisingJourneys(verified, columns, all, context, outcomes, today);
    }
    std::vector<std::optional<double>> shares() const
    {
        std::vector<std::optional<double>> ofStages;
        const auto all_ = verifiedShares(verified, columns, all, context);
        for (const char *stage : { "a0", "a1", "a2", "a3" })
            ofStages.push_back(all_[*columns.activities.find(QString::fromLatin1(stage))]);
        return ofStages;
    }
    CaseMask with(const char *activity, ActivityCondition::Where where) const
    {
        const Plan known = plan();
        const JourneyFilter filter { { ActivityCondition { { QString::fromLatin1(activity) }, where } } };
        const EventColumns stages = stageColumns(columns, context);
        return matchingCases({ stages, context, known, nullptr }, filter);
    }
};

} // namespace

class StageSpellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFunnelCountsEverySpellingOfAStage()
    {
        const EventColumns columns = loaded({ happened("1", "A0", monday), happened("1", "a1", monday + 1),
                                                happened("2", "a0", monday), happened("2", "A1 ", monday + 1) })
                                         .columns;
        const Funnel funnel = Measured(columns).funnel(FunnelMode::Ordered);
        QCOMPARE(funnel.steps.size(), std::size_t(2));
        QCOMPARE(funnel.steps[0].reached, 2);
        QCOMPARE(funnel.steps[1].reached, 2);
    }

    void funnelsAndOutcomesDoNotDependOnSpelling()
    {
        QVERIFY(rc::check([] {
            const auto [plainLog, spelledLog] = anyLogTwice();
            const Measured plain(plainLog);
            const Measured spelled(spelledLog);
            for (const FunnelMode mode : { FunnelMode::Ordered, FunnelMode::Strict, FunnelMode::AnyOrder }) {
                RC_ASSERT(spelled.funnel(mode).steps == plain.funnel(mode).steps);
                RC_ASSERT(spelled.funnel(mode).reachedByCase == plain.funnel(mode).reachedByCase);
            }
            RC_ASSERT(spelled.outcomes == plain.outcomes);
            RC_ASSERT(spelled.chain().states == plain.chain().states);
            RC_ASSERT(spelled.chain().starts == plain.chain().starts);
            RC_ASSERT(spelled.chain().counts.between == plain.chain().counts.between);
            RC_ASSERT(spelled.chain().counts.into == plain.chain().counts.into);
            RC_ASSERT(spelled.shares() == plain.shares());
            const auto ranked = spelled.promising();
            const auto expected = plain.promising();
            RC_ASSERT(ranked.size() == expected.size());
            for (std::size_t i = 0; i < ranked.size(); ++i)
                RC_ASSERT(ranked[i].journey == expected[i].journey && ranked[i].winShare == expected[i].winShare);
        }));
    }

    void timesAndMovesDoNotDependOnSpelling()
    {
        QVERIFY(rc::check([] {
            const auto [plainLog, spelledLog] = anyLogTwice();
            const Measured plain(plainLog);
            const Measured spelled(spelledLog);
            const auto times
                = [](const Measured &of) { return stageTimes(of.columns, of.all, of.context, WorkingCalendar()); };
            RC_ASSERT(times(spelled) == times(plain));
            RC_ASSERT(
                movementOf(spelledLog, spelled.all, spelled.context) == movementOf(plainLog, plain.all, plain.context));
            const auto waiting = [](const Measured &of) {
                return waitingJourneys(of.columns, of.all, of.context, of.outcomes, WorkingCalendar(), Measured::today);
            };
            RC_ASSERT(waiting(spelled) == waiting(plain));
            RC_ASSERT(channelUse(spelledLog, spelled.all, spelled.context).rows.size()
                == channelUse(plainLog, plain.all, plain.context).rows.size());
        }));
    }

    void filtersAndTheGraphOfStagesDoNotDependOnSpelling()
    {
        QVERIFY(rc::check([] {
            const auto [plainLog, spelledLog] = anyLogTwice();
            const Measured plain(plainLog);
            const Measured spelled(spelledLog);
            RC_ASSERT(
                stageColumns(spelledLog, spelled.context).activity == stageColumns(plainLog, plain.context).activity);
            for (const auto where :
                { ActivityCondition::Where::Anywhere, ActivityCondition::Where::First, ActivityCondition::Where::Last })
                RC_ASSERT(spelled.with("a1", where) == plain.with("a1", where));
        }));
    }

    void aFilterForAStageTakesEverySpelling()
    {
        const EventColumns columns = loaded({ happened("1", "A0", monday), happened("2", "a0", monday),
                                                happened("3", "a1", monday), happened("4", "A4", monday) })
                                         .columns;
        const JourneyContext context = journeyContext(columns, plan());
        const auto casesWith = [&](const char *activity) {
            const Plan known = plan();
            return matchingCases(
                { columns, context, known, nullptr }, { { ActivityCondition { { QString::fromLatin1(activity) } } } });
        };
        QCOMPARE(casesWith("a0").isIn, (std::vector<std::uint8_t> { 1, 1, 0, 0 }));
        QCOMPARE(casesWith("A0").isIn, (std::vector<std::uint8_t> { 1, 1, 0, 0 }));
        QCOMPARE(casesWith("a4").isIn, (std::vector<std::uint8_t> { 0, 0, 0, 0 })); // no stage: as it is written
    }
};

QTEST_GUILESS_MAIN(StageSpellingsTest)
#include "stage_spellings_test.moc"
