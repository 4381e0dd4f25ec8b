// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/choice/choice.h"

#include "core/redeployment/choice/chooser.h"
#include "core/redeployment/choice/progress_part.h"
#include "core/redeployment/option_edits.h"
#include "core/redeployment/options/filled_hours.h"

namespace headwater {

namespace {

/// Up to so many places a few seats can change what all other hours are worth, and a second choice costs little.
constexpr std::size_t fewPlaces = 500;

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
    const bool isPolished = isTwice && rules.minimums.empty();
    const double last = rules.withRanges ? 0.5 : 1.0;
    const double each = last / (isPolished ? 3 : isTwice ? 2 : 1);
    NearbyMargins margins(empty, visits, now);
    Chooser asNow(plan, empty, margins, visits, now, now, vacancies, rules);
    Chooser *better = &asNow;
    HEADWATER_TRY(Choice choice, asNow.choose(cancellation, partOf(progress, 0, each)));
    std::optional<Chooser> asThen;
    if (isTwice) {
        HEADWATER_TRY(const Coverage then, refilled(plan, *visits, now, vacancies, cancellation));
        asThen.emplace(plan, empty, margins, visits, now, then, vacancies, rules);
        HEADWATER_TRY(Choice other, asThen->choose(cancellation, partOf(progress, each, each)));
        if (isBetter(other, choice)) {
            choice = std::move(other);
            better = &*asThen;
        }
    }
    if (isPolished) {
        HEADWATER_TRY(
            choice, better->polished(std::move(choice), cancellation, partOf(progress, 2 * each, last - 2 * each)));
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
