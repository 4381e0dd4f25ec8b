// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/space_menu.h"

#include "ui/shell/plan_page.h"

#include <QHash>
#include <QMenu>

namespace headwater {

namespace {

/// Stands for the action while the menu is open: a menu runs its own actions at once, before the space is in sight.
void addStandIn(QMenu &menu, QAction &action, PlanPage &page)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    QAction *standIn = menu.addAction(action.icon(), keys.isEmpty() ? action.text() : action.text() + u'\t' + keys);
    standIn->setCheckable(action.isCheckable());
    standIn->setChecked(action.isChecked());
    standIn->setEnabled(action.isEnabled());
    QObject::connect(standIn, &QAction::triggered, &action, [&page, &action] { page.run(action); });
}

} // namespace

void fillSpaceMenu(QMenu &menu, PlanPage &page)
{
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    for (int index = 0; index < page.spaceCount(); ++index) {
        QMenu *ofSpace = menu.addMenu(page.spaceTitle(index));
        QObject::connect(ofSpace, &QMenu::aboutToShow, &page, [ofSpace, index, &page] {
            ofSpace->clear();
            qDeleteAll(ofSpace->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
            QHash<QString, QMenu *> parts; // what belongs to a part of the space stands together
            for (QAction *action : page.space(index).spaceActions()) {
                const QString part = action->property("submenu").toString();
                if (!part.isEmpty() && !parts.contains(part))
                    parts.insert(part, ofSpace->addMenu(part));
                addStandIn(part.isEmpty() ? *ofSpace : *parts.value(part), *action, page);
            }
        });
    }
}

} // namespace headwater
