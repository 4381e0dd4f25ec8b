// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/workshop_page.h"

#include <QVBoxLayout>

namespace headwater {

WorkshopPage::WorkshopPage(const PlanContext &context, QWidget *parent)
    : VacanciesPage(parent)
    , m_curves(new CurvesPage(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_curves);
    connect(m_curves, &CurvesPage::notice, this, &VacanciesPage::notice);
    connect(m_curves, &CurvesPage::importRequested, this, &VacanciesPage::importRequested);
}

} // namespace headwater
