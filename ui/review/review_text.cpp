// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_text.h"

#include "ui/plan/derivation/assumed.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr std::size_t mostRows = 10; ///< of a chart that is read at a glance
constexpr double toldApart = 0.005; ///< less than half a percent off is as predicted
constexpr double mostOfIt = 0.5;

/// A prediction, and what came where that is known.
struct RangeLine {
    const PredictedFigure *predicted = nullptr;
    const ScoredFigure *scored = nullptr;
    double error() const { return scored ? std::abs(scored->error()) : 0; }
};

/// Territories of the measure; the company alone where there are none.
std::vector<RangeLine> linesOf(const ReviewView &view, ReviewMeasure measure, bool withCompany)
{
    std::vector<RangeLine> lines;
    RangeLine company;
    for (const PredictedFigure &figure : view.predicted) {
        if (figure.measure != measure)
            continue;
        const auto scored = std::ranges::find(
            view.score.figures, figure.id, [](const ScoredFigure &one) { return one.predicted.id; });
        const RangeLine line { &figure, scored == view.score.figures.end() ? nullptr : &*scored };
        if (figure.territory.isEmpty())
            company = line;
        else
            lines.push_back(line);
    }
    std::ranges::stable_sort(lines, [](const RangeLine &a, const RangeLine &b) {
        return a.error() != b.error() ? a.error() > b.error() : a.predicted->value > b.predicted->value;
    });
    if (company.predicted && (withCompany || lines.empty()))
        lines.insert(lines.begin(), company);
    return lines;
}

QString placeText(const QString &territory) { return territory.isEmpty() ? tr("The company") : territory; }

QString rangeWords(const PredictedFigure &figure)
{
    return tr("%1 to %2").arg(measureText(figure.measure, figure.low), measureText(figure.measure, figure.high));
}

/// "+4 %", "−12 %"; as predicted where it is no more than a rounding.
QString shareOff(double share)
{
    const QString text = QLocale().toString(std::abs(share) * 100, 'f', std::abs(share) < 0.1 ? 1 : 0);
    return tr("%1 %").arg((share < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text);
}

std::size_t countedFigures(const ReviewScore &score)
{
    std::size_t counted = 0;
    for (const MeasureScore &measure : score.measures)
        counted += measure.figures;
    return counted;
}

/// What the company is judged by: its margin, or what else is known of it.
const ScoredFigure *companyFigure(const ReviewScore &score)
{
    for (const ReviewMeasure measure :
        { ReviewMeasure::Margin, ReviewMeasure::Wins, ReviewMeasure::Coverage, ReviewMeasure::Headcount }) {
        if (const ScoredFigure *company = score.ofCompany(measure))
            return company;
    }
    return nullptr;
}

std::optional<double> shareMissed(const ScoredFigure &figure)
{
    if (figure.predicted.value == 0)
        return {};
    return figure.error() / std::abs(figure.predicted.value);
}

bool isAsPredicted(const ScoredFigure &figure)
{
    const std::optional<double> share = shareMissed(figure);
    return !share || std::abs(*share) < toldApart;
}

QString missSentence(const ScoredFigure &company)
{
    const ReviewMeasure measure = company.predicted.measure;
    const QString came = measureText(measure, company.actual);
    const QString predicted = measureText(measure, company.predicted.value);
    const std::optional<double> share = shareMissed(company);
    if (isAsPredicted(company))
        return tr("%1: %2 came, as predicted.").arg(measureTitle(measure), came);
    const QString off = QLocale().toString(std::abs(*share) * 100, 'f', std::abs(*share) < 0.1 ? 1 : 0);
    return *share < 0 ? tr("%1 came %2 % below what was predicted: %3 instead of %4.")
                            .arg(measureTitle(measure), off, came, predicted)
                      : tr("%1 came %2 % above what was predicted: %3 instead of %4.")
                            .arg(measureTitle(measure), off, came, predicted);
}

/// Of what the company is judged by; another miss that is explained is named first.
QString reasonSentence(const ReviewView &view)
{
    if (!view.explanation || isAsPredicted(view.explanation->company))
        return {};
    const ScoredFigure *company = companyFigure(view.score);
    QStringList parts;
    if (!company || company->predicted.measure != view.explanation->measure)
        parts.append(missSentence(view.explanation->company));
    if (view.explanation->assumptions.empty()) {
        parts.append(tr("No assumption explains that within its range."));
        return parts.join(u' ');
    }
    const AssumptionMiss &first = view.explanation->assumptions.front();
    parts.append(first.explained >= mostOfIt
            ? tr("Most of it is explained by “%1”.").arg(first.name)
            : tr("“%1” explains most, %2 of it.").arg(first.name, percentText(first.explained)));
    return parts.join(u' ');
}

ChartTable rangesTable(const ReviewView &view, ReviewMeasure measure)
{
    const ColumnLook look = measure == ReviewMeasure::Coverage ? ColumnLook::Percent
        : measure == ReviewMeasure::Margin                     ? ColumnLook::Money
                                                               : ColumnLook::Decimal;
    ChartTable table;
    table.columns = { { tr("Territory") }, { tr("Predicted"), look }, { tr("From"), look }, { tr("To"), look },
        { tr("Came"), look }, { tr("Off by"), look }, { tr("Range") } };
    for (const RangeLine &line : linesOf(view, measure, true)) {
        const PredictedFigure &figure = *line.predicted;
        std::vector<TableCell> row { placeText(figure.territory), figure.value, figure.low, figure.high };
        if (line.scored) {
            row.insert(row.end(), { TableCell(line.scored->actual), TableCell(line.scored->error()) });
            row.emplace_back(line.scored->isHit() ? tr("held") : tr("missed"));
        } else {
            row.insert(row.end(), { TableCell(), TableCell(), TableCell(tr("awaited")) });
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How the chart is read, and what of the company.
QString rangesCaption(const ReviewView &view, ReviewMeasure measure, const std::vector<RangeLine> &lines)
{
    const bool isCompanyAlone = lines.size() == 1 && lines.front().predicted->territory.isEmpty();
    const std::size_t territories = isCompanyAlone ? 0 : lines.size();
    QStringList parts;
    const auto company = std::ranges::find_if(view.predicted,
        [measure](const PredictedFigure &figure) { return figure.measure == measure && figure.territory.isEmpty(); });
    if (company != view.predicted.end() && territories > 0)
        parts.append(
            tr("The company: %1 predicted (%2).").arg(measureText(measure, company->value), rangeWords(*company)));
    parts.append(measure == ReviewMeasure::Coverage
            ? tr("Box: what is covered at the ends of the assumptions, with what was predicted. Chance is not in it, "
                 "such "
                 "as more journeys than expected, so fewer than four of five cases lie in it. Dot: what came, a red "
                 "diamond where it missed the range.")
            : tr("Box: where four of five cases should lie, with what was predicted; dot: what came, a red diamond "
                 "where it missed the range."));
    if (territories > mostRows)
        parts.append(std::ranges::any_of(lines, [](const RangeLine &line) { return line.scored; })
                ? tr("The %1 furthest off of %2 territories.").arg(mostRows).arg(territories)
                : tr("The %1 largest of %2 territories.").arg(mostRows).arg(territories));
    return parts.join(u' ');
}

QString noteOf(const RangeLine &line)
{
    const ReviewMeasure measure = line.predicted->measure;
    const QString predicted = measureText(measure, line.predicted->value);
    return line.scored ? tr("%1 came, %2 predicted").arg(measureText(measure, line.scored->actual), predicted)
                       : tr("%1 predicted").arg(predicted);
}

/// One version's figure of the measure.
QString versionText(const std::optional<VersionFigures> &figures, ReviewMeasure measure)
{
    const QString none = QStringLiteral("–");
    if (!figures)
        return none;
    switch (measure) {
    case ReviewMeasure::Headcount: return countText(figures->seats);
    case ReviewMeasure::Coverage: return coveredText(figures->coverage);
    case ReviewMeasure::Margin: return figures->margin ? shortMoneyText(*figures->margin) : none;
    case ReviewMeasure::Wins: return none;
    }
    Q_UNREACHABLE();
}

/// The headcount of a plan counts its seats, that of a prediction those that are held.
QString versionsTitle(ReviewMeasure measure)
{
    return measure == ReviewMeasure::Headcount ? tr("Seats") : measureTitle(measure);
}

void addFluidity(ChartTable &table, const QString &name, const QString &value, const QString &meaning)
{
    table.rows.push_back({ name, value, meaning });
}

} // namespace

QString measureTitle(ReviewMeasure measure)
{
    switch (measure) {
    case ReviewMeasure::Margin: return tr("Margin");
    case ReviewMeasure::Wins: return tr("Journeys won");
    case ReviewMeasure::Coverage: return tr("Work covered");
    case ReviewMeasure::Headcount: return tr("Seats held");
    }
    Q_UNREACHABLE();
}

QString measureText(ReviewMeasure measure, double value)
{
    switch (measure) {
    case ReviewMeasure::Margin: return shortMoneyText(Money::of(value));
    case ReviewMeasure::Coverage: return coveredText(value);
    case ReviewMeasure::Wins:
    case ReviewMeasure::Headcount: {
        const bool isWhole = std::abs(value - std::round(value)) < 0.05 || value >= 100;
        return QLocale().toString(value, 'f', isWhole ? 0 : 1);
    }
    }
    Q_UNREACHABLE();
}

QString reviewHeadline(const ReviewView &view)
{
    const std::size_t counted = countedFigures(view.score);
    const QString quarter = quarterText(view.review.quarter);
    if (counted == 0)
        return tr("What %1 should bring is written down. When the quarter is over, take the actual figures or import "
                  "them, and they stand beside it here.")
            .arg(quarter);
    QStringList parts { tr("%1 of %2 ranges held.").arg(view.score.hits).arg(counted) };
    if (const ScoredFigure *company = companyFigure(view.score))
        parts.append(missSentence(*company));
    parts.append(reasonSentence(view));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString reviewRule(const ReviewView &view)
{
    const QString frozen
        = tr("Frozen on %1 for %2.").arg(dateText(view.review.frozenOn), quarterText(view.review.quarter));
    const std::optional<double> rate = view.score.hitRate();
    if (!rate)
        return frozen;
    constexpr double wished = 0.8;
    const double spread = 1.28 * std::sqrt(wished * (1 - wished) / static_cast<double>(countedFigures(view.score)));
    const QString share = percentText(*rate);
    QString rule = tr("%1 80 % of the ranges should hold, %2 did: they are about right.").arg(frozen, share);
    if (*rate < wished - spread)
        rule = tr("%1 80 % of the ranges should hold, %2 did: they were too narrow, the future is less sure than they "
                  "say.")
                   .arg(frozen, share);
    else if (*rate > wished + spread)
        rule
            = tr("%1 80 % of the ranges should hold, %2 did: they were wider than they need to be.").arg(frozen, share);
    const bool isOfCoverage = std::ranges::any_of(view.score.figures,
        [](const ScoredFigure &figure) { return figure.predicted.measure == ReviewMeasure::Coverage; });
    return isOfCoverage
        ? rule + u' ' + tr("Those of work covered know the assumptions alone, not chance, and hold less often.")
        : rule;
}

ChartData rangesChart(const ReviewView &view, ReviewMeasure measure)
{
    std::vector<RangeLine> lines = linesOf(view, measure, false);
    ChartData chart;
    chart.title = tr("%1, %2").arg(measureTitle(measure), quarterText(view.review.quarter));
    chart.caption = rangesCaption(view, measure, lines);
    chart.summary = reviewHeadline(view);
    chart.table = rangesTable(view, measure);
    if (lines.size() > mostRows)
        lines.resize(mostRows);
    const double unit = measure == ReviewMeasure::Coverage ? 100 : 1;
    for (const RangeLine &line : lines) {
        const PredictedFigure &figure = *line.predicted;
        const double low = figure.low * unit;
        const double high = figure.high * unit;
        chart.rows.push_back(placeText(figure.territory));
        chart.boxes.emplace_back(ChartBox { low, low, figure.value * unit, high, high });
        chart.marks.push_back(line.scored
                ? std::optional(ChartMark { line.scored->actual * unit, !line.scored->isHit() })
                : std::nullopt);
        chart.notes.push_back(noteOf(line));
    }
    return chart;
}

std::vector<QString> rangesRows(const ReviewView &view, ReviewMeasure measure)
{
    std::vector<QString> territories;
    for (const RangeLine &line : linesOf(view, measure, true))
        territories.push_back(line.predicted->territory);
    return territories;
}

ChartTable pointsTable(const ReviewView &view, ReviewMeasure measure)
{
    ChartTable table;
    table.columns = { { tr("Territory") }, { tr("As approved") }, { tr("On the day") }, { tr("As proposed") },
        { tr("Predicted") }, { tr("Came") } };
    const std::vector<ThreePoints> none;
    for (const ThreePoints &point : view.frozen ? view.frozen->points : none) {
        std::vector<TableCell> row { placeText(point.territory) };
        for (const std::optional<VersionFigures> &figures : point.at)
            row.emplace_back(versionText(figures, measure));
        const auto predicted = std::ranges::find_if(view.predicted, [&](const PredictedFigure &figure) {
            return figure.measure == measure && figure.territory == point.territory;
        });
        const auto scored = std::ranges::find_if(view.score.figures, [&](const ScoredFigure &figure) {
            return figure.predicted.measure == measure && figure.predicted.territory == point.territory;
        });
        const bool isTold = std::ranges::any_of(
            row.begin() + 1, row.end(), [](const TableCell &cell) { return cell != TableCell(QStringLiteral("–")); });
        if (!isTold && predicted == view.predicted.end())
            continue; // a region of which only its parts have figures
        row.emplace_back(predicted == view.predicted.end()
                ? QStringLiteral("–")
                : tr("%1 (%2)").arg(measureText(measure, predicted->value), rangeWords(*predicted)));
        row.emplace_back(scored == view.score.figures.end() ? QStringLiteral("–")
                : scored->isHit()                           ? measureText(measure, scored->actual)
                                  : tr("%1, outside").arg(measureText(measure, scored->actual)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString pointsFinding(const ReviewView &view, ReviewMeasure measure)
{
    if (!view.frozen)
        return tr("Counting what the frozen plans come to…");
    if (view.frozen->points.empty() || measure == ReviewMeasure::Wins)
        return tr("Plans differ in seats, work covered and margin; how many journeys are won is predicted alone.");
    const ThreePoints &company = view.frozen->points.front();
    const auto text = [&](std::size_t version) { return versionText(company.at[version], measure); };
    QStringList parts { tr("%1 of the company on the day: %2").arg(versionsTitle(measure), text(1)) };
    if (company.at[0])
        parts.append(tr("as approved: %1").arg(text(0)));
    if (company.at[2])
        parts.append(tr("as proposed: %1").arg(text(2)));
    const QString told = tr("%1.").arg(parts.join(QStringLiteral("; ")));
    return measure == ReviewMeasure::Margin
        ? tr("%1 That is of journeys that begin in the quarter; predicted is what is won in it.").arg(told)
        : told;
}

ChartTable assumptionsTable(const ReviewView &view)
{
    ChartTable table;
    table.columns = { { tr("Assumption") }, { tr("Assumed") }, { tr("What came implies") }, { tr("Off by") },
        { tr("Explains") } };
    const QString none = QStringLiteral("–");
    const std::vector<AssumptionMiss> nobody;
    for (const AssumptionMiss &miss : view.explanation ? view.explanation->assumptions : nobody) {
        const std::optional<double> bias = miss.bias();
        table.rows.push_back(
            { miss.name, assumedText(miss.assumed), miss.isToBlame() ? assumedText(miss.implied) : none,
                bias && miss.isToBlame() ? shareOff(*bias) : none, percentText(miss.explained) });
    }
    return table;
}

QString assumptionsFinding(const ReviewView &view)
{
    if (view.score.figures.empty())
        return tr("Without actual figures nothing is missed yet.");
    if (!view.frozen)
        return tr("Counting what each assumption explains…");
    if (!view.explanation)
        return tr("The miss of the company's margin or of its work covered is what assumptions can explain; neither is "
                  "known yet.");
    const ScoredFigure &company = view.explanation->company;
    if (isAsPredicted(company))
        return missSentence(company);
    if (view.explanation->assumptions.empty())
        return tr("%1 No assumption explains that within its range.").arg(missSentence(company));
    const AssumptionMiss &first = view.explanation->assumptions.front();
    const QString told
        = tr("%1 “%2” explains %3 of it: %4 was assumed")
              .arg(missSentence(company), first.name, percentText(first.explained), assumedText(first.assumed));
    if (!first.isPossible)
        return tr("%1, and no possible value of it alone would have given what came.").arg(told);
    return first.isToBlame() ? tr("%1, %2 would have given what came.").arg(told, assumedText(first.implied))
                             : tr("%1; that is too little to set it right.").arg(told);
}

ChartTable fluidityTable(const ReviewView &view)
{
    ChartTable table;
    table.columns = { { tr("Figure") }, { tr("Since it was frozen") }, { tr("What it means") } };
    if (!view.fluidity)
        return table;
    const Fluidity &fluidity = *view.fluidity;
    const auto count = [](std::size_t number) { return countText(static_cast<std::int64_t>(number)); };
    addFluidity(table, tr("Vacancies"), count(fluidity.vacancies),
        tr("Seats that were vacant then, or that somebody has left since"));
    addFluidity(table, tr("Redeployed"),
        fluidity.redeployedShare()
            ? tr("%1 (%2)").arg(count(fluidity.redeployed), percentText(*fluidity.redeployedShare()))
            : count(fluidity.redeployed),
        tr("Of these, seats with another role or another home now"));
    addFluidity(table, tr("Refilled as they were"), count(fluidity.refilled), tr("Held again, same role, same home"));
    addFluidity(table, tr("Closed"), count(fluidity.closed), tr("Seats that are no longer there"));
    addFluidity(table, tr("Still open"), count(fluidity.open), tr("Nobody sits there yet"));
    addFluidity(table, tr("Days from vacant to productive"),
        fluidity.daysToProductive ? countText(std::llround(*fluidity.daysToProductive)) : QStringLiteral("–"),
        tr("From the last day of who left until the ramp of who follows is over"));
    addFluidity(table, tr("Drift of the role mix"), percentText(fluidity.mixDrift),
        tr("Share of full-time seats that are in other roles than then"));
    addFluidity(table, tr("Accounts kept out of the rules"),
        fluidity.exceptionLimit
            ? tr("%1 of %2 allowed").arg(count(fluidity.exceptions), count(*fluidity.exceptionLimit))
            : count(fluidity.exceptions),
        fluidity.exceptionLimit ? tr("The limit is the assumption “%1”").arg(exceptionsAllowed)
                                : tr("Add the assumption “%1” to set a limit").arg(exceptionsAllowed));
    for (const RoleDrift &drift : fluidity.roles)
        addFluidity(table, drift.name, tr("%1 → %2").arg(percentText(drift.before), percentText(drift.after)),
            tr("Share of all full-time seats, then and now"));
    return table;
}

QString fluidityFinding(const ReviewView &view)
{
    if (!view.fluidity)
        return tr("The plan as it was on the day is no longer there, so nothing can be compared with it.");
    const Fluidity &fluidity = *view.fluidity;
    if (fluidity.vacancies == 0)
        return tr("No seat has been vacant since then.");
    const QString days = fluidity.daysToProductive
        ? tr(" It takes %1 days from a vacancy until somebody is productive again.")
              .arg(countText(std::llround(*fluidity.daysToProductive)))
        : QString();
    return tr("%1 of %2 vacancies were used to move a seat to where it matters more.%3")
        .arg(fluidity.redeployed)
        .arg(fluidity.vacancies)
        .arg(days);
}

} // namespace headwater
