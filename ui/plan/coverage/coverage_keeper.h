// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/live_coverage.h"
#include "ui/plan/coverage/coverage_view.h"

#include <QSet>

namespace headwater {

/// What is wanted of which plan.
struct CoverageRequest {
    SharedColumns columns;
    Plan plan;
    Plan baselinePlan;
    bool isBaseline = true; ///< the plan is the baseline itself
    std::optional<Period> quarter; ///< none: the first one
    double band = 0.2;
    quint64 revision = 0; ///< of the document
};

/// Follows the shown plan and its baseline from request to request, on the worker's side of CoverageModel: an edit
/// costs what it touches, another scenario or quarter starts afresh where it has to. Not for two threads at once.
///
/// Errors of all: Cancelled; NotFound when the forecast does not reach the quarter; InvalidInput when sums do not fit.
/// What was reached before stays.
class CoverageKeeper
{
public:
    /// The sums alone.
    Result<CoverageGlance> follow(const CoverageRequest &request, const Cancellation &cancellation = {});
    /// Of which plans it is counted what one more seat would bring.
    enum class Worth : std::uint8_t { None, Shown, Both };
    /// All of it. What one more seat would bring is of an earlier plan, unless that is wanted.
    Result<SharedCoverage> view(
        const CoverageRequest &request, Worth wanted = Worth::None, const Cancellation &cancellation = {});
    /// What the ranges of the assumptions make of the shown plan.
    Result<CoverageRange> range(const CoverageRequest &request, const Cancellation &cancellation = {});
    /// Forgets the way: sums and view are then as if the request were the first.
    Result<> settle(const CoverageRequest &request, const Cancellation &cancellation = {});

private:
    using SharedForecast = std::shared_ptr<const JourneyForecast>;
    using Expected = std::shared_ptr<const ExpectedVisits>;

    /// As a plan reads the journeys.
    struct Forecast {
        Plan plan;
        SharedForecast forecast;
    };
    /// What that says of a quarter, by what the plan takes for granted.
    struct Expectation {
        Plan plan;
        SharedForecast forecast;
        std::optional<Period> asked;
        Expected expected;
    };
    struct Track {
        Expected expected; ///< of what is followed
        std::optional<LiveCoverage> live;
        Plan plan;
        CoverageFigures figures;
        std::shared_ptr<const Coverage> whole; ///< of the plan; null: nobody has asked for it since it changed
        std::shared_ptr<const CoverageSums> sums;
        double band = 0; ///< of the whole
    };

    Result<> followBoth(const CoverageRequest &request, const Cancellation &cancellation);
    Result<> settleTrack(Track &track, const Cancellation &cancellation);
    Result<> makeWhole(Track &track, double band, const Cancellation &cancellation);
    Result<> countWorth(Track &track, double band, const Cancellation &cancellation);
    CoverageWorth worthOf(const Track &track);
    /// Keeps of the scenario and of the baseline what was counted last.
    struct CountedWorth {
        CoverageWorth worth;
        std::shared_ptr<const Coverage> of;
    };
    CountedWorth &countedOf(const Track &track) { return &track == &m_baseline ? m_baselineWorth : m_scenarioWorth; }
    Result<SharedForecast> forecastFor(const Plan &plan, const Cancellation &cancellation);
    Result<Expected> expectationOf(const Plan &plan, const CoverageRequest &request, const Cancellation &cancellation);
    void forgetForecasts(const CoverageRequest &request);
    Track &shown(const CoverageRequest &request) { return request.isBaseline ? m_baseline : m_scenario; }

    SharedColumns m_columns;
    QSet<QString> m_accounts; ///< whom they are of, as name keys
    std::vector<Forecast> m_forecasts; ///< of the shown plan and of the baseline, if it is another one
    std::vector<Expectation> m_known; ///< every quarter that was asked for while these were the same
    Track m_baseline;
    Track m_scenario;
    std::shared_ptr<const Coverage> m_besides; ///< the baseline that the scenario is measured against
    CountedWorth m_baselineWorth;
    CountedWorth m_scenarioWorth;
};

} // namespace headwater
