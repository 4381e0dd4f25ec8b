// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/journey_value.h"

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

Counts noCounts(std::size_t stages)
{
    return { std::vector<double>(stages), std::vector<double>(stages * stages), std::vector<double>(stages),
        std::vector<double>(stages) };
}

void count(Counts &counts, const StageHistory::Journey &journey, std::span<const StageVisit> visits)
{
    ++counts.journeys;
    ++counts.starts[visits.front().stage];
    for (std::size_t visit = 0; visit + 1 < visits.size(); ++visit) {
        ++counts.moves[visits[visit].stage * counts.starts.size() + visits[visit + 1].stage];
        ++counts.left[visits[visit].stage];
    }
    if (journey.end == JourneyEnd::Open)
        return;
    ++counts.left[visits.back().stage];
    counts.won[visits.back().stage] += journey.end == JourneyEnd::Won ? 1 : 0;
}

double shareOf(double count, double of) { return of > 0 ? count / of : 0; }

/// Its own shares, drawn towards the company's.
StageMoves movesOf(const Counts &own, const Counts &company)
{
    const std::size_t stages = own.starts.size();
    StageMoves result { stages, std::vector<double>(stages), std::vector<double>(stages * stages),
        std::vector<double>(stages) };
    const auto drawn = [](double count, double of, double companyShare) {
        return (count + companyWeight * companyShare) / (of + companyWeight);
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

} // namespace

StageMoves StageMoves::withLoneStage() const
{
    StageMoves more { stages + 1, starts, std::vector<double>((stages + 1) * (stages + 1)), won };
    more.starts.push_back(0);
    more.won.push_back(0);
    for (std::size_t from = 0; from < stages; ++from) {
        for (std::size_t to = 0; to < stages; ++to)
            more.moves[from * more.stages + to] = move(from, to);
    }
    return more;
}

std::vector<StageMoves> stageMoves(const StageHistory &history)
{
    const std::size_t stages = history.extent().stages;
    std::vector<Counts> segments(history.extent().segments, noCounts(stages));
    Counts company = noCounts(stages);
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto visits = history.visits(i);
        if (visits.empty())
            continue;
        count(company, history.journey(i), visits);
        count(segments[history.journey(i).segment], history.journey(i), visits);
    }
    std::vector<StageMoves> moves;
    for (const Counts &segment : segments)
        moves.push_back(movesOf(segment, company));
    return moves;
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
