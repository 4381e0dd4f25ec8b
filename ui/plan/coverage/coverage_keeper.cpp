// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_keeper.h"

#include "core/base/name_key.h"

namespace headwater {

namespace {

/// What the forecast reads of an account; its owners and its money are none of its business.
bool isPlacedAlike(const Account &a, const Account &b)
{
    return a.name == b.name && a.externalId == b.externalId && a.territory == b.territory && a.segment == b.segment;
}

/// Whether the forecast of the same journeys, of which `accounts` are the customers, is the same under both plans.
bool forecastAlike(const Plan &a, const Plan &b, const QSet<QString> &accounts)
{
    if (!haveEqual(a, b, &Plan::segments, &Plan::stages, &Plan::aliases))
        return false;
    bool alike = true;
    CowTable<Territory>::visitDifferences(a.territories, b.territories,
        [&alike](const Territory *was, const Territory *is) { alike = alike && was && is && was->kind == is->kind; });
    const auto isThere = [&accounts](const Account *account) {
        return account
            && (accounts.contains(nameKey(account->name)) || accounts.contains(nameKey(account->externalId)));
    };
    CowTable<Account>::visitDifferences(a.accounts, b.accounts, [&](const Account *was, const Account *is) {
        alike = alike && ((was && is && isPlacedAlike(*was, *is)) || (!isThere(was) && !isThere(is)));
    });
    return alike;
}

QSet<QString> accountsIn(const EventColumns &columns)
{
    QSet<QString> names;
    for (std::uint32_t code = 0; code < columns.accounts.size(); ++code)
        names.insert(nameKey(columns.accounts.text(code)));
    names.remove(QString());
    return names;
}

/// Whether a scenario comes out the same besides both baselines.
bool measureAlike(const Coverage &a, const Coverage &b)
{
    return &a == &b || (a.observed == b.observed && a.unaided == b.unaided && a.valuedAt == b.valuedAt);
}

} // namespace

/// What neither plan would come to any more.
void CoverageKeeper::forgetForecasts(const CoverageRequest &request)
{
    if (m_columns != request.columns) {
        m_forecasts.clear();
        m_known.clear();
        m_accounts = accountsIn(*request.columns);
    }
    m_columns = request.columns;
    std::erase_if(m_forecasts, [&](const Forecast &known) {
        return !forecastAlike(known.plan, request.plan, m_accounts)
            && !forecastAlike(known.plan, request.baselinePlan, m_accounts);
    });
    std::erase_if(m_known, [&](const Expectation &known) {
        const bool isOfNone = std::ranges::none_of(
            m_forecasts, [&](const Forecast &forecast) { return forecast.forecast == known.forecast; });
        return isOfNone || (!expectAlike(known.plan, request.plan) && !expectAlike(known.plan, request.baselinePlan));
    });
}

Result<CoverageKeeper::SharedForecast> CoverageKeeper::forecastFor(const Plan &plan, const Cancellation &cancellation)
{
    for (Forecast &known : m_forecasts) {
        if (!forecastAlike(known.plan, plan, m_accounts))
            continue;
        known.plan = plan; // so that the next one differs little
        return known.forecast;
    }
    HEADWATER_TRY(
        JourneyForecast forecast, journeyForecast(*m_columns, journeyContext(*m_columns, plan), plan, cancellation));
    m_forecasts.push_back({ plan, std::make_shared<const JourneyForecast>(std::move(forecast)) });
    return m_forecasts.back().forecast;
}

Result<CoverageKeeper::Expected> CoverageKeeper::expectationOf(
    const Plan &plan, const CoverageRequest &request, const Cancellation &cancellation)
{
    HEADWATER_TRY(const SharedForecast forecast, forecastFor(plan, cancellation));
    for (const Expectation &known : m_known) {
        const bool isSameQuarter
            = known.asked == request.quarter || (request.quarter && known.expected->quarter == *request.quarter);
        if (isSameQuarter && known.forecast == forecast && expectAlike(known.plan, plan))
            return known.expected;
    }
    Result<ExpectedVisits> expected = expectedVisits(*forecast, plan, request.quarter);
    if (!expected) // this alone is mended by asking for another quarter
        return failure(
            request.quarter ? Error::Kind::NotFound : expected.error().kind, std::move(expected.error().detail));
    m_known.push_back(
        { plan, forecast, request.quarter, std::make_shared<const ExpectedVisits>(std::move(*expected)) });
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
    forgetForecasts(request);
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
    if (!worthOf(track).isMissing())
        return {};
    HEADWATER_TRY(Coverage whole, track.live->whole({ band, true }, cancellation));
    HEADWATER_TRY(LeverWorths levers, leverWorths(track.plan, track.expected->visits, whole, cancellation));
    countedOf(track) = { { std::make_shared<const std::vector<HeadWorth>>(std::move(whole.worth)),
                             std::make_shared<const LeverWorths>(std::move(levers)) },
        track.whole };
    return {};
}

CoverageWorth CoverageKeeper::worthOf(const Track &track)
{
    const CountedWorth &counted = countedOf(track);
    CoverageWorth worth = counted.worth;
    worth.isOutdated = worth.heads && counted.of != track.whole;
    return worth;
}

Result<CoverageGlance> CoverageKeeper::follow(const CoverageRequest &request, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    const Track &track = shown(request);
    return CoverageGlance { track.figures, m_baseline.figures, track.live->isSettled(), {}, request.revision,
        request.isBaseline };
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
    const CoverageRequest &request, Worth wanted, const Cancellation &cancellation)
{
    HEADWATER_CHECK(followBoth(request, cancellation));
    Track &track = shown(request);
    HEADWATER_CHECK(makeWhole(m_baseline, request.band, cancellation));
    HEADWATER_CHECK(makeWhole(track, request.band, cancellation));
    if (wanted != Worth::None)
        HEADWATER_CHECK(countWorth(track, request.band, cancellation));
    if (wanted == Worth::Both)
        HEADWATER_CHECK(countWorth(m_baseline, request.band, cancellation));
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
    view.worth = worthOf(track);
    view.baselineWorth = worthOf(m_baseline);
    return std::make_shared<const CoverageView>(std::move(view));
}

} // namespace headwater
