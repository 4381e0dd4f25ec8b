// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/coverage/json.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/words.h"

#include <QJsonArray>

namespace headwater {

namespace {

double hours(Minutes minutes) { return minutes.inHours(); }
qint64 count(std::size_t number) { return static_cast<qint64>(number); }

QJsonArray cellsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const ServedCell &served : coverage.cells) {
        const Cell &cell = served.cell;
        list.append(QJsonObject { { key("territory"), nameOf(plan.territories, cell.territory) },
            { key("segment"), nameOf(plan.segments, cell.segment) }, { key("task"), nameOf(plan.tasks, cell.task) },
            { key("owner"),
                cell.owner.isValid() ? QJsonValue(seatName(plan, cell.owner)) : QJsonValue(QJsonValue::Null) },
            { key("demand"), hours(cell.demand) }, { key("served"), hours(served.served) },
            { key("value_per_hour"), served.perHour.inUnits() } });
    }
    return list;
}

QJsonArray seatsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const SeatUse &use : coverage.seats) {
        const Seat *seat = plan.seats.find(use.seat);
        list.append(QJsonObject { { key("seat"), seatName(plan, use.seat) },
            { key("role"), nameOf(plan.roles, seat->role) }, { key("territory"), nameOf(plan.territories, seat->home) },
            { key("capacity"), hours(use.capacity) }, { key("used"), hours(use.used) } });
    }
    return list;
}

QJsonArray worthJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const HeadWorth &worth : coverage.worth)
        list.append(QJsonObject { { key("role"), nameOf(plan.roles, worth.role) },
            { key("territory"), nameOf(plan.territories, worth.territory) },
            { key("per_head"), worth.perHead.inUnits() } });
    return list;
}

QJsonArray gapsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const Gap &gap : coverage.gaps)
        list.append(QJsonObject { { key("task"), nameOf(plan.tasks, gap.task) },
            { key("territory"), nameOf(plan.territories, gap.territory) }, { key("demand_hours"), hours(gap.needed) },
            { key("missing_hours"), hours(gap.missing) }, { key("worth"), gap.worth.inUnits() } });
    return list;
}

QJsonArray seatNames(const Plan &plan, const std::vector<SeatId> &seats)
{
    QJsonArray list;
    for (const SeatId seat : seats)
        list.append(seatName(plan, seat));
    return list;
}

QJsonArray cutsJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray list;
    for (const Bottleneck &cut : coverage.bottlenecks) {
        QJsonArray tasks;
        for (const TaskId task : cut.tasks)
            tasks.append(nameOf(plan.tasks, task));
        list.append(QJsonObject { { key("seats"), seatNames(plan, cut.seats) }, { key("tasks"), tasks },
            { key("territory"), nameOf(plan.territories, cut.territory) }, { key("hours"), hours(cut.hours) },
            { key("demand_hours"), hours(cut.needed) }, { key("missing_hours"), hours(cut.missing) },
            { key("worth"), cut.worth.inUnits() } });
    }
    return list;
}

QJsonArray selfServeJson(const Plan &plan, const LeverWorths &levers)
{
    QJsonArray list;
    for (const SelfServeWorth &worth : levers.selfServe)
        list.append(QJsonObject { { key("task"), nameOf(plan.tasks, worth.task) }, { key("hours"), hours(worth.hours) },
            { key("margin"), worth.margin.inUnits() } });
    return list;
}

QJsonArray rampJson(const Plan &plan, const LeverWorths &levers)
{
    QJsonArray list;
    for (const RampWorth &worth : levers.ramp)
        list.append(QJsonObject { { key("role"), nameOf(plan.roles, worth.role) }, { key("hours"), hours(worth.hours) },
            { key("margin"), worth.margin.inUnits() } });
    return list;
}

QJsonObject rangeJson(const CoverageRange &range)
{
    const auto ends = [](const QJsonValue &low, const QJsonValue &high) {
        return QJsonObject { { key("low"), low }, { key("high"), high } };
    };
    return { { key("coverage"), ends(orNull(range.lowShare), orNull(range.highShare)) },
        { key("margin"), ends(range.lowMargin.inUnits(), range.highMargin.inUnits()) },
        { key("gaps"), ends(static_cast<qint64>(range.fewestGaps), static_cast<qint64>(range.mostGaps)) } };
}

QJsonObject handoversJson(const Plan &plan, const PlannedHandovers &handovers)
{
    QJsonArray roles;
    for (const RoleHandover &handover : handovers.roles)
        roles.append(QJsonObject { { key("from"), nameOf(plan.roles, handover.from) },
            { key("to"), nameOf(plan.roles, handover.to) }, { key("per_journey"), handover.perJourney } });
    return { { key("per_journey"), handovers.perJourney }, { key("roles"), roles } };
}

QJsonValue stabilityJson(const std::optional<Stability> &stability)
{
    if (!stability)
        return QJsonValue::Null;
    return QJsonObject { { key("customers"), static_cast<qint64>(stability->customers) },
        { key("kept"), stability->kept }, { key("share"), orNull(stability->share()) } };
}

QJsonObject partJson(const char *what, const QString &name, const MarginPart &part)
{
    return { { key(what), name }, { key("margin"), part.margin.inUnits() }, { key("undone"), part.undone.inUnits() },
        { key("demand"), hours(part.needed) }, { key("served"), hours(part.served) },
        { key("journeys"), part.journeys } };
}

QJsonObject marginsJson(const Plan &plan, const MarginParts &parts)
{
    QJsonArray territories;
    for (const auto &[id, part] : parts.territories)
        territories.append(partJson("territory", nameOf(plan.territories, id), part));
    QJsonArray segments;
    for (const auto &[id, part] : parts.segments)
        segments.append(partJson("segment", nameOf(plan.segments, id), part));
    QJsonArray stages;
    for (const auto &[id, part] : parts.stages)
        stages.append(partJson("stage", nameOf(plan.stages, id), part));
    return { { key("territories"), territories }, { key("segments"), segments }, { key("stages"), stages },
        { key("without_work"), parts.withoutWork.inUnits() } };
}

QJsonArray accountNames(const Plan &plan, const std::vector<AccountId> &accounts)
{
    QJsonArray list;
    for (const AccountId account : accounts)
        list.append(nameOf(plan.accounts, account));
    return list;
}

QJsonObject graphJson(const Plan &plan, const RelationMeasures &relations)
{
    return { { key("seats"), count(relations.seats) }, { key("accounts"), count(relations.accounts) },
        { key("pairs"), count(relations.pairs) }, { key("articulation_points"), count(relations.articulations()) },
        { key("articulation_seats"), seatNames(plan, relations.seatArticulations) },
        { key("articulation_accounts"), accountNames(plan, relations.accountArticulations) },
        { key("bridges"), count(relations.bridges) },
        { key("single_seat_accounts"), count(relations.singleSeat.size()) } };
}

QJsonObject overlapJson(const Overlap &overlap)
{
    return { { key("accounts"), count(overlap.accounts.size()) }, { key("both_kinds"), count(overlap.ofBothKinds) },
        { key("several_customer_focused"), count(overlap.withSeveral) },
        { key("seats_per_account"), overlap.seatsPerAccount() } };
}

/// The seat with its role and home, and whatever else is told of it.
QJsonObject seatObject(const Plan &plan, SeatId id, QJsonObject object)
{
    const Seat *seat = plan.seats.find(id);
    object.insert(key("seat"), seatName(plan, id));
    object.insert(key("role"), seat ? nameOf(plan.roles, seat->role) : QString());
    object.insert(key("territory"), seat ? nameOf(plan.territories, seat->home) : QString());
    return object;
}

QJsonArray singlePointsJson(const Plan &plan, const std::vector<SinglePoint> &points)
{
    QJsonArray list;
    for (const SinglePoint &point : points)
        list.append(
            QJsonObject { { key("seat"), seatName(plan, point.seat) }, { key("task"), nameOf(plan.tasks, point.task) },
                { key("territory"), nameOf(plan.territories, point.territory) }, { key("hours"), hours(point.needed) },
                { key("owns"), point.owns } });
    return list;
}

QJsonArray spansJson(const Plan &plan, const std::vector<SpecialistSpan> &spans)
{
    constexpr double metresPerKilometre = 1'000;
    QJsonArray list;
    for (const SpecialistSpan &span : spans)
        list.append(seatObject(plan, span.seat,
            { { key("territories"), count(span.territories) }, { key("accounts"), count(span.accounts) },
                { key("farthest_km"),
                    span.farthest ? QJsonValue(span.farthest->count / metresPerKilometre)
                                  : QJsonValue(QJsonValue::Null) } }));
    return list;
}

QJsonArray vacanciesJson(const Plan &plan, const std::vector<VacantHours> &vacancies)
{
    QJsonArray list;
    for (const VacantHours &vacancy : vacancies)
        list.append(seatObject(plan, vacancy.seat, { { key("lost_hours"), hours(vacancy.lost) } }));
    return list;
}

QJsonObject workloadJson(const Plan &plan, const Workload &workload, const std::vector<WorkloadOutlier> &outliers)
{
    QJsonArray outside;
    for (const WorkloadOutlier &outlier : outliers)
        outside.append(
            seatObject(plan, outlier.seat, { { key("index"), outlier.index }, { key("off_mean"), outlier.off } }));
    return { { key("mean"), workload.mean }, { key("cv"), workload.cv }, { key("outside_band"), workload.outsideBand },
        { key("band"), workload.band }, { key("outside"), outside } };
}

} // namespace

QJsonObject coverageJson(const CoverageFindings &findings)
{
    const Plan &plan = findings.scenario->plan;
    const Coverage &coverage = findings.coverage;
    const GraphMeasures &measures = findings.measures;
    const RelationMeasures &relations = measures.relations;
    return { { key("schema"), key("headwater.coverage/1") }, { key("scenario"), findings.scenario->name },
        { key("quarter"), quarterName(coverage.quarter) }, { key("demand_hours"), hours(coverage.demand) },
        { key("capacity_hours"), hours(coverage.capacity) }, { key("served_hours"), hours(coverage.served) },
        { key("coverage"), orNull(coverage.share()) }, { key("margin"), coverage.margin.inUnits() },
        { key("journeys"),
            QJsonObject {
                { key("begin"), findings.journeys.all }, { key("without_work"), findings.journeys.withoutWork } } },
        { key("margins"), marginsJson(plan, findings.margins) }, { key("cells"), cellsJson(plan, coverage) },
        { key("seats"), seatsJson(plan, coverage) }, { key("worth"), worthJson(plan, coverage) },
        { key("bottlenecks"), gapsJson(plan, coverage) }, { key("cuts"), cutsJson(plan, coverage) },
        { key("range"), rangeJson(findings.range) }, { key("self_serve"), selfServeJson(plan, findings.levers) },
        { key("ramp"), rampJson(plan, findings.levers) }, { key("handovers"), handoversJson(plan, measures.handovers) },
        { key("stability"), stabilityJson(findings.stability) },
        { key("accounts"),
            QJsonObject { { key("total"), count(plan.accounts.size()) },
                { key("covered"), count(plan.accounts.size() - relations.unknown.size()) },
                { key("uncovered"), count(relations.unknown.size()) } } },
        { key("graph"), graphJson(plan, relations) }, { key("overlap"), overlapJson(measures.overlap) },
        { key("single_points"), singlePointsJson(plan, measures.singlePoints) },
        { key("spans"), spansJson(plan, measures.spans) },
        { key("vacancies"), vacanciesJson(plan, measures.vacancies) },
        { key("workload"), workloadJson(plan, coverage.workload, measures.outliers) } };
}

} // namespace headwater
