// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"
#include "core/plan/territory_tree.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>

namespace headwater {

/// Work of one sort in a territory and below it.
struct WorkTally {
    double asked = 0; ///< minutes
    double served = 0;
    double missingWorth = 0; ///< cents, by what an hour is worth now
    double bestPerHour = 0; ///< cents: what an hour more is worth where it is worth most
    std::optional<double> share() const { return asked > 0 ? std::optional(served / asked) : std::nullopt; }
    void add(const WorkTally &other);
};

/// The work of a coverage by place, and whose customers ask for it: what options are looked for in. The plan must
/// outlive it.
class WorkBook
{
public:
    /// `leaving`: seats that are taken to give nothing, though somebody may sit there as yet.
    WorkBook(const Plan &plan, const Coverage &coverage, const std::set<SeatId> &leaving = {});

    const Plan &plan() const { return *m_plan; }
    const TerritoryTree &tree() const { return m_tree; }
    /// Of what the role does of the task.
    WorkTally work(const Role &role, TerritoryId territory, TaskId task) const;

    /// In the territory itself.
    std::span<const AccountId> accountsIn(TerritoryId territory) const;
    std::span<const AccountId> ownedBy(SeatId seat) const;
    /// Minutes a quarter that the account asks of the role.
    double minutesOf(const Role &role, const Account &account) const;
    /// What all that the account asks for is worth in that quarter as long as nobody of its own does it, in cents.
    double worthOf(const Account &account) const;

    /// Customer-focused seats with hours that own accounts of the territory or are at home there.
    std::span<const SeatId> ownersIn(TerritoryId territory) const;
    Minutes hours(SeatId seat) const;
    /// Minutes that the accounts of a customer-focused seat ask of it.
    double owned(SeatId seat) const;
    /// What it works of its hours.
    Minutes used(SeatId seat) const;

private:
    struct PlaceWork {
        std::map<TaskId, double> minutes;
        double worth = 0; ///< cents, of all of it, by what hours of accounts without owner are worth
        double potential = 0;
        double accounts = 0;
    };
    using PlaceKey = std::pair<TerritoryId, SegmentId>;

    std::size_t index(TerritoryId territory, std::size_t task, std::size_t segment) const
    {
        return (static_cast<std::size_t>(territory.value) * m_tasks.size() + task) * m_segments.size() + segment;
    }
    void addCells(const Coverage &coverage);
    void addAccounts();
    void addOwners(const Coverage &coverage, const std::set<SeatId> &leaving);
    const PlaceWork *placeOf(const Account &account) const;
    double shareOfPlace(const PlaceWork &place, const Account &account) const;

    const Plan *m_plan;
    TerritoryTree m_tree;
    std::vector<TaskId> m_tasks;
    std::vector<SegmentId> m_segments; ///< with none
    std::vector<WorkTally> m_sums;
    std::map<PlaceKey, PlaceWork> m_places;
    std::unordered_map<TerritoryId, std::vector<AccountId>> m_accountsIn;
    std::unordered_map<SeatId, std::vector<AccountId>> m_ownedBy;
    std::unordered_map<TerritoryId, std::vector<SeatId>> m_ownersIn;
    std::unordered_map<SeatId, Minutes> m_hours;
    std::unordered_map<SeatId, Minutes> m_used;
    std::unordered_map<SeatId, double> m_owned;
};

} // namespace headwater
