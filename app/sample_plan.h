// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace headwater {

/// Writes the sample company, facts included, to a new plan file. Errors: Duplicate, StorageFailed.
Result<> createSamplePlan(const QString &path, const Clock &clock);

} // namespace headwater
