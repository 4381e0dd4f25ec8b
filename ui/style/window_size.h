// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace headwater {

/// Makes a window as large as wanted, or as its screen has room for: what lies below the edge is not seen, and with
/// large text the room is less. Never smaller than `least`.
void resizeWithinScreen(QWidget &window, QSize wanted, QSize least = {});

} // namespace headwater
