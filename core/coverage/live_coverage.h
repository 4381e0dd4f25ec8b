// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

#include <memory>

namespace headwater {

class CoverageEngine;

/// How much of a coverage is told; see CoverageOptions.
struct CoverageExtent {
    double band = 0.2;
    bool withWorth = false;
};

/// The coverage of a plan from one edit to the next: an edit of seats, assignments or accounts is followed by mending
/// the flow where it touches it; after any other that counts (work, roles, tasks, territories, assumptions, start of
/// the plan) and after edits of very many rows all is done anew. Not for two threads at once.
///
/// After follow() demand, hours and who reaches what are exact, and so is the flow: for the values of the hours as they
/// are it is worth as much as one from nothing. Those values are taken anew only at places that edits have touched,
/// some after each edit, so what is served where, and with it the margin, may differ a little from coverageOf() and
/// depend on the way: by 0.4 % after a thousand edits of seats in a company of 10,000 (bench_coverage), by 1 or 2 % in
/// one of some hundred, where a single seat can be most of a task. settle() gives exactly what coverageOf() gives, and
/// small plans always do.
class LiveCoverage
{
public:
    /// Of the options, the baseline's; band and worth are named to whole().
    LiveCoverage(std::shared_ptr<const QuarterVisits> visits, const Period &quarter, CoverageOptions options = {});
    LiveCoverage(LiveCoverage &&) noexcept;
    LiveCoverage &operator=(LiveCoverage &&) noexcept;
    ~LiveCoverage();

    /// The first time, from nothing. Errors: Cancelled, InvalidInput; it then stays at the plan before or, where an
    /// edit could not be mended halfway, at none: whatever plan comes next is done from nothing.
    Result<CoverageFigures> follow(const Plan &plan, const Cancellation &cancellation = {});
    /// Forgets the way: as if the last plan followed were the first. Nothing to do where it was.
    Result<CoverageFigures> settle(const Cancellation &cancellation = {});
    bool isSettled() const { return m_isSettled; }

    /// In full, of the plan followed last. Errors: Cancelled; InvalidInput where there is none.
    Result<Coverage> whole(
        const CoverageExtent &extent = {}, const Cancellation &cancellation = {}, const Progress &progress = {}) const;

private:
    Result<CoverageFigures> startFrom(const Plan &plan, const Cancellation &cancellation);

    std::shared_ptr<const QuarterVisits> m_visits;
    Period m_quarter;
    CoverageOptions m_options;
    std::unique_ptr<CoverageEngine> m_engine;
    bool m_isSettled = true;
};

} // namespace headwater
