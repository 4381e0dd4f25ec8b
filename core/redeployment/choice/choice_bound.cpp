// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_bound.h"

#include "core/redeployment/choice/progress_part.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace headwater {

namespace {

constexpr int divisions = 80; ///< steps towards the best of divided seats, at most
constexpr int divisionsOfMany = 15; ///< likewise of more than `many` vacancies, each of which takes long
constexpr std::size_t many = 100;
constexpr int betweenTellings = 5;
constexpr double closeEnough = 0.005; ///< of the objective
constexpr double littleLess = 0.0005; ///< likewise: not worth going on,
constexpr int patience = 8; ///< where it is no more than that in so many steps

double bestOf(const std::vector<double> &worths)
{
    return worths.empty() ? 0 : std::max(0.0, *std::ranges::max_element(worths));
}

} // namespace

ChoiceBound::ChoiceBound(const ChoiceProblem &problem, SupplyValue &value, const Worths &singles)
    : m_problem(problem)
    , m_value(value)
    , m_singles(singles)
    , m_without(value.value())
    , m_limits(problem)
{
    for (const auto &alternatives : problem.vacancies)
        m_shares.emplace_back(alternatives.size(), 0.0);
    findSites();
}

void ChoiceBound::findSites()
{
    std::unordered_map<std::int64_t, std::size_t> known;
    for (std::size_t v = 0; v < m_problem.vacancies.size(); ++v) {
        auto &sites = m_siteOf.emplace_back();
        for (const ChoiceProblem::Alternative &alternative : m_problem.vacancies[v]) {
            sites.emplace_back();
            if (!alternative.site)
                continue;
            const std::size_t site = known.try_emplace(*alternative.site, known.size()).first->second;
            sites.back() = site;
            m_sites.resize(known.size());
            if (m_sites[site].vacancies.empty() || m_sites[site].vacancies.back() != v)
                m_sites[site].vacancies.push_back(v);
        }
    }
}

void ChoiceBound::clear()
{
    for (auto &[place, minutes] : m_minutes)
        m_value.setMinutes(place, minutes = 0);
}

double ChoiceBound::grossWith(const std::vector<ChoiceProblem::Supply> &supplies)
{
    clear();
    for (const ChoiceProblem::Supply &supply : supplies)
        m_value.setMinutes(supply.place, m_minutes[supply.place] += supply.minutes);
    return m_problem.weight * (m_value.value() - m_without);
}

double ChoiceBound::lossAt(std::size_t site)
{
    std::optional<double> &loss = m_sites[site].loss;
    if (!loss)
        loss = lossFound(site);
    return *loss;
}

/// What two options of the site lose by being together, at least: hours compete the more the more there are, so those
/// of each place with the fewest are looked at. Options with several places lose nothing for sure.
double ChoiceBound::lossFound(std::size_t site)
{
    std::map<std::size_t, std::int64_t> fewest;
    for (const std::size_t v : m_sites[site].vacancies) {
        for (std::size_t a = 0; a < m_siteOf[v].size(); ++a) {
            if (!isAt(v, a, site))
                continue;
            const auto &supplies = m_problem.vacancies[v][a].supplies;
            if (supplies.size() != 1)
                return 0;
            const auto [at, isFirst] = fewest.try_emplace(supplies.front().place, supplies.front().minutes);
            at->second = std::min(at->second, supplies.front().minutes);
        }
    }
    double least = std::numeric_limits<double>::infinity();
    for (auto a = fewest.begin(); a != fewest.end(); ++a) {
        for (auto b = a; b != fewest.end(); ++b) {
            const ChoiceProblem::Supply first { a->first, a->second };
            const ChoiceProblem::Supply second { b->first, b->second };
            least = std::min(least, grossWith({ first }) + grossWith({ second }) - grossWith({ first, second }));
        }
    }
    return std::max(0.0, least);
}

void ChoiceBound::divide(const Chosen &best, double step)
{
    clear();
    std::unordered_map<std::size_t, double> sums;
    for (std::size_t v = 0; v < m_shares.size(); ++v) {
        for (std::size_t a = 0; a < m_shares[v].size(); ++a) {
            double &share = m_shares[v][a];
            share = (1 - step) * share + (best[v] == a ? step : 0); // a whole step: as chosen, whatever was before
            const bool isPriced = !m_siteOf[v][a] || m_sites[*m_siteOf[v][a]].isPriced;
            if (!isPriced || share <= 0)
                continue;
            for (const ChoiceProblem::Supply &supply : m_problem.vacancies[v][a].supplies)
                sums[supply.place] += share * static_cast<double>(supply.minutes);
        }
    }
    for (const auto &[place, sum] : sums)
        m_value.setMinutes(place, m_minutes[place] = std::llround(sum));
}

ChoiceBound::Prices ChoiceBound::pricesNow()
{
    const double weight = m_problem.weight;
    Prices now { weight * (m_value.value() - m_without), {} };
    for (const auto &[place, minutes] : m_minutes)
        now.base -= minutes > 0 ? weight * m_value.price(place) * static_cast<double>(minutes) : 0;
    for (const auto &alternatives : m_problem.vacancies) {
        std::vector<double> &worths = now.worths.emplace_back();
        for (const ChoiceProblem::Alternative &alternative : alternatives) {
            double worth = -alternative.cost - alternative.burden;
            for (const ChoiceProblem::Supply &supply : alternative.supplies)
                worth += weight * m_value.priceOf(supply);
            worths.push_back(worth);
        }
    }
    return now;
}

/// The dual is convex in the prices: at their average it is at most its average.
ChoiceBound::Prices ChoiceBound::average(std::size_t from) const
{
    Prices mean = m_sums.back();
    const Prices *before = from > 0 ? &m_sums[from - 1] : nullptr;
    const auto count = static_cast<double>(m_sums.size() - from);
    mean.base = (mean.base - (before ? before->base : 0)) / count;
    for (std::size_t v = 0; v < mean.worths.size(); ++v) {
        for (std::size_t a = 0; a < mean.worths[v].size(); ++a)
            mean.worths[v][a] = (mean.worths[v][a] - (before ? before->worths[v][a] : 0)) / count;
    }
    return mean;
}

/// At its prices, or as alone; without a fee.
void ChoiceBound::tell(std::size_t site, const Prices &prices, Told &told) const
{
    const Worths &worths = m_sites[site].isPriced ? prices.worths : m_singles;
    for (const std::size_t v : m_sites[site].vacancies) {
        for (std::size_t a = 0; a < worths[v].size(); ++a) {
            if (isAt(v, a, site))
                told.worths[v][a] = worths[v][a];
        }
    }
    told.fees[site] = 0;
}

/// As much as leaves one of the vacancies that would rather have the site, but not more than two lose there.
void ChoiceBound::charge(std::size_t site, Told &told)
{
    if (m_sites[site].isPriced || m_sites[site].vacancies.size() < 2)
        return;
    std::array<double, 2> most {}; // by how much vacancies would rather be there: the two that would most
    for (const std::size_t v : m_sites[site].vacancies) {
        double here = -std::numeric_limits<double>::infinity();
        double elsewhere = 0;
        for (std::size_t a = 0; a < told.worths[v].size(); ++a) {
            double &best = isAt(v, a, site) ? here : elsewhere;
            best = std::max(best, told.worths[v][a]);
        }
        const double rather = here + told.fees[site] - elsewhere;
        if (rather > most[0])
            most = { rather, most[0] };
        else
            most[1] = std::max(most[1], rather);
    }
    const double fee = most[1] > 0 ? std::min(most[1], lossAt(site)) : 0;
    const double more = fee - told.fees[site];
    for (const std::size_t v : m_sites[site].vacancies) {
        for (std::size_t a = 0; a < told.worths[v].size() && more != 0; ++a)
            told.worths[v][a] -= isAt(v, a, site) ? more : 0;
    }
    told.fees[site] = fee;
}

ChoiceBound::Told ChoiceBound::told(const Prices &prices)
{
    Told told { prices.worths, std::vector<double>(m_sites.size()) };
    for (std::size_t site = 0; site < m_sites.size(); ++site)
        tell(site, prices, told);
    constexpr int sweeps = 3;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t site = 0; site < m_sites.size(); ++site)
            charge(site, told);
    }
    return told;
}

/// What the site and those who may be there add to the bound.
double ChoiceBound::sumAt(std::size_t site, const Told &told) const
{
    double sum = told.fees[site];
    for (const std::size_t v : m_sites[site].vacancies)
        sum += bestOf(told.worths[v]);
    return sum;
}

/// One site after another, told the way that makes the bound less while all others are told as they are.
void ChoiceBound::chooseTelling(const Prices &prices, const Cancellation &cancellation)
{
    Told now = told(prices);
    for (std::size_t site = 0; site < m_sites.size() && !cancellation.isCancelled(); ++site) {
        const double before = sumAt(site, now);
        const auto flip = [&] {
            m_sites[site].isPriced = !m_sites[site].isPriced;
            tell(site, prices, now);
            charge(site, now);
        };
        flip();
        if (sumAt(site, now) >= before)
            flip();
    }
}

double ChoiceBound::sumOf(const Prices &prices, Chosen &best)
{
    const Told now = told(prices);
    double sum = prices.base + m_limits.sumOf(now.worths, best);
    for (const double fee : now.fees)
        sum += fee;
    return sum;
}

/// By the average of the latest prices that makes it least.
double ChoiceBound::leastNow(Chosen &best)
{
    const std::size_t count = m_sums.size();
    double least = sumOf(average(count - 1), best);
    for (const std::size_t parts : { 2, 3, 4 }) {
        Chosen other;
        const std::size_t from = count - (count * (parts - 1) + parts - 1) / parts;
        least = std::min(least, sumOf(average(from), other));
    }
    return least;
}

/// From seats as chosen towards where prices would send them.
double ChoiceBound::leastFrom(
    const Chosen &chosen, double enough, Telling telling, const Cancellation &cancellation, const Progress &progress)
{
    m_sums.clear();
    for (Site &site : m_sites)
        site.isPriced = telling == Telling::Priced;
    divide(chosen, 1);
    double least = std::numeric_limits<double>::infinity();
    double before = least; ///< when it last became clearly less, in step
    int last = 0;
    const int most = m_shares.size() > many ? divisionsOfMany : divisions;
    for (int i = 0; i < most && least > enough && (i == 0 || !cancellation.isCancelled()); ++i) {
        if (before - least >= littleLess * enough) {
            before = least;
            last = i;
        } else if (i - last >= patience) {
            break;
        }
        Prices sum = pricesNow();
        for (std::size_t v = 0; v < sum.worths.size() && !m_sums.empty(); ++v) {
            for (std::size_t a = 0; a < sum.worths[v].size(); ++a)
                sum.worths[v][a] += m_sums.back().worths[v][a];
        }
        sum.base += m_sums.empty() ? 0 : m_sums.back().base;
        m_sums.push_back(std::move(sum));
        if (i % betweenTellings == 0) {
            const Prices half = average(m_sums.size() / 2);
            if (telling == Telling::Best)
                chooseTelling(half, cancellation);
            m_limits.setPrices(told(half).worths);
        }
        Chosen best;
        least = std::min(least, leastNow(best));
        divide(best, 1.0 / (i + 3));
        if (progress)
            progress(static_cast<double>(i + 1) / most);
    }
    return least;
}

double ChoiceBound::least(
    const Chosen &chosen, double objective, const Cancellation &cancellation, const Progress &progress)
{
    const double enough = objective * (1 + closeEnough);
    double least = leastFrom(chosen, enough, Telling::Best, cancellation, partOf(progress, 0, 0.5));
    if (least > enough)
        least = std::min(least, leastFrom(chosen, enough, Telling::Priced, cancellation, partOf(progress, 0.5, 0.5)));
    clear();
    return least;
}

} // namespace headwater
