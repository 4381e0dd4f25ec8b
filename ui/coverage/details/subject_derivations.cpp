// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/details/subject_derivations.h"

#include "ui/coverage/coverage_text.h"
#include "ui/coverage/workload/outlier_rows.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

QString signedPoints(const WorkSum &now, const std::optional<WorkSum> &before)
{
    const QString points = before ? pointsText(now.share(), before->share()) : QString();
    return points.isEmpty() ? QString() : tr("%1 points").arg(points);
}

/// Where both ends read the same, that is it.
QString rangeText(const QString &low, const QString &high) { return low == high ? low : tr("%1 to %2").arg(low, high); }

QString oneDecimal(double number) { return QLocale().toString(number, 'f', 1); }

} // namespace

SubjectDerivations::SubjectDerivations(const ShownCoverage &shown, const CoverageSubject &subject,
    const SubjectFacts &facts, const std::optional<CoverageRange> &range)
    : m_shown(shown)
    , m_subject(subject)
    , m_facts(facts)
    , m_range(range)
{ }

Derivation SubjectDerivations::margin() const
{
    Derivation derivation = derivationOf(CoverageTotal::Margin, m_shown.side());
    if (m_range)
        derivation.range = rangeText(shortMoneyText(m_range->lowMargin), shortMoneyText(m_range->highMargin));
    return derivation;
}

Derivation SubjectDerivations::journeysWithoutWork() const
{
    Derivation derivation;
    derivation.formula
        = tr("Journeys expected to begin in the quarter for whose segment the plan lays out no work (Journeys, "
             "Work), or whose customers have no segment. They bring margin as they did, and ask for no hours.");
    derivation.inputs = { { tr("Expected to begin"), oneDecimal(m_facts.journeys.all) },
        { tr("Of them without work"), oneDecimal(m_facts.journeys.withoutWork) } };
    derivation.assumptions = assumptionsOf::work();
    return derivation;
}

Derivation SubjectDerivations::hours() const { return derivationOf(CoverageTotal::Hours, m_shown.side()); }

Derivation SubjectDerivations::needed() const
{
    Derivation derivation;
    derivation.formula = tr("Forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its "
                            "time), summed over the stages.");
    for (const WorkOfStage &stage : m_facts.stages)
        derivation.inputs.emplace_back(nameIn(plan().stages, stage.stage), wholeHoursText(stage.work));
    derivation.assumptions = assumptionsOf::work();
    return derivation;
}

Derivation SubjectDerivations::served() const
{
    Derivation derivation;
    derivation.formula = formulaOf(CoverageTotal::Served);
    const WorkSum &work = m_facts.work;
    derivation.inputs = { { tr("By the seats that own the customers"), wholeHoursText(m_facts.byOwners) },
        { tr("By specialists"), wholeHoursText(Minutes { work.served.count - m_facts.byOwners.count }) } };
    if (m_subject.kind == CoverageSubject::Kind::Stage)
        derivation.inputs = { { tr("Needed"), wholeHoursText(work.needed) },
            { tr("Share of its tasks that is done"), coveredText(work.share()) } };
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::missing() const
{
    const WorkSum &work = m_facts.work;
    Derivation derivation;
    derivation.formula = tr("What is needed less what is served.");
    derivation.inputs
        = { { tr("Needed"), wholeHoursText(work.needed) }, { tr("Served"), wholeHoursText(work.served) } };
    const Minutes elsewhere { work.missing().count - m_facts.outOfReach.count - m_facts.vacantOwner.count };
    if (m_subject.kind != CoverageSubject::Kind::Stage) {
        derivation.inputs.emplace_back(
            tr("Of it: waits for vacant seats that own the customers"), wholeHoursText(m_facts.vacantOwner));
        derivation.inputs.emplace_back(tr("Of it: reached by no seat with hours"), wholeHoursText(m_facts.outOfReach));
        derivation.inputs.emplace_back(tr("Of it: hours that bring more are served first"), wholeHoursText(elsewhere));
    }
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::covered() const
{
    const WorkSum &work = m_facts.work;
    Derivation derivation;
    derivation.formula = tr("Served ÷ needed.");
    derivation.inputs
        = { { tr("Served"), wholeHoursText(work.served) }, { tr("Needed"), wholeHoursText(work.needed) } };
    derivation.assumptions = assumptionsOf::served(plan());
    derivation.change = signedPoints(work, m_facts.before);
    if (!m_range)
        return derivation;
    const auto say = [&derivation](const std::optional<double> &low, const std::optional<double> &high) {
        derivation.range = rangeText(coveredText(low), coveredText(high));
    };
    if (m_subject.kind == CoverageSubject::Kind::Plan)
        say(m_range->lowShare, m_range->highShare);
    const auto &territories = m_subject.isAlone ? m_range->own : m_range->territories;
    const auto territory = territories.find(m_subject.territory);
    const bool isOfAll = m_subject.kind == CoverageSubject::Kind::Territory && !m_subject.segment.isValid();
    if (isOfAll && territory != territories.end())
        say(territory->second.lowShare, territory->second.highShare);
    const auto segment = m_range->segments.find(m_subject.segment);
    if (m_subject.kind == CoverageSubject::Kind::Segment && segment != m_range->segments.end())
        say(segment->second.lowShare, segment->second.highShare);
    return derivation;
}

Derivation SubjectDerivations::gapWorth() const
{
    Derivation derivation;
    derivation.formula
        = tr("What is missing at the value of the hours that it would fill, added up over tasks in leaves "
             "of which less than 80 % is done. An estimate: the more of it is done, the less the next hour "
             "brings, and what is lost where the hours come from is not taken off.");
    derivation.inputs = { { tr("Gaps"), countText(static_cast<std::int64_t>(m_facts.gaps)) },
        { tr("Missing"), wholeHoursText(m_facts.gapsMissing) } };
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::marginOfPlace() const
{
    Derivation derivation;
    derivation.formula
        = tr("Of the journeys of these customers that begin in the quarter: their number × the share that "
             "is won with the work done as it is × what one that is won brings.");
    derivation.assumptions = assumptionsOf::value(plan());
    if (!m_range || m_subject.kind != CoverageSubject::Kind::Territory || m_subject.segment.isValid())
        return derivation;
    const auto &parts = m_subject.isAlone ? m_range->own : m_range->territories;
    if (const auto part = parts.find(m_subject.territory); part != parts.end())
        derivation.range = rangeText(shortMoneyText(part->second.lowMargin), shortMoneyText(part->second.highMargin));
    return derivation;
}

Derivation SubjectDerivations::visits(const WorkOfStage &stage) const
{
    Derivation derivation;
    derivation.formula = tr("Visits to the stage that the forecast expects in the quarter × hours that a visit takes "
                            "people: share of each channel × its time, over the tasks.");
    const double perVisit = stage.visits > 0 ? stage.work.inHours() / stage.visits : 0;
    derivation.inputs = { { tr("Visits"), oneDecimal(stage.visits) },
        { tr("Hours a visit"), QLocale().toString(perVisit, 'f', 2) }, { tr("Work"), wholeHoursText(stage.work) } };
    derivation.assumptions = assumptionsOf::work();
    return derivation;
}

Derivation SubjectDerivations::worth(const HeadWorth &worth) const
{
    const Plan &shown = m_shown.view->plan;
    Derivation derivation;
    derivation.formula = tr(
        "What the expected margin of the quarter gains if one full-time seat of the role is added there and below, "
        "the hours of all others spent anew.");
    if (!worth.isExact)
        derivation.formula += u' ' + tr("About: hours are valued as they are without it.");
    const Role *role = shown.roles.find(worth.role);
    if (role)
        derivation.inputs
            = { { tr("Full-time hours in the quarter"), wholeHoursText(fullTime(*role, m_shown.view->now->quarter)) },
                  { tr("Expected margin without it"), shortMoneyText(m_shown.view->now->margin) },
                  { tr("In a year"), shortMoneyText(Money { 4 * worth.perHead.cents }) },
                  { tr("Costs a year"), shortMoneyText(role->costPerYear) } };
    derivation.assumptions = assumptionsOf::served(shown);
    return derivation;
}

Derivation SubjectDerivations::singlePoint(const SinglePoint &point) const
{
    Derivation derivation;
    derivation.formula = point.owns
        ? tr("All the work of the task in the territory is for customers that this seat owns, and no specialist with "
             "hours reaches it.")
        : tr("The work of the task in the territory that seats with hours reach: this one alone.");
    derivation.inputs = { { tr("Task"), nameIn(plan().tasks, point.task) },
        { tr("Territory"), nameIn(plan().territories, point.territory) },
        { tr("Work in the quarter"), wholeHoursText(point.needed) } };
    derivation.assumptions = assumptionsOf::work();
    return derivation;
}

Derivation SubjectDerivations::bottleneck(const Bottleneck &bottleneck) const
{
    Derivation derivation;
    derivation.formula
        = tr("A minimum cut of the flow of hours: all hours of these seats are in use, and no other seat could "
             "do the work that waits for them, not even by taking something else over from them.");
    derivation.inputs = { { tr("Seats"), countText(static_cast<std::int64_t>(bottleneck.seats.size())) },
        { tr("Their hours, all in use"), wholeHoursText(bottleneck.hours) },
        { tr("Work that only they can do"), wholeHoursText(bottleneck.needed) },
        { tr("Missing of it"), wholeHoursText(bottleneck.missing) },
        { tr("What that would bring"), tr("about %1").arg(shortMoneyText(bottleneck.worth)) } };
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::reach(const Reach &reach) const
{
    Derivation derivation;
    derivation.formula = tr("Great-circle distances from the centre of the territory, or from the middle of its "
                            "customers where it has none, to its customers with coordinates.");
    derivation.inputs = { { tr("Customers"), countText(static_cast<std::int64_t>(reach.accounts)) },
        { tr("With coordinates"), countText(static_cast<std::int64_t>(reach.located)) },
        { tr("Half of them within"), distanceText(reach.median) },
        { tr("The farthest"), distanceText(reach.farthest) } };
    return derivation;
}

Derivation SubjectDerivations::relations(const RelationMeasures &relations, const QString &formula) const
{
    Derivation derivation;
    derivation.formula = formula;
    derivation.inputs = { { tr("Seats that know customers"), countText(static_cast<std::int64_t>(relations.seats)) },
        { tr("Customers that a seat knows"), countText(static_cast<std::int64_t>(relations.accounts)) },
        { tr("Pairs of both"), countText(static_cast<std::int64_t>(relations.pairs)) } };
    derivation.assumptions = assumptionsOf::contacts();
    return derivation;
}

Derivation SubjectDerivations::available(const SeatUse &sum) const
{
    Derivation derivation;
    derivation.formula = tr(
        "FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody "
        "sits there, ramp and expected leavers included; summed over the seats.");
    for (const SeatUse &use : m_facts.seats)
        derivation.inputs.emplace_back(seatTitle(plan(), use.seat), wholeHoursText(use.capacity));
    if (m_facts.seats.empty())
        derivation.inputs = { { tr("Available"), wholeHoursText(sum.capacity) } };
    derivation.assumptions = assumptionsOf::hours(plan());
    return derivation;
}

Derivation SubjectDerivations::inUse(const SeatUse &sum) const
{
    Derivation derivation;
    derivation.formula = formulaOf(CoverageTotal::Served);
    for (const TaskUse &task : sum.tasks)
        derivation.inputs.emplace_back(nameIn(plan().tasks, task.task), wholeHoursText(task.minutes));
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::utilisation(Minutes used, Minutes capacity) const
{
    Derivation derivation;
    derivation.formula = tr("Hours in use ÷ hours available.");
    derivation.inputs = { { tr("In use"), wholeHoursText(used) }, { tr("Available"), wholeHoursText(capacity) } };
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::timeOf(const TaskUse &use) const
{
    Derivation derivation;
    derivation.formula = formulaOf(CoverageTotal::Served);
    derivation.inputs = { { nameIn(plan().tasks, use.task), wholeHoursText(use.minutes) } };
    derivation.assumptions = assumptionsOf::served(plan());
    return derivation;
}

Derivation SubjectDerivations::fullTimeHours(const Role &role) const
{
    const Period &quarter = m_shown.coverage().quarter;
    Derivation derivation;
    derivation.formula = tr("Hours a year of the role × days of the quarter / 365.25.");
    derivation.inputs = { { tr("Hours a year"), wholeHoursText(role.perYear) },
        { tr("Days of the quarter"), countText(quarter.days()) } };
    return derivation;
}

Derivation SubjectDerivations::fte(const Seat &seat) const
{
    Derivation derivation;
    derivation.formula = tr("The part of full time that the plan gives the seat.");
    derivation.inputs = { { seatTitle(plan(), seat.id), shareText(seat.fte) } };
    return derivation;
}

Derivation SubjectDerivations::number() const
{
    Derivation derivation;
    derivation.formula = tr("The seats among what was chosen, each once.");
    std::map<RoleId, std::int64_t> roles;
    for (const SeatUse &use : m_facts.seats) {
        const Seat *seat = plan().seats.find(use.seat);
        ++roles[seat ? seat->role : RoleId {}];
    }
    for (const auto &[role, count] : roles)
        derivation.inputs.emplace_back(nameIn(plan().roles, role), countText(count));
    return derivation;
}

Derivation SubjectDerivations::lost(SeatId id) const
{
    const Seat &seat = *plan().seats.find(id);
    const Minutes could = hoursIfHeld(plan(), seat, m_shown.coverage().quarter);
    const auto use = std::ranges::find(m_shown.coverage().seats, id, &SeatUse::seat);
    const Minutes has = use == m_shown.coverage().seats.end() ? Minutes() : use->capacity;
    Derivation derivation;
    derivation.formula
        = tr("What somebody who knows the job would give while the seat is open (FTE × hours of the role "
             "in the quarter) less what it gives.");
    derivation.inputs
        = { { tr("The seat is"), seat.status == SeatStatus::Filled ? wordFor(seat.status) : vacancyWords(seat) },
              { tr("Would be given"), wholeHoursText(could) }, { tr("Is given"), wholeHoursText(has) } };
    derivation.assumptions = assumptionsOf::hours(plan());
    return derivation;
}

Derivation SubjectDerivations::availability(const Seat &seat, double share) const
{
    const Role *role = plan().roles.find(seat.role);
    Derivation derivation;
    derivation.formula = tr("The share of the quarter in which somebody sits there, less in the ramp, and less by what "
                            "people who may leave would be missed.");
    derivation.inputs
        = { { tr("The seat is"), seat.status == SeatStatus::Filled ? wordFor(seat.status) : vacancyWords(seat) },
              { tr("Available"), percentText(share) } };
    if (role) {
        derivation.inputs.emplace_back(tr("Months to learn the job"), countText(role->rampMonths));
        derivation.inputs.emplace_back(tr("Days to fill a seat"), countText(role->hiringDelayDays));
    }
    derivation.assumptions = assumptionsOf::hours(plan());
    return derivation;
}

Derivation SubjectDerivations::workload(const SeatUse &use) const { return workloadDerivation(m_shown, use); }

} // namespace headwater
