// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/workload/workload_chart.h"

#include "ui/coverage/coverage_text.h"
#include "ui/wording/number_text.h"
#include "ui/wording/translate.h"

#include <algorithm>

namespace headwater {

namespace {

constexpr std::size_t mostByName = 30;
constexpr std::size_t mostAtAnEnd = 8; ///< fullest and emptiest
constexpr std::size_t bins = 10;

double useOf(const SeatUse &seat)
{
    return static_cast<double>(seat.used.count) / static_cast<double>(seat.capacity.count);
}

/// Those with hours, fullest first.
std::vector<SeatUse> working(const Coverage &coverage)
{
    std::vector<SeatUse> seats;
    std::ranges::copy_if(
        coverage.seats, std::back_inserter(seats), [](const SeatUse &seat) { return seat.capacity.count > 0; });
    std::ranges::stable_sort(seats, std::ranges::greater {}, useOf);
    return seats;
}

using SeatsOfRows = std::vector<std::vector<SeatId>>;

void addSeat(ChartData &chart, SeatsOfRows &ids, const Plan &plan, const SeatUse &seat)
{
    const Seat *row = plan.seats.find(seat.seat);
    const QString role = row ? nameIn(plan.roles, row->role) : QString();
    chart.rows.push_back(tr("%1, %2").arg(seatTitle(plan, seat.seat), role));
    chart.bars[0].lengths.push_back(useOf(seat));
    chart.notes.push_back(
        tr("%1 · %2 of %3").arg(percentText(useOf(seat)), wholeHoursText(seat.used), wholeHoursText(seat.capacity)));
    chart.table.rows.push_back(
        { seatTitle(plan, seat.seat), role, seat.capacity.inHours(), seat.used.inHours(), useOf(seat), seat.onlyHere });
    ids.push_back({ seat.seat });
}

/// Rows of seats by name.
ChartData seatChart(const QString &title)
{
    ChartData chart;
    chart.title = title;
    chart.whole = 1;
    chart.bars.push_back({ tr("in use"), ChartTone::Main, {} });
    chart.table.columns
        = { { tr("Seat") }, { tr("Role") }, { tr("Hours"), ColumnLook::Decimal }, { tr("In use"), ColumnLook::Decimal },
              { tr("Share in use"), ColumnLook::Percent }, { tr("Workload index"), ColumnLook::Percent } };
    return chart;
}

ChartData histogram(const std::vector<SeatUse> &seats, SeatsOfRows &ids)
{
    ChartData chart;
    chart.title = tr("Seats by how full they are");
    chart.table.columns = { { tr("In use") }, { tr("Seats"), ColumnLook::Whole } };
    chart.bars.push_back({ tr("seats"), ChartTone::Main, {} });
    SeatsOfRows within(bins);
    for (const SeatUse &seat : seats)
        within[std::min(bins - 1, static_cast<std::size_t>(useOf(seat) * bins))].push_back(seat.seat);
    for (std::size_t bin = bins; bin-- > 0;) {
        const QString name = tr("%1 to %2 %").arg(bin * 100 / bins).arg((bin + 1) * 100 / bins);
        const auto count = static_cast<double>(within[bin].size());
        chart.rows.push_back(name);
        chart.bars[0].lengths.push_back(count);
        chart.notes.push_back(seatsText(within[bin].size()));
        chart.table.rows.push_back({ name, count });
        ids.push_back(std::move(within[bin]));
    }
    return chart;
}

/// Below, within and above the band around the mean.
struct Balance {
    double mean = 0;
    std::array<std::vector<SeatId>, 3> parts {};
};

Balance balanceOf(const std::vector<SeatUse> &seats, double band)
{
    Balance balance;
    for (const SeatUse &seat : seats)
        balance.mean += seat.onlyHere / static_cast<double>(seats.size());
    for (const SeatUse &seat : seats) {
        const double off = seat.onlyHere - balance.mean;
        const double edge = band * balance.mean;
        balance.parts[off < -edge ? 0 : off > edge ? 2 : 1].push_back(seat.seat);
    }
    return balance;
}

ChartData balanceChart(const std::vector<SeatUse> &seats, double band, SeatsOfRows &ids)
{
    const Balance balance = balanceOf(seats, band);
    ChartData chart;
    chart.title = tr("Balance of the work that nobody else can do");
    chart.caption
        = tr("Workload index = that work / hours of the seat; mean %1. Band: %2 around the mean, our default, not "
             "a standard.")
              .arg(percentText(balance.mean), QStringLiteral("±") + percentText(band));
    chart.bars.push_back({ tr("seats"), ChartTone::Main, {} });
    chart.table.columns = { { tr("Workload index") }, { tr("Seats"), ColumnLook::Whole } };
    const std::array names { tr("below the band"), tr("within the band"), tr("above the band") };
    for (const std::size_t part : { std::size_t(2), std::size_t(1), std::size_t(0) }) {
        const std::size_t count = balance.parts[part].size();
        ids.push_back(balance.parts[part]);
        chart.rows.push_back(names[part]);
        chart.bars[0].lengths.push_back(static_cast<double>(count));
        chart.notes.push_back(tr("%1, %2").arg(
            seatsText(count), percentText(static_cast<double>(count) / static_cast<double>(seats.size()))));
        chart.table.rows.push_back({ names[part], static_cast<double>(count) });
    }
    return chart;
}

/// "12 of 100 seats are full, 3 do none of the expected work."
QString findingOf(const std::vector<SeatUse> &seats)
{
    const auto fullSeats = std::ranges::count_if(seats, [](const SeatUse &seat) { return useOf(seat) >= 0.99; });
    const auto idle = std::ranges::count_if(seats, [](const SeatUse &seat) { return seat.used.count == 0; });
    return tr("%1 of %2 are full, %3 do none of the expected work.")
        .arg(countText(fullSeats), seatsText(seats.size()), countText(idle));
}

} // namespace

WorkloadContent workloadContent(const ShownCoverage &shown)
{
    const std::vector<SeatUse> seats = working(shown.coverage());
    WorkloadContent content;
    if (seats.empty()) {
        content.finding = tr("No seat has hours in this quarter.");
        return content;
    }
    content.finding = findingOf(seats);
    if (shown.isBefore() && !shown.view->isBaseline)
        content.finding = tr("In the baseline: %1").arg(content.finding);
    if (shown.isComparing())
        content.finding = tr("%1 Before: %2").arg(content.finding, findingOf(working(*shown.view->baseline)));
    content.rule
        = tr("In use = hours that the work of journeys takes, of the hours a seat has in %1. What is left is time "
             "for everything else. Coefficient of variation of the workload index: %2; %3 of the seats outside "
             "the band.")
              .arg(quarterText(shown.coverage().quarter.first),
                  QLocale().toString(shown.coverage().workload.cv, 'f', 2),
                  percentText(shown.coverage().workload.outsideBand));
    const auto add = [&content](ChartData chart, SeatsOfRows ids) {
        content.charts.push_back(std::move(chart));
        content.seats.push_back(std::move(ids));
    };
    const auto addNamed = [&](const QString &title, std::size_t from, std::size_t to) {
        ChartData chart = seatChart(title);
        SeatsOfRows ids;
        for (std::size_t i = from; i < to; ++i)
            addSeat(chart, ids, shown.plan(), seats[i]);
        add(std::move(chart), std::move(ids));
    };
    if (seats.size() <= mostByName) {
        addNamed(tr("How full each seat is"), 0, seats.size());
    } else {
        SeatsOfRows ids;
        ChartData chart = histogram(seats, ids);
        add(std::move(chart), std::move(ids));
        addNamed(tr("The fullest"), 0, mostAtAnEnd);
        addNamed(tr("The emptiest"), seats.size() - mostAtAnEnd, seats.size());
    }
    SeatsOfRows ids;
    ChartData balance = balanceChart(seats, shown.coverage().workload.band, ids);
    add(std::move(balance), std::move(ids));
    return content;
}

} // namespace headwater
