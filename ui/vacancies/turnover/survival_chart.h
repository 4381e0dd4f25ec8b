// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/survival_groups.h"
#include "core/turnover/vacancy_forecast.h"
#include "ui/charts/chart_data.h"

#include <span>

namespace headwater {

/// More curves than these (and everybody's) cannot be told apart.
inline constexpr std::size_t mostCurves = 6;

/// The share still there by years, for everybody and the largest groups of that kind; for the one of that number
/// (within its kind) alone with its band. Its table has all groups.
ChartData survivalChart(std::span<const SurvivalGroup> groups, SurvivalBy by, std::optional<std::size_t> only = {});

/// That of one group by itself, with its band.
ChartData survivalChart(const SurvivalGroup &group);

/// Vacancies of each quarter: mean and P10 to P90.
ChartData expectedChart(const VacancyForecast &forecast);

} // namespace headwater
