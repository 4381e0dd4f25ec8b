// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vacancies/turnover/survival_chart.h"

#include "ui/vacancies/turnover/turnover_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double monthsInYear = 12;
constexpr double inPercent = 100;
/// Steps lower than that (in points) are drawn with the next: a large company has thousands that nobody can see.
constexpr double leastStep = 0.1;

struct CurveLook {
    ChartTone tone;
    bool isDashed;
};
/// Neighbours differ in stroke as well as in colour.
constexpr std::array<CurveLook, mostCurves> looks { { { ChartTone::Main, false }, { ChartTone::Warning, true },
    { ChartTone::Muted, false }, { ChartTone::Main, true }, { ChartTone::Warning, false },
    { ChartTone::Muted, true } } };

double startOf(const SurvivalGroup &group) { return group.tenure / monthsInYear; }

ChartLine stepsOf(const SurvivalGroup &group, CurveLook look)
{
    ChartLine line { .name = survivalGroupText(group),
        .tone = look.tone,
        .points = { QPointF(startOf(group), inPercent) },
        .isThought = look.isDashed,
        .marks = ChartMarks::Line };
    const std::vector<SurvivalPoint> &points = group.curve.points;
    for (const SurvivalPoint &point : points) {
        const double before = line.points.back().y();
        const double after = inPercent * point.survival;
        if (before - after < leastStep && &point != &points.back())
            continue;
        line.points.emplace_back(point.time / monthsInYear, before);
        line.points.emplace_back(point.time / monthsInYear, after);
    }
    return line;
}

ChartBand bandOf(const SurvivalGroup &group, ChartTone tone)
{
    ChartBand band { tr("95 % band"), tone, {} };
    ChartBand::Span last { startOf(group), inPercent, inPercent };
    band.spans.push_back(last);
    for (const SurvivalPoint &point : group.curve.points) {
        last.x = point.time / monthsInYear;
        band.spans.push_back(last);
        if (point.low && point.high)
            last = { last.x, inPercent * *point.low, inPercent * *point.high };
        band.spans.push_back(last);
    }
    return band;
}

TableCell yearsCell(const std::optional<double> &months)
{
    return months ? TableCell(*months / monthsInYear) : TableCell();
}

void addTableRow(ChartTable &table, const SurvivalGroup &group)
{
    const SurvivalCurve &curve = group.curve;
    table.rows.push_back({ TableCell(survivalGroupText(group)), TableCell(static_cast<double>(curve.spells)),
        TableCell(static_cast<double>(curve.exits)), yearsCell(curve.median), yearsCell(curve.medianLow),
        yearsCell(curve.medianHigh) });
}

void addYears(ChartData &chart)
{
    double years = 1;
    for (const ChartLine &line : chart.lines)
        years = std::max(years, line.points.back().x());
    const int step = years > 8 ? 2 : 1;
    for (int year = 0; year <= static_cast<int>(std::ceil(years)); year += step)
        chart.ticks.push_back({ static_cast<double>(year), tr("%1 y", "years since they were hired").arg(year) });
}

ChartData emptySurvivalChart(SurvivalBy by)
{
    const bool isSinceHired = by == SurvivalBy::Tenure || by == SurvivalBy::Everybody;
    ChartData chart;
    chart.title = tr("How long people stay");
    chart.caption = isSinceHired ? tr("share still there, by years since they were hired")
                                 : tr("share still there, by years in the group; who moves to another "
                                      "group counts until then");
    chart.unit = tr("% still there");
    chart.whole = inPercent;
    chart.table.columns = { { tr("Group"), ColumnLook::Text }, { tr("People"), ColumnLook::Whole },
        { tr("Left"), ColumnLook::Whole }, { tr("Median, years"), ColumnLook::Decimal },
        { tr("Low"), ColumnLook::Decimal }, { tr("High"), ColumnLook::Decimal } };
    return chart;
}

void addWithBand(ChartData &chart, const SurvivalGroup &group)
{
    chart.bands.push_back(bandOf(group, ChartTone::Main));
    chart.lines.push_back(stepsOf(group, { ChartTone::Main, false }));
}

} // namespace

ChartData survivalChart(const SurvivalGroup &group)
{
    ChartData chart = emptySurvivalChart(group.by);
    addTableRow(chart.table, group);
    addWithBand(chart, group);
    addYears(chart);
    chart.summary = stayingText(group.curve);
    return chart;
}

ChartData survivalChart(std::span<const SurvivalGroup> groups, SurvivalBy by, std::optional<std::size_t> only)
{
    ChartData chart = emptySurvivalChart(by);
    std::size_t number = 0;
    for (const SurvivalGroup &group : groups) {
        const bool isEverybody = group.by == SurvivalBy::Everybody;
        if (!isEverybody && group.by != by)
            continue;
        addTableRow(chart.table, group);
        const std::size_t place = isEverybody ? 0 : number++;
        if (isEverybody)
            chart.lines.push_back(stepsOf(group, { ChartTone::Ink, false }));
        else if (only && *only == place)
            addWithBand(chart, group);
        else if (!only && place < mostCurves)
            chart.lines.push_back(stepsOf(group, looks.at(place)));
    }
    addYears(chart);
    if (!groups.empty())
        chart.summary = stayingText(groups.front().curve);
    return chart;
}

ChartData expectedChart(const VacancyForecast &forecast)
{
    ChartData chart;
    chart.title = tr("Vacancies expected");
    chart.caption = tr("seats that fall vacant in each quarter: mean and 80 % range");
    chart.unit = tr("seats");
    chart.table.columns = { { tr("Quarter"), ColumnLook::Text }, { tr("Expected"), ColumnLook::Decimal },
        { tr("Low"), ColumnLook::Whole }, { tr("High"), ColumnLook::Whole }, { tr("Known"), ColumnLook::Whole } };
    ChartLine mean { .name = tr("expected"), .tone = ChartTone::Main, .points = {} };
    ChartBand range { tr("80 % range"), ChartTone::Main, {} };
    double x = 0;
    for (const VacancyQuarter &quarter : forecast.quarters) {
        const auto low = static_cast<double>(quarter.p10);
        const auto high = static_cast<double>(quarter.p90);
        const QString name = quarterText(quarter.quarter.first);
        mean.points.emplace_back(x, quarter.mean);
        range.spans.push_back({ x, low, high });
        chart.ticks.push_back({ x, name });
        chart.table.rows.push_back({ TableCell(name), TableCell(quarter.mean), TableCell(low), TableCell(high),
            TableCell(static_cast<double>(quarter.known)) });
        x += 1;
    }
    chart.lines.push_back(std::move(mean));
    chart.bands.push_back(std::move(range));
    chart.summary
        = tr("%1 seats are expected to fall vacant within a year.").arg(QLocale().toString(forecast.perYear, 'f', 1));
    return chart;
}

} // namespace headwater
