// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"

#include <QSignalSpy>

using namespace headwater;
using namespace headwater::test;

class CoverageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsReadBeforeSomebodyAsks()
    {
        OpenCoverage open;
        open.apply([&](Plan plan) { return withRow(std::move(plan), Task { {}, QStringLiteral("More"), {} }); });
        QCOMPARE(open.model().state(), CoverageModel::State::Unloaded);
        QCOMPARE(open.context().journeys.state(), JourneyFacts::State::Unloaded);
        QVERIFY(!open.model().isRefreshing());
    }

    void figuresAreThoseOfTheEngine()
    {
        OpenCoverage open;
        QSignalSpy changed(&open.model(), &CoverageModel::changed);
        open.model().load();
        QCOMPARE(open.model().state(), CoverageModel::State::Loading);
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
        QCOMPARE(changed.size(), 1);
        const CoverageView &view = *open.model().view();
        const SharedColumns columns = open.context().journeys.columns();
        const Plan &plan = open.document->plan();
        const auto expected = expectedVisits(*columns, journeyContext(*columns, plan), plan, std::nullopt);
        HEADWATER_VERIFY_OK(expected);
        const auto coverage = coverageOf(plan, expected->visits, expected->quarter);
        HEADWATER_VERIFY_OK(coverage);
        QVERIFY(coverage->demand.count > 0 && coverage->served.count > 0);
        QCOMPARE(view.now->demand.count, coverage->demand.count);
        QCOMPARE(view.now->served.count, coverage->served.count);
        QCOMPARE(view.now->margin.cents, coverage->margin.cents);
        QCOMPARE(view.now, view.baseline);
        QVERIFY(!view.worth);
    }

    void movedSeatKeepsForecastAndBaseline()
    {
        OpenCoverage open;
        open.startScenario();
        open.model().load();
        open.settle();
        const SharedCoverage before = open.model().view();
        open.apply(
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { open.c.demoNorth }, open.c.coast); });
        QVERIFY(open.model().isRefreshing());
        QCOMPARE(open.model().view(), before); // the old figures stay until the new ones are there
        open.settle();
        const SharedCoverage after = open.model().view();
        QVERIFY(after != before);
        QCOMPARE(after->revision, open.document->revision());
        QCOMPARE(after->expected, before->expected);
        QCOMPARE(after->baseline, before->baseline);
        QVERIFY(after->now->cells.size() == before->now->cells.size());
        QVERIFY(after->now->served.count != before->now->served.count);
    }

    void scenarioIsMeasuredAgainstWhatTheBaselineWasObservedUnder()
    {
        OpenCoverage open;
        open.startScenario();
        open.apply(
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { open.c.demoNorth }, open.c.coast); });
        open.model().load();
        open.settle();
        const CoverageView &view = *open.model().view();
        CoverageOptions options;
        options.observed = view.baseline->stages;
        const auto coverage = coverageOf(open.document->plan(), view.expected->visits, view.expected->quarter, options);
        HEADWATER_VERIFY_OK(coverage);
        QCOMPARE(view.now->margin.cents, coverage->margin.cents);
    }

    void whatCoverageDoesNotFeelComputesNothing()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        QSignalSpy changed(&open.model(), &CoverageModel::changed);
        open.apply([&](Plan plan) {
            Person person = *plan.people.find(open.c.ann);
            person.name = QStringLiteral("Ann Dale");
            return withRow(std::move(plan), person);
        });
        QVERIFY(!open.model().isRefreshing());
        QCOMPARE(changed.size(), 0);
    }

    void ownersDoNotChangeWhatIsExpected()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        const SharedCoverage before = open.model().view();
        open.apply([&](Plan plan) {
            return withAccountsAssigned(std::move(plan), std::array { open.c.cove }, open.c.atFells);
        });
        open.settle();
        QCOMPARE(open.model().view()->expected, before->expected);
        QVERIFY(open.model().view()->now != before->now);
    }

    void laterQuarterIsExpectedOnceAndKept()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        const SharedCoverage first = open.model().view();
        const std::vector<Period> quarters = quartersFrom(first->now->quarter);
        open.model().setQuarter(quarters.at(2));
        open.settle();
        const SharedCoverage third = open.model().view();
        QCOMPARE(third->now->quarter, quarters.at(2));
        open.model().setQuarter(quarters.front());
        open.settle();
        QCOMPARE(open.model().view()->expected, first->expected);
        open.model().setQuarter(quarters.at(2));
        open.settle();
        QCOMPARE(open.model().view()->expected, third->expected);
    }

    void quarterOutOfReachFailsAndAnotherMendsIt()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        open.model().setQuarter(quarterWith(QDate(2040, 1, 1)));
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Failed);
        QCOMPARE(open.model().error()->kind, Error::Kind::InvalidInput);
        open.model().setQuarter(std::nullopt);
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
    }

    void worthComesWhenWantedAndIsOutdatedUntilCountedAgain()
    {
        OpenCoverage open;
        open.model().load();
        open.model().setSight(CoverageModel::Sight::Worth);
        open.settle();
        const SharedCoverage before = open.model().view();
        QVERIFY(before->worth && !before->worth->empty());
        open.model().setSight(CoverageModel::Sight::View);
        open.apply([&](Plan plan) {
            return withAccountsAssigned(std::move(plan), std::array { open.c.cove }, open.c.atFells);
        });
        open.settle();
        QVERIFY(open.model().view()->isWorthOutdated);
        open.model().setSight(CoverageModel::Sight::Worth);
        open.settle();
        QVERIFY(!open.model().view()->isWorthOutdated);
        QVERIFY(open.model().view()->worth != before->worth);
    }

    void cancelledLoadingCanBeStartedAgain()
    {
        OpenCoverage open;
        open.model().load();
        open.model().cancel();
        QCOMPARE(open.model().state(), CoverageModel::State::Stopped);
        QVERIFY(!open.model().view());
        open.model().load();
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
    }

    void undoneImportLeavesNothingToCover()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        HEADWATER_VERIFY_OK(open.document->undo());
        QVERIFY(open.model().isRefreshing());
        open.settle();
        QCOMPARE(open.model().view()->now->demand.count, 0);
        QVERIFY(!open.model().view()->now->share());
    }
};

QTEST_MAIN(CoverageModelTest)
#include "coverage_model_test.moc"
