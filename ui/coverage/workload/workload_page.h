// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/workload/workload_chart.h"
#include "ui/plan/space.h"

class QActionGroup;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace headwater {

class ChartCard;
class FigureTable;

/// How full seats are and how evenly the work is spread over them.
class WorkloadPage : public CoveragePage
{
    Q_OBJECT

public:
    explicit WorkloadPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Workload"); }
    QString id() const override { return QStringLiteral("workload"); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override;
    bool isSettling() const override { return m_files.isBusy(); }
    const WorkloadContent &content() const { return m_content; }
    /// Seats outside the band.
    FigureTable *outliers() const { return m_outliers; }

private:
    void makeActions();
    QWidget *makeToolbar();
    void addCard();
    QWidget *makeOutliers();
    void showOutliers(const ShownCoverage &shown);
    void exportPage();

    PlanContext m_context;
    WorkloadContent m_content;
    QActionGroup *m_forms;
    QAction *m_exportAction;
    QLabel *m_finding;
    QLabel *m_rule;
    QSpinBox *m_band;
    QVBoxLayout *m_charts;
    std::vector<ChartCard *> m_cards;
    QLabel *m_outlierTitle;
    FigureTable *m_outliers;
    Jobs m_files { 1 };
};

} // namespace headwater
