// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/measures/won_amounts.h"

namespace headwater {

namespace {

constexpr std::int64_t fewestWins = 10;

struct Wins {
    std::int64_t journeys = 0;
    double cents = 0;
    double mean() const { return journeys > 0 ? cents / static_cast<double>(journeys) : 0; }
};

} // namespace

std::vector<double> wonAmounts(const EventColumns &columns, const ForecastInput &input)
{
    std::vector<Wins> wins(input.segments.size());
    Wins company;
    for (std::size_t i = 0; i < input.cases.size(); ++i) {
        const StageHistory::Journey &journey = input.history.journey(i);
        const Money value = columns.cases[input.cases[i]].value;
        if (journey.end != JourneyEnd::Won || value.cents <= 0)
            continue;
        for (Wins *sum : { &company, &wins[journey.segment] }) {
            ++sum->journeys;
            sum->cents += static_cast<double>(value.cents);
        }
    }
    std::vector<double> amounts;
    for (const Wins &segment : wins)
        amounts.push_back((segment.journeys < fewestWins ? company : segment).mean());
    return amounts;
}

} // namespace headwater
