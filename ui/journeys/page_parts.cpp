// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/page_button.h"

#include <QToolButton>

namespace headwater {

QToolButton *pageButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace headwater
