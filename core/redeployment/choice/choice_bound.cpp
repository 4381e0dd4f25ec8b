// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_bound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headwater {

namespace {

constexpr int divisions = 80; ///< steps towards the best of divided seats, at most
constexpr int betweenTellings = 5;
constexpr double closeEnough = 0.005; ///< of the objective

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
{
    for (const auto &alternatives : problem.vacancies) {
        m_shares.emplace_back(alternatives.size(), 0.0);
        for (const ChoiceProblem::Alternative &alternative : alternatives) {
            if (alternative.site)
                m_isPriced[*alternative.site] = false;
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

/// What two options of the site lose by being together, at least: hours compete the more the more there are, so those
/// of each place with the fewest are looked at. Options with several places lose nothing for sure.
double ChoiceBound::lossAt(Site site)
{
    const auto [known, isNew] = m_losses.try_emplace(site, 0.0);
    if (!isNew)
        return known->second;
    std::map<std::size_t, std::int64_t> fewest;
    for (const auto &alternatives : m_problem.vacancies) {
        for (const ChoiceProblem::Alternative &alternative : alternatives) {
            if (alternative.site != site)
                continue;
            if (alternative.supplies.size() != 1)
                return 0;
            const ChoiceProblem::Supply &supply = alternative.supplies.front();
            const auto [at, isFirst] = fewest.try_emplace(supply.place, supply.minutes);
            at->second = std::min(at->second, supply.minutes);
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
    known->second = std::max(0.0, least);
    return known->second;
}

void ChoiceBound::divide(const Chosen &best, double step)
{
    clear();
    std::unordered_map<std::size_t, double> sums;
    for (std::size_t v = 0; v < m_shares.size(); ++v) {
        for (std::size_t a = 0; a < m_shares[v].size(); ++a) {
            double &share = m_shares[v][a];
            share = (1 - step) * share + (best[v] == a ? step : 0); // a whole step: as chosen, whatever was before
            const ChoiceProblem::Alternative &alternative = m_problem.vacancies[v][a];
            const bool isPriced = !alternative.site || m_isPriced.at(*alternative.site);
            for (const ChoiceProblem::Supply &supply :
                isPriced ? alternative.supplies : std::vector<ChoiceProblem::Supply>())
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
    Prices sum = m_prices[from];
    const auto count = static_cast<double>(m_prices.size() - from);
    for (std::size_t i = from + 1; i < m_prices.size(); ++i) {
        sum.base += m_prices[i].base;
        for (std::size_t v = 0; v < sum.worths.size(); ++v) {
            for (std::size_t a = 0; a < sum.worths[v].size(); ++a)
                sum.worths[v][a] += m_prices[i].worths[v][a];
        }
    }
    sum.base /= count;
    for (std::vector<double> &worths : sum.worths) {
        for (double &worth : worths)
            worth /= count;
    }
    return sum;
}

/// A site that several vacancies would rather have is made as much dearer as leaves one of them, but not by more than
/// two lose there.
double ChoiceBound::told(const Prices &prices, Worths &worths)
{
    std::map<Site, double> fees;
    worths = prices.worths;
    for (std::size_t v = 0; v < worths.size(); ++v) {
        for (std::size_t a = 0; a < worths[v].size(); ++a) {
            const auto &site = m_problem.vacancies[v][a].site;
            if (site && !m_isPriced.at(*site))
                worths[v][a] = m_singles[v][a];
        }
    }
    double sum = 0;
    constexpr int sweeps = 3;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (const auto &[site, isPriced] : m_isPriced) {
            if (isPriced)
                continue;
            std::array<double, 2> most {}; // by how much vacancies would rather be there: the two that would most
            for (std::size_t v = 0; v < worths.size(); ++v) {
                double here = -std::numeric_limits<double>::infinity();
                double elsewhere = 0;
                for (std::size_t a = 0; a < worths[v].size(); ++a) {
                    double &best = m_problem.vacancies[v][a].site == site ? here : elsewhere;
                    best = std::max(best, worths[v][a]);
                }
                const double rather = here + fees[site] - elsewhere;
                if (rather > most[0])
                    most = { rather, most[0] };
                else
                    most[1] = std::max(most[1], rather);
            }
            const double fee = most[1] > 0 ? std::min(most[1], lossAt(site)) : 0;
            for (std::size_t v = 0; v < worths.size() && fee != fees[site]; ++v) {
                for (std::size_t a = 0; a < worths[v].size(); ++a)
                    worths[v][a] -= m_problem.vacancies[v][a].site == site ? fee - fees[site] : 0;
            }
            sum += fee - fees[site];
            fees[site] = fee;
        }
    }
    return sum;
}

double ChoiceBound::sumOf(const Prices &prices, Chosen *best)
{
    Worths worths;
    double sum = prices.base + told(prices, worths);
    if (best)
        return sum + relaxedSum(m_problem, worths, *best);
    for (const std::vector<double> &ofVacancy : worths)
        sum += bestOf(ofVacancy);
    return sum;
}

/// One after another, told the way that makes the bound less.
void ChoiceBound::tellSites(const Prices &prices)
{
    double least = sumOf(prices, nullptr);
    for (auto &[site, isPriced] : m_isPriced) {
        isPriced = !isPriced;
        const double other = sumOf(prices, nullptr);
        if (other < least)
            least = other;
        else
            isPriced = !isPriced;
    }
}

/// By the average of the latest prices that makes it least.
double ChoiceBound::leastNow(Chosen &best)
{
    double least = sumOf(m_prices.back(), &best);
    for (const std::size_t parts : { 2, 3, 4 }) {
        Chosen other;
        const std::size_t from = m_prices.size() - (m_prices.size() * (parts - 1) + parts - 1) / parts;
        least = std::min(least, sumOf(average(from), &other));
    }
    return least;
}

/// From seats as chosen towards where prices would send them.
double ChoiceBound::leastFrom(const Chosen &chosen, double enough, Telling telling, const Cancellation &cancellation)
{
    m_prices.clear();
    for (auto &[site, isPriced] : m_isPriced)
        isPriced = telling == Telling::Priced;
    divide(chosen, 1);
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < divisions && least > enough && !cancellation.isCancelled(); ++i) {
        m_prices.push_back(pricesNow());
        if (telling == Telling::Best && i % betweenTellings == 0)
            tellSites(average(m_prices.size() / 2));
        Chosen best;
        least = std::min(least, leastNow(best));
        divide(best, 1.0 / (i + 3));
    }
    return least;
}

double ChoiceBound::least(const Chosen &chosen, double objective, const Cancellation &cancellation)
{
    const double enough = objective * (1 + closeEnough);
    double least = leastFrom(chosen, enough, Telling::Best, cancellation);
    if (least > enough)
        least = std::min(least, leastFrom(chosen, enough, Telling::Priced, cancellation));
    clear();
    return std::max(least, objective);
}

} // namespace headwater
