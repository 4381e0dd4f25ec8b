// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_network.h"
#include "core/coverage/won_around.h"

namespace headwater {

/// Work of one task at one place.
struct TaskWork {
    std::int64_t asked = 0; ///< minutes
    std::int64_t served = 0;
};

/// What the margin of a place is made of, in cents.
struct MarginShares {
    double margin = 0;
    double withoutWork = 0; ///< if none of the work were done
    double withAllWork = 0; ///< if all of it were
    std::vector<double> stages; ///< what the work of each brings; adds up with what comes without work to the margin
    std::vector<double> undone; ///< by stage: how much more it would be if all the work of that stage were done
};

/// What covering the work of a stage does to the margin of a place (model.md, section 5). Assumptions of the plan that
/// count, by name: "Response exponent" (eta, 1), "Response half" (delta, 0.5). Coverages are shares, one a stage.
class MarginModel
{
public:
    /// Visits and demand must outlive it.
    MarginModel(const Plan &plan, const QuarterVisits &visits, const Demand &demand);

    std::size_t stages() const { return m_visits.stages.size(); }
    /// What went without our people while the moves were observed, by stage; as in the plan where nothing is said. To
    /// be said before observe().
    void observeUnaided(std::size_t segment, std::span<const double> unaided);
    std::vector<double> unaidedThen(std::size_t segment) const;
    /// What the place was covered by while the moves were observed; full coverage where nothing is said. Moves are of a
    /// segment, so they answer to the mean of its places' responses, by visits.
    void observe(std::size_t place, std::span<const double> coverage);
    std::span<const double> observed(std::size_t place) const { return ofPlace(m_observed, place); }

    /// Hours served over hours asked for, by stage, from what is served of each task: a task's hours go to its stages
    /// in proportion. Without work: full.
    void stageCoverage(std::size_t place, std::span<const TaskWork> tasks, std::span<double> coverage) const;
    /// Expected margin of a place, in cents. Tells, too, what an hour of each task is worth: what the margin gains over
    /// each piece of each stage's coverage, the other stages as they are, shared out among the stage's tasks by hours;
    /// made concave by taking neighbours that would rise together.
    double evaluate(std::size_t place, std::span<const double> coverage, std::span<HourValues> values);
    /// A stage is given half of what its work alone would bring and half of what would be lost without it, all of them
    /// scaled to what the work brings together: for two stages the value of Shapley (1953). Without work at a stage:
    /// nothing.
    MarginShares sharesOf(std::size_t place, std::span<const double> coverage);
    /// What all places together have gained since each was evaluated, in cents, as others of their segments were
    /// observed since: to the first order.
    double sinceEvaluated() const;
    /// That of one place.
    double sinceEvaluated(std::size_t place) const;
    /// By so much that the first order is not enough.
    bool hasAnswerMoved(std::size_t segment) const;

private:
    /// How what was evaluated changes with the answer of a stage: slope x (answer - what it was then), summed up.
    struct AnswerSlopes {
        double slope = 0;
        double atThen = 0; ///< slope x answer when evaluated
    };
    using Bounds = std::array<double, valuePieces + 1>;
    template <typename Number> std::span<Number> ofPlace(std::vector<Number> &numbers, std::size_t place) const
    {
        return std::span(numbers).subspan(place * stages(), stages());
    }
    template <typename Number>
    std::span<const Number> ofPlace(const std::vector<Number> &numbers, std::size_t place) const
    {
        return std::span(numbers).subspan(place * stages(), stages());
    }
    double minutes(std::size_t place, std::size_t stage, std::size_t task) const
    {
        const QuarterVisits::Place &at = m_visits.places[place];
        return at.visits[stage] * m_demand.minutesPerVisit(at.segment, stage, task);
    }
    bool hasWork(std::size_t place, std::size_t stage) const;
    void valueHours(std::size_t place, std::span<HourValues> values) const;
    /// What the segment's stage answered when its moves were observed.
    double answer(std::size_t segment, std::size_t stage) const;
    void noteSlope(std::size_t place, std::size_t stage, double most);

    const QuarterVisits &m_visits;
    const Demand &m_demand;
    std::vector<std::vector<Response>> m_responses; ///< by segment, then stage
    std::vector<std::vector<Response>> m_responsesThen; ///< when the moves were observed
    std::vector<std::vector<Bounds>> m_atBounds; ///< that at the bounds of the pieces
    std::vector<WonAround> m_won; ///< by segment
    std::vector<double> m_observed; ///< by place, then stage
    std::vector<double> m_visitSums; ///< by segment, then stage
    std::vector<double> m_answerSums; ///< visits x response as observed, by segment, then stage
    std::vector<AnswerSlopes> m_slopesOf; ///< by place, then stage
    std::vector<AnswerSlopes> m_slopeSums; ///< by segment, then stage
    std::vector<double> m_ratios; ///< of the place under evaluation
    std::vector<std::array<double, valuePieces>> m_slopes; ///< of its stages: cents an hour
};

/// What a cell's missing hours would be worth, at the values of the pieces that they would fill.
Money worthOfMissing(const HourValues &values, Minutes demand, Minutes served);

} // namespace headwater
