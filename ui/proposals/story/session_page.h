// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"
#include "core/plan/workspace.h"
#include "ui/plan/pages/paged_space.h"
#include "ui/plan/space_offer.h"

#include <functional>
#include <memory>
#include <optional>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace headwater {

class OfferPage;
class PlanCopy;
class PlanStage;
class SessionModel;
struct HistoryWay;

/// Who argued what and decided what, beside the steps that were done, and the plan as it was at each of these moments.
/// Looking back changes nothing: it shows a copy.
class SessionPage : public SpacePage
{
    Q_OBJECT

public:
    SessionPage(const PlanContext &context, std::shared_ptr<PlanCopy> copy, std::vector<SpaceOffer> offers,
        QWidget *parent = nullptr);

    QString title() const override { return tr("Session"); }
    QString id() const override { return QStringLiteral("session"); }
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettling() const override;

    SessionModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    PlanStage *stage() const { return m_stage; }
    /// How many steps are applied in what is shown; none while nothing of the past is.
    std::optional<std::size_t> replayed() const { return m_position; }
    /// Nothing of the past is shown any more.
    void backToNow();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(const char *name, const QString &text, const QString &onButton, const QString &tip,
        const std::function<void()> &doing);
    void makeActions();
    QWidget *makeEntryLine();
    QWidget *makeRecord();
    QWidget *makeReplay();
    void follow();
    void updateActions();
    void writeEntry();
    void editChosen();
    void clearEntryLine();
    void leaveEntry();
    void removeChosen();
    void replayChosen();
    void replay(std::size_t position, ScenarioId scenario);
    void replayStep(std::size_t position);
    void receive(Result<HistoryWay> way, std::size_t position, ScenarioId scenario);
    void showMoment(const Workspace &workspace);
    bool isChangeable() const;

    PlanContext m_context;
    SessionModel *m_model;
    PlanStage *m_stage;
    QActionGroup *m_filters;
    QList<QAction *> m_actions;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_replay = nullptr;
    QAction *m_back = nullptr;
    QAction *m_on = nullptr;
    QAction *m_now = nullptr;
    QComboBox *m_who;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_add;
    QTableView *m_table;
    QWidget *m_replayPart = nullptr;
    QLabel *m_moment;
    QLabel *m_nothing;
    SessionEntryId m_edited; ///< in the line of entry; none: a new one
    std::optional<std::size_t> m_position;
    bool m_isAsked = false;
    quint64 m_question = 0; ///< of several answers the last question's counts
    Jobs m_jobs { 1 };
    Jobs m_reading { 1 };
};

} // namespace headwater
