// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/details/subject_facts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headwater {

namespace {

constexpr std::size_t mostWorth = 3;

bool isBelow(const Plan &plan, TerritoryId territory, TerritoryId above)
{
    for (const Territory *at = plan.territories.find(territory); at; at = plan.territories.find(at->parent)) {
        if (at->id == above)
            return true;
    }
    return false;
}

class FactFinder
{
public:
    FactFinder(const ShownCoverage &shown, const CoverageSubject &subject)
        : m_shown(shown)
        , m_subject(subject)
        , m_plan(shown.plan())
        , m_coverage(shown.coverage())
    { }

    SubjectFacts find()
    {
        using Kind = CoverageSubject::Kind;
        if (m_subject.kind == Kind::Role || m_subject.kind == Kind::Seat) {
            findSeats();
            return std::move(m_facts);
        }
        if (m_subject.kind == Kind::Account)
            return {};
        if (m_subject.kind == Kind::Several) {
            findSeveral();
            return std::move(m_facts);
        }
        findWork();
        findGaps();
        findMargin();
        findStages();
        if (m_subject.kind == Kind::Plan)
            m_facts.journeys = askingJourneys(m_plan, m_shown.visits());
        if (m_subject.kind == Kind::Stage) // whoever does its work does that of other stages, too
            return std::move(m_facts);
        findMissing();
        findServers();
        findWorth();
        if (isPart()) // these are of all its customers
            return std::move(m_facts);
        findSinglePoints();
        if (m_subject.kind == Kind::Territory && !m_subject.isAlone)
            m_facts.reach = reachOf(m_plan, m_subject.territory);
        return std::move(m_facts);
    }

private:
    bool isHere(TerritoryId territory)
    {
        if (m_subject.isAlone)
            return territory == m_subject.territory;
        if (!m_subject.territory.isValid())
            return true;
        const auto [known, isNew] = m_isHere.try_emplace(territory, false);
        if (isNew)
            known->second = isBelow(*m_tree, territory, m_subject.territory);
        return known->second;
    }
    /// What is before is before in the territories as they lay then.
    void goTo(const Plan &tree)
    {
        m_tree = &tree;
        m_isHere.clear();
    }
    bool isOfTask(TaskId task) const { return !m_subject.task.isValid() || task == m_subject.task; }
    bool isOfSegment(SegmentId segment) const
    {
        const bool isAny = m_subject.kind != CoverageSubject::Kind::Segment && !m_subject.segment.isValid();
        return isAny || segment == m_subject.segment;
    }
    /// One segment of a territory's work.
    bool isPart() const { return m_subject.kind != CoverageSubject::Kind::Segment && m_subject.segment.isValid(); }
    bool isOfStage(StageId stage) const
    {
        return m_subject.kind != CoverageSubject::Kind::Stage || stage == m_subject.stage;
    }
    bool isOf(const Cell &cell) { return isHere(cell.territory) && isOfTask(cell.task) && isOfSegment(cell.segment); }

    void findWork()
    {
        m_facts.work = workIn(m_shown.side());
        if (!m_shown.isComparing())
            return;
        goTo(m_shown.view->baselinePlan);
        m_facts.before = workIn(baselineSideOf(*m_shown.view));
        goTo(m_plan);
    }

    /// A gap is of all segments.
    void findGaps()
    {
        if (m_subject.segment.isValid() || m_subject.kind == CoverageSubject::Kind::Stage)
            return;
        for (const Gap &gap : m_coverage.gaps) {
            if (!isHere(gap.territory) || !isOfTask(gap.task))
                continue;
            ++m_facts.gaps;
            m_facts.gapsMissing = m_facts.gapsMissing + gap.missing;
            m_facts.gapWorth += gap.worth;
        }
    }

    /// Margin is earned by journeys, whatever the task.
    void findMargin()
    {
        if (m_subject.kind != CoverageSubject::Kind::Territory)
            return;
        m_facts.margin = Money();
        for (const PlaceMargin &place : m_coverage.margins) {
            if (isHere(place.territory) && isOfSegment(place.segment))
                *m_facts.margin += place.margin;
        }
    }

    WorkSum workIn(const CoverageSide &side)
    {
        const PlaceSums &places = m_subject.isAlone ? side.sums.own : side.sums;
        if (isPart())
            return workOfCells(side);
        switch (m_subject.kind) {
        case CoverageSubject::Kind::Cell: return places.at(m_subject.territory, m_subject.task);
        case CoverageSubject::Kind::Territory: return places.in(m_subject.territory);
        case CoverageSubject::Kind::Task: {
            const auto found = side.sums.tasks.find(m_subject.task);
            return found == side.sums.tasks.end() ? WorkSum() : found->second;
        }
        case CoverageSubject::Kind::Stage: return workOfStage(side);
        default: return workOfCells(side);
        }
    }

    WorkSum workOfCells(const CoverageSide &side)
    {
        WorkSum all;
        for (const ServedCell &served : side.coverage.cells) {
            if (isOf(served.cell))
                all += WorkSum { served.cell.demand, served.served };
        }
        return all;
    }

    /// A task's hours go to its stages in proportion, done or not.
    WorkSum workOfStage(const CoverageSide &side) const
    {
        const auto stage = static_cast<std::size_t>(
            std::ranges::find(side.visits.stages, m_subject.stage) - side.visits.stages.begin());
        if (stage == side.visits.stages.size())
            return {};
        const Demand demand = workOfVisits(side.plan, side.visits);
        std::map<std::pair<std::size_t, TaskId>, WorkSum> tasks; // by place
        for (const ServedCell &served : side.coverage.cells) {
            WorkSum &sum = tasks[{ served.cell.place, served.cell.task }];
            sum.needed = sum.needed + served.cell.demand;
            sum.served = sum.served + served.served;
        }
        double needed = 0;
        double served = 0;
        for (const auto &[key, sum] : tasks) {
            const QuarterVisits::Place &place = side.visits.places[key.first];
            const auto task
                = static_cast<std::size_t>(std::ranges::find(demand.tasks, key.second) - demand.tasks.begin());
            const double minutes = place.visits[stage] * demand.minutesPerVisit(place.segment, stage, task);
            needed += minutes;
            served += minutes * sum.share().value_or(0);
        }
        return { Minutes { std::llround(needed) }, Minutes { std::llround(served) } };
    }

    /// Any of the work that is asked for here.
    bool canDo(const Role &role) const
    {
        return std::ranges::any_of(m_work, [&role](const auto &work) { return does(role, work.first, work.second); });
    }

    bool ownerDoes(const Cell &cell) const
    {
        const Seat *seat = m_plan.seats.find(cell.owner);
        const Role *role = seat ? m_plan.roles.find(seat->role) : nullptr;
        return role && does(*role, cell.segment, cell.task);
    }

    /// Any territory of the span within the subject's, or around it.
    bool spansHere(const Seat &seat)
    {
        const std::vector<TerritoryId> home { seat.home };
        const std::vector<TerritoryId> &span = seat.span.empty() ? home : seat.span;
        return std::ranges::any_of(span, [this](TerritoryId territory) {
            return isHere(territory) || isBelow(m_plan, m_subject.territory, territory);
        });
    }

    bool isEmpty(SeatId id) const
    {
        const Seat *seat = m_plan.seats.find(id);
        return seat && (seat->status == SeatStatus::Vacant || seat->status == SeatStatus::Planned);
    }

    /// Who does what is done, and why the rest is not.
    void findMissing()
    {
        std::map<SeatId, Minutes> waiting;
        std::map<std::size_t, Minutes> behind; // bottlenecks
        for (const ServedCell &served : m_coverage.cells) {
            if (!isOf(served.cell))
                continue;
            m_facts.byOwners = m_facts.byOwners + served.byOwner;
            const Minutes missing { served.cell.demand.count - served.served.count };
            if (missing.count <= 0)
                continue;
            if (served.bottleneck)
                behind[*served.bottleneck] = behind[*served.bottleneck] + missing;
            if (isEmpty(served.cell.owner)) {
                waiting[served.cell.owner] = waiting[served.cell.owner] + missing;
                m_facts.vacantOwner = m_facts.vacantOwner + missing;
            } else if (served.reach == 0) {
                m_facts.outOfReach = m_facts.outOfReach + missing;
            }
        }
        std::vector<std::pair<std::size_t, Minutes>> bottlenecks(behind.begin(), behind.end());
        std::ranges::stable_sort(bottlenecks, std::ranges::greater {}, &std::pair<std::size_t, Minutes>::second);
        for (const auto &[index, missing] : bottlenecks)
            m_facts.bottlenecks.push_back(m_coverage.bottlenecks[index]);
        for (const auto &[seat, missing] : waiting)
            m_facts.vacantOwners.push_back(seat);
        std::ranges::stable_sort(
            m_facts.vacantOwners, std::ranges::greater {}, [&waiting](SeatId seat) { return waiting[seat]; });
    }

    void findServers()
    {
        std::set<SeatId> owners;
        for (const ServedCell &served : m_coverage.cells) {
            if (!isOf(served.cell))
                continue;
            m_work.emplace(served.cell.segment, served.cell.task);
            if (ownerDoes(served.cell))
                owners.insert(served.cell.owner);
        }
        std::map<std::tuple<bool, std::int64_t, RoleId>, ServingSeats> byRole;
        for (const SeatUse &use : m_coverage.seats) {
            const Seat *seat = m_plan.seats.find(use.seat);
            const Role *role = seat ? m_plan.roles.find(seat->role) : nullptr;
            if (!role || seat->status == SeatStatus::Closed || !canDo(*role))
                continue;
            const bool isOwner = role->kind == RoleKind::CustomerFocused;
            if (isOwner ? !owners.contains(seat->id) : !spansHere(*seat))
                continue;
            ServingSeats &serving = byRole[{ isOwner, role->position, role->id }];
            serving.role = role->id;
            serving.capacity = serving.capacity + use.capacity;
            serving.used = serving.used + use.used;
            serving.seats.push_back(use);
        }
        for (auto &[key, serving] : byRole) {
            std::ranges::stable_sort(serving.seats, std::ranges::greater {}, &SeatUse::used);
            m_facts.servers.push_back(std::move(serving));
        }
    }

    void findWorth()
    {
        m_facts.isWorthKnown = m_shown.worth().heads != nullptr;
        if (!m_facts.isWorthKnown)
            return;
        addWorthOf([this](TerritoryId territory) { return isHere(territory); });
        if (m_facts.worth.empty()) // whoever serves all around serves it, too
            addWorthOf([this](TerritoryId territory) { return isBelow(m_plan, m_subject.territory, territory); });
    }

    template <typename Predicate> void addWorthOf(const Predicate &isMeant)
    {
        for (const HeadWorth &worth : *m_shown.worth().heads) {
            const Role *role = m_plan.roles.find(worth.role);
            if (role && canDo(*role) && isMeant(worth.territory))
                m_facts.worth.push_back(worth);
            if (m_facts.worth.size() == mostWorth)
                return;
        }
    }

    void findSinglePoints()
    {
        for (const SinglePoint &point : m_shown.sums().singlePoints) {
            if (isHere(point.territory) && isOfTask(point.task))
                m_facts.singlePoints.push_back(point);
        }
    }

    /// Per visit as core/coverage counts it; what a cell is rounded to makes a minute of difference.
    void findStages()
    {
        const QuarterVisits &visits = m_shown.visits();
        const Demand demand = workOfVisits(m_plan, visits);
        for (std::size_t stage = 0; stage < visits.stages.size(); ++stage) {
            if (!isOfStage(visits.stages[stage]))
                continue;
            WorkOfStage of { visits.stages[stage], 0, {} };
            double minutes = 0;
            for (const QuarterVisits::Place &place : visits.places) {
                if (!isHere(place.territory) || !isOfSegment(visits.segments[place.segment]))
                    continue;
                double perVisit = 0;
                for (std::size_t task = 0; task < demand.tasks.size(); ++task)
                    perVisit += isOfTask(demand.tasks[task]) ? demand.minutesPerVisit(place.segment, stage, task) : 0;
                of.visits += place.visits[stage];
                minutes += place.visits[stage] * perVisit;
            }
            of.work = Minutes { std::llround(minutes) };
            if (of.work.count > 0)
                m_facts.stages.push_back(of);
        }
    }

    void findSeats()
    {
        for (const SeatUse &use : m_coverage.seats) {
            const Seat *seat = m_plan.seats.find(use.seat);
            if (!seat || seat->status == SeatStatus::Closed)
                continue;
            if (m_subject.kind == CoverageSubject::Kind::Seat ? use.seat == m_subject.seat
                                                              : seat->role == m_subject.role && isHere(seat->home))
                m_facts.seats.push_back(use);
        }
        std::ranges::stable_sort(m_facts.seats, std::ranges::greater {}, &SeatUse::used);
        if (m_subject.kind != CoverageSubject::Kind::Seat)
            return;
        for (const SeatCapacity &capacity : seatCapacities(m_plan, m_coverage.quarter)) {
            if (capacity.seat == m_subject.seat)
                m_facts.availability.push_back(capacity.availability);
        }
        for (const SinglePoint &point : m_shown.sums().singlePoints) {
            if (point.seat == m_subject.seat)
                m_facts.singlePoints.push_back(point);
        }
    }

    /// Seats and territories that were encircled: each once, whichever boxes they came from.
    void findSeveral()
    {
        std::set<SeatId> seats;
        for (const CoverageSubject &part : m_subject.parts) {
            if (part.kind == CoverageSubject::Kind::Seat)
                seats.insert(part.seat);
        }
        std::ranges::copy_if(m_coverage.seats, std::back_inserter(m_facts.seats),
            [&seats](const SeatUse &use) { return seats.contains(use.seat); });
        for (const CoverageSubject &part : m_subject.parts) {
            if (part.kind == CoverageSubject::Kind::Seat)
                continue;
            SubjectFacts facts = FactFinder(m_shown, part).find();
            for (const SeatUse &use : facts.seats) {
                if (seats.insert(use.seat).second)
                    m_facts.seats.push_back(use);
            }
            // Tasks and territories are the same work seen from two sides: territories count where there are any.
            if (part.kind == CoverageSubject::Kind::Territory
                || (!hasTerritories() && part.kind == CoverageSubject::Kind::Task))
                addPart(facts);
        }
        keepWorthOfParts();
        const auto rank
            = [](const HeadWorth &worth) { return std::tuple(-worth.perHead.cents, worth.role, worth.territory); };
        std::ranges::sort(m_facts.worth, {}, rank);
        const auto repeated = std::ranges::unique(m_facts.worth, {}, rank);
        m_facts.worth.erase(repeated.begin(), repeated.end());
        m_facts.worth.resize(std::min(m_facts.worth.size(), mostWorth));
    }
    /// Who serves all around counts only where nobody would serve them alone.
    void keepWorthOfParts()
    {
        const auto isElsewhere = [this](const HeadWorth &worth) {
            return std::ranges::none_of(m_subject.parts, [&](const CoverageSubject &part) {
                return part.territory.isValid() && isBelow(m_plan, worth.territory, part.territory);
            });
        };
        if (!std::ranges::all_of(m_facts.worth, isElsewhere))
            std::erase_if(m_facts.worth, isElsewhere);
    }
    void addPart(const SubjectFacts &facts)
    {
        m_facts.work += facts.work;
        if (facts.before) {
            m_facts.before = m_facts.before.value_or(WorkSum());
            *m_facts.before += *facts.before;
        }
        m_facts.gaps += facts.gaps;
        m_facts.gapsMissing = m_facts.gapsMissing + facts.gapsMissing;
        m_facts.gapWorth += facts.gapWorth;
        if (facts.margin)
            m_facts.margin = m_facts.margin.value_or(Money()) + *facts.margin;
        m_facts.byOwners = m_facts.byOwners + facts.byOwners;
        m_facts.isWorthKnown = facts.isWorthKnown;
        m_facts.worth.insert(m_facts.worth.end(), facts.worth.begin(), facts.worth.end());
        m_facts.singlePoints.insert(m_facts.singlePoints.end(), facts.singlePoints.begin(), facts.singlePoints.end());
        m_facts.outOfReach = m_facts.outOfReach + facts.outOfReach;
        m_facts.vacantOwner = m_facts.vacantOwner + facts.vacantOwner;
    }
    bool hasTerritories() const
    {
        return std::ranges::any_of(
            m_subject.parts, [](const CoverageSubject &part) { return part.kind == CoverageSubject::Kind::Territory; });
    }

    const ShownCoverage &m_shown;
    const CoverageSubject &m_subject;
    const Plan &m_plan;
    const Coverage &m_coverage;
    const Plan *m_tree = &m_plan; ///< whose territories lie within each other
    std::map<TerritoryId, bool> m_isHere; ///< within it
    std::set<std::pair<SegmentId, TaskId>> m_work; ///< asked for here
    SubjectFacts m_facts;
};

} // namespace

Result<SubjectFacts> subjectFacts(
    const ShownCoverage &shown, const CoverageSubject &subject, const Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        return failure(Error::Kind::Cancelled, {});
    return FactFinder(shown, subject).find();
}

} // namespace headwater
