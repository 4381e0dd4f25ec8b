// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/territory_places.h"

#include "core/geography/convex_hull.h"
#include "core/plan/territory_tree.h"

#include <algorithm>

namespace headwater {

namespace {

template <typename Row> std::optional<GeoPoint> pointOf(const Row &row)
{
    if (!row.latitude || !row.longitude)
        return {};
    return GeoPoint { *row.latitude, *row.longitude };
}

/// Accounts of a territory.
struct Customers {
    std::size_t count = 0;
    std::vector<GeoPoint> located;
};

/// By slot of the territory.
std::vector<Customers> customersByTerritory(const Plan &plan)
{
    std::vector<Customers> all(static_cast<std::size_t>(plan.territories.slotCount()) + 1);
    for (const Account &account : plan.accounts) {
        if (!plan.territories.contains(account.territory))
            continue;
        Customers &customers = all[static_cast<std::size_t>(account.territory.value)];
        ++customers.count;
        if (const auto point = pointOf(account))
            customers.located.push_back(*point);
    }
    return all;
}

Reach reachFrom(GeoPoint centre, const Customers &customers)
{
    Reach reach { customers.count, customers.located.size(), {}, {} };
    if (customers.located.empty())
        return reach;
    std::vector<Metres> distances;
    distances.reserve(customers.located.size());
    for (const GeoPoint &point : customers.located)
        distances.push_back(greatCircle(centre, point));
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>((distances.size() - 1) / 2);
    std::ranges::nth_element(distances, middle);
    reach.median = *middle;
    reach.farthest = *std::ranges::max_element(middle, distances.end());
    return reach;
}

/// As corners near the centre: they do not jump over the date line, nor do customers on both sides of the point
/// opposite to the centre, as they are laid out around their own middle.
std::vector<GeoPoint> hullAround(GeoPoint centre, const std::vector<GeoPoint> &points)
{
    std::vector<QPointF> flat;
    flat.reserve(points.size());
    const double middle = longitudeNear(middleOf(points).longitude, centre.longitude);
    for (const GeoPoint &point : points)
        flat.emplace_back(longitudeNear(point.longitude, middle), point.latitude);
    std::vector<GeoPoint> hull;
    for (const QPointF &corner : convexHull(flat))
        hull.push_back({ corner.y(), corner.x() });
    return hull;
}

std::optional<TerritoryPlace> placeOf(const Territory &territory, const Customers &customers)
{
    const auto own = pointOf(territory);
    if (!own && customers.located.empty())
        return {};
    TerritoryPlace place;
    place.territory = territory.id;
    place.centre = own.value_or(middleOf(customers.located));
    place.hull = hullAround(place.centre, customers.located);
    place.reach = reachFrom(place.centre, customers);
    return place;
}

/// Whether the territory itself, or anything below it, has a place already.
std::vector<bool> coveredTerritories(const Plan &plan, const std::vector<TerritoryPlace> &places)
{
    std::vector<bool> isCovered(static_cast<std::size_t>(plan.territories.slotCount()) + 1);
    for (const TerritoryPlace &place : places) {
        TerritoryId at = place.territory;
        while (const Territory *territory = plan.territories.find(at)) {
            if (isCovered[static_cast<std::size_t>(at.value)])
                break;
            isCovered[static_cast<std::size_t>(at.value)] = true;
            at = territory->parent;
        }
    }
    return isCovered;
}

/// Regions stand for what is below them, and its customers, where nothing there has a place; the lowest ones first.
void addRegions(PlanPlaces &places, const Plan &plan, std::vector<Customers> customers)
{
    std::vector<bool> isCovered = coveredTerritories(plan, places.territories);
    const TerritoryTree tree(plan.territories);
    for (auto node = tree.nodes().rbegin(); node != tree.nodes().rend(); ++node) {
        const auto slot = static_cast<std::size_t>(node->id.value);
        if (!isCovered[slot]) {
            const auto place = placeOf(*plan.territories.find(node->id), customers[slot]);
            isCovered[slot] = place.has_value();
            if (place)
                places.territories.push_back(*place);
        }
        if (!node->parent.isValid())
            continue;
        const auto above = static_cast<std::size_t>(node->parent.value);
        if (isCovered[slot])
            isCovered[above] = true;
        else
            customers[above].count += customers[slot].count;
    }
}

/// Regions that have customers of their own beside those of the places below them.
void addOwnPlaces(PlanPlaces &places, const Plan &plan, const std::vector<Customers> &customers)
{
    std::vector<bool> isThere(static_cast<std::size_t>(plan.territories.slotCount()) + 1);
    for (const TerritoryPlace &place : places.territories)
        isThere[static_cast<std::size_t>(place.territory.value)] = true;
    for (const Territory &territory : plan.territories) {
        const auto slot = static_cast<std::size_t>(territory.id.value);
        if (isThere[slot] || customers[slot].count == 0)
            continue;
        if (auto place = placeOf(territory, customers[slot])) {
            place->isAlone = true;
            places.territories.push_back(std::move(*place));
        }
    }
}

} // namespace

bool hasPlaces(const Plan &plan)
{
    std::size_t found = 0;
    for (const Territory &territory : plan.territories) {
        if (pointOf(territory) && ++found == 2)
            return true;
    }
    for (const Account &account : plan.accounts) {
        if (pointOf(account) && plan.territories.contains(account.territory) && ++found == 2)
            return true;
    }
    return false;
}

Result<PlanPlaces> placesOf(const Plan &plan, const Cancellation &cancellation)
{
    const std::vector<Customers> customers = customersByTerritory(plan);
    PlanPlaces places;
    for (const Territory &territory : plan.territories) {
        if (cancellation.isCancelled())
            return failure(Error::Kind::Cancelled, {});
        if (territory.kind != TerritoryKind::Leaf)
            continue;
        if (auto place = placeOf(territory, customers[static_cast<std::size_t>(territory.id.value)]))
            places.territories.push_back(std::move(*place));
    }
    addRegions(places, plan, customers);
    addOwnPlaces(places, plan, customers);
    std::ranges::sort(places.territories, {}, &TerritoryPlace::territory);
    std::vector<GeoPoint> points;
    for (const TerritoryPlace &place : places.territories) {
        points.push_back(place.centre);
        points.insert(points.end(), place.hull.begin(), place.hull.end());
    }
    places.projection = MapProjection::around(points);
    return places;
}

Reach reachOf(const Plan &plan, TerritoryId id)
{
    const Territory *territory = plan.territories.find(id);
    if (!territory)
        return {};
    const TerritoryTree tree(plan.territories);
    Customers customers;
    for (const Account &account : plan.accounts) {
        if (!tree.isWithin(account.territory, id))
            continue;
        ++customers.count;
        if (const auto point = pointOf(account))
            customers.located.push_back(*point);
    }
    return reachFrom(pointOf(*territory).value_or(middleOf(customers.located)), customers);
}

} // namespace headwater
