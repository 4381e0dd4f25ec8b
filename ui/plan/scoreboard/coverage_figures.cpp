// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/scoreboard/coverage_figures.h"

#include "ui/plan/coverage/coverage_model.h"
#include "ui/plan/derivation/coverage_derivations.h"
#include "ui/wording/error_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <array>

namespace headwater {

namespace {

constexpr QLatin1StringView workId("work"), hoursId("seat_hours"), coverageId("coverage"), marginId("margin"),
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
        QStringLiteral("–"), {}, Tone::Muted, formulaOf(CoverageTotal::Covered) };
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

ScoreboardFigure marginFigure(const CoverageGlance &glance)
{
    const Money change = marginChange(glance.now.margin, glance.baseline.margin);
    ScoreboardFigure figure { marginId, tr("Expected margin, %1").arg(quarterText(glance.now.quarter.first)),
        shortMoneyText(glance.now.margin), signedShortMoneyText(change), toneOf(static_cast<double>(change.cents)),
        formulaOf(CoverageTotal::Margin) };
    if (glance.isBaseline)
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
        toneOf(static_cast<double>(before - now)), formulaOf(CoverageTotal::Gaps) };
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

} // namespace

std::vector<ScoreboardFigure> coverageFigures(const CoverageModel &coverage)
{
    // What was counted before is of another plan, and nobody is counting it anew.
    using State = CoverageModel::State;
    if (!coverage.view() || coverage.state() == State::Stopped || coverage.state() == State::Failed)
        return withoutView(coverage);
    const CoverageGlance &glance = *coverage.glance();
    const QString quarter = quarterText(glance.now.quarter.first);
    std::vector<ScoreboardFigure> figures { hoursFigure(workId, tr("Work, %1").arg(quarter), glance.now.demand,
                                                glance.baseline.demand, formulaOf(CoverageTotal::Work)),
        hoursFigure(hoursId, tr("Hours of seats"), glance.now.capacity, glance.baseline.capacity,
            formulaOf(CoverageTotal::Hours)),
        coverageFigure(glance), marginFigure(glance), gapsFigure(glance) };
    // What is left says most: how much is covered, and what it brings.
    constexpr std::array spare { 4, 5, 1, 2, 3 };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        figures[i].isStale = !coverage.isGlanceCurrent();
        figures[i].spare = spare[i];
    }
    return figures;
}

std::optional<Derivation> coverageDerivationOf(const QString &figureId, const CoverageView &view)
{
    constexpr std::array totals { std::pair(workId, CoverageTotal::Work), std::pair(hoursId, CoverageTotal::Hours),
        std::pair(coverageId, CoverageTotal::Covered), std::pair(marginId, CoverageTotal::Margin),
        std::pair(gapsId, CoverageTotal::Gaps) };
    for (const auto &[id, total] : totals) {
        if (figureId == id)
            return derivationOf(total, sideOf(view));
    }
    return std::nullopt;
}

} // namespace headwater
