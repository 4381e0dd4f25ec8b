// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/allocation.h"

#include "core/curves/concave_bound.h"
#include "core/curves/item_profit.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

Result<> checkQuestion(const AllocationQuestion &question)
{
    if (const std::vector<FaultyItem> faults = faultsOf(question.items); !faults.empty())
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("item %1, %2: fault %3")
                .arg(faults.front().item + 1)
                .arg(question.items[faults.front().item].name)
                .arg(static_cast<int>(faults.front().fault)));
    if (const std::optional<QuestionFault> fault = faultOf(question))
        return failure(Error::Kind::InvalidInput, QStringLiteral("question fault %1").arg(static_cast<int>(*fault)));
    return {};
}

void addBest(Allocation &allocation, const std::vector<ItemProfit> &profits)
{
    double seats = 0;
    double profit = 0;
    for (const ItemProfit &item : profits) {
        const std::optional<double> best = item.bestSeats();
        if (!best)
            return;
        seats += *best;
        profit += item.at(*best);
    }
    allocation.bestSeats = seats;
    allocation.bestProfit = profit;
}

/// To where other numbers of seats are looked at: far enough to see profits fall again, not so far that it takes long.
int largestSize(const AllocationQuestion &question, const std::optional<double> &bestSeats)
{
    if (!question.withSizes)
        return question.seats;
    double today = 0;
    for (const CurveItem &item : question.items)
        today += item.seatsToday;
    const double enough = 4 * std::max<double>(today, question.seats);
    const double wanted = std::min(bestSeats.value_or(enough) * 1.5, enough);
    const double beyond = 1.25 * question.seats;
    return std::max(question.seats, static_cast<int>(std::min<double>(std::ceil(std::max(wanted, beyond)), mostSeats)));
}

void addSizes(Allocation &allocation, const SeatTable &table)
{
    for (int seats = table.smallest(); seats <= table.largest(); ++seats)
        allocation.sizes.push_back({ seats, table.profit(seats) });
    const int best = table.bestUpTo(table.largest());
    constexpr double tolerance = 0.01;
    const double enough = table.profit(best) - tolerance * std::abs(table.profit(best));
    int low = best;
    int high = best;
    while (low > table.smallest() && table.profit(low - 1) >= enough)
        --low;
    while (high < table.largest() && table.profit(high + 1) >= enough)
        ++high;
    allocation.flatSizes = { low, high };
}

} // namespace

std::int64_t fewestSeats(std::span<const CurveItem> items)
{
    std::int64_t seats = 0;
    for (const CurveItem &item : items)
        seats += item.fewest;
    return seats;
}

std::optional<QuestionFault> faultOf(const AllocationQuestion &question)
{
    if (question.items.empty())
        return QuestionFault::NoItems;
    if (question.seats <= 0)
        return QuestionFault::NoSeats;
    if (question.seats > mostSeats)
        return QuestionFault::TooManySeats;
    if (fewestSeats(question.items) > question.seats)
        return QuestionFault::FewerThanLimits;
    if (!std::isfinite(question.costPerSeat) || question.costPerSeat < 0)
        return QuestionFault::Cost;
    return std::nullopt;
}

double Allocation::gap() const
{
    // The bound is a sum in another order: what is less than its rounding is nothing.
    const double distance = bound - profit;
    return distance <= 1e-9 * std::abs(bound) ? 0 : distance / std::abs(bound);
}

Result<Allocation> allocate(
    const AllocationQuestion &question, const Cancellation &cancellation, const Progress &progress)
{
    HEADWATER_CHECK(checkQuestion(question));
    Allocation allocation;
    std::vector<ItemProfit> profits;
    for (const CurveItem &item : question.items) {
        HEADWATER_TRY(const ResponseCurve curve, calibrated(item.answers, question.calibration));
        profits.emplace_back(item, curve, question.costPerSeat);
        allocation.items.push_back({ curve, 0, 0, curve.elasticityToday() });
        allocation.profitToday += item.margin * item.sales - question.costPerSeat * item.seatsToday;
        allocation.fittedToday += profits.back().at(item.seatsToday);
    }
    addBest(allocation, profits);

    const int largest = largestSize(question, allocation.bestSeats);
    std::vector<SeatProfits> tables;
    for (const ItemProfit &item : profits)
        tables.push_back(item.table(largest));
    const std::vector<double> bounds = concaveBounds(tables, question.seats);
    allocation.bound = *std::max_element(bounds.begin(), bounds.end());
    HEADWATER_TRY(const SeatTable table, SeatTable::solve(std::move(tables), largest, cancellation, progress));
    allocation.isGreedy = table.isGreedy();
    allocation.seats = table.bestUpTo(question.seats);
    allocation.profit = table.profit(allocation.seats);
    const std::vector<int> seats = table.allocation(allocation.seats);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        allocation.items[i].seats = seats[i];
        allocation.items[i].profit = profits[i].at(seats[i]);
        allocation.items[i].isWithdrawn = seats[i] == 0;
    }
    if (question.withSizes)
        addSizes(allocation, table);
    return allocation;
}

} // namespace headwater
