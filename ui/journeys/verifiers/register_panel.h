// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/rows.h"
#include "ui/plan/space.h"

#include <QFrame>

class QPushButton;
class QTableView;

namespace headwater {

class VerifierTableModel;

/// The verifiers of the plan to read and to change.
class RegisterPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RegisterPanel(const PlanContext &context, QWidget *parent = nullptr);

    QTableView *table() const { return m_view; }
    QList<QAction *> registerActions() const { return { m_addAction, m_removeAction }; }

Q_SIGNALS:
    void notice(const QString &text);

private:
    void add();
    void remove();
    void updateButtons();
    VerifierId chosen() const;
    void say(const Result<> &done);

    PlanContext m_context;
    VerifierTableModel *m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QAction *m_addAction;
    QAction *m_removeAction;
};

} // namespace headwater
