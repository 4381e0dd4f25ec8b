// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/redeployment/nearby_margins.h"
#include "core/redeployment/options/because.h"
#include "core/redeployment/options/candidates.h"
#include "core/redeployment/options/filled_hours.h"

#include <functional>

namespace headwater {

/// What could become of one vacancy; best net first, those with an obstacle last.
struct VacancyOptions {
    Vacancy vacancy;
    std::vector<ValuedOption> options;
    bool isRefined = false; ///< each is as exact as it gets, with its range
};

/// Told what is known so far.
using OptionsSoFar = std::function<void(const VacancyOptions &)>;

/// Values what could become of vacancies of one plan. Keeps what it found of the plan from one vacancy to the next.
/// What is reckoned with: the four quarters from the vacancy on are all like the one that the coverage is of, except
/// that the seat gives in each what it would be able to (search, ramp, and that people leave). Not for two threads.
class OptionValuer
{
public:
    /// `now` is the coverage of the plan in full; its worth of seats is not needed.
    OptionValuer(Plan plan, std::shared_ptr<const QuarterVisits> visits, Coverage now);
    OptionValuer(const OptionValuer &) = delete;
    OptionValuer &operator=(const OptionValuer &) = delete;

    const Plan &plan() const { return m_plan; }

    /// Over all roles and territories, quickly: the most promising by what hours are worth now are evaluated exactly,
    /// with the hours of an average quarter; of each kind and role the best are told. Errors: Cancelled; NotFound;
    /// InvalidInput (sums that do not fit; neither the vacancy nor the plan says when the year begins).
    Result<VacancyOptions> ranked(const Vacancy &vacancy, const Cancellation &cancellation = {});
    /// The same options quarter by quarter, then with their ranges. Errors: as ranked().
    Result<VacancyOptions> refined(VacancyOptions options, const Cancellation &cancellation = {},
        const Progress &progress = {}, const OptionsSoFar &soFar = {});
    /// One option, of whatever origin, as exact as it gets, without its range. Errors: as ranked().
    Result<ValuedOption> valued(const Vacancy &vacancy, const Option &option, const Cancellation &cancellation = {});

private:
    enum class Detail : std::uint8_t { Average, Quarters };
    /// Hours of the seats that an option fills, by quarter.
    using Filled = std::map<SeatId, YearHours>;

    ValuedOption described(const Vacancy &vacancy, const Candidate &candidate) const;
    Result<double> yearOf(NearbyMargins &margins, const Plan &with, const Filled &filled, Detail detail,
        const Cancellation &cancellation);
    Result<double> emptyYear(
        NearbyMargins &margins, const Plan &plan, const Vacancy &vacancy, const Cancellation &cancellation);
    Minutes hoursOfPartner(const Plan &plan, SeatId partner) const;
    Result<double> yearWith(NearbyMargins &margins, const Plan &plan, const Vacancy &vacancy, const Option &option,
        Detail detail, const Cancellation &cancellation);
    Result<> findRanges(VacancyOptions &options, const Cancellation &cancellation, const Progress &progress);
    std::vector<Candidate> shortList(const Vacancy &vacancy) const;

    Plan m_plan;
    std::shared_ptr<const QuarterVisits> m_visits;
    Coverage m_now;
    WorkBook m_book;
    Feasibility m_feasibility;
    CandidateFinder m_candidates;
    BecauseFinder m_because;
    NearbyMargins m_margins;
};

} // namespace headwater
