// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/realised.h"

#include "core/coverage/whatif/range.h"
#include "core/redeployment/choice/progress_part.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/options/account_moves.h"
#include "core/redeployment/options/filled_hours.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace headwater {

namespace {

constexpr std::size_t manyMoves = 8; ///< of which half is worth a thread

/// Plans with some of the moves, and their margins.
class Realiser
{
public:
    /// `margins` are near those of the plan in which all are empty.
    Realiser(const Choice &choice, const ChoiceGround &ground, const Plan &empty, NearbyMargins &margins,
        Cancellation cancellation)
        : m_choice(choice)
        , m_ground(ground)
        , m_empty(empty)
        , m_margins(margins)
        , m_cancellation(std::move(cancellation))
    { }

    /// A plan, and what its seats give in each quarter.
    struct Staffed {
        Plan plan;
        std::map<SeatId, YearHours> hours;
    };
    Staffed nobody() const
    {
        Staffed made { m_empty, {} };
        for (const LeftEmpty &left : m_choice.leftEmpty)
            made.hours[left.vacancy.seat] = {};
        for (const ChosenMove &move : m_choice.moves)
            made.hours[move.vacancy.seat] = {};
        return made;
    }
    /// Without the move of that number, if any.
    Result<Staffed> without(std::optional<std::size_t> left) const
    {
        Staffed made = nobody();
        const std::size_t before = left.value_or(m_choice.moves.size());
        HEADWATER_CHECK(add(made, 0, before));
        HEADWATER_CHECK(add(made, before + 1, m_choice.moves.size()));
        return made;
    }
    /// What the others bring, by the move that is left out. Of many moves one half is looked at beside the other, with
    /// margins of its own, so the figures are the same on any machine.
    Result<std::vector<double>> yearsWithoutEach(const Progress &progress)
    {
        const std::size_t count = m_choice.moves.size();
        if (count < manyMoves)
            return yearsWithoutEach(0, count, progress);
        NearbyMargins margins = m_margins.fresh();
        Realiser other(m_choice, m_ground, m_empty, margins, m_cancellation);
        auto later
            = std::async(std::launch::async, [&other, count] { return other.yearsWithoutEach(count / 2, count, {}); });
        HEADWATER_TRY(std::vector<double> years, yearsWithoutEach(0, count / 2, progress));
        HEADWATER_TRY(const std::vector<double> others, later.get());
        years.insert(years.end(), others.begin(), others.end());
        return years;
    }
    enum class Detail : std::uint8_t { Average, Quarters };
    Result<double> year(const Staffed &staffed, Detail detail)
    {
        double sum = 0;
        const bool byQuarter = detail == Detail::Quarters;
        const std::size_t quarters = byQuarter ? 4 : 1;
        for (std::size_t quarter = 0; quarter < quarters; ++quarter) {
            SeatHours hours;
            for (const auto &[seat, ofYear] : staffed.hours)
                hours[seat] = byQuarter ? ofYear[quarter] : averageOf(ofYear);
            HEADWATER_TRY(const double margin, m_margins.of(staffed.plan, hours, m_cancellation));
            sum += margin * 4 / static_cast<double>(quarters);
        }
        return sum;
    }
    Precision precision() const { return m_margins.areSolved() ? Precision::Solved : Precision::Mended; }

private:
    Result<std::vector<double>> yearsWithoutEach(std::size_t first, std::size_t end, const Progress &progress)
    {
        std::vector<double> years;
        Staffed others = nobody();
        HEADWATER_CHECK(add(others, 0, first));
        HEADWATER_CHECK(add(others, end, m_choice.moves.size()));
        const auto share = [&](double done) { progress(done / static_cast<double>(end - first)); };
        HEADWATER_CHECK(appendYears(years, std::move(others), first, end, progress ? Progress(share) : Progress()));
        return years;
    }
    Result<> add(Staffed &made, std::size_t first, std::size_t end) const
    {
        for (std::size_t i = first; i < end; ++i)
            HEADWATER_CHECK(add(made, m_choice.moves[i]));
        return {};
    }
    Result<> add(Staffed &made, const ChosenMove &move) const
    {
        const Option &option = move.move.option;
        HEADWATER_TRY(made.plan, withOption(std::move(made.plan), move.vacancy, option, Leftovers::NoneKnown));
        for (const auto &[seat, hours] :
            hoursFilled(made.plan, m_empty, move.vacancy, option, m_ground.book.hours(option.with)))
            made.hours[seat] = hours;
        return {};
    }
    /// All moves outside of [first, end) are made already; tells how many are looked at. By halves: each move is made
    /// as often as the moves can be halved, not once for each other one.
    Result<> appendYears(
        std::vector<double> &years, Staffed made, std::size_t first, std::size_t end, const Progress &progress)
    {
        if (first == end)
            return {};
        if (first + 1 == end) {
            HEADWATER_TRY(const double less, year(made, Detail::Average));
            years.push_back(less);
            if (progress)
                progress(static_cast<double>(years.size()));
            return {};
        }
        const std::size_t middle = first + (end - first) / 2;
        Staffed withLater = made;
        HEADWATER_CHECK(add(withLater, middle, end));
        HEADWATER_CHECK(appendYears(years, std::move(withLater), first, middle, progress));
        HEADWATER_CHECK(add(made, first, middle));
        return appendYears(years, std::move(made), middle, end, progress);
    }

    const Choice &m_choice;
    const ChoiceGround &m_ground;
    const Plan &m_empty;
    NearbyMargins &m_margins;
    Cancellation m_cancellation;
};

/// What each move adds to all others.
Result<std::vector<Money>> gainsOf(Realiser &realiser, const Progress &progress)
{
    HEADWATER_TRY(const Realiser::Staffed all, realiser.without({}));
    HEADWATER_TRY(const double with, realiser.year(all, Realiser::Detail::Average));
    HEADWATER_TRY(const std::vector<double> without, realiser.yearsWithoutEach(progress));
    std::vector<Money> gains;
    for (const double less : without)
        gains.push_back(Money { std::llround(with - less) });
    return gains;
}

void describe(Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules, const std::vector<Money> &gains)
{
    const BecauseFinder because(ground.book, *ground.visits);
    for (std::size_t i = 0; i < choice.moves.size(); ++i) {
        const Vacancy &vacancy = choice.moves[i].vacancy;
        ValuedOption &move = choice.moves[i].move;
        move.gain = gains[i];
        move.cost = costOf(ground.plan, vacancy, move.option);
        move.productiveInDays = productiveIn(ground.plan, vacancy, move.option);
        move.accountsMoved = move.option.accounts.size();
        move.accountsFreed = static_cast<std::size_t>(std::ranges::count_if(move.option.accounts,
            [](const AccountMove &account) { return !account.to.isValid() && account.to != otherPart; }));
        move.because = because.because(vacancy, move.option, move.gain);
        choice.cost += move.cost;
        choice.burden += burdenOf(move.option, rules);
        choice.accountsMoved += move.accountsMoved;
    }
}

/// Leaves out moves that cost more than they bring, one after the other, worst first.
class Weeding
{
public:
    Weeding(Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules, Realiser &realiser)
        : m_choice(choice)
        , m_ground(ground)
        , m_rules(rules)
        , m_realiser(realiser)
    { }

    /// `gains` of the moves as they are. What is left brings more without what was left out (moves are substitutes), so
    /// only those that seem to bring too little are looked at again. False: nothing was left out.
    Result<bool> leaveOut(std::vector<Money> gains)
    {
        m_gains = std::move(gains);
        m_isStale.assign(m_gains.size(), false);
        bool isAny = false;
        for (auto worst = findWorst(); worst; worst = findWorst()) {
            if (m_isStale[*worst]) {
                HEADWATER_CHECK(lookAgain(*worst));
                continue;
            }
            const auto at = static_cast<std::ptrdiff_t>(*worst);
            m_choice.leftEmpty.push_back({ m_choice.moves[*worst].vacancy });
            m_choice.moves.erase(m_choice.moves.begin() + at);
            m_gains.erase(m_gains.begin() + at);
            m_isStale.assign(m_gains.size(), true);
            m_with.reset();
            isAny = true;
        }
        return isAny;
    }

private:
    std::optional<std::size_t> findWorst() const
    {
        std::optional<std::size_t> worst;
        Money least;
        for (std::size_t i = 0; i < m_gains.size(); ++i) {
            const ChosenMove &move = m_choice.moves[i];
            const OptionKind kind = move.move.option.kind;
            const bool isGone = kind == OptionKind::Close || kind == OptionKind::Merge;
            const Money net = isGone && m_gains[i].cents <= 0 // what brings nothing is kept as it is
                ? Money { -1 }
                : m_gains[i] - costOf(m_ground.plan, move.vacancy, move.move.option)
                    - burdenOf(move.move.option, m_rules);
            if (net < least) {
                least = net;
                worst = i;
            }
        }
        return worst;
    }
    Result<> lookAgain(std::size_t move)
    {
        if (!m_with) {
            HEADWATER_TRY(const Realiser::Staffed all, m_realiser.without({}));
            HEADWATER_TRY(m_with, m_realiser.year(all, Realiser::Detail::Average));
        }
        HEADWATER_TRY(const Realiser::Staffed others, m_realiser.without(move));
        HEADWATER_TRY(const double less, m_realiser.year(others, Realiser::Detail::Average));
        m_gains[move] = Money { std::llround(*m_with - less) };
        m_isStale[move] = false;
        return {};
    }

    Choice &m_choice;
    const ChoiceGround &m_ground;
    const ChoiceRules &m_rules;
    Realiser &m_realiser;
    std::vector<Money> m_gains;
    std::vector<bool> m_isStale; ///< something was left out since
    std::optional<double> m_with; ///< what all moves bring as they are
};

} // namespace

Money burdenOf(const Option &option, const ChoiceRules &rules)
{
    const auto moved
        = std::ranges::count_if(option.accounts, [](const AccountMove &move) { return move.from.isValid(); });
    return Money { rules.disruption.cents * moved };
}

Result<> realise(Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules, const Cancellation &cancellation,
    const Progress &progress)
{
    Realiser realiser(choice, ground, ground.empty, ground.margins, cancellation);
    HEADWATER_TRY(const double before, realiser.year(realiser.nobody(), Realiser::Detail::Average));
    HEADWATER_TRY(std::vector<Money> gains, gainsOf(realiser, progress));
    Weeding weeding(choice, ground, rules, realiser);
    for (bool isDone = !rules.minimums.empty(); !isDone;) {
        HEADWATER_TRY(const bool isLess, weeding.leaveOut(gains));
        isDone = !isLess;
        if (isLess) {
            HEADWATER_TRY(gains, gainsOf(realiser, progress));
        }
    }
    HEADWATER_TRY(const Realiser::Staffed all, realiser.without({}));
    HEADWATER_TRY(const double after, realiser.year(all, Realiser::Detail::Quarters));
    choice.plan = all.plan;
    choice.marginBefore = Money { std::llround(before) };
    choice.marginAfter = Money { std::llround(after) };
    describe(choice, ground, rules, gains);
    for (ChosenMove &move : choice.moves)
        move.move.precision = realiser.precision();
    std::ranges::stable_sort(
        choice.moves, std::ranges::greater {}, [](const ChosenMove &move) { return move.move.net(); });
    return {};
}

Result<ChoiceWorth> worthOf(const Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules,
    const std::optional<ChoiceWorth> &than, const Cancellation &cancellation)
{
    Money paid;
    for (const ChosenMove &move : choice.moves)
        paid += costOf(ground.plan, move.vacancy, move.move.option) + burdenOf(move.move.option, rules);
    Realiser realiser(choice, ground, ground.empty, ground.margins, cancellation);
    HEADWATER_TRY(const Realiser::Staffed all, realiser.without({}));
    HEADWATER_TRY(const double roughly, realiser.year(all, Realiser::Detail::Average));
    ChoiceWorth worth { Money { std::llround(roughly) } - paid, {} };
    worth.exactly = worth.roughly;
    if (than && !(than->roughly < worth.roughly))
        return worth;
    HEADWATER_TRY(const double exactly, realiser.year(all, Realiser::Detail::Quarters));
    worth.exactly = Money { std::llround(exactly) } - paid;
    return worth;
}

Result<> addRanges(
    Choice &choice, const ChoiceGround &ground, const Cancellation &cancellation, const Progress &progress)
{
    for (ChosenMove &move : choice.moves)
        move.move.range = { move.move.gain, move.move.gain };
    const std::vector<AssumptionCase> cases = assumptionCases(ground.empty);
    for (std::size_t done = 0; done < cases.size(); ++done) {
        const AssumptionCase &at = cases[done];
        NearbyMargins margins(at.plan, std::make_shared<QuarterVisits>(visitsInCase(*ground.visits, at)), ground.now);
        Realiser realiser(choice, ground, at.plan, margins, cancellation);
        const auto count = static_cast<double>(cases.size());
        HEADWATER_TRY(const std::vector<Money> gains,
            gainsOf(realiser, partOf(progress, static_cast<double>(done) / count, 1 / count)));
        for (std::size_t i = 0; i < gains.size(); ++i) {
            auto &range = *choice.moves[i].move.range;
            range = { std::min(range.first, gains[i]), std::max(range.second, gains[i]) };
        }
    }
    return {};
}

} // namespace headwater
