// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace headwater {

class PlanPage;

/// One menu for each space with all that can be done there; run as PlanPage::run does. A space nobody has been to is
/// made when its menu opens.
void fillSpaceMenu(QMenu &menu, PlanPage &page);

} // namespace headwater
