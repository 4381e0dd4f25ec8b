// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headwater {

/// `headwater render PLAN|--sample FOLDER`: every space and panel of the window as PNG files, light and dark,
/// small and large. For people without a display and for looking at one's own work. Returns the exit status.
int renderShots(const QStringList &arguments);

} // namespace headwater
