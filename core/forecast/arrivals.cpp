// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/arrivals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace headwater {

namespace {

using Series = std::vector<std::uint32_t>; ///< arrivals by week of the grid

double sumOf(const Series &series, int first, int count)
{
    return std::accumulate(series.begin() + first, series.begin() + first + count, 0.0);
}

/// Mean of what the same week, its neighbours included, brought in the years of the window.
double sameWeekMean(const Series &series, const ArrivalWindow &window, int week)
{
    const int known = window.firstWeek + window.weeks;
    double sum = 0;
    int weeks = 0;
    for (int first = window.firstWeek; first < known; first += weeksPerYear) {
        for (int at = first + week - 1; at <= first + week + 1; ++at) {
            if (at < window.firstWeek || at >= known)
                continue;
            sum += series[static_cast<std::size_t>(at)];
            ++weeks;
        }
    }
    return sum / weeks;
}

/// What weeks 0 .. 51 after the window bring. The seasonal shape of a small segment is drawn towards the company's, one
/// arrival a week.
std::vector<double> expectedWeeks(const Series &segment, const Series &company, const ArrivalWindow &window)
{
    std::vector<double> expected(weeksPerYear);
    if (window.basis == ArrivalBasis::None)
        return expected;
    const double own = sumOf(segment, window.firstWeek, window.weeks);
    if (window.basis == ArrivalBasis::RecentWeeks) {
        std::fill(expected.begin(), expected.end(), own / window.weeks);
        return expected;
    }
    const double years = window.weeks / weeksPerYear;
    const double all = sumOf(company, window.firstWeek, window.weeks);
    double sum = 0;
    for (int week = 0; week < weeksPerYear && own > 0; ++week) {
        const double shape = sameWeekMean(company, window, week) * years / all;
        const double value = sameWeekMean(segment, window, week) * years + weeksPerYear * shape;
        expected[static_cast<std::size_t>(week)] = value;
        sum += value;
    }
    for (double &value : expected)
        value *= sum > 0 ? own / years / sum : 0;
    return expected;
}

/// Relative variance of past quarters about what the weeks before them foretold, less what chance explains.
double driftOf(const Series &company)
{
    const int known = static_cast<int>(company.size());
    double beyondChance = 0;
    double squares = 0;
    int quarters = 0;
    for (int begin = known - weeksPerQuarter; begin >= weeksPerQuarter && quarters < 4; begin -= weeksPerQuarter) {
        const Series before(company.begin(), company.begin() + begin);
        const ArrivalWindow window = arrivalWindow(begin);
        const std::vector<double> weeks = expectedWeeks(before, before, window);
        const double expected = std::accumulate(weeks.begin(), weeks.begin() + weeksPerQuarter, 0.0);
        const double missed = sumOf(company, begin, weeksPerQuarter) - expected;
        const double repeats = window.basis == ArrivalBasis::SameWeeks ? window.weeks / weeksPerYear : 1;
        beyondChance += missed * missed - expected * (1 + 1 / repeats);
        squares += expected * expected;
        ++quarters;
    }
    return squares > 0 ? std::max(0.0, beyondChance / squares) * quarters / (quarters + 2) : 0;
}

} // namespace

Arrivals::Arrivals(const ForecastEvidence &evidence)
    : m_window(arrivalWindow(evidence.grid.weeks))
    , m_leaves(evidence.extent.leaves)
{
    Series company(static_cast<std::size_t>(evidence.grid.weeks));
    for (const Series &segment : evidence.arrivals)
        std::transform(segment.begin(), segment.end(), company.begin(), company.begin(), std::plus());
    for (std::size_t segment = 0; segment < evidence.extent.segments; ++segment) {
        const std::vector<double> weeks = expectedWeeks(evidence.arrivals[segment], company, m_window);
        m_perWeek.insert(m_perWeek.end(), weeks.begin(), weeks.end());
        m_priors.push_back(leafPrior(evidence, segment));
    }
    m_driftVariance = driftOf(company);
}

/// Method of moments: what the leaves differ more than chance is the spread of the gamma distribution.
Arrivals::LeafPrior Arrivals::leafPrior(const ForecastEvidence &evidence, std::size_t segment) const
{
    double sum = 0;
    double squares = 0;
    for (const CellEvidence &cell : evidence.cells) {
        if (cell.segment != segment)
            continue;
        sum += cell.arrivals;
        squares += static_cast<double>(cell.arrivals) * cell.arrivals;
    }
    const auto leaves = static_cast<double>(m_leaves);
    const double mean = leaves > 0 ? sum / leaves : 0;
    const double spread = leaves > 1 ? (squares - leaves * mean * mean) / (leaves - 1) - mean : 0;
    return { mean, spread > 0 ? mean * mean / spread : std::numeric_limits<double>::infinity() };
}

double Arrivals::leafShare(std::size_t segment, std::uint32_t arrivals) const
{
    const LeafPrior &prior = m_priors[segment];
    const auto leaves = static_cast<double>(m_leaves);
    if (prior.mean == 0 || std::isinf(prior.weight))
        return 1 / leaves;
    return (arrivals + prior.weight) / (prior.mean + prior.weight) / leaves;
}

double Arrivals::leafShareVariance(std::size_t segment, std::uint32_t arrivals) const
{
    return m_leaves > 1 ? 1 / (arrivals + m_priors[segment].weight) : 0;
}

double Arrivals::segmentVariance(std::size_t segment, int weeks) const
{
    double expected = 0;
    const bool seasonal = m_window.basis == ArrivalBasis::SameWeeks;
    const int basisWeeks = seasonal ? weeks : m_window.weeks;
    for (int week = 0; week < basisWeeks; ++week)
        expected += perWeek(segment, week);
    const double events = seasonal ? expected * (m_window.weeks / weeksPerYear) : expected;
    return events > 0 ? 1 / events : 0;
}

} // namespace headwater
