// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/option.h"
#include "core/redeployment/options/work_book.h"

namespace headwater {

/// Finds what an option relieves, or leaves undone, in the coverage that a work book is of.
class BecauseFinder
{
public:
    /// All of them must outlive it.
    BecauseFinder(const WorkBook &book, const QuarterVisits &visits);

    /// `gain`: what the option brings.
    Because because(const Vacancy &vacancy, const Option &option, Money gain) const;

private:
    void findRelief(Because &because, const Role &role, TerritoryId territory) const;
    void findStage(Because &because, const Role &role) const;
    Because ofGone(const Vacancy &vacancy, const Seat &seat, const Option &option, Money gain) const;
    void findTakers(Because &because, const Option &option) const;
    Minutes workOf(const Vacancy &vacancy, const Seat &seat) const;
    Minutes hoursLeft(SeatId id, const Option &option) const;
    void findFreeHours(Because &because, const Seat &seat, const Option &option) const;

    const WorkBook &m_book;
    const QuarterVisits &m_visits;
    Demand m_perVisit;
};

} // namespace headwater
