// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_ranked.h"

#include <optional>

namespace headwater {

using FlowArcIndex = std::uint32_t;

/// A circulation of least cost that stays so while arcs and nodes come and change. Node 0 is the ground; every arc may
/// stay empty, so there is always a solution. After a change only the nodes near it are looked at: what a change
/// unbalances goes along shortest paths by reduced costs (successive shortest paths; Busacker and Gowen 1961, with the
/// potentials of Edmonds and Karp 1972), of which one search finds all: where a path is full, what lies behind is
/// reached by other ways that are as near, or searched again (as Boykov and Kolmogorov 2004 do for the largest flow).
/// Copies are independent.
class RepairedFlow
{
public:
    static constexpr FlowNode ground = 0;

    RepairedFlow();

    /// The potential is a guess that saves work: where no arc that is to come tempts at once, none is filled in vain.
    FlowNode addNode(std::int64_t potential = 0);
    /// Capacity from 0, not unbounded. The new arc is used from the next repair() on; so are all changes.
    FlowArcIndex addArc(FlowNode from, FlowNode to, std::int64_t capacity, std::int64_t cost);
    void setCapacity(FlowArcIndex arc, std::int64_t capacity);
    void setCost(FlowArcIndex arc, std::int64_t cost);

    /// From here on what is added and repaired can be taken back; no change may wait for repair(). What is there
    /// already keeps its capacity and cost until then.
    void startTrial();
    /// All as it was, in the time that the trial took, or less.
    void takeBack();
    /// repair() in a trial, unless the flow turns out to cost more than that: false then, and all that can follow is
    /// takeBack().
    bool repairTo(FlowCost most);

    /// From nothing; quicker than repair() where most arcs are new. TooLarge and Cancelled leave it as it was.
    FlowStatus solve(const Cancellation &cancellation = {});
    /// The same in the memory of solutions before.
    struct Workspace {
        FlowProblem problem;
        RankedFlow ranked;
    };
    FlowStatus solve(Workspace &workspace, const Cancellation &cancellation);
    /// From the solution before.
    void repair();
    /// From which nodes the last repair() let more or less flow into the ground; some more than once.
    const std::vector<FlowNode> &drained() const { return m_drained; }

    static constexpr std::uint32_t noGroup = std::numeric_limits<std::uint32_t>::max();
    /// What stands before those nodes as a minimum cut: all nodes from which more would come to one of them if there
    /// were more, over arcs with room or by taking back what flows, but not through the ground, nor through nodes that
    /// nothing comes to (any more). By node a group;
    /// groups have nothing to do with each other.
    std::vector<std::uint32_t> groupsBehind(std::span<const FlowNode> nodes) const;

    std::size_t nodeCount() const { return m_nodes.size(); }
    std::size_t arcCount() const { return m_arcs.size(); }
    std::int64_t flow(FlowArcIndex arc) const { return m_arcs[arc].flow; }
    std::int64_t capacity(FlowArcIndex arc) const { return m_arcs[arc].capacity; }
    std::int64_t cost(FlowArcIndex arc) const { return m_arcs[arc].cost; }
    /// The ground has potential 0.
    std::int64_t potential(FlowNode node) const { return m_nodes[node].potential; }
    /// The sum of flow x cost, kept up to date.
    FlowCost totalCost() const { return m_totalCost; }
    /// How many nodes the last repair() settled: its work.
    std::size_t settled() const { return m_settledCount; }

    FlowProblem asProblem() const;
    FlowSolution asSolution() const;

private:
    void copyTo(FlowProblem &problem) const;
    void take(const FlowSolution &solution);
    std::vector<bool> suppliedNodes() const;
    static constexpr FlowArcIndex none = std::numeric_limits<FlowArcIndex>::max();

    /// What the search under way knows of a node.
    struct Label {
        std::int64_t distance = 0;
        FlowArcIndex arc = none; ///< it was reached by; none where the search starts
        std::uint32_t search = 0; ///< that wrote this; any other label says nothing
        bool isSettled = false;
        bool isOrphan = false; ///< the way it was reached by is gone
    };
    struct Node {
        std::int64_t potential = 0;
        std::int64_t excess = 0; ///< flows in, beyond what flows out
        FlowArcIndex firstOut = none;
        FlowArcIndex firstIn = none;
        Label label; ///< here because whoever reads it reads the potential too
    };
    struct Arc {
        FlowNode from;
        FlowNode to;
        std::int64_t capacity;
        std::int64_t cost;
        std::int64_t flow;
        FlowArcIndex nextOut;
        FlowArcIndex nextIn;
    };
    struct Reached {
        std::int64_t distance;
        FlowNode node;
        FlowArcIndex arc; ///< by which
    };
    static constexpr Reached groundUnreached { std::numeric_limits<std::int64_t>::max(), ground, none };
    struct Step {
        FlowArcIndex arc;
        FlowNode from; ///< where the search came from
    };
    /// A step of the search over an arc.
    struct Way {
        std::int64_t room = 0; ///< how much more can go (or, backward, come) over it
        std::int64_t length = 0; ///< known where there is room
        bool isAlong = false; ///< adds to the flow
    };
    enum class Direction : std::uint8_t { Forward, Backward };

    std::int64_t reducedCost(const Arc &arc) const
    {
        return arc.cost + m_nodes[arc.from].potential - m_nodes[arc.to].potential;
    }
    /// What a trial did to what was there before.
    struct Trial {
        bool isOn = false;
        std::size_t nodes = 0;
        std::size_t arcs = 0;
        FlowCost cost = 0;
        std::vector<std::pair<FlowArcIndex, std::int64_t>> pushes;
        std::vector<std::pair<FlowNode, std::int64_t>> shifts; ///< of potentials
    };
    void removeNewest(std::size_t nodes, std::size_t arcs);
    void shift(FlowNode node, std::int64_t change);
    void push(FlowArcIndex arc, std::int64_t amount);
    void noteExcess(FlowNode node, std::int64_t amount);
    void makeOptimal(FlowArcIndex arc);
    void fillChanged();
    bool balance();
    FlowCost leastCost() const;
    bool spread(Direction direction);
    void startSearch(Direction direction);
    Reached takeNearest();
    bool isStillSo(const Reached &reached, Direction direction) const;
    Way wayOver(FlowArcIndex arc, FlowNode from, Direction direction) const;
    FlowNode otherEnd(FlowArcIndex arc, FlowNode node) const;
    template <typename Visit> void visitArcs(FlowNode node, Visit visit) const;
    void scan(FlowNode node, Direction direction);
    void reach(FlowNode node, FlowArcIndex arc, std::int64_t distance);
    void reachGround(FlowNode from, Direction direction);
    void queueGround(Reached nearest, std::int64_t distance);
    void takeAgain(const Reached &reached);
    void queue(const Reached &reached);
    bool isSource(FlowNode node, Direction direction) const;
    bool isEnd(FlowNode node, Direction direction) const;
    bool augment(const Reached &end, Direction direction);
    FlowNode findPath(const Reached &end);
    void reachOrphans(Direction direction);
    bool isAdopted(FlowNode orphan, Direction direction);
    bool leadsFromSource(FlowNode node) const;
    void reachAgain(FlowNode node, Direction direction);
    void settlePotential(FlowNode node, Direction direction);

    std::vector<Node> m_nodes;
    std::vector<Arc> m_arcs;
    FlowCost m_totalCost = 0;
    std::vector<FlowArcIndex> m_changed; ///< since the last repair
    std::vector<FlowNode> m_unbalanced;
    std::vector<FlowNode> m_sources; ///< of the search under way
    std::optional<FlowCost> m_most; ///< what the flow may cost, where that is asked for
    std::vector<FlowNode> m_drained;
    Trial m_trial;

    std::vector<Reached> m_heap;
    std::vector<Reached> m_asNear; ///< as m_distance, in the order in which they were reached
    std::size_t m_nextAsNear = 0;
    std::int64_t m_distance = 0; ///< of what was taken last
    std::int64_t m_left = 0; ///< still to be sent by the search under way
    FlowCost m_spent = 0; ///< by it so far, over what the dual said
    std::vector<Step> m_path; ///< from its end
    std::vector<FlowNode> m_orphans;
    std::vector<FlowNode> m_lost; ///< those that no other way leads to that is as near
    std::vector<FlowNode> m_settledNodes; ///< some more than once
    std::size_t m_settledCount = 0;
    std::uint32_t m_search = 0;
};

} // namespace headwater
