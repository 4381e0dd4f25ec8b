// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_keeper.h"

namespace headwater {

namespace {

/// What the forecast reads of an account; its owners and its money are none of its business.
bool placeAccountsAlike(const Plan &a, const Plan &b)
{
    bool alike = true;
    CowTable<Account>::visitDifferences(a.accounts, b.accounts, [&alike](const Account *was, const Account *is) {
        alike = alike && was && is && was->name == is->name && was->externalId == is->externalId
            && was->territory == is->territory && was->segment == is->segment;
    });
    return alike;
}

bool expectAlike(const Plan &a, const Plan &b)
{
    return haveEqual(a, b, &Plan::info, &Plan::territories, &Plan::segments, &Plan::stages, &Plan::assumptions,
               &Plan::aliases)
        && placeAccountsAlike(a, b);
}

/// Whether a scenario comes out the same besides both baselines.
bool measureAlike(const Coverage &a, const Coverage &b)
{
    return &a == &b || (a.observed == b.observed && a.unaided == b.unaided && a.valuedAt == b.valuedAt);
}

} // namespace

void CoverageKeeper::forgetExpectations(const CoverageRequest &request)
{
    if (m_columns != request.columns)
        m_known.clear();
    m_columns = request.columns;
    std::erase_if(m_known, [&request](const Expectation &known) {
        return !expectAlike(known.plan, request.plan) && !expectAlike(known.plan, request.baselinePlan);
    });
}

Result<CoverageKeeper::Expected> CoverageKeeper::expectationOf(
    const Plan &plan, const CoverageRequest &request, const Cancellation &cancellation)
{
    for (const Expectation &known : m_known) {
        const bool isSameQuarter
            = known.asked == request.quarter || (request.quarter && known.expected->quarter == *request.quarter);
        if (isSameQuarter && expectAlike(known.plan, plan))
            return known.expected;
    }
    Result<ExpectedVisits> expected
        = expectedVisits(*request.columns, journeyContext(*request.columns, plan), plan, request.quarter, cancellation);
    if (!expected) {
        // Of all that can fail this alone is mended by asking for another quarter.
        const bool isOutOfReach = request.quarter && expected.error().kind == Error::Kind::InvalidInput;
        return failure(isOutOfReach ? Error::Kind::NotFound : expected.error().kind, expected.error().detail);
    }
    m_known.push_back({ plan, request.quarter, std::make_shared<const ExpectedVisits>(std::move(*expected)) });
    return m_known.back().expected;
}

/// The baseline first, settled, where another plan is measured against it.
Result<> CoverageKeeper::followBoth(const CoverageRequest &request, const Cancellation &cancellation)
{
    const auto follow = [&](Track &track, const Plan &plan, const CoverageOptions &options) -> Result<> {
        HEADWATER_TRY(Expected expected, expectationOf(plan, request, cancellation));
        if (!track.live || track.expected != expected) {
            track = {};
            track.expected = std::move(expected);
            track.live.emplace(std::shared_ptr<const QuarterVisits>(track.expected, &track.expected->visits),
                track.expected->quarter, options);
        }
        if (!coverAlike(track.plan, plan))
            track.whole.reset();
        track.plan = plan;
        HEADWATER_TRY(track.figures, track.live->follow(plan, cancellation));
        return {};
    };
    forgetExpectations(request);
    HEADWATER_CHECK(follow(m_baseline, request.baselinePlan, {}));
    if (request.isBaseline)
        return {};
    HEADWATER_CHECK(settleTrack(m_baseline, cancellation));
    HEADWATER_CHECK(makeWhole(m_baseline, request.band, cancellation));
    if (!m_besides || !measureAlike(*m_besides, *m_baseline.whole))
        m_scenario = {};
    m_besides = m_baseline.whole;
    return follow(m_scenario, request.plan, CoverageOptions::besides(*m_besides));
}

Result<> CoverageKeeper::settleTrack(Track &track, const Cancellation &cancellation)
{
    if (track.live->isSettled())
        return {};
    HEADWATER_TRY(track.figures, track.live->settle(cancellation));
    track.whole.reset();
    return {};
}

Result<> CoverageKeeper::makeWhole(Track &track, double band, const Cancellation &cancellation)
{
    if (track.whole && track.band == band)
        return {};
    HEADWATER_TRY(Coverage whole, track.live->whole({ band, false }, cancellation));
    track.whole = std::make_shared<const Coverage>(std::move(whole));
    track.sums = std::make_shared<const CoverageSums>(coverageSums(track.plan, *track.whole));
    track.band = band;
    return {};
}

Result<> CoverageKeeper::countWorth(Track &track, double band, const Cancellation &cancellation)
{
    HEADWATER_TRY(Coverage whole, track.live->whole({ band, true }, cancellation));
    HEADWATER_TRY(LeverWorths levers, leverWorths(track.plan, track.expected->visits, whole, cancellation));
    m_worth = std::make_shared<const std::vector<HeadWorth>>(std::move(whole.worth));
    m_levers = std::make_shared<const LeverWorths>(std::move(levers));
    m_worthOf = track.whole;
    return {};
}

Result<CoverageGlance> CoverageKeeper::follow(const CoverageRequest &request, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    const Track &track = shown(request);
    return CoverageGlance { track.figures, m_baseline.figures, track.live->isSettled(), {}, request.revision };
}

Result<CoverageRange> CoverageKeeper::range(const CoverageRequest &request, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    Track &track = shown(request);
    HEADWATER_CHECK(makeWhole(track, request.band, cancellation));
    return coverageRange(track.plan, track.expected->visits, *track.whole, cancellation);
}

Result<> CoverageKeeper::settle(const CoverageRequest &request, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    return settleTrack(shown(request), cancellation);
}

Result<SharedCoverage> CoverageKeeper::view(
    const CoverageRequest &request, bool withWorth, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    Track &track = shown(request);
    HEADWATER_CHECK(makeWhole(m_baseline, request.band, cancellation));
    HEADWATER_CHECK(makeWhole(track, request.band, cancellation));
    if (withWorth)
        HEADWATER_CHECK(countWorth(track, request.band, cancellation));
    CoverageView view;
    view.plan = request.plan;
    view.baselinePlan = request.baselinePlan;
    view.columns = request.columns;
    view.isBaseline = request.isBaseline;
    view.band = request.band;
    view.asked = request.quarter;
    view.revision = request.revision;
    view.expected = track.expected;
    view.baselineExpected = m_baseline.expected;
    view.now = track.whole;
    view.baseline = m_baseline.whole;
    view.sums = track.sums;
    view.baselineSums = m_baseline.sums;
    view.worth = m_worth;
    view.levers = m_levers;
    view.isWorthOutdated = m_worth && m_worthOf != track.whole;
    return std::make_shared<const CoverageView>(std::move(view));
}

} // namespace headwater
