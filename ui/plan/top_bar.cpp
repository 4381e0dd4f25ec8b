// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/top_bar.h"

#include "core/document/plan_document.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <numeric>

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

/// How wide each may be so that together they take no more than `room`: the longest are cut first.
int widestAllowed(std::vector<int> widths, int room)
{
    std::ranges::sort(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int left = static_cast<int>(widths.size() - i);
        if (widths[i] * left > room)
            return room / left;
        room -= widths[i];
    }
    return widths.back();
}

/// Gives a label or button as much of its text as `width` has room for.
template <typename Widget> void cutTo(Widget *widget, int width)
{
    const int tooMuch = widget->sizeHint().width() - width;
    if (tooMuch <= 0)
        return;
    const int room = widget->fontMetrics().horizontalAdvance(widget->text()) - tooMuch;
    widget->setText(widget->fontMetrics().elidedText(widget->text(), Qt::ElideRight, std::max(0, room)));
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
    , m_scenario(new QToolButton)
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
    m_scenario->setPopupMode(QToolButton::InstantPopup);
    m_scenario->setProperty("menuArrow", true);
    m_scenario->setFocusPolicy(Qt::TabFocus);
    setTone(m_against, Tone::Muted);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_find->setObjectName(QStringLiteral("findButton"));
    m_find->setAccessibleName(tr("Find or do anything"));
    tie(m_undo, actions.undo);
    tie(m_redo, actions.redo);
    tie(m_lock, actions.lock);
    tie(m_find, actions.palette);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 14, 7);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // fit() makes it fit
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

/// What the bar can be made as narrow as: texts of a few letters, the last buttons as signs alone.
QSize TopBar::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return { 34 * em, QFrame::minimumSizeHint().height() };
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TopBar::refresh()
{
    const Workspace &workspace = m_document.workspace();
    const QString scenario = tr("Scenario: %1").arg(workspace.current().name);
    m_planName->setToolTip(m_document.path());
    m_scenario->setToolTip(scenario);
    m_scenario->setAccessibleName(scenario);
    const QString undo = m_document.canUndo() ? tr("Undo: %1").arg(undoText()) : undoText();
    m_undo->setToolTip(withShortcut(undo, m_actions.undo));
    m_undo->setAccessibleName(undo);
    const QString redo = m_document.canRedo() ? tr("Redo: %1").arg(m_document.steps()[m_document.position()].label)
                                              : tr("Nothing to redo");
    m_redo->setText(redo);
    m_redo->setToolTip(withShortcut(redo, m_actions.redo));
    m_redo->setAccessibleName(redo);
    refreshLock();
}

QString TopBar::undoText() const
{
    return m_document.canUndo() ? m_document.steps()[m_document.position() - 1].label : tr("Nothing to undo");
}

QString TopBar::planName() const
{
    const Workspace &workspace = m_document.workspace();
    const auto info = workspace.plan().info.begin();
    return info == workspace.plan().info.end() ? QFileInfo(m_document.path()).completeBaseName() : info->name;
}

/// Names and steps are as long as people like; what the bar has no room for is cut with dots and whole in the tool tip.
/// "Against the baseline" goes before anything is cut, and the words of the search before names are cut to stumps.
void TopBar::fit()
{
    const int em = fontMetrics().height();
    const QString keys = m_actions.palette->shortcut().toString(QKeySequence::NativeText);
    m_planName->setText(planName());
    m_scenario->setText(m_document.workspace().current().name);
    m_undo->setText(undoText());
    m_find->setText(QStringLiteral("%1   %2").arg(tr("Find or do anything"), keys));
    const auto roomFor = [this](std::initializer_list<const QWidget *> rigid) {
        const QMargins margins = layout()->contentsMargins();
        int room = width() - margins.left() - margins.right() - layout()->spacing() * layout()->count();
        for (const QWidget *widget : rigid)
            room -= widget->sizeHint().width();
        return room;
    };
    const std::vector<int> wanted { m_planName->sizeHint().width(), m_scenario->sizeHint().width(),
        m_undo->sizeHint().width() };
    int room = roomFor({ m_menu, m_redo, m_find, m_lock });
    const int against = m_against->sizeHint().width() + layout()->spacing();
    const bool hasRoom = std::accumulate(wanted.begin(), wanted.end(), against) <= room;
    m_against->setVisible(m_document.workspace().shown != baselineId && hasRoom);
    if (hasRoom)
        return;
    if (room < 18 * em) {
        m_find->setText(keys);
        room = roomFor({ m_menu, m_redo, m_find, m_lock });
    }
    const int widest = widestAllowed(wanted, room);
    cutTo(m_planName, widest);
    cutTo(m_scenario, widest);
    cutTo(m_undo, widest);
}

void TopBar::refreshLock()
{
    const bool readOnly = m_document.readOnlyReason().has_value();
    const bool locked = readOnly || m_document.isLocked();
    const bool isVersion = m_document.workspace().current().isVersion;
    if (!readOnly && isVersion) {
        m_lock->setText(tr("Version"));
        m_lock->setIcon(themedIcon(QStringLiteral("lock")));
        m_lock->setToolTip(whyReadOnly(m_document));
        m_lock->setAccessibleName(tr("A version is shown, which nobody can change"));
        return fit();
    }
    m_lock->setText(readOnly ? tr("Read only") : locked ? tr("Locked") : tr("Unlocked"));
    m_lock->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    m_lock->setToolTip(withShortcut(readOnly ? tr("This plan can be looked at and exported, but not changed here.")
            : locked                         ? tr("Nothing can be changed by accident. Click to unlock planning.")
                                             : tr("The plan can be changed. Click to lock it."),
        m_actions.lock));
    m_lock->setAccessibleName(readOnly ? tr("The plan is read only")
            : locked                   ? tr("Planning is locked")
                                       : tr("Planning is unlocked"));
    fit();
}

} // namespace headwater
