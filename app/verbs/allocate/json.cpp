// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/allocate/json.h"

#include "app/verbs/words.h"

#include <QJsonArray>

namespace headwater {

namespace {

QJsonArray itemsJson(const AllocationQuestion &question, const Allocation &allocation)
{
    QJsonArray list;
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        const CurveItem &item = question.items[i];
        const ItemAllocation &given = allocation.items[i];
        list.append(QJsonObject { { key("name"), item.name }, { key("seats"), given.seats },
            { key("today"), item.seatsToday }, { key("d"), given.curve.d }, { key("c"), given.curve.c },
            { key("low"), given.curve.low }, { key("high"), given.curve.high },
            { key("inflection"), given.curve.inflection() }, { key("elasticity"), given.elasticity },
            { key("plausible"), isElasticityPlausible(given.elasticity) }, { key("profit"), given.profit } });
    }
    return list;
}

QJsonArray sizesJson(const Allocation &allocation)
{
    QJsonArray list;
    for (const SizeProfit &size : allocation.sizes)
        list.append(QJsonObject { { key("seats"), size.seats }, { key("profit"), size.profit } });
    return list;
}

QJsonValue flatJson(const Allocation &allocation)
{
    if (!allocation.flatSizes)
        return QJsonValue::Null;
    return QJsonObject { { key("low"), allocation.flatSizes->first }, { key("high"), allocation.flatSizes->second } };
}

} // namespace

QJsonObject allocationJson(const AllocationQuestion &question, const Allocation &allocation)
{
    QJsonArray withdrawn;
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        if (allocation.items[i].isWithdrawn)
            withdrawn.append(question.items[i].name);
    }
    return { { key("schema"), key("headwater.allocate/1") },
        { key("calibration"), question.calibration == Calibration::Normalised ? key("normalised") : key("free") },
        { key("method"), allocation.isGreedy ? key("greedy") : key("dynamic_programming") },
        { key("items"), itemsJson(question, allocation) }, { key("seats_asked"), question.seats },
        { key("seats"), allocation.seats }, { key("profit"), allocation.profit },
        { key("profit_today"), allocation.profitToday }, { key("fitted_today"), allocation.fittedToday },
        { key("bound"), allocation.bound }, { key("gap"), allocation.gap() },
        { key("best_seats"), orNull(allocation.bestSeats) }, { key("best_profit"), orNull(allocation.bestProfit) },
        { key("withdrawn"), withdrawn }, { key("sizes"), sizesJson(allocation) },
        { key("flat_sizes"), flatJson(allocation) } };
}

} // namespace headwater
