// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/realised.h"

#include "core/coverage/whatif/range.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/options/account_moves.h"
#include "core/redeployment/options/filled_hours.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// Plans with some of the moves, and their margins.
class Realiser
{
public:
    Realiser(const Choice &choice, const ChoiceGround &ground, const Plan &empty,
        std::shared_ptr<const QuarterVisits> visits)
        : m_choice(choice)
        , m_ground(ground)
        , m_empty(empty)
        , m_margins(empty, std::move(visits), ground.now)
    { }

    /// A plan, and what its seats give in each quarter.
    struct Staffed {
        Plan plan;
        std::map<SeatId, YearHours> hours;
    };
    Staffed nobody() const
    {
        Staffed made { m_empty, {} };
        for (const Vacancy &vacancy : m_choice.leftEmpty)
            made.hours[vacancy.seat] = {};
        for (const ChosenMove &move : m_choice.moves)
            made.hours[move.vacancy.seat] = {};
        return made;
    }
    /// Without the move of that number, if any.
    Result<Staffed> without(std::optional<std::size_t> left) const
    {
        Staffed made = nobody();
        for (std::size_t i = 0; i < m_choice.moves.size(); ++i) {
            if (i != left)
                HEADWATER_CHECK(add(made, m_choice.moves[i]));
        }
        return made;
    }
    Result<double> year(const Staffed &staffed, bool byQuarter, const Cancellation &cancellation)
    {
        double sum = 0;
        const std::size_t quarters = byQuarter ? 4 : 1;
        for (std::size_t quarter = 0; quarter < quarters; ++quarter) {
            SeatHours hours;
            for (const auto &[seat, ofYear] : staffed.hours)
                hours[seat] = byQuarter ? ofYear[quarter] : averageOf(ofYear);
            HEADWATER_TRY(const double margin, m_margins.of(staffed.plan, hours, cancellation));
            sum += margin * 4 / static_cast<double>(quarters);
        }
        return sum;
    }

private:
    Result<> add(Staffed &made, const ChosenMove &move) const
    {
        const Option &option = move.move.option;
        HEADWATER_TRY(made.plan, withOption(std::move(made.plan), move.vacancy, option, Leftovers::NoneKnown));
        for (const auto &[seat, hours] :
            hoursFilled(made.plan, m_empty, move.vacancy, option, m_ground.book.hours(option.with)))
            made.hours[seat] = hours;
        return {};
    }

    const Choice &m_choice;
    const ChoiceGround &m_ground;
    const Plan &m_empty;
    NearbyMargins m_margins;
};

/// What each move adds to all others.
Result<std::vector<Money>> gainsOf(Realiser &realiser, const Choice &choice, const Cancellation &cancellation)
{
    std::vector<Money> gains;
    HEADWATER_TRY(const Realiser::Staffed all, realiser.without({}));
    HEADWATER_TRY(const double with, realiser.year(all, false, cancellation));
    for (std::size_t i = 0; i < choice.moves.size(); ++i) {
        HEADWATER_TRY(const Realiser::Staffed others, realiser.without(i));
        HEADWATER_TRY(const double less, realiser.year(others, false, cancellation));
        gains.push_back(Money { std::llround(with - less) });
    }
    return gains;
}

void describe(Choice &choice, const ChoiceGround &ground, const std::vector<Money> &gains)
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
        move.precision = Precision::Mended;
        choice.cost += move.cost;
        choice.accountsMoved += move.accountsMoved;
    }
}

/// Leaves out what costs most beyond what it brings. False: there is no such move.
bool leaveOutWorst(Choice &choice, const ChoiceGround &ground, std::vector<Money> &gains)
{
    std::size_t worst = 0;
    Money least;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const ChosenMove &move = choice.moves[i];
        const bool isIdle = move.move.option.kind == OptionKind::Close && gains[i].cents <= 0;
        const Money net = isIdle ? Money { -1 } : gains[i] - costOf(ground.plan, move.vacancy, move.move.option);
        if (net < least) {
            least = net;
            worst = i;
        }
    }
    if (least >= Money())
        return false;
    choice.leftEmpty.push_back(choice.moves[worst].vacancy);
    choice.moves.erase(choice.moves.begin() + static_cast<std::ptrdiff_t>(worst));
    return true;
}

} // namespace

Result<> realise(Choice &choice, const ChoiceGround &ground, const ChoiceRules &rules, const Cancellation &cancellation)
{
    Realiser realiser(choice, ground, ground.empty, ground.visits);
    HEADWATER_TRY(const double before, realiser.year(realiser.nobody(), false, cancellation));
    HEADWATER_TRY(std::vector<Money> gains, gainsOf(realiser, choice, cancellation));
    while (rules.minimums.empty() && leaveOutWorst(choice, ground, gains)) {
        HEADWATER_TRY(gains, gainsOf(realiser, choice, cancellation));
    }
    HEADWATER_TRY(const Realiser::Staffed all, realiser.without({}));
    HEADWATER_TRY(const double after, realiser.year(all, true, cancellation));
    choice.plan = all.plan;
    choice.marginBefore = Money { std::llround(before) };
    choice.marginAfter = Money { std::llround(after) };
    describe(choice, ground, gains);
    std::ranges::stable_sort(
        choice.moves, std::ranges::greater {}, [](const ChosenMove &move) { return move.move.net(); });
    return {};
}

Result<> addRanges(Choice &choice, const ChoiceGround &ground, const Cancellation &cancellation)
{
    for (ChosenMove &move : choice.moves)
        move.move.range = { move.move.gain, move.move.gain };
    for (const AssumptionCase &at : assumptionCases(ground.empty)) {
        Realiser realiser(choice, ground, at.plan, std::make_shared<QuarterVisits>(visitsInCase(*ground.visits, at)));
        HEADWATER_TRY(const std::vector<Money> gains, gainsOf(realiser, choice, cancellation));
        for (std::size_t i = 0; i < gains.size(); ++i) {
            auto &range = *choice.moves[i].move.range;
            range = { std::min(range.first, gains[i]), std::max(range.second, gains[i]) };
        }
    }
    return {};
}

} // namespace headwater
