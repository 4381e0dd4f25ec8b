// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/terminal.h"
#include "core/document/plan_document.h"

namespace headwater {

/// `export --slice TERRITORY --to OUT.headwater`: a part of the plan as a file of its own, for a regional lead.
Ending exportSlice(const PlanDocument &document, const Arguments &arguments, Terminal &terminal);

} // namespace headwater
