// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redeployment/choice/choice_problem.h"
#include "core/redeployment/option_valuer.h"

#include <set>

namespace headwater {

/// Of the work of a stage for a segment (none: of all segments) at least that share is to be done.
struct CoverageMinimum {
    SegmentId segment;
    StageId stage;
    double share = 0;
    bool operator==(const CoverageMinimum &) const = default;
};

/// What a choice for all vacancies has to keep to.
struct ChoiceRules {
    std::optional<Money> budget; ///< for all costs of the four quarters
    std::optional<double> headcount; ///< full-time seats that are filled, at most, with those of the plan that are
    std::optional<std::size_t> changesPerQuarter; ///< seats that become something else, at most
    Money disruption; ///< what a customer who loses the person that it had counts against it
    std::vector<CoverageMinimum> minimums;
    std::set<SeatId> protectedSeats; ///< besides those that the plan protects: refilled, held or left empty
    std::set<TerritoryId> protectedTerritories; ///< with what is below: seats neither leave nor come
    std::uint64_t seed = 1;
    bool withRanges = false; ///< of the gain of each move; takes longer
};

/// What stands in the way of a choice, or makes it poor.
struct ChoiceLack {
    enum class Kind : std::uint8_t {
        Vacancies, ///< there are none
        Journeys, ///< no work is expected, so nothing brings anything
        Unprotected, ///< every vacancy is protected: they can only be refilled or held
        Budget, ///< it pays for none of the options that would bring more than they cost
        Headcount, ///< it allows none of them
        Changes, ///< none a quarter are allowed
        Minimum, ///< no choice was found that covers it: `minimum`, of which `reached` is
    };
    Kind kind = Kind::Vacancies;
    CoverageMinimum minimum = {};
    double reached = 0;
    Money least = {}; ///< of Budget: the cheapest option that would bring more than it costs
    double seats = 0; ///< of Headcount: full-time seats that are filled anyway
    bool operator==(const ChoiceLack &) const = default;
};

struct ChosenMove {
    Vacancy vacancy;
    ValuedOption move; ///< its gain: what would be missing without it, all others being as they are
};

/// A vacancy that is to become nothing, and why.
struct LeftEmpty {
    enum class Cause : std::uint8_t {
        NothingPays, ///< no option brings more than it costs, even alone
        Protected, ///< nor may the seat become anything else
        Others, ///< no option does beside the moves that are made: they do that work
        Limits, ///< one might, and budget, headcount or changes leave no room for it
    };
    Vacancy vacancy;
    Cause cause = Cause::NothingPays;
};

/// Options for all vacancies together. Money is of the four quarters, cf. OptionValuer.
struct Choice {
    std::vector<ChosenMove> moves; ///< most net first
    std::vector<LeftEmpty> leftEmpty; ///< no option within the rules brings more than it costs
    Plan plan; ///< with them
    Money marginBefore; ///< with all of the vacancies left empty
    Money marginAfter;
    Money cost;
    Money burden; ///< of all customers who lose their person, see ChoiceRules::disruption
    std::size_t accountsMoved = 0;
    /// What it brings after cost and burden while an hour is worth what it was taken to be when they were chosen (as
    /// now, or in small plans as if all were refilled, whichever led to more), however many there are, whoever takes
    /// over customers finds them all there, and others look after those of all seats that are empty. What that leaves
    /// out is in the margins: net() may be less, or more where several stages of a journey gain.
    Money valued;
    Money upperBound; ///< no choice among the options that were looked at is valued higher
    /// By how much, of `valued`: 0.01 is a hundredth. None: nothing is gained, though something might be.
    std::optional<double> gap;
    std::vector<ChoiceLack> lacks;
    std::size_t evaluations = 0;

    Money net() const { return marginAfter - marginBefore - cost; }
};

/// The visits are those of the coverage, which is that of the plan. Hours are valued as they are now and, in plans of
/// few places, a second time as they would be with all seats refilled; the better choice counts, and is then changed
/// one vacancy at a time as long as its margin, evaluated exactly, gains by it. Errors: Cancelled, NotFound,
/// InvalidInput.
Result<Choice> bestChoice(const Plan &plan, std::shared_ptr<const QuarterVisits> visits, const Coverage &now,
    const std::vector<Vacancy> &vacancies, const ChoiceRules &rules, const Cancellation &cancellation = {},
    const Progress &progress = {});

} // namespace headwater
