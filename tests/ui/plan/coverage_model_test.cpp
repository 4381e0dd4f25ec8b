// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits.h"
#include "core/samples/company.h"
#include "tests/support/fail_on_warning.h"
#include "tests/ui/coverage/coverage_fixture.h"

#include <QSignalSpy>

#include <random>

using namespace headwater;
using namespace headwater::test;

namespace {

/// A company in which an edit is followed and not done anew, with its journeys; and a walk through its plan.
class Walk
{
public:
    Walk()
    {
        const GeneratorSpec spec { 500, 3'000, 3'000, 5 };
        const GeneratedCompany company = generateCompany(spec);
        auto made = PlanDocument::create(m_folder.filePath(QStringLiteral("walk.headwater")), company.workspace);
        HEADWATER_VERIFY_OK(made);
        document = std::move(*made);
        auto facts = document->startFacts(QStringLiteral("company"), QStringLiteral("opportunities"));
        HEADWATER_VERIFY_OK(facts);
        HEADWATER_VERIFY_OK(streamFacts(spec, company, **facts));
        const auto batch = (*facts)->finish();
        HEADWATER_VERIFY_OK(batch);
        HEADWATER_VERIFY_OK(document->beginWith({ *batch }));
        outlook.emplace(*document);
        model().setPatience(std::chrono::hours(1));
        model().load();
        arrive();
    }

    CoverageModel &model() { return outlook->coverage; }
    void arrive() { QTRY_VERIFY_WITH_TIMEOUT(!model().isRefreshing(), 30'000); }
    void settle()
    {
        model().setPatience({});
        model().setSight(CoverageModel::Sight::View);
        QTRY_VERIFY_WITH_TIMEOUT(model().isSettled(), 30'000);
        model().setSight(CoverageModel::Sight::Glance);
        model().setPatience(std::chrono::hours(1));
    }

    /// The engine's answer for the plan as it is, beside the baseline of the last view.
    Coverage fromNothing()
    {
        const CoverageView &view = *model().view();
        const Workspace &workspace = document->workspace();
        CoverageOptions options;
        if (workspace.shown != baselineId)
            options = CoverageOptions::besides(*view.baseline);
        options.withWorth = false;
        auto coverage = coverageOf(workspace.plan(), view.expected->visits, view.expected->quarter, options);
        if (!coverage)
            qFatal("no coverage");
        return std::move(*coverage);
    }

    /// As somebody tries things out: seats go, come and move, accounts change hands, steps are taken back.
    void takeAnyStep()
    {
        const Plan &plan = document->plan();
        const std::array seat { any(plan.seats) };
        const TerritoryId there = any(plan.territories);
        const std::array account { any(plan.accounts) };
        switch (m_random() % 6) {
        case 0: return apply([&](Plan now) { return withSeatsPlaced(std::move(now), seat, there); });
        case 1: return apply([&](Plan now) { return withSeatsCopied(std::move(now), seat, there); });
        case 2: return apply([&](Plan now) { return withSeatsClosed(std::move(now), seat, QDate(2026, 12, 1)); });
        case 3: return apply([&](Plan now) { return withAccountsAssigned(std::move(now), account, seat.front()); });
        case 4:
            if (document->canUndo())
                HEADWATER_VERIFY_OK(document->undo());
            return;
        default:
            if (document->canRedo())
                HEADWATER_VERIFY_OK(document->redo());
        }
    }

private:
    QTemporaryDir m_folder; // outlives what is in it

public:
    std::unique_ptr<PlanDocument> document;
    std::optional<Outlook> outlook;

private:
    template <typename Row> decltype(Row::id) any(const CowTable<Row> &table)
    {
        const Row *row = nullptr;
        while (!row)
            row = table.find({ 1 + static_cast<std::int64_t>(m_random()) % table.slotCount() });
        return row->id;
    }
    /// A step that cannot be is none.
    void apply(const PlanDocument::Edit &edit) { (void)document->apply(QStringLiteral("step"), {}, edit); }

    std::mt19937 m_random { 7 };
};

} // namespace

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
        QVERIFY(!view.worth.heads);
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
        const std::vector<Period> quarters = first->expected->reached;
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
        QCOMPARE(open.model().error()->kind, Error::Kind::NotFound);
        open.model().setQuarter(std::nullopt);
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
    }

    void whatIsExpectedFollowsOnlyWhatItIsMadeOf()
    {
        OpenCoverage open;
        open.model().load();
        open.settle();
        const auto before = open.model().view()->expected;
        open.apply([&](Plan plan) -> Result<Plan> { // whom no journey is of, a name, what coverage does not read
            addAccount(plan, "Newcomer", open.c.fells, open.c.atFells);
            CoveredCompany::change(plan.territories, open.c.lakes, [](Territory &lakes) { lakes.name += u'!'; });
            plan.assumptions.edit().add({ {}, QStringLiteral("Time to fill"), 1, 1, 1, {}, {}, {}, {} });
            return plan;
        });
        open.settle();
        QCOMPARE(open.model().view()->expected, before);
        open.apply([&](Plan plan) -> Result<Plan> {
            plan.assumptions.edit().add({ {}, QStringLiteral("Gross margin"), 0.5, 0.5, 0.5, {}, {}, {}, {} });
            return plan;
        });
        open.settle();
        const auto halved = open.model().view()->expected;
        QCOMPARE(halved->visits.wonMargin.front(), before->visits.wonMargin.front() / 2);
        QCOMPARE(halved->visits.places.size(), before->visits.places.size());
        open.apply([&](Plan plan) -> Result<Plan> {
            Effort care = *plan.efforts.begin();
            care.stage = (*std::ranges::find(plan.stages, StageKind::Won, &Stage::kind)).id;
            plan.efforts.edit().add(care);
            return plan;
        });
        open.settle();
        QCOMPARE(open.model().view()->expected->visits.stages.size(), before->visits.stages.size() + 1);
        open.apply([&](Plan plan) -> Result<Plan> { // whose journeys begin elsewhere now
            CoveredCompany::change(plan.accounts, open.c.acme, [&](Account &acme) { acme.territory = open.c.coast; });
            return plan;
        });
        open.settle();
        const auto arrivalsIn = [&](const QuarterVisits &visits, TerritoryId territory) {
            const auto place = std::ranges::find(visits.places, territory, &QuarterVisits::Place::territory);
            return place == visits.places.end() ? 0 : place->arrivals;
        };
        QVERIFY(arrivalsIn(open.model().view()->expected->visits, open.c.coast)
            > 1.5 * arrivalsIn(before->visits, open.c.coast));
    }

    void worthComesWhenWantedAndIsOutdatedUntilCountedAgain()
    {
        OpenCoverage open;
        open.model().load();
        open.model().setSight(CoverageModel::Sight::Worth);
        open.settle();
        const SharedCoverage before = open.model().view();
        QVERIFY(before->worth.heads && !before->worth.heads->empty());
        open.model().setSight(CoverageModel::Sight::View);
        open.apply([&](Plan plan) {
            return withAccountsAssigned(std::move(plan), std::array { open.c.cove }, open.c.atFells);
        });
        open.settle();
        QVERIFY(open.model().view()->worth.isOutdated);
        open.model().setSight(CoverageModel::Sight::Worth);
        open.settle();
        QVERIFY(!open.model().view()->worth.isOutdated);
        QVERIFY(open.model().view()->worth.heads != before->worth.heads);
    }

    void rangeThatCannotBeCountedTakesNothingAway()
    {
        OpenCoverage open;
        open.apply([](Plan plan) -> Result<Plan> {
            Assumption margin;
            margin.key = QStringLiteral("Gross margin");
            margin.value = 0.5;
            margin.low = 0.5;
            margin.high = 3e13; // more than can be added up
            plan.assumptions.edit().add(margin);
            return plan;
        });
        auto batch = open.document->startFacts(QStringLiteral("crm.csv"), QStringLiteral("opportunities"));
        for (int journey = 2; journey < 100; journey += 2) {
            Opportunity won;
            won.externalId = QString::number(journey);
            won.outcome = Outcome::Won;
            won.amount = Money::ofWhole(1'000);
            won.created = QDate(2026, 1, 1);
            won.closed = QDate(2026, 12, 1);
            HEADWATER_VERIFY_OK((*batch)->add(won));
        }
        const auto finished = (*batch)->finish();
        HEADWATER_VERIFY_OK(finished);
        HEADWATER_VERIFY_OK(open.document->applyImport(
            QStringLiteral("Import"), [](Plan plan) -> Result<Plan> { return plan; }, { *finished }));
        open.model().load();
        open.settle();
        QVERIFY(open.model().view()->now->margin.cents > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!open.model().isBusy(), 20'000);
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
        QVERIFY(open.model().isSettled() && !open.model().glance()->range);
        open.apply(
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { open.c.demoNorth }, open.c.coast); });
        open.settle();
        QCOMPARE(open.model().state(), CoverageModel::State::Ready);
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

    void anyWalkOfEditsArrivesWhereTheEngineDoes()
    {
        Walk walk;
        bool wasFollowed = false;
        const auto go = [&](int steps) {
            for (int step = 0; step < steps; ++step) {
                walk.takeAnyStep();
                if (step % 3 == 0)
                    continue; // a step before the answer to the one before
                walk.arrive();
                const CoverageGlance glance = *walk.model().glance();
                const Coverage fresh = walk.fromNothing();
                QCOMPARE(glance.revision, walk.document->revision());
                QCOMPARE(glance.now.demand, fresh.demand);
                QCOMPARE(glance.now.capacity, fresh.capacity);
                const double off = std::abs(glance.now.margin.inUnits() / fresh.margin.inUnits() - 1);
                QVERIFY2(off < 0.03, qPrintable(QString::number(off))); // few seats: see LiveCoverage
                wasFollowed = wasFollowed || !glance.isSettled;
            }
            walk.settle();
            const Coverage fresh = walk.fromNothing();
            QCOMPARE(walk.model().glance()->now.margin, fresh.margin);
            QCOMPARE(walk.model().glance()->now.served, fresh.served);
            QCOMPARE(walk.model().glance()->now.gaps, fresh.gaps.size());
            QCOMPARE(walk.model().view()->now->margin, fresh.margin);
            QCOMPARE(walk.model().view()->revision, walk.document->revision());
        };
        const auto inWorkspace = [&walk](const PlanDocument::WorkspaceEdit &edit) {
            HEADWATER_VERIFY_OK(walk.document->applyToWorkspace(QStringLiteral("scenario"), {}, edit));
        };
        go(8);
        QVERIFY(wasFollowed);
        inWorkspace([](Workspace workspace) {
            return withScenarioDuplicated(std::move(workspace), baselineId, QStringLiteral("Try"), QDateTime());
        });
        go(8);
        QVERIFY(walk.model().glance()->now.margin != walk.model().glance()->baseline.margin);
        inWorkspace([](Workspace workspace) { return withScenarioShown(std::move(workspace), baselineId); });
        go(4);
        walk.model().setQuarter(quarterWith(walk.model().glance()->now.quarter.first.addMonths(3)));
        walk.settle();
        go(2);
    }

    void onlyTheSumsFollowWhereNobodyLooksAtTheRest()
    {
        OpenCoverage open;
        open.model().setSight(CoverageModel::Sight::Glance);
        open.model().setPatience(std::chrono::hours(1));
        open.model().load();
        QTRY_VERIFY(!open.model().isRefreshing());
        const SharedCoverage before = open.model().view();
        QSignalSpy changed(&open.model(), &CoverageModel::changed);
        open.apply(
            [&](Plan plan) { return withSeatsPlaced(std::move(plan), std::array { open.c.demoNorth }, open.c.coast); });
        QVERIFY(!open.model().isGlanceCurrent());
        QTRY_VERIFY(open.model().isGlanceCurrent());
        QVERIFY(!open.model().isRefreshing() && !open.model().isSettled());
        QCOMPARE(open.model().view(), before);
        QVERIFY(open.model().glance()->now.served != before->now->served);
        open.model().setSight(CoverageModel::Sight::View);
        QVERIFY(open.model().isRefreshing());
        open.settle();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(open.model().view()->now->served, open.model().glance()->now.served);
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
