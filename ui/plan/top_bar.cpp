// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/top_bar.h"

#include "core/document/plan_document.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace headwater {

namespace {

QToolButton *button(const QString &icon, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(style);
    button->setIconSize({ 18, 18 });
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString elided(const QWidget *widget, const QString &text, int width)
{
    return widget->fontMetrics().elidedText(text, Qt::ElideRight, width);
}

/// The button follows the action but keeps a text of its own.
void tie(QToolButton *button, QAction *action)
{
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    button->setEnabled(action->isEnabled());
}

QString withShortcut(const QString &text, const QAction *action)
{
    return QStringLiteral("%1  %2").arg(text, action->shortcut().toString(QKeySequence::NativeText)).trimmed();
}

} // namespace

TopBar::TopBar(PlanDocument &document, TopBarActions actions, QMenu *mainMenu, QMenu *scenarioMenu, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_actions(actions)
    , m_menu(button(QStringLiteral("menu"), Qt::ToolButtonIconOnly))
    , m_planName(new QLabel)
    , m_scenario(button(QStringLiteral("chevron-down"), Qt::ToolButtonTextBesideIcon))
    , m_against(new QLabel(tr("against the baseline")))
    , m_undo(button(QStringLiteral("undo"), Qt::ToolButtonTextBesideIcon))
    , m_redo(button(QStringLiteral("redo"), Qt::ToolButtonIconOnly))
    , m_lock(button(QStringLiteral("unlock"), Qt::ToolButtonTextBesideIcon))
    , m_find(button(QStringLiteral("search"), Qt::ToolButtonTextBesideIcon))
{
    setObjectName(QStringLiteral("topBar"));
    setProperty("panel", true);
    setProperty("panelEdge", QStringLiteral("bottom"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setMenu(mainMenu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setProperty("flat", true);
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("Menu  F10"));
    m_menu->setAccessibleName(tr("Menu"));
    setTextRole(m_planName, TextRole::Strong);
    m_planName->setObjectName(QStringLiteral("planName"));
    m_scenario->setObjectName(QStringLiteral("scenarioButton"));
    m_scenario->setMenu(scenarioMenu);
    scenarioMenu->setLayoutDirection(layoutDirection()); // not the button's
    m_scenario->setPopupMode(QToolButton::InstantPopup);
    m_scenario->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    setTone(m_against, Tone::Muted);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_find->setObjectName(QStringLiteral("findButton"));
    m_find->setText(QStringLiteral("%1   %2").arg(
        tr("Find or do anything"), actions.palette->shortcut().toString(QKeySequence::NativeText)));
    m_find->setAccessibleName(tr("Find or do anything"));
    tie(m_undo, actions.undo);
    tie(m_redo, actions.redo);
    tie(m_lock, actions.lock);
    tie(m_find, actions.palette);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 14, 7);
    layout->setSpacing(8);
    layout->addWidget(m_menu);
    layout->addWidget(m_planName);
    layout->addWidget(m_scenario);
    layout->addWidget(m_against);
    layout->addSpacing(8);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addStretch();
    layout->addWidget(m_find);
    layout->addWidget(m_lock);
    connect(&m_document, &PlanDocument::changed, this, &TopBar::refresh);
    connect(&m_document, &PlanDocument::lockChanged, this, &TopBar::refreshLock);
    refresh();
    refreshLock();
}

void TopBar::openMenu() { m_menu->showMenu(); }

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refresh();
}

void TopBar::refresh()
{
    // Names share a third of the bar; the longest are cut with dots and shown whole in the tooltip.
    const int nameWidth = std::max(120, width() / 6);
    const Workspace &workspace = m_document.workspace();
    const auto info = workspace.plan().info.begin();
    const QString name
        = info == workspace.plan().info.end() ? QFileInfo(m_document.path()).completeBaseName() : info->name;
    m_planName->setText(elided(m_planName, name, nameWidth));
    m_planName->setToolTip(m_document.path());
    m_scenario->setText(elided(m_scenario, workspace.current().name, nameWidth));
    m_scenario->setToolTip(tr("Scenario: %1").arg(workspace.current().name));
    m_scenario->setAccessibleName(tr("Scenario: %1").arg(workspace.current().name));
    m_against->setVisible(workspace.shown != baselineId && width() >= 1100);

    const QString undo
        = m_document.canUndo() ? m_document.steps()[m_document.position() - 1].label : tr("Nothing to undo");
    m_undo->setText(elided(m_undo, undo, width() / 5));
    m_undo->setToolTip(withShortcut(m_document.canUndo() ? tr("Undo: %1").arg(undo) : undo, m_actions.undo));
    m_undo->setAccessibleName(m_document.canUndo() ? tr("Undo: %1").arg(undo) : undo);
    const QString redo = m_document.canRedo() ? tr("Redo: %1").arg(m_document.steps()[m_document.position()].label)
                                              : tr("Nothing to redo");
    m_redo->setText(redo);
    m_redo->setToolTip(withShortcut(redo, m_actions.redo));
    m_redo->setAccessibleName(redo);
}

void TopBar::refreshLock()
{
    const bool locked = m_document.isLocked();
    m_lock->setText(locked ? tr("Locked") : tr("Unlocked"));
    m_lock->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    m_lock->setToolTip(withShortcut(locked ? tr("Nothing can be changed by accident. Click to unlock planning.")
                                           : tr("The plan can be changed. Click to lock it."),
        m_actions.lock));
    m_lock->setAccessibleName(locked ? tr("Planning is locked") : tr("Planning is unlocked"));
}

} // namespace headwater
