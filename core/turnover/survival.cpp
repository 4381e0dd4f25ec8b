// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr double bandWidth = 1.959963984540054; ///< the 97.5 % quantile of the normal distribution
const double tieTolerance = std::sqrt(std::numeric_limits<double>::epsilon()); ///< R's, see aeqSurv()

/// Every time that occurs, rising, the first of those that are tied.
std::vector<double> distinctTimes(std::span<const TimedSpell> spells)
{
    std::vector<double> times;
    times.reserve(2 * spells.size());
    for (const TimedSpell &spell : spells) {
        times.push_back(spell.until);
        if (spell.from != 0)
            times.push_back(spell.from);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    double sum = 0;
    for (const double time : times)
        sum += std::abs(time);
    const double tied = tieTolerance * std::max(1.0, times.empty() ? 0 : sum / static_cast<double>(times.size()));
    std::vector<double> apart;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i == 0 || times[i] - times[i - 1] > tied)
            apart.push_back(times[i]);
    }
    return apart;
}

/// What happens at one time: people who come under observation, exits, and all who are not seen any longer.
struct Moment {
    std::size_t entries = 0;
    std::size_t exits = 0;
    std::size_t ends = 0;
};

std::vector<Moment> momentsOf(std::span<const TimedSpell> spells, const std::vector<double> &times)
{
    std::vector<Moment> moments(times.size());
    const auto at = [&](double time) -> std::size_t {
        return static_cast<std::size_t>(std::upper_bound(times.begin(), times.end(), time) - times.begin()) - 1;
    };
    for (const TimedSpell &spell : spells) {
        const std::size_t end = at(spell.until);
        if (spell.from != 0 && at(spell.from) >= end)
            continue;
        if (spell.from != 0)
            ++moments[at(spell.from)].entries;
        ++moments[end].ends;
        moments[end].exits += spell.hasEnded ? 1 : 0;
    }
    return moments;
}

SurvivalPoint pointAt(double time, double survival, double greenwood)
{
    SurvivalPoint point { time, survival, {}, {}, 0, 0 };
    if (survival > 0) {
        const double width = bandWidth * std::sqrt(greenwood);
        point.low = survival * std::exp(-width);
        point.high = std::min(1.0, survival * std::exp(width));
    }
    return point;
}

/// Where the curve falls to half: in the middle of a stretch that is half exactly.
template <typename Value> std::optional<double> timeOfHalf(const std::vector<SurvivalPoint> &points, Value value)
{
    const auto falls = [&value](double to) {
        return [&value, to](const SurvivalPoint &point) {
            const std::optional<double> share = value(point);
            return share && *share < to;
        };
    };
    const auto first = std::find_if(points.begin(), points.end(), falls(0.5 + tieTolerance));
    if (first == points.end())
        return {};
    if (std::abs(*value(*first) - 0.5) < tieTolerance) {
        const auto next = std::find_if(first, points.end(), falls(*value(*first)));
        if (next != points.end())
            return (first->time + next->time) / 2;
    }
    return first->time;
}

} // namespace

double SurvivalCurve::at(double time) const
{
    const auto later = std::upper_bound(points.begin(), points.end(), time,
        [](double value, const SurvivalPoint &point) { return value < point.time; });
    return later == points.begin() ? 1 : std::prev(later)->survival;
}

SurvivalCurve survivalOf(std::span<const TimedSpell> spells)
{
    SurvivalCurve curve;
    const std::vector<double> times = distinctTimes(spells);
    const std::vector<Moment> moments = momentsOf(spells, times);
    std::size_t later = 0; // who comes under observation after the start
    for (const Moment &moment : moments) {
        curve.spells += moment.ends;
        curve.exits += moment.exits;
        later += moment.entries;
    }
    std::size_t atRisk = curve.spells - later;
    double survival = 1;
    double greenwood = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto [entries, exits, ends] = moments[i];
        if (exits > 0) {
            const auto risk = static_cast<double>(atRisk);
            const auto gone = static_cast<double>(exits);
            survival *= (risk - gone) / risk;
            greenwood += gone / (risk * (risk - gone));
            SurvivalPoint point = pointAt(times[i], survival, greenwood);
            point.atRisk = atRisk;
            point.exits = exits;
            curve.points.push_back(point);
        }
        atRisk += entries;
        atRisk -= ends;
    }
    curve.median = timeOfHalf(curve.points, [](const SurvivalPoint &p) { return std::optional(p.survival); });
    curve.medianLow = timeOfHalf(curve.points, [](const SurvivalPoint &p) { return p.low; });
    curve.medianHigh = timeOfHalf(curve.points, [](const SurvivalPoint &p) { return p.high; });
    return curve;
}

} // namespace headwater
