// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/margin.h"

#include <algorithm>
#include <cmath>

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

/// Neighbouring pieces whose values would rise share their mean, by width (pool adjacent violators).
HourValues concave(const std::array<double, valuePieces> &slopes)
{
    struct Pool {
        double sum;
        double width;
    };
    std::vector<Pool> pools;
    std::vector<std::size_t> sizes;
    for (std::size_t piece = 0; piece < valuePieces; ++piece) {
        const double width = pieceBounds[piece + 1] - pieceBounds[piece];
        pools.push_back({ slopes[piece] * width, width });
        sizes.push_back(1);
        while (pools.size() > 1
            && pools.back().sum * (pools.end() - 2)->width > (pools.end() - 2)->sum * pools.back().width) {
            (pools.end() - 2)->sum += pools.back().sum;
            (pools.end() - 2)->width += pools.back().width;
            *(sizes.end() - 2) += sizes.back();
            pools.pop_back();
            sizes.pop_back();
        }
    }
    HourValues values {};
    std::size_t piece = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        for (std::size_t i = 0; i < sizes[pool]; ++i)
            values[piece++] = std::llround(std::max(0.0, pools[pool].sum / pools[pool].width));
    }
    return values;
}

} // namespace

MarginModel::MarginModel(const Plan &plan, const QuarterVisits &visits, const Demand &demand)
    : m_visits(visits)
    , m_demand(demand)
{
    const double eta = std::clamp(assumptionOr(plan, QStringLiteral("Response exponent"), 1), 0.05, 20.0);
    const double delta = std::max(1e-6, assumptionOr(plan, QStringLiteral("Response half"), 0.5));
    for (const SegmentId segment : visits.segments) {
        std::vector<Response> &responses = m_responses.emplace_back();
        for (const StageId stage : visits.stages)
            responses.push_back({ unaidedShare(plan, segment, stage), eta, delta });
    }
    m_observed.assign(visits.places.size(), Shares(visits.stages.size(), 1.0));
}

void MarginModel::setObserved(const StageCoverage &observed)
{
    for (std::size_t place = 0; place < m_visits.places.size(); ++place) {
        const QuarterVisits::Place &at = m_visits.places[place];
        const auto found = observed.find({ at.territory, m_visits.segments[at.segment] });
        if (found != observed.end() && found->second.size() == m_visits.stages.size())
            m_observed[place] = found->second;
    }
}

StageCoverage MarginModel::full() const
{
    StageCoverage coverage;
    for (const QuarterVisits::Place &place : m_visits.places)
        coverage[{ place.territory, m_visits.segments[place.segment] }] = Shares(m_visits.stages.size(), 1.0);
    return coverage;
}

StageCoverage MarginModel::stageCoverage(const Demand &demand, const std::vector<Minutes> &served) const
{
    // Shares by place and task first: a task's hours go to its stages in proportion.
    std::map<std::pair<std::size_t, TaskId>, std::pair<double, double>> tasks;
    for (std::size_t i = 0; i < demand.cells.size(); ++i) {
        auto &[done, asked] = tasks[{ demand.cells[i].place, demand.cells[i].task }];
        done += static_cast<double>(served[i].count);
        asked += static_cast<double>(demand.cells[i].demand.count);
    }
    StageCoverage coverage = full();
    for (std::size_t index = 0; index < m_visits.places.size(); ++index) {
        const QuarterVisits::Place &place = m_visits.places[index];
        Shares &shares = coverage[{ place.territory, m_visits.segments[place.segment] }];
        for (std::size_t stage = 0; stage < shares.size(); ++stage) {
            double done = 0;
            double asked = 0;
            for (std::size_t task = 0; task < demand.tasks.size(); ++task) {
                const double minutes = place.visits[stage] * demand.minutesPerVisit(place.segment, stage, task);
                const auto found = tasks.find({ index, demand.tasks[task] });
                if (minutes <= 0 || found == tasks.end())
                    continue;
                asked += minutes;
                done += minutes * found->second.first / found->second.second;
            }
            shares[stage] = asked > 0 ? done / asked : 1;
        }
    }
    return coverage;
}

double MarginModel::ofPlace(std::size_t index, std::span<const double> coverage) const
{
    const QuarterVisits::Place &place = m_visits.places[index];
    if (place.arrivals <= 0 || m_visits.wonMargin[place.segment] <= 0)
        return 0;
    return place.arrivals * m_visits.wonMargin[place.segment]
        * wonShare(m_visits.moves[place.segment], m_responses[place.segment], coverage, m_observed[index]);
}

double MarginModel::total(const StageCoverage &coverage) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_visits.places.size(); ++i) {
        const QuarterVisits::Place &place = m_visits.places[i];
        sum += ofPlace(i, coverage.at({ place.territory, m_visits.segments[place.segment] }));
    }
    return sum;
}

MarginModel::StageGains MarginModel::stageGains(std::size_t index, const StageCoverage &coverage) const
{
    const QuarterVisits::Place &place = m_visits.places[index];
    Shares at = coverage.at({ place.territory, m_visits.segments[place.segment] });
    StageGains gains(at.size());
    for (std::size_t stage = 0; stage < at.size(); ++stage) {
        const double before = at[stage];
        double margin = 0;
        for (std::size_t bound = 0; bound <= valuePieces; ++bound) {
            at[stage] = pieceBounds[bound];
            const double here = ofPlace(index, at);
            if (bound > 0)
                gains[stage][bound - 1] = here - margin;
            margin = here;
        }
        at[stage] = before;
    }
    return gains;
}

HourValues MarginModel::hourValues(std::size_t index, TaskId task, const StageGains &gains) const
{
    const QuarterVisits::Place &place = m_visits.places[index];
    const auto minutes = [&](std::size_t stage, std::size_t of) {
        return place.visits[stage] * m_demand.minutesPerVisit(place.segment, stage, of);
    };
    const auto taskIndex = static_cast<std::size_t>(std::ranges::find(m_demand.tasks, task) - m_demand.tasks.begin());
    double ofTask = 0;
    for (std::size_t stage = 0; stage < gains.size(); ++stage)
        ofTask += minutes(stage, taskIndex);
    std::array<double, valuePieces> slopes {};
    for (std::size_t stage = 0; stage < gains.size() && ofTask > 0; ++stage) {
        double ofStage = 0;
        for (std::size_t other = 0; other < m_demand.tasks.size(); ++other)
            ofStage += minutes(stage, other);
        if (ofStage <= 0)
            continue;
        const double share = minutes(stage, taskIndex) / ofTask;
        for (std::size_t piece = 0; piece < valuePieces; ++piece)
            slopes[piece]
                += share * gains[stage][piece] * 60 / ((pieceBounds[piece + 1] - pieceBounds[piece]) * ofStage);
    }
    return concave(slopes);
}

Money MarginModel::worthOf(const HourValues &values, Minutes demand, Minutes served) const
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
