// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/head_worth.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t seatsBetweenTellings = 64;

/// A seat that might be opened, and what it brings at most, in cents.
struct Candidate {
    const Role *role;
    TerritoryId territory;
    Minutes hours;
    double most;
};

std::vector<Candidate> candidatesOf(const Plan &plan, const Period &quarter, const CoverageNetwork &network)
{
    std::vector<Candidate> candidates;
    for (const Role &role : plan.roles) {
        const Minutes hours = fullTime(role, quarter);
        for (const Territory &territory : plan.territories) {
            const double most = network.mostGainOfSeat(role, territory.id, hours);
            if (most >= 1)
                candidates.push_back({ &role, territory.id, hours, most });
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater {}, &Candidate::most);
    return candidates;
}

} // namespace

Result<std::vector<HeadWorth>> headWorths(const Plan &plan, const Period &quarter, CoverageNetwork network,
    const Cancellation &cancellation, const Progress &progress)
{
    const std::vector<Candidate> candidates = candidatesOf(plan, quarter, network);
    std::vector<HeadWorth> worths;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (progress && i % seatsBetweenTellings == 0)
            progress(static_cast<double>(i) / static_cast<double>(candidates.size()));
        const Candidate &at = candidates[i];
        const double gain = network.gainOfSeat(*at.role, at.territory, at.hours);
        if (gain >= 1)
            worths.push_back({ at.role->id, at.territory, Money { std::llround(gain) } });
    }
    std::ranges::sort(worths, [](const HeadWorth &a, const HeadWorth &b) {
        return std::tuple(b.perHead, a.role, a.territory) < std::tuple(a.perHead, b.role, b.territory);
    });
    return worths;
}

} // namespace headwater
