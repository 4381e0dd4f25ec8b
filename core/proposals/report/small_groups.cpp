// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/report/small_groups.h"

#include <algorithm>
#include <optional>

namespace headwater {

namespace {

std::int64_t largerSide(const GroupSize &group) { return std::max(group.before, group.after); }

} // namespace

bool isLargeEnough(std::int64_t people, std::int64_t smallestGroup) { return people <= 0 || people >= smallestGroup; }

std::vector<bool> toldGroups(const std::vector<GroupSize> &groups, std::int64_t smallestGroup)
{
    const auto isTold = [smallestGroup](const GroupSize &group) {
        return isLargeEnough(group.before, smallestGroup) && isLargeEnough(group.after, smallestGroup);
    };
    std::vector<bool> told(groups.size());
    GroupSize left;
    const auto leaveOut = [&](std::size_t i) {
        told[i] = false;
        left.before += groups[i].before;
        left.after += groups[i].after;
    };
    for (std::size_t i = 0; i < groups.size(); ++i) {
        told[i] = true;
        if (!isTold(groups[i]))
            leaveOut(i);
    }
    while (!isTold(left)) {
        std::optional<std::size_t> next;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const bool isCandidate = told[i] && largerSide(groups[i]) > 0;
            if (isCandidate && (!next || largerSide(groups[i]) < largerSide(groups[*next])))
                next = i;
        }
        if (!next)
            break;
        leaveOut(*next);
    }
    return told;
}

} // namespace headwater
