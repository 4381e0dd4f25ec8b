// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice_search.h"

#include <QtGlobal>
#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <tuple>

namespace headwater {

namespace {

constexpr double worthwhile = 0.5; ///< cents
constexpr double rounding = 1; ///< cents
constexpr double littleMore = 0.001; ///< of the objective: not worth another pass
constexpr int mostPasses = 10;
constexpr std::size_t mostPairs = 2'000;
constexpr std::size_t manyVacancies = 100; ///< from which on exact gains of options take too long
constexpr double barred = -std::numeric_limits<double>::infinity();

} // namespace

ChoiceSearch::ChoiceSearch(const ChoiceProblem &problem, SupplyValue &value, Cancellation cancellation)
    : m_problem(problem)
    , m_value(value)
    , m_cancellation(std::move(cancellation))
    , m_chosen(problem.vacancies.size())
    , m_use(problem)
    , m_mostByChange(problem.vacancies.size())
{
    for (const auto &alternatives : problem.vacancies) {
        for (const ChoiceProblem::Alternative &alternative : alternatives) {
            for (const ChoiceProblem::Supply &supply : alternative.supplies)
                value.setMinutes(supply.place, 0);
        }
    }
    m_without = m_value.value();
    m_now = worth();
    findHere();
}

double ChoiceSearch::worth() { return m_value.value() - m_value.shortfall(); }

void ChoiceSearch::supply(std::size_t vacancy, Pick pick, int sign)
{
    if (!pick)
        return;
    for (const ChoiceProblem::Supply &supply : m_problem.vacancies[vacancy][*pick].supplies)
        m_value.setMinutes(supply.place, m_minutes[supply.place] += sign * supply.minutes);
}

double ChoiceSearch::gainOf(std::size_t vacancy, std::size_t alternative)
{
    return *gainOver(-std::numeric_limits<double>::infinity(), vacancy, alternative);
}

/// What it adds to those chosen; all is as before again. Whole cents: what is equal is so whenever it is looked at.
/// None: no more than `least`.
std::optional<double> ChoiceSearch::gainOver(double least, std::size_t vacancy, std::size_t alternative)
{
    const ChoiceProblem::Alternative &row = m_problem.vacancies[vacancy][alternative];
    const double spent = row.cost + row.burden;
    if (row.supplies.empty())
        return -spent;
    if (m_problem.hasFloors) {
        ++m_evaluations;
        supply(vacancy, alternative, 1);
        const double gain = m_problem.weight * (worth() - m_now);
        supply(vacancy, alternative, -1);
        return std::round(gain) - spent;
    }
    if (const auto known = knownGain(row))
        return *known - spent;
    ++m_evaluations;
    const auto found = m_value.gainOf(row.supplies, (least + spent - rounding) / m_problem.weight);
    if (!found)
        return {};
    const double gain = std::round(m_problem.weight * *found);
    if (row.supplies.size() == 1)
        m_here->gains.emplace(Supplied { row.supplies.front().place, row.supplies.front().minutes }, gain);
    return gain - spent;
}

/// Before cost and burden.
std::optional<double> ChoiceSearch::knownGain(const ChoiceProblem::Alternative &row) const
{
    if (row.supplies.size() != 1)
        return {};
    const auto known = m_here->gains.find({ row.supplies.front().place, row.supplies.front().minutes });
    return known == m_here->gains.end() ? std::nullopt : std::optional(known->second);
}

/// What it adds at most, by the prices of hours as they are: more hours of a place are never worth more than that, nor
/// than the work that they find.
double ChoiceSearch::mostOf(std::size_t vacancy, std::size_t alternative)
{
    const ChoiceProblem::Alternative &row = m_problem.vacancies[vacancy][alternative];
    if (const auto known = knownGain(row))
        return *known - row.cost - row.burden;
    double most = rounding - row.cost - row.burden;
    for (const ChoiceProblem::Supply &supply : row.supplies)
        most += m_problem.weight * m_value.priceOf(supply);
    return most;
}

/// What is lost at least without that, which is chosen: fewer hours of a place are worth no less each.
double ChoiceSearch::leastOf(std::size_t vacancy, std::size_t alternative)
{
    const ChoiceProblem::Alternative &row = m_problem.vacancies[vacancy][alternative];
    double least = -row.cost - row.burden;
    for (const ChoiceProblem::Supply &supply : row.supplies)
        least += m_problem.weight * m_value.price(supply.place) * static_cast<double>(supply.minutes);
    return least;
}

/// What another choice for it brings at most, likewise.
double ChoiceSearch::mostByChange(std::size_t vacancy)
{
    std::optional<double> &known = m_mostByChange[vacancy];
    if (known)
        return *known;
    double most = 0;
    for (std::size_t a = 0; a < m_problem.vacancies[vacancy].size(); ++a)
        most = std::max(most, std::min(m_singles[vacancy][a], mostOf(vacancy, a)));
    known = most - (m_chosen[vacancy] ? leastOf(vacancy, *m_chosen[vacancy]) : 0);
    return *known;
}

/// The network is still to be looked at.
void ChoiceSearch::change(std::size_t vacancy, Pick pick)
{
    const auto count = [&](int sign) {
        const Pick &at = m_chosen[vacancy];
        if (!at)
            return;
        const ChoiceProblem::Alternative &row = m_problem.vacancies[vacancy][*at];
        m_use.add(row, sign);
        m_objective -= sign * (row.cost + row.burden);
    };
    count(-1);
    supply(vacancy, m_chosen[vacancy], -1);
    m_chosen[vacancy] = pick;
    supply(vacancy, pick, 1);
    count(1);
}

void ChoiceSearch::findHere()
{
    std::vector<Supplied> supplied;
    for (const auto &[place, minutes] : m_minutes) {
        if (minutes > 0)
            supplied.emplace_back(place, minutes);
    }
    std::ranges::sort(supplied);
    m_here = &m_known[std::move(supplied)];
}

/// Where the worth is known the network is mended when somebody asks for its prices.
void ChoiceSearch::lookAnew()
{
    findHere();
    m_mostByChange.assign(m_chosen.size(), {});
    if (!m_here->worth || m_problem.hasFloors) // a shortfall depends on the way here
        m_here->worth = worth();
    const double now = *m_here->worth;
    m_objective += m_problem.weight * (now - m_now);
    m_now = now;
}

void ChoiceSearch::choose(std::size_t vacancy, Pick pick)
{
    change(vacancy, pick);
    lookAnew();
}

void ChoiceSearch::set(const Chosen &chosen)
{
    for (std::size_t v = 0; v < chosen.size(); ++v)
        change(v, {});
    for (std::size_t v = 0; v < chosen.size(); ++v)
        change(v, chosen[v]);
    lookAnew();
}

double ChoiceSearch::gained()
{
    double gained = m_problem.weight * (m_value.value() - m_without);
    for (std::size_t v = 0; v < m_chosen.size(); ++v) {
        if (!m_chosen[v])
            continue;
        const ChoiceProblem::Alternative &row = m_problem.vacancies[v][*m_chosen[v]];
        gained -= row.cost + row.burden;
    }
    return gained;
}

const Worths &ChoiceSearch::singles()
{
    if (!m_singles.empty())
        return m_singles;
    Q_ASSERT(std::ranges::none_of(m_chosen, [](const Pick &pick) { return pick.has_value(); }));
    m_singles.resize(m_problem.vacancies.size());
    for (std::size_t v = 0; v < m_singles.size() && !m_cancellation.isCancelled(); ++v) {
        for (std::size_t a = 0; a < m_problem.vacancies[v].size(); ++a)
            m_singles[v].push_back(gainOf(v, a));
    }
    return m_singles;
}

void ChoiceSearch::bar(std::size_t vacancy, std::size_t alternative)
{
    if (m_chosen[vacancy] == alternative)
        choose(vacancy, {});
    m_singles[vacancy][alternative] = barred;
}

double ChoiceSearch::rank(std::size_t vacancy, std::size_t alternative, double gain, By by) const
{
    const double cost = m_problem.vacancies[vacancy][alternative].cost;
    return by == By::Gain ? gain : gain / std::max(cost, 1.0);
}

void ChoiceSearch::addGreedily(Greed greed, By by)
{
    singles();
    if (greed == Greed::Lazy)
        addLazily(by);
    else
        addPlainly(by);
}

void ChoiceSearch::addLazily(By by)
{
    struct Entry {
        double rank;
        std::size_t vacancy;
        std::size_t alternative;
        std::size_t round; ///< in which it was looked at
        std::size_t boundIn = 0; ///< round
        bool operator<(const Entry &other) const
        {
            return std::tuple(rank, other.vacancy, other.alternative) < std::tuple(other.rank, vacancy, alternative);
        }
    };
    std::priority_queue<Entry> queue;
    for (std::size_t v = 0; v < m_singles.size(); ++v) {
        for (std::size_t a = 0; a < m_singles[v].size(); ++a)
            queue.push({ rank(v, a, m_singles[v][a], by), v, a, 0 });
    }
    for (std::size_t round = 0; !queue.empty() && queue.top().rank > 0 && !m_cancellation.isCancelled();) {
        const Entry top = queue.top();
        queue.pop();
        if (m_chosen[top.vacancy] || !m_use.fits(m_problem.vacancies[top.vacancy][top.alternative]))
            continue;
        if (top.round == round) {
            const double before = m_objective;
            choose(top.vacancy, top.alternative);
            if (m_objective < before) // by prices alone it seemed to bring something
                choose(top.vacancy, {});
            ++round;
            continue;
        }
        Entry again { top.rank, top.vacancy, top.alternative, top.round, round };
        if (top.boundIn != round && !m_problem.hasFloors)
            again.rank
                = std::min(top.rank, rank(top.vacancy, top.alternative, mostOf(top.vacancy, top.alternative), by));
        if (isByPrices()) {
            again.round = round;
        } else if (again.rank == top.rank) {
            again.rank = rank(top.vacancy, top.alternative, gainOf(top.vacancy, top.alternative), by);
            again.round = round;
        }
        queue.push(again);
    }
}

void ChoiceSearch::addPlainly(By by)
{
    for (bool isAdded = true; isAdded && !m_cancellation.isCancelled();) {
        double best = 0;
        std::pair<std::size_t, Pick> at;
        for (std::size_t v = 0; v < m_chosen.size(); ++v) {
            for (std::size_t a = 0; a < m_problem.vacancies[v].size() && !m_chosen[v]; ++a) {
                const double found = m_use.fits(m_problem.vacancies[v][a]) ? rank(v, a, gainOf(v, a), by) : 0;
                if (found > best) {
                    best = found;
                    at = { v, a };
                }
            }
        }
        isAdded = at.second.has_value();
        if (isAdded)
            choose(at.first, at.second);
    }
}

bool ChoiceSearch::hasLimits() const { return m_problem.budget || m_problem.headcount || m_problem.changesPerQuarter; }

/// Of an empty seat: what adds most within the limits, and more than `gain`, besides that one. Looks at those first
/// that may add most.
ChoiceSearch::Pick ChoiceSearch::bestFor(std::size_t vacancy, double &gain, Pick besides)
{
    std::vector<double> most = m_singles[vacancy];
    for (std::size_t a = 0; a < most.size() && !m_problem.hasFloors; ++a)
        most[a] = std::min(most[a], mostOf(vacancy, a));
    std::vector<std::size_t> order(most.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, std::ranges::greater {}, [&](std::size_t a) { return most[a]; });
    Pick best;
    for (const std::size_t a : order) {
        if (most[a] == barred || (!m_problem.hasFloors && most[a] <= gain + enough()))
            break;
        if (besides == a || !m_use.fits(m_problem.vacancies[vacancy][a]))
            continue;
        const std::optional<double> found = gainOver(gain + enough(), vacancy, a);
        if (found && *found > gain + enough()) {
            gain = *found;
            best = a;
        }
    }
    return best;
}

/// What is worth a change: together all of them are not worth a pass.
double ChoiceSearch::enough() const
{
    const double share = littleMore / 2 / static_cast<double>(m_chosen.size());
    return m_problem.hasFloors ? worthwhile : std::max(worthwhile, share * m_objective);
}

void ChoiceSearch::improveOne(std::size_t vacancy)
{
    if (!m_problem.hasFloors && mostByChange(vacancy) <= enough())
        return;
    const Pick before = m_chosen[vacancy];
    const double objective = m_objective;
    choose(vacancy, {});
    const double lost = objective - m_objective;
    double gain = std::max(0.0, lost);
    const Pick best = bestFor(vacancy, gain, before);
    choose(vacancy, best || lost < 0 ? best : before);
}

/// Both anew, the second one first.
void ChoiceSearch::improveTwo(std::size_t first, std::size_t second)
{
    if (!m_problem.hasFloors && mostByChange(first) + mostByChange(second) <= enough())
        return;
    const std::pair before { m_chosen[first], m_chosen[second] };
    const double objective = m_objective;
    choose(first, {});
    choose(second, {});
    for (const std::size_t vacancy : { second, first }) {
        double gain = 0;
        if (const Pick best = bestFor(vacancy, gain))
            choose(vacancy, best);
    }
    if (m_objective > objective + worthwhile)
        return;
    choose(first, {});
    choose(second, {});
    choose(first, before.first);
    choose(second, before.second);
}

/// Floors have no prices.
bool ChoiceSearch::isByPrices() const { return m_chosen.size() > manyVacancies && !m_problem.hasFloors; }

void ChoiceSearch::improve(std::uint64_t seed, const Progress &progress)
{
    if (isByPrices())
        return addLazily(By::Gain);
    std::vector<std::size_t> order(m_chosen.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::mt19937_64 random(seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    for (int pass = 0; pass < mostPasses; ++pass) {
        const double before = m_objective;
        for (const std::size_t v : order) {
            if (!m_cancellation.isCancelled())
                improveOne(v);
        }
        std::size_t pairs = 0;
        for (const std::size_t u : order) {
            for (const std::size_t v : order) {
                if (u != v && m_chosen[u] && !m_cancellation.isCancelled() && (hasLimits() || order.size() <= 8)
                    && ++pairs <= mostPairs)
                    improveTwo(u, v);
            }
        }
        if (progress)
            progress(static_cast<double>(pass + 1) / mostPasses);
        if (m_objective - before <= std::max(worthwhile, littleMore * m_objective))
            return;
    }
}

} // namespace headwater
