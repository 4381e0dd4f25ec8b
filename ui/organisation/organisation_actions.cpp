// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/board/role_palette.h"
#include "ui/organisation/organisation_edits.h"
#include "ui/organisation/organisation_space.h"
#include "ui/plan/pages/why_read_only.h"
#include "ui/plan/selection.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QMenu>

/// What one can do in the organisation space: its actions, and what each does to what is chosen.
namespace headwater {

QAction *OrganisationSpace::addAction(
    const QString &id, const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    // Delete and Ctrl+V mean something else where one types, so they act only while this space has the focus.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        shortcut.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void OrganisationSpace::makeViewActions()
{
    const auto choice
        = [this](QActionGroup *group, const QString &id, const QString &text, const QString &icon, const QString &tip) {
              QAction *action = addAction(id, text, icon, {}, tip);
              action->setCheckable(true);
              group->addAction(action);
              return action;
          };
    m_views = new QActionGroup(this);
    choice(m_views, QStringLiteral("organisation.board"), tr("Board"), QStringLiteral("board"),
        tr("Territories in rows, roles in columns"))
        ->setChecked(true);
    choice(m_views, QStringLiteral("organisation.tree"), tr("Tree"), QStringLiteral("tree"), tr("Who reports to whom"));
    choice(m_views, QStringLiteral("organisation.table"), tr("Table"), QStringLiteral("table"),
        tr("All seats, to sort, filter and edit"));
    choice(m_views, QStringLiteral("organisation.accounts"), tr("Accounts"), QStringLiteral("accounts"),
        tr("All accounts and who owns them"));
    connect(m_views, &QActionGroup::triggered, this,
        [this](QAction *action) { showView(static_cast<View>(m_views->actions().indexOf(action))); });
    m_comparisons = new QActionGroup(this);
    choice(m_comparisons, QStringLiteral("organisation.before"), tr("Before"), QStringLiteral("history"),
        tr("The baseline, to look at"));
    choice(m_comparisons, QStringLiteral("organisation.after"), tr("After"), QStringLiteral("scenario"),
        tr("The scenario as planned"))
        ->setChecked(true);
    choice(m_comparisons, QStringLiteral("organisation.changes"), tr("Changes"), QStringLiteral("violations"),
        tr("Only what differs from the baseline"));
    connect(m_comparisons, &QActionGroup::triggered, this,
        [this](QAction *action) { compare(static_cast<Comparison>(m_comparisons->actions().indexOf(action))); });
}

void OrganisationSpace::makeSeatActions()
{
    QAction *add = addAction(QStringLiteral("seat.add"), tr("Add seat"), QStringLiteral("add"), Qt::Key_Insert,
        tr("A new vacant seat in the current territory and role"));
    connect(add, &QAction::triggered, this, [this] { addSeat(m_board->current().role); });
    QAction *close = addAction(QStringLiteral("seat.close"), tr("Close seats…"), QStringLiteral("delete"),
        QKeySequence::Delete, tr("The chosen seats end on a date"));
    connect(close, &QAction::triggered, this, [this] { m_edits->closeSeats(chosenSeats()); });
    QAction *cut = addAction(QStringLiteral("seat.cut"), tr("Cut seats"), QStringLiteral("seat"), QKeySequence::Cut,
        tr("Take the chosen seats to paste them elsewhere"));
    connect(cut, &QAction::triggered, this, [this] { take(true); });
    QAction *copy = addAction(QStringLiteral("seat.copy"), tr("Copy seats"), QStringLiteral("duplicate"),
        QKeySequence::Copy, tr("Take a copy of the chosen seats"));
    connect(copy, &QAction::triggered, this, [this] { take(false); });
    QAction *pasteSeats = addAction(QStringLiteral("seat.paste"), tr("Paste seats"), QStringLiteral("check"),
        QKeySequence::Paste, tr("Put the taken seats into the current territory and role"));
    connect(pasteSeats, &QAction::triggered, this, &OrganisationSpace::paste);
    QAction *leave = addAction(QStringLiteral("seat.leave"), tr("Person leaves…"), QStringLiteral("leave"), {},
        tr("The person in the seat leaves on a date; shows the accounts they leave behind"));
    connect(leave, &QAction::triggered, this, [this] { m_edits->letLeave(chosenSeats().front()); });
    for (QAction *action : { leave, close })
        action->setProperty("forSelection", true); // the inspector offers them as buttons
    m_boardActions = { add, pasteSeats };
    m_seatActions = { close, cut, copy, leave };
    m_editActions = { add, close, leave, cut, copy, pasteSeats };
    makeStructureActions();
}

void OrganisationSpace::makeStructureActions()
{
    QAction *newRole = addAction(QStringLiteral("role.add"), tr("New role…"), QStringLiteral("role"), {},
        tr("A role with its tasks, capacity, cost and charter"));
    connect(newRole, &QAction::triggered, m_edits, [this] { m_edits->editRole({}); });
    QAction *role = addAction(QStringLiteral("role.edit"), tr("Edit role…"), QStringLiteral("rename"), {},
        tr("Tasks, capacity, cost, charter and handovers of the current role"));
    connect(role, &QAction::triggered, m_edits, [this] { m_edits->editRole(currentRole()); });
    QAction *below = addAction(QStringLiteral("territory.add"), tr("Add territory…"), QStringLiteral("territory"), {},
        tr("A new territory below the current one"));
    connect(below, &QAction::triggered, m_edits, [this] { m_edits->editTerritory({}, currentTerritory()); });
    QAction *territory = addAction(QStringLiteral("territory.edit"), tr("Edit territory…"), QStringLiteral("rename"),
        {}, tr("Name, kind and place in the tree of the current territory"));
    connect(territory, &QAction::triggered, m_edits, [this] { m_edits->editTerritory(currentTerritory()); });
    QAction *remove = addAction(QStringLiteral("territory.remove"), tr("Remove territory"), QStringLiteral("bin"), {},
        tr("The current territory, if nothing refers to it any more"));
    connect(remove, &QAction::triggered, m_edits, [this] { m_edits->removeTerritory(currentTerritory()); });
    m_roleActions = { role };
    m_territoryActions = { territory, remove };
    m_editActions += { newRole, role, below, territory, remove };
    QAction *editCurrent = addAction(QStringLiteral("organisation.edit"), tr("Edit"), QStringLiteral("inspector"),
        Qt::Key_F2, tr("What the cursor is on"));
    connect(editCurrent, &QAction::triggered, this, [this] { edit(m_board->current()); });
    QAction *collapse = addAction(QStringLiteral("organisation.collapse"), tr("Collapse all regions"),
        QStringLiteral("chevron-right"), {}, tr("Only the top of the territory tree"));
    connect(collapse, &QAction::triggered, this, [this] { m_board->setAllCollapsed(true); });
    QAction *expand = addAction(QStringLiteral("organisation.expand"), tr("Expand all regions"),
        QStringLiteral("chevron-down"), {}, tr("Every territory"));
    connect(expand, &QAction::triggered, this, [this] { m_board->setAllCollapsed(false); });
    m_boardActions += { editCurrent, collapse, expand };
}

/// What is selected everywhere goes before what the cursor of the board is on, which may not even be in sight.
RoleId OrganisationSpace::currentRole() const
{
    const Selection &selection = m_context.selection;
    const Seat *seat
        = selection.seats().empty() ? nullptr : m_context.document.plan().seats.find(selection.seats().front());
    return selection.role().isValid() ? selection.role() : seat ? seat->role : m_board->current().role;
}

TerritoryId OrganisationSpace::currentTerritory() const
{
    const Selection &selection = m_context.selection;
    const Seat *seat
        = selection.seats().empty() ? nullptr : m_context.document.plan().seats.find(selection.seats().front());
    return selection.territory().isValid() ? selection.territory() : seat ? seat->home : m_board->current().territory;
}

QString OrganisationSpace::whyReadOnly() const
{
    if (const QString why = headwater::whyReadOnly(m_context.document); !why.isEmpty())
        return why;
    return m_comparison == Comparison::Before ? tr("This is the baseline, to look at. Choose After to change the plan.")
                                              : QString();
}

void OrganisationSpace::updateActions()
{
    const bool readOnly = !whyReadOnly().isEmpty();
    const bool hasSeats = !chosenSeats().empty();
    for (QAction *action : m_boardActions)
        action->setEnabled(m_view == View::Board);
    for (QAction *action : m_editActions)
        action->setEnabled(!readOnly && (hasSeats || !m_seatActions.contains(action))
            && (m_view == View::Board || !m_boardActions.contains(action)));
    for (QAction *action : m_roleActions)
        action->setEnabled(!readOnly && m_context.document.plan().roles.contains(currentRole()));
    for (QAction *action : m_territoryActions)
        action->setEnabled(!readOnly && m_context.document.plan().territories.contains(currentTerritory()));
    m_palette->setEnabled(!readOnly);
}

std::vector<SeatId> OrganisationSpace::chosenSeats() const
{
    if (!m_context.selection.seats().empty())
        return m_context.selection.seats();
    const SeatId current = m_board->current().seat;
    return m_context.document.plan().seats.contains(current) ? std::vector<SeatId> { current } : std::vector<SeatId>();
}

void OrganisationSpace::addSeat(RoleId role)
{
    TerritoryId home = m_board->current().territory;
    if (!home.isValid() && !m_board->content().rows().empty())
        home = m_board->content().rows().front().territory;
    if (!role.isValid() && !m_board->content().columns().empty())
        role = m_board->content().columns().front().role;
    if (home.isValid() && role.isValid())
        m_edits->drop({ .seats = {}, .home = home, .role = role, .copy = false });
    else
        Q_EMIT notice(tr("A seat needs a territory and a role: add those first."));
}

void OrganisationSpace::take(bool cut)
{
    m_taken = chosenSeats();
    m_takenByCut = cut;
    if (!m_taken.empty())
        Q_EMIT notice(cut ? tr("Choose a place and paste to move.") : tr("Choose a place and paste to copy."));
}

void OrganisationSpace::paste()
{
    std::erase_if(m_taken, [this](SeatId seat) { return !m_context.document.plan().seats.contains(seat); });
    if (m_taken.empty() || !m_board->current().territory.isValid())
        return;
    m_edits->drop({ .seats = m_taken,
        .home = m_board->current().territory,
        .role = m_board->current().role,
        .copy = !m_takenByCut });
    if (m_takenByCut)
        m_taken.clear();
}

void OrganisationSpace::showSeats(const std::vector<SeatId> &seats)
{
    m_context.selection.selectSeats(seats);
    if (const Seat *first = m_context.document.plan().seats.find(seats.front()))
        m_board->reveal(first->id, first->home, first->role);
}

void OrganisationSpace::edit(const BoardView::Place &place)
{
    if (place.seat.isValid()) {
        m_context.selection.selectSeats({ place.seat });
        Q_EMIT editRequested();
    } else if (place.territory.isValid() && !place.role.isValid() && whyReadOnly().isEmpty()) {
        m_edits->editTerritory(place.territory);
    } else if (place.role.isValid() && !place.territory.isValid() && whyReadOnly().isEmpty()) {
        m_edits->editRole(place.role);
    }
}

void OrganisationSpace::openMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_editActions);
    menu->popup(globalPosition);
}

} // namespace headwater
