// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/chooser.h"

#include "core/coverage/capacity.h"
#include "core/redeployment/choice/exact_trials.h"
#include "core/redeployment/choice/progress_part.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <tuple>

namespace headwater {

namespace {

// Of each vacancy: what is looked at elsewhere.
constexpr std::size_t mostElsewhere = 12;
constexpr std::size_t mostOfRole = 3;
constexpr std::size_t mostHalves = 2; ///< of the most promising
constexpr int mostRounds = 4; ///< of what makes way for the next best

constexpr Money nothingMuch { 100 }; ///< a bound of less is none to speak of

bool isChange(OptionKind kind) { return kind != OptionKind::Refill && kind != OptionKind::Hold; }

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

} // namespace

/// Of which none takes anything over from another.
std::set<SeatId> seatsOf(const std::vector<Vacancy> &vacancies)
{
    std::set<SeatId> seats;
    for (const Vacancy &vacancy : vacancies)
        seats.insert(vacancy.seat);
    return seats;
}

bool isBetter(const Choice &choice, const Choice &than) { return rank(choice) > rank(than); }

Chooser::Chooser(const Plan &plan, const Plan &empty, NearbyMargins &margins,
    std::shared_ptr<const QuarterVisits> visits, const Coverage &now, const Coverage &valued,
    const std::vector<Vacancy> &vacancies, const ChoiceRules &rules)
    : m_plan(plan)
    , m_empty(empty)
    , m_margins(margins)
    , m_visits(std::move(visits))
    , m_now(now)
    , m_vacancies(vacancies)
    , m_rules(rules)
    , m_book(plan, now, seatsOf(vacancies))
    , m_feasibility(plan)
    , m_finder(m_book, m_feasibility)
    , m_filled(seatsFilled(plan, vacancies))
    , m_network(empty, *m_visits, valued, m_book, vacancies)
{ }

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

ChoiceProblem::Alternative Chooser::alternativeOf(const Vacancy &vacancy, const Option &option)
{
    ChoiceProblem::Alternative made;
    made.supplies = m_network.suppliesOf(vacancy, option);
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

Result<> Chooser::setProblem(const Cancellation &cancellation)
{
    for (const Vacancy &vacancy : m_vacancies) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        m_network.addFollowers(followers(m_book, vacancy.seat));
        m_options.push_back(optionsOf(vacancy));
        for (const Option &option : m_options.back()) {
            if (option.kind == OptionKind::Merge)
                m_network.addFollowers(option.accounts);
        }
        m_problem.vacancies.emplace_back();
        for (const Option &option : m_options.back())
            m_problem.vacancies.back().push_back(alternativeOf(vacancy, option));
    }
    if (m_rules.budget)
        m_problem.budget = static_cast<double>(m_rules.budget->cents);
    if (m_rules.headcount)
        m_problem.headcount = std::max(0.0, *m_rules.headcount - m_filled);
    m_problem.changesPerQuarter = m_rules.changesPerQuarter;
    m_problem.hasFloors = !m_rules.minimums.empty();
    m_network.require(m_rules.minimums);
    return {};
}

/// Why less came out than could.
void Chooser::findLacks(Choice &choice)
{
    const Worths &singles = m_solution.singles;
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
            const ChoiceProblem::Alternative &alternative = m_problem.vacancies[v][a];
            if (singles[v][a] <= 0)
                continue;
            cheapest = std::min(cheapest, alternative.cost);
            smallest = std::min(smallest, alternative.seats);
        }
    }
    const bool isWanted = std::isfinite(cheapest);
    if (isWanted && m_problem.budget && cheapest > *m_problem.budget)
        choice.lacks.push_back({ Kind::Budget, {}, 0, Money { std::llround(cheapest) } });
    if (isWanted && m_problem.headcount && smallest > *m_problem.headcount)
        choice.lacks.push_back({ Kind::Headcount, {}, 0, {}, m_filled });
    if (m_rules.changesPerQuarter == std::size_t { 0 })
        choice.lacks.push_back({ Kind::Changes });
    const std::vector<double> reached = m_network.reached();
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const CoverageMinimum &minimum = m_rules.minimums[i];
        if (reached[i] < minimum.share)
            choice.lacks.push_back({ Kind::Minimum, minimum, reached[i] });
    }
}

/// Each account moves once: whoever comes later takes over what is left.
Choice Chooser::told(const Chosen &chosen) const
{
    Choice choice;
    std::set<AccountId> moved;
    for (std::size_t v = 0; v < m_vacancies.size(); ++v) {
        if (!chosen[v]) {
            choice.leftEmpty.push_back({ m_vacancies[v] });
            continue;
        }
        ChosenMove &move = choice.moves.emplace_back();
        move.vacancy = m_vacancies[v];
        move.move.option = m_finder.withAccounts(m_vacancies[v], m_options[v][*chosen[v]], moved);
        for (const AccountMove &account : move.move.option.accounts)
            moved.insert(account.account);
    }
    closeWhatIsEmpty(choice, chosen, moved);
    return choice;
}

/// What costs nothing and leaves fewest customers without a person: to close, or that somebody who works full time
/// takes over. None: it is kept.
std::optional<std::size_t> Chooser::wayToClose(
    std::size_t vacancy, const LimitUse &use, const std::set<AccountId> &moved) const
{
    std::optional<std::size_t> best;
    std::ptrdiff_t fewest = 0;
    for (std::size_t a = m_options[vacancy].size(); a-- > 0;) { // to close comes last, and first here
        const Option &option = m_options[vacancy][a];
        const ChoiceProblem::Alternative &row = m_problem.vacancies[vacancy][a];
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
void Chooser::closeWhatIsEmpty(Choice &choice, const Chosen &chosen, std::set<AccountId> &moved) const
{
    LimitUse use = useOf(m_problem, chosen);
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        const auto way = chosen[v] ? std::nullopt : wayToClose(v, use, moved);
        if (!way)
            continue;
        use.add(m_problem.vacancies[v][*way]);
        std::erase_if(choice.leftEmpty, [&](const LeftEmpty &left) { return left.vacancy == m_vacancies[v]; });
        ChosenMove &move = choice.moves.emplace_back();
        move.vacancy = m_vacancies[v];
        move.move.option = m_finder.withAccounts(m_vacancies[v], m_options[v][*way], moved);
    }
}

Choice Chooser::toldNow()
{
    Choice choice = told(m_search->chosen());
    findLacks(choice);
    return choice;
}

/// As the search has chosen, with hours so.
Result<Choice> Chooser::made(const Cancellation &cancellation, const Progress &progress)
{
    Choice choice = toldNow();
    HEADWATER_CHECK(realise(choice, ground(), m_rules, cancellation, progress));
    return choice;
}

/// The same, and the bound meanwhile: that takes the network, this does not.
Result<Choice> Chooser::madeAndBounded(const Cancellation &cancellation, const Progress &progress)
{
    Choice choice = toldNow();
    const auto bounding = std::async(std::launch::async, [this] { addBound(m_solution, *m_search); });
    HEADWATER_CHECK(realise(choice, ground(), m_rules, cancellation, progress));
    bounding.wait();
    return choice;
}

bool Chooser::isLeftEmpty(const Choice &choice, std::size_t vacancy) const
{
    return std::ranges::find(choice.leftEmpty, m_vacancies[vacancy], &LeftEmpty::vacancy) != choice.leftEmpty.end();
}

/// What was chosen and turned out to bring less than it costs. False: there is no such.
bool Chooser::barIdle(const Choice &choice)
{
    const Chosen chosen = m_search->chosen();
    bool isAny = false;
    for (std::size_t v = 0; v < chosen.size(); ++v) {
        if (!chosen[v] || !isLeftEmpty(choice, v))
            continue;
        m_search->bar(v, *chosen[v]);
        isAny = true;
    }
    return isAny;
}

/// What brings nothing once it is made makes way for the next best, as often as that is for the better.
Result<Choice> Chooser::improved(const Cancellation &cancellation, const Progress &progress)
{
    const auto part = [&](int round) { return partOf(progress, round / (mostRounds + 1.0), 1 / (mostRounds + 1.0)); };
    HEADWATER_TRY(Choice best, madeAndBounded(cancellation, part(0)));
    Choice next = best;
    for (int round = 1; round <= mostRounds && barIdle(next); ++round) {
        m_search->improve(m_rules.seed, {});
        HEADWATER_TRY(next, made(cancellation, part(round)));
        if (isBetter(next, best))
            best = next;
    }
    return best;
}

Chosen Chooser::chosenIn(const Choice &choice) const
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
    return chosen;
}

Result<Choice> Chooser::polished(Choice choice, const Cancellation &cancellation, const Progress &progress)
{
    ExactTrials trials(m_problem, m_solution.singles, chosenIn(choice));
    HEADWATER_TRY(trials.worth, worthOf(choice, ground(), m_rules, {}, cancellation));
    while (const std::optional<Chosen> trial = trials.next()) {
        HEADWATER_TRY(const ChoiceWorth other, worthOf(told(*trial), ground(), m_rules, trials.worth, cancellation));
        trials.note(other);
        if (progress)
            progress(trials.done());
    }
    if (!trials.isBetter())
        return choice;
    m_search->set(trials.best());
    HEADWATER_TRY(Choice other, made(cancellation, {}));
    if (!headwater::isBetter(other, choice))
        return choice;
    bound(other);
    findCauses(other);
    return other;
}

/// Of the moves that are made in the end. The search has chosen them then.
void Chooser::bound(Choice &choice)
{
    const Chosen chosen = chosenIn(choice);
    m_search->set(chosen);
    if (!choice.moves.empty()) // else nobody is told to follow
        choice.valued = Money { std::llround(m_search->gained() + m_followed) };
    choice.upperBound = Money { std::llround(m_solution.bound + m_followed) + 1 }; // a cent for rounding
    if (choice.valued > Money())
        choice.gap = (choice.upperBound - choice.valued).inUnits() / choice.valued.inUnits();
    else if (choice.upperBound < nothingMuch)
        choice.gap = 0;
}

LeftEmpty::Cause Chooser::causeOf(std::size_t vacancy, const LimitUse &use) const
{
    bool isWorthIt = false;
    for (std::size_t a = 0; a < m_options[vacancy].size(); ++a) {
        if (m_solution.singles[vacancy][a] <= 0)
            continue;
        isWorthIt = true;
        if (use.fits(m_problem.vacancies[vacancy][a]))
            return LeftEmpty::Cause::Others;
    }
    return isWorthIt                        ? LeftEmpty::Cause::Limits
        : isProtected(m_vacancies[vacancy]) ? LeftEmpty::Cause::Protected
                                            : LeftEmpty::Cause::NothingPays;
}

void Chooser::findCauses(Choice &choice) const
{
    const LimitUse use = useOf(m_problem, chosenIn(choice));
    for (LeftEmpty &left : choice.leftEmpty) {
        const auto at = std::ranges::find(m_vacancies, left.vacancy) - m_vacancies.begin();
        left.cause = causeOf(static_cast<std::size_t>(at), use);
    }
}

Result<Choice> Chooser::choose(const Cancellation &cancellation, const Progress &progress)
{
    HEADWATER_CHECK(m_network.solve(cancellation));
    const double alone = m_network.value();
    HEADWATER_CHECK(setProblem(cancellation));
    m_followed = m_problem.weight * (m_network.value() - alone);
    m_search.emplace(m_problem, m_network, cancellation);
    m_solution = searched(*m_search, m_rules.seed, Greed::Lazy, partOf(progress, 0, 0.4));
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    HEADWATER_TRY(Choice best, improved(cancellation, partOf(progress, 0.4, 0.6)));
    bound(best);
    findCauses(best);
    best.evaluations = m_search->evaluations();
    return best;
}

} // namespace headwater
