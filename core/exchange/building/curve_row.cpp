// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/building/curve_row.h"

namespace headwater {

CurveRow curveRow(const HeldRowView &view, const HeldRow &row)
{
    CurveRow read;
    read.name = view.text(row, Field::Name);
    view.read(row, Field::Margin, read.margin);
    read.isInMillions = !view.text(row, Field::SalesInMillions).isEmpty();
    view.read(row, read.isInMillions ? Field::SalesInMillions : Field::Sales, read.sales);
    view.read(row, Field::SeatsToday, read.seatsToday);
    view.read(row, Field::AtZero, read.atZero);
    view.read(row, Field::AtHalf, read.atHalf);
    view.read(row, Field::AtToday, read.atToday);
    view.read(row, Field::AtHalfMore, read.atHalfMore);
    view.read(row, Field::AtSaturation, read.atSaturation);
    const auto limit = [&](Field field, std::optional<std::int64_t> &seats) {
        if (!view.text(row, field).isEmpty())
            view.read(row, field, seats.emplace());
    };
    limit(Field::FewestSeats, read.fewestSeats);
    limit(Field::MostSeats, read.mostSeats);
    return read;
}

} // namespace headwater
