// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/filled_hours.h"

#include "core/redeployment/option_edits.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

YearHours scaled(YearHours hours, double ratio)
{
    for (Minutes &minutes : hours)
        minutes.count = std::llround(static_cast<double>(minutes.count) * ratio);
    return hours;
}

/// As if the seat were new: nobody who was there before counts.
YearHours hoursOf(const Plan &plan, const Seat &seat, QDate begin)
{
    const SeatAssignments nobody { Plan() };
    const auto quarters = quartersFrom(begin);
    YearHours hours;
    std::ranges::transform(quarters, hours.begin(),
        [&](const Period &quarter) { return capacityOf(plan, seat, nobody, quarter).minutes; });
    return hours;
}

} // namespace

std::array<Period, 4> quartersFrom(QDate begin)
{
    std::array<Period, 4> quarters;
    for (int i = 0; i < 4; ++i)
        quarters[static_cast<std::size_t>(i)] = { begin.addMonths(3 * i), begin.addMonths(3 * i + 3).addDays(-1) };
    return quarters;
}

YearHours yearHours(const Plan &plan, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = plan.seats.find(vacancy.seat);
    const bool isAsItWas = option.kind == OptionKind::Refill || option.kind == OptionKind::Hold;
    if (!seat || option.kind == OptionKind::Close || option.kind == OptionKind::Merge)
        return {};
    Seat looked;
    looked.role = isAsItWas ? seat->role : option.role;
    looked.fte = option.kind == OptionKind::Split ? option.share : seat->fte;
    looked.status = SeatStatus::Planned;
    looked.placeholder
        = isAsItWas && seat->placeholder == Placeholder::Transfer ? Placeholder::Transfer : Placeholder::Redeploy;
    const QDate begin = yearBegin(plan, vacancy);
    looked.from = option.from.isValid() ? std::max(option.from, begin) : begin;
    return hoursOf(plan, looked, begin);
}

Minutes averageOf(const YearHours &hours)
{
    std::int64_t sum = 0;
    for (const Minutes minutes : hours)
        sum += minutes.count;
    return Minutes { sum / static_cast<std::int64_t>(hours.size()) };
}

Minutes mostOf(const YearHours &hours) { return *std::ranges::max_element(hours); }

std::map<SeatId, YearHours> hoursFilled(
    const Plan &with, const Plan &before, const Vacancy &vacancy, const Option &option, Minutes ofPartner)
{
    std::map<SeatId, YearHours> filled { { vacancy.seat, YearHours {} } };
    const std::vector<SeatId> seats = seatsFilledBy(with, vacancy, option);
    if (option.kind == OptionKind::Merge) {
        const double ratio
            = with.seats.find(option.with)->fte.asFraction() / before.seats.find(option.with)->fte.asFraction();
        YearHours hours;
        hours.fill(ofPartner);
        filled[option.with] = scaled(hours, ratio);
        return filled;
    }
    if (option.kind == OptionKind::Split) {
        Option own = option;
        own.kind = OptionKind::Refill;
        const double ratio
            = with.seats.find(vacancy.seat)->fte.asFraction() / before.seats.find(vacancy.seat)->fte.asFraction();
        filled[vacancy.seat] = scaled(yearHours(before, vacancy, own), ratio);
    }
    if (!seats.empty())
        filled[seats.back()] = yearHours(before, vacancy, option);
    return filled;
}

} // namespace headwater
