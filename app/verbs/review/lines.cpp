// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/review/lines.h"

#include "app/verbs/coverage/names.h"
#include "app/verbs/words.h"

namespace headwater {

namespace {

QString valueOf(ReviewMeasure measure, double value)
{
    switch (measure) {
    case ReviewMeasure::Margin: return QString::number(value, 'f', 0);
    case ReviewMeasure::Coverage: return percent(value);
    case ReviewMeasure::Wins:
    case ReviewMeasure::Headcount: return QString::number(value, 'f', 1);
    }
    Q_UNREACHABLE();
}

QString signedPercent(std::optional<double> share)
{
    return share ? (*share > 0 ? QStringLiteral("+") : QString()) + percent(share) : QStringLiteral("not known");
}

QString placeName(const QString &territory) { return territory.isEmpty() ? QStringLiteral("the company") : territory; }

QString heldText(const ReviewScore &score)
{
    std::size_t counted = 0;
    for (const MeasureScore &measure : score.measures)
        counted += measure.figures;
    if (counted == 0)
        return QStringLiteral("no actual figures yet");
    return QStringLiteral("%1 of %2 ranges held what came (%3)")
        .arg(score.hits)
        .arg(counted)
        .arg(percent(score.hitRate()));
}

void describeScore(const ReviewScore &score, Terminal &terminal)
{
    if (score.measures.empty())
        return;
    terminal.say(QStringLiteral("\n%1 %2 %3 %4   ranges that held")
                     .arg(QStringLiteral("Measure").leftJustified(12), QStringLiteral("predicted").rightJustified(14),
                         QStringLiteral("came").rightJustified(14), QStringLiteral("off by").rightJustified(10)));
    for (const MeasureScore &measure : score.measures)
        terminal.say(QStringLiteral("%1 %2 %3 %4   %5 of %6 (%7)")
                         .arg(measureName(measure.measure).leftJustified(12),
                             valueOf(measure.measure, measure.predicted).rightJustified(14),
                             valueOf(measure.measure, measure.actual).rightJustified(14),
                             signedPercent(measure.bias()).rightJustified(10))
                         .arg(measure.hits)
                         .arg(measure.figures)
                         .arg(percent(measure.hitRate())));
    terminal.say(QStringLiteral("\nBy territory:"));
    for (const ScoredFigure &figure : score.figures) {
        const ReviewMeasure measure = figure.predicted.measure;
        terminal.say(
            QStringLiteral("  %1 %2 %3 (%4 to %5), came %6: %7")
                .arg(measureName(measure).leftJustified(10), placeName(figure.predicted.territory).leftJustified(20),
                    valueOf(measure, figure.predicted.value), valueOf(measure, figure.predicted.low),
                    valueOf(measure, figure.predicted.high), valueOf(measure, figure.actual),
                    figure.isHit() ? QStringLiteral("within") : QStringLiteral("outside")));
    }
}

void describeExplanation(const std::optional<Explanation> &explanation, Terminal &terminal)
{
    if (!explanation)
        return;
    const double error = explanation->company.error();
    terminal.say(QStringLiteral("\n%1 of the company was off by %2")
                     .arg(measureName(explanation->measure), valueOf(explanation->measure, error)));
    if (explanation->assumptions.empty())
        terminal.say(QStringLiteral("  no assumption explains any of it within its range"));
    for (const AssumptionMiss &miss : explanation->assumptions) {
        const QString told = QStringLiteral("  %1 explains %2 of it: assumed %3")
                                 .arg(miss.name, percent(miss.explained))
                                 .arg(miss.assumed, 0, 'g', 4);
        terminal.say(!miss.isPossible ? QStringLiteral("%1, no possible value would have given what came").arg(told)
                : miss.isToBlame()    ? QStringLiteral("%1, what came implies %2 (%3)")
                                         .arg(told)
                                         .arg(miss.implied, 0, 'g', 4)
                                         .arg(signedPercent(miss.bias()))
                                   : QStringLiteral("%1, too little to be set right").arg(told));
    }
}

void describePoints(const std::vector<ThreePoints> &points, Terminal &terminal)
{
    if (points.empty())
        return;
    terminal.say(QStringLiteral("\nSeats, coverage and margin as approved | on the day | as proposed:"));
    for (const ThreePoints &point : points) {
        QStringList versions;
        for (const std::optional<VersionFigures> &figures : point.at)
            versions.append(!figures
                    ? QStringLiteral("-")
                    : QStringLiteral("%1, %2, %3")
                          .arg(figures->seats)
                          .arg(percent(figures->coverage),
                              figures->margin ? valueOf(ReviewMeasure::Margin, figures->margin->inUnits())
                                              : QStringLiteral("-")));
        terminal.say(QStringLiteral("  %1 %2").arg(
            placeName(point.territory).leftJustified(20), versions.join(QStringLiteral(" | "))));
    }
}

void describeFluidity(const std::optional<Fluidity> &fluidity, Terminal &terminal)
{
    if (!fluidity)
        return;
    terminal.say(QStringLiteral("\nVacancies since then: %1; %2 redeployed, %3 refilled, %4 closed, %5 still open")
                     .arg(fluidity->vacancies)
                     .arg(fluidity->redeployed)
                     .arg(fluidity->refilled)
                     .arg(fluidity->closed)
                     .arg(fluidity->open));
    if (fluidity->daysToProductive)
        terminal.say(QStringLiteral("From vacant to productive: %1 days on average")
                         .arg(*fluidity->daysToProductive, 0, 'f', 0));
    terminal.say(QStringLiteral("%1 of the seats are in other roles than then").arg(percent(fluidity->mixDrift)));
    terminal.say(fluidity->exceptionLimit ? QStringLiteral("%1 accounts are exceptions, %2 are allowed")
                                                .arg(fluidity->exceptions)
                                                .arg(*fluidity->exceptionLimit)
                                          : QStringLiteral("%1 accounts are exceptions").arg(fluidity->exceptions));
}

} // namespace

void describeReviews(const PlanDocument &document, Terminal &terminal)
{
    const Plan &plan = document.baselinePlan();
    if (plan.reviews.empty())
        terminal.say(QStringLiteral("No reviews yet. headwater review PLAN --freeze NAME makes one."));
    for (const Review &review : plan.reviews)
        terminal.say(QStringLiteral("%1: %2, frozen on %3; %4")
                         .arg(review.name, quarterName(quarterWith(review.quarter)),
                             review.frozenOn.toString(Qt::ISODate), heldText(scoreOf(plan, review.id))));
}

void describeReview(const ReviewFindings &findings, Terminal &terminal)
{
    const Review &review = findings.review;
    const std::size_t predictions = findings.score.figures.size() + findings.score.awaited;
    terminal.say(QStringLiteral("%1: %2, frozen on %3; %4 predictions, %5 without an actual figure yet")
                     .arg(review.name, quarterName(quarterWith(review.quarter)), review.frozenOn.toString(Qt::ISODate))
                     .arg(predictions)
                     .arg(findings.score.awaited));
    terminal.say(heldText(findings.score)
        + QStringLiteral("; of 80 % ranges four in five should; those of coverage know no chance"));
    describeScore(findings.score, terminal);
    describeExplanation(findings.explanation, terminal);
    describePoints(findings.points, terminal);
    describeFluidity(findings.fluidity, terminal);
    for (const Insight &insight : findings.insights)
        terminal.say(QStringLiteral("Learned on %1: %2").arg(insight.date.toString(Qt::ISODate), insight.text));
}

} // namespace headwater
