// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/workspace.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space.h"
#include "ui/scenarios/moves/moves_tables.h"

class QActionGroup;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace headwater {

class ChartTableModel;

/// Who moves from the baseline to the shown scenario: people, customers with their contacts and handovers, and what
/// that makes of territories.
class MovesPage : public SpacePage
{
    Q_OBJECT

public:
    explicit MovesPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Who moves"); }
    QString id() const override { return QStringLiteral("moves"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override { return m_isCounting || m_files.isBusy(); }

    const WhoMoves &moves() const { return m_answer.moves; }
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeTable();
    void count();
    void showTable();
    void say();
    MovesOf chosen() const;
    void exportTables();

    PlanContext m_context;
    ChartTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QActionGroup *m_switch;
    QList<QAction *> m_actions;
    QAction *m_export;
    QLabel *m_finding;
    QLabel *m_rule;
    QLineEdit *m_filter;
    QTableView *m_table;
    MovesAnswer m_answer;
    ScenarioId m_shown; ///< whose answer that is
    bool m_isCounting = false;
    std::optional<quint64> m_countedOf; ///< revision
    SharedColumns m_countedWith;
    Cancellation m_running;
    quint64 m_job = 0;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
