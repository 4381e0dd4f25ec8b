// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crossings.h"

#include <algorithm>

namespace headwater {

namespace {

/// Prefix sums that can be added to.
class FenwickTree
{
public:
    explicit FenwickTree(std::size_t size)
        : m_sums(size + 1)
    { }

    void add(std::size_t place, const Crossable &arc)
    {
        for (++place; place < m_sums.size(); place += place & (~place + 1)) {
            m_sums[place].count += arc.arcs;
            m_sums[place].weight += arc.weight;
        }
    }

    /// Of the places 0 .. place.
    Crossings upTo(std::size_t place) const
    {
        Crossings sum;
        for (++place; place > 0; place &= place - 1) {
            sum.count += m_sums[place].count;
            sum.weight += m_sums[place].weight;
        }
        return sum;
    }

private:
    std::vector<Crossings> m_sums;
};

/// Twice the area of a triangle, positive if it turns left.
double turn(LayoutPoint a, LayoutPoint b, LayoutPoint c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool crossProperly(LayoutPoint a, LayoutPoint b, LayoutPoint c, LayoutPoint d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

} // namespace

Crossings crossingsBetween(std::vector<Crossable> arcs)
{
    std::vector<double> places;
    for (const Crossable &arc : arcs)
        places.push_back(arc.right);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::sort(arcs.begin(), arcs.end(), [](const Crossable &a, const Crossable &b) { return a.left < b.left; });
    FenwickTree seen(places.size());
    Crossings total;
    Crossings before; // all arcs that begin further up
    for (auto group = arcs.begin(); group != arcs.end();) {
        const auto end = std::find_if(group, arcs.end(), [&](const Crossable &arc) { return arc.left != group->left; });
        const auto placeOf = [&](const Crossable &arc) {
            return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), arc.right) - places.begin());
        };
        for (auto arc = group; arc != end; ++arc) {
            const Crossings notBelow = seen.upTo(placeOf(*arc));
            total.count += (before.count - notBelow.count) * arc->arcs;
            total.weight += (before.weight - notBelow.weight) * arc->weight;
        }
        for (; group != end; ++group) {
            seen.add(placeOf(*group), *group);
            before.count += group->arcs;
            before.weight += group->weight;
        }
    }
    return total;
}

Crossings weightedCrossings(const Layout &layout)
{
    std::vector<std::vector<Crossable>> gaps(layout.columns.size());
    for (const RoutedArc &arc : layout.arcs) {
        for (std::size_t i = 0; i + 1 < arc.lane.size(); ++i)
            gaps[arc.firstColumn + i].push_back({ arc.lane[i], arc.lane[i + 1], arc.weight, 1 });
    }
    Crossings total;
    for (auto &gap : gaps) {
        const Crossings here = crossingsBetween(std::move(gap));
        total.count += here.count;
        total.weight += here.weight;
    }
    return total;
}

Crossings straightLineCrossings(std::span<const LayoutPoint> centres, std::span<const LayoutArc> arcs)
{
    Crossings total;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const LayoutArc &a = arcs[i];
        for (std::size_t j = 0; j < i; ++j) {
            const LayoutArc &b = arcs[j];
            if (a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to)
                continue;
            if (crossProperly(centres[a.from], centres[a.to], centres[b.from], centres[b.to])) {
                total.count += 1;
                total.weight += a.weight * b.weight;
            }
        }
    }
    return total;
}

} // namespace headwater
