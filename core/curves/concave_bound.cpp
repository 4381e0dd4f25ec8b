// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curves/concave_bound.h"

#include <algorithm>
#include <functional>

namespace headwater {

namespace {

/// The corners of the least concave profits above these, as places in `values`.
std::vector<std::size_t> cornersOf(const std::vector<double> &values)
{
    std::vector<std::size_t> corners;
    const auto slope = [&values](std::size_t from, std::size_t to) {
        return (values[to] - values[from]) / static_cast<double>(to - from);
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        while (corners.size() >= 2
            && slope(corners[corners.size() - 2], corners.back()) <= slope(corners[corners.size() - 2], i))
            corners.pop_back();
        corners.push_back(i);
    }
    return corners;
}

} // namespace

std::vector<double> concaveBounds(std::span<const SeatProfits> items, int largest)
{
    double bound = 0;
    std::vector<double> gains; // what each next seat of each item brings at most
    for (const SeatProfits &item : items) {
        bound += item.values.front();
        largest -= item.fewest;
        const std::vector<std::size_t> corners = cornersOf(item.values);
        for (std::size_t i = 1; i < corners.size(); ++i) {
            const std::size_t length = corners[i] - corners[i - 1];
            const double rise = item.values[corners[i]] - item.values[corners[i - 1]];
            gains.insert(gains.end(), length, rise / static_cast<double>(length));
        }
    }
    std::sort(gains.begin(), gains.end(), std::greater {});
    gains.resize(std::min(gains.size(), static_cast<std::size_t>(std::max(largest, 0))));
    std::vector<double> bounds { bound };
    for (const double gain : gains)
        bounds.push_back(bounds.back() + gain);
    return bounds;
}

} // namespace headwater
