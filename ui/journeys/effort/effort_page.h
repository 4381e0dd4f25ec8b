// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/effort/effort_model.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QTableView;

namespace headwater {

/// The work that journeys ask for, by task, channel and stage, for the customers of one segment; edited in place. The
/// one number on top is what letting customers serve themselves changes.
class EffortPage : public JourneysPage
{
    Q_OBJECT

public:
    EffortPage(const PlanContext &context, QWidget *parent);
    ~EffortPage() override;

    QString title() const override { return tr("Work"); }
    QString id() const override { return QStringLiteral("work"); }
    /// The work is the plan's, whatever journeys there are.
    void showJourneys(const SharedJourneys &) override { }
    bool needsJourneys() const override { return false; }
    QList<QAction *> pageActions() const override;
    bool isSettling() const override { return m_files.isBusy(); }

private:
    void makeActions();
    QWidget *makeToolbar();
    QWidget *makeTable();
    QWidget *makeAddingLine();
    void followPlan();
    void followSegment();
    void followLock();
    void sayWhatFollows();
    void add();
    void removeSelected();
    void copyToOthers();
    void exportPage();
    void apply(const QString &label, const PlanDocument::Edit &edit);

    PlanContext m_context;
    EffortModel *m_model;
    QComboBox *m_segment;
    QLabel *m_finding;
    QLabel *m_rule;
    QTableView *m_table;
    QActionGroup *m_measures;
    QAction *m_remove;
    QAction *m_copy;
    QAction *m_export;
    QWidget *m_adding;
    QComboBox *m_newStage;
    QComboBox *m_newTask;
    QComboBox *m_newChannel;
    Jobs m_files { 1 };
};

} // namespace headwater
