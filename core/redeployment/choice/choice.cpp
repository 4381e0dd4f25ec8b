// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice.h"

#include "core/coverage/whatif/range.h"
#include "core/redeployment/choice/choice_search.h"
#include "core/redeployment/choice/realised.h"
#include "core/redeployment/choice/supply_network.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/options/account_moves.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headwater {

namespace {

// Of each vacancy: what is looked at elsewhere.
constexpr std::size_t mostElsewhere = 12;
constexpr std::size_t mostOfRole = 3;
/// Up to so many places a few seats can change what all other hours are worth, and a second choice costs little.
constexpr std::size_t fewPlaces = 500;
constexpr int mostRounds = 4; ///< of what makes way for the next best

bool isChange(OptionKind kind) { return kind != OptionKind::Refill && kind != OptionKind::Hold; }

/// Puts the problem together, solves it and tells it as options.
class Chooser
{
public:
    Chooser(const Plan &plan, std::shared_ptr<const QuarterVisits> visits, const Coverage &now, const Coverage &valued,
        const std::vector<Vacancy> &vacancies, const ChoiceRules &rules)
        : m_plan(plan)
        , m_visits(std::move(visits))
        , m_now(now)
        , m_valued(valued)
        , m_vacancies(vacancies)
        , m_rules(rules)
        , m_book(plan, now)
        , m_feasibility(plan)
        , m_finder(m_book, m_feasibility)
    { }

    Result<Choice> choose(const Plan &empty, const Cancellation &cancellation, const Progress &progress);

private:
    bool isProtected(const Vacancy &vacancy) const;
    bool isProtected(TerritoryId territory) const;
    std::vector<Option> optionsOf(const Vacancy &vacancy);
    std::optional<std::int64_t> siteOf(const Vacancy &vacancy, const Option &option) const;
    ChoiceProblem::Alternative alternativeOf(SupplyNetwork &network, const Vacancy &vacancy, const Option &option);
    ChoiceProblem problem(SupplyNetwork &network);
    Choice told(const Chosen &chosen, const ChoiceProblem &problem) const;
    Result<Choice> made(ChoiceSearch &search, SupplyNetwork &network, const Plan &empty,
        const Cancellation &cancellation, const Worths &singles) const;
    bool barIdle(ChoiceSearch &search, const Choice &choice) const;
    void closeWhatIsEmpty(
        Choice &choice, const ChoiceProblem &problem, const Chosen &chosen, std::set<AccountId> &moved) const;
    void findLacks(Choice &choice, const ChoiceProblem &problem, SupplyNetwork &network, const Worths &singles) const;

    const Plan &m_plan;
    std::shared_ptr<const QuarterVisits> m_visits;
    const Coverage &m_now;
    const Coverage &m_valued; ///< says what hours are worth
    const std::vector<Vacancy> &m_vacancies;
    const ChoiceRules &m_rules;
    WorkBook m_book;
    Feasibility m_feasibility;
    CandidateFinder m_finder;
    std::vector<std::vector<Option>> m_options; ///< by vacancy
    std::set<SeatId> m_partners; ///< each takes over one seat at most
};

bool Chooser::isProtected(TerritoryId territory) const
{
    return std::ranges::any_of(
        m_rules.protectedTerritories, [&](TerritoryId outer) { return m_book.tree().isWithin(territory, outer); });
}

bool Chooser::isProtected(const Vacancy &vacancy) const
{
    const Seat *seat = m_plan.seats.find(vacancy.seat);
    return seat && (seat->isProtected || m_rules.protectedSeats.contains(seat->id) || isProtected(seat->home));
}

/// Some of each sort, with the accounts that would change hands.
std::vector<Option> Chooser::optionsOf(const Vacancy &vacancy)
{
    std::vector<Candidate> found = m_finder.plain(vacancy);
    const bool isKept = isProtected(vacancy);
    std::map<RoleId, std::size_t> ofRole;
    std::size_t elsewhere = 0;
    for (Candidate &candidate : isKept ? std::vector<Candidate>() : m_finder.elsewhere(vacancy)) {
        if (candidate.obstacle != Obstacle::None || isProtected(candidate.option.territory)
            || ++ofRole[candidate.option.role] > mostOfRole)
            continue;
        found.push_back(std::move(candidate));
        if (++elsewhere >= mostElsewhere)
            break;
    }
    std::vector<Option> options;
    for (Candidate &candidate : found) {
        Option &option = candidate.option;
        const bool isTaken = option.kind == OptionKind::Merge
            && (isProtected(m_plan.seats.find(option.with)->home) || !m_partners.insert(option.with).second);
        if (candidate.obstacle != Obstacle::None || (isKept && isChange(option.kind)) || isTaken)
            continue;
        options.push_back(m_finder.withAccounts(vacancy, std::move(option)));
    }
    return options;
}

/// Where customers are looked after, or the old seat; specialists elsewhere compete far and wide.
std::optional<std::int64_t> Chooser::siteOf(const Vacancy &vacancy, const Option &option) const
{
    const Role *role = m_plan.roles.find(option.role);
    const bool isElsewhere = option.kind == OptionKind::Move || option.kind == OptionKind::ChangeRole;
    if (isElsewhere && role->kind == RoleKind::CustomerFocused)
        return option.territory.value;
    return isElsewhere ? std::nullopt : std::optional(-vacancy.seat.value);
}

ChoiceProblem::Alternative Chooser::alternativeOf(SupplyNetwork &network, const Vacancy &vacancy, const Option &option)
{
    ChoiceProblem::Alternative made;
    made.supplies = network.suppliesOf(vacancy, option);
    made.cost = static_cast<double>(costOf(m_plan, vacancy, option).cents);
    made.burden = static_cast<double>(option.accounts.size()) * static_cast<double>(m_rules.disruption.cents);
    const double fte = m_plan.seats.find(vacancy.seat)->fte.asFraction();
    made.seats = option.kind == OptionKind::Close ? 0
        : option.kind == OptionKind::Merge        ? option.share.asFraction()
                                                  : fte;
    made.site = siteOf(vacancy, option);
    if (isChange(option.kind))
        made.changeIn = 4 * option.from.year() + (option.from.month() - 1) / 3;
    return made;
}

ChoiceProblem Chooser::problem(SupplyNetwork &network)
{
    ChoiceProblem problem;
    for (const Vacancy &vacancy : m_vacancies) {
        network.addFollowers(followers(m_book, vacancy.seat));
        m_options.push_back(optionsOf(vacancy));
        for (const Option &option : m_options.back()) {
            if (option.kind == OptionKind::Merge)
                network.addFollowers(option.accounts);
        }
        problem.vacancies.emplace_back();
        for (const Option &option : m_options.back())
            problem.vacancies.back().push_back(alternativeOf(network, vacancy, option));
    }
    if (m_rules.budget)
        problem.budget = static_cast<double>(m_rules.budget->cents);
    problem.headcount = m_rules.headcount;
    problem.changesPerQuarter = m_rules.changesPerQuarter;
    problem.hasFloors = !m_rules.minimums.empty();
    network.require(m_rules.minimums);
    return problem;
}

/// Why less came out than could.
void Chooser::findLacks(
    Choice &choice, const ChoiceProblem &problem, SupplyNetwork &network, const Worths &singles) const
{
    using Kind = ChoiceLack::Kind;
    if (m_vacancies.empty())
        choice.lacks.push_back({ Kind::Vacancies });
    if (m_now.demand.count == 0)
        choice.lacks.push_back({ Kind::Journeys });
    if (!m_vacancies.empty()
        && std::ranges::all_of(m_vacancies, [this](const Vacancy &vacancy) { return isProtected(vacancy); }))
        choice.lacks.push_back({ Kind::Unprotected });
    double cheapest = std::numeric_limits<double>::infinity();
    double smallest = cheapest;
    for (std::size_t v = 0; v < singles.size(); ++v) {
        for (std::size_t a = 0; a < singles[v].size(); ++a) {
            const ChoiceProblem::Alternative &alternative = problem.vacancies[v][a];
            if (singles[v][a] <= 0)
                continue;
            cheapest = std::min(cheapest, alternative.cost);
            smallest = std::min(smallest, alternative.seats);
        }
    }
    const bool isWanted = std::isfinite(cheapest);
    if (isWanted && problem.budget && cheapest > *problem.budget)
        choice.lacks.push_back({ Kind::Budget, {}, 0, Money { std::llround(cheapest) } });
    if (isWanted && problem.headcount && smallest > *problem.headcount)
        choice.lacks.push_back({ Kind::Headcount });
    if (m_rules.changesPerQuarter == std::size_t { 0 })
        choice.lacks.push_back({ Kind::Changes });
    for (const CoverageMinimum &minimum : m_rules.minimums) {
        const double reached = network.reached(minimum);
        if (reached < minimum.share)
            choice.lacks.push_back({ Kind::Minimum, minimum, reached });
    }
}

/// Each account moves once: whoever comes later takes over what is left.
Choice Chooser::told(const Chosen &chosen, const ChoiceProblem &problem) const
{
    Choice choice;
    std::set<AccountId> moved;
    for (std::size_t v = 0; v < m_vacancies.size(); ++v) {
        if (!chosen[v]) {
            choice.leftEmpty.push_back(m_vacancies[v]);
            continue;
        }
        ChosenMove &move = choice.moves.emplace_back();
        move.vacancy = m_vacancies[v];
        move.move.option = m_finder.withAccounts(m_vacancies[v], m_options[v][*chosen[v]], moved);
        for (const AccountMove &account : move.move.option.accounts)
            moved.insert(account.account);
    }
    closeWhatIsEmpty(choice, problem, chosen, moved);
    return choice;
}

/// A seat that nobody is to sit in may as well close, within the limits: then others look after its customers.
void Chooser::closeWhatIsEmpty(
    Choice &choice, const ChoiceProblem &problem, const Chosen &chosen, std::set<AccountId> &moved) const
{
    LimitUse use(problem);
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v])
            use.add(problem.vacancies[v][*chosen[v]]);
    }
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        const auto close = std::ranges::find(m_options[v], OptionKind::Close, &Option::kind);
        if (chosen[v] || close == m_options[v].end())
            continue;
        const auto at = static_cast<std::size_t>(close - m_options[v].begin());
        if (!use.fits(problem.vacancies[v][at]))
            continue;
        use.add(problem.vacancies[v][at]);
        std::erase(choice.leftEmpty, m_vacancies[v]);
        ChosenMove &move = choice.moves.emplace_back();
        move.vacancy = m_vacancies[v];
        move.move.option = m_finder.withAccounts(m_vacancies[v], *close, moved);
    }
}

/// As the search has chosen, with hours so.
Result<Choice> Chooser::made(ChoiceSearch &search, SupplyNetwork &network, const Plan &empty,
    const Cancellation &cancellation, const Worths &singles) const
{
    Choice choice = told(search.chosen(), search.problem());
    findLacks(choice, search.problem(), network, singles);
    HEADWATER_CHECK(realise(choice, { m_plan, empty, m_visits, m_now, m_book }, m_rules, cancellation));
    return choice;
}

/// What was chosen and turned out to bring less than it costs. False: there is no such.
bool Chooser::barIdle(ChoiceSearch &search, const Choice &choice) const
{
    const Chosen chosen = search.chosen();
    bool isAny = false;
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        const bool isMade = std::ranges::find(choice.leftEmpty, m_vacancies[v]) == choice.leftEmpty.end();
        if (!chosen[v] || isMade)
            continue;
        search.bar(v, *chosen[v]);
        isAny = true;
    }
    return isAny;
}

/// What brings nothing once it is made makes way for the next best, as often as that is for the better.
Result<Choice> Chooser::choose(const Plan &empty, const Cancellation &cancellation, const Progress &progress)
{
    SupplyNetwork network(empty, *m_visits, m_valued, m_book);
    HEADWATER_CHECK(network.solve(cancellation));
    const ChoiceProblem asked = problem(network);
    ChoiceSearch search(asked, network, cancellation);
    const ChoiceSolution solution = solved(search, m_rules.seed, Greed::Lazy, progress);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_TRY(Choice best, made(search, network, empty, cancellation, solution.singles));
    double objective = solution.objective;
    Choice next = best;
    for (int round = 0; round < mostRounds && barIdle(search, next); ++round) {
        objective = round == 0 ? search.objective() : objective; // without what was barred
        search.improve(m_rules.seed, {});
        HEADWATER_TRY(next, made(search, network, empty, cancellation, solution.singles));
        if (next.net() > best.net()) {
            best = next;
            objective = search.objective();
        }
    }
    best.upperBound = best.net() + Money { std::llround(solution.bound - objective) };
    best.gap = solution.objective > 0 ? (solution.bound - objective) / solution.objective : 0;
    best.evaluations = search.evaluations();
    return best;
}

/// The coverage as if all were refilled and there for as long as an average quarter would have them.
Result<Coverage> refilled(const Plan &plan, const QuarterVisits &visits, const Coverage &now,
    const std::vector<Vacancy> &vacancies, const Cancellation &cancellation)
{
    CoverageOptions options = CoverageOptions::besides(now);
    options.withWorth = false;
    Plan with = plan;
    for (const Vacancy &vacancy : vacancies) {
        const Option refill;
        HEADWATER_TRY(with, withOption(std::move(with), vacancy, refill));
        options.hours[vacancy.seat] = averageOf(yearHours(plan, vacancy, refill));
    }
    return coverageOf(with, visits, now.quarter, options, cancellation);
}

} // namespace

Result<Choice> bestChoice(const Plan &plan, std::shared_ptr<const QuarterVisits> visits, const Coverage &now,
    const std::vector<Vacancy> &vacancies, const ChoiceRules &rules, const Cancellation &cancellation,
    const Progress &progress)
{
    Plan empty = plan;
    for (const Vacancy &vacancy : vacancies) {
        HEADWATER_TRY(empty, withSeatLeftEmpty(std::move(empty), vacancy));
    }
    const auto chosen = [&](const Coverage &valued) {
        return Chooser(plan, visits, now, valued, vacancies, rules).choose(empty, cancellation, progress);
    };
    HEADWATER_TRY(Choice choice, chosen(now));
    const auto rank = [](const Choice &found) { // where both bring nothing: the one that says why
        return std::tuple(-std::ranges::count(found.lacks, ChoiceLack::Kind::Minimum, &ChoiceLack::kind), found.net(),
            found.lacks.size());
    };
    if (!vacancies.empty() && visits->places.size() <= fewPlaces) {
        HEADWATER_TRY(const Coverage then, refilled(plan, *visits, now, vacancies, cancellation));
        HEADWATER_TRY(Choice other, chosen(then));
        if (rank(other) > rank(choice))
            choice = std::move(other);
    }
    if (rules.withRanges)
        HEADWATER_CHECK(addRanges(choice, { plan, empty, visits, now, WorkBook(plan, now) }, cancellation));
    return choice;
}

} // namespace headwater
