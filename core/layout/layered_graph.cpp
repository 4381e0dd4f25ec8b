// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layered_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>

namespace headwater {

namespace {

/// So many places where strands pass columns are kept apart.
constexpr std::int64_t mostPassages = 100'000;

void markDirect(std::vector<Strand> &strands, const std::vector<int> &columns)
{
    const auto length = [&](std::size_t index) {
        return std::int64_t(columns[strands[index].right]) - columns[strands[index].left] - 1;
    };
    std::vector<std::size_t> byLength(strands.size());
    std::iota(byLength.begin(), byLength.end(), std::size_t(0));
    std::stable_sort(
        byLength.begin(), byLength.end(), [&](std::size_t a, std::size_t b) { return length(a) < length(b); });
    std::int64_t passages = 0;
    for (const std::size_t index : byLength) {
        passages += length(index);
        strands[index].direct = passages > mostPassages;
    }
}

} // namespace

std::vector<Strand> strandsOf(const LayoutGraph &graph, const std::vector<int> &columns)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    std::vector<Strand> strands;
    for (std::size_t arc = 0; arc < graph.arcs.size(); ++arc) {
        const auto [from, to, weight] = graph.arcs[arc];
        if (columns[from] == columns[to])
            continue;
        const bool forward = columns[from] < columns[to];
        const std::pair ends { forward ? from : to, forward ? to : from };
        const auto [place, isNew] = known.try_emplace(ends, strands.size());
        if (isNew)
            strands.push_back({ ends.first, ends.second, 0, {}, false });
        strands[place->second].weight += weight;
        strands[place->second].arcs.push_back(arc);
    }
    markDirect(strands, columns);
    return strands;
}

LayeredGraph::LayeredGraph(std::span<const std::size_t> nodes, const std::vector<int> &columns,
    const std::vector<Strand> &strands, std::span<const std::size_t> strandsWithin)
{
    int last = 0;
    for (const std::size_t node : nodes) {
        m_firstColumn = node == nodes.front() ? columns[node] : std::min(m_firstColumn, columns[node]);
        last = node == nodes.front() ? columns[node] : std::max(last, columns[node]);
    }
    order.resize(nodes.empty() ? 0 : static_cast<std::size_t>(last - m_firstColumn) + 1);
    std::unordered_map<std::size_t, Vertex> vertexOf;
    for (const std::size_t node : nodes) {
        const Vertex vertex = addVertex(static_cast<std::size_t>(columns[node] - m_firstColumn), node, 0);
        m_vertexOfNode.push_back(vertex);
        vertexOf[node] = vertex;
    }
    for (const std::size_t index : strandsWithin) {
        const Strand &strand = strands[index];
        std::vector<Vertex> chain { vertexOf[strand.left] };
        const Vertex end = vertexOf[strand.right];
        for (std::size_t column = columnOf(chain.front()) + 1; column < columnOf(end); ++column)
            chain.push_back(addVertex(column, noNode, index));
        chain.push_back(end);
        m_chains.push_back(std::move(chain));
    }
    linkChains(strands, strandsWithin);
    setPulls(1);
}

LayeredGraph::Vertex LayeredGraph::addVertex(std::size_t column, std::size_t node, std::size_t strand)
{
    const auto vertex = static_cast<Vertex>(m_column.size());
    m_column.push_back(static_cast<std::uint32_t>(column));
    m_node.push_back(node);
    m_strand.push_back(strand);
    order[column].push_back(vertex);
    return vertex;
}

void LayeredGraph::linkChains(const std::vector<Strand> &strands, std::span<const std::size_t> strandsWithin)
{
    m_leftBegin.assign(size() + 1, 0);
    m_rightBegin.assign(size() + 1, 0);
    for (const auto &chain : m_chains) {
        for (std::size_t i = 1; i < chain.size(); ++i) {
            ++m_rightBegin[chain[i - 1] + 1];
            ++m_leftBegin[chain[i] + 1];
        }
    }
    for (std::size_t vertex = 0; vertex < size(); ++vertex) {
        m_leftBegin[vertex + 1] += m_leftBegin[vertex];
        m_rightBegin[vertex + 1] += m_rightBegin[vertex];
    }
    m_leftLinks.resize(m_leftBegin.back());
    m_rightLinks.resize(m_rightBegin.back());
    std::vector<std::uint32_t> nextLeft = m_leftBegin;
    std::vector<std::uint32_t> nextRight = m_rightBegin;
    for (std::size_t index = 0; index < m_chains.size(); ++index) {
        const auto &chain = m_chains[index];
        const Strand &strand = strands[strandsWithin[index]];
        const auto arcs = static_cast<std::uint32_t>(strand.arcs.size());
        for (std::size_t i = 1; i < chain.size(); ++i) {
            m_rightLinks[nextRight[chain[i - 1]]++] = { chain[i], arcs, strand.weight, 0 };
            m_leftLinks[nextLeft[chain[i]]++] = { chain[i - 1], arcs, strand.weight, 0 };
        }
    }
}

void LayeredGraph::setPulls(double exponent)
{
    double heaviest = 0;
    for (const Link &link : m_leftLinks)
        heaviest = std::max(heaviest, link.weight);
    for (auto *links : { &m_leftLinks, &m_rightLinks }) {
        for (Link &link : *links)
            link.pull = heaviest > 0 ? std::pow(link.weight / heaviest, exponent) : 1;
    }
}

} // namespace headwater
