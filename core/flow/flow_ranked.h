// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_problem.h"

#include <memory>

namespace headwater {

/// Whether only what comes back to node 0, the ground, is worth anything: no supplies, no lower bounds, every capacity
/// bounded, cost 0 on all arcs but those into node 0, which may be negative.
bool isRanked(const FlowProblem &problem);

/// One that costs least, of a problem that is ranked. What can reach the ground by which arcs is a polymatroid (Megiddo
/// 1974), so taking the dearest arcs first is best (Edmonds 1971); each takes what it can along shortest augmenting
/// paths, by distance labels that only ever grow (Ahuja and Orlin 1991). Several times as fast as minCostFlow().
/// A potential is what one more unit there would bring. TooLarge: sums that do not fit.
FlowSolution bestRankedFlow(const FlowProblem &problem, const Cancellation &cancellation = {});

/// Solves one after another in the same memory: asking for it and giving it back is a good part of a large solution.
class RankedFlow
{
public:
    RankedFlow();
    RankedFlow(const RankedFlow &) = delete;
    RankedFlow &operator=(const RankedFlow &) = delete;
    ~RankedFlow();

    /// As bestRankedFlow(), until the next one.
    const FlowSolution &solve(const FlowProblem &problem, const Cancellation &cancellation = {});

private:
    class Filling;
    std::unique_ptr<Filling> m_filling;
    FlowSolution m_solution;
};

} // namespace headwater
