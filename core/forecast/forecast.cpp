// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <limits>

namespace headwater {

namespace {

/// What is known of a cell without a journey.
CellEvidence nothingKnown(std::size_t segment, std::size_t leaf)
{
    CellEvidence cell;
    cell.segment = static_cast<std::uint32_t>(segment);
    cell.leaf = static_cast<std::uint32_t>(leaf);
    return cell;
}

/// Expected arrivals by week.
std::vector<double> arrivalsOf(const ForecastModel &model, std::size_t segment, double share, int weeks)
{
    std::vector<double> arrivals;
    for (int week = 0; week < weeks; ++week)
        arrivals.push_back(model.arrivals.perWeek(segment, week) * share);
    return arrivals;
}

Population populationOf(const ForecastModel &model, const CellEvidence &cell, int weeks)
{
    Population population { { cell.present.begin(), cell.present.end() },
        arrivalsOf(model, cell.segment, model.arrivals.leafShare(cell.segment, cell.arrivals), weeks) };
    population.present.resize(model.evidence.space.states());
    return population;
}

ChainRows rowsOf(const ForecastModel &model, const CellEvidence &cell)
{
    TransitionTable counts(model.evidence.space);
    counts.add(cell.transitions);
    return shrunkRows(model.evidence.space, counts, model.segments[cell.segment], model.shrinkage.cell);
}

/// Adds what is unknown about the arrivals themselves; `shareVariance`: relative, of the leaf's share.
void addArrivalDoubt(std::vector<ForecastPart> &parts, const ForecastModel &model, std::size_t segment,
    double shareVariance, ForecastPeriods periods)
{
    const std::size_t targets = ForecastTargets(model.evidence.extent.stages).size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int weeks = periods.weeks * (1 + static_cast<int>(i / targets));
        const double relative = shareVariance + model.arrivals.segmentVariance(segment, weeks);
        parts[i].variance += parts[i].fromArrivals * parts[i].fromArrivals * relative;
    }
}

std::vector<ForecastPart> cellParts(const ForecastModel &model, const CellEvidence &cell, ForecastPeriods periods)
{
    std::vector<ForecastPart> parts
        = projected(model.evidence.space, rowsOf(model, cell), populationOf(model, cell, periods.horizon()), periods);
    addArrivalDoubt(parts, model, cell.segment, model.arrivals.leafShareVariance(cell.segment, cell.arrivals), periods);
    return parts;
}

/// The segment as one pool of journeys.
std::vector<ForecastPart> pooledParts(const ForecastModel &model, std::size_t segment, ForecastPeriods periods)
{
    Population population { std::vector<double>(model.evidence.space.states()),
        arrivalsOf(model, segment, 1, periods.horizon()) };
    for (const CellEvidence &cell : model.evidence.cells) {
        if (cell.segment == segment)
            std::transform(cell.present.begin(), cell.present.end(), population.present.begin(),
                population.present.begin(), std::plus());
    }
    std::vector<ForecastPart> parts = projected(model.evidence.space, model.segments[segment], population, periods);
    addArrivalDoubt(parts, model, segment, 0, periods);
    return parts;
}

/// Every cell, with or without a journey, in order.
class CellList
{
public:
    explicit CellList(const ForecastModel &model)
        : m_known(model.evidence.extent.segments * model.evidence.extent.leaves, nullptr)
    {
        for (const CellEvidence &cell : model.evidence.cells)
            m_known[cell.segment * model.evidence.extent.leaves + cell.leaf] = &cell;
    }

    std::size_t size() const { return m_known.size(); }
    const CellEvidence *known(std::size_t index) const { return m_known[index]; }

private:
    std::vector<const CellEvidence *> m_known;
};

/// Runs work(0) .. work(count - 1) on two threads; each writes to its own place, so the order does not matter.
template <typename Work>
Result<> onTwoThreads(std::size_t count, const Cancellation &cancellation, const Progress &progress, Work work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](bool reports) {
        for (std::size_t i = next++; i < count && !cancellation.isCancelled(); i = next++) {
            work(i);
            if (reports && progress && i % 64 == 0)
                progress(static_cast<double>(i) / static_cast<double>(count));
        }
    };
    auto other = std::async(std::launch::async, run, false);
    run(true);
    other.get();
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    return {};
}

/// Makes figures of parts, with the drift that is common to all arrivals.
ForecastTable tableOf(
    const ForecastModel &model, ForecastPeriods periods, ForecastSlice slice, const std::vector<ForecastPart> &parts)
{
    ForecastTable table { ForecastTargets(model.evidence.extent.stages), periods, {}, {} };
    const double drift = model.arrivals.driftVariance();
    for (const ForecastPart &part : parts)
        table.figures.push_back({ part.mean, part.variance + drift * part.fromArrivals * part.fromArrivals });

    table.arrivals.resize(static_cast<std::size_t>(periods.count));
    const CellList cells(model);
    const std::size_t leaves = model.evidence.extent.leaves;
    for (std::size_t segment = 0; segment < model.evidence.extent.segments; ++segment) {
        if (slice.segment && *slice.segment != segment)
            continue;
        double share = 1;
        if (slice.leaf) {
            const CellEvidence *cell = cells.known(segment * leaves + *slice.leaf);
            share = model.arrivals.leafShare(segment, cell ? cell->arrivals : 0);
        }
        for (int week = 0; week < periods.horizon(); ++week)
            table.arrivals[static_cast<std::size_t>(week / periods.weeks)]
                += model.arrivals.perWeek(segment, week) * share;
    }
    return table;
}

void add(std::vector<ForecastPart> &sums, std::span<const ForecastPart> parts)
{
    sums.resize(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        sums[i] += parts[i];
}

void addMeans(std::vector<ForecastPart> &sums, std::span<const ForecastPart> parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i)
        sums[i].mean += parts[i].mean;
}

} // namespace

Result<ForecastModel> fittedForecast(
    const StageHistory &history, Day until, std::optional<Shrinkage> shrinkage, const Cancellation &cancellation)
{
    constexpr std::size_t mostStages = 10'000; // so that rows and columns fit 16 bits
    if (history.extent().stages > mostStages)
        return failure(Error::Kind::InvalidInput, QStringLiteral("%1 stages").arg(history.extent().stages));
    HEADWATER_TRY(ForecastEvidence evidence, gatherEvidence(history, until, cancellation));
    if (!shrinkage) {
        HEADWATER_TRY(const Shrinkage chosen, chosenShrinkage(evidence, cancellation));
        shrinkage = chosen;
    }
    const std::vector<TransitionTable> tables = segmentTables(evidence);
    TransitionTable all(evidence.space);
    for (const TransitionTable &table : tables)
        all.add(table);
    Arrivals arrivals(evidence);
    ForecastModel model { std::move(evidence), *shrinkage, std::move(arrivals), {}, {} };
    model.company = ownRows(model.evidence.space, all);
    for (const TransitionTable &table : tables)
        model.segments.push_back(shrunkRows(model.evidence.space, table, model.company, shrinkage->segment));
    return model;
}

ForecastTable QuarterForecast::table(ForecastSlice slice) const
{
    const StageHistory::Extent extent = model->evidence.extent;
    const std::size_t figures = ForecastTargets(extent.stages).size() * static_cast<std::size_t>(periods.count);
    std::vector<ForecastPart> sums(figures);
    for (std::size_t segment = 0; segment < extent.segments; ++segment) {
        if (slice.segment && *slice.segment != segment)
            continue;
        const auto cell = [&](std::size_t leaf) {
            return std::span(cells).subspan((segment * extent.leaves + leaf) * figures, figures);
        };
        if (slice.leaf) {
            add(sums, cell(*slice.leaf));
            continue;
        }
        std::vector<ForecastPart> pool(segments.begin() + static_cast<std::ptrdiff_t>(segment * figures),
            segments.begin() + static_cast<std::ptrdiff_t>((segment + 1) * figures));
        for (ForecastPart &part : pool)
            part.mean = 0;
        for (std::size_t leaf = 0; leaf < extent.leaves; ++leaf)
            addMeans(pool, cell(leaf));
        add(sums, pool);
    }
    return tableOf(*model, periods, slice, sums);
}

Result<QuarterForecast> forecastQuarters(std::shared_ptr<const ForecastModel> model, int quarters,
    const Cancellation &cancellation, const Progress &progress)
{
    Q_ASSERT(quarters >= 1 && quarters <= 4);
    QuarterForecast forecast { model, { weeksPerQuarter, quarters }, {}, {} };
    const StageHistory::Extent extent = model->evidence.extent;
    const std::size_t figures = ForecastTargets(extent.stages).size() * static_cast<std::size_t>(quarters);
    std::vector<std::vector<ForecastPart>> empty;
    for (std::size_t segment = 0; segment < extent.segments; ++segment) {
        const std::vector<ForecastPart> pool = pooledParts(*model, segment, forecast.periods);
        forecast.segments.insert(forecast.segments.end(), pool.begin(), pool.end());
        empty.push_back(cellParts(*model, nothingKnown(segment, 0), forecast.periods));
    }
    const CellList cells(*model);
    forecast.cells.resize(cells.size() * figures);
    HEADWATER_CHECK(onTwoThreads(cells.size(), cancellation, progress, [&](std::size_t index) {
        const auto place = forecast.cells.begin() + static_cast<std::ptrdiff_t>(index * figures);
        if (const CellEvidence *cell = cells.known(index)) {
            const std::vector<ForecastPart> parts = cellParts(*model, *cell, forecast.periods);
            std::copy(parts.begin(), parts.end(), place);
        } else {
            const std::vector<ForecastPart> &parts = empty[index / extent.leaves];
            std::copy(parts.begin(), parts.end(), place);
        }
    }));
    return forecast;
}

Result<ForecastTable> forecastWeeks(
    const ForecastModel &model, int weeks, ForecastSlice slice, const Cancellation &cancellation)
{
    Q_ASSERT(weeks >= 1 && weeks <= weeksPerYear);
    const ForecastPeriods periods { 1, weeks };
    const StageHistory::Extent extent = model.evidence.extent;
    const CellList cells(model);
    std::vector<ForecastPart> sums(ForecastTargets(extent.stages).size() * static_cast<std::size_t>(weeks));
    for (std::size_t segment = 0; segment < extent.segments; ++segment) {
        if (slice.segment && *slice.segment != segment)
            continue;
        const auto cell = [&](std::size_t leaf) {
            const CellEvidence *known = cells.known(segment * extent.leaves + leaf);
            return known ? *known : nothingKnown(segment, leaf);
        };
        if (slice.leaf) {
            add(sums, cellParts(model, cell(*slice.leaf), periods));
            continue;
        }
        std::vector<ForecastPart> pool = pooledParts(model, segment, periods);
        for (ForecastPart &part : pool)
            part.mean = 0;
        std::vector<std::vector<ForecastPart>> means(extent.leaves);
        HEADWATER_CHECK(onTwoThreads(extent.leaves, cancellation, {}, [&](std::size_t leaf) {
            const CellEvidence evidence = cell(leaf);
            means[leaf] = projectedMeans(
                model.evidence.space, rowsOf(model, evidence), populationOf(model, evidence, weeks), periods);
        }));
        for (const std::vector<ForecastPart> &ofLeaf : means)
            addMeans(pool, ofLeaf);
        add(sums, pool);
    }
    return tableOf(model, periods, slice, sums);
}

} // namespace headwater
