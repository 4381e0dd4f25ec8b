// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turnover/vacancy_backtest.h"

#include "core/plan/assumptions/assumed.h"
#include "core/turnover/hazards.h"
#include "core/turnover/poisson_binomial.h"

#include <algorithm>
#include <utility>

namespace headwater {

namespace {

constexpr std::size_t mostQuarters = 12;
constexpr std::size_t quartersToTellSpread = 4;

/// Whether somebody who was in this stint when the quarter began leaves the company within it: maybe from a later one.
std::vector<bool> leavesBy(const std::vector<Stint> &stints, QDate last)
{
    std::vector<bool> leaves(stints.size());
    for (std::size_t i = stints.size(); i-- > 0;) {
        const Stint &stint = stints[i];
        const bool goesOn = i + 1 < stints.size() && stints[i + 1].employment == stint.employment;
        leaves[i] = stint.until <= last && (goesOn ? leaves[i + 1] : stint.end == StintEnd::Left);
    }
    return leaves;
}

VacancyHindsight hindsight(
    const Plan &plan, const TurnoverHistory &history, const TurnoverHistory &before, const Period &quarter)
{
    const TurnoverHazards hazards = hazardsOf(plan, before);
    const std::vector<bool> leaves = leavesBy(history.stints, quarter.last);
    VacancyHindsight line { quarter, 0, 0, 0, 0, 0, 0, 0 };
    std::vector<double> chances;
    for (std::size_t i = 0; i < history.stints.size(); ++i) {
        const Stint &stint = history.stints[i];
        if (stint.seenFrom >= quarter.first || stint.until < quarter.first)
            continue;
        const double stays
            = hazards.of(stint.role).survival(stint.monthsAt(quarter.first), stint.monthsAt(quarter.last.addDays(1)));
        chances.push_back(1 - stays);
        line.mean += 1 - stays;
        line.variance += (1 - stays) * stays;
        line.left += leaves[i] ? 1 : 0;
    }
    line.people = chances.size();
    const CountDistribution count
        = overdispersed(chances, assumptionOr(plan, assumed::turnoverOverdispersion, assumed::usualOverdispersion));
    line.p10 = count.quantile(0.1);
    line.p50 = count.quantile(0.5);
    line.p90 = count.quantile(0.9);
    return line;
}

QDate firstDayOf(const TurnoverHistory &history)
{
    QDate first = history.today;
    for (const Stint &stint : history.stints)
        first = std::min(first, stint.seenFrom);
    return first;
}

} // namespace

TurnoverHistory asKnownOn(const TurnoverHistory &history, QDate day)
{
    TurnoverHistory known;
    known.today = day;
    known.since = history.since;
    known.isFromPlan = history.isFromPlan;
    std::optional<std::size_t> last;
    for (Stint stint : history.stints) {
        if (stint.seenFrom > day)
            continue;
        if (stint.until > day) {
            stint.until = day;
            stint.end = StintEnd::Running;
        }
        known.employments += last == stint.employment ? 0 : 1;
        last = std::exchange(stint.employment, known.employments - 1);
        known.exits += stint.end == StintEnd::Left ? 1 : 0;
        known.stints.push_back(std::move(stint));
    }
    return known;
}

std::optional<double> VacancyBacktest::covered80() const
{
    if (quarters.empty())
        return {};
    const auto covered = std::count_if(quarters.begin(), quarters.end(), [](const VacancyHindsight &line) {
        const auto left = static_cast<std::int64_t>(line.left);
        return left >= line.p10 && left <= line.p90;
    });
    return static_cast<double>(covered) / static_cast<double>(quarters.size());
}

std::optional<double> VacancyBacktest::overdispersion() const
{
    double sum = 0;
    std::size_t counted = 0;
    for (const VacancyHindsight &line : quarters) {
        if (line.variance <= 0)
            continue;
        const double off = static_cast<double>(line.left) - line.mean;
        sum += off * off / line.variance;
        ++counted;
    }
    return counted < quartersToTellSpread ? std::nullopt
                                          : std::optional(std::max(1.0, sum / static_cast<double>(counted)));
}

VacancyBacktest vacancyBacktest(const Plan &plan, const TurnoverHistory &history, const Cancellation &cancellation)
{
    VacancyBacktest backtest;
    if (history.isEmpty() || history.hasSnapshots)
        return backtest;
    const QDate yearOfHistory = firstDayOf(history).addYears(1);
    Period quarter = quarterWith(history.today);
    if (quarter.last > history.today)
        quarter = quarterWith(quarter.first.addDays(-1));
    for (; quarter.first >= yearOfHistory && backtest.quarters.size() < mostQuarters;
         quarter = quarterWith(quarter.first.addDays(-1))) {
        const TurnoverHistory before = asKnownOn(history, quarter.first.addDays(-1));
        if (before.exits == 0 || cancellation.isCancelled())
            break;
        backtest.quarters.push_back(hindsight(plan, history, before, quarter));
    }
    return backtest;
}

} // namespace headwater
