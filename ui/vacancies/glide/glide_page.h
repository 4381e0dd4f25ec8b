// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/glide/glide_path.h"
#include "ui/charts/chart_data.h"
#include "ui/plan/space.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancies_page.h"

class QComboBox;
class QLabel;

namespace headwater {

class ChartCard;
struct Scenario;

/// How far people leaving of their own accord take the plan towards a scenario.
class GlidePage : public VacanciesPage
{
    Q_OBJECT

public:
    GlidePage(const PlanContext &context, VacanciesModel &vacancies, QWidget *parent = nullptr);

    QString title() const override { return tr("Glide path to a scenario"); }
    QString shortTitle() const override { return tr("Glide path"); }
    QString id() const override { return QStringLiteral("glide"); }
    QList<QAction *> pageActions() const override { return { m_tableAction, m_exportAction }; }
    bool isSettling() const override;

    QComboBox *targets() const { return m_targets; }
    const std::optional<GlidePath> &path() const { return m_path; }
    /// What waiting costs is known, too: that takes the coverage of the plan as it is.
    bool isWaitingKnown() const { return m_path && m_countedIn; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillTargets();
    void followCoverage();
    /// The coverage by which waiting is counted; null: it is not there, or no work is expected.
    SharedCoverage coverage() const;
    const Scenario *target() const;
    void count();
    void start();
    void receive(Result<GlidePath> path, const SharedCoverage &countedIn);
    void say();
    QString waitingText() const;

    PlanContext m_context;
    VacanciesModel &m_vacancies;
    std::optional<GlidePath> m_path;
    SharedCoverage m_countedIn; ///< the path; null: without what waiting costs
    bool m_isCounting = false;
    std::optional<Error> m_error;
    quint64 m_job = 0;
    Cancellation m_running;
    QComboBox *m_targets;
    QLabel *m_finding;
    QLabel *m_rule;
    ChartCard *m_card;
    QAction *m_tableAction;
    QAction *m_exportAction;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
};

/// The remaining distance by quarter, median and 80 % band.
ChartData glideChart(const GlidePath &path, bool isWaitingKnown);

} // namespace headwater
