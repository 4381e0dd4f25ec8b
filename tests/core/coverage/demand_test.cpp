// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/demand.h"
#include "core/coverage/lacks.h"
#include "tests/core/coverage/three_seats.h"

#include <rapidcheck.h>

#include <cmath>

using namespace headwater;
using namespace headwater::test;

namespace {

std::map<SeatId, std::int64_t> minutesByOwner(const ThreeSeats &three, TaskId task)
{
    std::map<SeatId, std::int64_t> minutes;
    for (const Cell &cell : demandOf(three.plan, three.visits).cells)
        minutes[cell.owner] += cell.task == task ? cell.demand.count : 0;
    return minutes;
}

AccountId addCustomer(ThreeSeats &three, Money potential, std::vector<OwnerShare> owners)
{
    Account account = *three.plan.accounts.find(three.account);
    account.id = {};
    account.externalId.clear();
    account.potential = potential;
    account.owners = std::move(owners);
    return three.plan.accounts.edit().add(account);
}

} // namespace

class DemandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsVisitsTimesTheTimeOfPeople()
    {
        ThreeSeats three;
        Effort half = *three.plan.efforts.find(EffortId { 1 });
        half.share = Share::of(0.5);
        three.plan.efforts.edit().put(half);
        Effort longer = half;
        longer.perVisit = Minutes { 90 };
        longer.share = Share::of(0.25);
        three.plan.efforts.edit().add(longer);
        QCOMPARE(demandOf(three.plan, three.visits).minutesPerVisit(0, 0, 0), 0.5 * 60 + 0.25 * 90);
        QCOMPARE(minutesByOwner(three, three.visit)[three.first], 5'250); // 100 visits x 52.5
        QCOMPARE(minutesByOwner(three, three.demo)[three.first], 6'000);
    }

    void customersShareTheWorkByTheirPotential()
    {
        ThreeSeats three;
        three.second = three.filledSeat("A2", three.manager, three.east);
        addCustomer(three, {}, { { three.second, Share::full() } });
        auto minutes = minutesByOwner(three, three.visit);
        QCOMPARE(minutes[three.first], 3'000); // no potential is known of either: evenly
        QCOMPARE(minutes[three.second], 3'000);
        addCustomer(three, Money::ofWhole(2'000), { { three.second, Share::of(0.5) } });
        minutes = minutesByOwner(three, three.visit);
        QCOMPARE(minutes[three.first], 0); // the one of which it is known has all
        QCOMPARE(minutes[three.second], 3'000);
        QCOMPARE(minutes[SeatId {}], 3'000); // half of it nobody owns
    }

    void journeysOfASegmentWithoutWorkAreCounted()
    {
        ThreeSeats three;
        QCOMPARE(askingJourneys(three.plan, three.visits).withoutWork, 0.0);
        three.visits.segments.push_back({}); // customers without a segment
        three.visits.places.push_back({ three.west, 1, 25, { 25, 10 } });
        three.visits.moves.push_back(three.visits.moves[0]);
        three.visits.wonMargin.push_back(0);
        const AskingJourneys journeys = askingJourneys(three.plan, three.visits);
        QCOMPARE(journeys.all, 125.0);
        QCOMPARE(journeys.withoutWork, 25.0);
    }

    void workWithoutCustomersIsNobodys()
    {
        ThreeSeats three;
        three.plan.accounts.edit().remove(three.account);
        QCOMPARE(minutesByOwner(three, three.visit), (std::map<SeatId, std::int64_t> { { SeatId {}, 6'000 } }));
    }

    void howeverItIsSharedAllOfItIsThere()
    {
        QVERIFY(rc::check("cells of a task add up to its work, to half a minute each; none is empty or doubled", [] {
            ThreeSeats three;
            three.second = three.filledSeat("A2", three.manager, three.east);
            const int customers = *rc::gen::inRange(0, 6);
            for (int i = 0; i < customers; ++i) {
                const auto first = *rc::gen::inRange(0, Share::whole + 1);
                addCustomer(three, Money { *rc::gen::inRange(0, 100'000) },
                    { { three.first, Share { first } }, { three.second, Share { (Share::whole - first) / 2 } } });
            }
            three.visits.places.front().visits = { *rc::gen::inRange(0, 500) / 7.0, *rc::gen::inRange(0, 500) / 7.0 };
            const Demand demand = demandOf(three.plan, three.visits);
            std::map<std::pair<TaskId, SeatId>, int> seen;
            double visits = 0;
            for (const Cell &cell : demand.cells) {
                RC_ASSERT(cell.demand.count > 0);
                RC_ASSERT(++seen[std::pair(cell.task, cell.owner)] == 1);
                visits += cell.task == three.visit ? static_cast<double>(cell.demand.count) : 0;
            }
            RC_ASSERT(std::abs(visits - 60 * three.visits.places.front().visits[0]) <= 1.5);
        }));
    }

    void placesFollowAccountsAsIfMadeAnew()
    {
        ThreeSeats three;
        PlaceAccounts accounts(three.plan, three.visits);
        const AccountId added = addCustomer(three, Money::ofWhole(5), { { three.expert, Share::full() } });
        const Demand demand = demandOf(three.plan, three.visits);
        accounts.add(*three.plan.accounts.find(added));
        QCOMPARE(accounts.cellsOf(three.plan, three.visits, demand, 0), demand.cells);
        accounts.remove(*three.plan.accounts.find(added));
        Account elsewhere = *three.plan.accounts.find(added);
        elsewhere.territory = three.west; // where no work is expected
        QVERIFY(!accounts.placeOf(elsewhere));
        three.plan.accounts.edit().remove(added);
        QCOMPARE(accounts.cellsOf(three.plan, three.visits, demand, 0), demandOf(three.plan, three.visits).cells);
    }

    void whatIsLackingIsNamed()
    {
        ThreeSeats three;
        QVERIFY(lacksOf(three.plan, three.coverage()).empty());
        three.setRole(three.manager, { three.visit }, 0);
        three.setRole(three.specialist, { three.demo }, 0);
        QCOMPARE(lacksOf(three.plan, three.coverage()), std::vector { CoverageLack::Hours });
        three.visits.places.clear();
        QCOMPARE(lacksOf(three.plan, three.coverage()), (std::vector { CoverageLack::Journeys, CoverageLack::Hours }));
        three.plan.efforts = {};
        three.plan.seats = {};
        QCOMPARE(lacksOf(three.plan, three.coverage()), (std::vector { CoverageLack::Efforts, CoverageLack::Seats }));
    }
};

QTEST_GUILESS_MAIN(DemandTest)

#include "demand_test.moc"
