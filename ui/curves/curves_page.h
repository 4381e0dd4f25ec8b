// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/jobs/jobs.h"
#include "ui/curves/workshop_view.h"
#include "ui/plan/space.h"

class QActionGroup;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace headwater {

class ChartCard;
class CurveAnswersModel;
class CurveItemsModel;
class FigureStrip;
class OfferPage;

/// A workshop: what a group thinks more or fewer seats of each item would sell, the curve that follows, and where seats
/// earn most. Everything typed is a step of the plan.
class CurvesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CurvesPage(const PlanContext &context, QWidget *parent = nullptr);
    ~CurvesPage() override;

    static QString pageTitle() { return tr("Response curves"); }
    /// For menus and the command palette; enabled as they stand.
    QList<QAction *> pageActions() const;
    bool isSettling() const { return m_jobs.isBusy() || m_files.isBusy(); }
    void choose(CurveId curve);

Q_SIGNALS:
    void notice(const QString &text);
    /// Files of answers are imported like all others; the window knows how.
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QString &onButton, const QString &tip);
    void makeLayout();
    QWidget *makeSettings();
    QWidget *makeContent();
    QSplitter *makeItems();
    QSplitter *makeAnswers();
    void arrangeHalves();
    void followPlan(const Workspace &before, const Workspace &after);
    void showPlan();
    void followLock();
    void count();
    void receive(const Result<SharedWorkshop> &answer);
    void showChosen();
    void sayWhatFollows();
    CurveId chosen() const;
    Calibration calibration() const;
    void setSeats(int seats);
    void setCost(double cost);
    void addItem();
    void removeItem();
    void addPerson();
    void removePerson();
    void exportPage();
    bool apply(const QString &label, const PlanDocument::Edit &edit, const QString &mergeKey = {});

    PlanContext m_context;
    CurveItemsModel *m_items;
    CurveAnswersModel *m_answers;
    QStackedWidget *m_stack = nullptr;
    OfferPage *m_empty = nullptr;
    QSpinBox *m_seats = nullptr;
    QDoubleSpinBox *m_cost = nullptr;
    QLabel *m_finding = nullptr;
    QLabel *m_warnings = nullptr;
    FigureStrip *m_figures = nullptr;
    std::optional<bool> m_isWide; ///< none yet: never laid out
    QSplitter *m_halves = nullptr;
    QSplitter *m_itemsHalf = nullptr;
    QSplitter *m_answersHalf = nullptr;
    QTableView *m_itemTable = nullptr;
    QLabel *m_question = nullptr;
    QTableView *m_answerTable = nullptr;
    ChartCard *m_curve = nullptr;
    ChartCard *m_sizes = nullptr;
    QActionGroup *m_calibrations;
    QAction *m_addItem = nullptr;
    QAction *m_removeItem = nullptr;
    QAction *m_addPerson = nullptr;
    QAction *m_removePerson = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    SharedWorkshop m_view; ///< as counted last; null: not yet
    bool m_isOld = true; ///< the plan has changed while nobody looked
    Cancellation m_running;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

} // namespace headwater
