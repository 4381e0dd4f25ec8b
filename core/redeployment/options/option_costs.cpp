// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redeployment/options/option_costs.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// A seat that an option fills: somebody of that role, for so much of full time.
struct Filling {
    const Role *role;
    Share fte;
    bool isElsewhere;
};

double costOfHire(const Plan &plan)
{
    return assumptionOr(plan, assumed::costOfHire, assumptionOr(plan, assumed::costOfReplacing, assumed::usualHire));
}

/// Whoever is transferred comes at once and costs no search; all others are to be found.
bool isTransferred(const Seat &seat, const Option &option)
{
    const bool isAsItWas = option.kind == OptionKind::Refill || option.kind == OptionKind::Hold;
    return isAsItWas && seat.placeholder == Placeholder::Transfer;
}

std::vector<Filling> fillings(const Plan &plan, const Seat &seat, const Option &option)
{
    const Role *role = plan.roles.find(seat.role);
    const Role *other = plan.roles.find(option.role);
    // Who is hired for a seat that is planned begins there.
    const bool isElsewhere
        = option.territory != seat.home && seat.workMode != WorkMode::Remote && seat.status != SeatStatus::Planned;
    switch (option.kind) {
    case OptionKind::Refill:
    case OptionKind::Hold: return { { role, seat.fte, false } };
    case OptionKind::Move:
    case OptionKind::ChangeRole: return { { other, seat.fte, isElsewhere } };
    case OptionKind::Split:
        return { { role, Share { seat.fte.parts - option.share.parts }, false }, { other, option.share, isElsewhere } };
    case OptionKind::Merge:
    case OptionKind::Close: return {};
    }
    Q_UNREACHABLE();
}

qint64 searchDays(const Seat &seat, const Option &option, const Role &role)
{
    return isTransferred(seat, option) ? 0 : role.hiringDelayDays;
}

/// Share of the year of the vacancy that is left.
double shareLeft(QDate begin, QDate from)
{
    const QDate end = begin.addYears(1);
    return std::clamp(static_cast<double>(from.daysTo(end)) / static_cast<double>(begin.daysTo(end)), 0.0, 1.0);
}

/// Whoever takes over works longer from the first day on.
double costOfLongerHours(const Plan &plan, const Option &option)
{
    const Seat *with = plan.seats.find(option.with);
    const Role *role = with ? plan.roles.find(with->role) : nullptr;
    return role ? role->costPerYear.inUnits() * option.share.asFraction() : 0;
}

} // namespace

Money costOf(const Plan &from, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = from.seats.find(vacancy.seat);
    const QDate begin = yearBegin(from, vacancy);
    double cost = option.kind == OptionKind::Merge ? costOfLongerHours(from, option) : 0;
    for (const Filling &filling : seat ? fillings(from, *seat, option) : std::vector<Filling>()) {
        if (!filling.role)
            continue;
        const QDate searched = option.from.isValid() ? std::max(option.from, begin) : begin;
        const double share = shareLeft(begin, searched.addDays(searchDays(*seat, option, *filling.role)));
        cost += filling.role->costPerYear.inUnits() * filling.fte.asFraction() * share;
        if (share > 0 && !isTransferred(*seat, option))
            cost += costOfHire(from);
        if (share > 0 && filling.isElsewhere)
            cost += assumptionOr(from, assumed::costOfRelocation, assumed::usualRelocation);
    }
    return Money::of(cost);
}

std::optional<qint64> productiveIn(const Plan &from, const Vacancy &vacancy, const Option &option)
{
    const Seat *seat = from.seats.find(vacancy.seat);
    if (!seat || option.kind == OptionKind::Close)
        return {};
    const QDate begin = yearBegin(from, vacancy);
    const qint64 waits = option.from.isValid() ? std::max<qint64>(0, begin.daysTo(option.from)) : 0;
    qint64 days = 0;
    for (const Filling &filling : fillings(from, *seat, option)) {
        if (filling.role)
            days = std::max(days,
                searchDays(*seat, option, *filling.role)
                    + std::llround(static_cast<double>(filling.role->rampMonths) * daysPerMonth));
    }
    return waits + days;
}

} // namespace headwater
