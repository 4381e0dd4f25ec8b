// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace headwater {

class PlanDocument;

/// The actions that the top bar offers as buttons.
struct TopBarActions {
    QAction *undo;
    QAction *redo;
    QAction *lock;
    QAction *palette;
};

/// Which plan and scenario is open, what can be undone, whether planning is locked, where to find the rest.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(
        PlanDocument &document, TopBarActions actions, QMenu *mainMenu, QMenu *scenarioMenu, QWidget *parent = nullptr);

    /// Opens the main menu below its button.
    void openMenu();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshLock();
    void fit();
    QString planName() const;
    QString undoText() const;

    PlanDocument &m_document;
    TopBarActions m_actions;
    QToolButton *m_menu;
    QLabel *m_planName;
    QToolButton *m_scenario;
    QLabel *m_against;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_lock;
    QToolButton *m_find;
};

} // namespace headwater
