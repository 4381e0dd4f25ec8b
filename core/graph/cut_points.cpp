// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/cut_points.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <map>

namespace headwater {

CutPoints cutPointsOf(std::size_t nodes, std::span<const std::pair<std::size_t, std::size_t>> arcs)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
        boost::property<boost::edge_index_t, std::size_t>>;
    // Boost takes doubled arcs for one, so they are told apart here.
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> doubled;
    for (const auto &[from, to] : arcs) {
        if (from != to)
            ++doubled[std::minmax(from, to)];
    }
    Graph graph(nodes);
    std::vector<bool> isAlone;
    for (const auto &[ends, count] : doubled) {
        add_edge(ends.first, ends.second, isAlone.size(), graph);
        isAlone.push_back(count == 1);
    }
    std::vector<std::size_t> component(isAlone.size());
    const auto componentOf = boost::make_iterator_property_map(component.begin(), get(boost::edge_index, graph));
    CutPoints points;
    const std::size_t components
        = boost::biconnected_components(graph, componentOf, std::back_inserter(points.nodes)).first;
    std::sort(points.nodes.begin(), points.nodes.end());
    std::vector<std::size_t> sizes(components);
    for (const std::size_t of : component)
        ++sizes[of];
    for (std::size_t arc = 0; arc < component.size(); ++arc)
        points.bridges += isAlone[arc] && sizes[component[arc]] == 1 ? 1 : 0;
    return points;
}

} // namespace headwater
