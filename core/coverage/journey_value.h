// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/stage_history.h"
#include "core/plan/assumptions/assumed.h"

#include <span>
#include <vector>

namespace headwater {

/// How journeys of a segment move between open stages and end: shares of each stage's leavers, row-major.
struct StageMoves {
    std::size_t stages = 0;
    std::vector<double> starts; ///< share of journeys that begin in the stage
    std::vector<double> moves; ///< stages x stages
    std::vector<double> won; ///< by stage; what is left of a row ends lost or undecided
    double move(std::size_t from, std::size_t to) const { return moves[from * stages + to]; }
    /// With one more stage, which no journey comes to or goes on from.
    StageMoves withLoneStage() const;
};

/// By segment: counted over all its journeys, drawn towards those of the company as if it had brought ten of the
/// segment's (so that a segment of few journeys has a chain, too).
std::vector<StageMoves> stageMoves(const StageHistory &history);

/// How a stage answers to the share of its work that is done (ADBUDG; Little 1970), normalised to 1 at full coverage:
/// phi + (1 - phi) (1 + delta) c^eta / (delta + c^eta). `unaided` is phi: what happens without any of our people.
struct Response {
    double unaided = 0;
    double eta = 1;
    double delta = 0.5;
    double at(double coverage) const;
};

/// How the way forward changes from one response to another; where nothing was possible before, not at all.
inline double responseRatio(double after, double before) { return before > 0 ? after / before : 1; }

/// Expected share of journeys that are won when stage s is covered by coverage[s], where the moves were observed while
/// it was covered by observed[s]: the way forward (later stages, won) scales with the response, at most to certainty;
/// what it takes goes from or to the other ways in proportion. By the fundamental matrix of the absorbing chain.
double wonShare(const StageMoves &moves, std::span<const Response> responses, std::span<const double> coverage,
    std::span<const double> observed);

/// What the forecast expects of one quarter.
struct QuarterVisits {
    struct Place {
        TerritoryId territory; ///< a leaf, or a region with customers of its own; none: not known
        std::size_t segment = 0; ///< in segments
        double arrivals = 0; ///< journeys that begin
        std::vector<double> visits; ///< by stage: that begin in the quarter
        double wins = 0; ///< journeys that are won in the quarter
    };
    std::vector<StageId> stages; ///< open ones, along the journey; then the won one, if it has work
    std::vector<SegmentId> segments; ///< none: not known
    std::vector<Place> places; ///< with a visit or an arrival
    std::vector<StageMoves> moves; ///< by segment
    std::vector<double> wonMargin; ///< by segment: cents that a won journey brings
};

} // namespace headwater
