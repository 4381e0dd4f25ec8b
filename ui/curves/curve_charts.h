// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/curves/workshop_view.h"

namespace headwater {

/// What one item would sell with more or fewer seats: its curve, the answers, today. Where there is no curve, the
/// answers alone.
ChartData curveChart(const Plan &plan, CurveId curve, Calibration calibration);

/// What the best places of every number of seats earn, with the sizes that are within 1 % of the best; empty where
/// nothing was allocated.
ChartData sizesChart(const WorkshopView &view);

/// The items with all that is known of them and given to them, for files.
ChartData itemsChart(const WorkshopView &view);

} // namespace headwater
