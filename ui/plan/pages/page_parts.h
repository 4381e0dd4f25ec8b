// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QActionGroup;
class QLabel;
class QString;
class QToolButton;
class QWidget;

namespace headwater {

/// What pages share: what a page finds, in a sentence, on top,
QLabel *findingLabel();
/// by which rule, below it,
QLabel *ruleLabel();
/// and an action as a button with its text, reached by Tab, in its bar.
QToolButton *pageButton(QAction *action);
/// The actions of a group as one strip of such buttons; `name` is for screen readers.
QWidget *pageSwitch(const QActionGroup *group, const QString &name);
/// The name of a space, and beside it switches and buttons, which go to a second line where the window is small and the
/// text is large.
QWidget *spaceHeader(const QString &title, const QList<QWidget *> &parts);

} // namespace headwater
