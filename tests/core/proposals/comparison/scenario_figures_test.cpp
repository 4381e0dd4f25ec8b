// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/contacts/single_points.h"
#include "core/coverage/expected_visits.h"
#include "core/proposals/comparison/scenario_figures.h"
#include "core/proposals/natural_turnover.h"
#include "core/proposals/report/findings.h"
#include "tests/core/exchange/import_support.h"
#include "tests/core/journeys/log_support.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace headwater;
using namespace headwater::test;

namespace {

/// The small company with an hour of demos at Interest, for journeys of Acme that begin twice a week and are all won.
struct WorkingCompany : SmallCompany {
    TaskId task;
    SharedColumns columns;

    WorkingCompany()
        : SmallCompany(smallCompany())
    {
        task = plan.tasks.edit().add(Task { {}, QStringLiteral("Demo"), {} });
        const StageId interest = plan.stages.edit().add({ {}, QStringLiteral("Interest"), 1, StageKind::Open, 10 });
        plan.stages.edit().add({ {}, QStringLiteral("Won"), 2, StageKind::Won, 0 });
        const SegmentId all = plan.segments.edit().add(Segment { {}, {}, QStringLiteral("All") });
        const ChannelId phone
            = plan.channels.edit().add(Channel { {}, QStringLiteral("Phone"), ChannelKind::Assisted });
        plan.efforts.edit().add(Effort { {}, all, interest, task, phone, Minutes { 60 }, Share::full() });
        Account account = *plan.accounts.find(acme);
        account.segment = all;
        plan.accounts.edit().put(account);
        Role role = *plan.roles.find(demo);
        role.tasks = { task };
        role.perYear = Minutes::ofHours(20);
        plan.roles.edit().put(role);
        Seat seat = *plan.seats.find(demoNorth);
        seat.status = SeatStatus::Filled;
        plan.seats.edit().put(seat);
        columns = std::make_shared<const EventColumns>(journeysOfAcme());
    }

    static EventColumns journeysOfAcme()
    {
        std::vector<JourneyEvent> events;
        std::vector<Opportunity> deals;
        for (int i = 0; i < 208; ++i) {
            const QString name = QString::number(i);
            const qint64 begin = monday + (i / 2) * 7 * dayLength;
            events.push_back({ name, QStringLiteral("Acme"), QStringLiteral("Interest"), {}, {}, begin });
            events.push_back({ name, QStringLiteral("Acme"), QStringLiteral("Won"), {}, {}, begin + dayLength });
        }
        return loaded(events).columns;
    }

    Scenario scenario(std::int64_t id, const char *name, const Plan &of) const
    {
        Scenario made;
        made.id = ScenarioId { id };
        made.name = QString::fromLatin1(name);
        made.plan = of;
        return made;
    }
};

ScenarioQuestion asked(
    std::vector<Scenario> scenarios, const Plan &baseline, const SharedColumns &columns = {}, bool withRanges = true)
{
    ScenarioQuestion question;
    question.scenarios = std::move(scenarios);
    question.baseline = baseline;
    question.columns = columns;
    question.withRanges = withRanges;
    return question;
}

} // namespace

class ScenarioFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutJourneysThePlansAreCounted()
    {
        WorkingCompany c;
        const Plan lean = *withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 1, 1));
        const auto figures
            = *scenarioFigures(asked({ c.scenario(1, "Baseline", c.plan), c.scenario(2, "Lean", lean) }, c.plan));
        QCOMPARE(figures.size(), std::size_t { 2 });
        QCOMPARE(figures[0].changes, ChangeCounts {});
        QCOMPARE(figures[0].figures.seats(), 5);
        QCOMPARE(figures[1].figures.seats(), 4);
        QVERIFY(figures[1].changes.deleted == 1);
        QVERIFY(!figures[0].coverage && !figures[1].range);
        QCOMPARE(figures[1].stability.share(), std::optional(0.5)); // Acme of two loses its person
        QCOMPARE(figures[0].seatsByRole.at(c.accountManager), 3);
        QCOMPARE(figures[1].seatsByRole.at(c.accountManager), 2);
        QCOMPARE(figures[0].seatsByTerritory.at(c.north), 3);
        QCOMPARE(figures[1].seatsByTerritory.at(c.north), 2);
        QCOMPARE(figures[1].seatsByTerritory.at(c.world), 4);
        QVERIFY(!figures[1].seatsByTerritory.contains(c.fells));
    }

    void aScenarioThatChangesNothingIsCoveredAsTheBaseline()
    {
        const WorkingCompany c;
        const auto figures = *scenarioFigures(
            asked({ c.scenario(1, "Baseline", c.plan), c.scenario(2, "Same", c.plan) }, c.plan, c.columns));
        QVERIFY(figures[0].coverage && figures[0].coverage->demand.count > 0);
        QVERIFY(*figures[0].coverage == *figures[1].coverage);
        QVERIFY(figures[0].range && figures[0].range->lowShare <= figures[0].coverage->share());
    }

    void theWayThereIsThatOfTheGlidePath()
    {
        const WorkingCompany c;
        const Plan lean = *withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 1, 1));
        ScenarioQuestion question = asked({ c.scenario(1, "Baseline", c.plan), c.scenario(2, "Lean", lean) }, c.plan);
        QVERIFY(!scenarioFigures(question)->back().afterAYear); // nobody asked
        question.facts = std::make_shared<const FactList>();
        const auto figures = *scenarioFigures(question);
        QCOMPARE(figures[0].afterAYear->p90, 0);
        QCOMPARE(figures[0].afterAYear->reached, 1.0);
        const std::optional<VacancyForecast> forecast = *naturalTurnover(c.plan, *question.facts, nullptr, 4);
        const GlidePath path = *glidePath(c.plan, lean, *forecast, {});
        QCOMPARE(figures[1].afterAYear->mean, path.quarters.back().mean);
        QVERIFY(figures[1].afterAYear->reached > 0 && figures[1].afterAYear->reached < 1); // Ann sits there
    }

    void withoutADayToReckonFromTurnoverIsNotKnown()
    {
        WorkingCompany c;
        PlanInfo info = *c.plan.info.begin();
        info.startsOn = {};
        c.plan.info.edit().put(info);
        const Plan lean = *withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 1, 1));
        ScenarioQuestion question = asked({ c.scenario(1, "Baseline", c.plan), c.scenario(2, "Lean", lean) }, c.plan);
        question.facts = std::make_shared<const FactList>();
        QVERIFY(!*naturalTurnover(c.plan, *question.facts, nullptr, 4));
        const std::vector<ScenarioFigures> told = *scenarioFigures(question);
        QVERIFY(!told.front().afterAYear && !told.back().afterAYear);
        ProposalQuestion proposal;
        proposal.before = c.plan;
        proposal.baseline = c.plan;
        proposal.after = lean;
        proposal.facts = question.facts;
        QVERIFY(!proposalFindings(proposal)->glide);
    }

    void whatIsKnownOfAPlanIsNotCountedAgain()
    {
        const WorkingCompany c;
        const Plan lean = *withSeatsClosed(c.plan, std::array { c.atFells }, QDate(2027, 1, 1));
        ScenarioQuestion question
            = asked({ c.scenario(1, "Baseline", c.plan), c.scenario(2, "Lean", lean) }, c.plan, c.columns);
        question.known = *scenarioFigures(question);
        question.known[0].singlePoints = 99; // to tell what was taken over
        question.known[1].singlePoints = 99;
        question.scenarios = { c.scenario(2, "Leaner", lean), c.scenario(1, "Baseline", c.plan) };
        auto figures = *scenarioFigures(question);
        QCOMPARE(figures[0].name, QStringLiteral("Leaner"));
        QCOMPARE(figures[0].singlePoints, std::size_t { 99 });
        QCOMPARE(figures[1].singlePoints, std::size_t { 99 });
        question.scenarios[0].plan = c.plan; // the scenario was taken back to the baseline
        figures = *scenarioFigures(question);
        QVERIFY(figures[0].singlePoints != 99);
        QCOMPARE(figures[0].changes, ChangeCounts {});
    }

    void eachScenarioIsCoveredAsAlone()
    {
        const WorkingCompany c;
        Plan more = c.plan;
        Role role = *more.roles.find(c.demo);
        role.perYear = Minutes::ofHours(60);
        more.roles.edit().put(role);
        const auto figures = *scenarioFigures(
            { { c.scenario(1, "Baseline", c.plan), c.scenario(2, "More", more) }, c.plan, c.columns, {}, false });
        QVERIFY(*figures[1].coverage->share() > *figures[0].coverage->share());
        const auto expected = *expectedVisits(*c.columns, journeyContext(*c.columns, more), more, std::nullopt);
        const auto observed = *expectedVisits(*c.columns, journeyContext(*c.columns, c.plan), c.plan, std::nullopt);
        CoverageOptions options = CoverageOptions::besides(*coverageOf(c.plan, observed.visits, observed.quarter));
        const Coverage alone = *coverageOf(more, expected.visits, expected.quarter, options);
        QCOMPARE(figures[1].coverage->served, alone.served);
        QCOMPARE(figures[1].coverage->margin, alone.margin);
        QVERIFY(!figures[1].range);
        QCOMPARE(figures[1].singlePoints, singlePointsOf(more, alone).size());
    }

    void itCanBeCancelledAndSaysHowFarItIs()
    {
        const WorkingCompany c;
        Cancellation cancellation;
        std::vector<double> told;
        const auto found
            = scenarioFigures({ { c.scenario(1, "Baseline", c.plan), c.scenario(2, "Same", c.plan) }, c.plan, {}, {} },
                cancellation, [&](double share) {
                    told.push_back(share);
                    cancellation.cancel();
                });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told.size(), std::size_t { 1 });
        QVERIFY(told.front() > 0 && told.front() < 1);
    }

    void rowsThatWereMovedAndChangedCountAsBoth()
    {
        using Action = Change::Action;
        const auto of = [](Action action) { return Change { action, {}, 0, {}, {} }; };
        const ChangeCounts counts = countsOf(std::vector {
            of(Action::Add), of(Action::Delete), of(Action::Move), of(Action::Change), of(Action::MoveAndChange) });
        QCOMPARE(counts, (ChangeCounts { 1, 1, 2, 2 }));
    }
};

QTEST_GUILESS_MAIN(ScenarioFiguresTest)
#include "scenario_figures_test.moc"
