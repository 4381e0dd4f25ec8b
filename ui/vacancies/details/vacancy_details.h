// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"

#include <QScrollArea>

namespace headwater {

class ChartView;
class DetailSheet;

/// Beside the cards: what the chosen seat leaves behind, why the first option leads, how long people stay in its role,
/// and what happened to it before.
class VacancyDetails : public QScrollArea
{
    Q_OBJECT

public:
    VacancyDetails(const PlanContext &context, const VacanciesModel &vacancies, QWidget *parent = nullptr);

    void show(const std::optional<Vacancy> &vacancy);

private:
    void follow();
    void sayNothingChosen();
    void sayBehind(const Plan &plan, const KnownOptions &known);
    void sayWhy(const KnownOptions &known);
    void sayTurnover(const Plan &plan, const Seat &seat);
    void sayHistory();

    PlanContext m_context;
    const VacanciesModel &m_vacancies;
    std::optional<Vacancy> m_vacancy;
    DetailSheet *m_sheet;
    ChartView *m_chart;
    Jobs m_reading { 1 };
};

} // namespace headwater
