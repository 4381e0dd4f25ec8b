// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space.h"
#include "ui/scenarios/merge/merge_view.h"

class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class ChangesModel;
class ConflictsModel;

/// A colleague's copy of this plan comes back: what they changed beside what was changed here since, conflicts decided
/// one by one or by a rule, and all of it as one step.
class MergePage : public SpacePage
{
    Q_OBJECT

public:
    explicit MergePage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Merge"); }
    QString id() const override { return QStringLiteral("merge"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override { return m_isMerging || m_isApplying; }

    /// As if these had been chosen.
    void mergeFiles(const MergeFiles &files);
    ConflictsModel *conflicts() const { return m_conflicts; }
    ChangesModel *incoming() const { return m_incoming; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeFiles();
    QWidget *makeConflicts();
    QWidget *makeIncoming();
    void choose(QString MergeFiles::*which, const QString &question);
    void followPlan();
    void merge();
    void receive(Result<MergeView> view);
    void showConflicts();
    void say();
    QString finding() const;
    static QString elsewhereText(const MergeView &view);
    static QString scenariosText(const WorkspaceMerge &merge);
    static QString importsText(const WorkspaceMerge &merge);
    void decide(const ScenarioConflict &conflict, std::optional<MergeSide> side);
    void decideRest(MergeSide side);
    void updateActions();
    void apply();
    void take(const Result<std::vector<ImportBatch>> &imports);
    void forget();

    PlanContext m_context;
    MergeFiles m_files;
    WorkspaceChoices m_choices;
    std::optional<MergeView> m_view;
    std::optional<Error> m_error;
    ConflictsModel *m_conflicts;
    ChangesModel *m_incoming;
    QList<QAction *> m_actions;
    QAction *m_chooseTheirs;
    QAction *m_chooseBase;
    QAction *m_allMine;
    QAction *m_allTheirs;
    QAction *m_apply;
    QLabel *m_finding;
    QLabel *m_rule;
    QLabel *m_theirs;
    QLabel *m_base;
    QWidget *m_conflictPart;
    QWidget *m_incomingPart;
    QTableView *m_conflictTable;
    bool m_isMerging = false;
    bool m_isApplying = false; ///< facts are on their way
    quint64 m_job = 0;
    quint64 m_mergedOf = 0; ///< revision of the document
    Cancellation m_running;
    Jobs m_jobs { 1 };
};

} // namespace headwater
