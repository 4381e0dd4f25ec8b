// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/history.h"

namespace headwater {

/// Spells of one person that follow each other without a break.
struct Employment {
    std::vector<EmploymentSpell> parts; ///< in order of time; at least one
    QDate hired() const { return parts.front().hired; }
    QDate left() const { return parts.back().left; }
};

struct Employments {
    std::vector<Employment> list; ///< by person, then by time
    std::vector<TurnoverNote> notes; ///< what was left out, or taken for something else
};

/// Spells of one name (letter case aside) with no more than `daysOfOneEmployment` between them become one employment;
/// those that overlap by more are two people of that name. Spells without a day of hiring, that end before they begin
/// or that begin after `today` are left out.
/// A snapshot is an employment of its own that began so long before today, and ended today if it did: when it really
/// was is not known.
Employments employmentsOf(std::span<const EmploymentSpell> spells, QDate today);

/// People of a plan and their seats as spells: role and home of each seat they held. A person's number stands for the
/// name, as people of a plan are told apart by it.
std::vector<EmploymentSpell> spellsOfThePlan(const Plan &plan);

/// The day after the first leaving until today that the spells know of: who left before was never put down, or is not
/// any longer, so that the time before tells of those who stayed alone. Null: nobody left yet.
QDate dayAfterFirstLeaving(std::span<const EmploymentSpell> spells, QDate today);

} // namespace headwater
