// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/capacity.h"
#include "core/plan/plan.h"

/// How `headwater coverage` names rows and quarters.
namespace headwater {

template <typename Row, typename Id> QString nameOf(const CowTable<Row> &table, Id id)
{
    const Row *row = table.find(id);
    return row ? row->name : QString();
}

inline QString seatName(const Plan &plan, SeatId id)
{
    const Seat *seat = plan.seats.find(id);
    return !seat ? QString() : !seat->externalId.isEmpty() ? seat->externalId : QString::number(id.value);
}

inline QString quarterName(const Period &quarter)
{
    return QStringLiteral("%1Q%2").arg(quarter.first.year()).arg((quarter.first.month() + 2) / 3);
}

} // namespace headwater
