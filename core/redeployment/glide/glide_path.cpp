// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/glide/glide_path.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace headwater {

namespace {

using SeatPlace = std::pair<RoleId, TerritoryId>;

struct Count {
    std::size_t held = 0;
    std::size_t empty = 0;
    std::size_t wanted = 0;
};

std::map<SeatPlace, Count> countsOf(const Plan &plan, const Plan &target)
{
    std::map<SeatPlace, Count> counts;
    for (const Seat &seat : plan.seats) {
        Count &count = counts[{ seat.role, seat.home }];
        if (seat.status == SeatStatus::Filled)
            ++count.held;
        else if (seat.status == SeatStatus::Vacant)
            ++count.empty;
    }
    for (const Seat &seat : target.seats) {
        if (seat.status != SeatStatus::Closed)
            ++counts[{ seat.role, seat.home }].wanted;
    }
    return counts;
}

/// Held seats of one role and place of which some are to fall vacant, and their chances to have done so by quarter.
struct Pool {
    std::size_t surplus = 0;
    std::vector<std::vector<double>> chances; ///< by quarter, then seat
};

std::vector<Pool> poolsOf(const SeatShift &shift, const VacancyForecast &forecast)
{
    std::map<SeatPlace, Pool> pools;
    for (const SeatDifference &difference : shift.surplus) {
        Pool &pool = pools[{ difference.role, difference.territory }];
        pool.surplus = difference.seats;
        pool.chances.resize(forecast.quarters.size());
    }
    for (const SeatOutlook &seat : forecast.seats) {
        const auto pool = pools.find({ seat.role, seat.territory });
        if (pool == pools.end())
            continue;
        double sum = 0;
        for (std::size_t quarter = 0; quarter < forecast.quarters.size(); ++quarter) {
            sum += seat.probability[quarter];
            pool->second.chances[quarter].push_back(std::min(sum, 1.0));
        }
    }
    std::vector<Pool> list;
    for (auto &[place, pool] : pools)
        list.push_back(std::move(pool));
    return list;
}

/// Shares of how many seats are still to fall vacant, from none on.
using Remaining = std::vector<double>;

Remaining remainingOf(const Pool &pool, std::size_t quarter)
{
    const CountDistribution fallen = poissonBinomial(pool.chances[quarter]);
    Remaining left(pool.surplus + 1);
    for (std::size_t gone = 0; gone < pool.surplus; ++gone)
        left[pool.surplus - gone] = fallen.at(static_cast<std::int64_t>(gone));
    left[0] = fallen.atLeast(static_cast<std::int64_t>(pool.surplus));
    return left;
}

Remaining sumOf(const Remaining &a, const Remaining &b)
{
    Remaining sum(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            sum[i + j] += a[i] * b[j];
    }
    return sum;
}

std::vector<Remaining> exactly(const std::vector<Pool> &pools, std::size_t quarters, const Cancellation &cancellation)
{
    std::vector<Remaining> found;
    for (std::size_t quarter = 0; quarter < quarters && !cancellation.isCancelled(); ++quarter) {
        Remaining sum { 1.0 };
        for (const Pool &pool : pools)
            sum = sumOf(sum, remainingOf(pool, quarter));
        found.push_back(std::move(sum));
    }
    return found;
}

/// The factor by which all chances of a quarter rise or fall together, such that the number of vacancies varies by
/// that much more than it would.
class CommonCause
{
public:
    CommonCause(const std::vector<Pool> &pools, double overdispersion)
    {
        double mean = 0;
        for (const Pool &pool : pools) {
            if (!pool.chances.empty()) {
                for (const double chance : pool.chances.front())
                    mean += chance;
            }
        }
        m_variance = mean > 0 ? std::max(0.0, overdispersion - 1) / mean : 0;
    }
    double draw(std::mt19937_64 &random) const
    {
        if (m_variance <= 0)
            return 1;
        std::gamma_distribution<double> gamma(1 / m_variance, m_variance);
        return gamma(random);
    }

private:
    double m_variance;
};

/// A seat that is still held falls vacant in a quarter by the chance of that quarter alone, times the common factor.
void simulateOnce(
    const std::vector<Pool> &pools, const CommonCause &cause, std::vector<Remaining> &counts, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> chance(0, 1);
    std::vector<std::vector<bool>> isGone;
    for (const Pool &pool : pools)
        isGone.emplace_back(pool.chances.empty() ? 0 : pool.chances.front().size());
    for (std::size_t quarter = 0; quarter < counts.size(); ++quarter) {
        const double factor = cause.draw(random);
        std::size_t left = 0;
        for (std::size_t p = 0; p < pools.size(); ++p) {
            const Pool &pool = pools[p];
            std::size_t gone = 0;
            for (std::size_t seat = 0; seat < isGone[p].size(); ++seat) {
                const double before = quarter > 0 ? pool.chances[quarter - 1][seat] : 0;
                const double now = before < 1 ? (pool.chances[quarter][seat] - before) / (1 - before) : 1;
                isGone[p][seat] = isGone[p][seat] || chance(random) < 1 - std::pow(1 - now, factor);
                gone += isGone[p][seat] ? 1 : 0;
            }
            left += pool.surplus - std::min(pool.surplus, gone);
        }
        counts[quarter][left] += 1;
    }
}

std::vector<Remaining> simulated(const std::vector<Pool> &pools, const VacancyForecast &forecast,
    const SeatShift &shift, const GlideQuestion &question, const Cancellation &cancellation)
{
    std::vector<Remaining> counts(forecast.quarters.size(), Remaining(shift.toFall + 1));
    const CommonCause cause(pools, forecast.overdispersion);
    std::mt19937_64 random(question.seed);
    for (int i = 0; i < question.simulations && !cancellation.isCancelled(); ++i)
        simulateOnce(pools, cause, counts, random);
    for (Remaining &shares : counts) {
        for (double &share : shares)
            share /= question.simulations;
    }
    return counts;
}

std::int64_t quantileOf(const Remaining &shares, double share)
{
    double sum = 0;
    for (std::size_t left = 0; left < shares.size(); ++left) {
        sum += shares[left];
        if (sum >= share - 1e-12)
            return static_cast<std::int64_t>(left);
    }
    return static_cast<std::int64_t>(shares.size()) - 1;
}

/// What of the target is expected to be filled by the vacancies so far, 0..1.
double filledShare(const Remaining &shares, const SeatShift &shift)
{
    if (shift.toFill == 0)
        return shares[0];
    double sum = 0;
    for (std::size_t left = 0; left < shares.size(); ++left) {
        const std::size_t come = shift.freeNow + shift.toFall - left;
        sum += shares[left] * static_cast<double>(std::min(come, shift.toFill)) / static_cast<double>(shift.toFill);
    }
    return sum;
}

} // namespace

SeatShift seatShift(const Plan &plan, const Plan &target)
{
    SeatShift shift;
    for (const auto &[place, count] : countsOf(plan, target)) {
        const std::size_t there = count.held + count.empty;
        if (count.held > count.wanted) {
            shift.surplus.push_back({ place.first, place.second, count.held - count.wanted });
            shift.toFall += count.held - count.wanted;
        }
        if (count.wanted > there) {
            shift.deficit.push_back({ place.first, place.second, count.wanted - there });
            shift.toFill += count.wanted - there;
        }
        const std::size_t kept = std::max(count.held, count.wanted);
        shift.freeNow += there > kept ? there - kept : 0;
    }
    return shift;
}

Result<GlidePath> glidePath(const Plan &plan, const Plan &target, const VacancyForecast &forecast,
    const GlideQuestion &question, const Cancellation &cancellation)
{
    GlidePath path;
    path.shift = seatShift(plan, target);
    path.isExact = !question.simulate && forecast.overdispersion <= 1;
    const std::vector<Pool> pools = poolsOf(path.shift, forecast);
    const std::vector<Remaining> left = path.isExact ? exactly(pools, forecast.quarters.size(), cancellation)
                                                     : simulated(pools, forecast, path.shift, question, cancellation);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    for (std::size_t i = 0; i < left.size(); ++i) {
        GlideQuarter quarter { forecast.quarters[i].quarter, quantileOf(left[i], 0.1), quantileOf(left[i], 0.5),
            quantileOf(left[i], 0.9), 0, left[i][0], {} };
        for (std::size_t n = 0; n < left[i].size(); ++n)
            quarter.mean += left[i][n] * static_cast<double>(n);
        quarter.waiting
            = Money { std::llround(static_cast<double>(std::max<std::int64_t>(0, question.gainPerQuarter.cents))
                * (1 - filledShare(left[i], path.shift))) };
        path.waiting += quarter.waiting;
        path.quarters.push_back(quarter);
    }
    path.acting = Money { question.perMove.cents * static_cast<std::int64_t>(path.shift.toFall) };
    return path;
}

} // namespace headwater
