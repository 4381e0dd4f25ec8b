// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/expected_visits.h"
#include "tests/core/journeys/log_support.h"

#include <QTest>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

constexpr int weeks = 104;
constexpr int aWeek = 6; ///< journeys that begin

/// Six journeys a week begin at Interest; three days later all get an Offer; after four more every second one is won.
std::vector<JourneyEvent> steadyYears()
{
    std::vector<JourneyEvent> events;
    for (int week = 0; week < weeks; ++week) {
        for (int i = 0; i < aWeek; ++i) {
            const QString journey = QString::number(week * aWeek + i);
            const qint64 begin = monday + (week * 7 + i) * dayLength;
            const auto happens = [&](const char *activity, int days) {
                events.push_back({ journey, {}, QString::fromLatin1(activity), {}, {}, begin + days * dayLength });
            };
            happens("Interest", 0);
            happens("Offer", 3);
            happens(i % 2 == 0 ? "Won" : "Lost", 7);
        }
    }
    return events;
}

struct Company {
    Plan plan = planWithStages(
        { { QStringLiteral("Interest"), StageKind::Open }, { QStringLiteral("Offer"), StageKind::Open },
            { QStringLiteral("Won"), StageKind::Won }, { QStringLiteral("Lost"), StageKind::Lost } });
    EventColumns columns = loaded(steadyYears()).columns;

    StageId stage(const QString &name) const
    {
        for (const Stage &each : plan.stages) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    void addEffort(const QString &stageName)
    {
        Effort effort;
        effort.stage = stage(stageName);
        effort.perVisit = Minutes { 60 };
        effort.share = Share::full();
        plan.efforts.edit().add(effort);
    }
    QuarterVisits visits() const
    {
        auto expected = expectedVisits(columns, journeyContext(columns, plan), plan, std::nullopt);
        return expected ? expected->visits : QuarterVisits {};
    }
};

double sumOf(const QuarterVisits &visits, std::size_t stage)
{
    double sum = 0;
    for (const QuarterVisits::Place &place : visits.places)
        sum += place.visits[stage];
    return sum;
}

} // namespace

class ExpectedVisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyCompanyExpectsWhatItHad()
    {
        const Company company;
        const QuarterVisits visits = company.visits();
        QCOMPARE(visits.stages,
            std::vector({ company.stage(QStringLiteral("Interest")), company.stage(QStringLiteral("Offer")) }));
        constexpr double perQuarter = 13 * aWeek;
        for (const std::size_t stage : { 0u, 1u })
            QVERIFY2(std::abs(sumOf(visits, stage) / perQuarter - 1) < 0.1,
                qPrintable(QString::number(sumOf(visits, stage))));
    }

    void everyQuarterThatIsReachedCanBeAskedForAndTellsOfTheSame()
    {
        const Company company;
        const JourneyContext context = journeyContext(company.columns, company.plan);
        const auto asked = [&](const std::optional<Period> &quarter) {
            return expectedVisits(company.columns, context, company.plan, quarter);
        };
        const auto first = asked(std::nullopt);
        QVERIFY(first.has_value());
        QCOMPARE(first->reached.size(), std::size_t(4));
        QCOMPARE(first->quarter, first->reached.front());
        for (const Period &quarter : first->reached) {
            const auto later = asked(quarter);
            QVERIFY(later.has_value());
            QCOMPARE(later->quarter, quarter);
            QVERIFY(later->reached == first->reached);
        }
        QVERIFY(!asked(quarterWith(first->reached.back().last.addDays(1))).has_value());
    }

    void wonJourneysAreAStageWhereThereIsWorkForThem()
    {
        Company company;
        company.addEffort(QStringLiteral("Offer"));
        QCOMPARE(company.visits().stages.size(), std::size_t(2));
        company.addEffort(QStringLiteral("Won"));
        const QuarterVisits visits = company.visits();
        QCOMPARE(visits.stages.size(), std::size_t(3));
        QCOMPARE(visits.stages.back(), company.stage(QStringLiteral("Won")));
        constexpr double perQuarter = 13 * aWeek / 2.0;
        QVERIFY2(std::abs(sumOf(visits, 2) / perQuarter - 1) < 0.15, qPrintable(QString::number(sumOf(visits, 2))));
        QCOMPARE(visits.moves.front().stages, std::size_t(3));
        QCOMPARE(visits.moves.front().starts.back(), 0.0);
        for (std::size_t stage = 0; stage < 3; ++stage)
            QCOMPARE(visits.moves.front().move(stage, 2) + visits.moves.front().move(2, stage), 0.0);
    }

    void eachWonStageWithWorkIsAskedFor()
    {
        Company company;
        company.plan.stages.edit().add(Stage { {}, QStringLiteral("Onboarding"), 9, StageKind::Won, 0 });
        company.addEffort(QStringLiteral("Won"));
        company.addEffort(QStringLiteral("Onboarding"));
        const QuarterVisits visits = company.visits();
        QCOMPARE(visits.stages.size(), std::size_t(4));
        QCOMPARE(visits.stages.back(), company.stage(QStringLiteral("Onboarding")));
        QVERIFY(sumOf(visits, 2) > 0);
        QCOMPARE(sumOf(visits, 3), sumOf(visits, 2));
        QCOMPARE(visits.moves.front().stages, std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(ExpectedVisitsTest)

#include "expected_visits_test.moc"
