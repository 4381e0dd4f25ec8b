// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/seats/seat_ledger.h"
#include "ui/charts/chart_data.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_page.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace headwater {

class ChartTableModel;

/// What became of every seat of the baseline in the shown scenario: none is ever silently lost.
class LedgerPage : public VacanciesPage
{
    Q_OBJECT

public:
    explicit LedgerPage(const PlanContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Ledger of seats"); }
    QString shortTitle() const override { return tr("Ledger"); }
    QString id() const override { return QStringLiteral("ledger"); }
    QList<QAction *> pageActions() const override { return { m_exportAction }; }
    bool isSettling() const override { return m_files.isBusy(); }
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fillSteps();
    void giveWidths();
    void sayBalance(const SeatLedger &ledger);
    void choose();
    void exportTable();

    PlanContext m_context;
    ChartTable m_rows;
    bool m_hasWidths = false;
    std::vector<SeatId> m_seats; ///< by row
    ChartTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_finding;
    QLabel *m_balance;
    QLineEdit *m_filter;
    QAction *m_exportAction;
    Jobs m_files { 1 };
    Jobs m_reading { 1 };
};

} // namespace headwater
