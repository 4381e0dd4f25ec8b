// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <limits>
#include <span>

namespace headwater {

/// All arcs between two nodes, in either direction: they share one way through the columns.
struct Strand {
    std::size_t left = 0; ///< the node in the smaller column
    std::size_t right = 0;
    double weight = 0;
    std::vector<std::size_t> arcs;
    bool direct = false; ///< drawn straight over what lies between: in a huge graph the longest would fill the memory
};

/// The strands of a graph; loops and arcs within a column have none.
std::vector<Strand> strandsOf(const LayoutGraph &graph, const std::vector<int> &columns);

/// Nodes and the places where strands pass a column, as vertices whose links lead from one column to the next.
class LayeredGraph
{
public:
    using Vertex = std::uint32_t;
    static constexpr std::size_t noNode = std::numeric_limits<std::size_t>::max();

    struct Link {
        Vertex vertex = 0;
        std::uint32_t arcs = 0;
        double weight = 0; ///< of all its arcs
        double pull = 0; ///< what a search takes for the weight, see setPulls
    };

    /// Of those nodes and the strands between them, columns counted from the leftmost of them.
    LayeredGraph(std::span<const std::size_t> nodes, const std::vector<int> &columns,
        const std::vector<Strand> &strands, std::span<const std::size_t> strandsWithin);

    std::size_t size() const { return m_column.size(); }
    std::size_t columnCount() const { return order.size(); }
    std::size_t linkCount() const { return m_rightLinks.size(); }
    std::size_t columnOf(Vertex vertex) const { return m_column[vertex]; }
    std::size_t nodeOf(Vertex vertex) const { return m_node[vertex]; }
    bool isNode(Vertex vertex) const { return m_node[vertex] != noNode; }
    std::size_t strandOf(Vertex vertex) const { return m_strand[vertex]; } ///< of a vertex that is no node
    Vertex vertexOf(std::size_t index) const { return m_vertexOfNode[index]; } ///< of the index-th of the nodes
    int firstColumn() const { return m_firstColumn; }

    std::span<const Link> toLeft(Vertex vertex) const { return range(m_leftLinks, m_leftBegin, vertex); }
    std::span<const Link> toRight(Vertex vertex) const { return range(m_rightLinks, m_rightBegin, vertex); }

    /// Sets each link's pull to weight ^ exponent, the heaviest being 1: a small exponent spares the light ones, too.
    void setPulls(double exponent);

    /// The vertices that the strand passes, both its nodes included, in the order of strandsWithin.
    std::span<const Vertex> chain(std::size_t index) const { return m_chains[index]; }

    std::vector<std::vector<Vertex>> order; ///< of each column from top to bottom

private:
    Vertex addVertex(std::size_t column, std::size_t node, std::size_t strand);
    void linkChains(const std::vector<Strand> &strands, std::span<const std::size_t> strandsWithin);

    static std::span<const Link> range(
        const std::vector<Link> &links, const std::vector<std::uint32_t> &begin, Vertex vertex)
    {
        return std::span(links).subspan(begin[vertex], begin[vertex + 1] - begin[vertex]);
    }

    int m_firstColumn = 0;
    std::vector<std::uint32_t> m_column;
    std::vector<std::size_t> m_node;
    std::vector<std::size_t> m_strand;
    std::vector<Vertex> m_vertexOfNode;
    std::vector<std::vector<Vertex>> m_chains;
    std::vector<Link> m_leftLinks;
    std::vector<Link> m_rightLinks;
    std::vector<std::uint32_t> m_leftBegin;
    std::vector<std::uint32_t> m_rightBegin;
};

} // namespace headwater
