// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_view.h"

namespace headwater {

bool coverAlike(const Plan &a, const Plan &b)
{
    return haveEqual(a, b, &Plan::info, &Plan::territories, &Plan::segments, &Plan::channels, &Plan::tasks,
        &Plan::stages, &Plan::efforts, &Plan::roles, &Plan::seats, &Plan::assignments, &Plan::accounts,
        &Plan::assumptions, &Plan::aliases);
}

} // namespace headwater
