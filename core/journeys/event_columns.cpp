// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/event_columns.h"

#include <algorithm>

namespace headwater {

namespace {

template <typename Value> std::size_t bytesOf(const std::vector<Value> &column)
{
    return column.capacity() * sizeof(Value);
}

} // namespace

std::size_t EventColumns::bytes() const
{
    std::size_t total = bytesOf(activity) + bytesOf(channel) + bytesOf(actor) + bytesOf(time.seconds)
        + bytesOf(time.milliseconds) + bytesOf(firstEvent) + bytesOf(cases);
    for (const TextPool *pool : { &caseNames, &activities, &channels, &actors, &accounts, &stages, &reasons })
        total += pool->bytes();
    return total;
}

qint64 lastEventAt(const EventColumns &columns)
{
    qint64 last = 0;
    for (CaseIndex journey = 0; journey < columns.caseCount(); ++journey) {
        if (columns.length(journey) > 0)
            last = std::max(last, columns.time[columns.end(journey) - 1]);
    }
    return last;
}

} // namespace headwater
