// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/end_reasons.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <map>
#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

Opportunity ended(int number, Outcome outcome, const QString &reason, std::int64_t value)
{
    Opportunity opportunity;
    opportunity.externalId = QString::number(number);
    opportunity.stage = QStringLiteral("Closed");
    opportunity.outcome = outcome;
    opportunity.reason = reason;
    opportunity.amount = Money::ofWhole(value);
    return opportunity;
}

struct Ended {
    EventColumns columns;
    std::vector<Outcome> outcomes;
    CaseMask all() const { return CaseMask::all(columns.caseCount()); }
};

Ended endedJourneys(const std::vector<Opportunity> &opportunities)
{
    Ended ended { loaded({}, opportunities).columns, {} };
    ended.outcomes = outcomesOf(ended.columns, journeyContext(ended.columns, {}));
    return ended;
}

Ended anyEnded()
{
    static const std::vector<QString> words { QStringLiteral("Price"), QStringLiteral(" price"), QString(),
        QStringLiteral("No budget"), QStringLiteral("NO BUDGET"), QStringLiteral("Silence") };
    std::vector<Opportunity> opportunities;
    for (int number = *rc::gen::inRange(0, 40); number > 0; --number)
        opportunities.push_back(
            ended(number, *rc::gen::element(Outcome::Open, Outcome::Won, Outcome::Lost, Outcome::NoDecision),
                *rc::gen::elementOf(words), *rc::gen::inRange(0, 1'000)));
    return endedJourneys(opportunities);
}

} // namespace

class EndReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonGivenMostStandsFirstAndNoneLast()
    {
        const Ended journeys = endedJourneys({ ended(1, Outcome::Lost, QStringLiteral("Price"), 10),
            ended(2, Outcome::NoDecision, QStringLiteral("No budget"), 20),
            ended(3, Outcome::Lost, QStringLiteral("No Budget "), 30), ended(4, Outcome::Lost, {}, 40),
            ended(5, Outcome::Lost, QStringLiteral("  "), 50), ended(6, Outcome::Lost, {}, 60),
            ended(7, Outcome::Won, QStringLiteral("Price"), 70),
            ended(8, Outcome::Open, QStringLiteral("Price"), 80) });
        const std::vector<EndReason> expected { { QStringLiteral("No budget"), 1, 1, Money::ofWhole(50) },
            { QStringLiteral("Price"), 1, 0, Money::ofWhole(10) }, { QString(), 3, 0, Money::ofWhole(150) } };
        QVERIFY(endReasons(journeys.columns, journeys.all(), journeys.outcomes) == expected);
    }

    void onlyJourneysOfTheFilterCount()
    {
        const Ended journeys = endedJourneys({ ended(1, Outcome::Lost, QStringLiteral("Price"), 10),
            ended(2, Outcome::NoDecision, QStringLiteral("Price"), 20) });
        const auto reasons = endReasons(journeys.columns, CaseMask { { 0, 1 } }, journeys.outcomes);
        QVERIFY((reasons == std::vector<EndReason> { { QStringLiteral("Price"), 0, 1, Money::ofWhole(20) } }));
        QVERIFY(endReasons(journeys.columns, CaseMask { { 0, 0 } }, journeys.outcomes).empty());
    }

    void aJourneyWithoutAnOpportunityHasNoReason()
    {
        const Plan plan
            = planWithStages({ { QStringLiteral("a"), StageKind::Open }, { QStringLiteral("b"), StageKind::Lost } });
        const EventColumns columns = logOf({ QStringLiteral("a b"), QStringLiteral("a") });
        const auto reasons = endReasons(columns, CaseMask::all(2), outcomesOf(columns, journeyContext(columns, plan)));
        QVERIFY((reasons == std::vector<EndReason> { { QString(), 1, 0, {} } }));
    }

    void everyJourneyThatEndedWithoutAnOrderHasOneReason()
    {
        QVERIFY(rc::check("the reasons share out what was lost or not decided", [] {
            const Ended journeys = anyEnded();
            const auto reasons = endReasons(journeys.columns, journeys.all(), journeys.outcomes);
            const auto reasonOf = reasonOfCases(journeys.columns, journeys.all(), journeys.outcomes, reasons);
            std::vector<std::int64_t> counted(reasons.size(), 0);
            for (CaseIndex journey = 0; journey < journeys.columns.caseCount(); ++journey) {
                const Outcome outcome = journeys.outcomes[journey];
                const bool counts = outcome == Outcome::Lost || outcome == Outcome::NoDecision;
                RC_ASSERT((reasonOf[journey] < reasons.size()) == counts);
                if (counts)
                    ++counted[reasonOf[journey]];
            }
            for (std::size_t i = 0; i < reasons.size(); ++i)
                RC_ASSERT(counted[i] == reasons[i].ended());
        }));
    }
};

QTEST_GUILESS_MAIN(EndReasonsTest)
#include "end_reasons_test.moc"
