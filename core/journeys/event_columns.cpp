// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/event_columns.h"

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
    for (const TextPool *pool :
        { &caseNames, &activities, &channels, &actors, &accounts, &stages, &reasons, &products })
        total += pool->bytes();
    return total;
}

} // namespace headwater
