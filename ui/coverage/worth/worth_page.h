// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/coverage_steps.h"
#include "ui/coverage/worth/vacancy_fit.h"
#include "ui/plan/space.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace headwater {

class WorthTableModel;

/// What one more head would bring, for every role and territory, and the vacancies that could be used for it.
class WorthPage : public CoveragePage
{
    Q_OBJECT

public:
    explicit WorthPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Worth of a head"); }
    QString shortTitle() const override { return tr("Worth"); }
    QString id() const override { return QStringLiteral("worth"); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override { return { m_useAction, m_exportAction }; }
    bool isSettling() const override { return m_files.isBusy(); }

    QTableView *table() const { return m_table; }
    QListWidget *vacancies() const { return m_vacancies; }
    /// Shows the vacancies for it; the role and territory need not bring anything.
    void wish(RoleId role, TerritoryId territory);

private:
    void makeActions();
    QWidget *makeTable();
    QWidget *makeVacancies();
    void sayFinding();
    void sayLevers();
    Derivation leverDerivation(const QString &which) const;
    void followCurrent();
    void fillVacancies();
    QString lostText(const Seat &seat) const;
    void useVacancy();
    void exportTable();

    PlanContext m_context;
    CoverageSteps m_steps;
    ShownCoverage m_shown;
    RoleId m_role;
    TerritoryId m_territory;
    std::vector<VacancyFit> m_fits;
    WorthTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QAction *m_useAction;
    QAction *m_exportAction;
    QLabel *m_finding;
    QLabel *m_rule;
    QLabel *m_levers;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_wish;
    QListWidget *m_vacancies;
    Jobs m_files { 1 };
};

} // namespace headwater
