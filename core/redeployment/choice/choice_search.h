// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/limits.h"

#include <map>
#include <unordered_map>

namespace headwater {

/// A choice in the making, with its value in the network.
class ChoiceSearch
{
public:
    ChoiceSearch(const ChoiceProblem &problem, SupplyValue &value, Cancellation cancellation);

    const Chosen &chosen() const { return m_chosen; }
    double objective() const { return m_objective; }
    /// The same whatever falls short.
    double gained();
    std::size_t evaluations() const { return m_evaluations; }
    /// What each alternative adds on its own, less cost and burden.
    const Worths &singles();

    /// By gain, or by gain a cent of cost.
    enum class By : std::uint8_t { Gain, GainPerCost };
    void addGreedily(Greed greed, By by = By::Gain);
    /// One vacancy at a time, or two where limits are. Where there are many: adds to those that are empty alone.
    void improve(std::uint64_t seed, const Progress &progress);
    void set(const Chosen &chosen);
    /// It is not to be chosen any more; the vacancy of which it is stays empty until improve().
    void bar(std::size_t vacancy, std::size_t alternative);

    const ChoiceProblem &problem() const { return m_problem; }
    SupplyValue &value() { return m_value; }
    const Cancellation &cancellation() const { return m_cancellation; }

private:
    using Pick = std::optional<std::size_t>;

    double worth();
    void supply(std::size_t vacancy, Pick pick, int sign);
    double gainOf(std::size_t vacancy, std::size_t alternative);
    std::optional<double> gainOver(double least, std::size_t vacancy, std::size_t alternative);
    double mostOf(std::size_t vacancy, std::size_t alternative);
    double leastOf(std::size_t vacancy, std::size_t alternative);
    double mostByChange(std::size_t vacancy);
    void change(std::size_t vacancy, Pick pick);
    void choose(std::size_t vacancy, Pick pick);
    void findHere();
    std::optional<double> knownGain(const ChoiceProblem::Alternative &row) const;
    void lookAnew();
    void improveOne(std::size_t vacancy);
    void improveTwo(std::size_t first, std::size_t second);
    Pick bestFor(std::size_t vacancy, double &gain, Pick besides = {});
    double enough() const;
    void addLazily(By by);
    void addPlainly(By by);
    double rank(std::size_t vacancy, std::size_t alternative, double gain, By by) const;
    bool hasLimits() const;
    bool isByPrices() const;

    const ChoiceProblem &m_problem;
    SupplyValue &m_value;
    Cancellation m_cancellation;
    double m_without; ///< value of the network with none chosen
    double m_now; ///< worth of it with those chosen
    double m_objective = 0;
    Chosen m_chosen;
    LimitUse m_use;
    std::unordered_map<std::size_t, std::int64_t> m_minutes; ///< by place
    Worths m_singles;
    using Supplied = std::pair<std::size_t, std::int64_t>; ///< place and minutes
    /// What is known of the network as it is supplied. Vacancies that are alike leave it alike when they are left
    /// empty.
    struct Known {
        std::optional<double> worth;
        std::map<Supplied, double> gains; ///< of supplies besides
    };
    std::map<std::vector<Supplied>, Known> m_known;
    Known *m_here = nullptr; ///< as it is supplied now
    std::vector<std::optional<double>> m_mostByChange; ///< since something was chosen, by vacancy
    std::size_t m_evaluations = 0;
};

/// As solved(), without a bound; the search has chosen that then.
ChoiceSolution searched(ChoiceSearch &search, std::uint64_t seed, Greed greed, const Progress &progress = {});
/// To a solution that the search has chosen, and has chosen again afterwards.
void addBound(ChoiceSolution &solution, ChoiceSearch &search, const Progress &progress = {});

} // namespace headwater
