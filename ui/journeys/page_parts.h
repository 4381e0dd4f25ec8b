// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QLabel;
class QToolButton;

namespace headwater {

/// What the pages on journeys share: what a page finds, in a sentence, on top,
QLabel *findingLabel();
/// by which rule, below it,
QLabel *ruleLabel();
/// and an action as a button with its text, reached by Tab, in its bar.
QToolButton *pageButton(QAction *action);

} // namespace headwater
