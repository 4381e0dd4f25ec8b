// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/geography/map_projection.h"
#include "core/plan/plan.h"

namespace headwater {

/// How far accounts are from a point, as the crow flies.
struct Reach {
    std::size_t accounts = 0; ///< of the territory
    std::size_t located = 0; ///< of these, with coordinates; the distances are theirs
    Metres median;
    Metres farthest;
};

/// A territory on a map.
struct TerritoryPlace {
    TerritoryId territory;
    GeoPoint centre; ///< as the plan says it, else the middle of its accounts
    std::vector<GeoPoint> hull; ///< around its accounts; empty where they enclose no area
    Reach reach; ///< from the centre
    bool isAlone = false; ///< a region with customers of its own, beside what lies below it: only those are its
};

struct PlanPlaces {
    MapProjection projection; ///< with all of it in the middle
    std::vector<TerritoryPlace> territories; ///< by id
};

/// Whether at least two territories or accounts have coordinates: less is no map. Stops at the second.
bool hasPlaces(const Plan &plan);

/// Every leaf with coordinates of its own or of its accounts, every territory with coordinates above the leaves under
/// which nothing has any, and every other one above the leaves that has accounts of its own. O(accounts log accounts).
/// Errors: Cancelled.
Result<PlanPlaces> placesOf(const Plan &plan, const Cancellation &cancellation = {});

/// Of one territory and all below it: its accounts around its centre or, without one, around their middle.
Reach reachOf(const Plan &plan, TerritoryId territory);

} // namespace headwater
