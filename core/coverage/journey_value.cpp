// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/journey_value.h"

#include "core/base/name_key.h"
#include "core/coverage/won_around.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double companyWeight = 10; ///< journeys

/// Sums per stage; the last two columns are won, and all that left.
struct Counts {
    std::vector<double> starts;
    std::vector<double> moves;
    std::vector<double> won;
    std::vector<double> left;
    double journeys = 0;
};

Counts countsOf(const StageHistory &history, std::optional<std::size_t> segment)
{
    const std::size_t stages = history.extent().stages;
    Counts counts { std::vector<double>(stages), std::vector<double>(stages * stages), std::vector<double>(stages),
        std::vector<double>(stages) };
    for (std::size_t i = 0; i < history.size(); ++i) {
        const StageHistory::Journey &journey = history.journey(i);
        const auto visits = history.visits(i);
        if (visits.empty() || (segment && journey.segment != *segment))
            continue;
        ++counts.journeys;
        ++counts.starts[visits.front().stage];
        for (std::size_t visit = 0; visit + 1 < visits.size(); ++visit) {
            ++counts.moves[visits[visit].stage * stages + visits[visit + 1].stage];
            ++counts.left[visits[visit].stage];
        }
        if (journey.end == JourneyEnd::Open)
            continue;
        ++counts.left[visits.back().stage];
        counts.won[visits.back().stage] += journey.end == JourneyEnd::Won ? 1 : 0;
    }
    return counts;
}

double shareOf(double count, double of) { return of > 0 ? count / of : 0; }

} // namespace

double assumptionOr(const Plan &plan, const QString &name, double otherwise)
{
    for (const Assumption &assumption : plan.assumptions) {
        if (nameKey(assumption.key) == nameKey(name))
            return assumption.value;
    }
    return otherwise;
}

StageMoves stageMoves(const StageHistory &history, std::size_t segment)
{
    const std::size_t stages = history.extent().stages;
    const Counts company = countsOf(history, {});
    const bool isCompany = segment >= history.extent().segments;
    const Counts own = isCompany ? company : countsOf(history, segment);
    const double weight = isCompany ? 0 : companyWeight;
    StageMoves result;
    result.stages = stages;
    result.starts.resize(stages);
    result.moves.resize(stages * stages);
    result.won.resize(stages);
    const auto drawn = [weight](double count, double of, double companyShare) {
        return of + weight > 0 ? (count + weight * companyShare) / (of + weight) : 0;
    };
    for (std::size_t from = 0; from < stages; ++from) {
        result.starts[from] = drawn(own.starts[from], own.journeys, shareOf(company.starts[from], company.journeys));
        result.won[from] = drawn(own.won[from], own.left[from], shareOf(company.won[from], company.left[from]));
        for (std::size_t to = 0; to < stages; ++to) {
            const std::size_t cell = from * stages + to;
            result.moves[cell]
                = drawn(own.moves[cell], own.left[from], shareOf(company.moves[cell], company.left[from]));
        }
    }
    return result;
}

double Response::at(double coverage) const
{
    const double power = std::pow(std::clamp(coverage, 0.0, 1.0), eta);
    return unaided + (1 - unaided) * (1 + delta) * power / (delta + power);
}

double wonShare(const StageMoves &moves, std::span<const Response> responses, std::span<const double> coverage,
    std::span<const double> observed)
{
    std::vector<double> ratios;
    for (std::size_t stage = 0; stage < moves.stages; ++stage)
        ratios.push_back(responseRatio(responses[stage].at(coverage[stage]), responses[stage].at(observed[stage])));
    WonAround around(moves);
    around.moveTo(ratios);
    return around.share();
}

} // namespace headwater
