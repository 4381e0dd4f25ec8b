// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/history.h"
#include "core/turnover/survival.h"

namespace headwater {

/// By what people are put together.
enum class SurvivalBy : std::uint8_t {
    Everybody,
    Family, ///< of roles (the role's name where it has none); time counts from the first day in the family
    Territory, ///< the regions below the top; time counts from the first day there
    Tenure, ///< those who have reached a tenure; time counts from the day of hiring
};

struct SurvivalGroup {
    SurvivalBy by = SurvivalBy::Everybody;
    QString name; ///< of the family or territory; empty: of everybody, or not known
    double tenure = 0; ///< months that they have reached
    SurvivalCurve curve; ///< in months
};

/// How long people stay. Who goes to another family or territory is not seen there any longer, but has not left: they
/// are competing events. Within each kind of group the largest comes first.
std::vector<SurvivalGroup> survivalGroups(const Plan &plan, const TurnoverHistory &history);

/// The group of that kind of role (of those above), where enough of them left to tell it from everybody; else
/// everybody, whose group is the first. Null: nothing is known.
const SurvivalGroup *survivalOfRole(const std::vector<SurvivalGroup> &groups, const Plan &plan, RoleId role);

/// Everybody's employments, in months.
std::vector<TimedSpell> timedEmployments(const TurnoverHistory &history);

} // namespace headwater
