// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_graph.h"

#include "ui/coverage/coverage_text.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <unordered_map>

namespace headwater {

namespace {

constexpr std::size_t readableTerritories = 14;
constexpr std::size_t mostSeats = 16; ///< of a role, one by one
constexpr std::size_t mostTerritories = 18;
constexpr double thickest = 17;
constexpr double thinnest = 0.8;

enum Column : std::int8_t { Seats, Tasks, Territories };
enum class Key : std::uint8_t { Role, Seat, Task, Territory, OtherSeats, OtherTerritories, OwnCustomers };

/// What a box on the right stands for: a territory and what lies below, or what is its own; with no territory: of none.
struct WorkPlace {
    TerritoryId territory;
    bool isAlone = false;

    const PlaceSums &of(const CoverageSums &sums) const { return isAlone ? sums.own : sums; }
    WorkSum in(const CoverageSums &sums) const { return of(sums).in(territory); }
    WorkSum at(const CoverageSums &sums, TaskId task) const { return of(sums).at(territory, task); }
    CoverageSubject subject(TaskId task = {}) const
    {
        if (isAlone)
            return CoverageSubject::ofOwn(territory, task);
        return task.isValid() ? CoverageSubject::ofCell(territory, task) : CoverageSubject::ofTerritory(territory);
    }
    auto operator<=>(const WorkPlace &) const = default;
};

std::int64_t keyOf(Key kind, std::int64_t id) { return (static_cast<std::int64_t>(kind) << 48) + id; }

std::map<TerritoryId, std::vector<TerritoryId>> childrenOf(const Plan &plan)
{
    std::map<TerritoryId, std::vector<TerritoryId>> children;
    for (const Territory &territory : plan.territories)
        children[territory.parent].push_back(territory.id);
    return children;
}

QColor faded(QColor colour, float strength)
{
    colour.setAlphaF(strength);
    return colour;
}

class GraphMaker
{
    Q_DECLARE_TR_FUNCTIONS(GraphMaker)

public:
    GraphMaker(const ShownCoverage &shown, const CoverageLook &look)
        : m_shown(shown)
        , m_look(look)
        , m_plan(shown.plan())
        , m_sums(shown.sums())
    { }

    CoverageGraph make()
    {
        CanvasGraph &canvas = m_graph.canvas;
        canvas.name = tr("Hours from seats over tasks to territories");
        canvas.nodeColumns
            = { tr("What"), tr("Needed or available"), tr("Served or used"), tr("Missing"), tr("Share") };
        canvas.arcColumns = { tr("From"), tr("To"), tr("Hours"), tr("Covered") };
        canvas.headings
            = { { Seats, tr("seats by role") }, { Tasks, tr("tasks") }, { Territories, tr("territories") } };
        canvas.hasArrows = false;
        addTasks();
        addRoles();
        addTerritories();
        setWidths();
        return std::move(m_graph);
    }

private:
    std::size_t addNode(CanvasNode node, const CoverageSubject &subject)
    {
        m_graph.canvas.nodes.push_back(std::move(node));
        m_graph.nodes.push_back(subject);
        return m_graph.nodes.size() - 1;
    }

    std::optional<WorkSum> before(const std::optional<WorkSum> &sum) const
    {
        return m_shown.isComparing() ? sum : std::nullopt;
    }

    CanvasNode workBox(const QString &name, const WorkSum &sum, const std::optional<WorkSum> &was) const
    {
        CanvasNode box;
        box.title = name;
        box.badge = badgeText(sum, was);
        box.edge = was ? changeColour(sum, *was) : coverageColour(sum);
        box.tone = isGap(sum) ? CanvasNode::Tone::Bad : CanvasNode::Tone::Plain;
        if (isGap(sum))
            box.badgeInk = theme().worse;
        box.description = tr("%1: %2 of %3 needed are served, %4")
                              .arg(name, wholeHoursText(sum.served), wholeHoursText(sum.needed), box.badge);
        box.cells = { name, wholeHoursText(sum.needed), wholeHoursText(sum.served), wholeHoursText(sum.missing()),
            coveredText(sum.share()) };
        return box;
    }

    void addTasks()
    {
        for (const auto &[task, sum] : m_sums.tasks) {
            const auto was = m_shown.baselineSums().tasks.find(task);
            CanvasNode box = workBox(nameIn(m_plan.tasks, task), sum,
                before(was == m_shown.baselineSums().tasks.end() ? WorkSum() : was->second));
            box.key = keyOf(Key::Task, task.value);
            box.stage = Tasks;
            m_taskBox[task] = addNode(std::move(box), CoverageSubject::ofTask(task));
        }
    }

    CanvasNode seatsBox(
        const Role &role, const QString &title, const QString &badge, Minutes capacity, Minutes used) const
    {
        const bool isSpecialty = role.kind == RoleKind::Specialty;
        CanvasNode box;
        box.title = title;
        box.badge = badge;
        box.stage = Seats;
        box.ground = isSpecialty ? theme().specialtyGround : theme().customerFocusedGround;
        box.edge = isSpecialty ? theme().specialty : theme().customerFocused;
        box.ink = box.edge;
        const double share
            = capacity.count > 0 ? static_cast<double>(used.count) / static_cast<double>(capacity.count) : 0;
        box.description = tr("%1, %2: %3 of %4 in use")
                              .arg(title, wordFor(role.kind), wholeHoursText(used), wholeHoursText(capacity));
        box.cells = { title, wholeHoursText(capacity), wholeHoursText(used), {}, percentText(share) };
        return box;
    }

    void addFlow(std::size_t box, const Role &role, TaskId task, Minutes minutes)
    {
        const auto to = m_taskBox.find(task);
        if (to == m_taskBox.end() || minutes.count <= 0)
            return;
        CanvasArc arc;
        arc.from = box;
        arc.to = to->second;
        arc.weight = minutes.inHours();
        arc.colour = faded(role.kind == RoleKind::Specialty ? theme().specialty : theme().customerFocused, 0.38F);
        const QString from = m_graph.canvas.nodes[box].title;
        const QString name = nameIn(m_plan.tasks, task);
        arc.description = tr("%1 does %2 of %3").arg(from, wholeHoursText(minutes), name);
        arc.cells = { from, name, wholeHoursText(minutes), {} };
        m_graph.canvas.arcs.push_back(std::move(arc));
        m_graph.arcs.push_back(m_graph.nodes[box].kind == CoverageSubject::Kind::Plan ? CoverageSubject::ofRole(role.id)
                                                                                      : m_graph.nodes[box]);
    }

    void addRoles()
    {
        std::vector<std::pair<const Role *, const RoleSum *>> roles;
        for (const auto &[id, sum] : m_sums.roles) {
            if (const Role *role = m_plan.roles.find(id))
                roles.emplace_back(role, &sum);
        }
        std::ranges::stable_sort(roles, {}, [](const auto &entry) {
            return std::pair(entry.first->kind == RoleKind::Specialty, entry.first->position);
        });
        for (const auto &[role, sum] : roles) {
            if (sum->tasks.empty())
                ++m_graph.rolesWithoutWork;
            else if (m_look.openRoles.contains(role->id))
                addSeatsOf(*role);
            else
                addRole(*role, *sum);
        }
    }

    void addRole(const Role &role, const RoleSum &sum)
    {
        const QString count = seatsText(static_cast<std::size_t>(sum.seats));
        const double share = sum.capacity.count > 0
            ? static_cast<double>(sum.used.count) / static_cast<double>(sum.capacity.count)
            : 0;
        CanvasNode box = seatsBox(role, role.name,
            sum.capacity.count > 0 ? tr("%1 · %2 in use").arg(count, percentText(share))
                                   : tr("%1 · no hours").arg(count),
            sum.capacity, sum.used);
        box.key = keyOf(Key::Role, role.id.value);
        const std::size_t index = addNode(std::move(box), CoverageSubject::ofRole(role.id));
        for (const auto &[task, minutes] : sum.tasks)
            addFlow(index, role, task, minutes);
    }

    /// The busiest one by one, the others as one box.
    void addSeatsOf(const Role &role)
    {
        std::vector<const SeatUse *> uses;
        for (const SeatUse &use : m_shown.coverage().seats) {
            const Seat *seat = m_plan.seats.find(use.seat);
            if (seat && seat->role == role.id && seat->status != SeatStatus::Closed)
                uses.push_back(&use);
        }
        std::ranges::stable_sort(uses, std::ranges::greater {}, &SeatUse::used);
        for (std::size_t i = 0; i < std::min(uses.size(), mostSeats); ++i)
            addSeat(role, *uses[i]);
        if (uses.size() > mostSeats)
            addOtherSeats(role, std::span(uses).subspan(mostSeats));
    }

    void addSeat(const Role &role, const SeatUse &use)
    {
        const double share = use.capacity.count > 0
            ? static_cast<double>(use.used.count) / static_cast<double>(use.capacity.count)
            : 0;
        CanvasNode box = seatsBox(role, seatTitle(m_plan, use.seat),
            use.capacity.count > 0 ? tr("%1 · %2 in use").arg(role.name, percentText(share))
                                   : tr("%1 · no hours").arg(role.name),
            use.capacity, use.used);
        box.key = keyOf(Key::Seat, use.seat.value);
        box.canBeDragged = !m_shown.isBefore();
        const std::size_t index = addNode(std::move(box), CoverageSubject::ofSeat(use.seat));
        for (const TaskUse &task : use.tasks)
            addFlow(index, role, task.task, task.minutes);
    }

    void addOtherSeats(const Role &role, std::span<const SeatUse *const> uses)
    {
        RoleSum sum;
        for (const SeatUse *use : uses) {
            sum.capacity = sum.capacity + use->capacity;
            sum.used = sum.used + use->used;
            for (const TaskUse &task : use->tasks)
                sum.tasks[task.task] = sum.tasks[task.task] + task.minutes;
        }
        CanvasNode box = seatsBox(role, tr("%1 more").arg(seatsText(uses.size())), role.name, sum.capacity, sum.used);
        box.key = keyOf(Key::OtherSeats, role.id.value);
        box.tone = CanvasNode::Tone::Quiet;
        const std::size_t index = addNode(std::move(box), CoverageSubject::ofRole(role.id));
        for (const auto &[task, minutes] : sum.tasks)
            addFlow(index, role, task, minutes);
    }

    /// Whatever stands for all work, each once: regions that are closed, of those that are open what lies below them
    /// and their own customers.
    std::vector<WorkPlace> frontier() const
    {
        const auto children = childrenOf(m_plan);
        std::vector<TerritoryId> waiting { TerritoryId {} };
        std::vector<WorkPlace> shown;
        while (!waiting.empty()) {
            const TerritoryId id = waiting.back();
            waiting.pop_back();
            const auto below = children.find(id);
            const bool isOpen = !id.isValid() || m_look.openRegions.contains(id);
            if (isOpen && below != children.end()) {
                waiting.insert(waiting.end(), below->second.rbegin(), below->second.rend());
                if (m_sums.own.territories.contains(id))
                    shown.push_back({ id, true });
            } else if (m_sums.territories.contains(id)) {
                shown.push_back({ id });
            }
        }
        return shown;
    }

    /// As many as can be drawn, in the order of the tree; the others stay in `all`.
    std::vector<WorkPlace> thoseWithMostMissing(std::vector<WorkPlace> &all) const
    {
        if (all.size() <= mostTerritories)
            return std::exchange(all, {});
        std::vector<WorkPlace> ranked = all;
        std::ranges::stable_sort(
            ranked, std::ranges::greater {}, [this](const WorkPlace &place) { return place.in(m_sums).missing(); });
        const std::set<WorkPlace> most(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(mostTerritories));
        std::vector<WorkPlace> shown;
        const auto isShown = [&most](const WorkPlace &place) { return most.contains(place); };
        std::ranges::copy_if(all, std::back_inserter(shown), isShown);
        std::erase_if(all, isShown);
        return shown;
    }

    void addTerritories()
    {
        std::map<WorkPlace, std::size_t> points;
        for (const SinglePoint &point : m_sums.singlePoints) {
            if (point.owns)
                continue; // it is meant to be the only one
            ++points[{ point.territory, true }];
            for (const Territory *at = m_plan.territories.find(point.territory); at;
                 at = m_plan.territories.find(at->parent))
                ++points[{ at->id }];
        }
        std::vector<WorkPlace> others = frontier();
        const std::vector<WorkPlace> shown = thoseWithMostMissing(others);
        for (const WorkPlace &place : shown)
            addTerritory(place, points[place]);
        if (!others.empty())
            addOtherTerritories(others);
    }

    void addTerritory(const WorkPlace &place, std::size_t singlePoints)
    {
        const TerritoryId id = place.territory;
        CanvasNode box = workBox(place.isAlone ? ownPlaceName(m_plan, id) : nameIn(m_plan.territories, id),
            place.in(m_sums), before(place.in(m_shown.baselineSums())));
        box.key = keyOf(place.isAlone ? Key::OwnCustomers : Key::Territory, id.value);
        box.stage = Territories;
        box.takesDrops = !m_shown.isBefore() && id.isValid();
        if (singlePoints > 0) {
            box.badge += u'\n' + tr("⚠ no stand-in: %1").arg(countText(static_cast<std::int64_t>(singlePoints)));
            box.description += QStringLiteral(". ")
                + tr("Tasks in a leaf that only one seat can do: %1")
                      .arg(countText(static_cast<std::int64_t>(singlePoints)));
        }
        const std::size_t index = addNode(std::move(box), place.subject());
        for (const auto &[task, from] : m_taskBox)
            addWork(from, index, place.at(m_sums, task), before(place.at(m_shown.baselineSums(), task)),
                place.subject(task));
    }

    void addWork(std::size_t from, std::size_t to, const WorkSum &sum, const std::optional<WorkSum> &was,
        const CoverageSubject &subject)
    {
        if (sum.needed.count == 0)
            return;
        CanvasArc arc;
        arc.from = from;
        arc.to = to;
        arc.weight = sum.needed.inHours();
        arc.colour = faded(was ? changeColour(sum, *was) : coverageColour(sum), 0.62F);
        const auto &nodes = m_graph.canvas.nodes;
        arc.description = tr("%1 in %2: %3 needed, %4")
                              .arg(nodes[from].title, nodes[to].title, wholeHoursText(sum.needed), badgeText(sum, was));
        arc.cells = { nodes[from].title, nodes[to].title, wholeHoursText(sum.needed), coveredText(sum.share()) };
        m_graph.canvas.arcs.push_back(std::move(arc));
        m_graph.arcs.push_back(subject);
    }

    void addOtherTerritories(const std::vector<WorkPlace> &territories)
    {
        WorkSum all;
        std::map<TaskId, WorkSum> tasks;
        const auto add = [](WorkSum &sum, const WorkSum &more) {
            sum.needed = sum.needed + more.needed;
            sum.served = sum.served + more.served;
        };
        for (const WorkPlace &place : territories) {
            add(all, place.in(m_sums));
            for (const auto &[task, box] : m_taskBox)
                add(tasks[task], place.at(m_sums, task));
        }
        CanvasNode box = workBox(
            tr("%1 more territories").arg(countText(static_cast<std::int64_t>(territories.size()))), all, std::nullopt);
        box.key = keyOf(Key::OtherTerritories, 0);
        box.stage = Territories;
        box.tone = CanvasNode::Tone::Quiet;
        const std::size_t index = addNode(std::move(box), {});
        for (const auto &[task, from] : m_taskBox)
            addWork(from, index, tasks[task], std::nullopt, CoverageSubject::ofTask(task));
    }

    void setWidths()
    {
        double most = 0;
        for (const CanvasArc &arc : m_graph.canvas.arcs)
            most = std::max(most, arc.weight);
        for (CanvasArc &arc : m_graph.canvas.arcs)
            arc.width = std::max(thinnest, thickest * arc.weight / most);
    }

    const ShownCoverage &m_shown;
    const CoverageLook &m_look;
    const Plan &m_plan;
    const CoverageSums &m_sums;
    std::map<TaskId, std::size_t> m_taskBox;
    CoverageGraph m_graph;
};

} // namespace

CoverageGraph coverageGraph(const ShownCoverage &shown, const CoverageLook &look)
{
    return GraphMaker(shown, look).make();
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
