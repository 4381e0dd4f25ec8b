// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/coverage/coverage_view.h"

#include <QCoreApplication>

namespace headwater {

namespace {

template <typename... Tables> bool haveEqual(const Plan &a, const Plan &b, Tables... tables)
{
    return ((a.*tables == b.*tables) && ...);
}

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

/// Makes the view of a request, taking from an earlier one what still holds.
class ViewMaker
{
public:
    ViewMaker(const CoverageRequest &request, const Cancellation &cancellation)
        : m_request(request)
        , m_earlier(request.earlier)
        , m_cancellation(cancellation)
        , m_view(std::make_shared<CoverageView>())
    { }

    Result<SharedCoverage> make()
    {
        m_view->plan = m_request.plan;
        m_view->baselinePlan = m_request.baselinePlan;
        m_view->columns = m_request.columns;
        m_view->isBaseline = m_request.isBaseline;
        m_view->band = m_request.band;
        m_view->asked = m_request.quarter;
        m_view->revision = m_request.revision;
        takeOverExpectations();
        HEADWATER_TRY(m_view->baselineExpected, expectationOf(m_request.baselinePlan));
        HEADWATER_TRY(m_view->expected, expectationOf(m_request.plan));
        HEADWATER_TRY(m_view->baseline, baseline());
        HEADWATER_TRY(m_view->now, now());
        addSums();
        addWorth();
        return SharedCoverage(std::move(m_view));
    }

private:
    void takeOverExpectations()
    {
        if (!m_earlier || m_earlier->columns != m_request.columns)
            return;
        for (const Expectation &known : m_earlier->known) {
            if (expectAlike(known.plan, m_request.plan) || expectAlike(known.plan, m_request.baselinePlan))
                m_view->known.push_back(known);
        }
    }

    Result<std::shared_ptr<const ExpectedVisits>> expectationOf(const Plan &plan)
    {
        for (const Expectation &known : m_view->known) {
            const bool isSameQuarter = known.asked == m_request.quarter
                || (m_request.quarter && known.expected->quarter == *m_request.quarter);
            if (isSameQuarter && expectAlike(known.plan, plan))
                return known.expected;
        }
        HEADWATER_TRY(ExpectedVisits expected,
            expectedVisits(
                *m_request.columns, journeyContext(*m_request.columns, plan), plan, m_request.quarter, m_cancellation));
        m_view->known.push_back(
            { plan, m_request.quarter, std::make_shared<const ExpectedVisits>(std::move(expected)) });
        return m_view->known.back().expected;
    }

    Result<std::shared_ptr<const Coverage>> coverage(
        const Plan &plan, const ExpectedVisits &expected, CoverageOptions options, bool withWorth)
    {
        options.band = m_request.band;
        options.withWorth = withWorth;
        HEADWATER_TRY(Coverage found, coverageOf(plan, expected.visits, expected.quarter, options, m_cancellation));
        return std::make_shared<const Coverage>(std::move(found));
    }

    Result<std::shared_ptr<const Coverage>> baseline()
    {
        const bool wantsWorth = m_request.isBaseline && m_request.withWorth;
        if (!wantsWorth && m_earlier && m_earlier->baselineExpected == m_view->baselineExpected
            && m_earlier->band == m_view->band && coverAlike(m_earlier->baselinePlan, m_request.baselinePlan))
            return m_earlier->baseline;
        return coverage(m_request.baselinePlan, *m_view->baselineExpected, {}, wantsWorth);
    }

    Result<std::shared_ptr<const Coverage>> now()
    {
        if (m_request.isBaseline)
            return m_view->baseline;
        if (!m_request.withWorth && m_earlier && m_earlier->baseline == m_view->baseline
            && m_earlier->expected == m_view->expected && m_earlier->band == m_view->band
            && coverAlike(m_earlier->plan, m_request.plan))
            return m_earlier->now;
        return coverage(
            m_request.plan, *m_view->expected, CoverageOptions::besides(*m_view->baseline), m_request.withWorth);
    }

    void addSums()
    {
        m_view->baselineSums = m_earlier && m_earlier->baseline == m_view->baseline
            ? m_earlier->baselineSums
            : std::make_shared<const CoverageSums>(coverageSums(m_view->baselinePlan, *m_view->baseline));
        m_view->sums = m_view->now == m_view->baseline ? m_view->baselineSums
            : m_earlier && m_earlier->now == m_view->now
            ? m_earlier->sums
            : std::make_shared<const CoverageSums>(coverageSums(m_view->plan, *m_view->now));
    }

    void addWorth()
    {
        if (m_request.withWorth) {
            m_view->worth = std::make_shared<const std::vector<HeadWorth>>(m_view->now->worth);
        } else if (m_earlier && m_earlier->worth) {
            m_view->worth = m_earlier->worth;
            m_view->isWorthOutdated = m_earlier->isWorthOutdated || m_earlier->now != m_view->now;
        }
    }

    const CoverageRequest &m_request;
    const SharedCoverage &m_earlier;
    const Cancellation &m_cancellation;
    std::shared_ptr<CoverageView> m_view;
};

} // namespace

bool coverAlike(const Plan &a, const Plan &b)
{
    return haveEqual(a, b, &Plan::info, &Plan::territories, &Plan::segments, &Plan::channels, &Plan::tasks,
        &Plan::stages, &Plan::efforts, &Plan::roles, &Plan::seats, &Plan::assignments, &Plan::accounts,
        &Plan::assumptions, &Plan::aliases);
}

Result<SharedCoverage> coverageView(const CoverageRequest &request, const Cancellation &cancellation)
{
    return ViewMaker(request, cancellation).make();
}

QString quarterText(const Period &quarter)
{
    return QCoreApplication::translate("Coverage", "Q%1 %2")
        .arg((quarter.first.month() + 2) / 3)
        .arg(quarter.first.year());
}

std::vector<Period> quartersFrom(const Period &first)
{
    constexpr int quartersAhead = 4;
    std::vector<Period> quarters;
    for (int ahead = 0; ahead < quartersAhead; ++ahead)
        quarters.push_back(quarterWith(first.first.addMonths(3 * ahead)));
    return quarters;
}

} // namespace headwater
