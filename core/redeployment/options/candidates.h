// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/options/feasibility.h"
#include "core/redeployment/options/work_book.h"

namespace headwater {

/// An option that may be worth a look, with about what it brings at most.
struct Candidate {
    Option option;
    Obstacle obstacle = Obstacle::None;
    double bound = 0; ///< cents: its hours, by what an hour is worth now where it is worth most
    double promise = 0; ///< cents: that, or less where less work is missing there; net of its cost
};

/// Finds what could become of a vacancy, over all roles and territories, by what hours are worth now: no flow is
/// touched. Which accounts change hands is not said yet, see withAccounts().
class CandidateFinder
{
public:
    /// All of them must outlive it; the plan is that of the book.
    CandidateFinder(const WorkBook &book, const Feasibility &feasibility);

    /// Refill, hold for one to three quarters, merge with the seats of its role nearby that have most hours left,
    /// close.
    std::vector<Candidate> plain(const Vacancy &vacancy) const;
    /// Every move and change of role that is offered; most promising first.
    std::vector<Candidate> elsewhere(const Vacancy &vacancy) const;
    /// Half as it was and half as that move or change of role; none where the halves would be too small.
    std::optional<Candidate> halved(const Vacancy &vacancy, const Candidate &elsewhere) const;
    /// The option with the accounts that would change hands, besides those that have done so already.
    Option withAccounts(const Vacancy &vacancy, Option option, const std::set<AccountId> &moved = {}) const;

private:
    /// What is missing of a role's work in a territory where the plan has the role.
    struct Offer {
        const Role *role;
        TerritoryId territory;
        double missing = 0; ///< cents, by what hours are worth now
        double best = 0; ///< cents an hour
    };
    std::vector<SeatId> partners(const Seat &seat) const;
    Candidate merged(const Seat &seat, SeatId with) const;
    void appendOffers(const Role &role);

    const WorkBook &m_book;
    const Feasibility &m_feasibility;
    std::vector<Offer> m_offers; ///< role by role
};

} // namespace headwater
