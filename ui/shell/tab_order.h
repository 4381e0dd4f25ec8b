// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

/// Which widget comes next by keyboard where parts of a window are made later than those they stand before.
namespace headwater {

/// The widgets in sight that Tab reaches, part by part, in each part as they were made.
std::vector<QWidget *> tabOrder(const std::vector<QWidget *> &parts);

/// The one after (or before) `from`, round in a circle; null where there is none.
QWidget *neighbourInTabOrder(const std::vector<QWidget *> &parts, const QWidget *from, bool next);

/// Where working on a part begins: its first list, table or canvas, else whatever Tab reaches first.
QWidget *mainWidgetOf(QWidget *part);

} // namespace headwater
