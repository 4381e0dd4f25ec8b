// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverage_page.h"
#include "ui/plan/space.h"

#include <vector>

namespace headwater {

/// The pages of the space in the order of its switch. A new page is one line in coverage_pages.cpp.
std::vector<CoveragePage *> makeCoveragePages(const PlanContext &context, QWidget *parent);

} // namespace headwater
