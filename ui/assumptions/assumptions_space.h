// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/jobs/jobs.h"
#include "ui/assumptions/swing_view.h"
#include "ui/plan/comparison.h"
#include "ui/plan/space.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace headwater {

class AssumptionTableModel;
class ChartCard;

/// What the plan takes for granted: which of it decides the answer, as a tornado chart, above the register in which it
/// is edited.
class AssumptionsSpace : public Space
{
    Q_OBJECT

public:
    explicit AssumptionsSpace(const PlanContext &context, QWidget *parent = nullptr);
    ~AssumptionsSpace() override;

    static QString spaceTitle() { return tr("Assumptions"); }
    static QString spaceIcon() { return QStringLiteral("assumptions"); }
    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }
    bool isSettling() const override;

    QTableView *table() const { return m_table; }
    const std::shared_ptr<const SwingView> &swings() const { return m_swings; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(const char *name, const QString &text, const QString &onButton, const QString &tip);
    void makeActions();
    void makeChoices();
    QWidget *makeHeader();
    QWidget *makeChart();
    QWidget *makeRegister();
    QWidget *makeAddingLine();
    void followPlan();
    void count();
    void stop();
    void receive(Result<SwingView> swings);
    SwingMeasure measure() const;
    Comparison comparison() const;
    void say();
    void showSwings();
    void updateActions();
    AssumptionId chosen() const;
    void add();
    void addUsual();
    void remove();
    void agree();
    void exportRegister();
    bool apply(const QString &label, const PlanDocument::Edit &edit);
    void refuse(const Error &error);

    PlanContext m_context;
    AssumptionTableModel *m_model;
    QActionGroup *m_measures;
    QActionGroup *m_comparisons;
    QList<QAction *> m_actions;
    QAction *m_asTable;
    QAction *m_usual;
    QAction *m_agree;
    QAction *m_remove;
    QAction *m_export;
    QLabel *m_finding;
    QLabel *m_rule;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< cancels, and after that goes on
    ChartCard *m_chart;
    QTableView *m_table;
    QComboBox *m_newName;
    QWidget *m_adding;
    std::shared_ptr<const SwingView> m_swings; ///< may be of an earlier plan
    std::shared_ptr<const SwingView> m_shown; ///< these, or of the baseline alone
    SharedCoverage m_asked; ///< what is being counted, or was counted last
    std::optional<Error> m_error;
    std::optional<Error> m_countError; ///< of what was asked last
    bool m_isStopped = false; ///< by somebody who did not want to wait
    Cancellation m_running;
    quint64 m_job = 0;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
