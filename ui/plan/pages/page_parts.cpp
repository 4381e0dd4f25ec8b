// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/pages/page_parts.h"

#include "ui/plan/pages/flow_layout.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace headwater {

QLabel *findingLabel()
{
    auto *label = new QLabel;
    setTextRole(label, TextRole::Heading);
    label->setObjectName(QStringLiteral("finding"));
    label->setWordWrap(true);
    return label;
}

QLabel *ruleLabel()
{
    auto *label = new QLabel;
    setTone(label, Tone::Muted);
    label->setObjectName(QStringLiteral("rule"));
    label->setWordWrap(true);
    return label;
}

QToolButton *pageButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(
        action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    return button;
}

QWidget *pageSwitch(const QActionGroup *group, const QString &name)
{
    auto *holder = new QWidget;
    holder->setAccessibleName(name);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : group->actions()) {
        QToolButton *button = pageButton(action);
        button->setProperty("strip", true);
        row->addWidget(button);
    }
    return holder;
}

QWidget *spaceHeader(const QString &title, const QList<QWidget *> &parts)
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLabel(title);
    setTextRole(name, TextRole::Title);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *beside = new QWidget;
    auto *line = new FlowLayout(beside, 12);
    for (QWidget *part : parts)
        line->addWidget(part);
    row->addWidget(beside, 1);
    return header;
}

} // namespace headwater
