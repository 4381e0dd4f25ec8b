// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading/held_row_view.h"

namespace headwater {

/// A row of a file of response curves, whatever it is read for.
struct CurveRow {
    QString name;
    double margin = 0; ///< of the sales
    double sales = 0; ///< today, in units or in millions of them
    bool isInMillions = false;
    double seatsToday = 0;
    double atZero = 0; ///< answers, in whatever unit the one for today is
    double atHalf = 0;
    double atToday = 1;
    double atHalfMore = 0;
    double atSaturation = 0;
    std::optional<std::int64_t> fewestSeats; ///< none: not said
    std::optional<std::int64_t> mostSeats; ///< likewise; at least 1
};
CurveRow curveRow(const HeldRowView &view, const HeldRow &row);

} // namespace headwater
