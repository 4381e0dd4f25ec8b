// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/style/theme.h"

#include <QRectF>

class QCPItemRect;
class QCPItemText;
class QCustomPlot;

/// What charts are put together from: colours, words and rectangles at places of the axes.
namespace headwater {

inline constexpr double rowEdge = 0.5; ///< rows stand at whole numbers
inline constexpr int noteGap = 8;

QColor colourOf(ChartTone tone);
/// The tone as strong as that over the ground, 0..1.
QColor colourOf(ChartTone tone, double strength);
/// Ink or its opposite, whichever can be read on that ground.
QColor readableOn(const QColor &ground);

QCPItemText *addText(QCustomPlot &plot, QPointF at, const QString &text, Qt::Alignment alignment, TextRole role);
QCPItemRect *addRect(QCustomPlot &plot, QRectF at, const QBrush &brush);

} // namespace headwater
