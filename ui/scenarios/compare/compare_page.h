// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space.h"
#include "ui/scenarios/compare/compared_figures.h"

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace headwater {

class ChartCard;
class CompareModel;
class ScenarioCommands;

/// Any figure of any number of scenarios side by side: the tree of scenarios, their figures, and a chart of the chosen
/// one with the baseline behind it.
class ComparePage : public SpacePage
{
    Q_OBJECT

public:
    explicit ComparePage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Compare"); }
    QString id() const override { return QStringLiteral("compare"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override { return m_isCounting || m_files.isBusy(); }
    ViewText viewState() const override;
    void showView(const ViewText &view) override;

    CompareModel *model() const { return m_model; }
    QTreeWidget *tree() const { return m_tree; }
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    QWidget *makeTree();
    QWidget *makeFigures();
    void fillTree();
    void fitTree();
    bool isCompared(const Scenario &scenario) const;
    void stop();
    void abandon();
    void addBelow(ScenarioId parent, QTreeWidgetItem *item);
    std::vector<Scenario> chosen() const;
    void followPlan();
    void count();
    void receive(Result<std::vector<ScenarioFigures>> figures);
    void say();
    QString finding() const;
    QString bestText(const std::vector<ScenarioFigures> &scenarios) const;
    void showFigure();
    void updateActions();
    void exportFigures();

    PlanContext m_context;
    ScenarioCommands *m_commands;
    CompareModel *m_model;
    QList<QAction *> m_actions;
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_promote;
    QAction *m_remove;
    QAction *m_export;
    QTreeWidget *m_tree;
    QWidget *m_treeCard = nullptr;
    QTableView *m_table;
    ChartCard *m_chart;
    QLabel *m_finding;
    QLabel *m_rule;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< cancels, and after that goes on
    /// What the figures in sight were counted under: while it is the same, those of unchanged plans still hold.
    struct Ground {
        Plan baseline;
        SharedColumns columns;
        std::optional<Period> quarter;
        CowTable<ImportBatch> batches; ///< facts of turnover
        bool operator==(const Ground &) const = default;
    };
    Ground m_asked;
    std::optional<Ground> m_answered;
    QString m_figure; ///< whose chart is in sight
    std::map<ScenarioId, bool> m_ticked; ///< as somebody left them
    std::optional<Period> m_quarter; ///< that was counted
    std::optional<Error> m_error;
    bool m_isCounting = false;
    bool m_isStopped = false; ///< by somebody who did not want to wait
    bool m_isOld = false; ///< what is shown is of before the last change
    Cancellation m_running;
    quint64 m_job = 0;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
