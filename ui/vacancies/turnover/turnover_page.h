// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turnover/learned_turnover.h"
#include "core/turnover/survival_groups.h"
#include "core/turnover/vacancy_backtest.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancies_page.h"

class QComboBox;
class QLabel;

namespace headwater {

class ChartCard;

/// What the history of employment says beyond curves and forecast. Made in a job: of ten thousand people it takes
/// longer than a frame.
struct TurnoverFindings {
    TurnoverRates rates;
    VacancyBacktest backtest;
    std::optional<LearnedTurnover> learned;
};

/// How long people stay, how fast they leave, and what that rests on.
class TurnoverPage : public VacanciesPage
{
    Q_OBJECT

public:
    TurnoverPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent = nullptr);

    QString title() const override { return tr("Turnover"); }
    QString id() const override { return QStringLiteral("turnover"); }
    QList<QAction *> pageActions() const override { return { m_tableAction, m_exportAction, m_useAction }; }
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy() || m_vacancies.isCountingTurnover(); }

    const std::optional<TurnoverFindings> &findings() const { return m_findings; }
    const SharedTurnover &turnover() const { return m_turnover; } ///< what they were made of

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QLayout *makeHeader();
    QLayout *makeRates();
    void makeLayout();
    /// The findings are of the plan and its history as they are now.
    bool isCurrent() const;
    void followPlan();
    void sayRule();
    void count();
    void fillGroups();
    void say();
    void sayRates();
    void showCharts();
    void offerUse();
    QString reasonAgainstUse() const;
    void use();
    void exportPage();

    PlanContext m_context;
    VacanciesModel &m_vacancies;
    SharedTurnover m_turnover; ///< what the findings were made of
    std::optional<TurnoverFindings> m_findings;
    std::optional<Error> m_error;
    Cancellation m_running;
    quint64 m_job = 0;
    QComboBox *m_kinds;
    QComboBox *m_groups;
    QLabel *m_finding;
    QLabel *m_rule;
    QLabel *m_perHead;
    QLabel *m_withinYear;
    QLabel *m_hazard;
    QLabel *m_hindsight;
    QLabel *m_notes;
    QLabel *m_learned;
    ChartCard *m_staying;
    ChartCard *m_expected;
    QAction *m_tableAction;
    QAction *m_exportAction;
    QAction *m_useAction;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
