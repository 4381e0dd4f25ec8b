// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/curves/curve_item.h"

namespace headwater {

/// How many seats there are for which items. Money in the unit of the items' sales.
struct AllocationQuestion {
    std::vector<CurveItem> items;
    int seats = 0;
    double costPerSeat = 0; ///< a year
    Calibration calibration = Calibration::Normalised;
    bool withSizes = true; ///< also what all other numbers of seats would bring
};

/// Why a question has no answer, where its items have no fault.
enum class QuestionFault : std::uint8_t {
    NoItems,
    NoSeats,
    TooManySeats, ///< more than mostSeats
    FewerThanLimits, ///< the items must get more; see fewestSeats()
    Cost, ///< negative
};
inline constexpr int mostSeats = 100'000;
std::optional<QuestionFault> faultOf(const AllocationQuestion &question);
/// What the items must get together.
std::int64_t fewestSeats(std::span<const CurveItem> items);

struct ItemAllocation {
    ResponseCurve curve;
    int seats = 0;
    double profit = 0; ///< margin x sales x curve - cost x seats
    double elasticity = 0; ///< today
    bool isWithdrawn = false; ///< gets no seats though it has some today
};

struct SizeProfit {
    int seats = 0; ///< all of them placed
    double profit = 0;
};

struct Allocation {
    std::vector<ItemAllocation> items; ///< as in the question
    int seats = 0; ///< placed; fewer than asked where more would cost more than they bring
    double profit = 0;
    double bound = 0; ///< no allocation of as many seats or fewer brings more
    double profitToday = 0; ///< by the books
    double fittedToday = 0; ///< by the curves with today's seats; the same unless the calibration is free
    bool isGreedy = false; ///< all curves are concave: each next seat went where it brings most
    /// The number of seats, whole or not, that would earn most; nothing where more always earn more.
    std::optional<double> bestSeats;
    std::optional<double> bestProfit;
    std::vector<SizeProfit> sizes;
    std::optional<std::pair<int, int>> flatSizes; ///< those around the best one that earn all but 1 % of it

    /// How far from the bound at most, as a share of it.
    double gap() const;
};

/// Errors: InvalidInput where an item or the question has a fault (see faultsOf()); Cancelled.
Result<Allocation> allocate(
    const AllocationQuestion &question, const Cancellation &cancellation = {}, const Progress &progress = {});

} // namespace headwater
