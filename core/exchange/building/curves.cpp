// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/organisation.h"

namespace headwater {

namespace {

/// Answers are multiples of today's result, in whatever unit the file has them.
void readAnswers(const HeldRowView &view, const HeldRow &row, Curve &curve)
{
    double today = 1;
    view.read(row, Field::AtToday, today);
    const auto read = [&](Field field, double &value) {
        view.read(row, field, value);
        value = today > 0 ? value / today : value;
    };
    curve.atToday = 1;
    read(Field::AtZero, curve.atZero);
    read(Field::AtHalf, curve.atHalf);
    read(Field::AtHalfMore, curve.atHalfMore);
    read(Field::AtSaturation, curve.atSaturation);
}

} // namespace

void addCurves(Building &building)
{
    forEachHeld(building.preview, Subject::Curves, [&](const HeldRowView &view, const HeldRow &row) {
        const QString name = view.text(row, Field::Name);
        const CurveId known = building.plan.curves.byName(name);
        Curve curve = known.isValid() ? *building.plan.curves.find(known) : Curve {};
        curve.name = name;
        readAnswers(view, row, curve);
        double margin = curve.margin.asFraction();
        view.read(row, Field::Margin, margin);
        curve.margin = Share::of(margin);
        double sales = curve.sales.inUnits();
        view.read(row, Field::Sales, sales);
        if (double millions = 0; !view.text(row, Field::SalesInMillions).isEmpty()) {
            view.read(row, Field::SalesInMillions, millions);
            sales = millions * 1e6;
        }
        curve.sales = Money::of(sales);
        view.read(row, Field::SeatsToday, curve.seatsToday);
        view.read(row, Field::FewestSeats, curve.fewestSeats);
        view.read(row, Field::MostSeats, curve.mostSeats);
        building.plan.curves.store(std::move(curve));
    });
}

} // namespace headwater
