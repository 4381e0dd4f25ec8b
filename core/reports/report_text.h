// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

/// Numbers of a report as text, in its locale and words; the same in every format that is read rather than computed.
namespace headwater {

/// A number as people say it: 61.3 M, 118 k, 87 %, 1,234.
QString figureText(const Report &report, double value, ColumnLook look);
/// "+4 points", "+1.9 M"; empty where nothing changed as far as the text tells.
QString changeText(const Report &report, const KeyFigure &figure);
/// "59.1 M to 62.8 M"; empty where there is no range.
QString rangeText(const Report &report, const KeyFigure &figure);
/// 1 better, -1 worse, 0 neither or nothing.
int verdictOn(const KeyFigure &figure);

/// A cell in full: 1,234.50.
QString cellText(const Report &report, const TableCell &cell, ColumnLook look);
/// Whether the column holds numbers, which stand at the right.
bool isNumeric(ColumnLook look);
/// The sums of the columns that are added up, by column; none for the others.
std::vector<std::optional<double>> totalsOf(const ReportTable &table);

/// Round numbers from 0 to at least `largest`, for an axis, each as its text says it; two or more.
std::vector<double> axisSteps(double largest, ColumnLook look);

} // namespace headwater
