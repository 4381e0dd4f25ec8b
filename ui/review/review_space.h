// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/proposals/review/actual_figures.h"
#include "ui/charts/chart_data.h"
#include "ui/plan/space.h"
#include "ui/review/review_text.h"

#include <QPointer>

class QActionGroup;
class QLabel;
class QListWidget;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace headwater {

class ChartCard;
class ChartTableModel;
class FreezeDialog;
class LearnedPage;
class ReviewModel;

/// Where a quarter comes back: what was predicted beside what came, the plans as they were, which assumption was off,
/// what became of vacancies, and what was learned.
class ReviewSpace : public Space
{
    Q_OBJECT

public:
    explicit ReviewSpace(const PlanContext &context, QWidget *parent = nullptr);
    ~ReviewSpace() override;

    static QString spaceTitle() { return tr("Review"); }
    static QString spaceIcon() { return QStringLiteral("review"); }
    QString title() const override { return spaceTitle(); }
    QList<QAction *> spaceActions() const override { return m_actions; }
    void bringIntoSight(const QAction &action) override;
    bool isSettling() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Page { Ranges, Plans, Assumptions, Fluid, Learned };

    QAction *addAction(const char *name, const QString &text, const QString &onButton, const QString &tip);
    void makeActions();
    void makeSwitches();
    QWidget *makeHeader();
    QWidget *makeEmpty();
    QWidget *makeReviews();
    QWidget *makeChosen();
    QTableView *makeTable(ChartTableModel *model, const char *name, const QString &accessibleName);
    QWidget *makeTablePage(QLabel *finding, QTableView *table, QAction *action);
    void showAll();
    void fillList();
    void showPages();
    void showTable(ChartTableModel &model, QTableView &table, const ChartTable &content);
    ReviewMeasure measure() const;
    void updateActions();
    void freeze();
    void remove();
    void takeActuals();
    void receive(const OwnActuals &own, QDate quarter);
    void recalibrate();
    std::optional<AssumptionMiss> chosenMiss() const;
    void exportReview();

    PlanContext m_context;
    ReviewModel *m_model;
    QActionGroup *m_pages;
    QActionGroup *m_measures;
    QList<QAction *> m_actions;
    QAction *m_freeze;
    QAction *m_take;
    QAction *m_import;
    QAction *m_remove;
    QAction *m_asTable;
    QAction *m_export;
    QAction *m_recalibrate;
    QStackedWidget *m_whole; ///< the empty state, or the reviews
    QListWidget *m_list;
    QLabel *m_headline;
    QLabel *m_rule;
    QProgressBar *m_progress;
    QWidget *m_measureSwitch = nullptr;
    QStackedWidget *m_stack;
    ChartCard *m_chart;
    ChartTableModel *m_points;
    ChartTableModel *m_assumptions;
    ChartTableModel *m_fluidity;
    QLabel *m_pointsFinding;
    QLabel *m_assumptionsFinding;
    QLabel *m_fluidityFinding;
    QTableView *m_pointsTable = nullptr;
    QTableView *m_assumptionTable = nullptr;
    QTableView *m_fluidityTable = nullptr;
    LearnedPage *m_learned;
    QPointer<FreezeDialog> m_dialog;
    Jobs m_taking { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
