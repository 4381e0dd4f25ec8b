// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/funnel.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

const std::vector<QString> threeSteps { QStringLiteral("e1"), QStringLiteral("e2"), QStringLiteral("e3") };

Funnel funnel(const EventColumns &columns, const FunnelQuery &query, std::vector<Outcome> outcomes = {})
{
    outcomes.resize(columns.caseCount(), Outcome::Open);
    return funnelOf(columns, CaseMask::all(columns.caseCount()), outcomes, query);
}

int reachedBy(const char *trace, FunnelMode mode, std::optional<qint64> window = {})
{
    return funnel(logOf({ QString::fromLatin1(trace) }), { threeSteps, mode, window }).reachedByCase.front();
}

/// Does some choice of events, one a step and rising, fit into the window? Tries them all.
int plainReach(const EventColumns &columns, CaseIndex journey, std::optional<qint64> window)
{
    const EventIndex end = columns.end(journey);
    const auto isStep = [&](EventIndex event, std::size_t step) {
        return columns.activities.text(columns.activity[event]) == threeSteps[step];
    };
    int best = 0;
    const std::function<void(EventIndex, std::size_t, qint64)> go
        = [&](EventIndex from, std::size_t step, qint64 start) {
              best = std::max(best, static_cast<int>(step));
              for (EventIndex event = from; event < end && step < threeSteps.size(); ++event) {
                  const qint64 now = columns.time[event];
                  if (isStep(event, step) && (step == 0 || !window || now - start <= *window))
                      go(event + 1, step + 1, step == 0 ? now : start);
              }
          };
    go(columns.begin(journey), 0, 0);
    return best;
}

} // namespace

class FunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderedFunnelsCountAsPublished()
    {
        QCOMPARE(reachedBy("e1 e2 e4", FunnelMode::Ordered), 2);
        QCOMPARE(reachedBy("e2 e1 e3", FunnelMode::Ordered), 1);
        QCOMPARE(reachedBy("e4 e3", FunnelMode::Ordered), 0);
        QCOMPARE(reachedBy("e1 e4 e2 e4 e3", FunnelMode::Ordered), 3);
    }

    void strictFunnelsAllowNothingBetween()
    {
        QCOMPARE(reachedBy("e1 e4 e2 e3", FunnelMode::Strict), 1);
        QCOMPARE(reachedBy("e1 e4 e1 e2 e3", FunnelMode::Strict), 3);
        QCOMPARE(reachedBy("e1 e2 e2 e3", FunnelMode::Strict), 2);
    }

    void anyOrderAsksForAllStepsUpToOne()
    {
        QCOMPARE(reachedBy("e2 e1 e3", FunnelMode::AnyOrder), 3);
        QCOMPARE(reachedBy("e3 e1", FunnelMode::AnyOrder), 1);
        QCOMPARE(reachedBy("e4 e3", FunnelMode::AnyOrder), 0);
        QCOMPARE(reachedBy("e2 e4 e4 e1", FunnelMode::AnyOrder, 2 * hourLength), 1);
    }

    void theWindowCountsFromStepOne()
    {
        QCOMPARE(reachedBy("e1 e4 e2 e3", FunnelMode::Ordered, 2 * hourLength), 2);
        QCOMPARE(reachedBy("e1 e4 e2 e3", FunnelMode::Ordered, 3 * hourLength), 3);
        // The first start is too old, the second is not.
        QCOMPARE(reachedBy("e1 e4 e1 e2 e3", FunnelMode::Ordered, 2 * hourLength), 3);
    }

    void everyOrderedFunnelReachesWhatTryingAllStartsReaches()
    {
        QVERIFY(rc::check([] {
            QStringList trace;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
                trace.append(QStringLiteral("e%1").arg(*rc::gen::inRange(1, 5)));
            const EventColumns columns = logOf({ trace.join(u' ') });
            RC_PRE(columns.caseCount() == 1);
            std::optional<qint64> window;
            if (*rc::gen::arbitrary<bool>())
                window = *rc::gen::inRange(0, 6) * hourLength;
            RC_ASSERT(funnel(columns, { threeSteps, FunnelMode::Ordered, window }).reachedByCase[0]
                == plainReach(columns, 0, window));
        }));
    }

    void stepsTellConversionTimeAndWhereTheDroppedWent()
    {
        const EventColumns columns = logOf({ QStringLiteral("e1 e2 e3"), QStringLiteral("e1 e4 e2"),
            QStringLiteral("e1"), QStringLiteral("e4"), QStringLiteral("e1") });
        const Funnel result = funnel(columns, { threeSteps, FunnelMode::Ordered, {} },
            { Outcome::Won, Outcome::Lost, Outcome::NoDecision, Outcome::Lost, Outcome::Open });
        QCOMPARE(result.cases, 5);
        QCOMPARE(result.steps[0].reached, 4);
        QCOMPARE(result.steps[0].conversion, 0.8);
        QCOMPARE(result.steps[1].reached, 2);
        QCOMPARE(result.steps[1].time.median, 1.5 * hourLength);
        QCOMPARE(result.steps[0].droppedNoDecision, 1);
        QCOMPARE(result.steps[0].droppedOpen, 1);
        QCOMPARE(result.steps[1].droppedLost, 1);
        QCOMPARE(result.steps[2].droppedWon, 1);
        QCOMPARE(result.steps[0].dropped() + result.steps[1].dropped() + result.steps[2].dropped(), 4);
    }

    void verifiedCountsOnlyAmongTheReached()
    {
        const EventColumns columns = logOf({ QStringLiteral("e1 e2"), QStringLiteral("e1") });
        const std::vector<std::uint64_t> verified { 0b11, 0b10 };
        const Funnel result = funnelOf(columns, CaseMask::all(2), { Outcome::Open, Outcome::Open },
            { threeSteps, FunnelMode::Ordered, {} }, verified);
        QCOMPARE(result.steps[0].verified, 1);
        QCOMPARE(result.steps[1].verified, 1);
    }

    void stagesOfThePlanMakeTheFunnel()
    {
        const EventColumns columns = logOf({ QStringLiteral("won talk INTEREST offer lost") });
        const Plan plan = planWithStages({ { QStringLiteral("Interest"), StageKind::Open },
            { QStringLiteral("Visit"), StageKind::Open }, { QStringLiteral("Offer"), StageKind::Open },
            { QStringLiteral("Won"), StageKind::Won }, { QStringLiteral("Lost"), StageKind::Lost } });
        QCOMPARE(stageFunnel(columns, journeyContext(columns, plan)).steps,
            (std::vector<QString> { QStringLiteral("INTEREST"), QStringLiteral("offer"), QStringLiteral("won") }));
    }
};

QTEST_GUILESS_MAIN(FunnelTest)
#include "funnel_test.moc"
