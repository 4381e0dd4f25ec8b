// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/allocation.h"

#include <QJsonObject>

namespace headwater {

/// "headwater.allocate/1"
QJsonObject allocationJson(const AllocationQuestion &question, const Allocation &allocation);

} // namespace headwater
