// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancies_page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace headwater {

class MovesModel;
class RulesForm;
struct Choice;
struct ChosenMove;

/// What should become of all vacancies together, within limits: each move is accepted or left out, and what is accepted
/// becomes a step or a scenario.
class TogetherPage : public VacanciesPage
{
    Q_OBJECT

public:
    TogetherPage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent = nullptr);

    QString title() const override { return tr("All vacancies together"); }
    QString shortTitle() const override { return tr("Together"); }
    QString id() const override { return QStringLiteral("together"); }
    QList<QAction *> pageActions() const override { return { m_chooseAction, m_applyAction, m_saveAction }; }
    bool isSettling() const override;

    QTableView *table() const { return m_table; }
    MovesModel *moves() const { return m_moves; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeRules();
    QWidget *makeMoves();
    void begin();
    void cancel();
    void receive(Result<Choice> choice, const SharedCoverage &coverage);
    bool isRunning() const { return m_jobs.isBusy() && !m_running.isCancelled(); }
    /// The moves are of the plan as it is shown now, and under the limits in sight.
    bool isCurrent() const;
    void followPlan();
    void forget();
    void say();
    void sayFound(const Choice &choice);
    static QString foundText(const Choice &choice);
    static QString acceptedText(const Choice &choice, const std::vector<ChosenMove> &accepted);
    QString boundText(const Choice &choice) const;
    void offer();
    void apply();
    void saveAsScenario();
    PlanDocument::Edit acceptedEdit() const;
    QString reasons() const;

    PlanContext m_context;
    VacanciesModel &m_vacancies;
    MovesModel *m_moves;
    SharedCoverage m_coverage; ///< in which the moves were counted,
    Workspace m_foundIn; ///< and what was shown when they were asked for
    QStringList m_foundUnder; ///< the limits
    Workspace m_searchedIn; ///< likewise of what is on its way
    QStringList m_searchedUnder;
    std::optional<Error> m_error;
    quint64 m_job = 0;
    Cancellation m_running;
    RulesForm *m_rules;
    QTableView *m_table = nullptr;
    QWidget *m_below = nullptr;
    QWidget *m_answer = nullptr; ///< what can be done with moves
    QLabel *m_finding;
    QLabel *m_bound;
    QLabel *m_lacks;
    QLabel *m_why; ///< nothing can be applied
    QProgressBar *m_progress;
    QPushButton *m_choose = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QAction *m_chooseAction;
    QAction *m_applyAction;
    QAction *m_saveAction;
    Jobs m_jobs { 1 };
};

} // namespace headwater
