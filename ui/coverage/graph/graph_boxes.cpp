// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/graph_boxes.h"

#include <algorithm>
#include <unordered_map>

namespace headwater {

namespace {

constexpr std::size_t mostSeats = 16; ///< of a group, one by one
constexpr std::size_t mostTerritories = 18; ///< of a region
constexpr std::size_t mostOfAny = 2'000; ///< that anybody could look at

using Children = std::map<TerritoryId, std::vector<TerritoryId>>;

bool isOpen(const CoverageLook &look, const Children &children, TerritoryId territory)
{
    return !territory.isValid() || (look.openRegions.contains(territory) && children.contains(territory));
}

std::int64_t keyOf(GraphBox::Kind kind, const WorkPlace &place)
{
    return GraphBox { .kind = kind, .place = place }.key();
}

/// Which group a seat belongs to while its role is shown by territory, and how groups follow each other.
class SeatGroups
{
public:
    SeatGroups(const Plan &plan, const CoverageLook &look)
        : m_plan(plan)
        , m_look(look)
        , m_children(childrenOf(plan))
    {
        number({});
    }

    SeatGroup groupOf(const Seat &seat) const
    {
        SeatGroup group { seat.role, seat.home };
        group.isAlone = isOpen(m_look, m_children, seat.home);
        for (const Territory *at = m_plan.territories.find(seat.home); at; at = m_plan.territories.find(at->parent)) {
            if (!isOpen(m_look, m_children, at->id))
                group = { seat.role, at->id };
        }
        return group;
    }
    std::size_t rank(TerritoryId territory) const { return m_ranks.at(territory); }

private:
    void number(TerritoryId territory)
    {
        m_ranks.emplace(territory, m_ranks.size());
        if (const auto below = m_children.find(territory); below != m_children.end()) {
            for (const TerritoryId child : below->second)
                number(child);
        }
    }

    const Plan &m_plan;
    const CoverageLook &m_look;
    Children m_children;
    std::unordered_map<TerritoryId, std::size_t> m_ranks;
};

void add(SeatsBox &box, const SeatUse &use)
{
    ++box.box.seats;
    box.withoutHours += use.capacity.count <= 0 ? 1 : 0;
    box.capacity = box.capacity + use.capacity;
    box.used = box.used + use.used;
    for (const TaskUse &task : use.tasks)
        box.tasks[task.task] = box.tasks[task.task] + task.minutes;
}

class SeatsBoxMaker
{
public:
    SeatsBoxMaker(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places)
        : m_plan(shown.plan())
        , m_shown(shown)
        , m_look(look)
        , m_places(places)
        , m_groups(m_plan, look)
    { }

    SeatsBoxes make()
    {
        for (const SeatUse &use : m_shown.coverage().seats) {
            const Seat *seat = m_plan.seats.find(use.seat);
            if (seat && seat->status != SeatStatus::Closed)
                m_uses[seat->role].push_back({ seat, &use });
        }
        for (const Role *role : rolesInOrder()) {
            const auto sum = m_shown.sums().roles.find(role->id);
            if (sum == m_shown.sums().roles.end())
                continue;
            if (sum->second.tasks.empty())
                ++m_made.rolesWithoutWork;
            else
                addRole(role->id);
        }
        return std::move(m_made);
    }

private:
    struct Use {
        const Seat *seat;
        const SeatUse *use;
    };

    std::vector<const Role *> rolesInOrder() const
    {
        std::vector<const Role *> roles;
        for (const Role &role : m_plan.roles)
            roles.push_back(&role);
        std::ranges::stable_sort(
            roles, {}, [](const Role *role) { return std::pair(role->kind == RoleKind::Specialty, role->position); });
        return roles;
    }

    void addRole(RoleId role)
    {
        const std::vector<Use> &uses = m_uses[role];
        if (m_look.openGroups.contains({ role }))
            return addSeats({ role }, uses);
        if (!m_look.openRoles.contains(role))
            return addBox(GraphBox::Kind::Role, { role }, uses);
        const auto order = [this](const SeatGroup &a, const SeatGroup &b) {
            return std::pair(m_groups.rank(a.territory), a.isAlone) < std::pair(m_groups.rank(b.territory), b.isAlone);
        };
        std::map<SeatGroup, std::vector<Use>, decltype(order)> groups(order);
        for (const Use &use : uses)
            groups[m_groups.groupOf(*use.seat)].push_back(use);
        for (const auto &[group, seats] : groups) {
            if (m_look.openGroups.contains(group))
                addSeats(group, seats);
            else
                addBox(GraphBox::Kind::Group, group, seats);
        }
    }

    void addBox(GraphBox::Kind kind, const SeatGroup &group, std::span<const Use> uses, bool isListed = false)
    {
        SeatsBox box;
        box.box.kind = kind;
        box.box.group = group;
        for (const Use &use : uses) {
            add(box, *use.use);
            if (isListed)
                box.seats.push_back(use.seat->id);
        }
        if (kind == GraphBox::Kind::Seat)
            box.box.seat = uses.front().seat->id;
        m_made.boxes.push_back(std::move(box));
    }

    void addSeats(const SeatGroup &group, std::vector<Use> uses)
    {
        std::ranges::stable_sort(uses, std::ranges::greater {}, [](const Use &use) { return use.use->used; });
        const std::vector<bool> isAlone = standAlone(uses, m_look.wholeGroups.contains(group) ? mostOfAny : mostSeats);
        std::vector<Use> others;
        for (std::size_t i = 0; i < uses.size(); ++i) {
            if (isAlone[i])
                addBox(GraphBox::Kind::Seat, group, std::span(uses).subspan(i, 1), true);
            else
                others.push_back(uses[i]);
        }
        if (!others.empty())
            addBox(GraphBox::Kind::MoreSeats, group, others, true);
    }

    /// Those that did before, then by turns the busiest and the idlest.
    std::vector<bool> standAlone(const std::vector<Use> &uses, std::size_t most) const
    {
        std::vector<bool> isAlone(uses.size());
        std::size_t count = 0;
        const auto take = [&](std::size_t i) {
            count += isAlone[i] ? 0 : 1;
            isAlone[i] = true;
        };
        for (std::size_t i = 0; i < uses.size() && count < most; ++i) {
            if (m_places.isShown(GraphBox { .kind = GraphBox::Kind::Seat, .seat = uses[i].seat->id }.key()))
                take(i);
        }
        for (std::size_t i = 0; i < uses.size() && count < most; ++i)
            take(i % 2 == 0 ? i / 2 : uses.size() - 1 - i / 2);
        return isAlone;
    }

    const Plan &m_plan;
    const ShownCoverage &m_shown;
    const CoverageLook &m_look;
    const BoxPlaces &m_places;
    SeatGroups m_groups;
    std::unordered_map<RoleId, std::vector<Use>> m_uses;
    SeatsBoxes m_made;
};

class WorkBoxMaker
{
public:
    WorkBoxMaker(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places)
        : m_shown(shown)
        , m_look(look)
        , m_places(places)
        , m_sums(shown.sums())
        , m_children(childrenOf(shown.plan()))
    { }

    std::vector<WorkBox> make()
    {
        addBelow({});
        return std::move(m_boxes);
    }

private:
    void addBelow(TerritoryId region)
    {
        if (m_sums.own.territories.contains(region))
            addPlace({ region, true });
        std::vector<TerritoryId> below;
        if (const auto children = m_children.find(region); children != m_children.end())
            below = children->second;
        std::erase_if(below, [this](TerritoryId id) { return !m_sums.territories.contains(id); });
        const std::set<TerritoryId> alone = standAlone(below, region);
        std::vector<WorkPlace> others;
        for (const TerritoryId id : below) {
            if (!alone.contains(id))
                others.push_back({ id });
            else if (isOpen(m_look, m_children, id))
                addBelow(id);
            else
                addPlace({ id });
        }
        if (!others.empty())
            addBox({ .kind = GraphBox::Kind::MorePlaces, .place = { region } }, std::move(others));
    }

    /// Those that are open, split or stood alone before, then those where most is missing.
    std::set<TerritoryId> standAlone(std::vector<TerritoryId> below, TerritoryId region) const
    {
        const std::size_t most = m_look.wholeRegions.contains(region) ? mostOfAny : mostTerritories;
        if (below.size() > most) {
            std::ranges::stable_sort(below, std::ranges::greater {}, [this](TerritoryId id) {
                return std::pair(isOpen(m_look, m_children, id) || m_look.bySegment.contains({ id }) || isShown({ id }),
                    m_sums.in(id).missing());
            });
            below.resize(most);
        }
        return { below.begin(), below.end() };
    }
    bool isShown(const WorkPlace &place) const { return m_places.isShown(keyOf(GraphBox::Kind::Place, place)); }

    void addPlace(const WorkPlace &place)
    {
        if (!m_look.bySegment.contains(place))
            return addBox({ .kind = GraphBox::Kind::Place, .place = place }, { place });
        const auto works = segmentsOf(m_shown.plan(), m_sums, place);
        const auto before = segmentsOf(m_shown.view->baselinePlan, m_shown.baselineSums(), place);
        for (const auto &[segment, tasks] : works) {
            const WorkPlace part { place.territory, place.isAlone, segment };
            WorkBox box { .box = { .kind = GraphBox::Kind::Place, .place = part }, .places = { part }, .tasks = tasks };
            if (const auto was = before.find(segment); was != before.end())
                box.tasksBefore = was->second;
            finish(std::move(box));
        }
    }

    void addBox(const GraphBox &of, std::vector<WorkPlace> places)
    {
        WorkBox box { .box = of, .places = std::move(places) };
        const auto count = [&box](const CoverageSums &sums, TaskWorks &tasks) {
            for (const WorkPlace &place : box.places) {
                const PlaceSums &own = place.isAlone ? sums.own : sums;
                for (const auto &[task, all] : sums.tasks)
                    tasks[task] += own.at(place.territory, task);
            }
        };
        count(m_sums, box.tasks);
        count(m_shown.baselineSums(), box.tasksBefore);
        finish(std::move(box));
    }

    void finish(WorkBox box)
    {
        for (const auto &[task, sum] : box.tasks)
            box.sum += sum;
        for (const auto &[task, sum] : box.tasksBefore)
            box.sumBefore += sum;
        m_boxes.push_back(std::move(box));
    }

    const ShownCoverage &m_shown;
    const CoverageLook &m_look;
    const BoxPlaces &m_places;
    const CoverageSums &m_sums;
    Children m_children;
    std::vector<WorkBox> m_boxes;
};

} // namespace

SeatsBoxes seatsBoxes(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places)
{
    return SeatsBoxMaker(shown, look, places).make();
}

std::vector<WorkBox> workBoxes(const ShownCoverage &shown, const CoverageLook &look, const BoxPlaces &places)
{
    return WorkBoxMaker(shown, look, places).make();
}

} // namespace headwater
