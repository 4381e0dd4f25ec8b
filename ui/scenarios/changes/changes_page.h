// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/steps_between.h"
#include "core/jobs/jobs.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space.h"
#include "ui/scenarios/changes/changes_model.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace headwater {

/// Everything that the shown scenario changes against the baseline, with the step that did it; single changes can be
/// taken back.
class ChangesPage : public SpacePage
{
    Q_OBJECT

public:
    explicit ChangesPage(const PlanContext &context, QWidget *parent = nullptr);
    ~ChangesPage() override;

    QString title() const override { return tr("Changes"); }
    QString id() const override { return QStringLiteral("changes"); }
    QList<QAction *> pageActions() const override { return { m_agree, m_withdraw, m_takeBack, m_export }; }
    bool isSettling() const override { return m_isCounting || m_files.isBusy() || m_reverting.isBusy(); }

    ChangesModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QWidget *makeChosen();
    void count();
    void showAgain(const SharedChanges &changes);
    QAction *makeAction(
        const char *name, const QString &text, const QString &onButton, const QString &tip, void (ChangesPage::*run)());
    void say();
    void showChosen();
    void sayWhy(const Change &change);
    const StepsBetween &stepsSinceBaseline();
    void updateActions();
    std::vector<const ListedChange *> chosen() const;
    std::vector<Change> chosenChanges() const;
    void agree();
    void withdraw();
    void apply(const QString &label, const std::function<Result<Plan>(Plan)> &edit);
    /// The plan without the chosen changes, and how many that were in the end.
    struct TakenBack {
        Plan plan;
        std::size_t places = 0;
    };
    void takeBack();
    void applyTakenBack(const TakenBack &taken, std::size_t places, const QString &name);
    void exportChanges();

    PlanContext m_context;
    ChangesModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QAction *m_agree;
    QAction *m_withdraw;
    QAction *m_takeBack;
    QAction *m_export;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_finding;
    QLabel *m_rule;
    QLabel *m_step;
    QLabel *m_values;
    bool m_isCounting = false;
    std::optional<quint64> m_countedOf; ///< revision
    ScenarioId m_shown; ///< whose changes these are
    std::optional<StepsBetween> m_steps;
    std::pair<ScenarioId, quint64> m_stepsOf; ///< scenario and revision
    Cancellation m_running;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
    Jobs m_reading { 1 };
    Jobs m_reverting { 1 };
};

} // namespace headwater
