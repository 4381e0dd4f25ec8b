// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace headwater {

/// How many people, or seats that stand for them.
struct GroupSize {
    std::int64_t before = 0;
    std::int64_t after = 0;
};

/// Whether something may be told of that many people.
bool isLargeEnough(std::int64_t people, std::int64_t smallestGroup);

/// Which of the groups may be told where their sum is told, too: those that are left out are together nobody or enough
/// people, before and after, for they are the sum minus the others. Groups that are large enough are left out for it,
/// small ones first.
std::vector<bool> toldGroups(const std::vector<GroupSize> &groups, std::int64_t smallestGroup);

} // namespace headwater
