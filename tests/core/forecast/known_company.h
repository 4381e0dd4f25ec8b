// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/stage_history.h"

#include <random>

namespace headwater {

/// A company whose rates are known: three stages, journeys that go on, back, are won, lost or given up.
struct KnownCompany {
    std::size_t segments = 2;
    std::size_t leaves = 4;
    double arrivalsPerWeek = 4; ///< a cell
    double rateFactor = 1; ///< of every weekly chance to move
    bool seasonal = false; ///< twice as many in the first half of a year of 52 weeks
    Day firstDay = 18'000;
};

/// Lets it run for that many weeks, one draw a journey and week; std::mt19937_64 is the same everywhere, the
/// distributions are not, so tests of it leave room.
inline StageHistory knownHistory(const KnownCompany &company, int weeks, std::uint64_t seed)
{
    struct Move {
        double chance;
        int to; ///< a stage, or -1 - (outcome - 1)
    };
    static const std::vector<std::vector<Move>> moves { { { 0.12, 1 }, { 0.05, -2 }, { 0.03, -3 } },
        { { 0.15, 2 }, { 0.03, 0 }, { 0.04, -2 } }, { { 0.2, -1 }, { 0.05, 1 }, { 0.06, -2 }, { 0.02, -3 } } };
    StageHistory history({ 3, company.segments, company.leaves });
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> uniform;
    const auto run = [&](StageHistory::Journey journey, int week) {
        std::vector<StageVisit> visits { { 0, company.firstDay + 7 * week + static_cast<Day>(7 * uniform(random)) } };
        // One draw a week from the week after; segment 1 is quicker.
        for (++week; week < weeks; ++week) {
            double draw = uniform(random) / company.rateFactor / (journey.segment == 1 ? 1.5 : 1.0);
            const Day day = company.firstDay + 7 * week + static_cast<Day>(7 * uniform(random));
            for (const Move &move : moves[visits.back().stage]) {
                if (draw >= 0 && draw < move.chance) {
                    if (move.to < 0) {
                        journey.end = static_cast<JourneyEnd>(-move.to);
                        journey.ended = day;
                        return history.add(journey, visits);
                    }
                    visits.push_back({ static_cast<std::uint16_t>(move.to), day });
                    break;
                }
                draw -= move.chance;
            }
        }
        history.add(journey, visits);
    };
    for (std::uint32_t segment = 0; segment < company.segments; ++segment) {
        for (std::uint32_t leaf = 0; leaf < company.leaves; ++leaf) {
            for (int week = 0; week < weeks; ++week) {
                const double factor = company.seasonal ? (week % 52 < 26 ? 4.0 / 3 : 2.0 / 3) : 1;
                std::poisson_distribution<int> arrivals(company.arrivalsPerWeek * factor);
                for (int count = arrivals(random); count > 0; --count)
                    run({ segment, leaf, JourneyEnd::Open, 0 }, week);
            }
        }
    }
    return history;
}

} // namespace headwater
