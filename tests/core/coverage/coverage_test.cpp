// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage.h"
#include "core/coverage/coverage_engine.h"
#include "tests/core/coverage/any_company.h"

#include <cmath>

using namespace headwater;
using namespace headwater::test;

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainExampleComesOutAsByHand()
    {
        const ThreeSeats three;
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.demand.count, 12'000); // 100 x 60 + 50 x 120
        QCOMPARE(coverage.capacity.count, 9'000);
        QCOMPARE(coverage.served.count, 9'000);
        QCOMPARE(coverage.share(), std::optional(0.75));
        QCOMPARE(coverage.margin, Money::ofWhole(20'000)); // 100 x 0.5 x 0.4 x 1,000: as observed
        QCOMPARE(useOf(coverage, three.first).used.count, 3'000);
        QCOMPARE(useOf(coverage, three.expert).used.count, 6'000);
        QCOMPARE(useOf(coverage, three.first).onlyHere, 2.0); // 6,000 minutes that only it can do, in 3,000
        QCOMPARE(useOf(coverage, three.expert).onlyHere, 1.0);
        QCOMPARE(coverage.workload.cv, 1.0 / 3); // of 2 and 1: 0.5 / 1.5
        QCOMPARE(coverage.workload.outsideBand, 1.0);
        QCOMPARE(coverage.cells.front().perHour, Money::of(153.85)); // the 51st hour of visits: 4,615.38 / 30
    }

    void hoursAreToldBySeatAndTaskAndByWhoseCustomersTheyServe()
    {
        ThreeSeats three;
        three.setRole(three.specialist, { three.demo, three.visit, three.visit }, 36'525); // 9,000 minutes
        const Coverage coverage = three.coverage();
        QCOMPARE(useOf(coverage, three.first).tasks, std::vector({ TaskUse { three.visit, { 3'000 } } }));
        QCOMPARE(useOf(coverage, three.expert).tasks,
            std::vector({ TaskUse { three.visit, { 3'000 } }, TaskUse { three.demo, { 6'000 } } }));
        const auto &[visits, demos] = std::tie(coverage.cells[0], coverage.cells[1]);
        QCOMPARE(visits.cell.task, three.visit);
        QCOMPARE(visits.byOwner.count, 3'000);
        QCOMPARE(visits.bySpecialists().count, 3'000);
        QCOMPARE(visits.reach, std::size_t { 2 });
        QVERIFY(!visits.onlySeat.isValid());
        QCOMPARE(demos.byOwner.count, 0);
        QCOMPARE(demos.bySpecialists().count, 6'000);
        QCOMPARE(demos.reach, std::size_t { 1 }); // however often the role names a task
        QCOMPARE(demos.onlySeat, three.expert);
    }

    void workAfterTheWinTakesTheHoursThatAreLeftAndWinsNothing()
    {
        ThreeSeats three;
        const Coverage before = three.coverage();
        const StageId won = three.plan.stages.edit().add(Stage { {}, QStringLiteral("Won"), 2, StageKind::Won, 0 });
        const TaskId care = three.plan.tasks.edit().add(Task { {}, QStringLiteral("Care"), {} });
        const ChannelId phone = (*three.plan.channels.begin()).id;
        three.plan.efforts.edit().add(Effort { {}, three.segment, won, care, phone, Minutes { 60 }, Share::full() });
        three.visits.stages.push_back(won);
        three.visits.places[0].visits.push_back(20); // a hundred begin, one in five is won
        three.visits.moves[0] = three.visits.moves[0].withLoneStage();
        three.setRole(three.manager, { three.visit, care }, 12'175);
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.demand.count, before.demand.count + 20 * 60);
        QCOMPARE(coverage.served.count, before.served.count); // visits, which win something, take them all
        QCOMPARE(coverage.margin, before.margin);
        three.setRole(three.manager, { care }, 12'175);
        QCOMPARE(three.coverage().served.count, 6'000 + 1'200); // demos and care
    }

    void marginsBeyondSenseAreRefused()
    {
        ThreeSeats three;
        for (const double margin : { 1e17, 5e17, 1e19, 1e25, 1e300 }) { // cents of one journey that is won
            three.visits.wonMargin = { margin };
            HEADWATER_VERIFY_ERROR(coverageOf(three.plan, three.visits, quarter), InvalidInput);
        }
    }

    void workThatHangsOnOneSeatNamesIt()
    {
        ThreeSeats three;
        const auto whoAlone = [&three] {
            std::vector<SeatId> seats;
            for (const ServedCell &cell : three.coverage().cells)
                seats.push_back(cell.onlySeat);
            return seats;
        };
        QVERIFY((whoAlone() == std::vector { three.first, three.expert }));
        three.filledSeat("D2", three.specialist, three.east);
        QVERIFY((whoAlone() == std::vector { three.first, SeatId {} }));
        Seat gone = *three.plan.seats.find(three.first);
        gone.status = SeatStatus::Vacant; // nobody sits there: nobody reaches the visits
        three.plan.seats.edit().put(gone);
        QVERIFY((whoAlone() == std::vector { SeatId {}, SeatId {} }));
    }

    void customersOfARegionAreServedByTheirOwnerAndWhoeverSpansIt()
    {
        ThreeSeats three;
        three.filledSeat("D2", three.specialist, three.east); // below the region: its customers are not its
        Account global = *three.plan.accounts.find(three.account);
        global.territory = three.world;
        three.plan.accounts.edit().put(global);
        three.visits.places = { { three.world, 0, 100, { 100, 50 } }, { {}, 0, 10, { 10, 5 } } };
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.cells.size(), std::size_t { 4 });
        const auto &[visits, demos] = std::tie(coverage.cells[0], coverage.cells[1]);
        QCOMPARE(visits.cell.owner, three.first);
        QCOMPARE(visits.byOwner.count, 3'000);
        QCOMPARE(demos.onlySeat, three.expert);
        QCOMPARE(demos.served.count, 6'000);
        QVERIFY(worthOf(coverage, three.manager, three.world) > Money {});
        QCOMPARE(worthOf(coverage, three.manager, three.east), Money {});
        for (const std::size_t unknown : { 2u, 3u }) // of no territory: nobody spans it
            QCOMPARE(coverage.cells[unknown].reach, std::size_t { 0 });
    }

    void whatIsMissingIsWorthWhatItWouldWin()
    {
        const ThreeSeats three;
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.gaps.size(), std::size_t { 1 });
        QCOMPARE(coverage.gaps.front().task, three.visit);
        QCOMPARE(coverage.gaps.front().missing.count, 3'000);
        QCOMPARE(coverage.gaps.front().worth, Money::of(6'666.70)); // 30 x 153.85 + 20 x 102.56
        QCOMPARE(worthOf(coverage, three.manager, three.east), Money::of(6'666.67)); // 26,666.67 instead of 20,000
        QCOMPARE(worthOf(coverage, three.manager, three.west), Money {});
        QCOMPARE(worthOf(coverage, three.specialist, three.east), Money {});
    }

    void ofAGapLessThanFourFifthsIsDone()
    {
        QVERIFY(!isGap({}, {})); // no work
        QVERIFY(!isGap(Minutes { 5 }, Minutes { 4 }));
        QVERIFY(isGap(Minutes { 5 }, Minutes { 3 }));
        ThreeSeats three;
        three.setRole(three.manager, { three.visit }, 19'480); // 4,800 of 6,000 minutes
        QVERIFY(three.coverage().gaps.empty());
        three.setRole(three.manager, { three.visit }, 19'475);
        QCOMPARE(three.coverage().gaps.front().needed.count, 6'000);
        QCOMPARE(three.coverage().gaps.front().missing.count, 1'201);
    }

    void workDoneUpToTheBoundOfItsPieceIsNoGap()
    {
        QVERIFY(rc::check("whatever the minutes", [] {
            ThreeSeats three;
            three.setRole(three.specialist, { three.visit, three.demo }, 24'350);
            Demand demand;
            demand.tasks = { three.visit, three.demo };
            const Minutes asked { *rc::gen::inRange(1, 7'000) };
            demand.cells.push_back({ three.east, three.segment, three.visit, {}, asked });
            demand.cells.push_back({ three.east, three.segment, three.demo, {}, Minutes { 100'000 } });
            CoverageNetwork network(three.plan, demand, seatCapacities(three.plan, quarter));
            network.setValues(0, { 9, 9, 1 });
            network.setValues(1, { 5, 5, 5 });
            RC_ASSERT(network.solve({}).has_value());
            RC_ASSERT(network.served(1).count > 0 || network.served(0).count == 6'000);
            RC_ASSERT(!isGap(asked, network.served(0)));
        }));
    }

    void theGapsOfTheFiguresAreThoseOfTheReport()
    {
        QVERIFY(rc::check("counted from the cells = counted along the way", [] {
            ThreeSeats three;
            three.visits.places.front().visits = { *rc::gen::inRange(0, 200) * 1.0, *rc::gen::inRange(0, 80) * 1.0 };
            CoverageEngine engine(three.plan, three.visits, quarter, {});
            RC_ASSERT(engine.solve({}).has_value());
            std::size_t gaps = 0;
            for (const ServedCell &cell : engine.report(0.2).cells) // one a task here
                gaps += isGap(cell.cell.demand, cell.served) ? 1 : 0;
            RC_ASSERT(engine.figures().gaps == gaps && engine.report(0.2).gaps.size() == gaps);
        }));
    }

    void aSecondAccountManagerBringsWhatWasForetold()
    {
        ThreeSeats three;
        CoverageOptions options;
        options.observed = three.coverage().stages;
        three.second = three.filledSeat("A2", three.manager, three.east);
        three.own({ { three.first, Share::of(0.5) }, { three.second, Share::of(0.5) } });
        const Coverage coverage = three.coverage(options);
        QCOMPARE(coverage.share(), std::optional(1.0));
        QCOMPARE(coverage.margin, Money::of(26'666.67));
        QVERIFY(coverage.gaps.empty());
        QVERIFY(coverage.worth.empty());
    }

    /// A segment has one chain: it was observed under what its leaves had together.
    void leavesOfASegmentAreComparedWithTheirMean()
    {
        ThreeSeats three;
        three.setRole(three.manager, { three.visit }, 24'350); // all 6,000 minutes of East
        three.setRole(three.specialist, { three.demo }, 48'700); // all 12,000 of both
        three.visits.places.push_back({ three.west, 0, 100, { 100, 50 } }); // where nobody visits
        const Coverage coverage = three.coverage();
        QCOMPARE(coverage.served.count, 18'000);
        // The half that went on were all in East, where it is twice the mean; none in West: together as observed.
        QCOMPARE(coverage.margin, Money::ofWhole(40'000));
        QVERIFY(std::abs(worthOf(coverage, three.manager, three.west).inUnits() - 40'000) < 0.5);
    }

    void accountsWithoutOwnerWaitForASpecialist()
    {
        ThreeSeats three;
        three.own({});
        const Coverage alone = three.coverage();
        QCOMPARE(alone.served.count, 6'000); // the demos
        QCOMPARE(useOf(alone, three.first).used.count, 0);
        three.setRole(three.specialist, { three.demo, three.visit }, 24'350);
        const Coverage helped = three.coverage();
        QCOMPARE(helped.served.count, 6'000); // the same hours, now for whichever work wins more
        QCOMPARE(helped.demand.count, 12'000);
    }

    void nothingToDoAndNobodyToDoItAreNoTrouble()
    {
        ThreeSeats three;
        three.visits.places.clear();
        const Coverage idle = three.coverage();
        QCOMPARE(idle.demand.count, 0);
        QVERIFY(!idle.share());
        QCOMPARE(idle.margin, Money {});
        ThreeSeats empty;
        for (const SeatId seat : { empty.first, empty.expert }) {
            Seat row = *empty.plan.seats.find(seat);
            row.status = SeatStatus::Vacant;
            empty.plan.seats.edit().put(row);
        }
        const Coverage none = empty.coverage();
        QCOMPARE(none.served.count, 0);
        QCOMPARE(none.capacity.count, 0);
        QCOMPARE(none.share(), std::optional(0.0));
    }

    void noSeatAndNoCellIsOverfilled()
    {
        QVERIFY(rc::check("used <= capacity, served <= demand, sums agree", [] {
            const AnyCompany company;
            const CoverageNetwork network = company.solved();
            const std::vector<SeatCapacity> capacities = seatCapacities(company.base.plan, quarter);
            const std::vector<CoverageNetwork::Reach> reaches = network.reaches();
            std::int64_t used = 0;
            std::int64_t served = 0;
            std::map<SeatId, std::int64_t> owned;
            for (std::size_t i = 0; i < capacities.size(); ++i) {
                RC_ASSERT(network.used(i).count >= 0 && network.used(i).count <= capacities[i].minutes.count);
                std::int64_t onTasks = 0;
                for (const TaskUse &use : network.usedByTask(i))
                    onTasks += use.minutes.count;
                RC_ASSERT(onTasks == network.used(i).count);
                used += network.used(i).count;
            }
            for (std::size_t i = 0; i < company.demand.cells.size(); ++i) {
                RC_ASSERT(network.served(i).count >= 0 && network.served(i) <= company.demand.cells[i].demand);
                RC_ASSERT(network.servedByOwner(i).count >= 0 && network.servedByOwner(i) <= network.served(i));
                RC_ASSERT(company.demand.cells[i].owner.isValid() || network.servedByOwner(i).count == 0);
                owned[company.demand.cells[i].owner] += network.servedByOwner(i).count;
                RC_ASSERT(reaches[i].seats > 0 || network.served(i).count == 0);
                served += network.served(i).count;
            }
            RC_ASSERT(used == served);
            for (std::size_t i = 0; i < capacities.size(); ++i) {
                const Seat &seat = *company.base.plan.seats.find(capacities[i].seat);
                if (seat.role == company.base.manager) // serves what it owns, nothing else
                    RC_ASSERT(owned[seat.id] == network.used(i).count);
            }
        }));
    }

    void oneMoreSpecialistGainsWhatAFreshSolutionSays()
    {
        QVERIFY(rc::check("gain by repair = difference of two solutions", [] {
            AnyCompany company;
            CoverageNetwork network = company.solved();
            const Role role = *company.base.plan.roles.find(company.base.specialist);
            const TerritoryId territory = company.anyTerritory();
            const double before = network.value();
            const double gain = network.gainOfSeat(role, territory, Minutes { 6'000 });
            RC_ASSERT(network.value() == before); // nothing stays behind
            company.base.filledSeat("New", role.id, territory);
            RC_ASSERT(std::abs(company.solved().value() - before - gain) < 1e-6);
            RC_ASSERT(gain >= 0);
        }));
    }

    void twoSeatsTogetherGainNoMoreThanEachAlone()
    {
        QVERIFY(rc::check("substitutes (Gale and Politof 1981), specialists, account managers or one of each", [] {
            AnyCompany company;
            CoverageNetwork network = company.solved();
            CoverageNetwork both = network;
            double alone = 0;
            for (int seat = 0; seat < 2; ++seat) {
                const Role role = *company.base.plan.roles.find(company.anyRole());
                const TerritoryId there = company.anyTerritory();
                alone += network.gainOfSeat(role, there, Minutes { 6'000 });
                both.addOneMore(role, there, Minutes { 6'000 });
            }
            RC_ASSERT(both.solve({}).has_value());
            RC_ASSERT(both.value() - network.value() <= alone + 1e-6);
            RC_ASSERT(both.value() >= network.value());
        }));
    }

    void twoSpecialistsInThePlanGainNoMoreThanEachAlone()
    {
        QVERIFY(rc::check("the same with seats of the plan", [] {
            AnyCompany company;
            CoverageNetwork network = company.solved();
            const Role role = *company.base.plan.roles.find(company.base.specialist);
            const TerritoryId here = company.anyTerritory();
            const TerritoryId there = company.anyTerritory();
            const double alone = network.gainOfSeat(role, here, Minutes { 6'000 })
                + network.gainOfSeat(role, there, Minutes { 6'000 });
            const double before = network.value();
            company.base.filledSeat("New", role.id, here);
            company.base.filledSeat("Newer", role.id, there);
            RC_ASSERT(company.solved().value() - before <= alone + 1e-6);
        }));
    }

    void oneMoreSeatOfAnyKindNeverLowersWhatHoursAreWorth()
    {
        QVERIFY(rc::check("value with a seat >= value without", [] {
            AnyCompany company;
            const double before = company.solved().value();
            company.addSeatOf(company.anyRole());
            RC_ASSERT(company.solved().value() >= before);
        }));
    }

    void moreSeatsNeverLowerTheMargin()
    {
        QVERIFY(rc::check("margin with more hours of any seat >= margin before", [] {
            ThreeSeats three;
            three.second = three.filledSeat("A2", three.manager, *rc::gen::element(three.east, three.west));
            three.own({ { three.first, Share::of(0.6) }, { three.second, Share::of(0.4) } });
            three.setRole(three.specialist, { three.demo, three.visit }, *rc::gen::inRange(8'000, 60'000));
            three.setRole(three.manager, { three.visit }, *rc::gen::inRange(4'000, 30'000));
            three.visits.places.push_back({ three.west, 0, 40, { 40, 30 } });
            const Coverage before = three.coverage();
            const RoleId more = *rc::gen::element(three.manager, three.specialist);
            const SeatId added = three.filledSeat("New", more, *rc::gen::element(three.world, three.west, three.east));
            if (more == three.manager)
                three.own(
                    { { three.first, Share::of(0.3) }, { three.second, Share::of(0.4) }, { added, Share::of(0.3) } });
            const Coverage after = three.coverage(CoverageOptions::besides(before));
            RC_ASSERT(after.margin.inUnits() >= before.margin.inUnits() * (1 - 0.001)); // as close as it is solved
        }));
    }

    void moreSelfServeNeverAsksForMoreHours()
    {
        QVERIFY(rc::check("hours asked for fall by the share that the web takes over", [] {
            ThreeSeats three;
            const auto efforts = three.plan.efforts;
            const Minutes before = three.coverage().demand;
            const EffortId id = *rc::gen::element(EffortId { 1 }, EffortId { 2 });
            Effort effort = *efforts.find(id);
            effort.share = Share { *rc::gen::inRange(0, Share::whole + 1) };
            Effort onTheWeb = effort;
            onTheWeb.channel
                = three.plan.channels.edit().add(Channel { {}, QStringLiteral("Web"), ChannelKind::SelfServe });
            onTheWeb.share = Share { Share::whole - effort.share.parts };
            three.plan.efforts.edit().put(effort);
            three.plan.efforts.edit().add(onTheWeb);
            const auto less = 6'000.0 * onTheWeb.share.asFraction(); // each of the two asks for 6,000 minutes
            RC_ASSERT(std::abs(static_cast<double>(before.count - three.coverage().demand.count) - less) <= 1);
        }));
    }

    void itCanBeCancelled()
    {
        const ThreeSeats three;
        Cancellation cancellation;
        cancellation.cancel();
        const Result<Coverage> result = coverageOf(three.plan, three.visits, quarter, {}, cancellation);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void changesThatMayBeTheSolversOwnAreNoChanges()
    {
        const Money before = Money::ofWhole(6'800'000);
        QCOMPARE(marginChange(before - Money::ofWhole(16), before), Money());
        QCOMPARE(marginChange(before + Money::ofWhole(6'799), before), Money());
        QCOMPARE(marginChange(before + Money::ofWhole(6'800), before), Money::ofWhole(6'800));
        QCOMPARE(marginChange(before - Money::ofWhole(40'000), before), Money::ofWhole(-40'000));
        QCOMPARE(marginChange(Money::ofWhole(1), Money()), Money::ofWhole(1));
    }
};

QTEST_GUILESS_MAIN(CoverageTest)

#include "coverage_test.moc"
