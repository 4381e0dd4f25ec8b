// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"

#include <QJsonObject>

/// Changes as the verbs tell them.
namespace headwater {

/// "2 added, 0 deleted, 3 moved, 1 changed"
QString textOf(const ChangeCounts &summary);
QJsonObject jsonOf(const ChangeCounts &summary);

/// By name, then table.
void sortByName(std::vector<Change> &changes);

/// "Move        seat N-01: home Fells -> Coast"
QString describe(const Change &change);

} // namespace headwater
