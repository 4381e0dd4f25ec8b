// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/graph/journey_graph.h"

#include "core/base/parallel.h"
#include "core/journeys/graph/arc_counter.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace headwater {

namespace {

constexpr std::size_t enoughForThreads = 200'000;

/// A bin of an arc in which a quantile lies, and the times that fell into it.
struct QuantileBin {
    std::uint32_t arc = 0;
    std::uint8_t bin = 0;
    std::size_t below = 0; ///< observations in lower bins
    std::size_t begin = 0; ///< of its times among all that are kept
    std::size_t end = 0;
};

/// The exact quantiles of all arcs. First the bins in which they lie are known from the histograms; then the times
/// in these bins, a few per cent of all, are gathered and ranked.
class ArcQuantiles
{
public:
    ArcQuantiles(const std::vector<ArcCounts> &parts, const std::vector<std::vector<std::uint32_t>> &arcOfPart,
        const std::vector<std::size_t> &counts)
        : m_arcOfPart(arcOfPart)
        , m_counts(counts)
        , m_binsOfArc(counts.size())
    {
        std::vector<ArcCounts::Histogram> sums(std::min(counts.size(), ArcCounts::mostBinned), ArcCounts::Histogram {});
        std::vector<std::uint8_t> isBinned(counts.size(), 1);
        std::fill(isBinned.begin() + static_cast<std::ptrdiff_t>(sums.size()), isBinned.end(), 0);
        for (std::size_t part = 0; part < parts.size(); ++part)
            addHistograms(sums, isBinned, parts[part], arcOfPart[part]);
        for (std::uint32_t arc = 0; arc < counts.size(); ++arc)
            chooseBins(arc, isBinned[arc] ? &sums[arc] : nullptr);
        placeParts(parts);
    }

    /// The part-th thread gathers the times of its cases.
    void gather(std::size_t part, const std::uint32_t *move, const EventColumns &columns, const CaseMask &mask,
        CaseRange range, const Cancellation &cancellation)
    {
        std::vector<std::size_t> &next = m_nextOfPart[part];
        const std::vector<std::uint32_t> wanted = wantedBins(part);
        visitCases(columns, mask, range, cancellation, [&](CaseIndex journey) {
            const EventIndex end = columns.end(journey);
            for (EventIndex event = columns.begin(journey) + 1; event < end; ++event) {
                if (const std::uint32_t bin = wanted[*move++]; bin != unwanted)
                    m_times[next[bin]++] = columns.time[event] - columns.time[event - 1];
            }
        });
    }

    TimeSummary summaryOf(std::uint32_t arc, qint64 sum)
    {
        const QuantileRanks ranks(m_counts[arc]);
        TimeSummary summary;
        summary.mean = static_cast<double>(sum) / static_cast<double>(m_counts[arc]);
        summary.median = (ranked(arc, ranks.lowerMedian) + ranked(arc, ranks.upperMedian)) / 2;
        summary.p90 = ranked(arc, ranks.p90);
        return summary;
    }

private:
    struct BinsOfArc {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    static void addHistograms(std::vector<ArcCounts::Histogram> &sums, std::vector<std::uint8_t> &isBinned,
        const ArcCounts &part, const std::vector<std::uint32_t> &arcOfPart)
    {
        for (std::uint32_t own = 0; own < arcOfPart.size(); ++own) {
            const std::uint32_t arc = arcOfPart[own];
            if (own >= part.bins.size())
                isBinned[arc] = 0;
            for (std::size_t bin = 0; bin < TimeBins::count && isBinned[arc]; ++bin)
                sums[arc][bin] += part.bins[own][bin];
        }
    }

    void chooseBins(std::uint32_t arc, const ArcCounts::Histogram *histogram)
    {
        const QuantileRanks ranks(m_counts[arc]);
        BinsOfArc &bins = m_binsOfArc[arc];
        bins.first = static_cast<std::uint32_t>(m_bins.size());
        if (!histogram) {
            m_bins.push_back({ arc, everyBin, 0, 0, 0 });
            bins.count = 1;
            return;
        }
        std::size_t below = 0;
        for (std::size_t bin = 0; bin < TimeBins::count; ++bin) {
            const std::size_t above = below + (*histogram)[bin];
            const auto isIn = [&](std::size_t rank) { return rank >= below && rank < above; };
            if (isIn(ranks.lowerMedian) || isIn(ranks.upperMedian) || isIn(ranks.p90))
                m_bins.push_back({ arc, static_cast<std::uint8_t>(bin), below, 0, 0 });
            below = above;
        }
        bins.count = static_cast<std::uint32_t>(m_bins.size()) - bins.first;
    }

    /// Each part writes its times of a bin behind those of the part before.
    void placeParts(const std::vector<ArcCounts> &parts)
    {
        std::vector<std::vector<std::uint32_t>> ownOfArc(parts.size());
        for (std::size_t part = 0; part < parts.size(); ++part) {
            m_nextOfPart.emplace_back(m_bins.size());
            ownOfArc[part].assign(m_counts.size(), noArc);
            for (std::uint32_t own = 0; own < m_arcOfPart[part].size(); ++own)
                ownOfArc[part][m_arcOfPart[part][own]] = own;
        }
        std::size_t place = 0;
        for (std::size_t i = 0; i < m_bins.size(); ++i) {
            m_bins[i].begin = place;
            for (std::size_t part = 0; part < parts.size(); ++part) {
                m_nextOfPart[part][i] = place;
                if (const std::uint32_t own = ownOfArc[part][m_bins[i].arc]; own != noArc)
                    place += m_bins[i].bin == everyBin ? static_cast<std::size_t>(parts[part].arcs[own].count)
                                                       : parts[part].bins[own][m_bins[i].bin];
            }
            m_bins[i].end = place;
        }
        m_times.resize(place);
    }

    /// By the place of a move (ArcCounts::moves): which of m_bins gathers its time, if any.
    std::vector<std::uint32_t> wantedBins(std::size_t part) const
    {
        const std::vector<std::uint32_t> &arcs = m_arcOfPart[part];
        const std::size_t binned = std::min(arcs.size(), ArcCounts::mostBinned);
        std::vector<std::uint32_t> wanted(binned * TimeBins::count, unwanted);
        for (std::size_t own = binned; own < arcs.size(); ++own)
            wanted.push_back(m_binsOfArc[arcs[own]].first);
        for (std::size_t own = 0; own < binned; ++own) {
            const auto times = wanted.begin() + static_cast<std::ptrdiff_t>(own * TimeBins::count);
            const BinsOfArc &bins = m_binsOfArc[arcs[own]];
            for (std::uint32_t bin = bins.first; bin < bins.first + bins.count; ++bin) {
                if (m_bins[bin].bin == everyBin)
                    std::fill_n(times, TimeBins::count, bin);
                else
                    times[m_bins[bin].bin] = bin;
            }
        }
        return wanted;
    }

    double ranked(std::uint32_t arc, std::size_t rank)
    {
        const BinsOfArc &bins = m_binsOfArc[arc];
        std::size_t i = bins.first + bins.count - 1;
        while (m_bins[i].below > rank)
            --i;
        const auto at = [this](std::size_t place) { return m_times.begin() + static_cast<std::ptrdiff_t>(place); };
        const auto wanted = at(m_bins[i].begin + rank - m_bins[i].below);
        std::nth_element(at(m_bins[i].begin), wanted, at(m_bins[i].end));
        return static_cast<double>(*wanted);
    }

    static constexpr std::uint32_t noArc = 0xFFFF'FFFF;
    static constexpr std::uint8_t everyBin = 0xFF;
    static constexpr std::uint32_t unwanted = 0xFFFF'FFFF;

    const std::vector<std::vector<std::uint32_t>> &m_arcOfPart;
    const std::vector<std::size_t> &m_counts;
    std::vector<BinsOfArc> m_binsOfArc;
    std::vector<QuantileBin> m_bins;
    std::vector<std::vector<std::size_t>> m_nextOfPart;
    std::vector<qint64> m_times;
};

/// Arcs as the threads counted them, under common numbers.
struct MergedArcs {
    explicit MergedArcs(std::size_t activities, const std::vector<ArcCounts> &parts)
        : index(activities)
    {
        for (const ArcCounts &part : parts) {
            std::vector<std::uint32_t> &numbers = numberOf.emplace_back();
            for (std::uint32_t own = 0; own < part.arcs.size(); ++own) {
                const std::uint32_t arc = index.of(part.index.from(own), part.index.to(own));
                numbers.push_back(arc);
                if (arc == sums.size()) {
                    sums.emplace_back();
                    counts.push_back(0);
                }
                sums[arc].count += part.arcs[own].count;
                sums[arc].time += part.arcs[own].time;
                sums[arc].cases += part.arcs[own].cases;
                counts[arc] += static_cast<std::size_t>(part.arcs[own].count);
            }
        }
    }

    ArcIndex index;
    std::vector<std::vector<std::uint32_t>> numberOf; ///< by part, then number in the part
    std::vector<ArcCounts::Arc> sums;
    std::vector<std::size_t> counts;
};

/// Adds nodes and gives for each activity the index of its node.
std::vector<std::uint32_t> addNodes(
    JourneyGraph &graph, const EventColumns &columns, const std::vector<ArcCounts> &parts)
{
    std::vector<std::pair<JourneyGraph::Node, ActivityCode>> nodes;
    for (std::size_t activity = 0; activity < columns.activities.size(); ++activity) {
        JourneyGraph::Node node;
        for (const ArcCounts &part : parts) {
            node.events += part.nodes[activity].events;
            node.cases += part.nodes[activity].cases;
            node.starts += part.nodes[activity].starts;
            node.ends += part.nodes[activity].ends;
        }
        if (node.events == 0)
            continue;
        node.activity = columns.activities.text(static_cast<std::uint32_t>(activity));
        graph.events += node.events;
        graph.cases += node.starts;
        nodes.emplace_back(std::move(node), static_cast<ActivityCode>(activity));
    }
    std::sort(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) {
        return std::tie(b.first.events, a.first.activity) < std::tie(a.first.events, b.first.activity);
    });
    std::vector<std::uint32_t> nodeOf(columns.activities.size());
    for (auto &[node, activity] : nodes) {
        nodeOf[activity] = static_cast<std::uint32_t>(graph.nodes.size());
        graph.nodes.push_back(std::move(node));
    }
    return nodeOf;
}

std::vector<std::uint32_t> alphabeticRanks(const std::vector<JourneyGraph::Node> &nodes)
{
    std::vector<std::uint32_t> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&nodes](std::uint32_t a, std::uint32_t b) { return nodes[a].activity < nodes[b].activity; });
    std::vector<std::uint32_t> ranks(nodes.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

void addArcs(
    JourneyGraph &graph, const MergedArcs &merged, ArcQuantiles &quantiles, const std::vector<std::uint32_t> &nodeOf)
{
    graph.arcs.resize(merged.sums.size());
    const std::size_t parts = merged.sums.size() < 64 ? 1 : usefulThreads();
    inParallel(parts, [&](std::size_t part) {
        for (std::size_t arc = part; arc < merged.sums.size(); arc += parts) {
            const auto number = static_cast<std::uint32_t>(arc);
            const ArcCounts::Arc &sum = merged.sums[arc];
            graph.arcs[arc] = { nodeOf[merged.index.from(number)], nodeOf[merged.index.to(number)], sum.count,
                sum.cases, quantiles.summaryOf(number, sum.time) };
        }
    });
    const std::vector<std::uint32_t> rank = alphabeticRanks(graph.nodes);
    std::sort(graph.arcs.begin(), graph.arcs.end(), [&](const JourneyGraph::Arc &a, const JourneyGraph::Arc &b) {
        return std::tie(b.count, rank[a.from], rank[a.to]) < std::tie(a.count, rank[b.from], rank[b.to]);
    });
}

/// How long cases take; only the bin that a quantile lies in is ranked.
class CaseQuantiles
{
public:
    explicit CaseQuantiles(const std::vector<ArcCounts> &parts)
        : m_parts(parts)
    {
        for (const ArcCounts &part : parts) {
            for (std::size_t bin = 0; bin < TimeBins::count; ++bin)
                m_sums[bin] += part.caseBins[bin];
        }
    }

    TimeSummary summary()
    {
        double sum = 0;
        std::size_t count = 0;
        for (const ArcCounts &part : m_parts) {
            sum = std::accumulate(part.caseTimes.begin(), part.caseTimes.end(), sum);
            count += part.caseTimes.size();
        }
        if (count == 0)
            return {};
        const QuantileRanks ranks(count);
        return { sum / static_cast<double>(count), (ranked(ranks.lowerMedian) + ranked(ranks.upperMedian)) / 2,
            ranked(ranks.p90) };
    }

private:
    double ranked(std::size_t rank)
    {
        std::size_t bin = 0;
        while (rank >= m_sums[bin])
            rank -= m_sums[bin++];
        if (bin != m_bin)
            gather(bin);
        const auto wanted = m_times.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(m_times.begin(), wanted, m_times.end());
        return static_cast<double>(*wanted);
    }

    void gather(std::size_t bin)
    {
        m_bin = bin;
        m_times.clear();
        for (const ArcCounts &part : m_parts)
            std::ranges::copy_if(
                part.caseTimes, std::back_inserter(m_times), [bin](qint64 time) { return TimeBins::of(time) == bin; });
    }

    const std::vector<ArcCounts> &m_parts;
    ArcCounts::Histogram m_sums {};
    std::size_t m_bin = TimeBins::count; ///< whose times are gathered
    std::vector<qint64> m_times;
};

} // namespace

Result<JourneyGraph> journeyGraph(const EventColumns &columns, const CaseMask &mask, const Cancellation &cancellation)
{
    const std::size_t threads = columns.eventCount() < enoughForThreads ? 1 : usefulThreads();
    const std::vector<CaseRange> ranges = caseRanges(columns, threads);
    std::vector<ArcCounts> parts;
    for (const CaseRange range : ranges)
        parts.emplace_back(columns.activities.size(), columns.firstEvent[range.end] - columns.firstEvent[range.begin]);
    inParallel(threads, [&](std::size_t part) { countArcs(parts[part], columns, mask, ranges[part], cancellation); });
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    const MergedArcs merged(columns.activities.size(), parts);
    ArcQuantiles quantiles(parts, merged.numberOf, merged.counts);
    inParallel(threads, [&](std::size_t part) {
        quantiles.gather(part, parts[part].moves.get(), columns, mask, ranges[part], cancellation);
    });
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    JourneyGraph graph;
    const std::vector<std::uint32_t> nodeOf = addNodes(graph, columns, parts);
    addArcs(graph, merged, quantiles, nodeOf);
    graph.caseTime = CaseQuantiles(parts).summary();
    return graph;
}

Result<JourneyGraph> journeyGraph(const EventColumns &columns, const Cancellation &cancellation)
{
    return journeyGraph(columns, CaseMask::all(columns.caseCount()), cancellation);
}

} // namespace headwater
