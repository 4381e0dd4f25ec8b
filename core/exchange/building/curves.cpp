// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/curve_row.h"
#include "core/exchange/building/organisation.h"

namespace headwater {

namespace {

/// Answers are multiples of today's result, in whatever unit the file has them.
void takeAnswers(const CurveRow &row, Curve &curve)
{
    const double unit = row.atToday > 0 ? row.atToday : 1;
    curve.atToday = 1;
    curve.atZero = row.atZero / unit;
    curve.atHalf = row.atHalf / unit;
    curve.atHalfMore = row.atHalfMore / unit;
    curve.atSaturation = row.atSaturation / unit;
}

} // namespace

void addCurves(Building &building)
{
    forEachHeld(building.preview, Subject::Curves, [&](const HeldRowView &view, const HeldRow &held) {
        const CurveRow row = curveRow(view, held);
        const CurveId known = building.plan.curves.byName(row.name);
        Curve curve = known.isValid() ? *building.plan.curves.find(known) : Curve {};
        curve.name = row.name;
        takeAnswers(row, curve);
        curve.margin = Share::of(row.margin);
        curve.sales = Money::of(row.isInMillions ? row.sales * 1e6 : row.sales);
        curve.seatsToday = row.seatsToday;
        curve.fewestSeats = row.fewestSeats.value_or(curve.fewestSeats);
        curve.mostSeats = row.mostSeats.value_or(curve.mostSeats);
        building.plan.curves.store(std::move(curve));
    });
}

} // namespace headwater
