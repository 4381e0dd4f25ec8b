// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;
class QTableWidget;

namespace headwater {

/// What the role editor wants stored: the role and every handover from or to it.
struct RoleDraft {
    Role role;
    std::vector<Handover> handovers; ///< those without an id are new
    std::vector<HandoverId> removed;
    QStringList newTasks {}; ///< names; the role has them
    QStringList newSegments {};
};

/// The plan with the draft in it, all or nothing. Errors: as withRow.
Result<Plan> withRoleDraft(Plan plan, RoleDraft draft);

/// Everything one decides about a role on one page: its work, its charter, and where it hands over.
class RoleEditor : public QDialog
{
    Q_OBJECT

public:
    /// An invalid id makes a new role.
    RoleEditor(const Plan &plan, RoleId role, QWidget *parent = nullptr);

    RoleDraft draft() const;
    /// Why the draft could not be stored; the page stays open.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// OK was pressed; whoever stores the draft closes the page.
    void finishedEditing();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWorkPage();
    QWidget *makeAdder(QListWidget *list, const QString &placeholder, const QString &name);
    QWidget *makeCharterPage();
    QWidget *makeHandoverPage();
    void addHandoverRow(const Handover &handover);
    void removeHandoverRow();
    Handover handoverOf(int row) const;
    QComboBox *roleChoice(RoleId chosen) const;
    QComboBox *stageChoice(StageId chosen) const;

    Plan m_plan;
    Role m_role;
    std::vector<HandoverId> m_removed;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_family = nullptr;
    QListWidget *m_tasks = nullptr;
    QListWidget *m_segments = nullptr;
    std::vector<std::pair<QListWidget *, QLineEdit *>> m_adders;
    QSpinBox *m_hours = nullptr;
    QSpinBox *m_cost = nullptr;
    QSpinBox *m_ramp = nullptr;
    QSpinBox *m_delay = nullptr;
    QComboBox *m_workMode = nullptr;
    QPlainTextEdit *m_decides = nullptr;
    QPlainTextEdit *m_handsOver = nullptr;
    QTableWidget *m_handovers = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace headwater
