// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"

#include <cmath>

namespace headwater {

namespace {

constexpr Day quarterDays = 7 * weeksPerQuarter;
constexpr Day yearDays = 7 * weeksPerYear;
constexpr int mostQuarters = 4;

/// Visits and endings from `begin` for a quarter, segments x leaves x flow targets.
std::vector<double> flowsOfQuarter(const StageHistory &history, Day begin)
{
    const StageHistory::Extent extent = history.extent();
    const ForecastTargets targets(extent.stages);
    std::vector<double> flows(extent.segments * extent.leaves * targets.flows());
    const auto within = [begin](Day day) { return day >= begin && day < begin + quarterDays; };
    for (std::size_t index = 0; index < history.size(); ++index) {
        const StageHistory::Journey &journey = history.journey(index);
        double *ofCell = &flows[(journey.segment * extent.leaves + journey.leaf) * targets.flows()];
        for (const StageVisit &visit : history.visits(index)) {
            if (within(visit.entered))
                ++ofCell[targets.entered(visit.stage)];
        }
        if (journey.end != JourneyEnd::Open && within(journey.ended))
            ++ofCell[targets.ended(journey.end)];
    }
    return flows;
}

double sumOfCells(
    const std::vector<double> &flows, const StageHistory::Extent &extent, ForecastSlice slice, std::size_t target)
{
    const std::size_t each = ForecastTargets(extent.stages).flows();
    double sum = 0;
    for (std::size_t segment = 0; segment < extent.segments; ++segment) {
        for (std::size_t leaf = 0; leaf < extent.leaves; ++leaf) {
            if ((!slice.segment || *slice.segment == segment) && (!slice.leaf || *slice.leaf == leaf))
                sum += flows[(segment * extent.leaves + leaf) * each + target];
        }
    }
    return sum;
}

BacktestLine lineOf(const HeldOutQuarter &quarter, const ForecastTable &table, ForecastSlice slice, std::size_t target)
{
    const StageHistory::Extent &extent = quarter.forecast.model->evidence.extent;
    return { quarter.quartersAgo, slice.segment.value_or(0), target, sumOfCells(quarter.actual, extent, slice, target),
        sumOfCells(quarter.naive, extent, slice, target), table.figures[target] };
}

template <typename Estimate>
std::optional<double> weightedError(const std::vector<BacktestLine> &lines, Estimate estimate)
{
    double missed = 0;
    double actual = 0;
    for (const BacktestLine &line : lines) {
        missed += std::abs(line.actual - estimate(line));
        actual += line.actual;
    }
    return actual > 0 ? std::optional(missed / actual) : std::nullopt;
}

Result<> holdOut(Backtest &result, const StageHistory &history, Day begin, Day firstKnown, int quartersAgo,
    const Cancellation &cancellation)
{
    HEADWATER_TRY(ForecastModel model, fittedForecast(history, begin, std::nullopt, cancellation));
    HEADWATER_TRY(const QuarterForecast forecast,
        forecastQuarters(std::make_shared<const ForecastModel>(std::move(model)), 1, cancellation));
    const bool yearKnown = begin - yearDays >= firstKnown;
    HeldOutQuarter quarter { quartersAgo, forecast, flowsOfQuarter(history, begin),
        flowsOfQuarter(history, begin - (yearKnown ? yearDays : quarterDays)) };
    const ForecastTargets targets(history.extent().stages);
    for (std::size_t segment = 0; segment < history.extent().segments; ++segment) {
        const ForecastSlice slice { segment, std::nullopt };
        const ForecastTable table = forecast.table(slice);
        for (std::size_t target = 0; target < targets.flows(); ++target)
            result.lines.push_back(lineOf(quarter, table, slice, target));
    }
    result.heldOut.push_back(std::move(quarter));
    ++result.quarters;
    return {};
}

} // namespace

std::optional<double> Backtest::mape() const
{
    return weightedError(lines, [](const BacktestLine &line) { return line.forecast.mean; });
}

std::optional<double> Backtest::naiveMape() const
{
    return weightedError(lines, [](const BacktestLine &line) { return line.naive; });
}

std::optional<double> Backtest::covered80() const
{
    int told = 0;
    int covered = 0;
    for (const BacktestLine &line : lines) {
        if (line.actual == 0 && line.forecast.mean == 0)
            continue;
        ++told;
        covered += line.forecast.range80().contains(line.actual) ? 1 : 0;
    }
    return told > 0 ? std::optional(static_cast<double>(covered) / told) : std::nullopt;
}

Backtest partOf(const Backtest &whole, ForecastSlice slice, std::size_t target)
{
    Backtest part;
    part.quarters = whole.quarters;
    for (const HeldOutQuarter &quarter : whole.heldOut)
        part.lines.push_back(lineOf(quarter, quarter.forecast.table(slice), slice, target));
    return part;
}

Result<Backtest> backtest(
    const StageHistory &history, Day until, const Cancellation &cancellation, const Progress &progress)
{
    Backtest result;
    const Day firstKnown = weekGrid(history, until).begin;
    for (int quarter = 1; quarter <= mostQuarters; ++quarter) {
        const Day begin = until - quarter * quarterDays;
        if (begin - firstKnown < 2 * quarterDays)
            break;
        HEADWATER_CHECK(holdOut(result, history, begin, firstKnown, quarter, cancellation));
        if (progress)
            progress(static_cast<double>(quarter) / mostQuarters);
    }
    return result;
}

} // namespace headwater
