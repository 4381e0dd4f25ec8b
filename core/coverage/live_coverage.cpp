// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/live_coverage.h"

#include "core/coverage/coverage_edit.h"
#include "core/coverage/coverage_engine.h"
#include "core/coverage/head_worth.h"

namespace headwater {

namespace {

/// Where more of the network than this leads nowhere any more, a new one is made.
constexpr double mostWaste = 0.25;
/// Plans of no more places (leaf and segment) take a frame from nothing, and so always are.
constexpr std::size_t fewPlaces = 200;

} // namespace

LiveCoverage::LiveCoverage(std::shared_ptr<const QuarterVisits> visits, const Period &quarter, CoverageOptions options)
    : m_visits(std::move(visits))
    , m_quarter(quarter)
    , m_options(std::move(options))
{ }

LiveCoverage::LiveCoverage(LiveCoverage &&) noexcept = default;
LiveCoverage &LiveCoverage::operator=(LiveCoverage &&) noexcept = default;
LiveCoverage::~LiveCoverage() = default;

Result<CoverageFigures> LiveCoverage::startFrom(const Plan &plan, const Cancellation &cancellation)
{
    auto engine = std::make_unique<CoverageEngine>(plan, *m_visits, m_quarter, m_options);
    HEADWATER_CHECK(engine->solve(cancellation));
    m_engine = std::move(engine);
    m_isSettled = true;
    return m_engine->figures();
}

Result<CoverageFigures> LiveCoverage::follow(const Plan &plan, const Cancellation &cancellation)
{
    const std::optional<CoverageEdit> edit
        = m_engine && m_engine->waste() <= mostWaste ? coverageEdit(m_engine->plan(), plan) : std::nullopt;
    if (!edit || (m_visits->places.size() <= fewPlaces && !edit->isEmpty()))
        return startFrom(plan, cancellation);
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    if (edit->isEmpty())
        return m_engine->figures();
    m_isSettled = false;
    const Plan before = m_engine->plan(); // its rows are named in the edit
    if (m_engine->follow(plan, *edit))
        return m_engine->figures();
    m_engine.reset(); // it is at neither plan
    return startFrom(plan, cancellation);
}

Result<CoverageFigures> LiveCoverage::settle(const Cancellation &cancellation)
{
    if (!m_engine)
        return failure(Error::Kind::InvalidInput, QStringLiteral("no plan was followed yet"));
    if (m_isSettled)
        return m_engine->figures();
    const Plan plan = m_engine->plan();
    return startFrom(plan, cancellation);
}

Result<Coverage> LiveCoverage::whole(
    const CoverageExtent &extent, const Cancellation &cancellation, const Progress &progress) const
{
    if (!m_engine)
        return failure(Error::Kind::InvalidInput, QStringLiteral("no plan was followed yet"));
    Coverage coverage = m_engine->report(extent.band);
    if (extent.withWorth) {
        HEADWATER_TRY(coverage.worth, headWorths(m_engine->plan(), *m_visits, coverage, cancellation, progress));
    }
    return coverage;
}

} // namespace headwater
