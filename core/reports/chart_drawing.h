// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QPointF>

namespace headwater {

/// What a mark of a chart means; whoever draws has a colour for it.
enum class ChartInk : std::uint8_t { Before, After, Band, Grid };

/// Draws the marks of a chart, on a page or as elements of a picture. Lengths are those of reportChartWidth.
class ReportPen
{
public:
    enum class Anchor : std::uint8_t { Start, Middle, End };
    virtual ~ReportPen() = default;
    virtual void rectangle(const QRectF &place, ChartInk ink) = 0;
    virtual void line(QPointF from, QPointF to, ChartInk ink) = 0;
    /// `at`: on the base line.
    virtual void text(QPointF at, const QString &text, Anchor anchor) = 0;
    virtual void area(const std::vector<QPointF> &around, ChartInk ink) = 0;
    virtual void way(const std::vector<QPointF> &points, ChartInk ink) = 0;
};

inline constexpr double reportChartWidth = 680;
inline constexpr double reportChartLetters = 11; ///< size of letters
double reportChartHeight(const ReportChart &chart);
void drawReportChart(ReportPen &pen, const Report &report, const ReportChart &chart);

} // namespace headwater
