// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/cases/case_choice.h"
#include "ui/plan/space.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class CaseTable;

/// Chosen journeys one by one: a table to sort, to select in, to filter by and to export, below whatever page they were
/// chosen in.
class CasesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CasesPanel(const PlanContext &context, QWidget *parent = nullptr);

    void showCases(const SharedJourneys &journeys, const CaseChoice &choice);
    QTableView *table() const { return m_view; }
    /// What can be done with the rows; nothing while the list is not in sight.
    QList<QAction *> listActions() const { return { m_open, m_filter, m_export }; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void notice(const QString &text);
    void closeRequested();
    void filterRequested(const headwater::JourneyCondition &condition);
    /// Somebody wants to see what happened in this one.
    void journeyOpened(headwater::CaseIndex journey);

private:
    QAction *makeAction(QPushButton &button);
    void makeActions();
    /// The journeys of the selected rows, in their order; none without a selection.
    std::vector<CaseIndex> selectedCases() const;
    void showSelection();
    void filterToSelected();
    void openCurrent();
    /// Those selected; all of them where nothing is.
    void exportCases();

    PlanContext m_context;
    CaseTable *m_table;
    QTableView *m_view;
    QLabel *m_title;
    QPushButton *m_openButton;
    QPushButton *m_filterButton;
    QPushButton *m_exportButton;
    QAction *m_open = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_export = nullptr;
    QString m_name;
    Jobs m_jobs { 1 };
};

} // namespace headwater
