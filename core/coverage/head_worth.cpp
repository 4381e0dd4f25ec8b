// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/head_worth.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t seatsBetweenTellings = 64;

} // namespace

Result<std::vector<HeadWorth>> headWorths(const Plan &plan, const Period &quarter, CoverageNetwork network,
    const Cancellation &cancellation, const Progress &progress)
{
    const std::size_t seats = plan.roles.size() * plan.territories.size();
    std::size_t tried = 0;
    std::vector<HeadWorth> worths;
    for (const Role &role : plan.roles) {
        const Minutes hours = fullTime(role, quarter);
        for (const Territory &territory : plan.territories) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            if (progress && tried++ % seatsBetweenTellings == 0)
                progress(static_cast<double>(tried) / static_cast<double>(seats));
            const double gain = network.gainOfSeat(role, territory.id, hours);
            if (gain >= 1)
                worths.push_back({ role.id, territory.id, Money { std::llround(gain) } });
        }
    }
    std::ranges::sort(worths, [](const HeadWorth &a, const HeadWorth &b) {
        return std::tuple(b.perHead, a.role, a.territory) < std::tuple(a.perHead, b.role, b.territory);
    });
    return worths;
}

} // namespace headwater
