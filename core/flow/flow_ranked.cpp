// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_ranked.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr FlowNode ground = 0;
constexpr std::uint32_t noSource = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t unreachable = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t arcsBetweenLooks = 4096;

/// Upwards, stable, digit by digit: most worths need no more than two digits. Of few items that would cost more than
/// comparing them.
template <typename Item, typename Key> void sortBy(std::vector<Item> &items, std::vector<Item> &sorted, Key key)
{
    constexpr std::size_t few = 4096;
    if (items.size() <= few) {
        std::ranges::stable_sort(items, {}, key);
        return;
    }
    constexpr unsigned bits = 16;
    constexpr std::uint64_t mask = (1U << bits) - 1;
    std::uint64_t all = 0;
    for (const Item &item : items)
        all |= key(item);
    sorted.resize(items.size());
    for (unsigned shift = 0; shift < 64 && all >> shift > 0; shift += bits) {
        std::vector<std::size_t> begins(mask + 2);
        for (const Item &item : items)
            ++begins[(key(item) >> shift & mask) + 1];
        for (std::size_t digit = 1; digit < begins.size(); ++digit)
            begins[digit] += begins[digit - 1];
        for (const Item &item : items)
            sorted[begins[key(item) >> shift & mask]++] = item;
        items.swap(sorted);
    }
}

} // namespace

/// Fills the arcs into the ground one after another, each over paths from the ground that were not worth more before.
class RankedFlow::Filling
{
public:
    /// The problem must outlive what follows.
    void start(const FlowProblem &problem);
    FlowStatus run(const Cancellation &cancellation);
    void tell(FlowSolution &solution) const;

private:
    /// From where a node can get a unit: along an arc, or by taking it back from one that leads away.
    struct Source {
        std::int64_t room; ///< for so much
        FlowNode node;
        std::uint32_t twin; ///< the same arc as a source of its other end
    };
    /// What a search asks of a node at once, side by side: in a large network each look is one into slow memory.
    struct Node {
        std::uint32_t label; ///< at least so many steps from the ground
        std::uint32_t current; ///< no source before this is of use at the present label
        std::uint32_t first; ///< of its sources; the next node's begin where they end
    };
    struct Ranked {
        std::uint64_t worth;
        std::uint32_t arc;
        FlowNode from;
    };

    void rankArcs();
    void listSources();
    void labelDistances();
    std::int64_t fill(FlowNode end, std::int64_t wanted);
    bool findPath(FlowNode end);
    bool advance(FlowNode node);
    void relabel(FlowNode node);
    void setLabel(FlowNode node, std::uint32_t label);
    void loseBeyond(std::uint32_t gap);
    void pushAlongPath(std::int64_t amount);
    void priceWhatLeadsTo(FlowNode node, std::int64_t price);
    std::uint32_t endOf(FlowNode node) const { return m_nodes[node + std::size_t(1)].first; }

    const FlowProblem *m_problem = nullptr;
    std::vector<std::uint32_t> m_along; ///< by arc: it as a source of where it leads
    std::vector<Ranked> m_ranked; ///< arcs into the ground, dearest first
    std::vector<Ranked> m_sorted; ///< while they are put in order
    std::vector<std::int64_t> m_left; ///< by place among those: room; side by side because they are taken in this order
    std::vector<Source> m_sources;
    std::vector<std::uint32_t> m_next; ///< by node: where its next source goes, while they are listed
    std::vector<Node> m_nodes; ///< one more at the end
    std::vector<std::uint32_t> m_countAt; ///< by label: how many nodes have it
    std::vector<std::vector<FlowNode>> m_nodesAt; ///< by label: those that have it, and some that had it
    std::vector<std::uint32_t> m_path; ///< into the sources, from the end
    std::vector<std::int64_t> m_prices;
    std::vector<FlowNode> m_queue;
};

void RankedFlow::Filling::start(const FlowProblem &problem)
{
    m_problem = &problem;
    rankArcs();
    listSources();
    labelDistances();
}

void RankedFlow::Filling::rankArcs()
{
    m_ranked.clear();
    for (std::uint32_t arc = 0; arc < m_problem->arcs.size(); ++arc) {
        if (m_problem->arcs[arc].to == ground && m_problem->arcs[arc].cost < 0)
            m_ranked.push_back(
                { static_cast<std::uint64_t>(-m_problem->arcs[arc].cost), arc, m_problem->arcs[arc].from });
    }
    sortBy(m_ranked, m_sorted, [](const Ranked &ranked) { return ranked.worth; });
    std::ranges::reverse(m_ranked);
    m_left.clear();
    for (const Ranked &ranked : m_ranked)
        m_left.push_back(m_problem->arcs[ranked.arc].capacity);
}

/// Counted first, so that each node's lie beside each other.
void RankedFlow::Filling::listSources()
{
    const auto forInner = [this](auto visit) {
        for (std::uint32_t arc = 0; arc < m_problem->arcs.size(); ++arc) {
            const FlowArc &at = m_problem->arcs[arc];
            if (at.to != ground && at.from != at.to && at.capacity > 0)
                visit(at, arc);
        }
    };
    std::vector<std::uint32_t> &next = m_next;
    next.assign(m_problem->supplies.size() + 2, 0);
    forInner([&next](const FlowArc &at, std::uint32_t) {
        ++next[at.from + std::size_t(2)];
        ++next[at.to + std::size_t(2)];
    });
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    m_sources.resize(next.back());
    m_along.assign(m_problem->arcs.size(), noSource);
    forInner([this, &next](const FlowArc &at, std::uint32_t arc) {
        const std::uint32_t along = next[at.to + std::size_t(1)]++;
        const std::uint32_t back = next[at.from + std::size_t(1)]++;
        m_sources[along] = { at.capacity, at.from, back };
        m_sources[back] = { 0, at.to, along };
        m_along[arc] = along;
    });
    next.pop_back();
    m_nodes.clear();
    m_nodes.reserve(next.size());
    // Counted up, each now says where the sources of the node after it begin, and so, being one behind, of its own.
    for (const std::uint32_t first : next)
        m_nodes.push_back({ unreachable, first, first });
}

/// Exact to begin with: arcs still are empty, so whatever can be taken back from leads away.
void RankedFlow::Filling::labelDistances()
{
    m_countAt.clear();
    for (std::vector<FlowNode> &nodes : m_nodesAt)
        nodes.clear();
    setLabel(ground, 0);
    m_queue.assign(1, ground);
    for (std::size_t at = 0; at < m_queue.size(); ++at) {
        const FlowNode node = m_queue[at];
        for (std::uint32_t i = m_nodes[node].first; i < endOf(node); ++i) {
            const Source &next = m_sources[i];
            const bool leadsThere = m_sources[next.twin].room > 0;
            if (!leadsThere || m_nodes[next.node].label != unreachable)
                continue;
            setLabel(next.node, m_nodes[node].label + 1);
            m_queue.push_back(next.node);
        }
    }
}

FlowStatus RankedFlow::Filling::run(const Cancellation &cancellation)
{
    for (std::size_t i = 0; i < m_ranked.size(); ++i) {
        if (i % arcsBetweenLooks == 0 && cancellation.isCancelled())
            return FlowStatus::Cancelled;
        m_left[i] -= fill(m_ranked[i].from, m_left[i]);
    }
    m_prices.assign(m_problem->supplies.size(), 0);
    for (std::size_t i = 0; i < m_ranked.size(); ++i) {
        if (m_left[i] > 0)
            priceWhatLeadsTo(m_ranked[i].from, static_cast<std::int64_t>(m_ranked[i].worth));
    }
    return FlowStatus::Optimal;
}

/// How much of what is wanted comes there.
std::int64_t RankedFlow::Filling::fill(FlowNode end, std::int64_t wanted)
{
    std::int64_t left = wanted;
    while (left > 0 && findPath(end)) {
        std::int64_t amount = left;
        for (const std::uint32_t source : m_path)
            amount = std::min(amount, m_sources[source].room);
        pushAlongPath(amount);
        left -= amount;
    }
    return wanted - left;
}

bool RankedFlow::Filling::findPath(FlowNode end)
{
    m_path.clear();
    FlowNode node = end;
    while (node != ground) {
        if (m_nodes[node].label == unreachable) {
            if (node == end)
                return false;
            m_path.pop_back(); // what led here has this source as its current one and will pass over it
            node = m_path.empty() ? end : m_sources[m_path.back()].node;
            continue;
        }
        if (advance(node)) {
            m_path.push_back(m_nodes[node].current);
            node = m_sources[m_path.back()].node;
            continue;
        }
        relabel(node);
        if (m_path.empty())
            continue;
        m_path.pop_back();
        node = m_path.empty() ? end : m_sources[m_path.back()].node;
    }
    return true;
}

/// To the node's next source that is one step nearer to the ground and has room.
bool RankedFlow::Filling::advance(FlowNode node)
{
    Node &at = m_nodes[node];
    const std::uint32_t wanted = at.label - 1;
    const std::uint32_t end = endOf(node);
    while (at.current < end && (m_sources[at.current].room <= 0 || m_nodes[m_sources[at.current].node].label != wanted))
        ++at.current;
    return at.current < end;
}

void RankedFlow::Filling::relabel(FlowNode node)
{
    std::uint32_t nearest = unreachable;
    for (std::uint32_t i = m_nodes[node].first; i < endOf(node); ++i) {
        if (m_sources[i].room > 0)
            nearest = std::min(nearest, m_nodes[m_sources[i].node].label);
    }
    const std::uint32_t before = m_nodes[node].label;
    m_nodes[node].current = m_nodes[node].first;
    setLabel(node, nearest == unreachable ? unreachable : nearest + 1);
    if (--m_countAt[before] == 0)
        loseBeyond(before);
}

void RankedFlow::Filling::setLabel(FlowNode node, std::uint32_t label)
{
    m_nodes[node].label = label;
    if (label == unreachable)
        return;
    if (label >= m_countAt.size()) {
        m_countAt.resize(label + std::size_t(1));
        m_nodesAt.resize(std::max(m_nodesAt.size(), m_countAt.size()));
    }
    ++m_countAt[label];
    m_nodesAt[label].push_back(node);
}

/// Steps lead from one label to the next at most: where none has the one between, nobody beyond it comes to the ground
/// any more.
void RankedFlow::Filling::loseBeyond(std::uint32_t gap)
{
    for (std::size_t label = gap + std::size_t(1); label < m_nodesAt.size(); ++label) {
        for (const FlowNode node : m_nodesAt[label]) {
            if (m_nodes[node].label == label)
                m_nodes[node].label = unreachable;
        }
        m_nodesAt[label].clear();
        m_countAt[label] = 0;
    }
}

void RankedFlow::Filling::pushAlongPath(std::int64_t amount)
{
    for (const std::uint32_t source : m_path) {
        m_sources[source].room -= amount;
        m_sources[m_sources[source].twin].room += amount;
    }
}

/// Of all nodes from which a unit could get there and that nothing dearer has priced.
void RankedFlow::Filling::priceWhatLeadsTo(FlowNode end, std::int64_t price)
{
    if (end == ground || m_prices[end] > 0)
        return;
    m_prices[end] = price;
    m_queue.assign(1, end);
    while (!m_queue.empty()) {
        const FlowNode node = m_queue.back();
        m_queue.pop_back();
        for (std::uint32_t i = m_nodes[node].first; i < endOf(node); ++i) {
            const Source &source = m_sources[i];
            if (source.node == ground || m_prices[source.node] > 0 || source.room <= 0)
                continue;
            m_prices[source.node] = price;
            m_queue.push_back(source.node);
        }
    }
}

void RankedFlow::Filling::tell(FlowSolution &solution) const
{
    solution.potentials = m_prices;
    solution.flows.assign(m_problem->arcs.size(), 0);
    for (std::size_t i = 0; i < m_ranked.size(); ++i)
        solution.flows[m_ranked[i].arc] = m_problem->arcs[m_ranked[i].arc].capacity - m_left[i];
    for (std::size_t arc = 0; arc < m_along.size(); ++arc) {
        if (m_along[arc] != noSource)
            solution.flows[arc] = m_problem->arcs[arc].capacity - m_sources[m_along[arc]].room;
    }
}

namespace {

/// Whether no sum of flows or of costs can run over 64 bits.
bool fitsRanked(const FlowProblem &problem)
{
    constexpr long double most = 4e18L; // 2^62 and something
    constexpr std::int64_t dearest = std::int64_t { 1 } << 60;
    long double drawn = 0;
    for (const FlowArc &arc : problem.arcs) {
        if (arc.from >= problem.supplies.size() || arc.to >= problem.supplies.size() || arc.cost < -dearest)
            return false;
        drawn += arc.from == ground ? static_cast<long double>(arc.capacity) : 0;
    }
    return drawn < most && problem.arcs.size() < unreachable / 2;
}

} // namespace

bool isRanked(const FlowProblem &problem)
{
    const auto isFree = [](const FlowArc &arc) {
        return arc.lower == 0 && arc.capacity != unbounded && arc.capacity >= 0
            && (arc.to == ground ? arc.cost <= 0 : arc.cost == 0);
    };
    return !problem.supplies.empty() && std::ranges::all_of(problem.arcs, isFree)
        && std::ranges::all_of(problem.supplies, [](std::int64_t supply) { return supply == 0; });
}

RankedFlow::RankedFlow()
    : m_filling(std::make_unique<Filling>())
{ }

RankedFlow::~RankedFlow() = default;

const FlowSolution &RankedFlow::solve(const FlowProblem &problem, const Cancellation &cancellation)
{
    m_solution.status = FlowStatus::TooLarge;
    if (fitsRanked(problem)) {
        m_filling->start(problem);
        m_solution.status = m_filling->run(cancellation);
    }
    if (m_solution.status == FlowStatus::Optimal)
        m_filling->tell(m_solution);
    return m_solution;
}

FlowSolution bestRankedFlow(const FlowProblem &problem, const Cancellation &cancellation)
{
    return RankedFlow().solve(problem, cancellation);
}

} // namespace headwater
