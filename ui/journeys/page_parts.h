// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;

namespace headwater {

/// The action as a button with its text, reached by Tab, in the bars of the pages on journeys.
QToolButton *pageButton(QAction *action);

} // namespace headwater
