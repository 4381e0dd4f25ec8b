// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/space.h"

#include "ui/plan/view/view_parts.h"

#include <QActionGroup>

namespace headwater {

ViewText Space::viewState() const { return viewPartsOf(*this); }

void Space::showView(const ViewText &view) { showViewParts(*this, view); }

QString Space::viewTitle() const
{
    const QList<QAction *> actions = spaceActions();
    const QActionGroup *pages = actions.isEmpty() ? nullptr : actions.first()->actionGroup();
    const QAction *page = pages ? pages->checkedAction() : nullptr;
    return page ? tr("%1: %2").arg(title(), page->text().remove(u'&')) : title();
}

} // namespace headwater
