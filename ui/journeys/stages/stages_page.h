// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plan_document.h"
#include "core/jobs/jobs.h"
#include "core/plan/stages/stage_edits.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

#include <QHash>

class QComboBox;
class QLabel;
class QTableView;

namespace headwater {

class StageTableModel;

/// The stages of the plan: named, ordered and told which of them end a journey. Where the log has activities that are
/// no stages, the page proposes them.
class StagesPage : public JourneysPage
{
    Q_OBJECT

public:
    StagesPage(const PlanContext &context, QWidget *parent);
    ~StagesPage() override;

    QString title() const override { return tr("Stages"); }
    QString id() const override { return QStringLiteral("stages"); }
    void showJourneys(const SharedJourneys &journeys) override;
    bool needsJourneys() const override { return false; }
    QList<QAction *> pageActions() const override { return { m_name, m_earlier, m_later, m_remove, m_export }; }
    bool isSettling() const override { return m_jobs.isBusy() || m_files.isBusy(); }

    QTableView *table() const { return m_table; }

private:
    /// What the log says about stages.
    struct Found {
        QHash<StageId, std::int64_t> journeys;
        std::vector<StageName> proposed;
        QStringList others; ///< activities that are no stages, most usual first
    };

    static Result<Found> find(const JourneysView &journeys, const Cancellation &cancellation);
    void receive(const Result<Found> &found, quint64 revision);
    void makeActions();
    QWidget *makeToolbar();
    QWidget *makeAddingLine();
    void followPlan();
    bool mayName() const;
    bool areNamed() const;
    void updateActions();
    void sayWhatIsThere();
    StageId chosen() const;
    void choose(StageId id);
    void nameProposed();
    void moveEarlier();
    void moveLater();
    void move(int places);
    void remove();
    void exportStages();
    void add();
    bool apply(const QString &label, const PlanDocument::Edit &edit);
    void say(const Error &error);

    PlanContext m_context;
    StageTableModel *m_model;
    QLabel *m_finding;
    QLabel *m_rule;
    QTableView *m_table;
    QAction *m_name;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_remove;
    QAction *m_export;
    QWidget *m_adding = nullptr;
    QComboBox *m_newName = nullptr;
    QComboBox *m_newKind = nullptr;
    SharedJourneys m_journeys;
    Found m_found;
    Jobs m_jobs { 1 };
    Jobs m_files { 1 };
    Cancellation m_running;
    quint64 m_revision = 0;
};

} // namespace headwater
