// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journeys/journeys_model.h"
#include "ui/journeys/journeys_page.h"
#include "ui/plan/space.h"

#include <vector>

namespace headwater {

/// The pages of the space in the order of its switch. A new page is one line in journeys_pages.cpp.
std::vector<JourneysPage *> makeJourneysPages(const PlanContext &context, JourneysModel &model, QWidget *parent);

} // namespace headwater
