// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/coverage_figures.h"

#include "core/coverage/journey_value.h"
#include "ui/plan/coverage/coverage_model.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/plan_words.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace headwater {

namespace {

const QLatin1StringView workId("work"), hoursId("seat_hours"), coverageId("coverage"), marginId("margin"),
    gapsId("gaps");

Tone toneOf(double gain)
{
    if (gain == 0)
        return Tone::Muted;
    return gain > 0 ? Tone::Better : Tone::Worse;
}

/// Empty where both ends read the same.
QString rangeText(const QString &low, const QString &high)
{
    return low == high ? QString() : tr("%1 to %2").arg(low, high);
}

/// A figure of hours, without judging whether more of them is better.
ScoreboardFigure hoursFigure(
    QLatin1StringView id, const QString &caption, Minutes now, Minutes baseline, const QString &formula)
{
    ScoreboardFigure figure { id, caption, tr("%1 h").arg(roundHoursText(now)),
        signedRoundHoursText(Minutes { now.count - baseline.count }), Tone::Muted, formula };
    return figure;
}

ScoreboardFigure coverageFigure(const CoverageGlance &glance)
{
    ScoreboardFigure figure { coverageId, tr("Coverage, %1").arg(quarterText(glance.now.quarter.first)),
        QStringLiteral("–"), {}, Tone::Muted,
        tr("Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.") };
    const std::optional<double> share = glance.now.share();
    if (!share) {
        figure.formula
            = tr("No work is expected in the quarter: it takes journeys, and what their stages ask of people "
                 "(Journeys, Work).");
        return figure;
    }
    figure.value = coveredText(share);
    const std::optional<double> before = glance.baseline.share();
    const QString points = pointsText(share, before);
    if (!points.isEmpty()) {
        figure.change = tr("%1 pts").arg(points);
        figure.tone = toneOf(*share - *before);
    }
    if (glance.range && glance.range->lowShare)
        figure.range = rangeText(coveredText(glance.range->lowShare), coveredText(glance.range->highShare));
    return figure;
}

ScoreboardFigure marginFigure(const CoverageGlance &glance, bool isBaseline)
{
    const Money change = marginChange(glance.now.margin, glance.baseline.margin);
    ScoreboardFigure figure { marginId, tr("Expected margin, %1").arg(quarterText(glance.now.quarter.first)),
        shortMoneyText(glance.now.margin), signedShortMoneyText(change), toneOf(static_cast<double>(change.cents)),
        tr("Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where "
           "work is left undone. Counted to 0.1 %: a smaller change is not told.") };
    if (isBaseline)
        figure.formula += u' '
            + tr("The baseline is what the observed journeys went through, so changing it says little of what a change "
                 "would bring: plan in a scenario.");
    if (glance.range)
        figure.range = rangeText(shortMoneyText(glance.range->lowMargin), shortMoneyText(glance.range->highMargin));
    return figure;
}

ScoreboardFigure gapsFigure(const CoverageGlance &glance)
{
    const auto now = static_cast<std::int64_t>(glance.now.gaps);
    const auto before = static_cast<std::int64_t>(glance.baseline.gaps);
    ScoreboardFigure figure { gapsId, tr("Gaps"), countText(now), signedCountText(now - before),
        toneOf(static_cast<double>(before - now)),
        tr("Tasks in a territory of which less than %1 is done.").arg(percentText(gapBelow)) };
    if (glance.range)
        figure.range = rangeText(countText(static_cast<std::int64_t>(glance.range->fewestGaps)),
            countText(static_cast<std::int64_t>(glance.range->mostGaps)));
    return figure;
}

QString whyNot(const CoverageModel &coverage)
{
    const Error::Kind kind = coverage.error()->kind;
    if (kind == Error::Kind::NotFound && coverage.quarter())
        return tr("The forecast does not reach %1. Choose another quarter in Coverage.")
            .arg(quarterText(coverage.quarter()->first));
    return tr("This could not be counted. %1 Click to try again.").arg(sentenceFor(kind));
}

std::vector<ScoreboardFigure> withoutView(const CoverageModel &coverage)
{
    const bool isComing = coverage.state() == CoverageModel::State::Loading;
    QString reason = isComing ? tr("The journeys of the plan are being read and its hours laid out.")
                              : tr("Nobody has counted this yet. Click to count it.");
    if (coverage.state() == CoverageModel::State::Stopped)
        reason = tr("The counting was stopped. Click to count it.");
    if (coverage.state() == CoverageModel::State::Failed)
        reason = whyNot(coverage);
    const QString value = isComing ? QStringLiteral("…") : QStringLiteral("–");
    std::vector<ScoreboardFigure> figures { { coverageId, tr("Coverage"), value, {}, Tone::Muted, reason },
        { marginId, tr("Expected margin"), value, {}, Tone::Muted, reason } };
    for (ScoreboardFigure &figure : figures)
        figure.isKnown = false;
    return figures;
}

QString basisText(const Assumption &assumption)
{
    QString basis = assumption.basis == Basis::Data ? tr("measured")
        : assumption.basis == Basis::Agreed         ? tr("agreed")
                                                    : tr("estimated");
    if (!assumption.source.isEmpty())
        basis = tr("%1: %2").arg(basis, assumption.source);
    return assumption.date.isValid() ? tr("%1, %2").arg(basis, dateText(assumption.date)) : basis;
}

/// What the figure takes for granted, where from, and how far it may be off.
void addAssumption(FigureInputs &inputs, const Plan &plan, QLatin1StringView name, double otherwise)
{
    const auto figure = [](double value) { return QLocale().toString(value, 'g', 4); };
    const Assumption *assumption = assumptionNamed(plan, name);
    if (!assumption)
        return (void)inputs.emplace_back(
            tr("Assumed: %1").arg(name), tr("%1; the plan says nothing of it").arg(figure(otherwise)));
    QString value = figure(assumption->value);
    if (assumption->low < assumption->high)
        value = tr("%1 (%2 to %3)").arg(value, figure(assumption->low), figure(assumption->high));
    inputs.emplace_back(tr("Assumed: %1").arg(assumption->key), tr("%1; %2").arg(value, basisText(*assumption)));
}

template <typename Id, typename Text> FigureInputs byAmount(const std::map<Id, Minutes> &amounts, const Text &nameOf)
{
    std::vector<std::pair<Id, Minutes>> ordered(amounts.begin(), amounts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater {}, [](const auto &entry) { return entry.second.count; });
    FigureInputs inputs;
    for (const auto &[id, minutes] : ordered) {
        if (minutes.count > 0)
            inputs.emplace_back(nameOf(id), wholeHoursText(minutes));
    }
    return inputs;
}

FigureInputs workInputs(const CoverageView &view)
{
    std::map<TaskId, Minutes> tasks;
    for (const auto &[task, sum] : view.sums->tasks)
        tasks[task] = sum.needed;
    return byAmount(tasks, [&](TaskId id) { return nameIn(view.plan.tasks, id); });
}

FigureInputs hoursInputs(const CoverageView &view)
{
    std::map<RoleId, Minutes> roles;
    for (const auto &[role, sum] : view.sums->roles)
        roles[role] = sum.capacity;
    FigureInputs inputs = byAmount(roles, [&](RoleId id) { return nameIn(view.plan.roles, id); });
    addAssumption(inputs, view.plan, assumed::annualTurnover, assumed::usualTurnover);
    return inputs;
}

FigureInputs coverageInputs(const CoverageView &view)
{
    const Coverage &now = *view.now;
    FigureInputs inputs { { tr("Work"), wholeHoursText(now.demand) },
        { tr("Somebody has time for"), wholeHoursText(now.served) },
        { tr("Nobody has"), wholeHoursText(Minutes { now.demand.count - now.served.count }) },
        { tr("Hours of all seats"), wholeHoursText(now.capacity) } };
    if (view.baseline->share())
        inputs.emplace_back(tr("Coverage of the baseline"), coveredText(view.baseline->share()));
    return inputs;
}

FigureInputs marginInputs(const CoverageView &view)
{
    const QuarterVisits &visits = view.expected->visits;
    std::map<std::size_t, double> arrivals;
    for (const QuarterVisits::Place &place : visits.places)
        arrivals[place.segment] += place.arrivals;
    FigureInputs inputs;
    double full = 0;
    for (const auto &[segment, journeys] : arrivals) {
        const double margin = visits.wonMargin[segment];
        const QString name = nameIn(view.plan.segments, visits.segments[segment]);
        inputs.emplace_back(name.isEmpty() ? tr("Without segment") : name,
            tr("%1 journeys × %2")
                .arg(QLocale().toString(journeys, 'f', 0),
                    shortMoneyText(Money { static_cast<std::int64_t>(std::llround(margin)) })));
        full += journeys * margin;
    }
    if (full > 0)
        inputs.emplace_back(
            tr("Of it expected to be won"), percentText(static_cast<double>(view.now->margin.cents) / full));
    addAssumption(inputs, view.plan, assumed::grossMargin, assumed::usualMargin);
    addAssumption(inputs, view.plan, assumed::responseExponent, assumed::usualExponent);
    addAssumption(inputs, view.plan, assumed::responseHalf, assumed::usualHalf);
    return inputs;
}

FigureInputs gapInputs(const CoverageView &view)
{
    FigureInputs inputs;
    for (const Gap &gap : view.now->gaps) {
        const QString territory = nameIn(view.plan.territories, gap.territory);
        inputs.emplace_back(tr("%1, %2").arg(nameIn(view.plan.tasks, gap.task),
                                territory.isEmpty() ? tr("without territory") : territory),
            tr("%1 short").arg(wholeHoursText(gap.missing)));
    }
    return inputs;
}

} // namespace

std::vector<ScoreboardFigure> coverageFigures(const CoverageModel &coverage)
{
    // What was counted before is of another plan, and nobody is counting it anew.
    using State = CoverageModel::State;
    if (!coverage.view() || coverage.state() == State::Stopped || coverage.state() == State::Failed)
        return withoutView(coverage);
    const CoverageGlance &glance = *coverage.glance();
    const QString quarter = quarterText(glance.now.quarter.first);
    std::vector<ScoreboardFigure> figures {
        hoursFigure(workId, tr("Work, %1").arg(quarter), glance.now.demand, glance.baseline.demand,
            tr("Visits to stages that the forecast of journeys expects × hours that a visit takes people.")),
        hoursFigure(hoursId, tr("Hours of seats"), glance.now.capacity, glance.baseline.capacity,
            tr("FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, "
               "and less by what people who may leave would be missed.")),
        coverageFigure(glance), marginFigure(glance, coverage.view()->isBaseline), gapsFigure(glance)
    };
    // What is left says most: how much is covered, and what it brings.
    constexpr std::array spare { 4, 5, 1, 2, 3 };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i].isStale = !coverage.isGlanceCurrent();
        figures[i].spare = spare[i];
    }
    return figures;
}

std::optional<FigureInputs> coverageInputsOf(const QString &figureId, const CoverageView &view)
{
    if (figureId == workId)
        return workInputs(view);
    if (figureId == hoursId)
        return hoursInputs(view);
    if (figureId == coverageId)
        return coverageInputs(view);
    if (figureId == marginId)
        return marginInputs(view);
    if (figureId == gapsId)
        return gapInputs(view);
    return std::nullopt;
}

} // namespace headwater
