// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace headwater {

/// A month to pick a day from, in the look of everything else: Qt's own has red weekends and green arrows.
QCalendarWidget *makeCalendar();

} // namespace headwater
