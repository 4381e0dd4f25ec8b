// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/seat_table.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace headwater {

namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

/// Seats above the fewest that all items together can take, up to `largest`.
std::size_t roomFor(const std::vector<SeatProfits> &items, int smallest, int largest)
{
    std::size_t room = 0;
    for (const SeatProfits &item : items)
        room += item.values.size() - 1;
    return std::min(room, static_cast<std::size_t>(largest - smallest));
}

/// best[b] = max(best[b], before[b - extra] + profit) for all b; the inner loop of the table, kept as bare as this so
/// that compilers make vector instructions of it.
void offer(const double *before, double *best, std::size_t count, double profit)
{
    constexpr std::size_t lane = 8;
    std::size_t b = 0;
    for (; b + lane <= count; b += lane) {
        for (std::size_t i = 0; i < lane; ++i) {
            const double offered = before[b + i] + profit;
            best[b + i] = best[b + i] < offered ? offered : best[b + i];
        }
    }
    for (; b < count; ++b)
        best[b] = std::max(best[b], before[b] + profit);
}

} // namespace

bool SeatProfits::isConcave() const
{
    for (std::size_t i = 2; i < values.size(); ++i) {
        if (values[i] - values[i - 1] > values[i - 1] - values[i - 2])
            return false;
    }
    return true;
}

Result<SeatTable> SeatTable::solve(
    std::vector<SeatProfits> items, int largest, const Cancellation &cancellation, const Progress &progress)
{
    SeatTable table;
    table.m_items = std::move(items);
    for (const SeatProfits &item : table.m_items) {
        if (item.values.empty())
            return failure(Error::Kind::InvalidInput, QStringLiteral("an item has no possible number of seats"));
        table.m_smallest += item.fewest;
    }
    if (table.m_smallest > largest)
        return failure(Error::Kind::InvalidInput,
            QStringLiteral("%1 seats are fewer than the %2 that the items must get")
                .arg(largest)
                .arg(table.m_smallest));
    table.m_profits.assign(roomFor(table.m_items, table.m_smallest, largest) + 1, impossible);
    table.m_isGreedy = std::all_of(
        table.m_items.begin(), table.m_items.end(), [](const SeatProfits &item) { return item.isConcave(); });
    if (table.m_isGreedy)
        table.fillGreedily();
    else
        HEADWATER_CHECK(table.fillByDynamicProgramming(cancellation, progress));
    return table;
}

void SeatTable::fillGreedily()
{
    using Offer
        = std::pair<double, std::size_t>; // what the next seat brings, and (negative: the first of equals) where
    const auto later
        = [](const Offer &a, const Offer &b) { return a.first != b.first ? a.first < b.first : a.second > b.second; };
    std::priority_queue<Offer, std::vector<Offer>, decltype(later)> offers(later);
    std::vector<std::size_t> taken(m_items.size(), 0);
    const auto ask = [&](std::size_t item) {
        const std::vector<double> &values = m_items[item].values;
        if (taken[item] + 1 < values.size())
            offers.emplace(values[taken[item] + 1] - values[taken[item]], item);
    };
    double profit = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        profit += m_items[i].values.front();
        ask(i);
    }
    m_profits.front() = profit;
    for (std::size_t b = 1; b < m_profits.size(); ++b) {
        const auto [brings, item] = offers.top();
        offers.pop();
        ++taken[item];
        m_takers.push_back(item);
        m_profits[b] = m_profits[b - 1] + brings;
        ask(item);
    }
}

Result<> SeatTable::fillByDynamicProgramming(const Cancellation &cancellation, const Progress &progress)
{
    std::vector<double> best(m_profits.size(), impossible);
    best.front() = 0;
    std::size_t reached = 0; // how many seats above their fewest the items so far can take
    for (std::size_t j = 0; j < m_items.size(); ++j) {
        if (progress)
            progress(static_cast<double>(j) / static_cast<double>(m_items.size()));
        const std::vector<double> &values = m_items[j].values;
        std::vector<double> next(m_profits.size(), impossible);
        for (std::size_t extra = 0; extra < std::min(values.size(), next.size()); ++extra) {
            if (cancellation.isCancelled())
                return failure(Error::Kind::Cancelled, {});
            const std::size_t count = std::min(reached + 1, next.size() - extra);
            offer(best.data(), next.data() + extra, count, values[extra]);
        }
        reached = std::min(reached + values.size(), m_profits.size()) - 1;
        m_before.push_back(std::exchange(best, std::move(next)));
    }
    m_profits = std::move(best);
    return {};
}

int SeatTable::bestUpTo(int seats) const
{
    const auto end = m_profits.begin() + (std::min(seats, largest()) - m_smallest + 1);
    return m_smallest + static_cast<int>(std::max_element(m_profits.begin(), end) - m_profits.begin());
}

std::vector<int> SeatTable::allocation(int seats) const
{
    std::vector<int> result(m_items.size(), 0);
    auto left = static_cast<std::size_t>(seats - m_smallest);
    if (m_isGreedy) {
        for (std::size_t b = 0; b < left; ++b)
            ++result[m_takers[b]];
        left = 0;
    }
    for (std::size_t j = m_before.size(); j-- > 0;) {
        const std::vector<double> &values = m_items[j].values;
        std::size_t chosen = 0;
        for (std::size_t extra = 1; extra <= left && extra < values.size(); ++extra) {
            if (m_before[j][left - extra] + values[extra] > m_before[j][left - chosen] + values[chosen])
                chosen = extra;
        }
        result[j] = static_cast<int>(chosen);
        left -= chosen;
    }
    for (std::size_t j = 0; j < m_items.size(); ++j)
        result[j] += m_items[j].fewest;
    return result;
}

} // namespace headwater
