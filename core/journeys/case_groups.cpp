// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/case_groups.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace headwater {

namespace {

template <typename Id, typename Row> std::pair<std::int64_t, QString> idAndName(const CowTable<Row> &rows, Id id)
{
    const Row *row = rows.find(id);
    return row ? std::pair(id.value, row->name) : std::pair(std::int64_t(0), QString());
}

} // namespace

CaseMask CaseGroups::maskOf(std::size_t group) const
{
    CaseMask mask;
    mask.isIn.reserve(ofCase.size());
    for (const std::uint32_t of : ofCase)
        mask.isIn.push_back(of == group ? 1 : 0);
    return mask;
}

CaseGroups caseGroups(const EventColumns &columns, const CaseMask &mask, const JourneyContext &context,
    const Plan &plan, CaseGrouping by, const Cancellation &cancellation)
{
    CaseGroups result;
    result.ofCase.assign(columns.caseCount(), CaseGroups::none);
    QHash<std::int64_t, std::uint32_t> numbers;
    forEachCase(mask, cancellation, [&](CaseIndex journey) {
        const JourneyContext::Place &place = context.placeOf(columns, journey);
        const std::int64_t id = by == CaseGrouping::Segment ? place.segment.value : place.territory.value;
        auto number = numbers.constFind(id);
        if (number == numbers.constEnd()) {
            const auto [knownId, name] = by == CaseGrouping::Segment ? idAndName(plan.segments, place.segment)
                                                                     : idAndName(plan.territories, place.territory);
            number = numbers.insert(id, static_cast<std::uint32_t>(result.groups.size()));
            result.groups.push_back({ knownId, name, 0 });
        }
        result.ofCase[journey] = *number;
        ++result.groups[*number].cases;
    });
    std::vector<std::uint32_t> order(result.groups.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&groups = result.groups](std::uint32_t a, std::uint32_t b) {
        return std::tuple(-groups[a].cases, groups[a].name, groups[a].id)
            < std::tuple(-groups[b].cases, groups[b].name, groups[b].id);
    });
    std::vector<std::uint32_t> placeOf(order.size());
    std::vector<CaseGroups::Group> sorted;
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        placeOf[order[place]] = place;
        sorted.push_back(std::move(result.groups[order[place]]));
    }
    result.groups = std::move(sorted);
    for (std::uint32_t &of : result.ofCase)
        of = of == CaseGroups::none ? of : placeOf[of];
    return result;
}

} // namespace headwater
