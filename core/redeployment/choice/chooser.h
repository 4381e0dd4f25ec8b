// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice.h"
#include "core/redeployment/choice/choice_search.h"
#include "core/redeployment/choice/realised.h"
#include "core/redeployment/choice/supply_network.h"
#include "core/redeployment/options/account_moves.h"

namespace headwater {

/// Of which none takes anything over from another.
std::set<SeatId> seatsOf(const std::vector<Vacancy> &vacancies);
/// Whether one is better: by minimums, then what it brings, then whether it says why it is not more.
bool isBetter(const Choice &choice, const Choice &than);

/// Puts the problem together, solves it and tells it as options. Not to be moved: its parts refer to each other.
class Chooser
{
public:
    /// All of them must outlive it; `margins` are of the empty plan, `valued` says what hours are worth.
    Chooser(const Plan &plan, const Plan &empty, NearbyMargins &margins, std::shared_ptr<const QuarterVisits> visits,
        const Coverage &now, const Coverage &valued, const std::vector<Vacancy> &vacancies, const ChoiceRules &rules);
    Chooser(const Chooser &) = delete;
    Chooser &operator=(const Chooser &) = delete;

    Result<Choice> choose(const Cancellation &cancellation, const Progress &progress);
    /// One vacancy after the other gets what is best beside all others as they turn out, not as hours are valued, as
    /// long as that is for the better: of what choose() found.
    Result<Choice> polished(Choice choice, const Cancellation &cancellation, const Progress &progress);

private:
    bool isProtected(const Vacancy &vacancy) const;
    bool isProtected(TerritoryId territory) const;
    std::vector<Option> optionsOf(const Vacancy &vacancy);
    std::optional<std::int64_t> siteOf(const Vacancy &vacancy, const Option &option) const;
    ChoiceProblem::Alternative alternativeOf(const Vacancy &vacancy, const Option &option);
    Result<> setProblem(const Cancellation &cancellation);
    Choice told(const Chosen &chosen) const;
    Choice toldNow();
    Result<Choice> made(const Cancellation &cancellation, const Progress &progress);
    Result<Choice> madeAndBounded(const Cancellation &cancellation, const Progress &progress);
    Result<Choice> improved(const Cancellation &cancellation, const Progress &progress);
    bool isLeftEmpty(const Choice &choice, std::size_t vacancy) const;
    bool barIdle(const Choice &choice);
    Chosen chosenIn(const Choice &choice) const;
    void bound(Choice &choice);
    ChoiceGround ground() const { return { m_plan, m_empty, m_margins, m_visits, m_now, m_book }; }
    std::optional<std::size_t> wayToClose(
        std::size_t vacancy, const LimitUse &use, const std::set<AccountId> &moved) const;
    void closeWhatIsEmpty(Choice &choice, const Chosen &chosen, std::set<AccountId> &moved) const;
    void findLacks(Choice &choice);
    LeftEmpty::Cause causeOf(std::size_t vacancy, const LimitUse &use) const;
    void findCauses(Choice &choice) const;

    const Plan &m_plan;
    const Plan &m_empty; ///< with all of the vacancies left empty
    NearbyMargins &m_margins;
    std::shared_ptr<const QuarterVisits> m_visits;
    const Coverage &m_now;
    const std::vector<Vacancy> &m_vacancies;
    const ChoiceRules &m_rules;
    WorkBook m_book;
    Feasibility m_feasibility;
    CandidateFinder m_finder;
    double m_filled; ///< full-time seats besides the vacancies
    double m_followed = 0; ///< cents: what others do for customers of the vacancies, in the network from the start
    std::vector<std::vector<Option>> m_options; ///< by vacancy
    SupplyNetwork m_network;
    ChoiceProblem m_problem;
    std::optional<ChoiceSearch> m_search;
    ChoiceSolution m_solution;
    std::set<SeatId> m_partners; ///< each takes over one seat at most
};

} // namespace headwater
