// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/measures/measure_rows.h"
#include "ui/plan/space.h"

class QLabel;

namespace headwater {

class FigureTable;

/// How firmly the plan holds together: who knows whom, what hangs on one seat, who is handed over. One row a measure;
/// beside it the seats and customers that it is made of.
class MeasuresPage : public CoveragePage
{
    Q_OBJECT

public:
    explicit MeasuresPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Measures"); }
    QString id() const override { return QStringLiteral("measures"); }
    void showCoverage(const ShownCoverage &shown) override;
    QList<QAction *> pageActions() const override { return { m_exportAction }; }
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy(); }

    FigureTable *table() const { return m_table; }
    FigureTable *parts() const { return m_parts; }
    void choose(Measure measure);

private:
    QWidget *makeMeasures();
    QWidget *makeParts();
    void fill();
    void showParts();
    void exportTables();

    PlanContext m_context;
    SharedMeasures m_content; ///< null: not counted yet
    Measure m_measure = Measure::OneSeat; ///< whose parts are in sight
    QAction *m_exportAction;
    QLabel *m_finding;
    FigureTable *m_table;
    QLabel *m_name;
    QLabel *m_meaning;
    FigureTable *m_parts;
    quint64 m_revision = 0;
    Cancellation m_running;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
