// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "tests/bench/bench_company.h"

#include <random>

namespace headwater::bench {

inline const Period quarter { QDate(2027, 1, 1), QDate(2027, 3, 31) };
inline constexpr std::size_t openStages = 6;

/// A generated company in which every one of the twelve tasks is asked for before the order is won, and journeys that
/// ask for a little more than everybody's hours.
struct Busy {
    Plan plan;
    QuarterVisits visits;
};

inline void askForAllTasks(Plan &plan)
{
    auto efforts = plan.efforts.edit();
    for (const Stage &stage : plan.stages) {
        if (stage.kind != StageKind::Won)
            continue;
        for (Effort effort : CowTable<Effort>(plan.efforts)) {
            if (effort.stage != stage.id)
                continue;
            effort.stage = StageId { openStages };
            efforts.put(effort);
        }
    }
}

inline StageMoves chain()
{
    StageMoves moves { openStages, std::vector<double>(openStages), std::vector<double>(openStages * openStages),
        std::vector<double>(openStages) };
    moves.starts[0] = 1;
    for (std::size_t stage = 0; stage + 1 < openStages; ++stage)
        moves.moves[stage * openStages + stage + 1] = 0.8;
    moves.moves[3 * openStages + 2] = 0.05; // some go back
    moves.won.back() = 0.6;
    return moves;
}

inline void addPlaces(Busy &busy, double arrivalsPerAccount)
{
    std::map<std::pair<TerritoryId, SegmentId>, double> accounts;
    for (const Account &account : busy.plan.accounts)
        ++accounts[{ account.territory, account.segment }];
    std::mt19937 random(3);
    busy.visits.places.clear();
    for (const auto &[place, count] : accounts) {
        QuarterVisits::Place &made = busy.visits.places.emplace_back();
        made.territory = place.first;
        made.segment = static_cast<std::size_t>(place.second.value - 1);
        made.arrivals = arrivalsPerAccount * count * (0.5 + static_cast<double>(random() % 1000) / 1000);
        double visits = made.arrivals;
        for (std::size_t stage = 0; stage < openStages; ++stage, visits *= 0.8)
            made.visits.push_back(visits);
    }
}

inline const Busy &busyCompany(std::int64_t divisor)
{
    static std::map<std::int64_t, Busy> known;
    const auto found = known.find(divisor);
    if (found != known.end())
        return found->second;
    Busy &busy = known[divisor];
    busy.plan = bench::companyOf(divisor).workspace.baseline().plan;
    askForAllTasks(busy.plan);
    for (const Segment &segment : busy.plan.segments) {
        busy.visits.segments.push_back(segment.id);
        busy.visits.moves.push_back(chain());
        busy.visits.wonMargin.push_back(1'000'000.0 * static_cast<double>(segment.id.value));
    }
    for (std::size_t stage = 1; stage <= openStages; ++stage)
        busy.visits.stages.push_back(StageId { static_cast<std::int64_t>(stage) });
    addPlaces(busy, 1);
    double hours = 0;
    for (const SeatCapacity &seat : seatCapacities(busy.plan, quarter))
        hours += static_cast<double>(seat.minutes.count);
    double work = 0;
    for (const Cell &cell : demandOf(busy.plan, busy.visits).cells)
        work += static_cast<double>(cell.demand.count);
    addPlaces(busy, 1.05 * hours / work);
    return busy;
}

} // namespace headwater::bench
