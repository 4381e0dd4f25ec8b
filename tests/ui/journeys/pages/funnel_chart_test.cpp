// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/pages/sample_journeys.h"
#include "ui/journeys/pages/funnel_chart.h"

#include <QTest>

#include <numeric>

using namespace headwater;
using namespace headwater::test;

namespace {

double sum(const std::vector<double> &numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

JourneyEvent at(const char *journey, const char *activity, int day)
{
    constexpr qint64 monday = 1'767'571'200'000;
    return { QString::fromLatin1(journey), {}, QString::fromLatin1(activity), {}, {}, monday + day * 86'400'000LL };
}

/// Four journeys: a is won, b is lost at Trial, c gave up at Trial, d is open at Interest.
SharedJourneys fourJourneys()
{
    Plan plan;
    auto stages = plan.stages.edit();
    const auto stage = [&](const char *name, StageKind kind) {
        stages.add({ {}, QString::fromLatin1(name), static_cast<std::int64_t>(plan.stages.size()) + 1, kind, 10 });
    };
    stage("Interest", StageKind::Open);
    stage("Trial", StageKind::Open);
    stage("Won", StageKind::Won);
    stage("Lost", StageKind::Lost);
    stage("Nothing", StageKind::NoDecision);
    plan.verifiers.edit().add({ {}, StageId { 2 }, QStringLiteral("Logged in"), VerifierKind::Activity, true, 0 });
    EventColumnsBuilder builder;
    for (const JourneyEvent &event : { at("a", "Interest", 0), at("a", "Trial", 2), at("a", "Logged in", 3),
             at("a", "Won", 9), at("b", "Interest", 0), at("b", "Trial", 4), at("b", "Lost", 5), at("c", "Interest", 1),
             at("c", "Trial", 40), at("c", "Nothing", 50), at("d", "Interest", 3) })
        (void)builder.add(event);
    return journeysOf(plan, builder);
}

} // namespace

class FunnelChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFunnelCountsClaimedAndVerified()
    {
        const PageContent page = funnelContent(stageFunnelOf(*fourJourneys(), {}));
        QCOMPARE(page.charts.size(), std::size_t(2));
        const ChartData &claims = page.charts[0];
        QVERIFY(claims.rows
            == (std::vector<QString> { QStringLiteral("Interest"), QStringLiteral("Trial"), QStringLiteral("Won") }));
        QVERIFY(claims.bars[0].lengths == (std::vector<double> { 4, 3, 1 }));
        QVERIFY(claims.bars[1].lengths == (std::vector<double> { 0, 1, 0 }));
        QCOMPARE(claims.notes[0], QStringLiteral("4 claimed, nothing to verify"));
        QCOMPARE(claims.notes[1], QStringLiteral("3 claimed, 1 verified · 75 % of the stage before, median 4 days"));
    }

    void thoseWhoDroppedWentSomewhere()
    {
        const PageContent page = funnelContent(stageFunnelOf(*fourJourneys(), {}));
        const ChartData &ends = page.charts[1];
        QVERIFY(ends.rows == (std::vector<QString> { QStringLiteral("Interest"), QStringLiteral("Trial") }));
        QVERIFY(ends.bars[0].lengths == (std::vector<double> { 0, 1 }));
        QVERIFY(ends.bars[1].lengths == (std::vector<double> { 0, 1 }));
        QVERIFY(ends.bars[2].lengths == (std::vector<double> { 1, 0 }));
        QCOMPARE(page.finding, QStringLiteral("Most journeys end at Trial: 1 of 3 are lost to others"));
    }

    void theFlowLosesNobody()
    {
        const PageContent page = funnelContent(stageFunnelOf(*sampleJourneys(), {}), FunnelForm::Flow);
        QCOMPARE(page.charts.size(), std::size_t(1));
        const ChartData &flow = page.charts.front();
        QVERIFY(flow.isFlow);
        QCOMPARE(flow.bars.size(), std::size_t(6));
        for (std::size_t row = 0; row + 1 < flow.rows.size(); ++row) {
            double left = 0;
            for (std::size_t leak = 2; leak < flow.bars.size(); ++leak)
                left += flow.bars[leak].lengths[row];
            QCOMPARE(flow.bars[0].lengths[row], flow.bars[0].lengths[row + 1] + left);
        }
        for (const auto &row : flow.table.rows)
            QCOMPARE(row.size(), flow.table.columns.size());
    }

    void theWindowLeavesOutWhatTookLonger()
    {
        const StageFunnel funnel = stageFunnelOf(*fourJourneys(), { FunnelMode::Ordered, 30 });
        const PageContent page = funnelContent(funnel);
        QVERIFY(page.charts[0].bars[0].lengths == (std::vector<double> { 4, 2, 1 }));
        QCOMPARE(page.rule,
            QStringLiteral(
                "Counted: each stage after the one before, others may come between, all within 30 days of the first"));
    }

    void theFunnelOfTheSampleIsAsItsJourneys()
    {
        const SharedJourneys journeys = sampleJourneys();
        const StageFunnel stages = stageFunnelOf(*journeys, {});
        const PageContent page = funnelContent(stages);
        const std::vector<double> &claimed = page.charts[0].bars[0].lengths;
        QVERIFY(claimed.front() > 1'000);
        QVERIFY(std::is_sorted(claimed.rbegin(), claimed.rend()));
        for (std::size_t i = 0; i + 1 < claimed.size(); ++i) {
            double dropped = 0;
            for (const ChartBars &bars : page.charts[1].bars)
                dropped += bars.lengths[i];
            QCOMPARE(dropped, claimed[i] - claimed[i + 1]);
        }
        QVERIFY(sum(page.charts[0].bars[1].lengths) > 0);
        QCOMPARE(page.charts[0].table.rows.size(), claimed.size());
    }

    void aLogWithoutStagesSaysWhyThereIsNoFunnel()
    {
        const PageContent page = funnelContent(stageFunnelOf(*noJourneys(), {}));
        QVERIFY(page.charts.empty());
        QVERIFY(page.finding.contains(QStringLiteral("stages under Stages")));
    }
};

QTEST_MAIN(FunnelChartTest)
#include "funnel_chart_test.moc"
