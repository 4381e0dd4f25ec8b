// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal.h"
#include "core/document/plan_document.h"
#include "core/redeployment/vacancies.h"
#include "core/turnover/survival_groups.h"
#include "core/turnover/turnover_rates.h"
#include "core/turnover/vacancy_backtest.h"
#include "core/turnover/vacancy_forecast.h"

namespace headwater {

/// Everything that `headwater vacancies` tells of a scenario.
struct VacancyFindings {
    const Scenario *scenario = nullptr;
    std::vector<Vacancy> open;
    TurnoverHistory history;
    std::vector<SurvivalGroup> survival;
    TurnoverRates rates;
    TurnoverHazards hazards;
    VacancyForecast forecast;
    VacancyBacktest backtest;
};

/// Errors: Cancelled, those of the facts; InvalidInput where no day is known to count from.
Result<VacancyFindings> vacancyFindings(
    const PlanDocument &document, const Scenario &scenario, int quarters, Terminal &terminal);

} // namespace headwater
