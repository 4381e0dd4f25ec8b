// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/limits.h"

#include <unordered_map>

namespace headwater {

/// What no choice can gain more than. Options are substitutes, so the gain of any choice is at most that of some of its
/// options in the network plus what the others gain alone; this holds for every way to part them. The first are priced:
/// at any prices of hours, no seats make more of the network than its dual says, and none finds more than the dearest
/// work that it reaches, each part of it once (prices are those of seats divided among options, brought down by Frank
/// and Wolfe 1956, and averages of such). The others are told by site: two of one site gain at least `loss` less
/// together than alone. Which sites are priced is chosen so that the bound is least.
class ChoiceBound
{
public:
    /// All of them must outlive it; no place has minutes now.
    ChoiceBound(const ChoiceProblem &problem, SupplyValue &value, const Worths &singles);

    /// No place has minutes afterwards. Cancelled: a bound all the same, if not as small.
    double least(
        const Chosen &chosen, double objective, const Cancellation &cancellation, const Progress &progress = {});

private:
    struct Site {
        std::vector<std::size_t> vacancies; ///< with options there
        bool isPriced = false;
        std::optional<double> loss; ///< of two that are together, once it is known
    };
    struct Prices {
        double base = 0; ///< what the network makes of all else, less what it made while all seats were empty
        Worths worths; ///< by vacancy and alternative
    };
    /// Worths as the sites are told: one that several vacancies would rather have is dearer by its fee, which is paid
    /// once.
    struct Told {
        Worths worths;
        std::vector<double> fees; ///< by site
    };

    void findSites();
    void clear();
    double grossWith(const std::vector<ChoiceProblem::Supply> &supplies);
    double lossAt(std::size_t site);
    double lossFound(std::size_t site);
    void divide(const Chosen &best, double step);
    Prices pricesNow();
    Prices average(std::size_t from) const;
    bool isAt(std::size_t vacancy, std::size_t alternative, std::size_t site) const
    {
        return m_siteOf[vacancy][alternative] == site;
    }
    void tell(std::size_t site, const Prices &prices, Told &told) const;
    void charge(std::size_t site, Told &told);
    Told told(const Prices &prices);
    double sumAt(std::size_t site, const Told &told) const;
    void chooseTelling(const Prices &prices, const Cancellation &cancellation);
    double sumOf(const Prices &prices, Chosen &best);
    double leastNow(Chosen &best);
    enum class Telling : std::uint8_t { Best, Priced }; ///< of sites: the way that is best, or all priced
    double leastFrom(const Chosen &chosen, double enough, Telling telling, const Cancellation &cancellation,
        const Progress &progress);

    const ChoiceProblem &m_problem;
    SupplyValue &m_value;
    const Worths &m_singles;
    double m_without;
    Worths m_shares; ///< of each seat, by alternative
    std::unordered_map<std::size_t, std::int64_t> m_minutes; ///< by place
    std::vector<Prices> m_sums; ///< of all prices so far, after each
    std::vector<std::vector<std::optional<std::size_t>>> m_siteOf; ///< by vacancy and alternative
    std::vector<Site> m_sites;
    LimitPrices m_limits;
};

} // namespace headwater
