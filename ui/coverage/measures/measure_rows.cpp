// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/measures/measure_rows.h"

#include "ui/coverage/coverage_text.h"
#include "ui/plan/derivation/assumed.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>

namespace headwater {

namespace {

std::size_t medianCustomers(const std::vector<SpecialistSpan> &spans)
{
    return spans.empty() ? 0 : spans[spans.size() / 2].accounts; // they are ordered by it
}

Minutes hoursLost(const std::vector<VacantHours> &vacancies)
{
    Minutes lost;
    for (const VacantHours &vacancy : vacancies)
        lost = lost + vacancy.lost;
    return lost;
}

std::size_t seatsIn(const std::vector<Bottleneck> &bottlenecks)
{
    std::size_t seats = 0;
    for (const Bottleneck &bottleneck : bottlenecks)
        seats += bottleneck.seats.size();
    return seats;
}

FigureCell valueOf(
    Measure measure, const GraphMeasures &measures, const Coverage &coverage, const std::optional<Stability> &stability)
{
    switch (measure) {
    case Measure::Unknown: return countCell(measures.relations.unknown.size());
    case Measure::OneSeat: return countCell(measures.relations.singleSeat.size());
    case Measure::SeatsThatHold: return countCell(measures.relations.seatArticulations.size());
    case Measure::CustomersThatHold: return countCell(measures.relations.accountArticulations.size());
    case Measure::TasksOfOneSeat: return countCell(measures.singlePoints.size());
    case Measure::Bottlenecks: return countCell(seatsIn(coverage.bottlenecks));
    case Measure::SeatsPerCustomer: return decimalCell(measures.overlap.seatsPerAccount(), 1);
    case Measure::BothKinds: return countCell(measures.overlap.ofBothKinds);
    case Measure::Span: return measures.spans.empty() ? emptyCell() : countCell(medianCustomers(measures.spans));
    case Measure::Handovers: return decimalCell(measures.handovers.perJourney, 2);
    case Measure::Stability: return stability ? coveredCell(stability->share()) : emptyCell();
    case Measure::Workload: return countCell(measures.outliers.size());
    case Measure::Vacancies: return hoursCell(hoursLost(measures.vacancies));
    }
    Q_UNREACHABLE();
}

QString countOf(std::size_t count) { return countText(static_cast<std::int64_t>(count)); }

FigureInputs relationInputs(const GraphMeasures &measures)
{
    const RelationMeasures &relations = measures.relations;
    return { { tr("Seats that know customers"), countOf(relations.seats) },
        { tr("Customers that a seat knows"), countOf(relations.accounts) },
        { tr("Customers that nobody knows"), countOf(relations.unknown.size()) },
        { tr("Pairs of seat and customer"), countOf(relations.pairs) },
        { tr("Pairs that alone join two parts"), countOf(relations.bridges) } };
}

FigureInputs overlapInputs(const Overlap &overlap)
{
    return { { tr("Customers that a seat knows"), countOf(overlap.accounts.size()) },
        { tr("Pairs of seat and customer"), countOf(overlap.seats) },
        { tr("With seats of both kinds"), countOf(overlap.ofBothKinds) },
        { tr("With several customer-focused seats"), countOf(overlap.withSeveral) } };
}

FigureInputs handoverInputs(const Plan &plan, const PlannedHandovers &handovers)
{
    FigureInputs inputs;
    for (const RoleHandover &handover : handovers.roles)
        inputs.emplace_back(oldToNew(nameIn(plan.roles, handover.from), nameIn(plan.roles, handover.to)),
            QLocale().toString(handover.perJourney, 'f', 2));
    return inputs;
}

FigureInputs spanInputs(const std::vector<SpecialistSpan> &spans)
{
    if (spans.empty())
        return {};
    return { { tr("Specialists"), countOf(spans.size()) }, { tr("Most customers"), countOf(spans.front().accounts) },
        { tr("Fewest customers"), countOf(spans.back().accounts) } };
}

FigureInputs singlePointInputs(const std::vector<SinglePoint> &points)
{
    Minutes hours;
    std::size_t owned = 0;
    for (const SinglePoint &point : points) {
        hours = hours + point.needed;
        owned += point.owns ? 1 : 0;
    }
    return { { tr("Because one seat owns all the customers"), countOf(owned) },
        { tr("Because one specialist alone reaches it"), countOf(points.size() - owned) },
        { tr("Work that hangs on them"), wholeHoursText(hours) } };
}

/// What the hours of all others are: they could reach none of what is missing.
FigureInputs bottleneckInputs(const Coverage &coverage)
{
    Minutes hours;
    Minutes missing;
    for (const Bottleneck &bottleneck : coverage.bottlenecks) {
        hours = hours + bottleneck.hours;
        missing = missing + bottleneck.missing;
    }
    const Minutes left { coverage.capacity.count - coverage.served.count };
    const Minutes nobody { coverage.demand.count - coverage.served.count - missing.count };
    return { { tr("Their hours, all in use"), wholeHoursText(hours) },
        { tr("Missing before them"), wholeHoursText(missing) },
        { tr("Missing that no seat with hours reaches"), wholeHoursText(nobody) },
        { tr("Hours that all others have left"), wholeHoursText(left) } };
}

FigureInputs inputsOfMeasure(Measure measure, const MeasuresContent &content)
{
    const GraphMeasures &now = content.now;
    const Coverage &coverage = content.shown.coverage();
    switch (measure) {
    case Measure::Unknown:
    case Measure::OneSeat:
    case Measure::SeatsThatHold:
    case Measure::CustomersThatHold: return relationInputs(now);
    case Measure::TasksOfOneSeat: return singlePointInputs(now.singlePoints);
    case Measure::Bottlenecks: return bottleneckInputs(coverage);
    case Measure::SeatsPerCustomer:
    case Measure::BothKinds: return overlapInputs(now.overlap);
    case Measure::Span: return spanInputs(now.spans);
    case Measure::Handovers: return handoverInputs(content.shown.plan(), now.handovers);
    case Measure::Stability:
        if (!content.stability)
            return {};
        return { { tr("Customers of the baseline with a customer-focused seat"),
                     countOf(content.stability->customers) },
            { tr("Of them kept, parts of customers counted as such"),
                QLocale().toString(content.stability->kept, 'f', 1) } };
    case Measure::Workload:
        return { { tr("Mean workload index"), percentText(coverage.workload.mean) },
            { tr("Band around the mean"), QStringLiteral("± ") + percentText(coverage.workload.band) },
            { tr("Coefficient of variation"), QLocale().toString(coverage.workload.cv, 'f', 2) },
            { tr("Share of the seats with hours"), percentText(coverage.workload.outsideBand) } };
    case Measure::Vacancies:
        return { { tr("Seats in which nobody sits"), countOf(now.vacancies.size()) },
            { tr("Hours of all seats"), wholeHoursText(coverage.capacity) } };
    }
    Q_UNREACHABLE();
}

FigureInputs assumptionsOfMeasure(Measure measure, const Plan &plan)
{
    switch (measure) {
    case Measure::Unknown:
    case Measure::OneSeat:
    case Measure::SeatsThatHold:
    case Measure::CustomersThatHold:
    case Measure::SeatsPerCustomer:
    case Measure::BothKinds: return assumptionsOf::contacts();
    case Measure::TasksOfOneSeat: return assumptionsOf::work();
    case Measure::Bottlenecks:
    case Measure::Workload:
    case Measure::Handovers: return assumptionsOf::served(plan);
    case Measure::Vacancies: return assumptionsOf::hours(plan);
    case Measure::Span:
    case Measure::Stability: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Measure> MeasuresContent::measures() const
{
    std::vector<Measure> measures;
    for (int i = 0; i <= static_cast<int>(Measure::Vacancies); ++i) {
        if (static_cast<Measure>(i) != Measure::Stability || stability)
            measures.push_back(static_cast<Measure>(i));
    }
    return measures;
}

Result<SharedMeasures> measuresContent(const ShownCoverage &shown, const Cancellation &cancellation)
{
    const CoverageView &view = *shown.view;
    auto content = std::make_shared<MeasuresContent>();
    content->shown = shown;
    HEADWATER_TRY(
        content->now, graphMeasures(shown.plan(), view.columns.get(), shown.visits(), shown.coverage(), cancellation));
    if (!view.isBaseline && !shown.isBefore()) {
        content->stability = stabilityOf(view.baselinePlan, view.plan);
        HEADWATER_TRY(content->baseline,
            graphMeasures(
                view.baselinePlan, view.columns.get(), view.baselineExpected->visits, *view.baseline, cancellation));
    }
    return SharedMeasures(content);
}

FigureRows measureRows(const SharedMeasures &content)
{
    const std::vector<Measure> measures = content->measures();
    FigureRows rows;
    rows.columns = { { tr("Measure") }, { tr("Value"), {}, ColumnLook::Decimal, 8 } };
    if (content->baseline)
        rows.columns.push_back({ tr("Baseline"), tr("What it is there"), ColumnLook::Decimal, 10 });
    for (const Measure measure : measures) {
        FigureRows::Row row { { nameCell(nameOf(measure)),
                                  valueOf(measure, content->now, content->shown.coverage(), content->stability) },
            {} };
        if (content->baseline)
            row.cells.push_back(valueOf(measure, *content->baseline, *content->shown.view->baseline, {}));
        rows.rows.push_back(std::move(row));
    }
    rows.explain = [content, measures](std::size_t row, std::size_t column) {
        Derivation derivation;
        derivation.formula = meaningOf(measures[row]);
        if (column == 2) {
            MeasuresContent baseline;
            baseline.shown = { content->shown.view, Comparison::Before };
            baseline.now = *content->baseline;
            derivation.inputs = inputsOfMeasure(measures[row], baseline);
            derivation.assumptions = assumptionsOfMeasure(measures[row], baseline.shown.plan());
            return derivation;
        }
        derivation.inputs = inputsOfMeasure(measures[row], *content);
        derivation.assumptions = assumptionsOfMeasure(measures[row], content->shown.plan());
        if (content->baseline && measures[row] != Measure::Stability)
            derivation.change
                = tr("was %1").arg(valueOf(measures[row], *content->baseline, *content->shown.view->baseline, {}).text);
        return derivation;
    };
    return rows;
}

QString nameOf(Measure measure)
{
    switch (measure) {
    case Measure::Unknown: return tr("Customers nobody knows");
    case Measure::OneSeat: return tr("Known to one seat alone");
    case Measure::SeatsThatHold: return tr("Seats that alone link customers");
    case Measure::CustomersThatHold: return tr("Customers that alone link seats");
    case Measure::TasksOfOneSeat: return tr("Tasks of one seat alone");
    case Measure::Bottlenecks: return tr("Seats at the bottleneck");
    case Measure::SeatsPerCustomer: return tr("Seats per customer");
    case Measure::BothKinds: return tr("With both kinds of seats");
    case Measure::Span: return tr("Customers of a specialist");
    case Measure::Handovers: return tr("Handovers of a journey");
    case Measure::Stability: return tr("Keep whom they know");
    case Measure::Workload: return tr("Outside the workload band");
    case Measure::Vacancies: return tr("Lost to vacant seats");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Measure measure)
{
    switch (measure) {
    case Measure::Unknown:
        return tr("Customers that no seat owns and on whose journeys no holder of a seat has worked.");
    case Measure::OneSeat:
        return tr("Customers: if whoever sits there leaves, nobody is left who knows them. A seat knows the accounts "
                  "it owns and "
                  "those on whose journeys its holder has worked.");
    case Measure::SeatsThatHold:
        return tr("Without one of them some customers share no contact with the rest, neither directly nor over others "
                  "(articulation points, Tarjan 1972).");
    case Measure::CustomersThatHold:
        return tr("Customers through whom alone seats have customers in common: without them the seats on either side "
                  "share none, neither directly nor over others.");
    case Measure::TasksOfOneSeat:
        return tr(
            "Work in a territory that seats with hours reach: one alone, as all customers are its own or as it is "
            "the only specialist for it. Without it nobody does the work.");
    case Measure::Bottlenecks:
        return tr(
            "All their hours are in use while work waits that no other seat could do, not even by taking something "
            "else over from them: the minimum cut of the flow. Only more hours there, or less work, bring more.");
    case Measure::SeatsPerCustomer:
        return tr("Pairs of seats and customers who know each other ÷ customers that a seat knows.");
    case Measure::BothKinds:
        return tr("Customers who deal with customer-focused seats and with specialists: there both have to agree.");
    case Measure::Span:
        return tr("Accounts in the territories that a specialty seat spans, of the segments its role serves: the "
                  "median: half "
                  "of the specialists have as many or more.");
    case Measure::Handovers:
        return tr("Moves of a journey to a stage that another role leads, over the journeys that begin. A role leads a "
                  "stage if it does most of its work.");
    case Measure::Stability:
        return tr("Of the customers of the baseline with a customer-focused seat: the share that keeps it in this "
                  "scenario.");
    case Measure::Workload:
        return tr(
            "Seats whose work that nobody else can do is further from the mean than the band, which Workload sets; "
            "our default of 20 % is no standard.");
    case Measure::Vacancies:
        return tr(
            "What somebody who knows the job would give in the quarter while these seats are open, less what they "
            "give.");
    }
    Q_UNREACHABLE();
}

QString measuresFinding(const MeasuresContent &content)
{
    const GraphMeasures &now = content.now;
    QStringList sentences { tr("%1 customers hang on one seat alone, and nobody knows %2.")
                                .arg(countOf(now.relations.singleSeat.size()), countOf(now.relations.unknown.size())) };
    if (!now.singlePoints.empty()) {
        const SinglePoint &worst = now.singlePoints.front();
        const Plan &plan = content.shown.plan();
        sentences.append(tr("Most work hangs on %1: %2 of %3 in %4.")
                             .arg(seatTitle(plan, worst.seat), wholeHoursText(worst.needed),
                                 nameIn(plan.tasks, worst.task), nameIn(plan.territories, worst.territory)));
    }
    const Coverage &coverage = content.shown.coverage();
    if (!coverage.bottlenecks.empty()) {
        const Bottleneck &narrowest = coverage.bottlenecks.front();
        sentences.append(tr("Bottleneck: %1, all in use, with %2 missing that nobody else could do.")
                             .arg(seatsText(narrowest.seats.size()), wholeHoursText(narrowest.missing)));
    }
    return sentences.join(u' ');
}

} // namespace headwater
