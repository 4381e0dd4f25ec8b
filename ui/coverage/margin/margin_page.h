// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/margin/margin_rows.h"
#include "ui/plan/space.h"

class QActionGroup;
class QLabel;
class QLineEdit;

namespace headwater {

class FigureTable;

/// Where the expected margin comes from: by territory, segment or stage, and what is left undone there.
class MarginPage : public CoveragePage
{
    Q_OBJECT

public:
    explicit MarginPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Margin"); }
    QString id() const override { return QStringLiteral("margin"); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override;
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy(); }

    FigureTable *table() const { return m_table; }

private:
    void makeActions();
    QWidget *makeToolbar();
    QWidget *makeTable();
    void fill();
    MarginBy by() const;
    void exportTables();

    PlanContext m_context;
    SharedMargins m_content; ///< null: not counted yet
    QActionGroup *m_by;
    QAction *m_exportAction;
    QLabel *m_finding;
    QLabel *m_rule;
    QLineEdit *m_filter;
    FigureTable *m_table;
    QLabel *m_sum;
    quint64 m_revision = 0;
    Cancellation m_running;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
