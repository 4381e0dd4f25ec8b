// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_problem.h"

namespace headwater {

/// The primal network simplex method on strongly feasible spanning trees, so that it ends even where many pivots move
/// nothing (Cunningham 1976); the entering arc is the best of a block (Grigoriadis 1986; Kiraly and Kovacs 2012).
class FlowSimplex
{
public:
    explicit FlowSimplex(const FlowProblem &problem);
    FlowStatus run(const Cancellation &cancellation);

    std::vector<std::int64_t> flows() const;
    std::vector<std::int64_t> potentials() const;

private:
    enum class State : std::int8_t { Upper = -1, Tree = 0, Lower = 1 };
    struct Arc {
        FlowNode from;
        FlowNode to;
        std::int64_t cost;
    };
    /// A node of the tree; children are a list, so that moving a subtree costs what it is large.
    struct Node {
        FlowNode parent;
        FlowNode firstChild;
        FlowNode next;
        FlowNode previous;
        std::uint32_t depth;
        std::uint32_t arc; ///< to the parent
        bool isUp; ///< that arc leads to the parent
    };

    void setUp(const FlowProblem &problem);
    void growFirstTree();
    bool findEntering();
    FlowNode findJoin() const;
    bool findLeaving();
    void changeFlows();
    void rehang();
    void unlink(FlowNode node);
    void link(FlowNode node, FlowNode parent);
    void refreshBelow(FlowNode top);
    std::int64_t roomTowards(FlowNode node, bool isDownwards) const;

    const FlowProblem &m_problem;
    FlowNode m_root;
    std::vector<std::int64_t> m_supplies;
    std::int64_t m_dearest = 0; ///< largest cost, without sign
    std::vector<Arc> m_arcs; ///< the problem's, then one artificial arc per node
    std::vector<std::int64_t> m_capacities; ///< above the lower bound
    std::vector<std::int64_t> m_flows; ///< above the lower bound
    std::vector<State> m_states;
    std::vector<Node> m_nodes;
    std::vector<std::int64_t> m_potentials;
    bool m_isSound = false;

    // The pivot under way.
    std::uint32_t m_entering = 0;
    FlowNode m_join = 0;
    FlowNode m_leaving = 0; ///< its arc to the parent leaves the tree
    bool m_isBound = false; ///< the entering arc itself goes to its other bound
    FlowNode m_in = 0; ///< end of the entering arc below the leaving arc
    FlowNode m_out = 0; ///< its other end
    std::int64_t m_step = 0;
    std::size_t m_nextBlock = 0;
    std::size_t m_pivots = 0;
};

} // namespace headwater
