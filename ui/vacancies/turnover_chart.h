// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/vacancies/vacancies_model.h"

/// How long people of a role stay; of all, where too few of the role are known.
namespace headwater {

/// The share still there by years, with its 95 % band.
ChartData stayingChart(const TurnoverView &turnover, const Plan &plan, RoleId role);
/// What that rests on, in a sentence.
QString turnoverBasis(const TurnoverView &turnover, const Plan &plan, RoleId role);

} // namespace headwater
