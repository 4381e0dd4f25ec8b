// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/space.h"

#include <vector>

namespace headwater {

/// The spaces of the window in the order of the rail. A new space is one line in spaces.cpp.
std::vector<Space *> makeSpaces(PlanContext context, QWidget *parent);

} // namespace headwater
