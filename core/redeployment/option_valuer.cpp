// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/option_valuer.h"

#include "core/coverage/whatif/range.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

// Of what is elsewhere: how many are looked at of each role, how many are told.
constexpr std::size_t triedOfRole = 5;
constexpr std::size_t triedMoves = 8;
constexpr std::size_t splits = 3;

void sortBestFirst(std::vector<ValuedOption> &options)
{
    std::ranges::stable_sort(options, [](const ValuedOption &a, const ValuedOption &b) {
        const bool isA = a.obstacle == Obstacle::None;
        const bool isB = b.obstacle == Obstacle::None;
        return isA != isB ? isA : a.net() > b.net();
    });
}

} // namespace

OptionValuer::OptionValuer(Plan plan, std::shared_ptr<const QuarterVisits> visits, Coverage now)
    : m_plan(std::move(plan))
    , m_visits(std::move(visits))
    , m_now(std::move(now))
    , m_book(m_plan, m_now)
    , m_feasibility(m_plan)
    , m_candidates(m_book, m_feasibility)
    , m_because(m_book, *m_visits)
    , m_margins(m_plan, m_visits, m_now)
{ }

/// All but what it brings.
ValuedOption OptionValuer::described(const Vacancy &vacancy, const Candidate &candidate) const
{
    ValuedOption valued;
    valued.option = candidate.option;
    valued.obstacle = candidate.obstacle;
    valued.cost = costOf(m_plan, vacancy, candidate.option);
    valued.productiveInDays = productiveIn(m_plan, vacancy, candidate.option);
    valued.gain = Money { std::llround(candidate.bound) };
    valued.accountsMoved = candidate.option.accounts.size();
    valued.accountsFreed = static_cast<std::size_t>(std::ranges::count_if(
        candidate.option.accounts, [](const AccountMove &move) { return !move.to.isValid() && move.to != otherPart; }));
    return valued;
}

/// The margin of the four quarters, in cents.
Result<double> OptionValuer::yearOf(
    NearbyMargins &margins, const Plan &with, const Filled &filled, Detail detail, const Cancellation &cancellation)
{
    std::vector<SeatHours> quarters(detail == Detail::Average ? 1 : 4);
    for (const auto &[seat, hours] : filled) {
        for (std::size_t i = 0; i < quarters.size(); ++i)
            quarters[i][seat] = detail == Detail::Average ? averageOf(hours) : hours[i];
    }
    double sum = 0;
    double last = 0;
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        if (i == 0 || quarters[i] != quarters[i - 1]) {
            HEADWATER_TRY(last, margins.of(with, quarters[i], cancellation));
        }
        sum += last;
    }
    return sum * 4 / static_cast<double>(quarters.size());
}

Result<double> OptionValuer::emptyYear(
    NearbyMargins &margins, const Plan &plan, const Vacancy &vacancy, const Cancellation &cancellation)
{
    HEADWATER_TRY(const Plan empty, withSeatLeftEmpty(plan, vacancy));
    return yearOf(margins, empty, { { vacancy.seat, YearHours {} } }, Detail::Average, cancellation);
}

/// What the seat that takes over works in a quarter of that plan.
Minutes OptionValuer::hoursOfPartner(const Plan &plan, SeatId partner) const
{
    const Seat *seat = plan.seats.find(partner);
    return seat ? capacityOf(plan, *seat, SeatAssignments(plan), m_now.quarter).minutes : Minutes {};
}

/// The margin of the year with it.
Result<double> OptionValuer::yearWith(NearbyMargins &margins, const Plan &plan, const Vacancy &vacancy,
    const Option &option, Detail detail, const Cancellation &cancellation)
{
    HEADWATER_TRY(const Plan with, withOption(plan, vacancy, option, Leftovers::NoneKnown));
    const Minutes ofPartner = hoursOfPartner(plan, option.with);
    return yearOf(margins, with, hoursFilled(with, plan, vacancy, option, ofPartner), detail, cancellation);
}

/// What is looked at closely: all that leaves the seat where it is, and the most promising elsewhere, of each role
/// some.
std::vector<Candidate> OptionValuer::shortList(const Vacancy &vacancy) const
{
    std::vector<Candidate> list = m_candidates.plain(vacancy);
    const std::vector<Candidate> elsewhere = m_candidates.elsewhere(vacancy);
    std::map<std::pair<RoleId, bool>, std::size_t> taken;
    std::size_t halves = 0;
    for (const Candidate &candidate : elsewhere) {
        const bool isFree = candidate.obstacle == Obstacle::None;
        const std::size_t limit = !isFree ? 1 : candidate.option.kind == OptionKind::Move ? triedMoves : triedOfRole;
        if (taken[{ candidate.option.role, isFree }]++ >= limit)
            continue;
        list.push_back(candidate);
        if (!isFree || halves >= splits)
            continue;
        if (const auto half = m_candidates.halved(vacancy, candidate)) {
            list.push_back(*half);
            ++halves;
        }
    }
    for (Candidate &candidate : list)
        candidate.option = m_candidates.withAccounts(vacancy, std::move(candidate.option));
    return list;
}

Result<VacancyOptions> OptionValuer::ranked(const Vacancy &vacancy, const Cancellation &cancellation)
{
    if (!m_plan.seats.contains(vacancy.seat))
        return failure(Error::Kind::NotFound, QStringLiteral("seat %1").arg(vacancy.seat.value));
    VacancyOptions found { vacancy, {} };
    HEADWATER_TRY(const double empty, emptyYear(m_margins, m_plan, vacancy, cancellation));
    for (const Candidate &candidate : shortList(vacancy)) {
        ValuedOption valued = described(vacancy, candidate);
        if (candidate.obstacle == Obstacle::None) {
            HEADWATER_TRY(const double year,
                yearWith(m_margins, m_plan, vacancy, candidate.option, Detail::Average, cancellation));
            valued.gain = Money { std::llround(year - empty) };
            valued.precision = m_margins.areSolved() ? Precision::Solved : Precision::Mended;
        }
        valued.because = m_because.because(vacancy, candidate.option, valued.gain);
        found.options.push_back(std::move(valued));
    }
    sortBestFirst(found.options);
    return found;
}

Result<ValuedOption> OptionValuer::valued(
    const Vacancy &vacancy, const Option &option, const Cancellation &cancellation)
{
    const Seat *seat = m_plan.seats.find(vacancy.seat);
    if (!seat)
        return failure(Error::Kind::NotFound, QStringLiteral("seat %1").arg(vacancy.seat.value));
    HEADWATER_TRY(const double empty, emptyYear(m_margins, m_plan, vacancy, cancellation));
    ValuedOption valued = described(vacancy, { option, m_feasibility.obstacleTo(*seat, option) });
    HEADWATER_TRY(const double year, yearWith(m_margins, m_plan, vacancy, option, Detail::Quarters, cancellation));
    valued.gain = Money { std::llround(year - empty) };
    valued.precision = m_margins.areSolved() ? Precision::Solved : Precision::Mended;
    valued.because = m_because.because(vacancy, option, valued.gain);
    return valued;
}

Result<VacancyOptions> OptionValuer::refined(
    VacancyOptions options, const Cancellation &cancellation, const Progress &progress, const OptionsSoFar &soFar)
{
    const auto steps = static_cast<double>(options.options.size()) * 5;
    double done = 0;
    HEADWATER_TRY(const double empty, emptyYear(m_margins, m_plan, options.vacancy, cancellation));
    for (ValuedOption &option : options.options) {
        if (option.obstacle == Obstacle::None) {
            HEADWATER_TRY(const double year,
                yearWith(m_margins, m_plan, options.vacancy, option.option, Detail::Quarters, cancellation));
            option.gain = Money { std::llround(year - empty) };
        }
        if (progress)
            progress(++done / steps);
    }
    sortBestFirst(options.options);
    if (soFar)
        soFar(options);
    HEADWATER_CHECK(findRanges(options, cancellation, [&](double share) {
        if (progress)
            progress(0.2 + 0.8 * share);
    }));
    options.isRefined = true;
    return options;
}

/// Each end of the assumptions is a plan of its own, with the same options.
Result<> OptionValuer::findRanges(VacancyOptions &options, const Cancellation &cancellation, const Progress &progress)
{
    for (ValuedOption &option : options.options) {
        if (option.obstacle == Obstacle::None)
            option.range = { option.gain, option.gain };
    }
    const std::vector<AssumptionCase> cases = assumptionCases(m_plan);
    double done = 0;
    for (const AssumptionCase &at : cases) {
        NearbyMargins margins(at.plan, std::make_shared<QuarterVisits>(visitsInCase(*m_visits, at)), m_now);
        HEADWATER_TRY(const double empty, emptyYear(margins, at.plan, options.vacancy, cancellation));
        for (ValuedOption &option : options.options) {
            if (option.obstacle != Obstacle::None)
                continue;
            HEADWATER_TRY(const double year,
                yearWith(margins, at.plan, options.vacancy, option.option, Detail::Quarters, cancellation));
            const Money gain { std::llround(year - empty) };
            option.range = { std::min(option.range->first, gain), std::max(option.range->second, gain) };
            progress(++done / static_cast<double>(cases.size() * options.options.size()));
        }
    }
    return {};
}

} // namespace headwater
