// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves/curve_charts.h"

#include "ui/curves/items_model.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

// A tick is a unit of x: half of today's seats.
constexpr double halvesOfToday = 2;
constexpr int pointsOfCurve = 80;
constexpr double shownEffort = 2;

struct AskedEffort {
    double effort;
    double answer;
};

void addCurveLine(ChartData &chart, const ResponseCurve &curve)
{
    ChartLine line { tr("the curve"), ChartTone::Main, {}, false, ChartMarks::Line };
    for (int i = 0; i <= pointsOfCurve; ++i) {
        const double effort = shownEffort * i / pointsOfCurve;
        line.points.emplace_back(effort * halvesOfToday, curve.at(effort) * 100);
    }
    chart.lines.push_back(std::move(line));
    ChartLine most { tr("with all the seats in the world"), ChartTone::Muted, {}, true, ChartMarks::Line };
    for (const double effort : { 0.0, shownEffort })
        most.points.emplace_back(effort * halvesOfToday, curve.high * 100);
    chart.lines.push_back(std::move(most));
}

/// What single people said, and what counts.
void addAnswers(ChartData &chart, const CurveAnswers &answers, const std::vector<CurveOpinion> &opinions)
{
    if (!opinions.empty()) {
        ChartLine single { tr("single answers"), ChartTone::Faint, {}, false, ChartMarks::Points };
        for (const CurveOpinion &opinion : opinions) {
            for (const AskedEffort &asked :
                { AskedEffort { 0, opinion.atZero }, { 0.5, opinion.atHalf }, { 1.5, opinion.atHalfMore } })
                single.points.emplace_back(asked.effort * halvesOfToday, asked.answer * 100);
        }
        chart.lines.push_back(std::move(single));
    }
    const double today = answers.atToday > 0 ? answers.atToday : 1;
    ChartLine counting { opinions.empty() ? tr("answers") : tr("medians of the answers"), ChartTone::Ink, {}, false,
        ChartMarks::Points };
    for (const AskedEffort &asked : { AskedEffort { 0, answers.atZero }, { 0.5, answers.atHalf },
             { 1, answers.atToday }, { 1.5, answers.atHalfMore } })
        counting.points.emplace_back(asked.effort * halvesOfToday, asked.answer / today * 100);
    chart.lines.push_back(std::move(counting));
}

QString summaryOf(const Curve &row, const ResponseCurve &curve)
{
    const QString shape = curve.isSShaped()
        ? tr("S-shaped: each seat brings more than the one before up to %1 seats, and less beyond.")
              .arg(seatsText(curve.inflection() * row.seatsToday))
        : tr("Each seat brings less than the one before.");
    return tr("%1 1 % more seats than today bring %2 % more sales.")
        .arg(shape, QLocale().toString(curve.elasticityToday(), 'f', 2));
}

/// 1, 2 or 5 times a power of ten, so that about ten of them fill the width.
int tickStep(int largest)
{
    int step = 1;
    for (int power = 1; step * 10 < largest; power *= 10) {
        for (const int factor : { 1, 2, 5 }) {
            step = factor * power;
            if (step * 10 >= largest)
                break;
        }
    }
    return step;
}

void addSizeTable(ChartData &chart, const Allocation &allocation, int step)
{
    chart.table.columns = { { tr("Seats"), ColumnLook::Whole }, { tr("Profit"), ColumnLook::Money } };
    const int last = allocation.sizes.back().seats;
    for (int tick = 0; tick * step <= last; ++tick) {
        const int seats = tick * step;
        chart.ticks.push_back({ static_cast<double>(tick), countText(seats) });
        const int at = seats - allocation.sizes.front().seats;
        chart.table.rows.push_back({ TableCell(static_cast<double>(seats)),
            at < 0 ? TableCell() : TableCell(allocation.sizes[static_cast<std::size_t>(at)].profit) });
    }
}

/// In the unit that fits the largest of them: thousands or millions.
struct MoneyScale {
    double unit = 1;
    QString name;
};
MoneyScale scaleFor(double largest)
{
    if (largest >= 2e6)
        return { 1e6, tr("profit, millions") };
    if (largest >= 2e3)
        return { 1e3, tr("profit, thousands") };
    return { 1, tr("profit") };
}

} // namespace

ChartData curveChart(const Plan &plan, CurveId id, Calibration calibration)
{
    ChartData chart;
    const Curve *row = plan.curves.find(id);
    if (!row)
        return chart;
    const std::vector<CurveOpinion> opinions = opinionsOn(plan, id);
    const CurveAnswers answers = consensusOn(plan, *row);
    chart.title = tr("Sales of %1 by seats").arg(row->name);
    chart.unit = tr("% of today's sales");
    chart.caption = calibration == Calibration::Normalised
        ? tr("through the answers at none, today and all the seats; fitted to the other two")
        : tr("fitted to all five answers; it may miss today");
    const QStringList names { tr("nobody"), tr("half"), tr("today"), tr("half more"), tr("twice") };
    chart.table.columns = { { tr("Seats") }, { tr("Sales, % of today"), ColumnLook::Decimal },
        { tr("Seats in number"), ColumnLook::Decimal } };
    const auto curve = calibrated(answers, calibration);
    for (int i = 0; i < names.size(); ++i) {
        const double effort = i / halvesOfToday;
        chart.ticks.push_back({ static_cast<double>(i), names[i] });
        chart.table.rows.push_back({ TableCell(names[i]), curve ? TableCell(curve->at(effort) * 100) : TableCell(),
            TableCell(effort * row->seatsToday) });
    }
    if (curve) {
        addCurveLine(chart, *curve);
        chart.summary = summaryOf(*row, *curve);
    }
    addAnswers(chart, answers, opinions);
    return chart;
}

ChartData sizesChart(const WorkshopView &view)
{
    ChartData chart;
    chart.title = tr("Profit by number of seats");
    if (!view.allocation || view.allocation->sizes.empty())
        return chart;
    const Allocation &allocation = *view.allocation;
    chart.caption = tr("each number of seats in its best places; the ground marks sizes within 1 % of the best");
    const int step = tickStep(allocation.sizes.back().seats);
    addSizeTable(chart, allocation, step);
    const auto best = std::ranges::max_element(allocation.sizes, {}, &SizeProfit::profit);
    const MoneyScale scale = scaleFor(best->profit);
    chart.unit = scale.name;
    const auto place = [&](double seats, double profit) { return QPointF(seats / step, profit / scale.unit); };

    constexpr std::size_t mostPoints = 400;
    const std::size_t stride = allocation.sizes.size() / mostPoints + 1;
    ChartLine line { tr("best places"), ChartTone::Main, {}, false, ChartMarks::Line };
    for (std::size_t i = 0; i < allocation.sizes.size(); i += stride)
        line.points.push_back(place(allocation.sizes[i].seats, allocation.sizes[i].profit));
    chart.lines.push_back(std::move(line));
    chart.lines.push_back({ tr("today"), ChartTone::Ink, { place(view.seatsToday(), allocation.fittedToday) }, false,
        ChartMarks::Points });
    if (allocation.flatSizes) {
        const auto [low, high] = *allocation.flatSizes;
        ChartBand band { tr("within 1 % of the best"), ChartTone::Better, {} };
        for (const int seats : { low, high })
            band.spans.push_back({ place(seats, 0).x(), 0, best->profit * 1.01 / scale.unit });
        chart.bands.push_back(std::move(band));
        chart.summary
            = tr("From %1 to %2 seats the profit is within 1 % of the best.").arg(countText(low), countText(high));
    }
    chart.marker = ChartTick { place(view.question.seats, 0).x(), tr("%n seats", nullptr, view.question.seats) };
    return chart;
}

ChartData itemsChart(const WorkshopView &view)
{
    ChartData chart;
    chart.title = tr("Response curves");
    chart.table.columns = { { tr("Item") }, { tr("Sales"), ColumnLook::Money }, { tr("Margin"), ColumnLook::Percent },
        { tr("Today"), ColumnLook::Decimal }, { tr("Best"), ColumnLook::Whole }, { tr("Profit"), ColumnLook::Money },
        { QStringLiteral("low"), ColumnLook::Decimal }, { QStringLiteral("high"), ColumnLook::Decimal },
        { QStringLiteral("c"), ColumnLook::Decimal }, { QStringLiteral("d"), ColumnLook::Decimal },
        { tr("Elasticity"), ColumnLook::Decimal } };
    for (std::size_t i = 0; i < view.items.size(); ++i) {
        const CurveItem &item = view.items[i];
        std::vector<TableCell> row { item.name, item.sales, item.margin, item.seatsToday };
        if (const ItemAllocation *given = view.given(view.curves[i]))
            for (const double figure : { static_cast<double>(given->seats), given->profit, given->curve.low,
                     given->curve.high, given->curve.c, given->curve.d, given->elasticity })
                row.emplace_back(figure);
        chart.table.rows.push_back(std::move(row));
    }
    return chart;
}

} // namespace headwater
