// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/change_list.h"

namespace headwater {

/// What a column is called, e.g. ("seat", "home") -> "Home".
QString columnTitle(const QString &table, const QString &column);

/// What a row of the table is called: "seat", "account".
QString rowKind(const QString &table);

/// How people know the row, wherever it is; "-" when it is not there (any more).
QString rowNameIn(const Plan &plan, const QString &table, std::int64_t id);

/// A stored value as people write it: "hybrid", "12 Nov 2026", "118,000"; "none" when empty.
QString valueText(const QString &column, const QString &value);

} // namespace headwater
