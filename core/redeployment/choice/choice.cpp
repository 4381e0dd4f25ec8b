// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice.h"

#include "core/coverage/capacity.h"
#include "core/redeployment/choice/choice_search.h"
#include "core/redeployment/choice/progress_part.h"
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
constexpr std::size_t mostHalves = 2; ///< of the most promising
/// Up to so many places a few seats can change what all other hours are worth, and a second choice costs little.
constexpr std::size_t fewPlaces = 500;
constexpr int mostRounds = 4; ///< of what makes way for the next best

constexpr Money nothingMuch { 100 }; ///< a bound of less is none to speak of

bool isChange(OptionKind kind) { return kind != OptionKind::Refill && kind != OptionKind::Hold; }

/// Of which none takes anything over from another.
std::set<SeatId> seatsOf(const std::vector<Vacancy> &vacancies)
{
    std::set<SeatId> seats;
    for (const Vacancy &vacancy : vacancies)
        seats.insert(vacancy.seat);
    return seats;
}

/// Minimums first. Where two bring the same: the one that says why it is not more.
auto rank(const Choice &choice)
{
    return std::tuple(-std::ranges::count(choice.lacks, ChoiceLack::Kind::Minimum, &ChoiceLack::kind),
        choice.net() - choice.burden, choice.lacks.size());
}

/// Full-time seats in which somebody sits and stays.
double seatsFilled(const Plan &plan, const std::vector<Vacancy> &vacancies)
{
    const std::set<SeatId> open = seatsOf(vacancies);
    const SeatAssignments assignments(plan);
    double filled = 0;
    for (const Seat &seat : plan.seats) {
        const bool isHeld = seat.status == SeatStatus::Filled
            || (seat.status == SeatStatus::Planned && !assignments.of(seat.id).empty());
        filled += isHeld && !open.contains(seat.id) ? seat.fte.asFraction() : 0;
    }
    return filled;
}

/// Puts the problem together, solves it and tells it as options.
class Chooser
{
public:
    /// All of them must outlive it; `margins` are of the empty plan.
    Chooser(const Plan &plan, const Plan &empty, NearbyMargins &margins, std::shared_ptr<const QuarterVisits> visits,
        const Coverage &now, const Coverage &valued, const std::vector<Vacancy> &vacancies, const ChoiceRules &rules)
        : m_plan(plan)
        , m_empty(empty)
        , m_margins(margins)
        , m_visits(std::move(visits))
        , m_now(now)
        , m_valued(valued)
        , m_vacancies(vacancies)
        , m_rules(rules)
        , m_book(plan, now, seatsOf(vacancies))
        , m_feasibility(plan)
        , m_finder(m_book, m_feasibility)
        , m_filled(seatsFilled(plan, vacancies))
    { }

    Result<Choice> choose(const Cancellation &cancellation, const Progress &progress);

private:
    bool isProtected(const Vacancy &vacancy) const;
    bool isProtected(TerritoryId territory) const;
    std::vector<Option> optionsOf(const Vacancy &vacancy);
    std::optional<std::int64_t> siteOf(const Vacancy &vacancy, const Option &option) const;
    ChoiceProblem::Alternative alternativeOf(SupplyNetwork &network, const Vacancy &vacancy, const Option &option);
    Result<ChoiceProblem> problem(SupplyNetwork &network, const Cancellation &cancellation);
    Choice told(const Chosen &chosen, const ChoiceProblem &problem) const;
    Result<Choice> made(ChoiceSearch &search, SupplyNetwork &network, const Worths &singles,
        const Cancellation &cancellation, const Progress &progress) const;
    Result<Choice> improved(ChoiceSearch &search, SupplyNetwork &network, const Worths &singles,
        const Cancellation &cancellation, const Progress &progress) const;
    bool isLeftEmpty(const Choice &choice, std::size_t vacancy) const;
    bool barIdle(ChoiceSearch &search, const Choice &choice) const;
    void bound(Choice &choice, ChoiceSearch &search, double bound) const;
    std::optional<std::size_t> wayToClose(
        std::size_t vacancy, const ChoiceProblem &problem, const LimitUse &use, const std::set<AccountId> &moved) const;
    void closeWhatIsEmpty(
        Choice &choice, const ChoiceProblem &problem, const Chosen &chosen, std::set<AccountId> &moved) const;
    void findLacks(Choice &choice, const ChoiceProblem &problem, SupplyNetwork &network, const Worths &singles) const;

    const Plan &m_plan;
    const Plan &m_empty; ///< with all of the vacancies left empty
    NearbyMargins &m_margins;
    std::shared_ptr<const QuarterVisits> m_visits;
    const Coverage &m_now;
    const Coverage &m_valued; ///< says what hours are worth
    const std::vector<Vacancy> &m_vacancies;
    const ChoiceRules &m_rules;
    WorkBook m_book;
    Feasibility m_feasibility;
    CandidateFinder m_finder;
    double m_filled; ///< full-time seats besides the vacancies
    double m_followed = 0; ///< cents: what others do for customers of the vacancies, in the network from the start
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
    for (const Candidate &candidate : isKept ? std::vector<Candidate>() : m_finder.elsewhere(vacancy)) {
        if (candidate.obstacle != Obstacle::None || isProtected(candidate.option.territory)
            || ++ofRole[candidate.option.role] > mostOfRole)
            continue;
        found.push_back(candidate);
        const auto half = elsewhere < mostHalves ? m_finder.halved(vacancy, candidate) : std::nullopt;
        if (half)
            found.push_back(*half);
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
    made.burden = static_cast<double>(burdenOf(option, m_rules).cents);
    const double fte = m_plan.seats.find(vacancy.seat)->fte.asFraction();
    made.seats = option.kind == OptionKind::Close ? 0
        : option.kind == OptionKind::Merge        ? option.share.asFraction()
                                                  : fte;
    made.site = siteOf(vacancy, option);
    if (isChange(option.kind))
        made.changeIn = 4 * option.from.year() + (option.from.month() - 1) / 3;
    return made;
}

Result<ChoiceProblem> Chooser::problem(SupplyNetwork &network, const Cancellation &cancellation)
{
    ChoiceProblem problem;
    for (const Vacancy &vacancy : m_vacancies) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
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
    if (m_rules.headcount)
        problem.headcount = std::max(0.0, *m_rules.headcount - m_filled);
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
        choice.lacks.push_back({ Kind::Headcount, {}, 0, {}, m_filled });
    if (m_rules.changesPerQuarter == std::size_t { 0 })
        choice.lacks.push_back({ Kind::Changes });
    const std::vector<double> reached = network.reached();
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const CoverageMinimum &minimum = m_rules.minimums[i];
        if (reached[i] < minimum.share)
            choice.lacks.push_back({ Kind::Minimum, minimum, reached[i] });
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

/// What costs nothing and leaves fewest customers without a person: to close, or that somebody who works full time
/// takes over. None: it is kept.
std::optional<std::size_t> Chooser::wayToClose(
    std::size_t vacancy, const ChoiceProblem &problem, const LimitUse &use, const std::set<AccountId> &moved) const
{
    std::optional<std::size_t> best;
    std::ptrdiff_t fewest = 0;
    for (std::size_t a = m_options[vacancy].size(); a-- > 0;) { // to close comes last, and first here
        const Option &option = m_options[vacancy][a];
        const ChoiceProblem::Alternative &row = problem.vacancies[vacancy][a];
        const bool isGone = option.kind == OptionKind::Close || option.kind == OptionKind::Merge;
        if (!isGone || row.cost > 0 || !use.fits(row))
            continue;
        const Option made = m_finder.withAccounts(m_vacancies[vacancy], option, moved);
        const std::ptrdiff_t freed
            = std::ranges::count_if(made.accounts, [](const AccountMove &move) { return !move.to.isValid(); });
        if (!best || freed < fewest) {
            best = a;
            fewest = freed;
        }
    }
    return best;
}

/// A seat that nobody is to sit in may as well go, within the limits: then others look after its customers.
void Chooser::closeWhatIsEmpty(
    Choice &choice, const ChoiceProblem &problem, const Chosen &chosen, std::set<AccountId> &moved) const
{
    LimitUse use(problem);
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (chosen[v])
            use.add(problem.vacancies[v][*chosen[v]]);
    }
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        const auto way = chosen[v] ? std::nullopt : wayToClose(v, problem, use, moved);
        if (!way)
            continue;
        use.add(problem.vacancies[v][*way]);
        std::erase(choice.leftEmpty, m_vacancies[v]);
        ChosenMove &move = choice.moves.emplace_back();
        move.vacancy = m_vacancies[v];
        move.move.option = m_finder.withAccounts(m_vacancies[v], m_options[v][*way], moved);
    }
}

/// As the search has chosen, with hours so.
Result<Choice> Chooser::made(ChoiceSearch &search, SupplyNetwork &network, const Worths &singles,
    const Cancellation &cancellation, const Progress &progress) const
{
    Choice choice = told(search.chosen(), search.problem());
    findLacks(choice, search.problem(), network, singles);
    HEADWATER_CHECK(
        realise(choice, { m_plan, m_empty, m_margins, m_visits, m_now, m_book }, m_rules, cancellation, progress));
    return choice;
}

bool Chooser::isLeftEmpty(const Choice &choice, std::size_t vacancy) const
{
    return std::ranges::find(choice.leftEmpty, m_vacancies[vacancy]) != choice.leftEmpty.end();
}

/// What was chosen and turned out to bring less than it costs. False: there is no such.
bool Chooser::barIdle(ChoiceSearch &search, const Choice &choice) const
{
    const Chosen chosen = search.chosen();
    bool isAny = false;
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (!chosen[v] || !isLeftEmpty(choice, v))
            continue;
        search.bar(v, *chosen[v]);
        isAny = true;
    }
    return isAny;
}

/// What brings nothing once it is made makes way for the next best, as often as that is for the better.
Result<Choice> Chooser::improved(ChoiceSearch &search, SupplyNetwork &network, const Worths &singles,
    const Cancellation &cancellation, const Progress &progress) const
{
    const auto part = [&](int round) { return partOf(progress, round / (mostRounds + 1.0), 1 / (mostRounds + 1.0)); };
    HEADWATER_TRY(Choice best, made(search, network, singles, cancellation, part(0)));
    Choice next = best;
    for (int round = 1; round <= mostRounds && barIdle(search, next); ++round) {
        search.improve(m_rules.seed, {});
        HEADWATER_TRY(next, made(search, network, singles, cancellation, part(round)));
        if (rank(next) > rank(best))
            best = next;
    }
    return best;
}

/// Of the moves that are made in the end. The search has chosen them then.
void Chooser::bound(Choice &choice, ChoiceSearch &search, double bound) const
{
    Chosen chosen(m_vacancies.size());
    for (const ChosenMove &move : choice.moves) {
        const auto v = static_cast<std::size_t>(std::ranges::find(m_vacancies, move.vacancy) - m_vacancies.begin());
        const auto isSame = [&](const Option &option) {
            Option known = option;
            known.accounts = move.move.option.accounts;
            return known == move.move.option;
        };
        const auto at = std::ranges::find_if(m_options[v], isSame);
        chosen[v] = static_cast<std::size_t>(at - m_options[v].begin());
    }
    search.set(chosen);
    if (!choice.moves.empty()) // else nobody is told to follow
        choice.valued = Money { std::llround(search.gained() + m_followed) };
    choice.upperBound = Money { std::llround(bound + m_followed) + 1 }; // a cent for rounding
    if (choice.valued > Money())
        choice.gap = (choice.upperBound - choice.valued).inUnits() / choice.valued.inUnits();
    else if (choice.upperBound < nothingMuch)
        choice.gap = 0;
}

Result<Choice> Chooser::choose(const Cancellation &cancellation, const Progress &progress)
{
    SupplyNetwork network(m_empty, *m_visits, m_valued, m_book, m_vacancies);
    HEADWATER_CHECK(network.solve(cancellation));
    const double alone = network.value();
    HEADWATER_TRY(const ChoiceProblem asked, problem(network, cancellation));
    m_followed = asked.weight * (network.value() - alone);
    ChoiceSearch search(asked, network, cancellation);
    const ChoiceSolution solution = solved(search, m_rules.seed, Greed::Lazy, partOf(progress, 0, 0.6));
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_TRY(Choice best, improved(search, network, solution.singles, cancellation, partOf(progress, 0.6, 0.4)));
    bound(best, search, solution.bound);
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
    const bool isTwice = !vacancies.empty() && visits->places.size() <= fewPlaces;
    const double each = (rules.withRanges ? 0.5 : 1.0) / (isTwice ? 2 : 1);
    NearbyMargins margins(empty, visits, now);
    const auto chosen = [&](const Coverage &valued, double begin) {
        return Chooser(plan, empty, margins, visits, now, valued, vacancies, rules)
            .choose(cancellation, partOf(progress, begin, each));
    };
    HEADWATER_TRY(Choice choice, chosen(now, 0));
    if (isTwice) {
        HEADWATER_TRY(const Coverage then, refilled(plan, *visits, now, vacancies, cancellation));
        HEADWATER_TRY(Choice other, chosen(then, each));
        if (rank(other) > rank(choice))
            choice = std::move(other);
    }
    if (rules.withRanges) {
        const WorkBook book(plan, now, seatsOf(vacancies));
        HEADWATER_CHECK(
            addRanges(choice, { plan, empty, margins, visits, now, book }, cancellation, partOf(progress, 0.5, 0.5)));
    }
    if (progress)
        progress(1);
    return choice;
}

} // namespace headwater
