// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/margin.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

/// Share of a stage's visits that need nobody of ours, over its tasks.
double unaidedShare(const Plan &plan, SegmentId segment, StageId stage)
{
    double unaided = 0;
    double all = 0;
    for (const Effort &effort : plan.efforts) {
        if (effort.segment != segment || effort.stage != stage)
            continue;
        const Channel *channel = plan.channels.find(effort.channel);
        all += effort.share.asFraction();
        unaided += channel && channel->kind == ChannelKind::SelfServe ? effort.share.asFraction() : 0;
    }
    return all > 0 ? unaided / all : 0;
}

/// Beyond what any flow can be worth, so that it is refused as too large rather than wrapped round.
constexpr double mostValue = 4e18;

/// So that they add up to the sum; those below nothing are nothing. Where none is anything alone, those that count are
/// as much each.
void scale(std::vector<double> &parts, const std::vector<bool> &counts, double sum)
{
    for (double &part : parts)
        part = std::max(0.0, part);
    if (std::ranges::all_of(parts, [](double part) { return part == 0; }))
        std::ranges::copy(counts, parts.begin());
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    for (double &part : parts)
        part = all > 0 ? part * sum / all : 0;
}

/// Neighbouring pieces whose values would rise share their mean, by width (pool adjacent violators).
HourValues concave(const std::array<double, valuePieces> &slopes)
{
    struct Pool {
        double sum;
        double width;
        std::size_t pieces;
    };
    std::array<Pool, valuePieces> pools {};
    std::size_t count = 0;
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        const double width = pieceBounds[piece + 1] - pieceBounds[piece];
        pools[count++] = { slopes[piece] * width, width, 1 };
        for (;
             count > 1 && pools[count - 1].sum * pools[count - 2].width > pools[count - 2].sum * pools[count - 1].width;
             --count) {
            pools[count - 2].sum += pools[count - 1].sum;
            pools[count - 2].width += pools[count - 1].width;
            pools[count - 2].pieces += pools[count - 1].pieces;
        }
    }
    HourValues values {};
    std::size_t piece = 0;
    for (std::size_t pool = 0; pool < count; ++pool) {
        const std::int64_t value = std::llround(std::clamp(pools[pool].sum / pools[pool].width, 0.0, mostValue));
        for (std::size_t i = 0; i < pools[pool].pieces; ++i)
            values[piece++] = value;
    }
    return values;
}

} // namespace

MarginModel::MarginModel(const Plan &plan, const QuarterVisits &visits, const Demand &demand)
    : m_visits(visits)
    , m_demand(demand)
    , m_observed(visits.places.size() * visits.stages.size(), 1.0)
    , m_visitSums(visits.segments.size() * visits.stages.size())
    , m_slopesOf(visits.places.size() * visits.stages.size())
    , m_slopeSums(visits.segments.size() * visits.stages.size())
    , m_ratios(visits.stages.size())
    , m_slopes(visits.stages.size())
{
    const double eta = std::clamp(assumptionOr(plan, assumed::responseExponent, assumed::usualExponent), 0.05, 20.0);
    const double delta = std::max(1e-6, assumptionOr(plan, assumed::responseHalf, assumed::usualHalf));
    for (std::size_t segment = 0; segment < visits.segments.size(); ++segment) {
        std::vector<Response> &responses = m_responses.emplace_back();
        std::vector<Bounds> &bounds = m_atBounds.emplace_back();
        for (const StageId stage : visits.stages) {
            responses.push_back({ unaidedShare(plan, visits.segments[segment], stage), eta, delta });
            std::ranges::transform(pieceBounds, bounds.emplace_back().begin(),
                [&responses](double bound) { return responses.back().at(bound); });
        }
        m_won.emplace_back(visits.moves[segment]);
    }
    for (const QuarterVisits::Place &place : visits.places) {
        for (std::size_t stage = 0; stage < stages(); ++stage)
            m_visitSums[place.segment * stages() + stage] += place.visits[stage];
    }
    m_responsesThen = m_responses;
    m_answerSums = m_visitSums; // full coverage answers 1
}

void MarginModel::observeUnaided(std::size_t segment, std::span<const double> unaided)
{
    for (std::size_t stage = 0; stage < stages(); ++stage)
        m_responsesThen[segment][stage].unaided = unaided[stage];
}

std::vector<double> MarginModel::unaidedThen(std::size_t segment) const
{
    std::vector<double> unaided;
    for (const Response &response : m_responsesThen[segment])
        unaided.push_back(response.unaided);
    return unaided;
}

void MarginModel::observe(std::size_t place, std::span<const double> coverage)
{
    const QuarterVisits::Place &at = m_visits.places[place];
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        const Response &response = m_responsesThen[at.segment][stage];
        double &observed = ofPlace(m_observed, place)[stage];
        m_answerSums[at.segment * stages() + stage]
            += at.visits[stage] * (response.at(coverage[stage]) - response.at(observed));
        observed = coverage[stage];
    }
}

double MarginModel::answer(std::size_t segment, std::size_t stage) const
{
    const double visits = m_visitSums[segment * stages() + stage];
    return visits > 0 ? m_answerSums[segment * stages() + stage] / visits : 1;
}

bool MarginModel::hasWork(std::size_t place, std::size_t stage) const
{
    double work = 0;
    for (std::size_t task = 0; task < m_demand.tasks.size(); ++task)
        work += minutes(place, stage, task);
    return work > 0;
}

void MarginModel::stageCoverage(std::size_t place, std::span<const TaskWork> tasks, std::span<double> coverage) const
{
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        double done = 0;
        double asked = 0;
        for (std::size_t task = 0; task < tasks.size(); ++task) {
            const double work = tasks[task].asked > 0 ? minutes(place, stage, task) : 0;
            if (work <= 0)
                continue;
            asked += work;
            done += work * static_cast<double>(tasks[task].served) / static_cast<double>(tasks[task].asked);
        }
        coverage[stage] = asked > 0 ? done / asked : 1;
    }
}

double MarginModel::evaluate(std::size_t place, std::span<const double> coverage, std::span<HourValues> values)
{
    const QuarterVisits::Place &at = m_visits.places[place];
    const double most = at.arrivals * m_visits.wonMargin[at.segment];
    if (at.arrivals <= 0 || most <= 0) {
        std::ranges::fill(values, HourValues {});
        return 0;
    }
    for (std::size_t stage = 0; stage < stages(); ++stage)
        m_ratios[stage] = responseRatio(m_responses[at.segment][stage].at(coverage[stage]), answer(at.segment, stage));
    WonAround &won = m_won[at.segment];
    won.moveTo(m_ratios);
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        noteSlope(place, stage, most);
        double hours = 0;
        for (std::size_t task = 0; task < values.size(); ++task)
            hours += minutes(place, stage, task) / 60;
        const double before = answer(at.segment, stage);
        Bounds margins {};
        for (std::size_t bound = 0; bound < margins.size(); ++bound)
            margins[bound] = most * won.shareWith(stage, responseRatio(m_atBounds[at.segment][stage][bound], before));
        for (std::size_t piece = 0; piece < valuePieces; ++piece)
            m_slopes[stage][piece] = hours > 0
                ? (margins[piece + 1] - margins[piece]) / ((pieceBounds[piece + 1] - pieceBounds[piece]) * hours)
                : 0;
    }
    valueHours(place, values);
    return most * won.share();
}

MarginShares MarginModel::sharesOf(std::size_t place, std::span<const double> coverage)
{
    const QuarterVisits::Place &at = m_visits.places[place];
    MarginShares shares;
    shares.stages.resize(stages());
    shares.undone.resize(stages());
    const double most = at.arrivals * m_visits.wonMargin[at.segment];
    if (at.arrivals <= 0 || most <= 0)
        return shares;
    std::vector<double> none;
    std::vector<double> now;
    std::vector<double> full;
    std::vector<bool> works;
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        const auto ratioAt = [&](double covered) {
            return responseRatio(m_responses[at.segment][stage].at(covered), answer(at.segment, stage));
        };
        works.push_back(hasWork(place, stage));
        now.push_back(ratioAt(coverage[stage]));
        full.push_back(ratioAt(1));
        none.push_back(works.back() ? ratioAt(0) : now.back());
    }
    WonAround &won = m_won[at.segment];
    won.moveTo(full);
    shares.withAllWork = most * won.share();
    won.moveTo(none);
    shares.withoutWork = most * won.share();
    for (std::size_t stage = 0; stage < stages(); ++stage)
        shares.stages[stage] = most * won.shareWith(stage, now[stage]) - shares.withoutWork;
    won.moveTo(now);
    shares.margin = most * won.share();
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        shares.stages[stage] += shares.margin - most * won.shareWith(stage, none[stage]);
        shares.undone[stage] = most * won.shareWith(stage, full[stage]) - shares.margin;
    }
    scale(shares.stages, works, shares.margin - shares.withoutWork);
    return shares;
}

/// Of the place under evaluation: a greater answer then makes less of what it answers now.
void MarginModel::noteSlope(std::size_t place, std::size_t stage, double most)
{
    constexpr double step = 1e-3;
    const std::size_t segment = m_visits.places[place].segment;
    const double then = answer(segment, stage);
    const double ratio = m_ratios[stage];
    AnswerSlopes &own = ofPlace(m_slopesOf, place)[stage];
    AnswerSlopes &sum = m_slopeSums[segment * stages() + stage];
    const double change = most * (m_won[segment].shareWith(stage, ratio / (1 + step)) - m_won[segment].share());
    const AnswerSlopes now { then > 0 ? change / (step * then) : 0, then > 0 ? change / step : 0 };
    sum.slope += now.slope - own.slope;
    sum.atThen += now.atThen - own.atThen;
    own = now;
}

double MarginModel::sinceEvaluated() const
{
    double gained = 0;
    for (std::size_t segment = 0; segment < m_visits.segments.size(); ++segment) {
        for (std::size_t stage = 0; stage < stages(); ++stage) {
            const AnswerSlopes &sum = m_slopeSums[segment * stages() + stage];
            gained += sum.slope * answer(segment, stage) - sum.atThen;
        }
    }
    return gained;
}

double MarginModel::sinceEvaluated(std::size_t place) const
{
    double gained = 0;
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        const AnswerSlopes &own = ofPlace(m_slopesOf, place)[stage];
        gained += own.slope * answer(m_visits.places[place].segment, stage) - own.atThen;
    }
    return gained;
}

bool MarginModel::hasAnswerMoved(std::size_t segment) const
{
    constexpr double enough = 0.01;
    for (std::size_t stage = 0; stage < stages(); ++stage) {
        const AnswerSlopes &sum = m_slopeSums[segment * stages() + stage];
        const double now = answer(segment, stage);
        if (sum.slope < 0 && std::abs(now - sum.atThen / sum.slope) > enough * now)
            return true;
    }
    return false;
}

/// From the slopes of the place's stages.
void MarginModel::valueHours(std::size_t place, std::span<HourValues> values) const
{
    for (std::size_t task = 0; task < values.size(); ++task) {
        double all = 0;
        std::array<double, valuePieces> slopes {};
        for (std::size_t stage = 0; stage < stages(); ++stage) {
            const double work = minutes(place, stage, task);
            all += work;
            for (std::size_t piece = 0; piece < valuePieces; ++piece)
                slopes[piece] += work * m_slopes[stage][piece];
        }
        for (double &slope : slopes)
            slope = all > 0 ? slope / all : 0;
        values[task] = concave(slopes);
    }
}

Money worthOfMissing(const HourValues &values, Minutes demand, Minutes served)
{
    double cents = 0;
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        const double from
            = std::max(static_cast<double>(served.count), pieceBounds[piece] * static_cast<double>(demand.count));
        const double to = pieceBounds[piece + 1] * static_cast<double>(demand.count);
        cents += std::max(0.0, to - from) / 60 * static_cast<double>(values[piece]);
    }
    return Money { std::llround(cents) };
}

} // namespace headwater
