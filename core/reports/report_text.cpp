// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_text.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

constexpr double hundred = 100;

QString shortNumber(const Report &report, double value)
{
    if (std::abs(value) >= 999'500)
        return report.words.millions.arg(report.locale.toString(value / 1e6, 'f', std::abs(value) < 1e8 ? 1 : 0));
    if (std::abs(value) >= 9'950)
        return report.words.thousands.arg(report.locale.toString(value / 1e3, 'f', 0));
    return report.locale.toString(value, 'f', 0);
}

std::vector<double> stepsOf(double step, double largest)
{
    std::vector<double> steps { 0 };
    while (steps.back() < largest * (1 - 1e-9) || steps.size() < 2)
        steps.push_back(step * static_cast<double>(steps.size()));
    return steps;
}

/// Whether figureText() rounds nothing away: seats at steps of 0.5 would read 0, 1, 1, 2, 2.
bool isSaidInFull(double value, ColumnLook look)
{
    double unit = 1; // of the last digit that is said
    if (look == ColumnLook::Percent)
        unit = 1 / hundred;
    else if (look == ColumnLook::Decimal)
        unit = 0.1;
    else if (value >= 1e8)
        unit = 1e6;
    else if (value >= 999'500)
        unit = 1e5;
    else if (value >= 9'950)
        unit = 1e3;
    const double units = std::round(value / unit);
    return (value == 0 || units > 0) && std::abs(value / unit - units) < 1e-6;
}

/// Without the "-0" that rounding may leave.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double whole = std::round(value * scale);
    return whole == 0 ? 0 : whole / scale;
}

QString fullNumber(const Report &report, double value, int decimals)
{
    return report.locale.toString(rounded(value, decimals), 'f', decimals);
}

} // namespace

QString figureText(const Report &report, double value, ColumnLook look)
{
    switch (look) {
    case ColumnLook::Percent: return report.words.percent.arg(fullNumber(report, value * hundred, 0));
    case ColumnLook::Decimal: return fullNumber(report, value, 1);
    case ColumnLook::Whole:
    case ColumnLook::Money: return shortNumber(report, rounded(value, 0));
    case ColumnLook::Text:
    case ColumnLook::Date:
    case ColumnLook::DateTime: break;
    }
    return {};
}

QString changeText(const Report &report, const KeyFigure &figure)
{
    const std::optional<double> change = figure.change();
    if (!change)
        return {};
    const bool isShare = figure.look == ColumnLook::Percent;
    const QString text = isShare ? fullNumber(report, *change * hundred, 0) : figureText(report, *change, figure.look);
    if (text == (isShare ? fullNumber(report, 0, 0) : figureText(report, 0, figure.look)))
        return {};
    const QString sign = *change > 0 ? QStringLiteral("+") : QString();
    return isShare ? report.words.points.arg(sign + text) : sign + text;
}

QString rangeText(const Report &report, const KeyFigure &figure)
{
    if (!figure.low || !figure.high)
        return {};
    return report.words.range.arg(
        figureText(report, *figure.low, figure.look), figureText(report, *figure.high, figure.look));
}

int verdictOn(const KeyFigure &figure)
{
    const double change = figure.change().value_or(0);
    if (change == 0 || figure.wish == Wish::Neither)
        return 0;
    return (change > 0) == (figure.wish == Wish::More) ? 1 : -1;
}

QString cellText(const Report &report, const TableCell &cell, ColumnLook look)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->isValid() ? report.locale.toString(*day, QStringLiteral("d MMM yyyy")) : QString();
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->isValid() ? report.locale.toString(*moment, QStringLiteral("d MMM yyyy, HH:mm")) : QString();
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? report.words.yes : report.words.no;
    const auto *number = std::get_if<double>(&cell);
    if (!number || !std::isfinite(*number))
        return {};
    if (look == ColumnLook::Percent)
        return report.words.percent.arg(fullNumber(report, *number * hundred, 0));
    const bool isWhole = *number == std::round(*number) || std::abs(*number) >= hundred;
    return fullNumber(report, *number, look == ColumnLook::Whole || isWhole ? 0 : 2);
}

bool isNumeric(ColumnLook look)
{
    return look == ColumnLook::Whole || look == ColumnLook::Decimal || look == ColumnLook::Money
        || look == ColumnLook::Percent;
}

std::vector<std::optional<double>> totalsOf(const ReportTable &table)
{
    std::vector<std::optional<double>> totals(table.columns.size());
    for (const std::size_t column : table.totals)
        totals[column] = 0;
    if (table.totals.empty())
        return totals;
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        const std::vector<TableCell> cells = table.cells(row);
        for (const std::size_t column : table.totals) {
            if (const auto *number = std::get_if<double>(&cells[column]))
                *totals[column] += *number;
        }
    }
    return totals;
}

std::vector<double> axisSteps(double largest, ColumnLook look)
{
    constexpr double stepsWanted = 4;
    const double rough = std::max(largest, 1e-9) / stepsWanted;
    for (double magnitude = std::pow(10, std::floor(std::log10(rough)));; magnitude *= 10) {
        for (const double nice : { 1.0, 2.0, 2.5, 5.0 }) {
            if (nice * magnitude < rough * (1 - 1e-9))
                continue;
            const std::vector<double> steps = stepsOf(nice * magnitude, largest);
            if (std::ranges::all_of(steps, [look](double step) { return isSaidInFull(step, look); }))
                return steps;
        }
    }
}

} // namespace headwater
