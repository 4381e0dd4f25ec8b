// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobs.h"

#include <functional>

namespace headwater {

class PlanDocument;

/// Has a thread find out which rows earlier steps changed, lets the document remember it, and goes on with `then`.
/// While `jobs` (of the page that asks) is at it, nothing more is begun.
void readHistory(PlanDocument &document, Jobs &jobs, std::function<void()> then);

} // namespace headwater
