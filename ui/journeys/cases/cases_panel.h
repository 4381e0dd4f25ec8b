// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/journeys/cases/case_choice.h"
#include "ui/plan/space.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace headwater {

class CaseTable;

/// Chosen journeys one by one: a table to sort and to export, below whatever page they were chosen in.
class CasesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CasesPanel(const PlanContext &context, QWidget *parent = nullptr);

    void showCases(const SharedJourneys &journeys, const CaseChoice &choice);
    QTableView *table() const { return m_view; }

Q_SIGNALS:
    void notice(const QString &text);
    void closeRequested();

private:
    void exportCases();

    PlanContext m_context;
    CaseTable *m_table;
    QTableView *m_view;
    QLabel *m_title;
    QString m_name;
    Jobs m_jobs { 1 };
};

} // namespace headwater
