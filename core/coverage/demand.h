// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/journey_value.h"
#include "core/plan/plan.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace headwater {

/// Work of one sort for the customers of one segment in one territory (a leaf, or a region's own) whom the same seat
/// owns.
struct Cell {
    TerritoryId territory;
    SegmentId segment;
    TaskId task;
    SeatId owner; ///< none: accounts without owner
    Minutes demand;
    std::size_t place = 0; ///< in QuarterVisits::places
    bool operator==(const Cell &) const = default;
};

/// Whether seats of the role do such work, wherever they reach it.
bool does(const Role &role, SegmentId segment, TaskId task);

struct Demand {
    std::vector<Cell> cells; ///< those with work, by place, task, owner
    /// Minutes that a visit takes people, per (segment, stage, task): what the cells were made of.
    std::vector<double> perVisit;
    std::size_t stages = 0;
    std::vector<TaskId> tasks;
    double minutesPerVisit(std::size_t segment, std::size_t stage, std::size_t task) const
    {
        return perVisit[(segment * stages + stage) * tasks.size() + task];
    }
};

/// Which accounts share the work of which place, by territory and segment.
class PlaceAccounts
{
public:
    PlaceAccounts(const Plan &plan, const QuarterVisits &visits);

    void add(const Account &account);
    void remove(const Account &account);
    /// Where no work is expected there is no place.
    std::optional<std::size_t> placeOf(const Account &account) const;
    /// What the place needs, shared out among its accounts by their potential (evenly where none is known), and those
    /// by their owners' shares. By task, owner.
    std::vector<Cell> cellsOf(
        const Plan &plan, const QuarterVisits &visits, const Demand &demand, std::size_t place) const;

private:
    std::unordered_map<TerritoryId, std::unordered_map<SegmentId, std::size_t>> m_places;
    std::vector<std::vector<AccountId>> m_accounts; ///< by place; sorted
};

/// H[t,g,k] of model.md, section 3: expected visits x share of the channel x time, over the stages and the channels of
/// people, of all places.
Demand demandOf(const Plan &plan, const QuarterVisits &visits, const PlaceAccounts &accounts);
Demand demandOf(const Plan &plan, const QuarterVisits &visits);
/// Journeys that are expected to begin, and of them those that ask nobody for hours: of segments, or of customers
/// without one, of which the plan says no work.
struct AskingJourneys {
    double all = 0;
    double withoutWork = 0;
};
AskingJourneys askingJourneys(const Plan &plan, const QuarterVisits &visits);
/// Only what a visit takes: without cells.
Demand workOfVisits(const Plan &plan, const QuarterVisits &visits);

} // namespace headwater
