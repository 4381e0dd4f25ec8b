// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/curves/curves_page.h"
#include "ui/vacancies/vacancies_page.h"

namespace headwater {

/// The workshop on response curves among the pages of the space.
class WorkshopPage : public VacanciesPage
{
    Q_OBJECT

public:
    explicit WorkshopPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return CurvesPage::pageTitle(); }
    QString shortTitle() const override { return tr("Workshop"); }
    QString id() const override { return QStringLiteral("workshop"); }
    QList<QAction *> pageActions() const override { return m_curves->pageActions(); }
    bool isSettling() const override { return m_curves->isSettling(); }
    bool needsSeats() const override { return false; }

private:
    CurvesPage *m_curves;
};

} // namespace headwater
