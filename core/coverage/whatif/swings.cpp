// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/whatif/swings.h"

#include "core/plan/assumptions/assumption_edits.h"

#include <algorithm>

namespace headwater {

namespace {

/// The plan at ends of single assumptions, one after another.
class SwingCounter
{
public:
    SwingCounter(const Plan &plan, const QuarterVisits &visits, const Coverage &now, const Cancellation &cancellation)
        : m_plan(plan)
        , m_visits(visits)
        , m_now(now)
        , m_options(CoverageOptions::besides(now))
        , m_cancellation(cancellation)
    {
        m_options.withWorth = false;
    }

    Result<AssumptionSwing::End> at(QLatin1StringView name, AssumptionEnd end) const
    {
        const double value = assumptionAt(m_plan, name, end).value_or(0);
        const AssumptionCase moved = withAssumptionAt({ m_plan }, name, end);
        if (isSameCase(moved, { m_plan }))
            return AssumptionSwing::End { value, m_now.share(), m_now.margin };
        HEADWATER_TRY(const Coverage found,
            coverageOf(moved.plan, visitsInCase(m_visits, moved), m_now.quarter, m_options, m_cancellation));
        return AssumptionSwing::End { value, found.share(), found.margin };
    }

private:
    const Plan &m_plan;
    const QuarterVisits &m_visits;
    const Coverage &m_now;
    CoverageOptions m_options;
    const Cancellation &m_cancellation;
};

} // namespace

Result<std::vector<AssumptionSwing>> assumptionSwings(const Plan &plan, const QuarterVisits &visits,
    const Coverage &now, const Cancellation &cancellation, const Progress &progress)
{
    const SwingCounter counter(plan, visits, now, cancellation);
    std::vector<AssumptionSwing> swings;
    std::size_t done = 0;
    for (const QLatin1StringView name : coverageAssumptions) {
        if (assumptionAt(plan, name, AssumptionEnd::Low)) {
            HEADWATER_TRY(const AssumptionSwing::End low, counter.at(name, AssumptionEnd::Low));
            HEADWATER_TRY(const AssumptionSwing::End high, counter.at(name, AssumptionEnd::High));
            swings.push_back({ name, low, high });
        }
        if (progress)
            progress(static_cast<double>(++done) / static_cast<double>(coverageAssumptions.size()));
    }
    return swings;
}

Plan withRangesOf(Plan plan, const Plan &other)
{
    const std::vector<Assumption> usual = usualAssumptions(plan);
    for (const QLatin1StringView name : coverageAssumptions) {
        const Assumption *ranged = assumptionNamed(other, name);
        if (!ranged)
            continue;
        Assumption row = *ranged;
        const auto isIt = [&name](const Assumption &one) { return one.key == name; };
        if (const Assumption *known = assumptionNamed(plan, name)) {
            row.id = known->id;
            row.value = known->value;
            plan.assumptions.edit().put(std::move(row));
            continue;
        }
        if (const auto found = std::find_if(usual.begin(), usual.end(), isIt); found != usual.end())
            row.value = found->value;
        row.id = {};
        plan.assumptions.edit().add(std::move(row));
    }
    return plan;
}

} // namespace headwater
