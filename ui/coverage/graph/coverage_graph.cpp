// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/graph/coverage_graph.h"

#include "ui/coverage/coverage_text.h"
#include "ui/coverage/graph/graph_boxes.h"
#include "ui/style/theme.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr double thickest = 17;
constexpr double thinnest = 0.8;

enum Column : std::int8_t { Seats, Tasks, Territories };

QColor faded(QColor colour, float strength)
{
    colour.setAlphaF(strength);
    return colour;
}

CoverageSubject subjectOf(const WorkPlace &place, TaskId task = {})
{
    CoverageSubject subject;
    subject.kind = task.isValid() ? CoverageSubject::Kind::Cell : CoverageSubject::Kind::Territory;
    subject.territory = place.territory;
    subject.isAlone = place.isAlone;
    subject.segment = place.segment;
    subject.task = task;
    return subject;
}

CoverageSubject subjectOf(const WorkBox &box)
{
    if (box.places.size() == 1)
        return subjectOf(box.places.front());
    CoverageSubject subject;
    subject.kind = CoverageSubject::Kind::Several;
    for (const WorkPlace &place : box.places)
        subject.parts.push_back(subjectOf(place));
    return subject;
}

CoverageSubject subjectOf(const SeatsBox &box)
{
    if (!box.seats.empty())
        return CoverageSubject::ofSeats(box.seats);
    const SeatGroup &group = box.box.group;
    CoverageSubject subject = CoverageSubject::ofRole(group.role);
    subject.territory = group.territory;
    subject.isAlone = group.isAlone;
    return subject;
}

class GraphMaker
{
    Q_DECLARE_TR_FUNCTIONS(GraphMaker)

public:
    GraphMaker(const ShownCoverage &shown, const CoverageLook &look, BoxPlaces &places)
        : m_shown(shown)
        , m_look(look)
        , m_plan(shown.plan())
        , m_sums(shown.sums())
        , m_titles(m_plan)
        , m_places(places)
    { }

    CoverageGraph make()
    {
        CanvasGraph &canvas = m_graph.canvas;
        canvas.name = tr("Hours from seats over tasks to territories");
        canvas.nodeColumns
            = { tr("What"), tr("Needed or available"), tr("Served or used"), tr("Missing"), tr("Share") };
        canvas.arcColumns = { tr("From"), tr("To"), tr("Hours"), tr("Covered") };
        canvas.headings = { { Seats, tr("seats by role and territory") }, { Tasks, tr("tasks") },
            { Territories, tr("territories and segments") } };
        canvas.hasArrows = false;
        addTasks();
        addSeats();
        addTerritories();
        setWidths();
        return std::move(m_graph);
    }

private:
    std::size_t addNode(CanvasNode node, const GraphBox &box, CoverageSubject subject)
    {
        node.key = box.key();
        m_graph.canvas.nodes.push_back(std::move(node));
        m_graph.boxes.push_back(box);
        m_graph.nodes.push_back(std::move(subject));
        return m_graph.nodes.size() - 1;
    }

    std::optional<WorkSum> before(const WorkSum &sum) const
    {
        return m_shown.isComparing() ? std::optional(sum) : std::nullopt;
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
            box.stage = Tasks;
            m_taskBox[task] = addNode(
                std::move(box), { .kind = GraphBox::Kind::Task, .task = task }, CoverageSubject::ofTask(task));
        }
    }

    /// In the order in which they stand.
    template <typename Box> std::vector<Box> arranged(std::vector<Box> boxes)
    {
        std::vector<std::int64_t> keys;
        for (const Box &box : boxes)
            keys.push_back(box.box.key());
        std::vector<Box> arranged;
        for (const std::size_t index : m_places.ordered(keys))
            arranged.push_back(std::move(boxes[index]));
        return arranged;
    }

    void addSeats()
    {
        SeatsBoxes seats = seatsBoxes(m_shown, m_look, m_places);
        m_graph.rolesWithoutWork = seats.rolesWithoutWork;
        for (const SeatsBox &box : arranged(std::move(seats.boxes)))
            addSeatsBox(box);
    }

    QString placeOf(const SeatGroup &group) const
    {
        const QString name = nameIn(m_plan.territories, group.territory);
        return group.isAlone ? tr("%1 (own seats)").arg(name) : name;
    }

    QString titleOf(const SeatsBox &box) const
    {
        const QString role = nameIn(m_plan.roles, box.box.group.role);
        switch (box.box.kind) {
        case GraphBox::Kind::Seat: return m_titles.of(box.box.seat);
        case GraphBox::Kind::MoreSeats: return tr("%1 more").arg(seatsText(box.box.seats));
        case GraphBox::Kind::Group: return tr("%1, %2").arg(placeOf(box.box.group), role);
        default: return role;
        }
    }

    QString badgeOf(const SeatsBox &box, double share) const
    {
        const QString use = box.capacity.count > 0 ? tr("%1 in use").arg(percentText(share)) : tr("no hours");
        if (box.box.kind == GraphBox::Kind::Seat)
            return tr("%1 · %2").arg(nameIn(m_plan.roles, box.box.group.role), use);
        const QString badge
            = box.box.kind == GraphBox::Kind::MoreSeats ? use : tr("%1 · %2").arg(seatsText(box.box.seats), use);
        const auto without = static_cast<std::int64_t>(box.withoutHours);
        return without == 0 || box.withoutHours == box.box.seats
            ? badge
            : tr("%1 · %2 without hours").arg(badge, countText(without));
    }

    void addSeatsBox(const SeatsBox &seats)
    {
        const Role &role = *m_plan.roles.find(seats.box.group.role);
        const bool isSpecialty = role.kind == RoleKind::Specialty;
        const double share = seats.capacity.count > 0
            ? static_cast<double>(seats.used.count) / static_cast<double>(seats.capacity.count)
            : 0;
        CanvasNode box;
        box.title = titleOf(seats);
        box.badge = badgeOf(seats, share);
        box.stage = Seats;
        box.tone = seats.box.kind == GraphBox::Kind::MoreSeats ? CanvasNode::Tone::Quiet : CanvasNode::Tone::Plain;
        box.ground = isSpecialty ? theme().specialtyGround : theme().customerFocusedGround;
        box.edge = isSpecialty ? theme().specialty : theme().customerFocused;
        box.ink = box.edge;
        box.canBeDragged = seats.box.kind == GraphBox::Kind::Seat && !m_shown.isBefore();
        box.description
            = tr("%1, %2: %3 of %4 in use")
                  .arg(box.title, wordFor(role.kind), wholeHoursText(seats.used), wholeHoursText(seats.capacity));
        box.cells = { box.title, wholeHoursText(seats.capacity), wholeHoursText(seats.used), {}, percentText(share) };
        const std::size_t index = addNode(std::move(box), seats.box, subjectOf(seats));
        for (const auto &[task, minutes] : seats.tasks)
            addFlow(index, isSpecialty, task, minutes);
    }

    void addFlow(std::size_t box, bool isSpecialty, TaskId task, Minutes minutes)
    {
        const auto to = m_taskBox.find(task);
        if (to == m_taskBox.end() || minutes.count <= 0)
            return;
        CanvasArc arc;
        arc.from = box;
        arc.to = to->second;
        arc.weight = minutes.inHours();
        arc.colour = faded(isSpecialty ? theme().specialty : theme().customerFocused, 0.38F);
        const QString from = m_graph.canvas.nodes[box].title;
        const QString name = nameIn(m_plan.tasks, task);
        arc.description = tr("%1 does %2 of %3").arg(from, wholeHoursText(minutes), name);
        arc.cells = { from, name, wholeHoursText(minutes), {} };
        m_graph.canvas.arcs.push_back(std::move(arc));
        m_graph.arcs.push_back(m_graph.nodes[box]);
    }

    void addTerritories()
    {
        for (const SinglePoint &point : m_sums.singlePoints) {
            if (point.owns)
                continue; // it is meant to be the only one
            ++m_singlePoints[{ point.territory, true }];
            for (const Territory *at = m_plan.territories.find(point.territory); at;
                 at = m_plan.territories.find(at->parent))
                ++m_singlePoints[{ at->id }];
        }
        for (const WorkBox &box : arranged(workBoxes(m_shown, m_look, m_places)))
            addWorkBox(box);
    }

    QString titleOf(const WorkBox &work) const
    {
        const WorkPlace &place = work.box.place;
        if (work.box.kind == GraphBox::Kind::MorePlaces) {
            const QString count = countText(static_cast<std::int64_t>(work.places.size()));
            return place.territory.isValid()
                ? tr("%1 more in %2").arg(count, nameIn(m_plan.territories, place.territory))
                : tr("%1 more territories").arg(count);
        }
        const QString name
            = place.isAlone ? ownPlaceName(m_plan, place.territory) : nameIn(m_plan.territories, place.territory);
        return place.segment.isValid() ? tr("%1, %2").arg(name, nameIn(m_plan.segments, place.segment)) : name;
    }

    void addWorkBox(const WorkBox &work)
    {
        CanvasNode box = workBox(titleOf(work), work.sum, before(work.sumBefore));
        box.stage = Territories;
        if (work.box.kind == GraphBox::Kind::MorePlaces)
            box.tone = CanvasNode::Tone::Quiet;
        else
            box.takesDrops = !m_shown.isBefore() && work.box.place.territory.isValid();
        if (const auto points = m_singlePoints.find(work.box.place);
            points != m_singlePoints.end() && work.box.kind == GraphBox::Kind::Place) {
            const QString count = countText(static_cast<std::int64_t>(points->second));
            box.badge += u'\n' + tr("⚠ no stand-in: %1").arg(count);
            box.description += QStringLiteral(". ") + tr("Tasks in a leaf that only one seat can do: %1").arg(count);
        }
        const std::size_t index = addNode(std::move(box), work.box, subjectOf(work));
        for (const auto &[task, from] : m_taskBox) {
            if (const auto sum = work.tasks.find(task); sum != work.tasks.end())
                addWork(from, index, work, task);
        }
    }

    void addWork(std::size_t from, std::size_t to, const WorkBox &work, TaskId task)
    {
        const WorkSum sum = work.tasks.at(task);
        if (sum.needed.count == 0)
            return;
        const auto then = work.tasksBefore.find(task);
        const std::optional<WorkSum> was = before(then == work.tasksBefore.end() ? WorkSum() : then->second);
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
        m_graph.arcs.push_back(
            work.places.size() == 1 ? subjectOf(work.places.front(), task) : CoverageSubject::ofTask(task));
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
    SeatTitles m_titles;
    BoxPlaces &m_places;
    std::map<WorkPlace, std::size_t> m_singlePoints;
    std::map<TaskId, std::size_t> m_taskBox;
    CoverageGraph m_graph;
};

} // namespace

CoverageGraph coverageGraph(const ShownCoverage &shown, const CoverageLook &look, BoxPlaces &places)
{
    return GraphMaker(shown, look, places).make();
}

} // namespace headwater
