// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_look.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

constexpr std::size_t readableTerritories = 14;

bool closeSeats(CoverageLook &look, const SeatGroup &group)
{
    look.wholeGroups.erase(group);
    return look.openGroups.erase(group) > 0;
}

bool closePlace(CoverageLook &look, const Plan &plan, const WorkPlace &place)
{
    if (place.segment.isValid())
        return look.bySegment.erase({ place.territory, place.isAlone }) > 0;
    const Territory *territory = plan.territories.find(place.territory);
    if (!territory)
        return false;
    const TerritoryId around = place.isAlone ? territory->id : territory->parent;
    const bool wasWhole = look.wholeRegions.erase(around) > 0;
    return look.openRegions.erase(around) > 0 || wasWhole;
}

constexpr QLatin1StringView boxesKey("boxes"), openRoleKey("boxes.role"), openGroupKey("boxes.group"),
    wholeGroupKey("boxes.whole_group"), openRegionKey("boxes.territory"), wholeRegionKey("boxes.whole.territory"),
    bySegmentKey("boxes.segments");

QString numbersText(const std::array<std::int64_t, 3> &numbers)
{
    return QStringLiteral("%1 %2 %3").arg(numbers[0]).arg(numbers[1]).arg(numbers[2]);
}

/// A view may say anything; what is no number counts as none.
std::vector<std::array<std::int64_t, 3>> triplesIn(const ViewText &view, QLatin1StringView key)
{
    std::vector<std::array<std::int64_t, 3>> triples;
    for (const QString &text : view.values(key)) {
        const auto number = [&text](int part) { return std::int64_t { text.section(u' ', part, part).toLongLong() }; };
        triples.push_back({ number(0), number(1), number(2) });
    }
    return triples;
}

bool openPlace(CoverageLook &look, const ShownCoverage &shown, const GraphBox &box)
{
    const Plan &plan = shown.plan();
    const WorkPlace &place = box.place;
    const bool hasParts = !place.isAlone && !place.segment.isValid()
        && std::ranges::any_of(
            plan.territories, [&place](const Territory &territory) { return territory.parent == place.territory; });
    if (hasParts)
        return look.openRegions.insert(place.territory).second;
    return splitBySegment(look, shown, box) || closePlace(look, plan, place);
}

} // namespace

/// Kind and whether alone in the upper bits, then the two ids: plans have far fewer rows than 2^28.
std::int64_t GraphBox::key() const
{
    const auto packed = [this](bool isAlone, std::int64_t first, std::int64_t second = 0) {
        return (static_cast<std::int64_t>(kind) << 58) | (static_cast<std::int64_t>(isAlone) << 57) | (first << 28)
            | second;
    };
    switch (kind) {
    case Kind::Task: return packed(false, task.value);
    case Kind::Role: return packed(false, group.role.value);
    case Kind::Seat: return packed(false, seat.value);
    case Kind::Group:
    case Kind::MoreSeats: return packed(group.isAlone, group.role.value, group.territory.value);
    case Kind::Place:
    case Kind::MorePlaces: return packed(place.isAlone, place.territory.value, place.segment.value);
    }
    Q_UNREACHABLE();
}

bool openBox(CoverageLook &look, const ShownCoverage &shown, const GraphBox &box)
{
    switch (box.kind) {
    case GraphBox::Kind::Task: return false;
    case GraphBox::Kind::Role:
        return box.seats > fewSeats ? look.openRoles.insert(box.group.role).second
                                    : look.openGroups.insert({ box.group.role }).second;
    case GraphBox::Kind::Group: return look.openGroups.insert(box.group).second;
    case GraphBox::Kind::Seat: return closeSeats(look, box.group);
    case GraphBox::Kind::MoreSeats: return look.wholeGroups.insert(box.group).second;
    case GraphBox::Kind::Place: return openPlace(look, shown, box);
    case GraphBox::Kind::MorePlaces: return look.wholeRegions.insert(box.place.territory).second;
    }
    Q_UNREACHABLE();
}

bool closeAround(CoverageLook &look, const Plan &plan, const GraphBox &box)
{
    switch (box.kind) {
    case GraphBox::Kind::Task:
    case GraphBox::Kind::Role: return false;
    case GraphBox::Kind::Group: return look.openRoles.erase(box.group.role) > 0;
    case GraphBox::Kind::Seat:
    case GraphBox::Kind::MoreSeats: return closeSeats(look, box.group);
    case GraphBox::Kind::Place: return closePlace(look, plan, box.place);
    case GraphBox::Kind::MorePlaces: return closePlace(look, plan, { box.place.territory, true });
    }
    Q_UNREACHABLE();
}

bool splitBySegment(CoverageLook &look, const ShownCoverage &shown, const GraphBox &box)
{
    if (box.kind != GraphBox::Kind::Place || box.place.segment.isValid())
        return false;
    return segmentsOf(shown.plan(), shown.sums(), box.place).size() > 1 && look.bySegment.insert(box.place).second;
}

std::map<SegmentId, TaskWorks> segmentsOf(const Plan &plan, const CoverageSums &sums, const WorkPlace &place)
{
    std::map<SegmentId, TaskWorks> segments;
    std::vector<TerritoryId> territories { place.territory };
    if (!place.isAlone) {
        const std::map<TerritoryId, std::vector<TerritoryId>> children = childrenOf(plan);
        for (std::size_t i = 0; i < territories.size(); ++i) {
            if (const auto below = children.find(territories[i]); below != children.end())
                territories.insert(territories.end(), below->second.begin(), below->second.end());
        }
    }
    for (const TerritoryId territory : territories) {
        for (const SegmentWork &work : sums.segmentsIn(territory)) {
            if (!place.segment.isValid() || work.segment == place.segment)
                segments[work.segment][work.task] += work.sum;
        }
    }
    return segments;
}

void addLook(ViewText &view, const CoverageLook &look)
{
    view.add(boxesKey, QStringLiteral("kept")); // also where all of them are closed
    for (const RoleId role : look.openRoles)
        view.add(openRoleKey, QString::number(role.value));
    for (const SeatGroup &group : look.openGroups)
        view.add(openGroupKey, numbersText({ group.role.value, group.territory.value, group.isAlone }));
    for (const SeatGroup &group : look.wholeGroups)
        view.add(wholeGroupKey, numbersText({ group.role.value, group.territory.value, group.isAlone }));
    for (const TerritoryId region : look.openRegions)
        view.add(openRegionKey, QString::number(region.value));
    for (const TerritoryId region : look.wholeRegions)
        view.add(wholeRegionKey, QString::number(region.value));
    for (const WorkPlace &place : look.bySegment)
        view.add(bySegmentKey, numbersText({ place.territory.value, place.isAlone, place.segment.value }));
}

std::optional<CoverageLook> lookIn(const ViewText &view)
{
    if (!view.contains(boxesKey))
        return {};
    CoverageLook look;
    for (const std::int64_t role : view.numbers(openRoleKey))
        look.openRoles.insert(RoleId { role });
    const auto addGroups = [&view](QLatin1StringView key, std::set<SeatGroup> &groups) {
        for (const auto &[role, territory, isAlone] : triplesIn(view, key))
            groups.insert({ RoleId { role }, TerritoryId { territory }, isAlone != 0 });
    };
    addGroups(openGroupKey, look.openGroups);
    addGroups(wholeGroupKey, look.wholeGroups);
    for (const std::int64_t region : view.numbers(openRegionKey))
        look.openRegions.insert(TerritoryId { region });
    for (const std::int64_t region : view.numbers(wholeRegionKey))
        look.wholeRegions.insert(TerritoryId { region });
    for (const auto &[territory, isAlone, segment] : triplesIn(view, bySegmentKey))
        look.bySegment.insert({ TerritoryId { territory }, isAlone != 0, SegmentId { segment } });
    return look;
}

std::set<TerritoryId> readableRegions(const Plan &plan)
{
    const auto children = childrenOf(plan);
    std::set<TerritoryId> open;
    std::vector<TerritoryId> level { TerritoryId {} };
    for (;;) {
        std::vector<TerritoryId> below;
        bool goesDeeper = false;
        for (const TerritoryId id : level) {
            const auto found = children.find(id);
            goesDeeper = goesDeeper || found != children.end();
            if (found == children.end())
                below.push_back(id);
            else
                below.insert(below.end(), found->second.begin(), found->second.end());
        }
        if (!goesDeeper || (below.size() > readableTerritories && level.size() > 1))
            return open;
        for (const TerritoryId id : level) {
            if (children.contains(id) && id.isValid())
                open.insert(id);
        }
        level = std::move(below);
    }
}

} // namespace headwater
