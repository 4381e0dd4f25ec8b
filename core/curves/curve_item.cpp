// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/curve_item.h"

#include <cmath>

namespace headwater {

namespace {

bool isAboveZero(double number) { return std::isfinite(number) && number > 0; }

std::optional<ItemFault> itemFault(const CurveItem &item)
{
    if (faultOf(item.answers))
        return ItemFault::Answers;
    if (!isAboveZero(item.margin) || item.margin > 1)
        return ItemFault::Margin;
    if (!isAboveZero(item.sales))
        return ItemFault::Sales;
    if (!isAboveZero(item.seatsToday))
        return ItemFault::SeatsToday;
    if (item.fewest < 0 || (item.most && *item.most < item.fewest))
        return ItemFault::Limits;
    return std::nullopt;
}

} // namespace

std::vector<FaultyItem> faultsOf(std::span<const CurveItem> items)
{
    std::vector<FaultyItem> faults;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (const std::optional<ItemFault> fault = itemFault(items[i]))
            faults.push_back({ i, *fault });
    }
    return faults;
}

bool isElasticityPlausible(double elasticity)
{
    return elasticity >= pharmaElasticity / 2 && elasticity <= usualElasticity * 2;
}

} // namespace headwater
