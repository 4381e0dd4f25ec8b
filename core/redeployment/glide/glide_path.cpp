// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/glide/glide_path.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

namespace headwater {

namespace {

using SeatPlace = std::pair<RoleId, TerritoryId>;

struct Count {
    std::size_t held = 0;
    std::size_t empty = 0;
    std::size_t wanted = 0;
};

std::map<SeatPlace, Count> countsOf(const Plan &plan, const Plan &target, const VacancyForecast &forecast)
{
    std::set<SeatId> held;
    for (const SeatOutlook &seat : forecast.seats)
        held.insert(seat.seat);
    std::map<SeatPlace, Count> counts;
    for (const Seat &seat : plan.seats) {
        Count &count = counts[{ seat.role, seat.home }];
        if (held.contains(seat.id))
            ++count.held;
        else if (seat.status != SeatStatus::Closed)
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

/// Uniform draws from the bits, which the distributions of the standard library do not promise to be alike everywhere.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_bits(seed)
    { }
    double share()
    {
        constexpr double step = 0x1p-53;
        return static_cast<double>(m_bits() >> 11) * step;
    }
    double factor(std::span<const CommonFactor> factors)
    {
        double left = share();
        for (const CommonFactor &factor : factors.first(factors.size() - 1)) {
            left -= factor.weight;
            if (left < 0)
                return factor.factor;
        }
        return factors.back().factor;
    }

private:
    std::mt19937_64 m_bits;
};

/// The chance of a seat that is held until the quarter to fall vacant in it.
double chanceIn(std::size_t quarter, double before, double until)
{
    if (quarter == 0)
        return until;
    return before < 1 ? (until - before) / (1 - before) : 1;
}

/// By quarter: by what all chances rise or fall together.
std::vector<std::vector<CommonFactor>> factorsOf(const VacancyForecast &forecast)
{
    std::vector<std::vector<CommonFactor>> factors;
    for (std::size_t quarter = 0; quarter < forecast.quarters.size(); ++quarter) {
        std::vector<double> chances;
        double largest = 0;
        for (const SeatOutlook &seat : forecast.seats) {
            chances.push_back(seat.probability[quarter]);
            const double chance = chanceIn(quarter, seat.within(quarter), seat.within(quarter + 1));
            largest = chance < 1 ? std::max(largest, chance) : largest;
        }
        factors.push_back(commonFactors(chances, forecast.overdispersion, largest));
    }
    return factors;
}

/// Each seat that is still held falls vacant by the chance of the quarter alone, times the common factor.
void simulateOnce(const std::vector<Pool> &pools, std::span<const std::vector<CommonFactor>> factors,
    std::vector<Remaining> &counts, Draws &draws)
{
    std::vector<std::vector<bool>> isGone;
    for (const Pool &pool : pools)
        isGone.emplace_back(pool.chances.empty() ? 0 : pool.chances.front().size());
    for (std::size_t quarter = 0; quarter < counts.size(); ++quarter) {
        const double factor = draws.factor(factors[quarter]);
        std::size_t left = 0;
        for (std::size_t p = 0; p < pools.size(); ++p) {
            const Pool &pool = pools[p];
            std::size_t gone = 0;
            for (std::size_t seat = 0; seat < isGone[p].size(); ++seat) {
                const double before = quarter > 0 ? pool.chances[quarter - 1][seat] : 0;
                const double chance = chanceIn(quarter, before, pool.chances[quarter][seat]);
                const double moved = chance < 1 ? chance * factor : chance;
                isGone[p][seat] = isGone[p][seat] || draws.share() < moved;
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
    const auto factors = factorsOf(forecast);
    Draws draws(question.seed);
    for (int i = 0; i < question.simulations && !cancellation.isCancelled(); ++i)
        simulateOnce(pools, factors, counts, draws);
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

SeatShift seatShift(const Plan &plan, const Plan &target, const VacancyForecast &forecast)
{
    SeatShift shift;
    for (const auto &[place, count] : countsOf(plan, target, forecast)) {
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
    path.shift = seatShift(plan, target, forecast);
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
